const DECIMAL = /^(-?)(\d{1,30})(?:\.(\d{1,30}))?$/;

/** Below 0, 0 or above 0 as `a` is less than, equal to or more than `b`; undefined where one is no decimal number. */
export function compareDecimals(a: string, b: string): number | undefined {
	const [left, right] = [DECIMAL.exec(a.trim()), DECIMAL.exec(b.trim())];
	if (!left || !right) return undefined;
	const digits = Math.max(left[3]?.length ?? 0, right[3]?.length ?? 0);
	const difference = scaled(left, digits) - scaled(right, digits);
	return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function scaled([, sign, whole, fraction = '']: RegExpExecArray, digits: number): bigint {
	const size = BigInt(whole + fraction.padEnd(digits, '0'));
	return sign === '-' ? -size : size;
}
