import { readInstant } from '../../domain/calendar';
import type { CalendarWork } from '../../domain/process';
import { iso, onlyIf, recordIn, rowsIn, textIn, type CalendarRequest, type EntryAdapter, type EntryAsk, type FoundEntry } from './request';

/** Where a visit's ID stands on an event: Graph finds events by such a property, which no one sees. */
export const VISIT_PROPERTY = 'String {6f0f3c6e-7b1d-4f5e-9d51-0a9f1b6c2d34} Name leadToCashVisit';
/** Without it, times come in the mailbox's own zone. */
export const IN_UTC = { Prefer: 'outlook.timezone="UTC"' };

/** Microsoft Graph names events itself: ours are found by a property. Two creations with one `transactionId` make one event. */
export const outlook: EntryAdapter = {
	namesItself: false,
	conflicts: [409, 412],

	request(ask, work) {
		const events = `${mailboxOf(work.address)}/events`;
		const entry = `${events}/${encodeURIComponent(work.known.id ?? '')}`;
		const isOurs = `singleValueExtendedProperties/Any(ep: ep/id eq '${VISIT_PROPERTY}' and ep/value eq '${work.appointment}')`;
		const query = new URLSearchParams({ $filter: isOurs, $select: 'id,subject,start,end', $top: '2' });
		const requests: Record<EntryAsk, CalendarRequest> = {
			look: { method: 'GET', resource: `${events}?${query.toString().replace(/\+/g, '%20')}`, headers: IN_UTC, body: '' },
			create: { method: 'POST', resource: events, headers: {}, body: JSON.stringify({ ...entryOf(work), transactionId: `${work.appointment}-${work.version}-${work.tries}`, singleValueExtendedProperties: [{ id: VISIT_PROPERTY, value: work.appointment }] }) },
			change: { method: 'PATCH', resource: entry, headers: onlyIf(work), body: JSON.stringify(entryOf(work)) },
			remove: { method: 'DELETE', resource: entry, headers: {}, body: '' },
		};
		return requests[ask];
	},

	read({ body }, ask, { event }): FoundEntry | undefined {
		const row = ask === 'look' ? rowsIn(recordIn(body).value)[0] : recordIn(body);
		const id = textIn(row?.id);
		if (!row || id === undefined) return undefined;
		const etag = textIn(row['@odata.etag']);
		const [start, end] = [momentIn(row.start), momentIn(row.end)];
		return { id, isAsWanted: row.subject === event?.title, ...(etag !== undefined && { etag }), ...(start !== undefined && end !== undefined && { start, end }) };
	},

	complaint({ body }) {
		const error = recordIn(recordIn(body).error);
		return textIn(error.message) ?? textIn(error.code);
	},
};

export function mailboxOf(address: string): string {
	return `users/${encodeURIComponent(address)}`;
}

function entryOf({ event }: CalendarWork): object {
	if (!event) return {};
	const { title, description, location, start, end } = event;
	const at = (instant: number) => ({ dateTime: iso(instant).slice(0, 19), timeZone: 'UTC' });
	return { subject: title, body: { contentType: 'text', content: description }, location: { displayName: location ?? '' }, start: at(start), end: at(end), showAs: 'busy' };
}

/** Graph writes seven digits behind the second. */
function momentIn(value: unknown): number | undefined {
	const { dateTime } = recordIn(value);
	return typeof dateTime === 'string' ? (readInstant(dateTime.replace(/(\.\d{3})\d+/, '$1'), 'UTC') ?? undefined) : undefined;
}
