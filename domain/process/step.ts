import type { Instant, Process, Reason, VoidedBy } from '../case';
import { keyOf } from '../case';
import { formatInstant } from '../calendar';
import { evaluateSla, stepsToTell, type Sla } from '../sla';
import type { CaseFile, FiledEvent, Situation, Step } from './types';

/** A step that changes nothing: the process looks at the case again then; null: not by itself. */
export function unchanged(process: Process, code: string, reason: Reason, until: Instant | null): Step {
	return { process, code, reasons: [reason], events: [], messages: [], due: { [process]: until } };
}

/** A step that has nothing to do: the process is not due by itself any more. */
export function nothingToDo(process: Process, reason: Reason): Step {
	return unchanged(process, 'nothingToDo', reason, null);
}

/** An event of a step. The key is made of the case, the type and what makes it once. */
export function eventOf({ file, now }: Pick<Situation, 'file' | 'now'>, type: string, once: unknown, more: Partial<FiledEvent> = {}): FiledEvent {
	return { type, at: now, by: 'bot', key: keyOf(type, file.caseId, once), ...more };
}

/** A message holds as long as no more events of these types are on record than now, those by a person alone where `by` says so; `process` decides again. */
export function voidedByMore({ events }: Pick<CaseFile, 'events'>, types: readonly string[], process?: Process, by?: 'human'): VoidedBy {
	const known = events.filter((event) => types.includes(event.type) && (by === undefined || event.by === undefined || event.by === by));
	return { events: [...types], known: known.length, ...(by && { by }), ...(process && { process }) };
}

/** The clocks of a case as they are after its events. */
export function clocksAfter({ file, profile, now }: Situation): Sla {
	return evaluateSla(
		{
			caseId: file.caseId,
			priority: file.priority,
			events: file.events.map((event) => ({ type: event.type, at: formatInstant(event.at, 'UTC'), by: event.by, data: event.data })),
			assignment: file.owner ? { owner: { id: file.owner.id, name: file.owner.name ?? file.owner.id, email: file.owner.email }, strategy: '', rule: null, fallback: false, considered: [], reasons: [] } : null,
			now,
		},
		profile,
	);
}

/** When the clocks are to be looked at next: now where something is to be told, null where nothing will come by itself. */
export function nextLook(sla: Sla, now: Instant): Instant | null {
	if (stepsToTell(sla, now).steps.length > 0) return now;
	return sla.nextCheckAt === undefined ? null : Date.parse(sla.nextCheckAt);
}

/** When the clocks are to be looked at once a step is taken. */
export function lookAfter(situation: Situation, step: Step): Instant | null {
	return nextLook(clocksAfter({ ...situation, file: fileAfter(situation.file, step) }), situation.now);
}

/** A step that says something new says when the clocks are to be looked at, too. */
export function withClocks(situation: Situation, step: Step): Step {
	if (step.events.length === 0 && step.messages.length === 0 && !step.handoff) return step;
	return { ...step, due: { ...step.due, escalation: lookAfter(situation, step) } };
}

/** The file as it is after a step, for what is decided on top of it. */
export function fileAfter(file: CaseFile, { events, sections, priority, owner, handoff }: Step): CaseFile {
	return {
		...file,
		events: [...file.events, ...events],
		sections: { ...file.sections, ...sections },
		...(priority && { priority }),
		...(owner && { owner }),
		...(handoff && { stage: handoff.to }),
	};
}
