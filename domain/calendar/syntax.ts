import { IANAZone } from 'luxon';

/** `08:30`, or `24:00` for the end of the day. */
export function isLocalTime(text: string): boolean {
	return /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text);
}

/** On a day that every month has. */
const ANY_MONTH = /^[1-9]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;

/** A date that exists, such as `2028-02-29`. */
export function isLocalDate(text: string): boolean {
	if (ANY_MONTH.test(text)) return true;
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (!match) return false;
	const [year, month, day] = match.slice(1).map(Number);
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** An IANA name; fixed offsets and `local` are refused because they hide daylight saving time. */
export function isTimeZone(text: string): boolean {
	return text === 'UTC' || (text.includes('/') && IANAZone.isValidZone(text));
}
