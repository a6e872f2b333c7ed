/** Decimals in digits; how many digits there are says how they are shown. */
export function isZero(amount: string): boolean {
	return !/[1-9]/.test(amount);
}

export function isNegative(amount: string): boolean {
	return amount.startsWith('-') && !isZero(amount);
}

export function negated(amount: string): string {
	return amount.startsWith('-') ? amount.slice(1) : `-${amount}`;
}
