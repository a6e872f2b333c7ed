import { draftInvoice } from '../../../domain/billing';
import { decide, prepare, type BooksAnswer, type FiledEvent, type Step } from '../../../domain/process';
import { DAY, fileWith, NOW, profileWith, situationWith, toCustomers, toTeamOf, typesOf } from './world';

/** Reminders go by themselves; the books are kept in Stripe. */
const profile = profileWith({ review: { rules: [{ on: 'reminder', action: 'auto' }] }, accounting: { service: 'stripe' } });
const estimate = { number: 'E-1', currency: 'USD', approvedAt: '2026-02-20T10:00:00-06:00', customer: { name: 'Dana Wells', email: 'dana@example.org' }, lines: [{ id: 'drain', description: 'Clear the drain', quantity: '1', unitPrice: '180.00' }] };
const invoice = { ...draftInvoice({ estimate }, profileWith(), NOW), status: 'issued', number: 'INV-1' };
const event = (type: string, at: number, data: Record<string, unknown>): FiledEvent => ({ type, at, by: 'bot', key: `${type} ${at}`, data });
const exported = event('invoice.exported', NOW, { service: 'stripe', number: 'INV-1', key: invoice.key, id: 'in_1', total: '180.00' });
const known = [event('invoice.issued', NOW, { invoice, number: 'INV-1' }), event('invoice.sent', NOW, { number: 'INV-1', key: invoice.key }), exported];
/** Three days after the due date. */
const OVERDUE = NOW + 17 * DAY;

const fileAt = (events: FiledEvent[], answer?: BooksAnswer) => ({ stage: 'invoiced' as const, events: [...known, ...events], sections: { ...(answer && { booksTurn: { key: invoice.key, answer } }) } });
const step = (answer: BooksAnswer | undefined, { now = OVERDUE, events = [], its = profile }: { now?: number; events?: FiledEvent[]; its?: typeof profile } = {}): Step => decide('collection', situationWith(fileAt(events, answer), { profile: its, now }));
const open = (amount: string, status: 'open' | 'void' | 'writtenOff' = 'open'): BooksAnswer => ({ state: 'known', open: amount, status });

test('the canvas is given what to ask for, where the service has the invoice', () => {
	expect(prepare('collection', fileWith(fileAt([])), 'America/Chicago', profile)).toMatchObject({ books: { service: 'stripe', key: invoice.key, id: 'in_1', currency: 'USD' } });
	expect(prepare('collection', fileWith(fileAt([])), 'America/Chicago')).not.toHaveProperty('books');
	expect(prepare('collection', fileWith(fileAt([])), 'America/Chicago', profileWith())).not.toHaveProperty('books');
	expect(prepare('collection', fileWith({ ...fileAt([]), events: known.slice(0, 2) }), 'America/Chicago', profile)).not.toHaveProperty('books');
});

test.each([['nothing was asked', undefined], ['all is open there too', open('180.00')], ['more is open there', open('200.00')]])('%s: the reminder goes out', (_what, answer) => {
	expect(step(answer).code).toBe('reminded');
});

test('paid there: recorded once, thanked for, and nobody is reminded', () => {
	const paid = step(open('0'));
	expect(paid).toMatchObject({ code: 'nothingToDo', reasons: [{ code: 'paid-in-books' }], handoff: { to: 'paid' }, due: { collection: OVERDUE } });
	expect(paid.events).toMatchObject([{ type: 'payment.received', data: { amount: '180.00', currency: 'USD', invoice: 'INV-1' } }]);
	expect(toCustomers(paid).map(({ events }) => events?.map(({ type }) => type))).toEqual([['payment.acknowledged']]);
	expect(step(open('0')).events.map(({ key }) => key)).toEqual(paid.events.map(({ key }) => key));
	expect(step(open('0'), { now: OVERDUE + 1, events: paid.events })).toMatchObject({ code: 'nothingToDo', events: [], messages: [] });
});

test('paid there in part: the rest is asked for', () => {
	const part = step(open('80.00'));
	expect(part.events).toMatchObject([{ type: 'payment.received', data: { amount: '100.00' } }]);
	expect(toCustomers(part)).toEqual([]);
	const next = step(open('80.00'), { now: OVERDUE + 1, events: part.events });
	expect(next.code).toBe('reminded');
	expect(toCustomers(next)[0].text).toContain('$80.00');
});

test.each<['void' | 'writtenOff', string]>([['void', 'invoice.voided'], ['writtenOff', 'invoice.writtenOff']])('%s there ends it here', (status, type) => {
	const ended = step(open('180.00', status));
	expect(typesOf(ended)).toEqual([type]);
	expect(ended.messages).toEqual([]);
	expect(step(open('180.00', status), { now: OVERDUE + 1, events: ended.events })).toMatchObject({ code: 'nothingToDo', messages: [], due: { collection: null } });
});

test('the service does not answer: no reminder, asked again in an hour', () => {
	expect(step({ state: 'away', reason: '503' })).toMatchObject({ code: 'waiting', reasons: [{ code: 'books-away' }], events: [], messages: [], due: { collection: OVERDUE + 3_600_000 } });
});

test('the service refuses to say: no reminder, and the owner is told once', () => {
	const refused = step({ state: 'refused', reason: '401: the key is not valid' });
	expect(refused).toMatchObject({ code: 'waiting', due: { collection: OVERDUE + DAY } });
	expect(toTeamOf(refused)).toMatchObject([{ subject: expect.stringContaining('No reminder goes out: Stripe cannot be read') as string }]);
	expect(toCustomers(refused)).toEqual([]);
	const again = step({ state: 'refused', reason: '401: the key is not valid' }, { now: OVERDUE + DAY });
	expect(toTeamOf(again).map(({ key }) => key)).toEqual(toTeamOf(refused).map(({ key }) => key));
});

test('where nothing is due, it does not matter whether the service answers', () => {
	expect(step({ state: 'away', reason: '503' }, { now: NOW + DAY })).toMatchObject({ code: 'waiting', reasons: [{ code: expect.not.stringContaining('books') as string }] });
});
