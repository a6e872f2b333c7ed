import { decide, PLAIN } from './support';

/** Written after the rule: which words of a customer hold an invoice back, and which were about something else. */
const reminders = { ...PLAIN, steps: [{ id: 'overdue', offsetDays: 3 }], escalation: [] };
const first = { key: 'k1', number: 'INV-2026-00007', total: '400.00', issueDate: '2026-02-10', dueDate: '2026-02-24' };
const second = { key: 'k2', number: 'INV-2026-00070', total: '90.00', issueDate: '2026-02-20', dueDate: '2026-02-27' };
const now = '2026-03-05T12:00:00-06:00';
const at = (day: string, time: string) => `2026-02-${day}T${time}:00-06:00`;
const said = (when: string, text: string, more: object = {}) => ({ type: 'customer.replied', at: when, by: 'customer', data: { text, ...more } });
const issued = (when: string, invoice: object) => ({ type: 'invoice.issued', at: when, by: 'bot', data: { invoice, number: (invoice as typeof first).number } });
const sent = (when: string, { number, key }: typeof first) => ({ type: 'invoice.sent', at: when, by: 'bot', data: { number, key } });
const out = (invoice: typeof first, day: string) => [issued(at(day, '13:58'), invoice), sent(at(day, '14:00'), invoice)];
const held = (invoice: object, events: object[], more: object = {}) => decide({ invoice, events, ...more }, now, reminders).hold !== undefined;

test.each<[string, object, object[], boolean]>([
	['a question two minutes before the issue', first, [said(at('10', '13:56'), 'Do you need the gate code?'), ...out(first, '10')], false],
	['the same words two minutes after', first, [...out(first, '10'), said(at('10', '14:02'), 'Do you need the gate code?')], true],
	['issued on one day, sent on the next, words in between', first, [issued(at('10', '16:00'), first), said(at('10', '18:00'), 'See you on Monday at eight, the dog is out'), sent(at('11', '09:00'), first)], false],
	['between the two of a case: the first is held', first, [...out(first, '10'), said(at('15', '10:00'), 'Why is it so much?'), ...out(second, '20')], true],
	['between the two of a case: the second is not', second, [...out(first, '10'), said(at('15', '10:00'), 'Why is it so much?'), ...out(second, '20')], false],
	['a number in small letters, before it was sent', first, [issued(at('10', '09:00'), first), said(at('10', '10:00'), 'about inv-2026-00007: who ordered that?'), sent(at('10', '14:00'), first)], true],
	['the number of the other, of which it is a part', first, [issued(at('10', '09:00'), first), said(at('10', '10:00'), 'about INV-2026-00070: who ordered that?'), sent(at('10', '14:00'), first)], false],
	['events that come in another order', first, [said(at('10', '09:00'), 'The key is under the pot'), sent(at('10', '14:00'), first), issued(at('10', '13:58'), first)], false],
	['answers on the page, before and without words', first, [{ type: 'customer.replied', at: at('10', '09:00'), by: 'customer', data: { via: 'page', answers: { phone: '1' } } }, ...out(first, '10')], false],
	['an invoice that is known by its key alone', { ...first, number: undefined }, [said(at('10', '09:00'), 'The key is under the pot'), sent(at('10', '14:00'), first)], false],
	['a promise from before the invoice', first, [said(at('10', '09:00'), 'I will pay cash on Friday'), ...out(first, '10')], false],
	['a complaint that somebody opened before it', first, [{ type: 'complaint.opened', at: at('09', '09:00'), data: {} }, ...out(first, '10')], true],
	['a row of a sheet that says when it was sent, words of that day', { ...first, Sent: '2026-02-10' }, [said(at('10', '09:00'), 'Please send me a receipt')], true],
	['a row of a sheet that says when it was sent, words of the day before', { ...first, Sent: '2026-02-11' }, [said(at('10', '09:00'), 'Please send me a receipt')], false],
])('%s', (_what, invoice, events, holds) => {
	expect(held(invoice, events)).toBe(holds);
});
