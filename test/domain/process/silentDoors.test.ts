import { isSilent, silenceNotice, withArrival, type InquiryDoor } from '../../../domain/process';
import { parseProfile } from '../../../domain/profile';

const DAY = 86_400_000;
const START = Date.parse('2026-01-05T15:00:00Z');

/** Inquiries so many days after the start. */
function doorsAfter(days: number[], data: Record<string, unknown> = { channel: 'sms', source: 'twilio' }): Map<string, InquiryDoor> {
	const doors = new Map<string, InquiryDoor>();
	for (const [index, day] of days.entries()) withArrival(doors, { caseId: `c_${index}`, at: START + day * DAY, data });
	return doors;
}
const only = (doors: Map<string, InquiryDoor>) => [...doors.values()][0];
/** Each weekday for six weeks: 30 inquiries, never more than three days apart. */
const WEEKDAYS = Array.from({ length: 42 }, (_, day) => day).filter((day) => day % 7 < 5);

describe('a door is silent', () => {
	const door = only(doorsAfter(WEEKDAYS));

	test.each([
		[2.9, false],
		[3, false],
		[3.1, true],
		[30, true],
	])('%d days after the last inquiry, where three were the most: %s', (days, expected) => expect(isSilent(door, door.last + days * DAY)).toBe(expected));

	test.each([
		['too few to know', Array.from({ length: 19 }, (_, day) => day)],
		['all of one busy day', Array.from({ length: 40 }, (_, index) => index / 40)],
	])('never where it is not usually busy: %s', (_what, days) => expect(isSilent(only(doorsAfter(days)), START + 400 * DAY)).toBe(false));

	test('by what came last, however late an old message is read', () => {
		const doors = doorsAfter([...WEEKDAYS, 3]);
		expect(only(doors)).toMatchObject({ last: START + 39 * DAY, longestMs: 3 * DAY, count: 31 });
	});
});

test('doors are told apart by channel and by who brings it; tests and unknown doors count for none', () => {
	const doors = doorsAfter([0, 1], { channel: 'email', source: 'thumbtack.com' });
	withArrival(doors, { caseId: 'c_9', at: START, data: { channel: 'email', source: 'imap' } });
	withArrival(doors, { caseId: 'c_8', at: START, data: { channel: 'form', source: 'webhook', test: true } });
	withArrival(doors, { caseId: 'c_7', at: START });
	expect([...doors.keys()]).toEqual(['email thumbtack.com', 'email imap']);
});

describe('the notice', () => {
	const profile = parseProfile({ business: { name: 'Harbor', timezone: 'America/Chicago', email: 'desk@harbor.example' } });
	const door = only(doorsAfter(WEEKDAYS));
	const now = door.last + 4 * DAY;

	test('goes to the business, says since when, and is the same however often it is decided', () => {
		const notice = silenceNotice(door, { profile, now });
		expect(notice).toMatchObject({ to: 'desk@harbor.example', audience: 'team', caseId: door.caseId, events: [{ type: 'source.silent', data: { channel: 'sms', source: 'twilio' } }] });
		expect(notice?.subject).toBe('No inquiry by SMS (twilio) since Fri 13 Feb, 09:00');
		expect(notice?.text).toContain('30 inquiries');
		expect(silenceNotice(door, { profile, now: now + 90 * DAY })?.key).toBe(notice?.key);
	});

	test('another silence is told again', () => {
		const later = only(doorsAfter([...WEEKDAYS, 44]));
		expect(silenceNotice(later, { profile, now })?.key).not.toBe(silenceNotice(door, { profile, now })?.key);
	});

	test('nobody to tell: none', () => {
		expect(silenceNotice(door, { profile: parseProfile({ business: { name: 'Harbor', timezone: 'America/Chicago' } }), now })).toBeUndefined();
	});
});
