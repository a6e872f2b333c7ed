import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';

import type { Instant } from '../../domain/case';
import type { CalendarEntry } from '../../domain/process';
import { lineOf, readComponents, wordOf } from './contentLines';
import { icsBusyTimes } from './busyTimes';
import { PRODUCT, plain, text } from './invite';

/** As a calendar's own file: without METHOD, which RFC 4791 forbids, and with nobody invited, whom the server would write to. */
export function calendarEntry({ uid, sequence, stamp, title, start, end, location, description }: CalendarEntry): string {
	const calendar = ical({ prodId: PRODUCT });
	calendar.createEvent({
		id: plain(uid),
		sequence,
		stamp: new Date(stamp),
		start: new Date(start),
		end: new Date(end),
		summary: text(title),
		description: text(description),
		...(location !== undefined && { location: text(location) }),
		status: ICalEventStatus.CONFIRMED,
		transparency: ICalEventTransparency.OPAQUE,
	});
	return `${calendar.toString().trimEnd()}\r\n`;
}

/** Visits of ours in a calendar's text, each told by the ID in its UID; also as an invitation has it. */
export function entriesIn(ics: string, timezone = 'UTC'): Array<{ appointment: string; sequence: number; start: Instant; end: Instant }> {
	return readComponents(ics)
		.filter(({ name }) => name === 'VCALENDAR')
		.flatMap((calendar) =>
			calendar.children.flatMap((event) => {
				const appointment = event.name === 'VEVENT' ? /(?:^|-)(a_[0-9a-f]{20})@/.exec(lineOf(event, 'UID')?.value ?? '')?.[1] : undefined;
				if (appointment === undefined || wordOf(event, 'STATUS') === 'CANCELLED') return [];
				return timeOf(ics, timezone).map((time) => ({ appointment, sequence: Number(lineOf(event, 'SEQUENCE')?.value ?? 0), ...time }));
			}),
		);
}

const EVER = { from: 0, to: 8_000_000_000_000 };

/** Whatever program has written it since: in any zone, as a duration, as a whole day. A visit is no series, and takes its time. */
function timeOf(ics: string, timezone: string): Array<{ start: Instant; end: Instant }> {
	const alone = ics.replace(/\r?\n[ \t]/g, '').replace(/^(?:RRULE|RDATE|EXDATE|TRANSP|STATUS)[:;].*\r?\n/gim, '');
	return icsBusyTimes(alone, { timezone, ...EVER }).busy.slice(0, 1);
}
