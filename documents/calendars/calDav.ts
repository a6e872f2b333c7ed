import type { CalendarWork } from '../../domain/process';
import { calendarEntry, entriesIn } from '../ics';
import { onlyIf, textIn, type CalendarRequest, type EntryAdapter, type EntryAsk, type FoundEntry } from './request';

/** RFC 4791: an entry is a file of a name of our own; `If-None-Match: *` makes it only where it is not, `If-Match` changes it only as it was seen. */
export const calDav: EntryAdapter = {
	namesItself: true,
	// 409 says that there is no such calendar (RFC 4918, 9.7.1).
	conflicts: [412],

	request(ask, work) {
		const resource = entryUrl(work);
		const body = work.event ? calendarEntry(work.event) : '';
		const requests: Record<EntryAsk, CalendarRequest> = {
			look: { method: 'GET', resource, headers: {}, body: '' },
			create: { method: 'PUT', resource, headers: { 'If-None-Match': '*' }, body },
			change: { method: 'PUT', resource, headers: onlyIf(work), body },
			remove: { method: 'DELETE', resource, headers: {}, body: '' },
		};
		return requests[ask];
	},

	read({ headers, text }, ask, { appointment, event }): FoundEntry | undefined {
		const etag = textIn(headers.etag);
		if (ask !== 'look') return etag === undefined ? {} : { etag };
		const span = entriesIn(text).find((entry) => entry.appointment === appointment);
		return { ...(etag !== undefined && { etag }), ...(span && { start: span.start, end: span.end, isAsWanted: span.sequence === event?.sequence }) };
	},

	complaint: ({ text }) => textIn(text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 200)),
};

export function collectionUrl(address: string): string {
	return address.endsWith('/') ? address : `${address}/`;
}

function entryUrl({ address, appointment }: CalendarWork): string {
	return `${collectionUrl(address)}${appointment}.ics`;
}
