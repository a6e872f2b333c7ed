import { roundedTo } from './quantile';

/** The 97.5 % point of the normal distribution: an interval of 95 %. */
const Z = 1.959963984540054;
/** Below so many, a share is shown and nothing is concluded from it. */
export const ENOUGH_TO_CONCLUDE = 30;

/** A share with what is known of it. */
export interface Share {
	count: number;
	of: number;
	/** Null of nothing. */
	rate: number | null;
	/** Wilson's score interval of 95 %: where the rate lies if these cases stand for all. Null of nothing. */
	interval: [number, number] | null;
	/** Whether there are enough cases to advise by. */
	conclusion: boolean;
}

/** E. B. Wilson, Journal of the American Statistical Association 22 (1927): right for few cases and for 0 and 1. */
export function shareOf(count: number, of: number): Share {
	if (of === 0) return { count, of, rate: null, interval: null, conclusion: false };
	const rate = count / of;
	const middle = (rate + Z ** 2 / (2 * of)) / (1 + Z ** 2 / of);
	const reach = (Z / (1 + Z ** 2 / of)) * Math.sqrt((rate * (1 - rate)) / of + Z ** 2 / (4 * of ** 2));
	const bound = (value: number) => roundedTo(Math.min(1, Math.max(0, value)), 4);
	return {
		count,
		of,
		rate: roundedTo(rate, 4),
		interval: [count === 0 ? 0 : bound(middle - reach), count === of ? 1 : bound(middle + reach)],
		conclusion: of >= ENOUGH_TO_CONCLUDE,
	};
}
