import { Decimal, sum } from '../../money';
import type { Terms } from '../terms';
import { partOfAgreed, partOfDiscounts, partOfLine, type Stretch } from '../work/partOf';
import { type PricedWork, priceWork } from '../work/priceWork';
import type { Work, WorkLine } from '../work/work';
import { amountOf } from '../work/workOf';
import type { Portion } from './portions';

/** Portions as work of their own. What was agreed for the whole document goes with the lines' amounts. */
export function partOfWork(whole: PricedWork, portions: readonly Portion[], terms: Terms): PricedWork {
	if (portions.every(({ line, taken }) => taken.eq(line.quantity))) return whole;
	const lines = portions
		.filter(({ taken }) => !taken.isZero())
		.map(({ line, before, taken }) => partOfLine(line, { before, taken, whole: new Decimal(line.quantity) }, terms));
	return priceWork({ lines, ...agreedFor(lines, whole, portions, terms) }, terms);
}

function agreedFor(lines: WorkLine[], whole: PricedWork, portions: readonly Portion[], terms: Terms): Omit<Work, 'lines'> {
	const { discounts, charges } = whole.work;
	if (discounts.length + charges.length === 0) return { discounts, charges };
	const stretch = stretchOf(whole, portions);
	return { discounts: partOfDiscounts(discounts, stretch, sum(lines.map((line) => amountOf(line, terms))), terms), charges: partOfAgreed(charges, stretch, terms) };
}

/** By the lines' amounts, a credit counting like a charge: its place on the whole would otherwise go to and fro. */
function stretchOf({ amounts }: PricedWork, portions: readonly Portion[]): Stretch {
	const weighed = portions
		.map(({ line, before, taken }, index) => ({ before, taken, whole: new Decimal(line.quantity), amount: new Decimal(amounts.lines[index].amount).abs() }))
		.filter(({ whole }) => !whole.isZero());
	return {
		before: sum(weighed.map(({ before, whole, amount }) => amount.times(before).div(whole))),
		taken: sum(weighed.map(({ taken, whole, amount }) => amount.times(taken).div(whole))),
		whole: sum(weighed.map(({ amount }) => amount)),
	};
}
