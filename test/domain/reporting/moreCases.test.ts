import { auditReport } from '../../../domain/reporting';
import { quantile, shareOf, spreadOf, survival, timeUntil } from '../../../domain/reporting/statistics';
import { at, profileOf, report, type Event } from './histories';
import { history, INVOICE } from './samples';

/** One more round of the kinds that a report is made of, worked out by hand; those under "held out" were run once the code stood. */

const reply = (when: string, by: Event['by'] = 'human'): Event => ({ type: 'reply.sent', at: when, by });
const issued = (number: string, due: string, when: string): Event => ({ type: 'invoice.issued', at: when, data: { invoice: { ...INVOICE, number, totals: { due } } } });
const paid = (amount: string, when: string, more: object = {}): Event => ({ type: 'payment.received', at: when, data: { amount, ...more } });
const reminded = (step: string, when: string): Event => ({ type: 'reminder.sent', at: when, data: { step } });

describe('development', () => {
	test.each([
		[[1, 2, 3, 4], 2.5, 3.7],
		[[5], 5, 5],
		[[0, 0, 0, 100], 0, 70],
	])('quantiles of %j', (minutes, median, p90) => {
		expect([quantile(minutes, 0.5), quantile(minutes, 0.9)].map((one) => Number(one?.toFixed(4)))).toEqual([median, p90]);
	});

	test('two of four over at 5 and 9, two still waiting at 6: half at 9 is not reached, for one leaves before it', () => {
		// At 5: 3/4 wait. At 9, one at risk and it ends: none wait.
		expect(timeUntil(survival({ over: [5, 9], open: [6, 6] }), 0.5)).toBe(9);
	});

	test('a bot is not the first response, nor is the customer', () => {
		const { firstResponse } = report([history('a', '2026-03-03T09:00', { events: [reply('2026-03-03T09:01', 'bot'), reply('2026-03-03T09:20', 'customer'), reply('2026-03-03T09:40')] })]).report;
		expect([firstResponse.human.minutes.median, firstResponse.any.minutes.median]).toEqual([40, 1]);
	});

	test.each([
		[0, 40, 0, [0, 0.0876], true],
		[40, 40, 1, [0.9124, 1], true],
		[1, 29, 0.0345, [0.0061, 0.1718], false],
	])('%i of %i', (won, of, rate, interval, conclusion) => {
		expect(shareOf(won, of)).toEqual({ count: won, of, rate, interval, conclusion });
	});

	test('bands: on the end, a second after it, and beyond the last', () => {
		const leads = ['10:15:00', '10:15:01', '11:00:00', '11:00:01'].map((time, index) => history(`c${index}`, '2026-03-03T10:00', { events: [reply(`2026-03-03T${time}`)] }));
		expect(report(leads).report.conversion.map(({ band, n }) => [band, n])).toEqual([['<=5', 0], ['<=15', 1], ['<=60', 2], ['>60', 1], ['not answered', 0]]);
	});

	test('closed, opened again and closed: one case, two closings, one that came back', () => {
		const { totals } = report([history('a', '2026-03-02T10:00', { handoffs: [['closed', '2026-03-02T11:00'], ['intake', '2026-03-03T11:00'], ['closed', '2026-03-04T11:00']] })]).report;
		expect(totals).toMatchObject({ closedCases: 1, closedEvents: 2, reopened: 1 });
	});

	test('the leak of 40 leads, a tenth lost, 1000 each, three in ten', () => {
		const { leak } = auditReport({ leak: { leadsPerMonth: 40, lostShare: '0.10', value: '1000', closeRate: '0.30' } }, { currency: 'USD' });
		expect(leak?.leakPerMonth).toBe('1200.00');
	});

	test('three hours a week are worth repairing', () => {
		const { handoffs } = auditReport({ handoffs: [{ name: 'a', perWeek: 29, minutes: 6 }, { name: 'b', perWeek: 30, minutes: 6 }] }, { currency: 'USD' });
		expect(handoffs.map(({ name, hoursPerWeek, recommended }) => [name, hoursPerWeek, recommended]).sort()).toEqual([['a', '2.9', false], ['b', '3.0', true]]);
	});

	test('money after the second reminder is the second one’s, two days after it', () => {
		const events = [issued('1', '90.00', '2026-02-20T10:00'), reminded('first', '2026-03-03T10:00'), reminded('second', '2026-03-05T10:00'), paid('90.00', '2026-03-07T10:00')];
		const { money } = report([history('a', '2026-02-19T10:00', { events })]).report;
		expect(money.collectedByStep).toMatchObject([{ step: 'second', amount: '90.00', daysAfterStep: { median: 2 }, label: 'after, not because of' }]);
	});

	test('the priority of the moment of the answer sets the target', () => {
		const { rows } = report([history('a', '2026-03-03T10:00', { priority: 'high', events: [reply('2026-03-03T10:14'), { type: 'priority.changed', at: '2026-03-03T10:30', by: 'human', data: { from: 'normal', to: 'high' } }] })]);
		expect(rows[0]).toMatchObject({ targetMinutes: '15', withinTarget: 'met' });
	});
});

describe('held out', () => {
	test('two over, three open that were seen longer: half is not reached', () => {
		const { human } = report([
			...[1, 2].map((minute) => history(`a${minute}`, '2026-03-08T10:00', { events: [reply(`2026-03-08T10:0${minute}`)] })),
			...[1, 2, 3].map((index) => history(`o${index}`, '2026-03-08T10:00')),
		]).report.firstResponse;
		expect(human).toMatchObject({ over: 2, open: 3, kaplanMeierMedian: null, text: 'more than half are still unanswered', minutes: { median: 1.5 } });
	});

	test('all unanswered: no median of anything, and nothing is divided by nothing', () => {
		const { firstResponse, conversion } = report([history('a', '2026-03-03T10:00'), history('b', '2026-03-04T10:00')]).report;
		expect(firstResponse.human).toMatchObject({ over: 0, open: 2, kaplanMeierMedian: null, minutes: { n: 0, median: null, p90: null, mean: null } });
		expect(conversion.at(-1)).toMatchObject({ band: 'not answered', n: 2 });
	});

	test('over the night that the clocks go back, eleven hours on the clock are twelve', () => {
		const { rows } = report([history('a', '2026-10-31T20:00', { events: [reply('2026-11-01T07:00')] })], { now: '2026-11-02T08:00' });
		expect(rows[0].firstHumanMinutes).toBe('720');
	});

	test('weeks of 167 and 169 hours', () => {
		const hours = (now: string) => report([], { now }).report.weeks.at(-1)?.hours;
		expect([hours('2026-03-09T08:00'), hours('2026-11-02T08:00'), hours('2026-06-08T08:00')]).toEqual([167, 169, 168]);
	});

	test('a leap day is a day of its month', () => {
		const { report: made } = report([history('a', '2028-02-29T23:30')], { now: '2028-03-02T08:00', period: { kind: 'lastMonth' } });
		expect(made.totals.received).toBe(1);
		expect(made.period.before).toBe('2028-03-01T00:00:00-06:00');
	});

	test('the places add up to what came, whatever became of it', () => {
		const { totals } = report([
			history('spam', '2026-03-02T10:00', { classification: { intent: 'spam' } }),
			history('maybe', '2026-03-02T10:00', { classification: { intent: 'spam', needsReview: true } }),
			history('merged', '2026-03-02T10:00', { events: [{ type: 'case.merged', at: '2026-03-02T11:00' }] }),
			history('paid', '2026-03-02T10:00', { handoffs: [['paid', '2026-03-03T10:00']] }),
		]).report;
		expect(totals).toMatchObject({ received: 4, leads: 2, lost: 0, places: { notALead: 1, merged: 1, inquiry: 1, paid: 1 } });
	});

	test('the same person twice is one customer of two leads; without an address each is one', () => {
		const leads = [history('a', '2026-03-02T10:00', { contactKey: 'p' }), history('b', '2026-03-03T10:00', { contactKey: 'p' }), history('c', '2026-03-03T10:00'), history('d', '2026-03-03T10:00')];
		expect(report(leads).report.totals).toMatchObject({ leads: 4, customers: 3 });
	});

	test('rework: 20 times, a quarter wrong, 12 minutes each, on top of an hour', () => {
		const { handoffs } = auditReport({ hourly: '30', handoffs: [{ name: 'a', perWeek: 20, minutes: 3, errorRate: '0.25', reworkMinutes: 12 }] }, { currency: 'USD' });
		expect(handoffs[0]).toMatchObject({ hoursPerWeek: '2.0', reworkHours: '1.0', perMonth: '260.00' });
	});

	test('two people at it take twice the hours', () => {
		const { handoffs } = auditReport({ hourly: '35.00', handoffs: [{ name: 'a', perWeek: 40, minutes: 6, people: 2 }] }, { currency: 'USD' });
		expect(handoffs[0]).toMatchObject({ hoursPerWeek: '8.0', perMonth: '1213.33', recommended: true });
	});

	test('money before any reminder is nobody’s; on the reminder’s own day it came after it', () => {
		const events = [issued('1', '90.00', '2026-02-20T10:00'), paid('40.00', '2026-03-02T10:00'), paid('50.00', '2026-03-04T08:00'), reminded('first', '2026-03-04T16:00')];
		expect(report([history('a', '2026-02-19T10:00', { events })]).report.money.collectedByStep.map(({ step, amount }) => [step, amount])).toEqual([['no reminder', '40.00'], ['first', '50.00']]);
	});

	test('sales of nothing have no days outstanding', () => {
		expect(report([history('a', '2026-03-02T10:00')]).report.money.daysSalesOutstanding).toBeNull();
	});

	test('credit notes lower what was invoiced, and what is owed', () => {
		const credit: Event = { type: 'invoice.issued', at: '2026-03-04T10:00', data: { invoice: { ...INVOICE, kind: 'creditNote', number: 'C', totals: { due: '30.00' } } } };
		expect(report([history('a', '2026-03-02T10:00', { events: [issued('1', '100.00', '2026-03-03T10:00'), credit] })]).report.money).toMatchObject({ invoiced: '70.00', receivable: '70.00', daysSalesOutstanding: 7 });
	});

	test('three no-shows of four are said, and nothing is concluded', () => {
		const visit = (type: string, id: string): Event => ({ type, at: '2026-03-04T10:00', data: { appointmentId: id } });
		const made = report([history('a', '2026-03-02T10:00', { events: [visit('appointment.noShow', '1'), visit('appointment.noShow', '1'), visit('appointment.noShow', '2'), visit('appointment.noShow', '3'), visit('appointment.completed', '4')] })]).report;
		expect(made.appointments).toMatchObject({ held: 1, missed: 3, noShows: { rate: 0.75, conclusion: false } });
		expect(made.findings.map(({ code }) => code)).not.toContain('no-shows');
	});

	test('a Sunday’s inquiry in Chicago is Monday’s in Tokyo', () => {
		const tokyo = profileOf({}, { timezone: 'Asia/Tokyo', country: 'JP' });
		expect(report([history('a', '2026-03-01T18:00:00-06:00')], { profile: tokyo, now: '2026-03-09T08:00' }).report.totals.received).toBe(1);
		expect(report([history('a', '2026-03-01T18:00:00-06:00')]).report.totals.received).toBe(0);
	});

	test('the spread of one is the one', () => {
		expect(spreadOf([7.04])).toEqual({ n: 1, median: 7, p90: 7, mean: 7 });
		expect(at('2026-03-01T00:00')).toBe(Date.parse('2026-03-01T00:00:00-06:00'));
	});
});
