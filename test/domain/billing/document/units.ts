import type { RoundingMode } from '../../../../domain/money';

/** A decimal as a whole number of its smallest place, by the language's own integers: what the laws are checked with. */
export interface Units {
	units: bigint;
	digits: number;
}

export function unitsOf(text: string): Units {
	const [whole, decimals = ''] = text.split('.');
	return { units: BigInt(whole + decimals), digits: decimals.length };
}

/** Amounts of one currency, which all have the same digits. */
export function total(amounts: string[]): bigint {
	return amounts.reduce((sum, amount) => sum + unitsOf(amount).units, 0n);
}

/** `amount` × `rate` % in units of the amount. */
export function percentOf(amount: bigint, rate: string, mode: RoundingMode): bigint {
	const { units, digits } = unitsOf(rate);
	return divide(amount * units, 100n * 10n ** BigInt(digits), mode);
}

/** @param divisor above 0 */
export function divide(dividend: bigint, divisor: bigint, mode: RoundingMode): bigint {
	const [sign, size] = dividend < 0n ? [-1n, -dividend] : [1n, dividend];
	const [quotient, twice] = [size / divisor, (size % divisor) * 2n];
	const half = twice === divisor;
	const away: Record<RoundingMode, boolean> = {
		halfUp: twice >= divisor,
		halfDown: twice > divisor,
		halfEven: twice > divisor || (half && quotient % 2n === 1n),
		up: twice > 0n,
		down: false,
		ceiling: twice > 0n && sign > 0n,
		floor: twice > 0n && sign < 0n,
	};
	return sign * (quotient + (away[mode] ? 1n : 0n));
}
