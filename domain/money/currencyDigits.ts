import { DomainError } from '../errors';

/**
 * ISO 4217 list one as of 2026-01 by minor unit, without the codes that have none (metals, units of account), and with BGN,
 * which contracts from before 2026 still name. Not from Intl: that follows CLDR, whose digits are what people
 * commonly write (IQD, LBP, RSD: 0), and change with the runtime's version.
 */
const CODES: Record<number, string> = {
	0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
	2: `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP
		COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR
		JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN
		NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL
		THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG`,
	3: 'BHD IQD JOD KWD LYD OMR TND',
	4: 'CLF UYW',
};

const DIGITS = new Map(Object.entries(CODES).flatMap(([digits, codes]) => codes.split(/\s+/).map((code) => [code, Number(digits)])));

/** Decimals of the currency's smallest unit, whether or not there is a coin of it. */
export function currencyDigits(currency: string, field = 'currency'): number {
	const digits = DIGITS.get(currency);
	if (digits !== undefined) return digits;
	throw new DomainError(
		'unknown-currency',
		currency ? `${field} is "${String(currency).slice(0, 40)}", which is no ISO 4217 currency` : `${field} is missing`,
		'Write the three capital letters of the currency, e.g. USD.',
		field,
	);
}
