import { formatInstant } from '../calendar';
import { asWords, type Instant } from '../case';
import type { When } from './types';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

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
export function inPlainWords(text: string, zone: string, now: Instant): string {
	const when = whenIn(zone, now);
	return text
		.replace(INSTANTS, (written) => {
			const at = Date.parse(written);
			return Number.isNaN(at) ? written : when(at).text;
		})
		.replace(PLACES, (_written, within: string, list: string, index: string, field: string) => {
			const words = [within, field].map((name) => asWords(name).toLowerCase());
			return `${words[0] === '' ? '' : `${words[0]}, `}${asWords(oneOf(list)).toLowerCase()} ${Number(index) + 1}${words[1] === '' ? '' : ` (${words[1]})`}`;
		})
		.replace(FIELDS, (_written, of: string, field: string) => `${of} (${asWords(field).toLowerCase()})`);
}

function oneOf(list: string): string {
	return list.endsWith('ies') ? `${list.slice(0, -3)}y` : list.replace(/s$/, '');
}

/** `Mon 2 Mar`, of a local date. */
export function dayText(date: string): string {
	return formatOf('en-GB', 'UTC', { weekday: 'short', day: 'numeric', month: 'short' }).format(Date.parse(date));
}

/** A span in its two largest units: `3 h 20 min`, `2 days 4 h`. Below a minute: `under a minute`. */
export function spanText(ms: number): string {
	const span = Math.abs(ms);
	if (span < MINUTE) return 'under a minute';
	if (span < HOUR) return `${Math.floor(span / MINUTE)} min`;
	if (span < DAY) return joined(`${Math.floor(span / HOUR)} h`, Math.floor((span % HOUR) / MINUTE), 'min');
	const days = Math.floor(span / DAY);
	return joined(days === 1 ? '1 day' : `${days} days`, days < 7 ? Math.floor((span % DAY) / HOUR) : 0, 'h');
}

function joined(first: string, count: number, unit: string): string {
	return count > 0 ? `${first} ${count} ${unit}` : first;
}

/** Kept, because the runtime builds one slowly. */
function formatOf(locale: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = JSON.stringify([locale, timeZone, options]);
	let format = formats.get(key);
	if (!format) formats.set(key, (format = new Intl.DateTimeFormat(locale, { ...options, timeZone })));
	return format;
}
