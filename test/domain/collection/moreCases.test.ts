import { classifyReply, daysSalesOutstanding } from '../../../domain/collection';
import type { DunningCase } from './furtherCases';
import { INVOICE, LADDER } from './furtherCases';
import { at, decide, ZONE } from './support';

/** One more round of the kinds that people in this trade meet, worked out by hand; the held-out half was run once the code stood. */

const on = (date: string, time = '12:00:00') => `${date}T${time}${date < '2026-03-08' || date >= '2026-11-01' ? '-06:00' : '-05:00'}`;
const event = (type: string, date: string, data: object = {}) => ({ type, at: on(date), data });
const sent = (step: string, date: string, data: object = {}) => event('reminder.sent', date, { step, key: `reminder:A-7:${step}`, ...data });
const events = (...all: object[]) => ({ events: all });
const overdue = (days: number) => new Date(Date.parse('2026-03-01T18:00:00Z') + days * 86_400_000).toISOString();
const three = { steps: [{ id: 'x', offsetDays: 30 }, { id: 'y', offsetDays: 40 }, { id: 'z', offsetDays: 50 }] };

const CASES: DunningCase[] = [
	{ kind: 'run in the past', half: 'development', name: 'a check of the day before the last message', now: on('2026-03-03'), input: events(sent('a', '2026-03-04')), expected: { action: 'wait', reasons: [{ code: 'run-in-the-past' }] } },
	{ kind: 'run in the past', half: 'heldOut', name: 'a check of the minute before a payment was recorded', now: on('2026-03-12', '11:59:00'), input: events(event('payment.received', '2026-03-12', { amount: '10.00' })), expected: { action: 'wait', reasons: [{ code: 'run-in-the-past' }] } },
	{ kind: 'fee', half: 'development', name: 'with a rate of nothing the fee stands', now: on('2026-03-04'), reminders: { lateFee: '50.00', interestPercentPerYear: '0' }, expected: { interest: '0.00', fee: '50.00', total: '1050.00' } },
	{ kind: 'fee', half: 'heldOut', name: 'a message before the due date costs nothing', now: on('2026-02-26'), reminders: { lateFee: '50.00', steps: [{ id: 'w', offsetDays: -3 }] }, expected: { action: 'send', fee: '0.00', total: '1000.00' } },
	{ kind: 'fee', half: 'heldOut', name: 'the second letter charges it a second time, not the days between', now: on('2026-03-11'), input: events(sent('a', '2026-03-04', { fee: '5.00' })), reminders: { lateFee: '5.00' }, expected: { step: 'b', letterFee: '5.00', fee: '10.00', total: '1010.00' } },
	{ kind: 'interest', half: 'development', name: 'act/360 of thirty days', invoice: { dueDate: '2026-03-01' }, now: on('2026-03-31'), reminders: { interestPercentPerYear: '12', interestBasis: 'act360' }, expected: { interest: '10.00' } },
	{ kind: 'interest', half: 'heldOut', name: 'act/365 of thirty days', invoice: { dueDate: '2026-03-01' }, now: on('2026-03-31'), reminders: { interestPercentPerYear: '12' }, expected: { interest: '9.86' } },
	{ kind: 'interest', half: 'heldOut', name: 'two parts, rounded once: 500 for ten days, 300 for ten', now: on('2026-03-21'), invoice: { total: '500.00' }, input: { payments: [{ amount: '200.00', paidOn: '2026-03-11' }] }, reminders: { interestPercentPerYear: '10' }, expected: { interest: '2.19', due: '300.00' } },
	{ kind: 'first day', half: 'development', name: 'the due day is not late', now: on('2026-03-01'), expected: { overdue: false, daysOverdue: 0 } },
	{ kind: 'first day', half: 'heldOut', name: 'its last second is not either', now: on('2026-03-01', '23:59:59'), expected: { overdue: false, daysOverdue: 0 } },
	{ kind: 'first day', half: 'heldOut', name: 'with grace, late counts from the due date once the grace is over', now: on('2026-03-05'), reminders: { graceDays: 3 }, expected: { overdue: true } },
	{ kind: 'thresholds', half: 'development', name: '29 days', now: overdue(29), reminders: three, expected: { action: 'wait', nextStep: 'x' } },
	{ kind: 'thresholds', half: 'development', name: '30 days', now: overdue(30), reminders: three, expected: { action: 'send', step: 'x' } },
	{ kind: 'thresholds', half: 'heldOut', name: '39 days, the first not sent yet', now: overdue(39), reminders: three, expected: { action: 'send', step: 'x' } },
	{ kind: 'thresholds', half: 'heldOut', name: '50 days after an outage', now: overdue(50), reminders: three, expected: { action: 'send', step: 'z' } },
	{ kind: 'excepted', half: 'development', name: 'by a tag, whatever is due', invoice: { tags: 'no-dunning' }, now: overdue(60), reminders: { exemptTags: ['no-dunning'] }, expected: { action: 'stop' } },
	{ kind: 'excepted', half: 'heldOut', name: 'the customer has the tag', invoice: { customer: { name: 'Ann', email: 'ann@example.com', tags: ['No-Dunning'] } }, now: overdue(60), reminders: { exemptTags: ['no-dunning'] }, expected: { action: 'stop' } },
	{ kind: 'before and after', half: 'development', name: 'two days before', now: on('2026-02-27'), reminders: { steps: [{ id: 'w', offsetDays: -2 }, { id: 'x', offsetDays: 14 }] }, expected: { action: 'send', step: 'w', overdue: false } },
	{ kind: 'before and after', half: 'heldOut', name: 'fourteen days after', now: on('2026-03-15'), input: events(sent('w', '2026-02-27')), reminders: { steps: [{ id: 'w', offsetDays: -2 }, { id: 'x', offsetDays: 14 }] }, expected: { action: 'send', step: 'x', daysOverdue: 14 } },
	{ kind: 'monthly', half: 'development', name: 'from the 31st of January it comes on the 28th', invoice: { issueDate: '2025-12-01', dueDate: '2026-01-28' }, now: on('2026-02-27'), input: events(sent('m', '2026-01-31')), reminders: { steps: [{ id: 'm', offsetDays: 3, repeatEvery: 'P1M' }] }, expected: { action: 'wait', nextAt: '2026-02-28T00:00:00-06:00' } },
	{ kind: 'monthly', half: 'heldOut', name: 'in a leap year on the 29th', invoice: { issueDate: '2027-12-01', dueDate: '2028-01-28' }, now: '2028-02-20T12:00:00-06:00', input: { events: [{ type: 'reminder.sent', at: '2028-01-31T12:00:00-06:00', data: { step: 'm', key: 'reminder:A-7:m' } }] }, reminders: { steps: [{ id: 'm', offsetDays: 3, repeatEvery: 'P1M' }] }, expected: { action: 'wait', nextAt: '2028-02-29T00:00:00-06:00' } },
	{ kind: 'pause', half: 'development', name: 'of this invoice', now: on('2026-03-21'), input: events(event('reminders.paused', '2026-03-10', { invoice: 'A-7' })), expected: { action: 'wait', hold: 'paused' } },
	{ kind: 'pause', half: 'heldOut', name: 'of another invoice stops no other', now: on('2026-03-21'), input: events(event('reminders.paused', '2026-03-10', { invoice: 'A-8' })), expected: { action: 'send' } },
	{ kind: 'endless', half: 'development', name: 'a week after the last', now: on('2026-03-16'), input: events(sent('c', '2026-03-15')), reminders: { steps: [{ id: 'c', offsetDays: 14, repeatEvery: 'P7D' }] }, expected: { action: 'wait', nextAt: '2026-03-22T00:00:00-05:00' } },
	{ kind: 'endless', half: 'heldOut', name: 'and on that day it goes', now: on('2026-03-22'), input: events(sent('c', '2026-03-15')), reminders: { steps: [{ id: 'c', offsetDays: 14, repeatEvery: 'P7D' }] }, expected: { action: 'send', step: 'c' } },
	{ kind: 'quiet hours', half: 'development', name: 'at half past one in the night that the clocks go on', invoice: { customer: { name: 'Lee', email: 'lee@example.com', timezone: 'America/New_York' } }, now: '2026-03-08T01:30:00-05:00', reminders: { quietHours: ['20:00', '08:00'], steps: [{ id: 'a', offsetDays: 3 }] }, more: { business: { name: 'B', timezone: 'America/New_York', currency: 'USD' } }, expected: { action: 'wait', nextAt: '2026-03-08T08:00:00-04:00' } },
	{ kind: 'quiet hours', half: 'heldOut', name: 'eight in the morning is awake, and a second before is not', now: on('2026-03-04', '07:59:59'), reminders: { quietHours: ['20:00', '08:00'] }, expected: { action: 'wait', nextAt: '2026-03-04T08:00:00-06:00' } },
	{ kind: 'quiet hours', half: 'heldOut', name: 'twenty o’clock is quiet', now: on('2026-03-04', '20:00:00'), reminders: { quietHours: ['20:00', '08:00'] }, expected: { action: 'wait', nextAt: '2026-03-05T08:00:00-06:00' } },
	{ kind: 'promise', half: 'development', name: 'on the last day of its grace', now: on('2026-03-22'), input: events(sent('a', '2026-03-04', { tone: 'friendly' }), event('promise.made', '2026-03-10', { until: '2026-03-20' })), expected: { action: 'wait', hold: 'promise' } },
	{ kind: 'promise', half: 'heldOut', name: 'the day after it, firmer', now: on('2026-03-23'), input: events(sent('a', '2026-03-04', { tone: 'friendly' }), event('promise.made', '2026-03-10', { until: '2026-03-20' })), reminders: { steps: [{ id: 'a', offsetDays: 3 }, { id: 'b', offsetDays: 40 }] }, expected: { action: 'send', tone: 'firm' } },
	{ kind: 'credit', half: 'development', name: 'for all of it', now: on('2026-03-12'), input: { creditNotes: [{ amount: '1000.00', date: '2026-03-02' }] }, expected: { action: 'stop' } },
	{ kind: 'credit', half: 'heldOut', name: 'but a cent', now: on('2026-03-12'), input: { creditNotes: [{ amount: '999.99', date: '2026-03-02' }] }, expected: { action: 'send', due: '0.01' } },
	{ kind: 'overpaid', half: 'development', name: 'by twenty', now: on('2026-03-12'), input: { payments: [{ amount: '1020.00', paidOn: '2026-03-02' }] }, expected: { action: 'stop', credit: '20.00', tellOwner: true } },
	{ kind: 'overpaid', half: 'heldOut', name: 'paid twice, one went back', now: on('2026-03-12'), input: { payments: [{ amount: '1000.00', paidOn: '2026-03-02' }, { amount: '1000.00', paidOn: '2026-03-03' }, { amount: '-1000.00', paidOn: '2026-03-05' }] }, expected: { action: 'stop', due: '0.00' } },
	{ kind: 'final', half: 'development', name: 'a person approves it', now: on('2026-03-22'), input: events(sent('a', '2026-03-04'), sent('b', '2026-03-11')), expected: { action: 'send', step: 'c', review: true } },
	{ kind: 'final', half: 'heldOut', name: 'a ladder of one step that is final', now: on('2026-03-22'), reminders: { steps: [{ id: 'only', offsetDays: 7, tone: 'final' }] }, expected: { action: 'send', step: 'only', review: true } },
	{ kind: 'reply', half: 'development', name: 'the amount is wrong', now: on('2026-03-12'), input: { reply: 'That amount is wrong, we agreed on 600.' }, expected: { action: 'escalate', hold: 'dispute', tellOwner: true } },
	{ kind: 'reply', half: 'heldOut', name: 'paid by card an hour ago', now: on('2026-03-12'), input: { reply: 'I paid by card an hour ago.' }, expected: { action: 'wait', hold: 'processing' } },
	{ kind: 'reply', half: 'heldOut', name: 'not ours', now: on('2026-03-12'), input: { reply: 'This is not my invoice, you have the wrong person.' }, expected: { action: 'escalate', hold: 'dispute', tellOwner: true } },
	{ kind: 'finished', half: 'development', name: 'the owner is told once that every step was taken', now: on('2026-04-22'), input: events(sent('a', '2026-03-04'), sent('b', '2026-03-11'), sent('c', '2026-03-22'), event('reminders.finished', '2026-04-20')), expected: { action: 'stop' } },
];

test.each(CASES)('$half, $kind: $name', ({ invoice, input, now, reminders, more, expected }) => {
	const { reasons, ...rest } = expected as { reasons?: Array<{ code: string }> };
	const answer = decide({ invoice: { ...INVOICE, ...invoice }, ...input }, now, { ...LADDER, ...reminders }, more);
	expect(answer).toMatchObject(rest);
	if (reasons) expect(answer.reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(reasons.map(({ code }) => code)));
});

test.each([
	['30000.00', '90000.00', 90, '30.0'],
	['0.00', '90000.00', 90, '0.0'],
	['45000.00', '90000.00', 31, '15.5'],
])('days sales outstanding of %s over %s in %i days', (receivables, sales, days, expected) => {
	expect(Number(daysSalesOutstanding({ receivables, sales, days }))).toBe(Number(expected));
});

test.each([
	['Already sent it via Zelle on Monday', 'paid'],
	['The check went out in the mail Thursday', 'paid'],
	['Can I do 100 now and the rest next month?', 'partial'],
	['I will pay when I get my check on the 15th', 'promise'],
	['Thanks, got it!', 'thanks'],
	['I can only pay 200 now', 'partial'],
	['We can pay only a bit', 'partial'],
	['Ich kann nur 200 Euro zahlen', 'partial'],
	['Solo puedo pagar 200', 'partial'],
	['Solo puedo pagar el viernes', 'promise'],
	['Je ne peux payer que 200 euros', 'partial'],
	['Só posso pagar 200', 'partial'],
	['I\'ll send it tomorrow', 'promise'],
	['Überweisung folgt morgen', 'promise'],
	['Paying at the end of the month', 'promise'],
])('%s: %s', (text, kind) => {
	expect(classifyReply(text, { at: at('2026-03-09T12:00:00-05:00'), zone: ZONE, country: 'US' }).kind).toBe(kind);
});
