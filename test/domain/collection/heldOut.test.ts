import { classifyReply } from '../../../domain/collection';
import { at, decide, PLAIN, ZONE } from './support';

/** Further cases of each kind, written after the code. */
const invoice = { number: 'X-9', total: '480.00', issueDate: '2026-04-01', dueDate: '2026-04-15', customer: { name: 'Bo', email: 'bo@example.com' } };
const ladder = { ...PLAIN, escalation: [], steps: [{ id: 'a', offsetDays: 2 }, { id: 'b', offsetDays: 9, tone: 'firm' }, { id: 'c', offsetDays: 16, tone: 'final' }] };
const event = (type: string, on: string, data: object = {}) => ({ type, at: `${on}T11:00:00-05:00`, data });
const noon = (on: string) => `${on}T12:00:00-05:00`;

test.each([
	['a step on its very day', {}, [], '2026-04-17', {}, { action: 'send', step: 'a' }],
	['the day before', {}, [], '2026-04-16', {}, { action: 'wait', nextStep: 'a', nextAt: '2026-04-17T00:00:00-05:00' }],
	['queued counts as sent', {}, [event('reminder.queued', '2026-04-17', { step: 'a', key: 'reminder:X-9:a' })], '2026-04-18', {}, { action: 'wait', nextStep: 'b' }],
	['queued and sent are one', {}, [event('reminder.queued', '2026-04-17', { step: 'a', key: 'k' }), event('reminder.sent', '2026-04-17', { step: 'a', key: 'k' })], '2026-04-24', {}, { action: 'send', step: 'b', sent: 1 }],
	['a payment on the day itself stops it', {}, [event('payment.received', '2026-04-17', { amount: 480 })], '2026-04-17', {}, { action: 'stop', total: '0.00' }],
	['one cent open is still open', {}, [event('payment.received', '2026-04-16', { amount: '479.99' })], '2026-04-17', {}, { action: 'send', due: '0.01' }],
	['a pause until a day, inclusive', {}, [event('reminders.paused', '2026-04-16', { until: '2026-04-20' })], '2026-04-20', {}, { action: 'wait', hold: 'paused', nextAt: '2026-04-21T00:00:00-05:00' }],
	['two holds, the longer one counts', {}, [event('reminders.paused', '2026-04-16', { until: '2026-04-18' }), event('complaint.opened', '2026-04-16', { until: '2026-04-22' })], '2026-04-19', {}, { action: 'wait', hold: 'complaint', nextAt: '2026-04-23T00:00:00-05:00' }],
	['a second promise takes the place of the first', {}, [event('promise.made', '2026-04-16', { until: '2026-04-18' }), event('promise.made', '2026-04-18', { until: '2026-04-27' })], '2026-04-25', {}, { action: 'wait', hold: 'promise', holdUntil: '2026-04-29' }],
	['a broken promise after a firm message is final, and a person approves', {}, [event('reminder.sent', '2026-04-24', { step: 'b', tone: 'firm' }), event('promise.made', '2026-04-24', { until: '2026-04-26' })], '2026-04-29', {}, { action: 'send', step: 'c', tone: 'final', review: true }],
	['a promise before the due date that is not kept makes nobody firmer', {}, [event('promise.made', '2026-04-02', { until: '2026-04-10' })], '2026-04-17', {}, { action: 'send', tone: 'friendly' }],
	['a legal hold, released', {}, [event('legal.held', '2026-04-16'), event('legal.released', '2026-04-20')], '2026-04-21', {}, { action: 'send' }],
	['opted out', {}, [event('contact.optedOut', '2026-04-16')], '2026-04-21', {}, { action: 'stop', hold: 'optOut' }],
	['yen has no decimals', { currency: 'JPY', total: '48000' }, [], '2026-04-17', { interestPercentPerYear: '10' }, { due: '48000', interest: '26' }],
	['dinar has three', { currency: 'KWD', total: '48.125' }, [], '2026-04-17', {}, { due: '48.125' }],
	['a credit note in part', {}, [], '2026-04-17', { creditNotes: true }, { due: '380.00' }],
	['the last step of a ladder on a leap day', { dueDate: '2028-02-27' }, [], '2028-02-29', {}, { action: 'send', step: 'a' }],
	['a ladder by tag', { tags: 'vip' }, [], '2026-04-17', { ladders: [{ id: 'vip', when: { tag: 'VIP' }, steps: [{ id: 'soft', offsetDays: 20 }] }] }, { action: 'wait', nextStep: 'soft' }],
	['a ladder by currency', { currency: 'EUR' }, [], '2026-04-17', { ladders: [{ id: 'eu', when: { currency: 'eur' }, steps: [{ id: 'soft', offsetDays: 1 }] }] }, { action: 'send', step: 'soft' }],
	['overpaid, with fees to cover first', { total: '100' }, [event('reminder.sent', '2026-04-17', { step: 'a', fee: '5.00' }), event('payment.received', '2026-04-18', { amount: '110' })], '2026-04-19', {}, { action: 'stop', credit: '5.00' }],
] as Array<[string, object, object[], string, object, object]>)('%s', (_name, more, events, on, over, expected) => {
	const { creditNotes, ...reminders } = over as { creditNotes?: boolean };
	const answer = decide({ invoice: { ...invoice, ...more }, events, ...(creditNotes && { creditNotes: [{ amount: '100.00', date: '2026-04-16' }] }) }, noon(on), { ...ladder, ...reminders });
	expect(answer).toMatchObject(expected);
});

/** A Monday. */
const context = { at: at('2026-03-09T12:00:00-05:00'), zone: ZONE, country: 'US' };

test.each([
	['Paid this on Saturday by card, reference 4471', 'paid'],
	['Our bookkeeper has already processed this payment', 'paid'],
	['That total is way off from what you quoted', 'dispute'],
	['The technician never showed up', 'dispute'],
	['You must have the wrong number, I am not a customer', 'notMine'],
	['Could I split this over two months?', 'partial'],
	['Will take care of it Thursday', 'promise'],
	['You will have the money by the 20th', 'promise'],
	['Can you resend the invoice?', 'question'],
	['Wurde am Freitag angewiesen', 'paid'],
	['Die Heizung geht immer noch nicht', 'dispute'],
	['Überweise ich morgen', 'promise'],
	['Ya está abonado', 'paid'],
	['No estoy de acuerdo con el importe', 'dispute'],
	['Mañana les hago la transferencia', 'promise'],
	['C’est réglé depuis mardi', 'paid'],
	['Je ne suis pas d’accord avec ce montant', 'dispute'],
	['Je fais le virement demain', 'promise'],
	['Foi pago na semana passada', 'paid'],
	['Não concordo com este valor', 'dispute'],
	['Faço a transferência amanhã', 'promise'],
])('%s: %s', (text, kind) => {
	expect(classifyReply(text, context).kind).toBe(kind);
});
