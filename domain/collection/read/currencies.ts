import { readOr } from '../../errors';
import { currencyDigits } from '../../money';

/** What people and spreadsheets write for a currency; where several have the sign, all of them. */
const SIGNS: Record<string, string> = {
	'€': 'EUR',
	euro: 'EUR',
	euros: 'EUR',
	'$': 'USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP UYU DOP BBD BSD JMD TTD',
	us$: 'USD',
	ca$: 'CAD',
	c$: 'CAD',
	a$: 'AUD',
	au$: 'AUD',
	nz$: 'NZD',
	s$: 'SGD',
	hk$: 'HKD',
	mx$: 'MXN',
	r$: 'BRL',
	'£': 'GBP',
	'¥': 'JPY CNY',
	'₹': 'INR',
	rs: 'INR PKR LKR NPR MUR',
	fr: 'CHF',
	sfr: 'CHF',
	kr: 'SEK NOK DKK ISK',
	zł: 'PLN',
	zl: 'PLN',
	kč: 'CZK',
	ft: 'HUF',
	lei: 'RON MDL',
	'₺': 'TRY',
	'₪': 'ILS',
	'₩': 'KRW',
	'₫': 'VND',
	'₱': 'PHP',
	'₽': 'RUB',
	'₴': 'UAH',
	'₦': 'NGN',
};

/** By a code of three letters or a sign, or both where they agree; undefined: it is the name of none that is known here. */
export function currenciesOf(text: string): readonly string[] | undefined {
	const word = text.replace(/[\s.]/g, '').toLowerCase();
	if (Object.hasOwn(SIGNS, word)) return SIGNS[word].split(' ');
	if (/^[a-z]{3}$/.test(word)) return 'value' in readOr(() => currencyDigits(word.toUpperCase())) ? [word.toUpperCase()] : undefined;
	const both = /^([a-z]{3})[^a-z]*?([^\w()]{1,2})\)?$/.exec(word);
	return both && Object.hasOwn(SIGNS, both[2]) && SIGNS[both[2]].includes(both[1].toUpperCase()) ? [both[1].toUpperCase()] : undefined;
}
