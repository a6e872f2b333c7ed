import ical, { ICalAlarmType, ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';

import { parseInstant } from '../../domain/calendar';
import type { Instant } from '../../domain/case';
import type { Appointment } from '../../domain/scheduling';

export interface InviteWords {
	/** For the calendar's entry; the customer's are never those of the team. */
	description?: string;
	/** Who invites. Without an address nobody can be invited: the calendar is published as it is. */
	organizer: { name: string; email?: string };
	/** Who is invited. */
	attendees: Array<{ name?: string; email?: string }>;
	/** Minutes ahead at which the calendar rings. */
	alarmMinutes?: number[];
	/** When this was written. */
	now: Instant;
}

export interface Invite {
	method: 'REQUEST' | 'CANCEL' | 'PUBLISH';
	status: 'CONFIRMED' | 'CANCELLED';
	sequence: number;
	uid: string;
	fileName: 'invite.ics';
	/** With the method, which Outlook and Google look for in the mail's own header. */
	mimeType: string;
	ics: string;
}

const ADDRESS = /^[^\s@<>()[\]",;:\\]+@[^\s@<>()[\]",;:\\]+$/;
export const PRODUCT = { company: 'n8n-nodes-lead-to-cash', product: 'appointments', language: 'EN' };

/**
 * A visit as an iCalendar object of RFC 5545 and 5546: METHOD for the calendar as a whole, one UID for good, a SEQUENCE that
 * never falls, all times in UTC. A cancelled visit is a CANCEL with its status; only that takes it out of a calendar again.
 */
export function inviteOf(appointment: Appointment, words: InviteWords): Invite {
	const { organizer, description, now } = words;
	const cancelled = appointment.status === 'cancelled';
	const inviting = address(organizer.email);
	const attendees = words.attendees.flatMap(({ name, email }) => {
		const to = address(email);
		return to === undefined ? [] : [{ email: to, name: plain(name ?? to) }];
	});
	const invites = inviting !== undefined && attendees.length > 0;
	const method = cancelled ? 'CANCEL' : invites ? 'REQUEST' : 'PUBLISH';
	const calendar = ical({ prodId: PRODUCT, method: ICalCalendarMethod[method] });
	calendar.createEvent({
		id: plain(appointment.uid),
		sequence: appointment.sequence,
		stamp: new Date(now),
		start: new Date(instantOf(appointment.start)),
		end: new Date(instantOf(appointment.end)),
		summary: text(appointment.title),
		...(description !== undefined && { description: text(description) }),
		...(appointment.location !== undefined && { location: text(appointment.location) }),
		...(inviting !== undefined && { organizer: { name: plain(organizer.name), email: inviting } }),
		status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
		transparency: ICalEventTransparency.OPAQUE,
		...(invites && {
			attendees: attendees.map((attendee) => ({ ...attendee, role: ICalAttendeeRole.REQ, status: ICalAttendeeStatus.NEEDSACTION, rsvp: !cancelled })),
		}),
		alarms: cancelled ? [] : (words.alarmMinutes ?? []).map((minutes) => ({ type: ICalAlarmType.display, triggerBefore: minutes * 60, description: text(appointment.title) })),
	});
	return {
		method,
		status: cancelled ? 'CANCELLED' : 'CONFIRMED',
		sequence: appointment.sequence,
		uid: appointment.uid,
		fileName: 'invite.ics',
		mimeType: `text/calendar; method=${method}; charset=UTF-8`,
		// The last line ends as all of them do.
		ics: `${calendar.toString().trimEnd()}\r\n`,
	};
}

const instantOf = (time: string): Instant => parseInstant(time, 'time', 'UTC');

/** Only an address by itself: what brings a parameter or a line of its own is none. */
function address(email: string | undefined): string | undefined {
	const trimmed = email?.trim();
	return trimmed !== undefined && ADDRESS.test(trimmed) ? trimmed : undefined;
}

/** For a parameter: one line, and no quotation mark, which readers of calendars take in different ways. */
export function plain(words: string): string {
	return text(words).replace(/[\n"^]+/g, ' ').replace(/ {2,}/g, ' ').trim();
}

/** Line breaks are one, other control characters go, and so does half of a character. */
export function text(words: string): string {
	return words.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ');
}
