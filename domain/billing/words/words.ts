import { type BillingWords, packFor } from '../../language';
import { sellerOf } from '../seller';
import type { BillingSettings } from '../settings';
import type { Terms } from '../terms';
import type { Customer, Invoice, Tax } from '../types';
import { localeOf } from './locale';

type Values = Partial<Record<'estimate' | 'work' | 'number' | 'reason' | 'amount' | 'date' | 'parts' | 'percent', string>>;

/** What is written to one customer: the language's words, and amounts and dates as they are written there. */
export interface Words {
	say(what: Exclude<keyof BillingWords, 'opening' | 'mail' | 'estimateMail'> | { opening: keyof BillingWords['opening'] }, values?: Values): string;
	/** How the work is called. */
	work: string;
	money(amount: string): string;
	date(date: string): string;
	percent(rate: string): string;
	/** A line, with its taxes where several lines differ by them alone. */
	underTaxes(line: string, taxes: Tax[], isOnly: boolean): string;
}

const PLACEHOLDER = /\{(estimate|work|number|reason|amount|date|parts|percent)\}/g;

/** In the words and the numbers of the whole document. */
export function wordsFor(customer: Customer, estimate: string | undefined, terms: Pick<Terms, 'currency' | 'digits'>, settings: BillingSettings): Words {
	return wordsOf({ customer, seller: sellerOf(settings), estimate }, terms);
}

export function wordsOf({ customer, seller, estimate }: Pick<Invoice, 'customer' | 'seller' | 'estimate'>, terms: Pick<Terms, 'currency' | 'digits'>): Words {
	const { language, baseName: locale } = localeOf({ customer, seller });
	const wording = packFor(language).billing;
	const work = estimate === undefined ? wording.work : fill(wording.estimate, { estimate });
	return {
		work,
		say: (what, values = {}) => fill(typeof what === 'string' ? wording[what] : wording.opening[what.opening], { work, ...values }),
		money: (amount) => moneyFormat(locale, terms).format(amount as Intl.StringNumericLiteral),
		date: (date) => dateFormat(locale).format(Date.parse(date)),
		percent: (rate) => percentFormat(locale).format(rate as Intl.StringNumericLiteral),
		underTaxes: (line, taxes, isOnly) => (isOnly || taxes.length === 0 ? line : `${line} (${taxes.map(({ name, code, rate }) => `${name ?? code} ${percentFormat(locale).format(rate as Intl.StringNumericLiteral)}`).join(', ')})`),
	};
}

/** Once: braces inside a value stay as they are. */
function fill(template: string, values: Values): string {
	return template.replace(PLACEHOLDER, (_, name: keyof Values) => values[name] ?? '');
}

/** Kept, because the runtime takes long to make one. */
const moneyFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** With the digits of ISO 4217; the runtime's own are how the currency is mostly written. */
function moneyFormat(locale: string, { currency, digits }: Pick<Terms, 'currency' | 'digits'>): Intl.NumberFormat {
	const key = `${locale} ${currency}`;
	const format = moneyFormats.get(key) ?? new Intl.NumberFormat(locale, { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits });
	moneyFormats.set(key, format);
	return format;
}

const percentFormats = new Map<string, Intl.NumberFormat>();

function percentFormat(locale: string): Intl.NumberFormat {
	const format = percentFormats.get(locale) ?? new Intl.NumberFormat(locale, { style: 'unit', unit: 'percent', maximumFractionDigits: 20 });
	percentFormats.set(locale, format);
	return format;
}

function dateFormat(locale: string): Intl.DateTimeFormat {
	const format = dateFormats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
	dateFormats.set(locale, format);
	return format;
}
