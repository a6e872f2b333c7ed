import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

import { inviteOf, type Invite, type InviteWords } from '../../../documents/ics';
import { cancelAppointment, crewsAt, moveAppointment, type Appointment } from '../../../domain/scheduling';
import { booked, business, NOW } from '../../domain/scheduling/given';

const profile = business();
const TEN = '2026-12-08T10:00:00-06:00';
const words = (part: Partial<InviteWords> = {}): InviteWords => ({ organizer: { name: 'Lakeside Plumbing', email: 'hello@lakeside.example' }, attendees: [{ name: 'Dana Wells', email: 'dana@example.com' }], alarmMinutes: [60], now: NOW, ...part });
const visit = (part: Partial<Appointment> = {}): Appointment => ({ ...booked(profile, TEN, { location: '12 Oak St, Chicago' }), ...part });
const lines = ({ ics }: Invite) => ics.replace(/\r\n /g, '').split('\r\n');

function byIcalJs({ ics }: Invite) {
	const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[]);
	const [event, ...more] = calendar.getAllSubcomponents('vevent');
	expect(more).toEqual([]);
	const text = (name: string) => event.getFirstPropertyValue(name) as string | null;
	const attendees = event.getAllProperties('attendee');
	return {
		method: calendar.getFirstPropertyValue('method') as string,
		summary: text('summary'),
		description: text('description'),
		location: text('location'),
		uid: text('uid'),
		status: text('status'),
		sequence: Number(text('sequence') ?? 0),
		start: new ICAL.Event(event).startDate.toJSDate().getTime(),
		end: new ICAL.Event(event).endDate.toJSDate().getTime(),
		organizer: text('organizer'),
		attendees: attendees.map((one) => [one.getFirstParameter('cn'), String(one.getFirstValue()).toLowerCase()]),
		alarms: event.getAllSubcomponents('valarm').length,
	};
}

function byNodeIcal({ ics }: Invite) {
	const [event] = Object.values(nodeIcal.sync.parseICS(ics)).filter((one) => one?.type === 'VEVENT') as unknown as Array<{ start: Date; end: Date; uid: string; summary: string; sequence: string; status: string; method: string }>;
	return { start: event.start.getTime(), end: event.end.getTime(), uid: event.uid, summary: event.summary, status: event.status, method: event.method };
}

test('booked: a REQUEST of the calendar, with who invites, who is invited, and an alarm', () => {
	const invite = inviteOf(visit(), words());
	expect(invite).toMatchObject({ method: 'REQUEST', status: 'CONFIRMED', sequence: 0, fileName: 'invite.ics', mimeType: 'text/calendar; method=REQUEST; charset=UTF-8' });
	expect(byIcalJs(invite)).toMatchObject({
		method: 'REQUEST',
		summary: 'Drain Cleaning',
		location: '12 Oak St, Chicago',
		uid: invite.uid,
		status: 'CONFIRMED',
		sequence: 0,
		start: Date.parse(TEN),
		end: Date.parse(TEN) + 3_600_000,
		organizer: 'mailto:hello@lakeside.example',
		attendees: [['Dana Wells', 'mailto:dana@example.com']],
		alarms: 1,
	});
	expect(byNodeIcal(invite)).toMatchObject({ start: Date.parse(TEN), uid: invite.uid, method: 'REQUEST', status: 'CONFIRMED' });
	// Before the event, not inside it.
	expect(lines(invite).indexOf('METHOD:REQUEST')).toBeLessThan(lines(invite).indexOf('BEGIN:VEVENT'));
});

test('through its life: one UID, a sequence that never falls, CANCEL at the end', () => {
	const first = visit();
	const at = Date.parse('2026-12-09T16:00:00Z');
	const { crews, terms } = crewsAt(at, { now: NOW, service: 'drain' }, [], profile);
	const moved = moveAppointment(first, { start: at, crew: crews[0], terms, now: NOW }, profile);
	if ('refused' in moved) throw new Error(moved.refused.message);
	const cancelled = cancelAppointment(moved.appointment, { now: NOW }, profile);
	if ('refused' in cancelled) throw new Error(cancelled.refused.message);
	const invites = [first, moved.appointment, cancelled.appointment].map((one) => inviteOf(one, words()));
	expect(invites.map(({ method, status, sequence }) => [method, status, sequence])).toEqual([
		['REQUEST', 'CONFIRMED', 0],
		['REQUEST', 'CONFIRMED', 1],
		['CANCEL', 'CANCELLED', 2],
	]);
	expect(new Set(invites.map(({ uid }) => uid)).size).toBe(1);
	expect(invites[2].mimeType).toContain('method=CANCEL');
	expect(byIcalJs(invites[2])).toMatchObject({ method: 'CANCEL', status: 'CANCELLED', sequence: 2, organizer: 'mailto:hello@lakeside.example', alarms: 0 });
	expect(byIcalJs(invites[2]).attendees.length).toBe(1);
});

describe('text', () => {
	test('comma, semicolon, backslash and line break are escaped, and come back', () => {
		const title = 'Leak; kitchen, 2nd floor\\ back\nRing bell';
		const invite = inviteOf(visit({ title }), words());
		expect(lines(invite)).toContain('SUMMARY:Leak\\; kitchen\\, 2nd floor\\\\ back\\nRing bell');
		expect(byIcalJs(invite).summary).toBe(title);
		expect(byNodeIcal(invite).summary).toBe(title);
	});

	test('lines are folded at 75 octets, never inside a character', () => {
		const title = 'Überprüfung der Heizungsanlage im Mehrfamilienhaus, dritter Stock links, bitte klingeln ☎ 🔧🔧🔧🔧🔧🔧🔧🔧🔧🔧🔧🔧🔧🔧🔧🔧🔧🔧🔧🔧';
		const invite = inviteOf(visit({ title }), words());
		for (const line of invite.ics.split('\r\n')) {
			expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
			expect(Buffer.from(line).toString()).not.toContain('\uFFFD');
		}
		expect(byIcalJs(invite).summary).toBe(title);
	});

	test.each([
		['Pat\r\nATTENDEE:mailto:evil@example.com', 'dana@example.com'],
		['Pat\nEND:VEVENT\nBEGIN:VEVENT', 'dana@example.com'],
		['Pat";X=1:mailto:evil@example.com', 'dana@example.com'],
		['Pat', 'dana@example.com\r\nATTENDEE:mailto:evil@example.com'],
		['Pat^nATTENDEE', 'dana@example.com'],
	])('a name %o or an address %o adds no property', (name, email) => {
		const invite = inviteOf(visit(), words({ attendees: [{ name, email }, { name: 'Ana', email: 'ana@lakeside.example' }] }));
		const read = byIcalJs(invite);
		expect(read.attendees.length).toBe(email.includes('\n') ? 1 : 2);
		expect(invite.ics.match(/^ATTENDEE/gm)?.length).toBe(read.attendees.length);
		expect(read.attendees.map(([, address]) => address)).not.toContain('mailto:evil@example.com');
	});

	test('law: whatever is written comes back, in one event', () => {
		const written = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 });
		fc.assert(
			fc.property(written, written, written, (title, location, description) => {
				const read = byIcalJs(inviteOf(visit({ title, location }), words({ description, attendees: [{ name: title, email: 'dana@example.com' }] })));
				expect(read.attendees.length).toBe(1);
				expect(read.summary).toBe(title);
				expect(read.location).toBe(location);
				expect(read.description).toBe(description);
			}),
			{ numRuns: 100 },
		);
	});
});

test('law: the instants are read back as they are, over the changes of the clocks on both halves of the earth', () => {
	const zone = fc.constantFrom('America/Chicago', 'Australia/Sydney', 'Europe/Berlin', 'America/Santiago', 'Asia/Kathmandu', 'UTC');
	fc.assert(
		fc.property(zone, fc.integer({ min: 0, max: 2 * 365 * 24 * 4 }), (timezone, quarter) => {
			const start = Date.parse('2026-01-01T00:00:00Z') + quarter * 900_000;
			const invite = inviteOf(visit({ timezone, start: new Date(start).toISOString(), end: new Date(start + 5_400_000).toISOString() }), words());
			expect(byIcalJs(invite)).toMatchObject({ start, end: start + 5_400_000 });
			expect(byNodeIcal(invite)).toMatchObject({ start, end: start + 5_400_000 });
		}),
		{ numRuns: 100 },
	);
});

test('without an address of ours nobody is invited: the visit is published', () => {
	const invite = inviteOf(visit(), words({ organizer: { name: 'Lakeside' } }));
	expect(byIcalJs(invite)).toMatchObject({ method: 'PUBLISH', organizer: null, attendees: [] });
});

test('the same visit gives the same text', () => {
	expect(inviteOf(visit(), words()).ics).toBe(inviteOf(visit(), words()).ics);
});
