import { billingRequested, paymentIn } from '../../../domain/process';
import { situationWith } from './world';

const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`) as unknown;
const NESTED = expect.objectContaining({ code: 'body-nested', description: expect.stringMatching(/Handoff Ledger/) as string }) as unknown;
const thrownBy = (work: () => unknown): unknown => {
	try {
		return work();
	} catch (thrown) {
		return thrown;
	}
};

describe.each([31, 1_000, 50_000])('a post that is nested %i deep is refused with how to go on', (depth) => {
	test('as a payment', () => {
		expect(thrownBy(() => paymentIn({ amount: '120.00', reference: 'T1', more: nested(depth) }, 'c_1'))).toEqual(NESTED);
		expect(thrownBy(() => paymentIn({ amount: nested(depth) }, 'c_1'))).toEqual(NESTED);
	});

	test('as work to bill', () => {
		expect(thrownBy(() => billingRequested(situationWith({}), { estimate: nested(depth) }))).toEqual(NESTED);
	});
});

test('one that is as deep as an estimate gets is taken', () => {
	expect(billingRequested(situationWith({}), { estimate: { lines: [{ options: [{ prices: [{ amount: nested(10) }] }] }] } }).code).toBe('requested');
});

describe('a value of another kind is refused by its name', () => {
	const OBJECTS: Array<[string, unknown]> = [['an object', {}], ['a list', []], ['true', true], ['false', false], ['a list with it', ['120.00']], ['an object with it', { value: '120.00' }], ['no number', NaN]];

	test.each(['amount', 'currency', 'paidOn', 'reference', 'invoice', 'status', 'method', 'type'].flatMap((name) => OBJECTS.map(([what, value]) => [name, what, value] as const)))('%s of a payment that is %s', (name, _what, value) => {
		expect(thrownBy(() => paymentIn({ amount: '120.00', [name]: value }, 'c_1'))).toMatchObject({ code: `${name}-not-text`, field: name, message: expect.stringContaining(`${name} is `) as string });
	});

	test.each<[string, unknown]>([
		['estimate', []],
		['estimate', 'E-1'],
		['estimate', true],
		['changeOrders', {}],
		['delivered', 'all'],
		['delivered', 7],
		['payments', { 0: {} }],
	])('%s of a request that is %j', (name, value) => {
		expect(thrownBy(() => billingRequested(situationWith({}), { [name]: value }))).toMatchObject({ code: expect.stringMatching(`^${name}-not-`) as string, field: name });
	});

	test.each(['billing', 'event'])('%s that has no words', (name) => {
		for (const value of [{}, [], { toJSON: null }, true, 3]) expect(thrownBy(() => billingRequested(situationWith({}), { [name]: value }))).toMatchObject({ code: `${name}-unknown`, field: name });
	});
});

test('an amount in words that no machine can count goes on to a person', () => {
	expect(paymentIn({ amount: 'a hundred' }, 'c_1').payment).toEqual({ amount: 'a hundred' });
	expect(paymentIn({ amount: 120.5, paidOn: new Date(0) }, 'c_1').payment).toEqual({ amount: 120.5, paidOn: '1970-01-01T00:00:00.000Z' });
});

test('a reference is one, as a number and as a text', () => {
	expect(paymentIn({ amount: '1', reference: 7 }, 'c_1').key).toBe(paymentIn({ amount: '1', reference: '7', method: 'cash' }, 'c_1').key);
});

describe('a request that no invoice has the size of is refused with its size', () => {
	const line = { id: '1', description: 'Drain cleaning', quantity: '1', unitPrice: '180.00' };
	const requested = (body: Record<string, unknown>) => thrownBy(() => billingRequested(situationWith({}), body));

	test.each([
		['fifty thousand lines', { estimate: { lines: Array<unknown>(50_000).fill(line) } }, 'body-too-long', /^estimate\.lines has 50000 entries, at most 1000/],
		['a thousand lists of a thousand', { changeOrders: Array<unknown>(900).fill({ lines: Array<unknown>(900).fill(line) }) }, 'body-too-large', /more than 30000 values/],
		['a page of a hundred pages', { estimate: { notes: 'x'.repeat(300_000) } }, 'text-too-long', /^estimate\.notes has 300000 characters/],
		['a thousand notes', { delivered: Array<unknown>(900).fill({ note: 'x'.repeat(19_000) }) }, 'body-too-large', /more than 2000000 characters/],
		['a text of many', { lines: '1,'.repeat(50_000) }, 'text-too-long', /^lines has 100000 characters/],
	])('%s', (_what, body, code, message) => {
		expect(requested(body)).toMatchObject({ code, message: expect.stringMatching(message) as string });
	});

	test('a large one is taken, and what is not asked for does not count', () => {
		expect(billingRequested(situationWith({}), { estimate: { lines: Array<unknown>(1_000).fill(line) }, attachment: 'x'.repeat(3_000_000) }).code).toBe('requested');
	});
});
