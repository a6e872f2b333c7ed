/** How currencies are written. `$`, "dollars", "pesos" and "kr" are those of the business where its own is one of them. */
const OWN: Array<[written: RegExp, own: string[], otherwise: string]> = [
	[/^(?:\$|dollars?|dollari|dólar(?:es)?|bucks?|cents?)$/i, ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN'], 'USD'],
	[/^pesos?$/i, ['MXN', 'ARS', 'CLP', 'COP', 'UYU', 'PHP', 'DOP'], 'MXN'],
	[/^(?:kr|kron(?:or|er|e))$/i, ['SEK', 'NOK', 'DKK'], 'SEK'],
	[/^(?:£|pounds?|quid|pence|penny)$/i, ['GBP', 'EGP'], 'GBP'],
	[/^(?:francs?|franken)$/i, ['CHF', 'XOF', 'XAF'], 'CHF'],
	[/^(?:₹|rs\.?|rupees?)$/i, ['INR', 'PKR', 'LKR'], 'INR'],
];

const NAMED: Array<[currency: string, written: RegExp]> = [
	['USD', /^(?:us ?\$|us dollars?)$/i],
	['CAD', /^(?:ca?d? ?\$|canadian dollars?)$/i],
	['AUD', /^(?:aud? ?\$|australian dollars?)$/i],
	['NZD', /^nzd? ?\$$/i],
	['MXN', /^(?:mex ?\$|mxn ?\$)$/i],
	['BRL', /^(?:r\$|rea(?:l|is))$/i],
	['EUR', /^(?:€|euros?)$/i],
	['JPY', /^(?:¥|yen)$/i],
	['CNY', /^(?:rmb|(?:chinese )?yuan|kuai)$/i],
	['CRC', /^₡$/],
	['LAK', /^₭$/],
	['ILS', /^₪$/],
	['PLN', /^(?:zł|zloty|zlotys)$/i],
	['TRY', /^turkish liras?$/i],
];

/** Codes that are read in small letters too; the others are words ("all", "try", "top") unless they stand in capitals. */
const CODES = 'USD EUR GBP CAD AUD NZD CHF MXN BRL JPY CNY INR SEK NOK DKK PLN CZK HUF ZAR SGD HKD';

const codes = CODES.split(' ').join('|');

/** Stands before an amount. */
export const SIGN = String.raw`(?:(?:us|ca?d?|aud?|nzd?|mex|mxn|r) ?\$|[$€£¥₡₭₹₪]|${codes}|rmb|rs\.?|dollar)`;

/** Stands behind an amount. The longer ones come first. */
export const NAME = String.raw`(?:(?:us|canadian|australian) dollars?|(?:chinese )?yuan|turkish liras?|dollars?|d[óo]lar(?:es)?|bucks?|euros?|pounds?|quid|francs?|franken|yen|kuai|rupees?|pesos?|rea(?:l|is)|kron(?:or|er|e)|z[łl]oty?s?|cents?|pence|penny|${codes}|rmb|kr|zł|[$€£¥₡₭₹₪])`;

/** A hundredth of the currency's unit. */
const HUNDREDTHS = /^(?:cents?|pence|penny)$/i;

export const isHundredth = (written: string): boolean => HUNDREDTHS.test(written);

/** ISO 4217. */
export function currencyOf(written: string, own: string): string {
	const code = written.trim();
	// A cent of the euro is written like a cent of the dollar.
	if (/^cents?$/i.test(code) && own === 'EUR') return 'EUR';
	const shared = OWN.find(([pattern]) => pattern.test(code));
	if (shared) return shared[1].includes(own) ? own : shared[2];
	return NAMED.find(([, pattern]) => pattern.test(code))?.[0] ?? code.toUpperCase();
}
