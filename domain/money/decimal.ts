import DecimalJs from 'decimal.js';

/**
 * A decimal of up to 100 significant digits. What readDecimal lets in has at most 45, so a sum, a product, or a product of
 * the two with a rate is exact; only a quotient that does not end is cut, far behind any place that rounding looks at.
 */
export const Decimal = DecimalJs.clone({ precision: 100, rounding: DecimalJs.ROUND_HALF_UP });
export type Decimal = DecimalJs;

export const ZERO = new Decimal(0);

export function sum(amounts: readonly Decimal[]): Decimal {
	return amounts.length === 0 ? ZERO : amounts.reduce((total, amount) => total.plus(amount));
}

/** Asked of the sign: a comparison copies what it compares with. */
export function isPositive(amount: Decimal): boolean {
	return !amount.isNegative() && !amount.isZero();
}

/** The amount, or nothing where it is below. */
export function atLeastZero(amount: Decimal): Decimal {
	return isPositive(amount) ? amount : ZERO;
}
