import { at, codes, decide, PLAIN, settings, steps } from './support';
import { daysSalesOutstanding, decideStatements, interestOn, readFacts, receivablesByAge, remindersOf } from '../../../domain/collection';
import { Decimal } from '../../../domain/money';

const invoice = { number: 'A-1', total: '1000.00', issueDate: '2026-02-15', dueDate: '2026-03-01' };
const sent = (step: string, on: string, data: object = {}) => ({ type: 'reminder.sent', at: `${on}T09:00:00-06:00`, data: { step, ...data } });

describe('the ladder', () => {
	test.each([
		[29, undefined],
		[30, 'OD1'],
		[39, 'OD1'],
		[40, 'OD2'],
		[49, 'OD2'],
		[50, 'OD3'],
		[400, 'OD3'],
	])('%i days after the due date the level is %s', (days, step) => {
		const ladder = [30, 40, 50].map((offsetDays, index) => ({ id: `OD${index + 1}`, offsetDays }));
		const now = new Date(Date.UTC(2026, 2, 1 + days, 18)).toISOString();
		expect(decide({ invoice }, now, { ...PLAIN, steps: ladder, escalation: [] }).step).toBe(step);
	});

	test('goes before and after the due date, one day at a time', () => {
		const ladder = [-2, 14, 30].map((offsetDays, index) => ({ id: `r${index}`, offsetDays }));
		const events: object[] = [];
		const sends: string[] = [];
		for (let day = 1; day <= 92; day += 1) {
			const now = new Date(Date.UTC(2026, 2, day, 18)).toISOString();
			const answer = decide({ invoice: { ...invoice, issueDate: '2026-03-01', dueDate: '2026-03-31' }, events }, now, { ...PLAIN, steps: ladder, escalation: [] });
			if (answer.action !== 'send') continue;
			sends.push(now.slice(0, 10));
			events.push({ type: 'reminder.sent', at: now, data: { step: answer.step, key: answer.key } });
		}
		expect(sends).toEqual(['2026-03-29', '2026-04-14', '2026-04-30']);
	});

	test('after an outage sends the latest step only, and what was missed never', () => {
		const first = decide({ invoice }, '2026-03-12T10:00:00-05:00', { ...PLAIN, steps: steps(-3, 3, 10, 21), escalation: [] });
		expect([first.action, first.step, first.nextStep]).toEqual(['send', 's3', undefined]);
		const then = decide({ invoice, events: [sent('s3', '2026-03-12')] }, '2026-03-13T10:00:00-05:00', { ...PLAIN, steps: steps(-3, 3, 10, 21), escalation: [] });
		expect([then.action, then.nextStep, then.nextAt]).toEqual(['wait', 's4', '2026-03-22T00:00:00-05:00']);
	});

	test('a reminder for before the due date is not sent after it', () => {
		expect(decide({ invoice }, '2026-03-02T10:00:00-06:00', { ...PLAIN, steps: steps(-3, 5), escalation: [] })).toMatchObject({ action: 'wait', nextStep: 's2' });
	});

	test('a step that repeats counts from its last message, and shows its next date', () => {
		const ladder = [...steps(3, 7), { id: 's3', offsetDays: 14, repeatEvery: 'P7D' }];
		const answer = decide({ invoice, events: [sent('s3', '2026-03-15')] }, '2026-03-16T10:00:00-05:00', { ...PLAIN, steps: ladder, escalation: [] });
		expect([answer.action, answer.nextAt?.slice(0, 10)]).toEqual(['wait', '2026-03-22']);
		const again = decide({ invoice, events: [sent('s3', '2026-03-15')] }, '2026-03-22T10:00:00-05:00', { ...PLAIN, steps: ladder, escalation: [] });
		expect([again.action, again.key]).toEqual(['send', 'reminder:A-1:s3#2']);
	});

	test('every month from the 31st comes back to the 31st', () => {
		const ladder = [{ id: 'monthly', offsetDays: 1, repeatEvery: 'P1M' }];
		const own = { ...invoice, dueDate: '2026-01-30' };
		const next = (...on: string[]) => decide({ invoice: own, events: on.map((day) => sent('monthly', day)) }, `${on.at(-1)}T12:00:00-06:00`, { ...PLAIN, steps: ladder, escalation: [] }).nextAt?.slice(0, 10);
		expect(next('2026-01-31')).toBe('2026-02-28');
		expect(next('2026-01-31', '2026-02-28')).toBe('2026-03-31');
		expect(next('2026-01-31', '2026-02-28', '2026-03-31')).toBe('2026-04-30');
	});

	test.each([
		['endOfMonth', 10, '2026-03-31'],
		['endOfMonth', 31, '2026-04-30'],
		['previousMessage', 10, '2026-03-15'],
	] as const)('a step counted from %s with %i days is due on %s', (from, offsetDays, date) => {
		const ladder = [{ id: 'first', offsetDays: 3 }, { id: 'second', offsetDays, from }];
		const answer = decide({ invoice, events: [sent('first', '2026-03-05')] }, '2026-03-06T12:00:00-06:00', { ...PLAIN, steps: ladder, escalation: [] });
		expect(answer.nextAt?.slice(0, 10)).toBe(date);
	});

	test('days after the previous message wait for that message, however late', () => {
		const ladder = [{ id: 'first', offsetDays: 3 }, { id: 'second', offsetDays: 7, from: 'previousMessage' }];
		expect(decide({ invoice }, '2026-04-20T12:00:00-05:00', { ...PLAIN, steps: ladder, escalation: [] }).step).toBe('first');
	});

	test('a finished ladder is told once', () => {
		const events = [sent('s1', '2026-03-04'), sent('s2', '2026-03-11')];
		const reminders = { ...PLAIN, steps: steps(3, 10), escalation: [] };
		expect(decide({ invoice, events }, '2026-03-12T12:00:00-05:00', reminders)).toMatchObject({ action: 'stop', tellOwner: true });
		const told = decide({ invoice, events: [...events, { type: 'reminders.finished', at: '2026-03-12T12:00:00-05:00' }] }, '2026-04-12T12:00:00-05:00', reminders);
		expect([told.action, told.tellOwner, codes(told)]).toEqual(['stop', undefined, ['ladder-finished']]);
	});

	test('then the owner, a call, and the hand-over, each once', () => {
		const events: object[] = [sent('s1', '2026-03-04')];
		const taken: string[] = [];
		for (let day = 4; day <= 60; day += 1) {
			const now = new Date(Date.UTC(2026, 2, day, 18)).toISOString();
			const answer = decide({ invoice, events }, now, { ...PLAIN, steps: steps(3) });
			if (answer.action !== 'escalate') continue;
			taken.push(`${now.slice(0, 10)} ${answer.escalation?.kind}`);
			events.push({ type: 'reminder.escalated', at: now, data: { step: answer.step, key: answer.key } });
		}
		expect(taken).toEqual(['2026-03-11 tellOwner', '2026-03-18 call', '2026-04-01 handOver']);
	});

	test('the first ladder whose condition holds is climbed, by the whole amount', () => {
		const reminders = {
			...PLAIN,
			steps: steps(3),
			escalation: [],
			ladders: [
				{ id: 'big', when: { amountAtLeast: '500' }, steps: [{ id: 'soon', offsetDays: 1 }] },
				{ id: 'friends', when: { customerGroup: 'friends' }, steps: [{ id: 'late', offsetDays: 30 }] },
			],
		};
		const now = '2026-03-02T12:00:00-06:00';
		expect(decide({ invoice, payments: [{ amount: '900', paidOn: '2026-02-20' }] }, now, reminders)).toMatchObject({ step: 'soon', due: '100.00' });
		expect(decide({ invoice: { ...invoice, total: '400', 'Customer Group': 'Friends' } }, now, reminders)).toMatchObject({ action: 'wait', nextStep: 'late' });
		expect(decide({ invoice: { ...invoice, total: '400' } }, now, reminders)).toMatchObject({ action: 'wait', nextStep: 's1' });
	});

	test('a check dated before the last one sends nothing', () => {
		const answer = decide({ invoice, lastRunAt: '2026-11-28' }, '2026-11-13T12:00:00-06:00', { ...PLAIN, steps: steps(3) });
		expect([answer.action, codes(answer)]).toEqual(['wait', ['run-in-the-past']]);
	});

	test('the key is the same whenever the step is found, and another for each instalment', () => {
		const reminders = { ...PLAIN, steps: steps(3), escalation: [] };
		const keys = ['2026-03-04', '2026-03-09'].map((day) => decide({ invoice }, `${day}T12:00:00-06:00`, reminders).key);
		expect(new Set(keys).size).toBe(1);
		const instalments = [{ id: 'a', dueDate: '2026-03-01', amount: '500.00' }, { id: 'b', dueDate: '2026-04-01', amount: '500.00' }];
		expect(decide({ invoice: { ...invoice, instalments } }, '2026-03-04T12:00:00-06:00', reminders).key).toBe('reminder:A-1:a:s1');
	});
});

describe('what is due', () => {
	const reminders = { ...PLAIN, steps: steps(3), escalation: [] };
	const now = '2026-03-10T12:00:00-05:00';

	test.each([
		['2026-03-10', 0, false],
		['2026-03-11', 1, true],
		['2026-03-09', 0, false],
	])('on %s it is %i days overdue', (day, daysOverdue, overdue) => {
		expect(decide({ invoice: { ...invoice, dueDate: '2026-03-10' } }, `${day}T12:00:00-05:00`, reminders)).toMatchObject({ daysOverdue, overdue });
	});

	test('a part payment lowers it and keeps the ladder', () => {
		const answer = decide({ invoice, payments: [{ amount: '400', paidOn: '2026-03-05' }], events: [sent('s1', '2026-03-04')] }, now, { ...reminders, steps: steps(3, 7) });
		expect(answer).toMatchObject({ action: 'send', step: 's2', due: '600.00' });
	});

	test('a credit note that covers it ends it', () => {
		const answer = decide({ invoice: { ...invoice, total: '100' }, creditNotes: [{ number: 'C-1', totals: { gross: '100.00' }, precedingInvoices: [{ number: 'A-1' }], issueDate: '2026-03-02' }] }, now, reminders);
		expect([answer.action, answer.total]).toEqual(['stop', '0.00']);
	});

	test('a credit note for another invoice does not', () => {
		const answer = decide({ invoice, creditNotes: [{ totals: { gross: '100.00' }, precedingInvoices: [{ number: 'B-9' }] }] }, now, reminders);
		expect(answer).toMatchObject({ action: 'send', due: '1000.00' });
	});

	test('what is paid too much is the customer\'s, and the owner hears of it', () => {
		const answer = decide({ invoice: { ...invoice, total: '100' }, payments: [{ amount: '120', paidOn: '2026-03-02' }] }, now, reminders);
		expect(answer).toMatchObject({ action: 'stop', credit: '20.00', tellOwner: true });
	});

	test('a payment that is taken back opens it again', () => {
		const received = { type: 'payment.received', at: '2026-03-02T10:00:00-06:00', data: { amount: '1000.00', reference: 'T1' } };
		expect(decide({ invoice, events: [received] }, now, reminders).action).toBe('stop');
		const back = { type: 'payment.reversed', at: '2026-03-06T10:00:00-06:00', data: { amount: '1000.00', reference: 'T1' } };
		expect(decide({ invoice, events: [received, back] }, now, reminders)).toMatchObject({ action: 'send', due: '1000.00' });
	});

	test('the same payment by list and by event counts once', () => {
		const event = { type: 'payment.received', at: '2026-03-02T10:00:00-06:00', data: { amount: '400.00', paidOn: '2026-03-02', reference: 'T1' } };
		expect(decide({ invoice, events: [event], payments: [{ amount: 400, paidOn: '2026-03-02', reference: 'T1' }] }, now, reminders).due).toBe('600.00');
	});

	test.each([
		['nothing', [], '1000.00'],
		['what names the other', [{ amount: '700', invoice: 'A-0' }], '1000.00'],
		['what names this one', [{ amount: '700', invoice: 'A-1' }], '300.00'],
		['what names none, less than the older takes', [{ amount: '200' }], '1000.00'],
		['what names none, more than the older takes', [{ amount: '700' }], '600.00'],
		['both paid', [{ amount: '1300' }], '0.00'],
		['both paid, one taken back', [{ amount: '1300', paidOn: '2026-03-01' }, { amount: '-400', paidOn: '2026-03-03' }], '400.00'],
	])('of a case with an older invoice of 300: %s', (_name, payments, open) => {
		const otherInvoices = [{ number: 'A-0', total: '300.00', issueDate: '2026-01-10', dueDate: '2026-01-20' }, { number: 'C-1', kind: 'creditNote', total: '5' }, 'x'];
		expect(decide({ invoice, payments, otherInvoices }, now, reminders).open).toBe(open);
	});

	test.each([
		['that was recorded is taken back', { amount: '1000.00', reference: 'T1' }, 'send'],
		['that was never recorded takes nothing back', { amount: '300.00', reference: 'T9' }, 'stop'],
	])('a payment %s by its failure', (_name, data, action) => {
		const received = { type: 'payment.received', at: '2026-03-02T10:00:00-06:00', data: { amount: '1000.00', reference: 'T1' } };
		expect(decide({ invoice, events: [received, { type: 'payment.failed', at: '2026-03-06T10:00:00-06:00', data }] }, now, reminders).action).toBe(action);
	});

	test('all invoices of a case, with its credit notes, as the ledger keeps events', () => {
		const invoices = [
			{ kind: 'invoice', number: 'I-1', key: 'k1', issueDate: '2026-02-01', dueDate: '2026-02-15', status: 'issued', totals: { gross: '300.00' } },
			{ kind: 'invoice', number: 'I-2', key: 'k2', issueDate: '2026-02-20', dueDate: '2026-03-01', status: 'issued', totals: { gross: '700.00' } },
			{ kind: 'creditNote', number: 'C-1', key: 'c1', issueDate: '2026-03-02', totals: { gross: '100.00' }, precedingInvoices: [{ number: 'I-2' }] },
		];
		const events = [
			{ type: 'payment.received', at: at('2026-03-03T10:00:00-06:00'), key: 'p1', data: { amount: '350.00' } },
			{ type: 'reminder.sent', at: at('2026-03-04T10:00:00-06:00'), key: 'reminder:k2:s1', data: { step: 's1', invoice: 'k2' } },
			{ type: 'reminder.sent', at: at('2026-03-04T10:05:00-06:00'), key: 'reminder:k2:s1', data: { step: 's1', invoice: 'k2' } },
		];
		const both = remindersOf({ invoices, events }, settings({ ...reminders, steps: steps(3, 20) }), at(now));
		expect(both.map(({ invoice: number, action, open, sent: count }) => [number, action, open, count])).toEqual([['I-1', 'stop', '0.00', 0], ['I-2', 'wait', '550.00', 1]]);
	});

	test('what a newer invoice is still to take is not paid too much', () => {
		const otherInvoices = [{ number: 'A-2', total: '300.00', issueDate: '2026-03-10', dueDate: '2026-03-20' }];
		expect(decide({ invoice, payments: [{ amount: '1200' }], otherInvoices }, now, reminders)).toMatchObject({ action: 'stop', open: '0.00' });
		expect(decide({ invoice, payments: [{ amount: '1200' }], otherInvoices }, now, reminders).credit).toBeUndefined();
	});

	test('of instalments only what is late is asked for', () => {
		const instalments = [
			{ id: '1', dueDate: '2026-03-01', amount: '300.00' },
			{ id: '2', dueDate: '2026-03-08', amount: '300.00' },
			{ id: '3', dueDate: '2026-06-01', amount: '400.00' },
		];
		const given = { ...invoice, instalments };
		expect(decide({ invoice: given }, '2026-03-05T12:00:00-06:00', reminders)).toMatchObject({ due: '300.00', open: '1000.00', instalment: '1' });
		expect(decide({ invoice: given }, now, reminders)).toMatchObject({ due: '600.00', instalment: '1' });
		expect(decide({ invoice: given, payments: [{ amount: '350', paidOn: '2026-03-05' }] }, now, reminders)).toMatchObject({ due: '250.00', instalment: '2' });
		expect(decide({ invoice: given, payments: [{ amount: '600', paidOn: '2026-03-05' }] }, now, reminders)).toMatchObject({ action: 'wait', due: '400.00', instalment: '3', nextAt: '2026-06-04T00:00:00-05:00' });
	});

	test('less than is worth it waits, by currency', () => {
		const small = { ...invoice, total: '4.00' };
		const minimums = { ...reminders, minimumAmount: '5', minimumAmounts: { EUR: '3' } };
		expect(decide({ invoice: small }, now, minimums)).toMatchObject({ action: 'wait', hold: 'belowMinimum' });
		expect(decide({ invoice: { ...small, currency: 'EUR' } }, now, minimums).action).toBe('send');
	});
});

describe('interest and fees', () => {
	const rate = (percent: string) => [{ from: '1970-01-01', percent }];
	const on = (amount: string, from: string, asOf: string, percent: string, basis: 'act365' | 'act360' | 'actAct' = 'act365') => interestOn(() => [{ from, amount: new Decimal(amount) }], asOf, { rates: rate(percent), basis, digits: 2 }).total.toFixed(2);

	test.each([
		['1000.00', '2026-01-01', '2026-01-30', '12', 'act360', '10.00'],
		['1000.00', '2026-01-01', '2026-01-30', '12', 'act365', '9.86'],
		['3650.00', '2028-02-29', '2028-03-01', '10', 'act365', '2.00'],
		['3660.00', '2028-02-29', '2028-03-01', '10', 'actAct', '2.00'],
		['365.00', '2027-12-31', '2028-01-01', '10', 'actAct', '0.20'],
		['100.00', '2026-01-01', '2026-01-15', '10', 'act365', '0.41'],
		['200.00', '2026-01-01', '2026-01-10', '10', 'act365', '0.55'],
		['1000.00', '2026-01-02', '2026-01-01', '12', 'act365', '0.00'],
		['1000.00', '2026-01-01', '2026-01-01', '0', 'act365', '0.00'],
	] as const)('%s from %s to %s at %s %% by %s: %s', (amount, from, asOf, percent, basis, expected) => {
		expect(on(amount, from, asOf, percent, basis)).toBe(expected);
	});

	test('half a cent is rounded up, also where days and rates make it up of thirds', () => {
		// 711.75 × 10 % × 43 / 365 = 8.385
		expect(on('711.75', '2026-01-01', '2026-02-12', '10')).toBe('8.39');
		const twice = { rates: [{ from: '2020-01-01', percent: '10' }, { from: '2026-01-20', percent: '10' }], basis: 'act365', digits: 2 } as const;
		expect(interestOn(() => [{ from: '2026-01-01', amount: new Decimal('711.75') }], '2026-02-12', twice).total.toFixed(2)).toBe('8.39');
		expect(on('711.75', '2025-01-01', '2025-02-12', '10', 'actAct')).toBe('8.39');
		// 713.70 × 10 % × 43 / 366 = 8.385
		expect(on('713.70', '2024-01-01', '2024-02-12', '10', 'actAct')).toBe('8.39');
	});

	test('day by day on what was outstanding, rounded once', () => {
		const terms = { rates: rate('12'), basis: 'act365' as const, digits: 2 };
		const { segments, total } = interestOn(() => [{ from: '2025-01-02', amount: new Decimal(1000) }, { from: '2025-02-01', amount: new Decimal(800) }], '2025-02-28', terms);
		expect(segments.map(({ principal, days }) => [principal.toFixed(2), days])).toEqual([['1000.00', 30], ['800.00', 28]]);
		expect(total.toFixed(2)).toBe('17.23');
	});

	test('the same by the invoice and its payments', () => {
		const own = { number: 'A-2', total: '1000.00', dueDate: '2025-01-01' };
		const answer = decide({ invoice: own, payments: [{ amount: '200.00', paidOn: '2025-01-31' }] }, '2025-02-28T12:00:00-06:00', { ...PLAIN, steps: steps(3), escalation: [], interestPercentPerYear: '12' });
		expect(answer).toMatchObject({ due: '800.00', interest: '17.23', total: '817.23' });
	});

	test('a rate that changes counts for the days it is in force', () => {
		const reminders = { ...PLAIN, steps: steps(3), escalation: [], interestBaseRates: [{ from: '2026-01-01', percent: '2' }, { from: '2026-07-01', percent: '3' }], interestPointsOverBase: '8' };
		const own = { number: 'A-2', total: '36500.00', dueDate: '2026-06-20' };
		expect(decide({ invoice: own }, '2026-07-10T12:00:00-05:00', reminders).interest).toBe('210.00');
	});

	test('a rate of nothing swallows no fee', () => {
		const own = { ...invoice, dueDate: '2026-03-01' };
		const answer = decide({ invoice: own }, '2026-03-21T12:00:00-05:00', { ...PLAIN, steps: steps(20), escalation: [], interestPercentPerYear: '0', lateFee: '50.00' });
		expect(answer).toMatchObject({ interest: '0.00', fee: '50.00', total: '1050.00', letterFee: '50.00' });
	});

	test('once however often the check runs', () => {
		const own = { number: 'A-3', total: '10.00', dueDate: '2026-03-11' };
		const reminders = { ...PLAIN, steps: [{ id: 'late', offsetDays: 10 }], escalation: [], lateFee: '10.00' };
		const first = decide({ invoice: own }, '2026-03-21T08:00:00-05:00', reminders);
		expect(first).toMatchObject({ action: 'send', total: '20.00' });
		const events = [{ type: 'reminder.sent', at: '2026-03-21T08:00:00-05:00', data: { step: 'late', key: first.key, fee: first.letterFee } }];
		for (const now of ['2026-03-21T09:00:00-05:00', '2026-03-22T09:00:00-05:00']) expect(decide({ invoice: own, events }, now, reminders).total).toBe('20.00');
	});

	test('fees stay below their cap, and a decision waives them', () => {
		const reminders = { ...PLAIN, steps: steps(3, 10, 20), escalation: [], lateFee: '10', lateFeesAtMost: '15', interestPercentPerYear: '10' };
		const events = [sent('s1', '2026-03-04', { fee: '10' })];
		expect(decide({ invoice, events }, '2026-03-11T12:00:00-05:00', reminders)).toMatchObject({ fee: '15.00', letterFee: '5.00' });
		const waived = [...events, { type: 'fees.waived', at: '2026-03-05T12:00:00-06:00' }, { type: 'interest.waived', at: '2026-03-05T12:00:00-06:00' }];
		expect(decide({ invoice, events: waived }, '2026-03-11T12:00:00-05:00', reminders)).toMatchObject({ fee: '0.00', interest: '0.00', total: '1000.00' });
	});

	test('interest stays claimable once the principal is paid, and nothing is sent for it', () => {
		const answer = decide({ invoice, payments: [{ amount: '1000', paidOn: '2026-03-31' }] }, '2026-05-01T12:00:00-05:00', { ...PLAIN, steps: steps(3), interestPercentPerYear: '12.1666666666666666667' });
		expect(answer).toMatchObject({ action: 'stop', due: '0.00', interest: '10.00', total: '10.00' });
		expect(codes(answer)).toContain('claims-open');
	});

	test('nothing before the due date costs a fee', () => {
		expect(decide({ invoice }, '2026-02-27T12:00:00-06:00', { ...PLAIN, steps: steps(-3), escalation: [], lateFee: '10' })).toMatchObject({ action: 'send', fee: '0.00' });
	});
});

describe('a fee in another currency', () => {
	const inEuro = (more: object) => decide({ invoice: { ...invoice, currency: 'EUR' } }, '2026-03-20T12:00:00-05:00', { ...PLAIN, steps: [{ id: 's', offsetDays: 3, fee: '7' }], escalation: [], lateFee: '10', ...more });

	test('is the number that was set for it', () => {
		const reminder = inEuro({ lateFees: { EUR: '5' } });
		expect([reminder.fee, codes(reminder).includes('fee-of-another-currency')]).toEqual(['5.00', false]);
	});

	test('without one it is said that the number was set for another', () => {
		const reminder = inEuro({});
		expect([reminder.fee, codes(reminder).includes('fee-of-another-currency')]).toEqual(['7.00', true]);
	});
});

describe('statements', () => {
	const reminders = { ...PLAIN, perCustomer: true, steps: steps(3), escalation: [], interestPercentPerYear: '10', lateFee: '10.00' };
	const facts = (rows: object[], now: string) => rows.map((row) => readFacts({ invoice: row }, settings(reminders), at(now)));

	test('one message with all that is due, the fee once, interest for each', () => {
		const rows = [
			{ number: 'A', total: '100.00', dueDate: '2026-03-05', customer: 'X' },
			{ number: 'B', total: '200.00', dueDate: '2026-03-10', customer: 'X' },
			{ number: 'C', total: '50.00', dueDate: '2026-03-10', customer: 'Y' },
		];
		const { statements, reminders: each } = decideStatements(facts(rows, '2026-03-20T12:00:00-05:00'), settings(reminders));
		expect(each.map(({ action }) => action)).toEqual(['send', 'send', 'send']);
		expect(statements).toHaveLength(1);
		expect(statements[0]).toMatchObject({ of: [0, 1], fee: '10.00', total: '310.96', attachments: ['A', 'B'], keys: ['reminder:A:s1', 'reminder:B:s1'] });
		expect(statements[0].invoices.map(({ interest }) => interest)).toEqual(['0.41', '0.55']);
		expect(statements[0].message.body).toContain('invoice A');
	});

	test('lists what is late but not due for a step, and leaves out what is held', () => {
		const rows = [
			{ number: 'A', total: '100.00', dueDate: '2026-03-05', customer: 'X' },
			{ number: 'B', total: '200.00', dueDate: '2026-03-18', customer: 'X' },
			{ number: 'C', total: '300.00', dueDate: '2026-03-05', customer: 'X', status: 'Disputed' },
			{ number: 'D', total: '300.00', dueDate: '2026-04-05', customer: 'X' },
		];
		const { statements } = decideStatements(facts(rows, '2026-03-20T12:00:00-05:00'), settings(reminders));
		expect(statements[0]).toMatchObject({ attachments: ['A', 'B'], keys: ['reminder:A:s1'] });
	});
});

describe('figures', () => {
	test.each([
		['30000.00', '90000.00', 90, '30.0'],
		['0', '90000.00', 90, '0.0'],
		['100', '300', 31, '10.3'],
		['100', '0.00', 90, null],
	])('receivables %s, sales %s in %i days: %s', (receivables, sales, days, expected) => {
		expect(daysSalesOutstanding({ receivables, sales, days })).toBe(expected);
	});

	test('receivables by age', () => {
		const open = [[0, '1'], [1, '2'], [30, '3'], [31, '4'], [60, '5'], [90, '6'], [91, '7']].map(([daysOverdue, amount]) => ({ daysOverdue: Number(daysOverdue), amount: String(amount) }));
		expect(receivablesByAge(open)).toEqual({ notDue: '1', '1-30': '5', '31-60': '9', '61-90': '6', over90: '7' });
	});
});
