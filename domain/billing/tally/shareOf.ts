import { allocate, Decimal, formatAmount } from '../../money';
import { computeDocument } from '../document';
import { documentTerms, type Terms } from '../terms';
import type { DocumentAmounts, Tax } from '../types';
import { type NetPart, NOTHING, type Tally, tallyOf } from './tally';

/**
 * An amount with tax, shared by the taxes of `whole` in proportion to what it comes to under each and worked out of the
 * shares, so that net and tax make up the amount to the cent.
 */
export function shareOf(gross: Decimal, whole: Tally, terms: Terms): Tally {
	const parts = [...whole.nets.values()].filter(({ net }) => net.gt(0));
	if (parts.length === 0 || gross.isZero()) return NOTHING;
	const shares = allocate(gross, parts.map((part) => withTax(part, terms)), terms.digits);
	const priced = parts.map(({ taxes }, index) => ({ taxes, price: shares[index] }));
	const { lines, taxBreakdown } = computeLines(priced, { ...terms, pricesIncludeTax: true });
	return tallyOf({ lines: lines.map(({ net }, index) => ({ net, taxes: priced[index].taxes })), allowances: [], charges: [], taxBreakdown });
}

/** A net amount and the taxes on it that are not withheld. */
export function withTax({ taxes, net }: NetPart, terms: Terms): Decimal {
	const { totals } = computeLines([{ taxes, price: net }], { ...terms, pricesIncludeTax: false });
	return new Decimal(totals.gross);
}

function computeLines(lines: Array<{ taxes: Tax[]; price: Decimal }>, terms: Terms): DocumentAmounts {
	return computeDocument({
		...documentTerms(terms),
		lines: lines.map(({ taxes, price }, index) => ({ id: String(index), quantity: '1', unitPrice: formatAmount(price, terms.digits), discounts: [], charges: [], taxes })),
		allowances: [],
		charges: [],
		prepaid: '0',
	});
}
