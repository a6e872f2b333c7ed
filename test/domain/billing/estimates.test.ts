import fc from 'fast-check';

import { acceptedEstimate, depositOf, draftInvoice, estimateDocument, estimateNumbers, optionsOf, pricedEstimate, priceListOf, proposedLines } from '../../../domain/billing';
import { Decimal } from '../../../domain/money';
import { parseProfile, type Profile } from '../../../domain/profile';

const NOW = Date.parse('2026-03-02T16:00:00Z');
const TODAY = '2026-03-02';
const CUSTOMER = { name: 'Dana', email: 'dana@example.com', address: '1 Main Street' };
const ABOUT = { number: 'EST-1', customer: CUSTOMER };

const profileWith = (prices: object[], billing: object = {}): Profile =>
	parseProfile({
		business: { name: 'Field Co', timezone: 'America/Chicago', country: 'US' },
		services: [{ id: 'drain', name: 'Drain', prices }, { id: 'other', name: 'Other', prices: [{ id: 'visit', name: 'Visit', unitPrice: '10' }] }],
		intake: [{ name: 'metres', label: 'Metres', type: 'number' }],
		billing: { taxes: [{ code: 'TAX', rate: '8.25' }], ...billing },
	});
const PROFILE = profileWith([
	{ id: 'hour', name: 'Hour', unit: 'h', unitPrice: '95', quantity: '2' },
	{ id: 'pipe', name: 'Pipe', unit: 'm', unitPrice: '12.50', quantityFrom: 'metres' },
	{ id: 'spare', name: 'Spare', unitPrice: '3', quantity: '0' },
	{ id: 'valve', name: 'Valve', unitPrice: '80', optional: true },
]);

describe('what the intake proposes', () => {
	test.each([
		[{ metres: 7 }, '7', []],
		[{ metres: '4.5' }, '4.5', []],
		[{}, '1', ['quantity-unknown']],
		[{ metres: 'a few' }, '1', ['quantity-unknown']],
		[{ metres: -3 }, '1', ['quantity-unknown']],
		[{ metres: { value: 7 } }, '1', ['quantity-unknown']],
	])('of %j: %s metres, %j', (record, metres, codes) => {
		const { lines, open } = proposedLines('drain', record, PROFILE);
		expect(lines).toEqual([{ price: 'drain/hour', quantity: '2' }, { price: 'drain/pipe', quantity: metres }, { price: 'drain/valve', quantity: '1', optional: true }]);
		expect(open.map(({ code }) => code)).toEqual(codes);
	});

	test('none of it is there for a count of 0, nor for a service that has no prices or is none', () => {
		expect(proposedLines('drain', { metres: 0 }, PROFILE).lines.map(({ price }) => price)).not.toContain('drain/pipe');
		expect(proposedLines('nothing', {}, PROFILE)).toEqual({ lines: [], open: [] });
		expect(proposedLines(undefined, {}, PROFILE)).toEqual({ lines: [], open: [] });
	});
});

test.each([
	[{ lines: [] }, 'estimate.lines must have a line'],
	[{ lines: [{ price: 'drain/none', quantity: '1' }] }, 'estimate.lines[0].price is "drain/none"'],
	[{ lines: [{ price: '__proto__', quantity: '1' }] }, 'estimate.lines[0].price'],
	[{ lines: [{ price: 'drain/hour', quantity: '0' }] }, 'estimate.lines[0].quantity must be more than 0'],
	[{ lines: [{ price: 'drain/hour', quantity: '1', unitPrice: '1' }] }, 'estimate.lines[0]'],
	[{ lines: [{ price: 'drain/hour', quantity: '1' }, { price: 'drain/hour', quantity: '2' }] }, 'a second time'],
	[{ lines: [{ price: 'drain/hour', quantity: '1' }], discountPercent: '-5' }, 'estimate.discountPercent'],
	[{ lines: [{ price: 'drain/hour', quantity: '1' }], validUntil: 'soon' }, 'estimate.validUntil'],
	[{ lines: [{ price: 'drain/hour', quantity: '1' }], total: '1' }, 'estimate'],
	['text', 'estimate must be an object'],
])('%j is refused by its name', (wanted, words) => {
	expect(() => estimateDocument(pricedEstimate(wanted, ABOUT, PROFILE, TODAY), new Set(), PROFILE, NOW)).toThrow(words);
});

test('numbers are counted by themselves, by year', () => {
	const { series, numberOf } = estimateNumbers(PROFILE, NOW);
	expect([series, numberOf(7)]).toEqual(['estimate:EST-2026', 'EST-2026-00007']);
});

test('of options alone, nothing is to be paid before one is chosen', () => {
	const estimate = pricedEstimate({ lines: [{ price: 'drain/valve', quantity: '1', optional: true }] }, ABOUT, PROFILE, TODAY);
	expect(estimateDocument(estimate, new Set(), PROFILE, NOW).totals.gross).toBe('0.00');
	expect(estimateDocument(estimate, new Set(['drain/valve']), PROFILE, NOW).totals.gross).toBe('86.60');
	expect(optionsOf(estimate, new Set(), PROFILE, NOW)).toHaveLength(1);
});

const cents = fc.integer({ min: 0, max: 500_000 }).map((value) => (value / 100).toFixed(2));
const list = fc.array(fc.record({ unitPrice: cents, optional: fc.boolean() }), { minLength: 1, maxLength: 12 });

describe('laws', () => {
	const request = fc.record({
		prices: list,
		quantities: fc.array(fc.integer({ min: 1, max: 9_999 }).map((value) => (value / 100).toFixed(2)), { minLength: 12, maxLength: 12 }),
		chosen: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
		discount: fc.option(fc.integer({ min: 0, max: 100 }).map(String), { nil: undefined }),
		inclusive: fc.boolean(),
		share: fc.integer({ min: 1, max: 100 }).map(String),
	});
	interface Given {
		prices: Array<{ unitPrice: string; optional: boolean }>;
		quantities: string[];
		chosen: boolean[];
		discount?: string;
		inclusive: boolean;
		share: string;
	}
	const made = ({ prices, quantities, chosen, discount, inclusive, share }: Given) => {
		const profile = profileWith(prices.map((price, index) => ({ id: `p${index}`, name: `P${index}`, ...price })), { pricesIncludeTax: inclusive, deposit: { percent: share } });
		const wanted = { lines: priceListOf(profile).filter(({ service }) => service === 'drain').map(({ key, optional }, index) => ({ price: key, quantity: quantities[index], optional })), ...(discount !== undefined && { discountPercent: discount }) };
		const picked = new Set<string>(wanted.lines.flatMap(({ price, optional }, index) => (optional && chosen[index] ? [price] : [])));
		return { profile, picked, estimate: pricedEstimate(wanted, ABOUT, profile, TODAY) };
	};

	test('every price is the list\'s, every line is on the list', () => {
		fc.assert(
			fc.property(request, (given) => {
				const { profile, estimate } = made(given);
				const prices = new Map(priceListOf(profile).map(({ key, unitPrice }) => [key, unitPrice]));
				for (const { id, unitPrice } of estimate.lines as Array<{ id: string; unitPrice: string }>) expect(unitPrice).toBe(prices.get(id));
			}),
			{ numRuns: 100 },
		);
	});

	test('what the customer sees is what is billed, to the cent: all at once, or a deposit and the rest', () => {
		fc.assert(
			fc.property(request, (given) => {
				const { profile, picked, estimate } = made(given);
				const { gross } = estimateDocument(estimate, picked, profile, NOW).totals;
				const accepted = acceptedEstimate(estimate, picked, NOW, profile);
				expect(draftInvoice({ estimate: accepted }, profile, NOW).totals.gross).toBe(gross);
				if (new Decimal(gross).isZero()) return;
				const deposit = draftInvoice({ estimate: accepted, billing: 'deposit' }, profile, NOW);
				expect(depositOf(estimate, picked, profile, NOW)).toBe(deposit.totals.due);
				const rest = draftInvoice({ estimate: accepted, billing: 'final', priorInvoices: [{ ...deposit, number: 'INV-1', status: 'issued' }] }, profile, NOW);
				expect(new Decimal(deposit.totals.gross).plus(rest.totals.gross).toFixed(2)).toBe(gross);
			}),
			{ numRuns: 100 },
		);
	});

	test('the order in which options are ticked makes no difference', () => {
		fc.assert(
			fc.property(request, (given) => {
				const { profile, picked, estimate } = made(given);
				const other = new Set([...picked].reverse());
				expect(estimateDocument(estimate, other, profile, NOW).totals).toEqual(estimateDocument(estimate, picked, profile, NOW).totals);
			}),
			{ numRuns: 30 },
		);
	});
});

test('the note of a price goes with the line to the customer, and into the invoice', () => {
	const profile = profileWith([{ id: 'hour', name: 'Hour', unitPrice: '95', customerNote: 'Begun hours count whole' }]);
	const estimate = pricedEstimate({ lines: [{ price: 'drain/hour', quantity: '2' }] }, ABOUT, profile, TODAY);
	expect(estimateDocument(estimate, new Set(), profile, NOW).lines[0].customerNote).toBe('Begun hours count whole');
});
