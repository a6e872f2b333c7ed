import { formatInstant } from '../calendar';
import { asWords, type Instant } from '../case';
import { englishOf, filledWith, sayIn, type Say, type TeamPhrase, type Told } from '../language';
import type { Profile } from '../profile';
import type { When, Words } from './types';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The team's language: of its pages, and of what it is told. */
export function sayTo({ scheduling }: Pick<Profile, 'scheduling'>): Say {
	return sayIn(scheduling.teamLanguage);
}

/** A moment as the team reads it, in the business's zone. */
export function whenOf(profile: Pick<Profile, 'business' | 'scheduling'>, now: Instant): (at: Instant) => When {
	return whenIn(profile.business.timezone, now, sayTo(profile).locale);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** `Mon 2 Mar, 10:00`, with the year where it is another than that of `now`. */
export function whenIn(zone: string, now: Instant, locale = 'en-GB'): (at: Instant) => When {
	const year = formatOf(locale, zone, { year: 'numeric' });
	const thisYear = year.format(now);
	const near = formatOf(locale, zone, { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
	const far = formatOf(locale, zone, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
	return (at) => ({ iso: formatInstant(at, zone), text: (year.format(at) === thisYear ? near : far).format(at) });
}

const INSTANTS = /\b\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)/g;

/** `payments[0].amount`, `estimate.lines[2].unitPrice`. */
const PLACES = /\b((?:[a-z][A-Za-z]*\.)*)([a-z][A-Za-z]*)\[(\d{1,4})\]((?:\.[A-Za-z]\w*)*)/g;

/** `invoice.dueDate`: a field of what messages name, and no part of an address. */
const FIELDS = /(?<![@/\w.-])(invoice|estimate|payment|customer|billing|seller|draft|profile|plan)\.([a-z]\w*(?:\.[a-z]\w*)*)/g;

/**
 * A text of the pack's own, whose reasons name instants and places as data does: a time as it is read in the business's zone, and
 * which of a list, counted from 1.
 */
export function inPlainWords(text: string, profile: Pick<Profile, 'business' | 'scheduling'>, now: Instant): string {
	const when = whenOf(profile, now);
	const say = sayTo(profile);
	return text
		.replace(INSTANTS, (written) => {
			const at = Date.parse(written);
			return Number.isNaN(at) ? written : when(at).text;
		})
		.replace(PLACES, (_written, within: string, list: string, index: string, field: string) => {
			const words = [within, field].map((name) => placeCalled(name, say));
			return `${words[0] === '' ? '' : `${words[0]}, `}${placeCalled(oneOf(list), say)} ${Number(index) + 1}${words[1] === '' ? '' : ` (${words[1]})`}`;
		})
		.replace(FIELDS, (_written, of: string, field: string) => `${placeCalled(of, say)} (${placeCalled(field, say)})`);
}

/** English has them in a sentence as words are; elsewhere they stand as the pages call them. */
function placeCalled(name: string, say: Say): string {
	const words = asWords(name);
	return say.language === 'en' ? words.toLowerCase() : Object.hasOwn(PLACE_NAMES, words) ? say(PLACE_NAMES[words]) : words;
}

const PLACE_NAMES: Record<string, TeamPhrase> = Object.fromEntries(
	(['Payment', 'Estimate', 'Invoice', 'Customer', 'Amount', 'Due date', 'Line', 'Change order', 'Quantity', 'Unit price', 'Currency', 'Discount'] as const).map((name) => [name, name]),
);

function oneOf(list: string): string {
	return list.endsWith('ies') ? `${list.slice(0, -3)}y` : list.replace(/s$/, '');
}

/** `Mon 2 Mar`, of a local date. */
export function dayText(date: string, { locale }: Say): string {
	return formatOf(locale, 'UTC', { weekday: 'short', day: 'numeric', month: 'short' }).format(Date.parse(date));
}

/** An amount as it is kept, `1177.15`, as the language writes it. English keeps the digits as they are. */
export function amountText(amount: string, { language, locale }: Say): string {
	if (language === 'en' || !/^-?\d+(?:\.\d+)?$/.test(amount)) return amount;
	const digits = amount.split('.')[1]?.length ?? 0;
	return new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(amount as `${number}`);
}

/** A local date as the language writes it. English keeps `2026-03-02`. */
export function dateText(date: string, { language, locale }: Say): string {
	return language === 'en' || !/^\d{4}-\d\d-\d\d$/.test(date) ? date : formatOf(locale, 'UTC', { dateStyle: 'medium' }).format(Date.parse(date));
}

/** In the reader's language where the text is one of its phrases, whole and unchanged; else as it was kept. */
export function inWords({ message, phrase = message, given }: Told, say: Say): Words {
	if (say.language === 'en') return { text: message };
	if (!say.has(phrase) || (phrase !== message && englishOf(phrase, given) !== message)) return { text: message, lang: 'en' };
	const filled = filledWith(given ?? {}, (part) => inWords(part, say).text);
	return { text: say(phrase as TeamPhrase, Object.fromEntries(Object.entries(filled).map(([name, value]) => [name, name === 'n' ? value : valueText(value, say)]))) };
}

/** Those that say something, with times and places as people read them. */
export function reasonsSaid(reasons: readonly Told[], profile: Pick<Profile, 'business' | 'scheduling'>, now: Instant): Words[] {
	const say = sayTo(profile);
	return reasons.map((reason) => inWords(reason, say)).flatMap(({ text, ...rest }) => (text === '' ? [] : [{ text: inPlainWords(text, profile, now), ...rest }]));
}

/** Several of them in one line, as mails have them. */
export function inOneLine(reasons: readonly Told[], say: Say): string {
	return reasons.map((reason) => inWords(reason, say).text.replace(/\.$/, '')).join('; ');
}

/** Numbers, amounts and local dates of data; digits alone may name something. */
function valueText(value: string | number, say: Say): string {
	if (typeof value === 'number' || /^-?\d+\.\d+$/.test(value)) return amountText(String(value), say);
	return dateText(value, say);
}

/** A span in its two largest units: `3 h 20 min`, `2 days 4 h`. Below a minute: `under a minute`. */
export function spanText(ms: number, say: Say): string {
	const span = Math.abs(ms);
	if (span < MINUTE) return say('under a minute');
	if (span < HOUR) return say('{n} min', { n: Math.floor(span / MINUTE) });
	if (span < DAY) return joined(say('{n} h', { n: Math.floor(span / HOUR) }), Math.floor((span % HOUR) / MINUTE), (n) => say('{n} min', { n }));
	const days = Math.floor(span / DAY);
	return joined(say('{n} day|{n} days', { n: days }), days < 7 ? Math.floor((span % DAY) / HOUR) : 0, (n) => say('{n} h', { n }));
}

function joined(first: string, count: number, rest: (count: number) => string): string {
	return count > 0 ? `${first} ${rest(count)}` : first;
}

/** Kept, because the runtime builds one slowly. */
function formatOf(locale: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = JSON.stringify([locale, timeZone, options]);
	let format = formats.get(key);
	if (!format) formats.set(key, (format = new Intl.DateTimeFormat(locale, { ...options, timeZone })));
	return format;
}
