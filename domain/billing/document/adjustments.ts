import { DomainError } from '../../errors';
import { type Decimal, readDecimal } from '../../money';
import type { Adjustment } from '../types';

type Round = (amount: Decimal) => Decimal;

/** What discounts or charges come to, in their order: each percentage of the whole base, and below 0 only where the base is. */
export function amountsOn(base: Decimal, adjustments: readonly Adjustment[], field: string, round: Round): Decimal[] {
	return adjustments.map((adjustment, index) => {
		const path = `${field}[${index}]`;
		const amount = amountOn(base, adjustment, path, round);
		if (amount.lt(0) && base.gte(0)) {
			const wayOn = 'Write it without the minus: a discount below 0 is a charge, and a charge below 0 a discount.';
			throw new DomainError('negative-adjustment', `${path}.amount is ${amount.toFixed()}`, wayOn, `${path}.amount`);
		}
		return amount;
	});
}

/** What is left of a line. Together, its discounts take from nothing to all of it. */
export function afterDiscounts(base: Decimal, discounts: readonly Adjustment[], amounts: readonly Decimal[], field: string): Decimal {
	return amounts.reduce((left, amount, index) => {
		const rest = left.minus(amount);
		if (!isWithin(amount, base) || !isWithin(rest, base)) {
			const path = `${field}[${index}].${discounts[index].percent === undefined ? 'amount' : 'percent'}`;
			const message = `${path} takes off ${amount.toFixed()}, where a discount can take from 0 to ${left.toFixed()}`;
			throw new DomainError('discount-over-line', message, 'Lower the discount; to credit more, add a line with a negative quantity.', path);
		}
		return rest;
	}, base);
}

function amountOn(base: Decimal, { percent, amount }: Adjustment, field: string, round: Round): Decimal {
	if ((percent === undefined) === (amount === undefined)) {
		const has = percent === undefined ? 'neither a percentage nor an amount' : 'both a percentage and an amount';
		throw new DomainError('invalid-adjustment', `${field} has ${has}`, 'Write one of percent and amount: the one that was agreed.', field);
	}
	if (percent === undefined) return round(readDecimal(amount, `${field}.amount`));

	const rate = readDecimal(percent, `${field}.percent`);
	if (rate.gte(0) && rate.lte(100)) return round(base.times(rate).div(100));
	throw new DomainError('invalid-percentage', `${field}.percent is ${rate.toFixed()}`, 'Write a percentage from 0 to 100, or an amount.', `${field}.percent`);
}

function isWithin(amount: Decimal, base: Decimal): boolean {
	return base.lt(0) ? amount.lte(0) && amount.gte(base) : amount.gte(0) && amount.lte(base);
}
