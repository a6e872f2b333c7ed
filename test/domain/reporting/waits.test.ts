import fc from 'fast-check';

import { evaluateSla } from '../../../domain/sla';
import { at, profileOf, report, type Event } from './histories';
import { history } from './samples';

/** What the customer was waited for does not count, as for the clock itself. 3 March 2026 is a Tuesday, and open from 9 to 17. */

const event = (type: string, time: string, by: Event['by']): Event => ({ type, at: `2026-03-03T${time}`, by });
const asked = (time: string) => event('waiting.customer', time, 'bot');
const wrote = (time: string) => event('customer.replied', time, 'customer');
const ended = (time: string) => event('waiting.ended', time, 'bot');
const answered = (time: string) => event('reply.sent', time, 'human');

const rowOf = (events: Event[], now = '2026-03-09T08:00') => report([history('a', '2026-03-03T10:00', { events })], { now, period: { kind: 'custom', since: '2026-03-02', before: '2026-03-09' } }).rows[0];

test.each<[string, Event[], Record<string, string | undefined>]>([
	['once', [asked('10:05'), wrote('11:00'), answered('11:05')], { firstHumanMinutes: '65', firstHumanBusinessMinutes: '10', withinTarget: 'met' }],
	['after they had written a second time of themselves', [wrote('10:02'), asked('10:05'), wrote('11:00'), answered('11:09')], { firstHumanBusinessMinutes: '14', withinTarget: 'met' }],
	['twice', [asked('10:05'), wrote('11:00'), asked('11:04'), wrote('12:00'), answered('12:05')], { firstHumanBusinessMinutes: '14', withinTarget: 'met' }],
	['asked again while they are waited for', [asked('10:05'), asked('10:30'), wrote('11:00'), answered('11:20')], { firstHumanBusinessMinutes: '25', withinTarget: 'missed' }],
	['until a person took over', [asked('10:05'), ended('10:45'), answered('10:56')], { firstHumanBusinessMinutes: '16', withinTarget: 'missed' }],
	['and answered while waiting', [asked('10:05'), answered('12:00')], { firstHumanBusinessMinutes: '5', withinTarget: 'met' }],
	['before the inquiry was there', [event('waiting.customer', '09:00', 'bot'), answered('10:20')], { firstHumanBusinessMinutes: '20', withinTarget: 'missed' }],
	['only after the answer', [answered('10:16'), asked('10:20'), wrote('11:00')], { firstHumanBusinessMinutes: '16', withinTarget: 'missed' }],
])('waited for %s', (_what, events, expected) => {
	expect(rowOf(events)).toMatchObject(expected);
});

test('who has written again and has no answer is late, whatever was waited for before', () => {
	expect(rowOf([wrote('10:02'), asked('10:05'), wrote('11:00')], '2026-03-03T11:20').withinTarget).toBe('missed');
	expect(rowOf([wrote('10:02'), asked('10:05'), wrote('11:00')], '2026-03-03T11:09').withinTarget).toBe('pending');
	expect(rowOf([wrote('10:02'), asked('10:05')], '2026-03-06T11:20').withinTarget).toBe('pending');
});

test('what is due moves by what was waited for, and the first to be due comes first', () => {
	const lead = (id: string, received: string, events: Event[] = []) => history(id, `2026-03-03T${received}`, { events });
	const { waiting } = report([lead('a', '10:00', [asked('10:05'), wrote('11:00')]), lead('b', '10:52'), lead('c', '10:40', [asked('10:44')])], { now: '2026-03-03T11:02', period: { kind: 'today' } }).report;
	expect(waiting.leads.map(({ caseId, dueAt, businessMinutes, status }) => [caseId, dueAt?.slice(11, 16), businessMinutes, status])).toEqual([
		['b', '11:07', 10, 'inTime'],
		['a', '11:10', 7, 'inTime'],
		['c', '11:13', 4, 'inTime'],
	]);
});

test('by the profile’s own pause rules', () => {
	const [first] = profileOf().sla;
	const profile = profileOf({ sla: [{ ...first, pause: [{ from: 'appointment.booked', to: 'appointment.completed' }, { from: 'parts.ordered', to: 'parts.arrived' }] }] });
	const events = [event('appointment.booked', '10:05', 'bot'), event('parts.ordered', '10:10', 'human'), event('appointment.completed', '10:30', 'human'), event('parts.arrived', '11:00', 'human'), asked('11:01'), answered('11:05')];
	expect(report([history('a', '2026-03-03T10:00', { events })], { profile }).rows[0]).toMatchObject({ firstHumanBusinessMinutes: '10', withinTarget: 'met' });
});

test('says of any waits what the clock says', () => {
	const profile = profileOf();
	const step = fc.record({ type: fc.constantFrom('waiting.customer', 'customer.replied', 'waiting.ended', 'reply.sent'), minute: fc.integer({ min: 0, max: 9 * 60 - 1 }) });
	fc.assert(
		fc.property(fc.uniqueArray(step, { maxLength: 8, selector: ({ minute }) => minute }), (steps) => {
			const events = steps.sort((a, b) => a.minute - b.minute).map(({ type, minute }) => event(type, `${String(8 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`, type === 'reply.sent' ? 'human' : 'bot'));
			const now = '2026-03-03T16:59:30';
			const { clocks } = evaluateSla({ caseId: 'a', events: [{ type: 'inquiry.received', at: '2026-03-03T08:00', by: 'customer' }, ...events], now: at(now) }, profile);
			const clock = clocks.find(({ id }) => id === 'first-response');
			const { report: made } = report([history('a', '2026-03-03T08:00', { events })], { profile, now, period: { kind: 'custom', since: '2026-03-02', before: '2026-03-09' } });
			const { businessMinutes, open } = made.firstResponse.human;
			expect(open).toBe(clock?.stoppedAt === undefined ? 1 : 0);
			if (open === 1) expect(Date.parse(made.waiting.leads[0].dueAt ?? '')).toBe(Date.parse(clock?.dueAt ?? ''));
			const minutes = open === 1 ? made.waiting.leads[0].businessMinutes : businessMinutes.median;
			expect(minutes).toBe(Math.round(clock?.elapsedMinutes ?? NaN));
		}),
		{ numRuns: 200 },
	);
});
