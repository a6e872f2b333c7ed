/** ISO 4217 by ISO 3166 country, as of 2026-01 (Croatia since 2023, Bulgaria since 2026 in the euro area). */
const EURO = 'AD AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MC ME MT NL PT SI SK SM VA XK'.split(' ');

const OTHERS: Record<string, string> = {
	US: 'USD', PR: 'USD', GU: 'USD', EC: 'USD', SV: 'USD', CA: 'CAD', MX: 'MXN', BR: 'BRL', AR: 'ARS', CL: 'CLP', CO: 'COP', PE: 'PEN',
	UY: 'UYU', CR: 'CRC', DO: 'DOP', JM: 'JMD', GB: 'GBP', IM: 'GBP', JE: 'GBP', GG: 'GBP', CH: 'CHF', LI: 'CHF', NO: 'NOK', SE: 'SEK',
	DK: 'DKK', IS: 'ISK', PL: 'PLN', CZ: 'CZK', HU: 'HUF', RO: 'RON', RS: 'RSD', UA: 'UAH', TR: 'TRY', IL: 'ILS', AE: 'AED', SA: 'SAR',
	QA: 'QAR', KW: 'KWD', EG: 'EGP', MA: 'MAD', ZA: 'ZAR', NG: 'NGN', KE: 'KES', GH: 'GHS', IN: 'INR', PK: 'PKR', BD: 'BDT', LK: 'LKR',
	SG: 'SGD', MY: 'MYR', TH: 'THB', VN: 'VND', ID: 'IDR', PH: 'PHP', HK: 'HKD', TW: 'TWD', CN: 'CNY', JP: 'JPY', KR: 'KRW', AU: 'AUD',
	NZ: 'NZD',
};

/** What a business bills in unless it says otherwise. Unknown or no country: USD. */
export function currencyOf(country: string | undefined): string {
	if (country === undefined) return 'USD';
	const code = country.toUpperCase();
	return EURO.includes(code) ? 'EUR' : (OTHERS[code] ?? 'USD');
}
