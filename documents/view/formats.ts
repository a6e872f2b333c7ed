export interface Formats {
	/** With the digits it is written in. */
	amount(value: string): string;
	/** The same with the currency. */
	money(value: string): string;
	/** With at least the currency's digits. */
	price(value: string): string;
	/** Without zeros at the end. */
	quantity(value: string): string;
	percent(value: string): string;
	/** A local date, `2026-11-21`. */
	date(value: string): string;
	country(code: string): string;
}

const MOST_DIGITS = 20;

/** @param currencyDigits how many decimals a price has at least */
export function formats(locale: Intl.Locale, currency: string, currencyDigits: number): Formats {
	const numbers = new Map<string, Intl.NumberFormat>();
	const number = (value: string, least: number, most: number, style: Intl.NumberFormatOptions = {}) => {
		const key = `${style.style} ${least} ${most}`;
		let format = numbers.get(key);
		if (!format) numbers.set(key, (format = new Intl.NumberFormat(locale, { ...style, minimumFractionDigits: least, maximumFractionDigits: most })));
		// Digits are formatted as they are; only the type does not say so.
		return format.format(value as `${number}`);
	};
	const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
	const countries = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
	return {
		amount: (value) => number(value, decimals(value), decimals(value)),
		money: (value) => number(value, decimals(value), decimals(value), { style: 'currency', currency }),
		price: (value) => number(value, currencyDigits, MOST_DIGITS),
		quantity: (value) => number(value, 0, MOST_DIGITS),
		percent: (value) => number(value, 0, MOST_DIGITS, { style: 'unit', unit: 'percent' }),
		date: (value) => (Number.isNaN(Date.parse(value)) ? value : dates.format(new Date(value))),
		country: (code) => (/^[A-Za-z]{2}$/.test(code) ? (countries.of(code.toUpperCase()) ?? code) : code),
	};
}

export function decimals(value: string): number {
	return value.split('.')[1]?.length ?? 0;
}
