import { Decimal, roundTo, ZERO } from '../../money';
import type { Terms } from '../terms';
import type { Adjustment } from '../types';
import type { WorkLine } from './work';

/** A part of a whole, and what earlier invoices took of it. */
export interface Stretch {
	before: Decimal;
	taken: Decimal;
	whole: Decimal;
}

/** Some of a line's quantity. */
export function partOfLine(line: WorkLine, stretch: Stretch, terms: Terms): WorkLine {
	if (stretch.taken.eq(stretch.whole)) return line;
	const base = new Decimal(line.unitPrice).times(stretch.taken).div(line.baseQuantity ?? 1);
	return {
		...line,
		quantity: stretch.taken.toFixed(),
		discounts: partOfDiscounts(line.discounts, stretch, base, terms),
		charges: partOfAgreed(line.charges, stretch, terms),
	};
}

/** A percentage holds for every part; an agreed amount is handed out. */
export function partOfAgreed<T extends Adjustment>(adjustments: readonly T[], stretch: Stretch, terms: Terms): T[] {
	return adjustments.map((adjustment) => (adjustment.amount === undefined ? adjustment : { ...adjustment, amount: partOfAmount(adjustment.amount, stretch, terms).toFixed() }));
}

/** Along the whole, rounded at both ends of the part, so that the parts of a whole sum to it. */
export function partOfAmount(amount: string, { before, taken, whole }: Stretch, { digits, roundingMode }: Terms): Decimal {
	const all = roundTo(new Decimal(amount), digits, roundingMode);
	const upTo = (place: Decimal) => (whole.isZero() ? ZERO : roundTo(all.times(place).div(whole), digits, roundingMode));
	return upTo(before.plus(taken)).minus(upTo(before));
}

/** As above; rounding never makes them take off more than `base`, what there is of the part. */
export function partOfDiscounts<T extends Adjustment>(discounts: readonly T[], stretch: Stretch, base: Decimal, terms: Terms): T[] {
	const round = (amount: Decimal) => roundTo(amount, terms.digits, terms.roundingMode);
	let left = round(base);
	return partOfAgreed(discounts, stretch, terms).map((discount) => {
		const amount = discount.amount === undefined ? round(base.times(discount.percent ?? 0).div(100)) : new Decimal(discount.amount);
		const most = left.lt(0) === amount.lt(0) ? left : ZERO;
		if (amount.abs().lte(most.abs())) {
			left = left.minus(amount);
			return discount;
		}
		left = ZERO;
		return { ...discount, percent: undefined, amount: most.toFixed() };
	});
}
