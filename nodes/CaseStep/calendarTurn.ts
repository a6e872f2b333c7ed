import { calendarAnswer } from '../../documents/calendars';
import { calendarWork, keyOfWork, type CalendarTurn, type CalendarWork } from '../../domain/process';
import { isRecord, saidBy } from '../shared/parameters';
import type { Asked } from './asked';

/** What the calendar has answered to the request that the item brought along; nothing where none was made, or for a visit that has changed since. */
export function calendarTurnOf({ context, file, profile, json, answer, itemIndex }: Asked, now: number): CalendarTurn {
	const adapter = saidBy(context.getNodeParameter('calendarService', itemIndex)) ?? '';
	const asked = isRecord(json.calendar) ? (json.calendar as unknown as CalendarWork & { ask?: string }) : undefined;
	const work = calendarWork(file, profile, now);
	if (!work || !asked || asked.resource !== work.resource || asked.appointment !== work.appointment || asked.version !== work.version || asked.tries !== work.tries) return { adapter };
	if (answer === undefined || asked.ask === 'nothing') return { adapter };
	// After a cut-off the trigger has asked from the start: the answer is one to that.
	const turn: CalendarWork = { ...work, known: isRecord(asked.known) ? asked.known : {} };
	return { adapter, key: keyOfWork(work), answer: calendarAnswer(turn, answer) };
}
