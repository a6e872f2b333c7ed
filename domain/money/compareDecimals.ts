import { Decimal } from './decimal';

const DECIMAL = /^-?\d{1,30}(\.\d{1,30})?$/;

/** Below 0, 0 or above 0 as `a` is less than, equal to or more than `b`; undefined where one is no decimal number. */
export function compareDecimals(a: string, b: string): number | undefined {
	const [left, right] = [a.trim(), b.trim()];
	return DECIMAL.test(left) && DECIMAL.test(right) ? new Decimal(left).cmp(right) : undefined;
}
