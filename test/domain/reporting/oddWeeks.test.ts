import { buildCalendar } from '../../../domain/calendar';
import { auditReport, caseFacts } from '../../../domain/reporting';
import { measureTally } from '../../../domain/reporting/audit/measured';
import { shareOf } from '../../../domain/reporting/statistics';
import { at, profileOf, report, reported, type Event, type History } from './histories';
import { history, INVOICE } from './samples';

/** Weeks, days and leads at the edges, worked out by hand before they were run. The business is open from 9 to 17. */

const reply = (when: string): Event => ({ type: 'reply.sent', at: when, by: 'human' });
const booked = (when: string): Event => ({ type: 'appointment.booked', at: when, by: 'bot' });
const issued = (number: string, due: string, when: string): Event => ({ type: 'invoice.issued', at: when, data: { invoice: { ...INVOICE, number, totals: { due } } } });
const days = (since: string, before: string) => ({ kind: 'custom' as const, since, before });

describe('clocks that change', () => {
	test.each([
		['Europe/London', '2026-03-30T08:00', 167],
		['Europe/London', '2026-10-26T08:00', 169],
		['Australia/Lord_Howe', '2026-04-06T08:00', 168.5],
		['Australia/Lord_Howe', '2026-10-05T08:00', 167.5],
		['Asia/Kolkata', '2026-03-30T08:00', 168],
	])('the week before a Monday in %s at %s has %d hours', (timezone, now, hours) => {
		expect(report([], { profile: profileOf({}, { timezone }), now }).report.weeks.at(-1)?.hours).toBe(hours);
	});

	test('from eight to eight over the night that is an hour longer are thirteen hours, and none of business', () => {
		const profile = profileOf({}, { timezone: 'Europe/Berlin', country: 'DE' });
		const { rows } = report([history('a', '2026-10-24T20:00', { events: [reply('2026-10-25T08:00')] })], { profile, now: '2026-10-26T08:00' });
		expect(rows[0]).toMatchObject({ firstHumanMinutes: '780', firstHumanBusinessMinutes: '0', withinTarget: 'met' });
	});

	test('half past one comes twice, an hour apart', () => {
		const { report: made, rows } = report([history('a', '2026-11-01T01:30:00-05:00', { events: [reply('2026-11-01T01:30:00-06:00')] })], { now: '2026-11-02T08:00' });
		expect(made.totals.received).toBe(1);
		expect(rows[0]).toMatchObject({ firstHumanMinutes: '60', receivedAt: '2026-11-01T01:30:00-05:00', firstHumanAt: '2026-11-01T01:30:00-06:00' });
	});

	test('the evening before to the evening after is one day, of 23 hours', () => {
		const events: Event[] = [{ type: 'estimate.approved', at: '2026-03-07T18:00', by: 'human' }, issued('1', '10.00', '2026-03-08T18:00')];
		expect(report([history('a', '2026-03-06T10:00', { events })]).report.money.estimateToInvoice.days.median).toBe(1);
	});
});

describe('a leap day', () => {
	test('is one of the last seven', () => {
		const { report: made } = report([history('a', '2028-02-29T12:00'), history('b', '2028-02-25T12:00')], { now: '2028-03-03T12:00', period: { kind: 'last7Days' } });
		expect([made.period.since, made.totals.received]).toEqual(['2028-02-26T00:00:00-06:00', 1]);
	});

	test('belongs to its week, with the first of March', () => {
		const { report: made } = report([history('a', '2028-02-29T12:00'), history('b', '2028-03-01T12:00'), history('c', '2028-02-27T12:00')], { now: '2028-03-06T08:00' });
		expect(made.weeks.map(({ received }) => received)).toEqual([1, 2]);
	});

	test('makes a year of 366 days', () => {
		const { money } = report([history('a', '2028-02-29T10:00', { events: [issued('1', '50.00', '2028-02-29T12:00')] })], { now: '2029-01-02T08:00', period: { kind: 'lastYear' } }).report;
		expect(money).toMatchObject({ invoiced: '50.00', receivable: '50.00', daysSalesOutstanding: 366 });
	});

	test('the night from it to March is one day long', () => {
		const events = [issued('1', '50.00', '2028-02-28T12:00'), { type: 'payment.received', at: '2028-03-01T09:00', data: { amount: '50.00' } }];
		expect(report([history('a', '2028-02-28T10:00', { events })], { now: '2028-03-06T08:00' }).report.money.invoiceToPaid.days.median).toBe(2);
	});
});

describe('waits that are not over', () => {
	const TODAY = { now: '2026-03-09T12:00', period: days('2026-03-09', '2026-03-10') };
	const after = (id: string, minutes: number): History => history(id, '2026-03-09T10:00', { events: [reply(`2026-03-09T10:${String(minutes).padStart(2, '0')}`)] });
	const open = (id: string, since: string): History => history(id, `2026-03-09T${since}`);

	test('one that is last seen when another ends is counted with it', () => {
		const { human } = report([after('a', 10), after('b', 20), after('c', 20), after('d', 30), open('e', '11:45'), open('f', '11:40'), open('g', '11:20')], TODAY).report.firstResponse;
		// 6/7, × 3/5 of those five that were seen until 20, × 1/2.
		expect(human).toMatchObject({ over: 4, open: 3, kaplanMeierMedian: 30, kaplanMeierP90: null, within: [{ time: 5, share: 0 }, { time: 15, share: 0.1429 }, { time: 60, share: 0.7429 }] });
	});

	test('one lead, answered', () => {
		const { human } = report([after('a', 7)], TODAY).report.firstResponse;
		expect(human).toMatchObject({ kaplanMeierMedian: 7, kaplanMeierP90: 7, within: [{ share: 0 }, { share: 1 }, { share: 1 }], withinTarget: { count: 1, of: 1, rate: 1, interval: [0.2065, 1], conclusion: false } });
	});

	test('one lead, not answered', () => {
		const made = report([open('a', '10:00')], TODAY).report;
		expect(made.firstResponse.human).toMatchObject({ over: 0, open: 1, kaplanMeierMedian: null, text: 'more than half are still unanswered', within: [{ share: 0 }, { share: 0 }, { share: 0 }], withinTarget: { count: 0, of: 1, rate: 0, interval: [0, 0.7935] } });
		expect(made.findings.map(({ code, count, cases }) => [code, count, cases])).toContainEqual(['leads-unanswered', 1, ['a']]);
	});

	test('of all unanswered, those that became work are said to be unrecorded', () => {
		const made = report([open('a', '10:00'), open('b', '10:00'), { ...open('c', '10:00'), events: [booked('2026-03-09T11:00')] }], TODAY).report;
		expect(made.totals.won).toMatchObject({ count: 1, of: 3, conclusion: false });
		expect(made.conversion.at(-1)).toMatchObject({ band: 'not answered', n: 3, won: { count: 1 } });
		expect(made.hints.map(({ code }) => code)).toContain('replies-not-recorded');
	});

	test('half over at once is half', () => {
		expect(report([after('a', 4), open('b', '10:00')], TODAY).report.firstResponse.human).toMatchObject({ kaplanMeierMedian: 4, kaplanMeierP90: null });
	});
});

test.each([
	[0, 30, { rate: 0, interval: [0, 0.1135], conclusion: true }],
	[30, 30, { rate: 1, interval: [0.8865, 1], conclusion: true }],
	[1, 30, { rate: 0.0333, interval: [0.0059, 0.1667], conclusion: true }],
	[15, 29, { rate: 0.5172, interval: [0.3443, 0.6861], conclusion: false }],
	[29, 29, { rate: 1, interval: [0.883, 1], conclusion: false }],
	[2, 4, { rate: 0.5, interval: [0.15, 0.85], conclusion: false }],
	[0, 0, { rate: null, interval: null, conclusion: false }],
])('%i of %i', (count, of, expected) => {
	expect(shareOf(count, of)).toMatchObject(expected);
});

describe('on the wall and in business hours', () => {
	test.each([
		['over a weekend', '2026-02-27T16:59', '2026-03-02T09:04', { firstHumanMinutes: '3845', firstHumanBusinessMinutes: '5', withinTarget: 'met' }],
		['to the minute of the target', '2026-03-03T10:00', '2026-03-03T10:15', { firstHumanBusinessMinutes: '15', withinTarget: 'met' }],
		['a second past it', '2026-03-03T10:00', '2026-03-03T10:15:01', { firstHumanBusinessMinutes: '15.0167', withinTarget: 'missed' }],
		['before the doors open', '2026-03-03T07:00', '2026-03-03T08:30', { firstHumanMinutes: '90', firstHumanBusinessMinutes: '0', withinTarget: 'met', afterHours: 'yes' }],
		['at the closing minute', '2026-03-03T17:00', '2026-03-04T09:15', { firstHumanBusinessMinutes: '15', withinTarget: 'met', afterHours: 'yes' }],
	])('%s', (_what, received, answered, expected) => {
		expect(report([history('a', received, { events: [reply(answered)] })], { period: days('2026-02-23', '2026-03-09') }).rows[0]).toMatchObject(expected);
	});

	test('an emergency of the night runs by the clock on the wall', () => {
		expect(report([history('a', '2026-03-08T03:10', { priority: 'emergency', events: [reply('2026-03-08T03:16')] })]).rows[0]).toMatchObject({ targetMinutes: '5', firstHumanBusinessMinutes: '6', withinTarget: 'missed' });
	});
});

describe('merged and erased', () => {
	test('a merged case is no lead, and won nothing', () => {
		const { totals, channels } = report([history('a', '2026-03-03T10:00', { events: [booked('2026-03-03T11:00'), { type: 'case.merged', at: '2026-03-03T12:00' }] }), history('b', '2026-03-03T10:00')]).report;
		expect(totals).toMatchObject({ received: 2, leads: 1, lost: 0, won: { count: 0, of: 1 }, places: { merged: 1, inquiry: 1 } });
		expect(channels.map(({ leads }) => leads)).toEqual([1]);
	});

	test('two erased cases are two customers, and their money still counts', () => {
		const events = [issued('1', '80.00', '2026-03-03T12:00'), { type: 'payment.received', at: '2026-03-04T12:00', data: { amount: '80.00' } }];
		const made = report(['a', 'b'].map((id) => history(id, '2026-03-03T10:00', { erasedAt: '2026-03-07T10:00', events }))).report;
		expect(made.totals.customers).toBe(2);
		expect(made.money).toMatchObject({ invoiced: '160.00', collected: '160.00', receivable: '0.00' });
	});

	test('one that was merged waits for nobody', () => {
		const { waiting, aging, findings } = report([history('a', '2026-03-03T10:00', { events: [{ type: 'case.merged', at: '2026-03-03T12:00' }] })]).report;
		expect(waiting).toMatchObject({ late: 0, soon: 0, inTime: 0, leads: [] });
		expect(aging.every(({ cases }) => cases === 0)).toBe(true);
		expect(findings).toEqual([]);
	});
});

describe('who waits now', () => {
	const seen = (histories: History[], now: string) => report(histories, { now, period: { kind: 'today' } }).report.waiting;

	test('late first, then what is due soonest; the minute of the target is not late yet', () => {
		const at16 = '2026-03-10T10:16';
		const made = seen(['10:05', '10:04', '10:01', '10:00'].map((time) => history(time, `2026-03-10T${time}`)), at16);
		expect(made.leads.map(({ caseId, status, businessMinutes }) => [caseId, status, businessMinutes])).toEqual([['10:00', 'late', 16], ['10:01', 'soon', 15], ['10:04', 'soon', 12], ['10:05', 'inTime', 11]]);
	});

	test('over the weekend nothing runs', () => {
		expect(seen([history('a', '2026-03-06T16:55')], '2026-03-07T12:00')).toMatchObject({ inTime: 1, leads: [{ businessMinutes: 5, dueAt: '2026-03-09T09:10:00-05:00', status: 'inTime' }] });
	});

	test('who was answered, has paid, is closed, or is no lead does not wait', () => {
		const lead = (id: string, more: Partial<History>) => history(id, '2026-03-10T10:00', more);
		expect(seen([lead('a', { events: [reply('2026-03-10T10:20')] }), lead('b', { handoffs: [['closed', '2026-03-10T10:30']] }), lead('c', { handoffs: [['paid', '2026-03-10T10:30']] }), lead('d', { classification: { intent: 'spam' } })], '2026-03-10T11:00').leads).toEqual([]);
	});
});

describe('the audit', () => {
	const payback = (given: object) => auditReport({ handoffs: [{ name: 'A', owner: 'Ann', perWeek: 40, minutes: 6, hourly: '30' }], payback: given }, { currency: 'USD' });

	test('gives the range by the lower and the higher share that were entered, and assumes none of them', () => {
		// 4 h × 52/12 × 30 = 520 a month; 20 h × 30 = 600 to set up.
		const made = payback({ setupHours: 20, savedShare: '50 %', savedShareLow: '25 %', savedShareHigh: '75 %' });
		expect(made.payback).toMatchObject({ months: '2.3', range: { fewest: '1.5', most: '4.6' }, savedPerMonth: '260.00' });
		expect(made.inputs.filter(({ basis }) => basis === 'assumed').map(({ name }) => name)).toEqual(['setupCost', 'runningPerMonth']);
	});

	test('a share past the usual range widens it', () => {
		expect(payback({ setupHours: 20, savedShare: '0.9' }).payback).toMatchObject({ months: '1.3', range: { fewest: '1.3', most: '2.9' } });
	});

	test('nothing saved pays nothing back', () => {
		expect(payback({ savedShare: 0 }).payback).toMatchObject({ months: null, range: { fewest: '0.6', most: null }, savedPerMonth: '0.00' });
	});

	test('a twentieth done again for an hour, on top of four', () => {
		const { handoffs } = auditReport({ handoffs: [{ name: 'A', perWeek: 12, minutes: 20, errorRate: '5 %', reworkMinutes: 60, hourly: 25 }] }, { currency: 'USD' });
		expect(handoffs[0]).toMatchObject({ hoursPerWeek: '4.6', reworkHours: '0.6', perMonth: '498.33', recommended: true });
	});

	const PROFILE = profileOf();
	const calendar = buildCalendar({ timezone: PROFILE.business.timezone, hours: PROFILE.hours });
	const measured = (histories: History[]) => {
		const tally = measureTally({ since: at('2026-02-01T00:00'), before: at('2026-04-01T00:00') }, 'USD');
		for (const one of histories) tally.add(caseFacts(reported(one), calendar));
		return tally.result();
	};
	const leads = (count: number, more: Partial<History>) => Array.from({ length: count }, (_, index) => history(`${JSON.stringify(more).length}-${index}`, '2026-03-03T10:00', more));

	test('who became work is not lost, whether or not an answer was recorded', () => {
		const answered = leads(30, { events: [reply('2026-03-03T11:00')] });
		expect(measured([...answered, ...leads(10, {})])).toMatchObject({ n: 40, lostShare: '0.25', closeRate: '0' });
		expect(measured([...answered, ...leads(10, { events: [booked('2026-03-03T12:00')] })])).toMatchObject({ n: 40, lostShare: '0', closeRate: '0' });
	});

	test('of 29 leads nothing is measured', () => {
		expect(measured(leads(29, {}))).toEqual({ n: 29 });
	});
});

test('of weeks without anything no figure is a number that is none', () => {
	const made = report([history('a', '2026-02-10T10:00')], { period: { kind: 'last4Weeks' } }).report;
	expect(made.weeks).toHaveLength(8);
	expect(made.weeks.map(({ received }) => received)).toEqual([0, 0, 0, 0, 1, 0, 0, 0]);
	const check = (value: unknown): void => {
		if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
		else if (typeof value === 'string') expect(value).not.toMatch(/NaN|Infinity|undefined/);
		else if (typeof value === 'object' && value !== null) Object.values(value).forEach(check);
	};
	check(made);
	check(report([]).report);
});
