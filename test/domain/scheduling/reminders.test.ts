import { cancelAppointment, dueReminder, planReminders, type Appointment } from '../../../domain/scheduling';
import { booked, business, NOW } from './given';

type Reminder = { id?: string; before: string; channel?: string };
const plan = (start: string, since: string, reminders: Reminder[], over: Record<string, unknown> = {}, customer: Partial<Appointment['customer']> = {}) => {
	const profile = business({ business: { name: 'Lakeside', timezone: 'UTC', country: 'US', email: 'hello@lakeside.example' }, hours: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']]])) }, { reminders, ...over });
	const appointment = booked(profile, start, { now: Date.parse(since) });
	return planReminders({ ...appointment, customer: { ...appointment.customer, ...customer } }, { since: Date.parse(since) }, profile);
};
const THREE: Reminder[] = [{ before: 'P7D' }, { before: 'P1D' }, { before: 'PT2H' }];
const instants = (list: Array<{ at: string }>) => list.map(({ at }) => new Date(at).toISOString().replace('.000', ''));

test('a booking for the same day gets only what still lies ahead', () => {
	const { reminders, skipped } = plan('2026-12-07T15:00:00Z', '2026-12-07T09:00:00Z', THREE);
	expect(instants(reminders)).toEqual(['2026-12-07T13:00:00Z']);
	expect(skipped.map(({ before, reason }) => [before, reason.code])).toEqual([
		['P7D', 'already-past'],
		['P1D', 'already-past'],
	]);
});

test.each<[string, string, string, string[]]>([
	['all three', '2026-12-21T15:00:00Z', '2026-12-07T09:00:00Z', ['2026-12-14T15:00:00Z', '2026-12-20T15:00:00Z', '2026-12-21T13:00:00Z']],
	['a day before that is this very moment is past', '2026-12-08T09:00:00Z', '2026-12-07T09:00:00Z', ['2026-12-08T08:00:00Z']],
	['two hours before an early visit would be in quiet hours, and waits for their end', '2026-12-21T09:00:00Z', '2026-12-20T12:00:00Z', ['2026-12-21T08:00:00Z']],
	['at eight it would be too late for one at half past eight less a minute: the evening before', '2026-12-21T08:29:00Z', '2026-12-20T12:00:00Z', ['2026-12-20T19:59:00Z']],
	['half an hour is enough', '2026-12-21T08:30:00Z', '2026-12-20T12:00:00Z', ['2026-12-21T08:00:00Z']],
	['booked in the evening for the early morning, there is no time left', '2026-12-21T08:10:00Z', '2026-12-20T20:30:00Z', []],
])('%s', (_, start, since, expected) => {
	expect(instants(plan(start, since, THREE).reminders)).toEqual(expected);
});

test('quiet hours are the customer’s', () => {
	// 15:00 UTC is seven in the morning in Los Angeles.
	expect(instants(plan('2026-12-21T17:00:00Z', '2026-12-20T12:00:00Z', [{ before: 'PT2H' }], {}, { timezone: 'America/Los_Angeles' }).reminders)).toEqual(['2026-12-21T16:00:00Z']);
	expect(instants(plan('2026-12-21T09:00:00Z', '2026-12-20T12:00:00Z', [{ before: 'PT2H' }], { quietHours: ['08:00', '08:00'] }).reminders)).toEqual(['2026-12-21T07:00:00Z']);
});

test('a day before is the same local time, over a change of the clocks as well', () => {
	const zone = { timezone: 'America/Chicago' };
	expect(instants(plan('2027-03-14T15:00:00Z', '2027-03-01T12:00:00Z', [{ before: 'P1D' }], {}, zone).reminders)).toEqual(['2027-03-13T16:00:00Z']);
	expect(instants(plan('2027-03-14T15:00:00Z', '2027-03-01T12:00:00Z', [{ before: 'PT24H' }], {}, zone).reminders)).toEqual(['2027-03-13T15:00:00Z']);
});

test('two that quiet hours bring together are one', () => {
	const { reminders, skipped } = plan('2026-12-21T09:00:00Z', '2026-12-20T12:00:00Z', [{ before: 'PT3H' }, { before: 'PT2H' }]);
	expect(reminders.map(({ before }) => before)).toEqual(['PT2H']);
	expect(skipped).toMatchObject([{ before: 'PT3H', reason: { code: 'same-time' } }]);
});

test('keys name the visit, its sequence and the step; texts are in the customer’s language, by their channel', () => {
	const { reminders } = plan('2026-12-21T15:00:00Z', '2026-12-07T09:00:00Z', [{ id: 'week', before: 'P7D' }, { before: 'PT2H', channel: 'sms' }], {}, { language: 'de' });
	expect(reminders[0]).toMatchObject({ step: 'week', channel: 'email', to: 'dana@example.com', text: expect.stringContaining('Guten Tag Dana') as string });
	expect(reminders[1]).toMatchObject({ step: 'PT2H-sms', channel: 'sms', to: '+13125550142', text: expect.stringMatching(/C zum Bestätigen, R /) as string });
	expect(reminders[0].key).toMatch(/^appointment\.reminded:a_[0-9a-f]{20}:0:week$/);
});

test('a visit that is cancelled has none left', () => {
	const profile = business({}, { reminders: [{ before: 'P1D' }] });
	const cancelled = cancelAppointment(booked(profile, '2026-12-09T10:00:00-06:00'), { now: NOW }, profile);
	if ('refused' in cancelled) throw new Error('refused');
	expect(planReminders(cancelled.appointment, { since: NOW }, profile).reminders).toEqual([]);
});

test('due is the last one whose time has come and that has not gone out; and when to look again is known', () => {
	const three = plan('2026-12-21T15:00:00Z', '2026-12-07T09:00:00Z', THREE);
	const [week, day, hours] = three.reminders.map(({ key }) => key);
	const at = (text: string, done: string[] = []) => dueReminder(three, new Set(done), Date.parse(text));
	expect(at('2026-12-10T00:00:00Z')).toEqual({ next: Date.parse('2026-12-14T15:00:00Z') });
	expect(at('2026-12-14T15:00:00Z').due?.key).toBe(week);
	expect(at('2026-12-14T15:00:00Z', [week])).toEqual({ next: Date.parse('2026-12-20T15:00:00Z') });
	// Nothing ran for a week: one message, not two.
	expect(at('2026-12-20T15:00:01Z').due?.key).toBe(day);
	expect(at('2026-12-21T13:00:00Z', [week, day]).due?.key).toBe(hours);
	expect(at('2026-12-21T13:00:00Z', [week, day, hours])).toEqual({});
});
