import type { Clock } from './part';

const WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const MINUTE_WORDS: Record<string, number> = { fifteen: 15, thirty: 30, 'forty five': 45, 'forty-five': 45, 'y media': 30, 'y cuarto': 15, 'et demie': 30, 'et quart': 15, 'e meia': 30 };

/** A time of day as written, before it is known which half of the day it is in. */
export interface Hour {
	hour: number;
	minute: number;
	half?: 'am' | 'pm';
	/** A 24-hour form: "14:30", "14 Uhr", "14h". */
	full: boolean;
}

/** Groups `hN`, `sN`, `mN`, `wN`, `xN`. Minutes may follow the hour without a sign ("0730", "1140 am"); what reads it decides. */
export const hourPattern = (n: number) =>
	String.raw`(?<h${n}>\d{1,2}|${WORDS.join('|')})(?:(?<s${n}>[:.h]?)(?<m${n}>[0-5]\d)(?!\d|/)|[ -](?<w${n}>thirty|fifteen|forty[ -]five|y media|y cuarto|et demie|et quart|e meia))?(?: ?(?<x${n}>a\.?m\.?|p\.?m\.?|uhr|heures|hrs|h|p|a(?! las? )|o['’]? ?clock(?: ?[ap]\.?m\.?(?!\p{L}))?)(?![\p{L}\d]))?`;

export function readHour(groups: Record<string, string | undefined>, n: number): Hour | null {
	const written = groups[`h${n}`]?.toLowerCase();
	if (written === undefined) return null;
	const word = WORDS.indexOf(written);
	const mark = groups[`x${n}`]?.toLowerCase().replace(/[. ]/g, '');
	const hour = word === -1 ? Number(written) : word + 1;
	const minute = Number(groups[`m${n}`] ?? MINUTE_WORDS[groups[`w${n}`]?.toLowerCase() ?? ''] ?? 0);
	const half = /^a|clocka/.test(mark ?? '') ? 'am' : /^p|clockp/.test(mark ?? '') ? 'pm' : undefined;
	// "0730" is a time, "200" is a figure.
	const together = groups[`m${n}`] !== undefined && groups[`s${n}`] === '' && mark === undefined;
	if (hour > 24 || (together && written.length < 2) || (half !== undefined && (hour === 0 || hour > 23))) return null;
	const full = hour > 12 || hour === 0 || mark === 'uhr' || mark === 'heures' || mark === 'h' || mark === 'hrs' || (written.length === 2 && written.startsWith('0'));
	return { hour: half !== undefined && hour > 12 ? hour - 12 : hour, minute, half, full };
}

/** People who leave out the half of the day mean working hours: 7 to 12 before, 12 to 6 after noon. */
const EARLIEST = 7;

export function minutesOf({ hour, minute, half, full }: Hour, evening = false): number {
	if (half !== undefined) return ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute;
	if (full) return hour * 60 + minute;
	const isAfternoon = evening ? hour < 12 : hour < EARLIEST;
	return (hour + (isAfternoon ? 12 : 0)) * 60 + minute;
}

export function pointAt(hour: Hour): Clock {
	const at = minutesOf(hour);
	return { from: at, to: at, loose: hour.half === undefined && !hour.full };
}

/** "3 to 5pm" is in one half of the day, "11-4" in two; a later end before the earlier one is twelve hours later. */
export function spanOf(first: Hour, last: Hour): Clock {
	const borrowed = first.half === undefined && !first.full && last.half !== undefined ? { ...first, half: last.half } : first;
	const to = minutesOf(last);
	const from = minutesOf(borrowed) < to ? minutesOf(borrowed) : minutesOf(first);
	const later = last.half === undefined && !last.full && to <= from ? to + 720 : to;
	return { from, to: later > from ? later : later + 1440, loose: first.half === undefined && last.half === undefined && !first.full && !last.full };
}
