import { allocate, type Decimal, formatAmount } from '../../money';
import type { Terms } from '../terms';
import type { InvoiceLine, Tax, TaxBreakdown } from '../types';
import { withTax } from './shareOf';
import { grossOf, type Tally } from './tally';

export interface LineNames {
	idOf(place: number): string;
	describe(taxes: Tax[], isOnly: boolean): string;
	origin: InvoiceLine['origin'];
}

/** One line for the amount under each combination of taxes; below 0 it is a credit of one. */
export function linesOf(tally: Tally, { idOf, describe, origin }: LineNames, terms: Terms): InvoiceLine[] {
	const parts = [...tally.nets.values()].filter(({ net }) => !net.isZero());
	const amounts = terms.pricesIncludeTax && parts.length > 0 ? allocate(grossOf(tally), parts.map((part) => withTax(part, terms)), terms.digits) : parts.map(({ net }) => net);
	const format = (amount: Decimal) => formatAmount(amount, terms.digits);
	return parts.map(({ taxes, net }, index) => ({
		id: idOf(index + 1),
		description: describe(taxes, parts.length === 1),
		quantity: amounts[index].lt(0) ? '-1' : '1',
		unitPrice: format(amounts[index].abs()),
		discounts: [],
		charges: [],
		amount: format(amounts[index]),
		net: format(net),
		taxes,
		origin,
	}));
}

export function breakdownOf({ taxes }: Tally, { digits }: Terms): TaxBreakdown[] {
	return [...taxes.values()].map(({ row, base, tax }) => ({ ...row, base: formatAmount(base, digits), tax: formatAmount(tax, digits) }));
}
