/** Whether the check digits fit (ISO 13616). Spaces and letter case do not count. */
export function isValidIban(iban: string): boolean {
	const plain = plainIban(iban);
	if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(plain)) return false;
	const digits = (plain.slice(4) + plain.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
	return BigInt(digits) % 97n === 1n;
}

export function plainIban(iban: string): string {
	return iban.replace(/\s/g, '').toUpperCase();
}
