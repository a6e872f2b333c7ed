import { readInstant } from '../calendar';
import type { VisitSigns } from './noShowRisk';

interface Recorded {
	type: string;
	data?: Record<string, unknown>;
}

/** What became of each visit, by its events, oldest first: whoever was marked by mistake was there, or will be. */
export function outcomesOf(events: Recorded[], timezone: string): Array<VisitSigns & { missed: boolean }> {
	const outcomes = new Map<string, VisitSigns & { missed: boolean }>();
	for (const { type, data = {} } of events) {
		const id = typeof data.appointment === 'string' ? data.appointment : undefined;
		if (id === undefined) continue;
		if (type === 'appointment.noShowUndone') {
			outcomes.delete(id);
			continue;
		}
		if (type !== 'appointment.noShow' && type !== 'appointment.completed') continue;
		const start = readInstant(data.start, 'UTC');
		const bookedAt = readInstant(data.bookedAt, 'UTC');
		if (start !== null && bookedAt !== null) outcomes.set(id, { bookedAt, start, timezone, confirmed: data.confirmed === true, missed: type === 'appointment.noShow' });
	}
	return [...outcomes.values()];
}
