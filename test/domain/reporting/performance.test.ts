import { readFileSync } from 'node:fs';

import { csv } from '../../../documents/csv';
import { DEFINITIONS, REPORT_COLUMNS } from '../../../domain/reporting';
import { bandOf } from '../../../domain/reporting/performance/leads';
import { history, INVOICE } from './samples';
import { profileOf, report, type Event, type History } from './histories';

const reply = (at: string): Event => ({ type: 'reply.sent', at, by: 'human' });

describe('the first response', () => {
	test('is a person’s; what a bot sent is first contact, and both are shown', () => {
		const { report: made, rows } = report([history('a', '2026-03-03T10:00', { events: [{ type: 'acknowledgement.sent', at: '2026-03-03T10:01', by: 'bot' }, reply('2026-03-03T10:40')] })]);
		expect(rows[0]).toMatchObject({ firstHumanMinutes: '40', firstAnyMinutes: '1', firstAnyBusinessMinutes: '1', withinTarget: 'missed', anyWithinTarget: 'met' });
		expect(made.firstResponse.human).toMatchObject({ minutes: { median: 40 }, businessMinutes: { median: 40 }, withinTarget: { count: 0, of: 1 } });
		expect(made.firstResponse.any).toMatchObject({ minutes: { median: 1 }, businessMinutes: { median: 1 }, withinTarget: { count: 1, of: 1 } });
	});

	test('by a bot in the night takes no business minutes; the person’s are counted from the opening', () => {
		const { report: made } = report([history('a', '2026-03-03T22:00', { events: [{ type: 'acknowledgement.sent', at: '2026-03-03T22:01', by: 'bot' }, reply('2026-03-04T09:10')] })]);
		expect(made.firstResponse.any).toMatchObject({ minutes: { median: 1 }, businessMinutes: { median: 0 } });
		expect(made.firstResponse.human).toMatchObject({ minutes: { median: 670 }, businessMinutes: { median: 10 } });
	});

	test('of nobody, past the target, is missed for both', () => {
		const { report: made } = report([history('a', '2026-03-03T10:00')]);
		for (const figures of [made.firstResponse.human, made.firstResponse.any]) expect(figures).toMatchObject({ over: 0, open: 1, businessMinutes: { n: 0, median: null }, withinTarget: { count: 0, of: 1, pending: 0 } });
	});

	test.each<[string, Partial<Event>, boolean]>([
		['a person’s call', { type: 'call.made', by: 'human' }, true],
		['a reply that does not say whose it is', { by: undefined }, true],
		['a bot’s reply', { by: 'bot' }, false],
		['a customer’s message', { type: 'customer.replied', by: 'customer' }, false],
		['an acknowledgement by a person', { type: 'acknowledgement.sent', by: 'human' }, false],
	])('%s answers: %p', (_what, event, answers) => {
		const { report: made } = report([history('a', '2026-03-03T10:00', { events: [{ type: 'reply.sent', at: '2026-03-03T10:30', by: 'human', ...event }] })]);
		expect(made.firstResponse.human.over).toBe(answers ? 1 : 0);
	});

	test('by events that the profile’s own clock stops at', () => {
		const profile = profileOf({ sla: [{ id: 'first-response', name: 'First', start: 'inquiry.received', stop: ['quote.sent'], minutes: { emergency: 5, high: 5, normal: 15, low: 60 } }] });
		const { report: made } = report([history('a', '2026-03-03T10:00', { events: [{ type: 'quote.sent', at: '2026-03-03T10:10', by: 'human' }] })], { profile });
		expect(made.firstResponse.human).toMatchObject({ over: 1, withinTarget: { count: 1, of: 1 } });
	});

	test('in real minutes over the night in which the clock is put forward', () => {
		const { rows } = report([history('a', '2026-03-07T20:00', { events: [reply('2026-03-08T08:00')] })]);
		expect(rows[0].firstHumanMinutes).toBe('660');
	});

	test('in real minutes over the night in which it is put back', () => {
		const { rows } = report([history('a', '2026-10-31T20:00', { events: [reply('2026-11-01T08:00')] })], { now: '2026-11-02T09:00' });
		expect(rows[0].firstHumanMinutes).toBe('780');
	});

	test('half is not reached while more than half wait', () => {
		const open = ['b', 'c', 'd'].map((id) => history(id, '2026-03-09T07:00'));
		const { report: made } = report([history('a', '2026-03-09T07:00', { events: [reply('2026-03-09T07:05')] }), ...open], { period: { kind: 'custom', since: '2026-03-09', before: '2026-03-10' } });
		expect(made.firstResponse.human).toMatchObject({ kaplanMeierMedian: null, text: 'more than half are still unanswered', over: 1, open: 3, minutes: { median: 5 } });
	});

	test.each([
		['exactly the target', '2026-03-03T10:15', 'met'],
		['a second more', '2026-03-03T10:15:01', 'missed'],
	])('after %s of business minutes', (_what, at, outcome) => {
		const { rows } = report([history('a', '2026-03-03T10:00', { events: [reply(at)] })]);
		expect(rows[0].withinTarget).toBe(outcome);
	});

	test('the night does not count for the target, and does for the customer', () => {
		const { rows } = report([history('a', '2026-03-03T16:55', { events: [reply('2026-03-04T09:05')] })]);
		expect(rows[0]).toMatchObject({ firstHumanMinutes: '970', firstHumanBusinessMinutes: '10', withinTarget: 'met' });
	});

	test.each([
		['emergency', '10', 'missed'],
		['high', '0', 'met'],
	] as const)('it counts for a priority whose clock always runs: %s', (priority, minutes, outcome) => {
		const profile = profileOf({ sla: [{ id: 'first-response', name: 'First', start: 'inquiry.received', stop: ['reply.sent'], minutes: { emergency: 5, high: 5, normal: 15, low: 60 }, hours: { emergency: 'always' } }] });
		const { rows, report: made } = report([history('a', '2026-03-03T20:00', { priority, classification: { priority }, events: [reply('2026-03-03T20:10')] })], { profile });
		expect(rows[0]).toMatchObject({ firstHumanBusinessMinutes: minutes, withinTarget: outcome });
		expect(made.firstResponse.human.withinTarget.hours).toEqual({ emergency: 'always', high: 'business', normal: 'business', low: 'business' });
	});

	test('while the customer is waited for the clock stands still', () => {
		const events: Event[] = [{ type: 'waiting.customer', at: '2026-03-03T10:05', by: 'bot' }, { type: 'customer.replied', at: '2026-03-03T11:00', by: 'customer' }, reply('2026-03-03T11:05')];
		const { rows } = report([history('a', '2026-03-03T10:00', { events })]);
		expect(rows[0]).toMatchObject({ firstHumanMinutes: '65', firstHumanBusinessMinutes: '10', withinTarget: 'met' });
	});

	test('nobody answered and the time is not up: neither met nor missed', () => {
		const { report: made } = report([history('a', '2026-03-08T23:00')], { now: '2026-03-09T00:30' });
		expect(made.firstResponse.human.withinTarget).toMatchObject({ count: 0, of: 0, rate: null, pending: 1 });
	});
});

describe('the target is that of its time', () => {
	const changed = (minute: string): Event => ({ type: 'priority.changed', at: `2026-03-03T10:${minute}`, by: 'human', data: { from: 'low', to: 'high' } });

	test.each([
		['raised after the answer', '30', '60', 'met'],
		['raised before the answer', '10', '5', 'missed'],
	])('%s', (_what, minute, targetMinutes, withinTarget) => {
		const { rows } = report([history('a', '2026-03-03T10:00', { priority: 'high', events: [reply('2026-03-03T10:20'), changed(minute)] })]);
		expect(rows[0]).toMatchObject({ targetMinutes, withinTarget });
	});

	test('as it was first read, whatever the case’s is today', () => {
		const { rows } = report([history('a', '2026-03-03T10:00', { priority: 'emergency', classification: { priority: 'low' }, events: [reply('2026-03-03T10:20')] })]);
		expect(rows[0]).toMatchObject({ targetMinutes: '60', withinTarget: 'met' });
	});
});

describe('bands', () => {
	test.each([
		[5, '<=5'],
		[5.0001, '<=15'],
		[15, '<=15'],
		[60, '<=60'],
		[60.01, '>60'],
		[0, '<=5'],
		[null, 'not answered'],
	])('%p minutes are in %s', (minutes, band) => {
		expect(bandOf(minutes, [5, 15, 60])).toBe(band);
	});

	test('all are there, with how many became work', () => {
		const leads = [
			history('a', '2026-03-03T10:00', { events: [reply('2026-03-03T10:05'), { type: 'appointment.booked', at: '2026-03-03T11:00' }] }),
			history('b', '2026-03-03T10:00', { events: [reply('2026-03-03T10:05:01')] }),
			history('c', '2026-03-03T10:00', { handoffs: [['scheduled', '2026-03-04T10:00']] }),
		];
		expect(report(leads).report.conversion.map(({ band, n, won }) => [band, n, won.count])).toEqual([['<=5', 1, 1], ['<=15', 1, 0], ['<=60', 0, 0], ['>60', 0, 0], ['not answered', 1, 1]]);
	});
});

describe('every case is in one place', () => {
	const STAGES = { inquiry: 3, intake: 10, scheduled: 8, delivered: 4, invoiced: 2, paid: 8 } as const;
	const cases: History[] = [
		...Object.entries(STAGES).flatMap(([stage, count]) =>
			Array.from({ length: count }, (_, index) => history(`${stage}-${index}`, '2026-03-03T10:00', { handoffs: stage === 'inquiry' ? [] : [[stage as 'paid', '2026-03-04T10:00']] })),
		),
		...Array.from({ length: 5 }, (_, index) => history(`spam-${index}`, '2026-03-03T10:00', { classification: { intent: index === 0 ? 'vendor' : 'spam' } })),
	];

	test('the places add up, and none is lost', () => {
		const { totals } = report(cases).report;
		expect(totals).toMatchObject({ received: 40, lost: 0, leads: 35, places: { notALead: 5, ...STAGES, closed: 0, merged: 0 } });
		expect(Object.values(totals.places).reduce((sum, count) => sum + count)).toBe(40);
	});

	test('the file has a row for each, from which the report is counted again', () => {
		const { report: made, rows } = report(cases);
		expect(rows.length).toBe(40);
		expect(made.csvRows).toBe(40);
		expect(rows.filter(({ place }) => place === 'intake').length).toBe(made.totals.places.intake);
		expect(rows.filter(({ place, won }) => place !== 'notALead' && won === 'yes').length).toBe(made.totals.won.count);
	});

	test.each([
		['spam that a person has yet to look at', { intent: 'spam', needsReview: true }, 1],
		['a job application', { intent: 'jobApplication' }, 0],
		['a complaint', { intent: 'complaint' }, 1],
	])('%s', (_what, classification, leads) => {
		expect(report([history('a', '2026-03-03T10:00', { classification })]).report.totals.leads).toBe(leads);
	});

	test('an execution that did not end well is no lead, nor is a case that was merged', () => {
		const { totals } = report([history('a', '2026-03-03T10:00', { source: 'execution' }), history('b', '2026-03-03T10:00', { events: [{ type: 'case.merged', at: '2026-03-03T11:00' }] })]).report;
		expect(totals).toMatchObject({ received: 2, leads: 0, places: { notALead: 1, merged: 1 } });
	});

	test('a case that was closed twice is one closed case', () => {
		const closed = Array.from({ length: 90 }, (_, index) =>
			history(`c${index}`, '2026-03-02T10:00', {
				contactKey: `k${index % 50}`,
				handoffs: index < 10 ? [['closed', '2026-03-03T10:00'], ['intake', '2026-03-04T10:00'], ['closed', '2026-03-05T10:00']] : [['closed', '2026-03-03T10:00']],
			}),
		);
		expect(report(closed).report.totals).toMatchObject({ closedEvents: 100, closedCases: 90, reopened: 10, customers: 50 });
	});
});

describe('money', () => {
	const invoiced = (number: string, amount: string, issued: string, sent = issued): Event[] => [
		{ type: 'invoice.issued', at: issued, data: { invoice: { ...INVOICE, number, totals: { due: amount } } } },
		{ type: 'invoice.sent', at: sent, data: { number } },
	];
	const paid = (amount: string, at: string, more: object = {}): Event => ({ type: 'payment.received', at, data: { amount, currency: 'USD', ...more } });
	const reminded = (step: string | number, at: string, more: object = {}): Event => ({ type: 'reminder.sent', at, data: { step, ...more } });
	const MARCH = { kind: 'custom' as const, since: '2026-03-01', before: '2026-04-01' };
	const made = (histories: History[]) => report(histories, { now: '2026-04-01T09:00', period: MARCH }).report.money;

	test('collected goes to the last step before the money, and is not called its work', () => {
		const one = history('a', '2026-02-02T10:00', { events: [...invoiced('1', '100.00', '2026-02-20T10:00'), reminded(1, '2026-03-03T09:00'), reminded(2, '2026-03-10T09:00'), paid('100.00', '2026-03-12T15:00', { paidOn: '2026-03-12' })] });
		expect(made([one]).collectedByStep).toEqual([{ step: '2', payments: 1, amount: '100.00', daysAfterStep: { n: 1, median: 2, p90: 2, mean: 2 }, label: 'after, not because of' }]);
	});

	test.each([
		['before any reminder', [reminded('first', '2026-03-20T09:00')], 'no reminder'],
		['on the day of one', [reminded('first', '2026-03-12T16:00')], 'first'],
		['after a reminder of another invoice', [reminded('first', '2026-03-05T09:00', { invoice: '2' })], 'no reminder'],
		['after two', [reminded('first', '2026-03-05T09:00'), reminded('second', '2026-03-06T09:00')], 'second'],
	])('paid %s', (_when, reminders, step) => {
		const one = history('a', '2026-03-01T10:00', { events: [...invoiced('1', '100.00', '2026-03-02T10:00'), ...reminders, paid('100.00', '2026-03-12T15:00', { paidOn: '2026-03-12', invoice: '1' })] });
		expect(made([one]).collectedByStep[0].step).toBe(step);
	});

	test('days sales outstanding: owed ÷ invoiced × days', () => {
		const one = history('a', '2026-03-01T10:00', { events: [...invoiced('1', '310.00', '2026-03-02T10:00'), paid('110.00', '2026-03-20T10:00')] });
		expect(made([one])).toMatchObject({ invoiced: '310.00', collected: '110.00', receivable: '200.00', daysSalesOutstanding: 20 });
		expect(made([]).daysSalesOutstanding).toBeNull();
	});

	test('an older debt is owed; what one customer paid too much pays nobody else’s', () => {
		const old = history('a', '2026-01-01T10:00', { events: invoiced('1', '50.00', '2026-01-02T10:00') });
		const over = history('b', '2026-03-01T10:00', { events: [...invoiced('2', '100.00', '2026-03-02T10:00'), paid('130.00', '2026-03-05T10:00')] });
		expect(made([old, over])).toMatchObject({ receivable: '50.00', invoiced: '100.00' });
	});

	test('from the approval to the invoice that went out, those without one among them', () => {
		const approved = (id: string, on: string, more: Event[] = []) => history(id, '2026-03-01T10:00', { events: [{ type: 'estimate.approved', at: on, by: 'human' }, ...more] });
		const { estimateToInvoice } = made([
			approved('a', '2026-03-06T18:00', invoiced('1', '10.00', '2026-03-09T08:00', '2026-03-09T09:00')),
			approved('b', '2026-03-06T18:00', invoiced('2', '10.00', '2026-03-07T08:00')),
			approved('c', '2026-03-30T18:00'),
		]);
		expect(estimateToInvoice).toMatchObject({ over: 2, open: 1, days: { n: 2, median: 2 } });
	});

	test('amounts stay exact, and other currencies are said and left out', () => {
		const one = history('a', '2026-03-01T10:00', { events: [...invoiced('1', '0.10', '2026-03-02T10:00'), ...invoiced('2', '0.20', '2026-03-03T10:00'), paid('5.00', '2026-03-04T10:00', { currency: 'EUR' })] });
		expect(made([one])).toMatchObject({ invoiced: '0.30', receivable: '0.30', collected: '0.00', otherCurrencies: 1 });
	});

	test('a credit note lowers what is invoiced', () => {
		const credit: Event = { type: 'invoice.issued', at: '2026-03-05T10:00', data: { invoice: { ...INVOICE, kind: 'creditNote', number: '2', totals: { due: '30.00' } } } };
		expect(made([history('a', '2026-03-01T10:00', { events: [...invoiced('1', '100.00', '2026-03-02T10:00'), credit] })])).toMatchObject({ invoiced: '70.00', receivable: '70.00' });
	});
});

describe('appointments, drafts, model and messages', () => {
	test('an appointment that is recorded again is one; missed of those that were to take place', () => {
		const events: Event[] = [
			{ type: 'appointment.booked', at: '2026-03-03T11:00', data: { appointmentId: 'x' } },
			{ type: 'appointment.booked', at: '2026-03-03T11:05', data: { appointmentId: 'x' } },
			{ type: 'appointment.noShow', at: '2026-03-05T11:00', data: { appointmentId: 'x' } },
			{ type: 'appointment.booked', at: '2026-03-05T12:00', data: { appointmentId: 'y' } },
			{ type: 'appointment.completed', at: '2026-03-06T12:00', data: { appointmentId: 'y' } },
		];
		expect(report([history('a', '2026-03-03T10:00', { events })]).report.appointments).toMatchObject({ booked: 2, held: 1, missed: 1, noShows: { count: 1, of: 2 } });
	});

	test('drafts passed unchanged are those approved as they were; what expired was decided by nobody', () => {
		const decided = (decision: string) => history(decision, '2026-03-03T10:00', { events: [{ type: 'review.decided', at: '2026-03-03T12:00', by: 'human', data: { decision } }] });
		expect(report(['approved', 'edited', 'rejected', 'expired'].map(decided)).report.drafts).toMatchObject({ decided: 3, unchanged: { count: 1, of: 3 }, changed: 1, rejected: 1, expired: 1 });
	});

	test('the model costs what its tokens cost; without prices it is not known', () => {
		const one = history('a', '2026-03-03T10:00', { classification: { usage: { inputTokens: 1_000, outputTokens: 500, calls: 1 } }, intake: { usage: { inputTokens: 1_000, outputTokens: 0, calls: 1 } } });
		expect(report([one]).report.model).toEqual({ inputTokens: 2_000, outputTokens: 500, calls: 2 });
		expect(report([one]).report.hints.map(({ code }) => code)).toContain('model-price-unknown');
		expect(report([one], { prices: { inputPerMillion: 1, outputPerMillion: 4 } }).report.model).toMatchObject({ cost: '0.0040', costPerLead: '0.0040' });
	});

	test('messages are counted once, as messages or as what they stood for', () => {
		const events: Event[] = [{ type: 'acknowledgement.sent', at: '2026-03-03T10:01', by: 'bot' }, { type: 'message.sent', at: '2026-03-03T10:01', by: 'bot' }, { type: 'customer.replied', at: '2026-03-03T11:00', by: 'customer' }];
		expect(report([history('a', '2026-03-03T10:00', { events })]).report.messages).toEqual({ sent: 1, received: 2, sentPerCase: 1 });
	});
});

test('who waits now: late first, then who is due soonest; answered and closed ones do not wait', () => {
	const { waiting } = report(
		[
			history('in time', '2026-03-09T09:59'),
			history('soon', '2026-03-09T09:48'),
			history('late', '2026-03-09T09:30'),
			history('later', '2026-03-06T10:00'),
			history('answered', '2026-03-06T10:00', { events: [reply('2026-03-06T10:05')] }),
			history('closed', '2026-03-06T10:00', { handoffs: [['closed', '2026-03-06T11:00']] }),
			history('spam', '2026-03-06T10:00', { classification: { intent: 'spam' } }),
		],
		{ now: '2026-03-09T10:00' },
	).report;
	expect(waiting).toMatchObject({ late: 2, soon: 1, inTime: 1 });
	expect(waiting.leads.map(({ caseId, status }) => [caseId, status])).toEqual([['later', 'late'], ['late', 'late'], ['soon', 'soon'], ['in time', 'inTime']]);
	expect(waiting.leads[2]).toMatchObject({ dueAt: '2026-03-09T10:03:00-05:00', businessMinutes: 12, priority: 'normal' });
});

describe('what is said', () => {
	test('unanswered may be unrecorded', () => {
		const hint = (histories: History[]) => report(histories).report.hints.find(({ code }) => code === 'replies-not-recorded')?.message;
		expect(hint([history('a', '2026-03-03T10:00')])).toContain('nanswered may be unrecorded');
		expect(hint([history('a', '2026-03-03T10:00', { events: [reply('2026-03-03T10:05')] })])).toBeUndefined();
	});

	test('worst first, each with its cases, those that wait longest first', () => {
		const { findings } = report([
			history('new', '2026-03-05T10:00', { owner: { id: 'desk' } }),
			history('old', '2026-03-02T10:00', { owner: { id: 'desk' } }),
			history('stuck', '2026-02-02T10:00', { owner: { id: 'desk' }, handoffs: [['intake', '2026-02-03T10:00']], events: [reply('2026-02-02T10:05')] }),
		]).report;
		expect(findings.map(({ code, severity, cases }) => [code, severity, cases])).toEqual([
			['leads-unanswered', 'high', ['old', 'new']],
			['handoff-stuck-intake', 'medium', ['stuck']],
		]);
		expect(findings[0].message).toContain('2 leads');
	});

	test.each<[string, Partial<History>]>([
		['as an inquiry', {}],
		['whose details are being taken down', { handoffs: [['intake', '2026-03-03T10:30']] }],
		['that went on by itself', { handoffs: [['scheduled', '2026-03-03T10:30']] }],
	])('what waits late is found, and who waits now and what is found agree: %s', (_what, more) => {
		const { findings, waiting } = report([history('a', '2026-03-03T10:00', { owner: { id: 'desk' }, ...more })]).report;
		expect(waiting).toMatchObject({ late: 1, leads: [{ caseId: 'a' }] });
		expect(findings).toContainEqual(expect.objectContaining({ code: 'leads-unanswered', count: 1, cases: ['a'] }));
	});

	test('a case that is late by another clock is found, by the name of that clock, and none twice', () => {
		const sla = (id: string, dueAt: string, status = 'breached') => ({ clocks: [{ id, status, startedAt: '2026-03-03T10:00:00-06:00', dueAt }] });
		const answered = { owner: { id: 'desk' }, events: [reply('2026-03-03T10:05')], handoffs: [['scheduled', '2026-03-03T11:00']] as History['handoffs'] };
		const { findings } = report([
			history('late', '2026-03-03T10:00', { ...answered, sla: sla('first-response', '2026-03-06T10:00:00-06:00') }),
			history('later', '2026-03-03T10:00', { ...answered, sla: sla('gone', '2026-03-04T10:00:00-06:00') }),
			history('in time', '2026-03-03T10:00', { ...answered, sla: sla('first-response', '2026-03-20T10:00:00-05:00', 'onTrack') }),
			history('met', '2026-03-03T10:00', { ...answered, sla: sla('first-response', '2026-03-04T10:00:00-06:00', 'met') }),
			history('paid', '2026-03-03T10:00', { ...answered, handoffs: [['paid', '2026-03-03T11:00']], sla: sla('first-response', '2026-03-04T10:00:00-06:00') }),
			history('unanswered', '2026-03-03T10:00', { owner: { id: 'desk' }, sla: sla('first-response', '2026-03-03T10:15:00-06:00') }),
		]).report;
		expect(findings.map(({ code, cases }) => [code, cases])).toEqual([
			['leads-unanswered', ['unanswered']],
			['clocks-late', ['later', 'late']],
		]);
		expect(findings[1].message).toBe('2 cases are late for "First response", "gone"; the longest by 4 days');
	});

	test('nothing is advised on few cases', () => {
		const late = (count: number) => Array.from({ length: count }, (_, index) => history(`l${index}`, '2026-03-03T10:00', { owner: { id: 'desk' }, handoffs: [['closed', '2026-03-04T10:00']], events: [reply('2026-03-03T12:00')] }));
		expect(report(late(29)).report.findings).toEqual([]);
		expect(report(late(30)).report.findings).toMatchObject([{ code: 'answers-late', count: 30 }]);
	});

	test('a row has its fields in the order of the columns', () => {
		const { rows } = report([history('a', '2026-03-03T10:00')]);
		expect(Object.keys(rows[0])).toEqual([...REPORT_COLUMNS]);
	});

	test('a name that a spreadsheet would calculate is text in the file', () => {
		const { rows } = report([history('a', '2026-03-03T10:00', { owner: { id: 'x', name: '=HYPERLINK("http://x")' } })]);
		const file = csv(REPORT_COLUMNS, rows.map((row) => REPORT_COLUMNS.map((column) => row[column])));
		expect(file).toContain(`"'=HYPERLINK(""http://x"")"`);
	});

	test('the period before is seen after the same time', () => {
		// Answered after nine days: too late for either week's report, though it is known by now.
		const histories = [history('before', '2026-02-24T10:00', { events: [reply('2026-03-05T10:00')] }), history('now', '2026-03-03T10:00', { events: [] })];
		const open = report(histories).report.compared.find(({ figure }) => figure === 'firstResponse.human.open');
		expect(open).toMatchObject({ now: 1, before: 1, change: 0 });
	});
});

test('the documentation holds the same definitions', () => {
	const page = readFileSync('docs/handoff-report.md', 'utf8');
	for (const [word, meaning] of Object.entries(DEFINITIONS)) expect(page).toContain(`| ${word} | ${meaning} |`);
});
