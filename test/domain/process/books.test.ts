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

describe('what was paid before or is withheld stands open there, too', () => {
	const xero = profileWith({ review: { rules: [{ on: 'reminder', action: 'auto' }] }, accounting: { service: 'xero', codes: { company: '70784a63-d24b-46a9-a4db-0e70a274b056' } } });
	const withDeposit = { ...invoice, totals: { ...invoice.totals, prepaid: '50.00', due: '130.00' } };
	const events = [event('invoice.issued', NOW, { invoice: withDeposit, number: 'INV-1' }), event('invoice.sent', NOW, { number: 'INV-1', key: invoice.key }), event('invoice.exported', NOW, { service: 'xero', number: 'INV-1', key: invoice.key, id: 'x-1' })];
	const decided = (amount: string, more: FiledEvent[] = []) => decide('collection', situationWith({ stage: 'invoiced', events: [...events, ...more], sections: { booksTurn: { key: invoice.key, answer: open(amount) } } }, { profile: xero, now: OVERDUE }));

	test.each([['nothing came in', '180.00'], ['the deposit alone is booked there', '130.00']])('%s: the reminder goes out', (_what, amount) => {
		expect(decided(amount).code).toBe('reminded');
	});

	test('all is paid there: recorded', () => {
		expect(decided('0').events).toMatchObject([{ type: 'payment.received', data: { amount: '130.00' } }]);
	});

	test.each(['50.00', '80.00'])('%s open there may be owed or may be the deposit: no reminder, no payment, and the owner is asked', (amount) => {
		const asked = decided(amount);
		expect(typesOf(asked)).toEqual(['review.requested']);
		expect(toCustomers(asked)).toEqual([]);
		expect(toTeamOf(asked)).toMatchObject([{ text: expect.stringContaining('Record here what came in') as string }]);
	});

	test('once that is recorded here, the rest is asked for', () => {
		const paid = event('payment.received', OVERDUE - DAY, { amount: '50.00', currency: 'USD', invoice: 'INV-1', reference: 'bank' });
		expect(decided('80.00', [paid]).code).toBe('reminded');
	});
});

test('where nothing is due, it does not matter whether the service answers', () => {
	expect(step({ state: 'away', reason: '503' }, { now: NOW + DAY })).toMatchObject({ code: 'waiting', reasons: [{ code: expect.not.stringContaining('books') as string }] });
});
