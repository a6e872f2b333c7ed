import type { Instant, Process, Reason } from '../case';
import { keyOf } from '../case';
import { formatInstant } from '../calendar';
import { evaluateSla, type Sla } from '../sla';
import type { CaseFile, FiledEvent, Situation, Step } from './types';

/** A step that has nothing to do: the process is not due by itself any more. */
export function nothingToDo(process: Process, code: string, reason: Reason): Step {
	return { process, code, reasons: [reason], events: [], messages: [], due: { [process]: null } };
}

/** An event of a step. The key is made of the case, the type and what makes it once. */
export function eventOf({ file, now }: Pick<Situation, 'file' | 'now'>, type: string, once: unknown, more: Partial<FiledEvent> = {}): FiledEvent {
	return { type, at: now, by: 'bot', key: keyOf(type, file.caseId, once), ...more };
}

/** The clocks of a case as they are once `events` are recorded. */
export function clocksAfter({ file, profile, now }: Situation, events: FiledEvent[] = []): Sla {
	const known = new Set(file.events.map(({ key }) => key));
	const all = [...file.events, ...events.filter(({ key }) => !known.has(key))];
	return evaluateSla(
		{
			caseId: file.caseId,
			priority: file.priority,
			events: all.map((event) => ({ type: event.type, at: formatInstant(event.at, 'UTC'), by: event.by, data: event.data })),
			assignment: file.owner ? { owner: { id: file.owner.id, name: file.owner.name ?? file.owner.id, email: file.owner.email }, strategy: '', rule: null, fallback: false, considered: [], reasons: [] } : null,
			now,
		},
		profile,
	);
}

/** When the clocks are to be looked at next: now where something is to be told, null where nothing will come by itself. */
export function nextLook(sla: Sla, now: Instant): Instant | null {
	if (sla.escalations.some(({ sentAt }) => sentAt === undefined)) return now;
	return sla.nextCheckAt === undefined ? null : Date.parse(sla.nextCheckAt);
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
