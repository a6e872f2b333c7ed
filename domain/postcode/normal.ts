const LONGEST = 16;

/** Countries by the digits of their codes, where these can begin with a zero. */
const DIGITS: Record<string, number> = {
	...Object.fromEntries('US DE FR IT ES FI EE MX TR UA KR MY TH HR LT ME RS MC RE GP MQ GF PR GU VI AS'.split(' ').map((country) => [country, 5])),
	...Object.fromEntries('AU NZ NO DK ZA PH'.split(' ').map((country) => [country, 4])),
	...Object.fromEntries('RO SG'.split(' ').map((country) => [country, 6])),
};

/** `D-10115` and `DE 10115`: the country before the code. */
const COUNTRY_BEFORE = /^(?:D|A|F|I|L|B|N|S|H|CH|DE|AT|FR|IT|LU|BE|NL|NO|SE|ES|PT|PL|DK|FI|FIN|CZ|SK|HU|SI|HR|LT|LV|US|AU)[ -]+(?=\d{4})/;
/** What stands for a code where a place was written beside it. */
const INSIDE = /(?<![\p{L}\p{N}])(?:\d{5}(?:-\d{4})?|\d{4}(?: ?[A-Z]{2}(?!\p{L}))?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)(?![\p{L}\p{N}])/u;

/**
 * Upper case without spaces and hyphens: `sw1a 1aa` and `SW1A1AA` are one. Undefined where it is none.
 *
 * @param country two letters: codes of a country whose codes have a fixed number of digits get their leading zeros
 */
export function normalPostcode(text: string | undefined, country?: string): string | undefined {
	if (text === undefined || text.length > 4 * LONGEST) return undefined;
	const written = text.trim().toUpperCase().replace(COUNTRY_BEFORE, '');
	const code = /\p{L}{4}/u.test(written) ? (INSIDE.exec(written)?.[0] ?? '') : written;
	const bare = code.replace(/[\s-]/g, '');
	return bare.length > 0 && bare.length <= LONGEST && /\d/.test(bare) ? withZeros(bare, country) : undefined;
}

function withZeros(code: string, country: string | undefined): string {
	const digits = country === undefined ? undefined : DIGITS[country.toUpperCase()];
	if (digits === undefined || !/^\d{3,8}$/.test(code)) return code;
	// ZIP+4 of a code that begins with a zero.
	if (digits === 5 && code.length === 8) return code.padStart(9, '0');
	return code.length < digits ? code.padStart(digits, '0') : code;
}
