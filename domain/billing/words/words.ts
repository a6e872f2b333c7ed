import type { BillingSettings } from '../settings';
import type { Terms } from '../terms';
import type { Customer, Tax } from '../types';
import { type Wording, WORDING } from './wording';

type Values = Partial<Record<'estimate' | 'work' | 'number' | 'reason' | 'amount' | 'date' | 'parts', string>>;

/** What is written to one customer: the language's words, and amounts and dates as they are written there. */
export interface Words {
	say(what: Exclude<keyof Wording, 'opening'> | { opening: keyof Wording['opening'] }, values?: Values): string;
	/** How the work is called. */
	work: string;
	money(amount: string): string;
	date(date: string): string;
	/** A line, with its taxes where several lines differ by them alone. */
	underTaxes(line: string, taxes: Tax[], isOnly: boolean): string;
}

const PLACEHOLDER = /\{(estimate|work|number|reason|amount|date|parts)\}/g;

/** The customer's language where it is one of ours, else English; written as in the business's country. */
export function wordsFor({ language = 'en' }: Customer, estimate: string | undefined, terms: Pick<Terms, 'currency' | 'digits'>, { business: { country } }: BillingSettings): Words {
	const own = Object.hasOwn(WORDING, language) ? language : 'en';
	const wording = WORDING[own];
	const locale = country === undefined ? own : `${own}-${country}`;
	const work = estimate === undefined ? wording.work : fill(wording.estimate, { estimate });
	return {
		work,
		say: (what, values = {}) => fill(typeof what === 'string' ? wording[what] : wording.opening[what.opening], { work, ...values }),
		money: (amount) => moneyFormat(locale, terms).format(amount as Intl.StringNumericLiteral),
		date: (date) => dateFormat(locale).format(Date.parse(date)),
		underTaxes: (line, taxes, isOnly) => (isOnly || taxes.length === 0 ? line : `${line} (${taxes.map(({ name, code, rate }) => `${name ?? code} ${rate} %`).join(', ')})`),
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

function dateFormat(locale: string): Intl.DateTimeFormat {
	const format = dateFormats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
	dateFormats.set(locale, format);
	return format;
}
