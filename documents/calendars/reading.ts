import { XMLParser } from 'fast-xml-parser';

import type { Instant, Reason } from '../../domain/case';
import type { CalendarService } from '../../domain/process';
import type { Profile } from '../../domain/profile';
import { merged, readBusy, type Span } from '../../domain/scheduling';
import { complaintLine } from '../../domain/text';
import { entriesIn, icsBusyTimes } from '../ics';
import { answerIn } from './answer';
import { collectionUrl } from './calDav';
import { calendarOf } from './google';
import { IN_UTC, mailboxOf, VISIT_PROPERTY } from './outlook';
import { iso, recordIn, rowsIn, textIn, type Answered, type CalendarRequest } from './request';

/** A resource's calendar, and the span that is asked for; half-open. */
export interface CalendarToRead extends Span {
	service: CalendarService;
	resource: string;
	address: string;
	/** IANA name of the owner's zone: whole days are days there. */
	timezone: string;
}

export type CalendarRead =
	| { busy: Span[]; visits: Array<Span & { appointment: string }>; reasons: Reason[]; /** Behind it nothing was told. */ until?: Instant }
	| { problem: string };

/** As many as the services give at once. */
const MOST_GOOGLE = 2500;
const MOST_GRAPH = 999;
const OWN = /^a_[0-9a-f]{20}$/;

export function readingRequest({ service, address, start, end }: CalendarToRead): CalendarRequest {
	if (service === 'google') {
		const fields = 'nextPageToken,items(id,iCalUID,status,start,end,transparency,attendees(self,responseStatus),extendedProperties/private)';
		const query = new URLSearchParams({ timeMin: iso(start), timeMax: iso(end), singleEvents: 'true', orderBy: 'startTime', maxResults: String(MOST_GOOGLE), fields });
		return { method: 'GET', resource: `${calendarOf(address)}/events?${query.toString()}`, headers: {}, body: '' };
	}
	if (service === 'outlook') {
		const query = new URLSearchParams({
			startDateTime: iso(start),
			endDateTime: iso(end),
			$orderby: 'start/dateTime',
			$top: String(MOST_GRAPH),
			$select: 'id,start,end,showAs,isCancelled,isAllDay,responseStatus',
			$expand: `singleValueExtendedProperties($filter=id eq '${VISIT_PROPERTY}')`,
		});
		return { method: 'GET', resource: `${mailboxOf(address)}/calendarView?${query.toString().replace(/\+/g, '%20')}`, headers: IN_UTC, body: '' };
	}
	return { method: 'REPORT', resource: collectionUrl(address), headers: { Depth: '1' }, body: reportFor(start, end) };
}

/** What the answer tells of the calendar; of titles and people nothing is kept. */
export function calendarRead(calendar: CalendarToRead, given: unknown, profile: Profile): CalendarRead {
	const answer = answerIn(given);
	if ('problem' in answer) return { problem: answer.problem };
	const { statusCode } = answer;
	if (statusCode < 200 || statusCode >= 300) return { problem: `${statusCode}: ${complaintLine(complaintOf(answer))}` };
	if (calendar.service === 'calDav') return davRead(answer, calendar, profile);
	const { items, value, nextPageToken, '@odata.nextLink': nextLink } = recordIn(answer.body);
	const list = calendar.service === 'google' ? items : value;
	if (!Array.isArray(list)) return { problem: 'the answer holds no list of events' };
	return listRead(rowsIn(list), (textIn(nextPageToken) ?? textIn(nextLink)) !== undefined, calendar, profile);
}

function listRead(rows: Array<Record<string, unknown>>, more: boolean, { resource, timezone }: CalendarToRead, profile: Profile): CalendarRead {
	const visits: Array<Span & { appointment: string }> = [];
	const foreign: unknown[] = [];
	let last: Instant | undefined;
	for (const row of rows) {
		const times = row.isAllDay === true ? { start: dayOf(row.start), end: dayOf(row.end) } : { start: row.start, end: row.end };
		const event = { ...row, ...times, resource, timezone };
		const [at] = readBusy({ ...times, resource, timezone }, profile).busy;
		if (at) last = Math.max(last ?? at.start, at.start);
		const appointment = visitIn(row);
		const taken = row.status !== 'cancelled' && row.isCancelled !== true;
		if (appointment === undefined) foreign.push(event);
		else if (at && taken) visits.push({ appointment, start: at.start, end: at.end });
	}
	const { busy, reasons } = readBusy(foreign, profile);
	return {
		busy: merged(busy),
		visits,
		reasons: [...reasons, ...(more ? [{ code: 'calendar-cut-off', message: 'The calendar has more events than the service gives at once; what comes after the last of them was not read' }] : [])],
		...(more && last !== undefined && { until: last }),
	};
}

/** The ID of the visit that an event is of; what came as an invitation tells it by its UID. */
function visitIn(row: Record<string, unknown>): string | undefined {
	const own = textIn(recordIn(recordIn(row.extendedProperties).private).appointment) ?? rowsIn(row.singleValueExtendedProperties).map(({ value }) => textIn(value)).find((value) => value !== undefined);
	const invited = /(?:^|-)(a_[0-9a-f]{20})@/.exec(textIn(row.iCalUID) ?? '')?.[1];
	return own !== undefined && OWN.test(own) ? own : invited;
}

/** Graph gives a whole day as midnights in UTC, wherever the mailbox is. */
function dayOf(value: unknown): { date: string } {
	return { date: (textIn(recordIn(value).dateTime) ?? '').slice(0, 10) };
}

function davRead({ text }: Answered, { resource, start, end, timezone }: CalendarToRead, profile: Profile): CalendarRead {
	const calendars = calendarsIn(text);
	if (!calendars) return { problem: 'the answer is not that of a CalDAV calendar: give the URL of the calendar itself' };
	const member = profile.team.find(({ id }) => id === (profile.scheduling.resources.find((one) => one.id === resource)?.member ?? resource));
	const owner = profile.scheduling.resources.find(({ id }) => id === resource)?.email ?? member?.email;
	const question = { timezone, from: start, to: end, tentative: profile.scheduling.tentative, ...(owner !== undefined && { owner }) };
	const visits = calendars.flatMap((ics) => entriesIn(ics, timezone));
	const foreign = calendars.filter((ics) => entriesIn(ics).length === 0);
	const { busy, reasons } = foreign.length === 0 ? { busy: [], reasons: [] } : icsBusyTimes(foreign.join('\r\n'), question);
	return { busy: merged(busy), visits: visits.flatMap((visit) => (visit.end > start && visit.start < end ? [{ appointment: visit.appointment, start: visit.start, end: visit.end }] : [])), reasons };
}

/** The texts of a multistatus; undefined where it is none. */
function calendarsIn(text: string): string[] | undefined {
	const parser = new XMLParser({ removeNSPrefix: true, parseTagValue: false, trimValues: false, isArray: (name) => name === 'response' || name === 'propstat' });
	const tree = parsed(parser, text);
	if (tree === undefined || !('multistatus' in tree)) return undefined;
	return rowsIn(recordIn(tree.multistatus).response).flatMap(({ propstat }) => rowsIn(propstat).flatMap(({ prop }) => dataIn(recordIn(prop)['calendar-data'])));
}

/** With attributes of its own a text stands one level deeper. */
function dataIn(value: unknown): string[] {
	const text = textIn(value) ?? textIn(recordIn(value)['#text']);
	return text === undefined ? [] : [text];
}

function parsed(parser: XMLParser, text: string): Record<string, unknown> | undefined {
	try {
		return recordIn(parser.parse(text));
	} catch {
		return undefined;
	}
}

function complaintOf({ body, text }: Answered): string {
	const error = recordIn(recordIn(body).error);
	return textIn(error.message) ?? (text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 200) || 'no reason is given');
}

function reportFor(start: Instant, end: Instant): string {
	const utc = (at: Instant) => iso(at).replace(/[-:]|\.\d+/g, '');
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:prop><D:getetag/><C:calendar-data/></D:prop>',
		`<C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT"><C:time-range start="${utc(start)}" end="${utc(end)}"/></C:comp-filter></C:comp-filter></C:filter>`,
		'</C:calendar-query>',
	].join('');
}
