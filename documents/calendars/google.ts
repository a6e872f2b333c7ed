import { readInstant } from '../../domain/calendar';
import type { CalendarWork } from '../../domain/process';
import { iso, onlyIf, recordIn, textIn, type Answered, type CalendarRequest, type EntryAdapter, type EntryAsk, type FoundEntry } from './request';

/**
 * The Calendar API takes an ID of our own, refuses a second entry with it (409), and keeps what was taken out as `cancelled`, which a
 * change brings back.
 */
export const google: EntryAdapter = {
	namesItself: true,
	conflicts: [409, 412],

	request(ask, work) {
		const events = `${calendarOf(work.address)}/events`;
		const entry = `${events}/${entryId(work)}`;
		// Nobody is mailed by Google: who is to know is told by the business.
		const quiet = '?sendUpdates=none';
		const requests: Record<EntryAsk, CalendarRequest> = {
			look: { method: 'GET', resource: entry, headers: {}, body: '' },
			create: { method: 'POST', resource: `${events}${quiet}`, headers: {}, body: JSON.stringify({ id: entryId(work), ...entryOf(work) }) },
			change: { method: 'PATCH', resource: `${entry}${quiet}`, headers: onlyIf(work), body: JSON.stringify(entryOf(work)) },
			remove: { method: 'DELETE', resource: `${entry}${quiet}`, headers: {}, body: '' },
		};
		return requests[ask];
	},

	read({ body }, _ask, { event }): FoundEntry | undefined {
		const { id, etag, status, start, end, summary } = recordIn(body);
		if (textIn(id) === undefined) return undefined;
		const [from, to] = [momentIn(start), momentIn(end)];
		return { id: String(id), ...(textIn(etag) !== undefined && { etag: String(etag) }), isAsWanted: summary === event?.title, ...(status === 'cancelled' && { removed: true }), ...(from !== undefined && to !== undefined && { start: from, end: to }) };
	},

	complaint: (answer) => complaintIn(answer),
};

export function calendarOf(address: string): string {
	return `calendars/${encodeURIComponent(address)}`;
}

export function complaintIn({ body }: Answered): string | undefined {
	const error = recordIn(recordIn(body).error);
	return textIn(error.message) ?? textIn(error.code);
}

/** Base 32 of a to v and 0 to 9, as Google asks; hexadecimal digits are. */
function entryId({ appointment }: CalendarWork): string {
	return `ltc${appointment.replace(/^a_/, '')}`;
}

function entryOf({ event, appointment }: CalendarWork): object {
	if (!event) return {};
	const { title, description, location, start, end } = event;
	return {
		status: 'confirmed',
		summary: title,
		description,
		location: location ?? '',
		start: { dateTime: iso(start) },
		end: { dateTime: iso(end) },
		extendedProperties: { private: { appointment } },
	};
}

function momentIn(value: unknown): number | undefined {
	return readInstant(recordIn(value).dateTime, 'UTC') ?? undefined;
}
