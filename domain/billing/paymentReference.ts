/**
 * References that banks check and hand back with the money, made of an invoice's number: whoever reads one knows which
 * invoice was paid.
 */

/** ISO 11649: `RF`, two check digits, and up to 21 letters and digits; undefined for a number of none or of more. */
export function creditorReference(number: string): string | undefined {
	const plain = plainOf(number);
	if (!/^[A-Z0-9]{1,21}$/.test(plain)) return undefined;
	const check = 98 - Number(BigInt(digitsOf(`${plain}RF00`)) % 97n);
	return `RF${String(check).padStart(2, '0')}${plain}`;
}

/**
 * The reference that goes with a Swiss QR-IBAN: 27 digits, the last a check digit (modulo 10, recursive). Letters stand as
 * their two digits, A as 10, as in an IBAN; undefined for a number with more than 26 of these.
 */
export function qrReference(number: string): string | undefined {
	const digits = digitsOf(plainOf(number));
	if (!/^\d{1,26}$/.test(digits)) return undefined;
	const padded = digits.padStart(26, '0');
	const carry = [...padded].reduce((last, digit) => CARRIES[(last + Number(digit)) % 10], 0);
	return `${padded}${(10 - carry) % 10}`;
}

/** Whether it is a reference made of that number. */
export function isReferenceTo(said: string, number: string): boolean {
	const plain = said.replace(/\s/g, '').toUpperCase();
	return plain.length >= 5 && (plain === creditorReference(number) || plain === qrReference(number));
}

const CARRIES = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5];

function plainOf(number: string): string {
	return number.normalize('NFKC').toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function digitsOf(plain: string): string {
	return plain.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
}
