import fc from 'fast-check';

import { computeDocument } from '../../../../domain/billing/document';
import type { DocumentAmounts, DocumentInput, Tax } from '../../../../domain/billing/types';
import { currencyDigits } from '../../../../domain/money';
import { anyDocument } from './anyDocument';
import { document, line, tax } from './documents';
import { divide, percentOf, total, unitsOf } from './units';

const law = (check: (input: DocumentInput, amounts: DocumentAmounts) => void) =>
	fc.assert(fc.property(anyDocument, (input) => check(input, computeDocument(input))), { numRuns: 500 });
const plain = anyDocument.map((input): DocumentInput => ({ ...input, allowances: [], charges: [] }));
const nets = (amounts: DocumentAmounts) => ({
	lines: total(amounts.lines.map(({ net }) => net)),
	allowances: total(amounts.allowances.map(({ net }) => net)),
	charges: total(amounts.charges.map(({ net }) => net)),
});
const isSame = (row: DocumentAmounts['taxBreakdown'][number], one: Tax) => row.code === one.code && row.category === one.category && row.rate === one.rate;

describe('laws of every document', () => {
	it('net + tax = gross, and the totals follow from each other', () => {
		law((_, { totals }) => {
			const of = (key: keyof typeof totals) => unitsOf(totals[key]).units;
			expect(of('net')).toBe(of('lines') - of('allowances') + of('charges'));
			expect(of('gross')).toBe(of('net') + of('tax'));
			expect(of('due')).toBe(of('gross') - of('withheld') - of('prepaid') + of('rounding'));
		});
	});

	it('the parts are the whole', () => {
		law((_, amounts) => {
			const { totals, taxBreakdown } = amounts;
			const taxes = (withheld: boolean) => total(taxBreakdown.filter((row) => Boolean(row.withheld) === withheld).map((row) => row.tax));
			expect(nets(amounts)).toEqual({ lines: unitsOf(totals.lines).units, allowances: unitsOf(totals.allowances).units, charges: unitsOf(totals.charges).units });
			expect(taxes(false)).toBe(unitsOf(totals.tax).units);
			expect(taxes(true)).toBe(unitsOf(totals.withheld).units);
		});
	});

	it('every amount has the digits of the currency, and none is -0', () => {
		law((input, amounts) => {
			const digits = currencyDigits(input.currency);
			const amount = digits === 0 ? /^-?(0|[1-9]\d*)$/ : new RegExp(`^-?(0|[1-9]\\d*)\\.\\d{${digits}}$`);
			const applied = [...amounts.allowances, ...amounts.charges, ...amounts.lines, ...amounts.lines.flatMap((one) => [...one.discounts, ...one.charges])];
			const shown = [...Object.values(amounts.totals), ...applied.flatMap((one) => [one.amount, one.net]), ...amounts.taxBreakdown.flatMap((row) => [row.base, row.tax])];
			expect(shown.filter((text) => !amount.test(text) || /^-0(\.0+)?$/.test(text))).toEqual([]);
		});
	});

	it('a line is quantity × price, less its discounts, with its charges', () => {
		law((input, { lines }) => {
			const digits = currencyDigits(input.currency);
			lines.forEach(({ amount, discounts, charges }, index) => {
				const { quantity, unitPrice, baseQuantity = '1' } = input.lines[index];
				const [count, price] = [unitsOf(quantity), unitsOf(unitPrice)];
				const full = divide(count.units * price.units * 10n ** BigInt(digits), BigInt(baseQuantity) * 10n ** BigInt(count.digits + price.digits), input.roundingMode);
				expect(unitsOf(amount).units).toBe(full - total(discounts.map((one) => one.amount)) + total(charges.map((one) => one.amount)));
			});
		});
	});

	it('a discount that was spread comes back whole', () => {
		law((input, { lines, allowances }) => {
			const whole = total(lines.map(({ amount }) => amount));
			const named = input.allowances.map((one, index) => ({ ...one, reason: String(index) }));
			const parts = computeDocument({ ...input, allowances: named }).allowances;
			expect(parts.length).toBe(allowances.length);
			named.forEach(({ reason, percent }) => {
				if (percent === undefined) return;
				const own = parts.filter((part) => part.reason === reason).map(({ amount }) => amount);
				expect(total(own)).toBe(percentOf(whole, percent, input.roundingMode));
			});
		});
	});

	it('the base of a tax is the net of what has it', () => {
		law((input, amounts) => {
			const { taxBreakdown, allowances, charges } = amounts;
			for (const row of taxBreakdown) {
				if (['QST', 'Levy'].includes(row.code)) continue;
				const having = <T extends { net: string }>(parts: T[], taxesOf: (part: T, index: number) => Tax[]) =>
					total(parts.filter((part, index) => taxesOf(part, index).some((one) => isSame(row, one))).map(({ net }) => net));
				const base =
					having(amounts.lines, (_, index) => input.lines[index].taxes) - having(allowances, (part) => part.taxes) + having(charges, (part) => part.taxes);
				expect(unitsOf(row.base).units).toBe(base);
			}
		});
	});

	it('the whole credited is the whole mirrored', () => {
		// Lines above 0: beside 0, what is charged has no side to be mirrored to.
		const above = (lines: DocumentInput['lines']) => lines.map((one) => ({ ...one, quantity: `1${one.quantity.replace('-', '')}`, unitPrice: `1${one.unitPrice}`, baseQuantity: undefined }));
		const mirrors = anyDocument.filter(({ roundingMode }) => roundingMode !== 'ceiling' && roundingMode !== 'floor').map((input) => ({ ...input, lines: above(input.lines) }));
		const negated = (text: string) => (text.startsWith('-') ? text.slice(1) : /^0(\.0+)?$/.test(text) ? text : `-${text}`);
		const mirrored = <T extends { amount?: string }>(one: T): T => (one.amount === undefined ? one : { ...one, amount: negated(one.amount) });
		fc.assert(
			fc.property(mirrors, (input) => {
				const whole = computeDocument(input);
				fc.pre(total(whole.lines.map(({ amount }) => amount)) > 0n);
				const credit = computeDocument({
					...input,
					lines: input.lines.map((one) => ({ ...one, quantity: negated(one.quantity), charges: one.charges.map(mirrored) })),
					allowances: input.allowances.map(mirrored),
					charges: input.charges.map(mirrored),
					prepaid: negated(input.prepaid),
				});
				expect(Object.values(credit.totals)).toEqual(Object.values(whole.totals).map(negated));
				expect(credit.lines.map(({ net }) => net)).toEqual(whole.lines.map(({ net }) => negated(net)));
				expect(credit.taxBreakdown.map((row) => [row.base, row.tax])).toEqual(whole.taxBreakdown.map((row) => [negated(row.base), negated(row.tax)]));
			}),
		);
	});
});

describe('laws of rounding', () => {
	it('by document, a tax is its rate of the base shown (BR-CO-17)', () => {
		fc.assert(
			fc.property(anyDocument, (input) => {
				for (const row of computeDocument({ ...input, pricesIncludeTax: false, rounding: 'document' }).taxBreakdown) {
					expect(unitsOf(row.tax).units).toBe(percentOf(unitsOf(row.base).units, row.rate, input.roundingMode));
				}
			}),
		);
	});

	it('by line, a tax is the sum of its rate of each line', () => {
		fc.assert(
			fc.property(plain, (input) => {
				const amounts = computeDocument({ ...input, pricesIncludeTax: false, rounding: 'line' });
				for (const row of amounts.taxBreakdown) {
					if (['QST', 'Levy'].includes(row.code)) continue;
					const own = amounts.lines.filter((_, index) => input.lines[index].taxes.some((one) => isSame(row, one)));
					expect(unitsOf(row.tax).units).toBe(own.reduce((sum, { net }) => sum + percentOf(unitsOf(net).units, row.rate, input.roundingMode), 0n));
				}
			}),
		);
	});

	it('prices that include tax are the gross amount, except for what comes on top', () => {
		law((input, { lines, allowances, charges, totals, taxBreakdown }) => {
			fc.pre(input.pricesIncludeTax);
			const [ofLines, off, on] = [lines, allowances, charges].map((parts) => total(parts.map(({ amount }) => amount)));
			const onTop = total(taxBreakdown.filter(({ code }) => code === 'Surcharge').map((row) => row.tax));
			expect(unitsOf(totals.gross).units).toBe(ofLines - off + on + onTop);
		});
	});

	it('prices that include one tax hold r / (100 + r) of it', () => {
		const one = anyDocument.map((input) => ({ ...input, pricesIncludeTax: true, rounding: 'document' as const, allowances: [], charges: [] }));
		fc.assert(
			fc.property(one, fc.integer({ min: 0, max: 100_000 }), (input, rate) => {
				const taxes = [tax((rate / 1000).toFixed(3))];
				const { lines, totals } = computeDocument({ ...input, lines: input.lines.map((each) => ({ ...each, taxes })) });
				const gross = total(lines.map(({ amount }) => amount));
				expect(unitsOf(totals.tax).units).toBe(divide(gross * BigInt(rate), 100_000n + BigInt(rate), input.roundingMode));
			}),
		);
	});

	it('a line of prices that include tax is at most a unit from its own net amount', () => {
		const one = plain.map((input) => ({ ...input, pricesIncludeTax: true, lines: input.lines.map((each) => ({ ...each, taxes: [tax('19')] })) }));
		fc.assert(
			fc.property(one, (input) => {
				for (const { amount, net } of computeDocument(input).lines) {
					const off = unitsOf(net).units * 119n - unitsOf(amount).units * 100n;
					expect(off < 0n ? -off : off).toBeLessThanOrEqual(119n);
				}
			}),
		);
	});

	it('the order of the lines makes no difference to the totals', () => {
		const simple = plain.map((input) => ({ ...input, lines: input.lines.map((each) => ({ ...each, taxes: each.taxes.filter(({ compound, withheld, onTop }) => !compound && !withheld && !onTop) })) }));
		const shuffled = simple.chain((input) => fc.tuple(fc.constant(input), fc.shuffledSubarray(input.lines, { minLength: input.lines.length })));
		fc.assert(
			fc.property(shuffled, ([input, lines]) => {
				expect(computeDocument({ ...input, lines }).totals).toEqual(computeDocument(input).totals);
			}),
		);
	});
});

it('a document of 10,000 lines holds the laws too', () => {
	const lines = Array.from({ length: 10_000 }, (_, index) => line(`${index % 7}.5`, `${index % 1000}.${String(index).padStart(6, '0')}`, { taxes: [tax(index % 2 ? '19' : '7')] }));
	const amounts = computeDocument(document(lines, { pricesIncludeTax: true, allowances: [{ percent: '3' }], charges: [{ amount: '9.99' }] }));
	const gross = total(amounts.lines.map(({ amount }) => amount)) - total(amounts.allowances.map(({ amount }) => amount)) + 999n;
	expect(unitsOf(amounts.totals.gross).units).toBe(gross);
	expect(nets(amounts).lines - nets(amounts).allowances + nets(amounts).charges).toBe(unitsOf(amounts.totals.net).units);
});
