import { type Decimal, formatAmount, sum } from '../../money';
import type { Adjustment, AppliedAdjustment, DocumentAmounts, DocumentInput, TaxBreakdown } from '../types';
import { documentParts, type Part } from './documentParts';
import { type LeviedTax, levyTaxes, type Position } from './levyTaxes';
import { priceLine } from './priceLine';
import { taxTable, type TaxSet } from './taxTable';
import { type Terms, termsOf } from './terms';
import { totalsOf } from './totalsOf';

export function computeDocument(input: DocumentInput): DocumentAmounts {
	const terms = termsOf(input);
	const setOf = taxTable();
	const lines = input.lines.map((line, index) => priceLine(line, `lines[${index}]`, terms, setOf));
	const { allowances, charges } = documentParts(input, lines.map(({ position }) => position), terms, setOf);
	const { netOf, taxes } = levyTaxes([...lines, ...allowances, ...charges].map(({ position }) => position), terms);
	const netSum = (parts: Array<{ position: Position }>) => sum(parts.map(({ position }) => netOf(position)));
	const nets = { lines: netSum(lines), allowances: netSum(allowances).negated(), charges: netSum(charges) };
	const format = (amount: Decimal) => formatAmount(amount, terms.digits);
	return {
		lines: lines.map(({ position, ...amounts }, index) => ({
			id: input.lines[index].id,
			amount: format(position.amount),
			net: format(netOf(position)),
			discounts: appliedToLine(input.lines[index].discounts, amounts.discounts, position.set, terms),
			charges: appliedToLine(input.lines[index].charges, amounts.charges, position.set, terms),
		})),
		allowances: allowances.map((part) => applied(part, part.position.amount.negated(), netOf(part.position).negated(), format)),
		charges: charges.map((part) => applied(part, part.position.amount, netOf(part.position), format)),
		taxBreakdown: taxes.map((levied) => breakdownRow(levied, format)),
		totals: totalsOf(nets, taxes, input, terms),
	};
}

function appliedToLine(adjustments: Adjustment[], amounts: Decimal[], set: TaxSet, { digits, round, pricesIncludeTax }: Terms): AppliedAdjustment[] {
	return adjustments.map((given, index) => {
		const net = pricesIncludeTax ? round(amounts[index].div(set.factor)) : amounts[index];
		return { ...given, amount: formatAmount(amounts[index], digits), net: formatAmount(net, digits), taxes: set.taxes };
	});
}

function applied({ given, position }: Part, amount: Decimal, net: Decimal, format: (amount: Decimal) => string): AppliedAdjustment {
	return { ...given, amount: format(amount), net: format(net), taxes: position.set.taxes };
}

function breakdownRow({ row, base, tax }: LeviedTax, format: (amount: Decimal) => string): TaxBreakdown {
	const { code, name, category, withheld, retained, exemptionReason, exemptionCode } = row.tax;
	return {
		code,
		...(name === undefined ? {} : { name }),
		category,
		rate: row.rate.times(100).toFixed(),
		base: format(base),
		tax: format(tax),
		...(withheld ? { withheld } : {}),
		...(retained ? { retained } : {}),
		...(exemptionReason === undefined ? {} : { exemptionReason }),
		...(exemptionCode === undefined ? {} : { exemptionCode }),
	};
}
