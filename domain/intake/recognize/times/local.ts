import type { ReadingContext } from '../../types';
import { formatInstant, readInstant } from '../../../calendar';
import { DAY_MINUTES, dayOf, type Day } from './part';

/** The customer's local day and minute at the reference time. */
export function localNow({ referenceTime, zone }: ReadingContext): { day: Day; minute: number } {
	return localOf(formatInstant(referenceTime, zone));
}

/** The local day and minute that ISO 8601 text names, whatever its offset. */
export function localOf(iso: string): { day: Day; minute: number } {
	const [year, month, day, hour, minute] = (iso.match(/\d+/g) ?? []).map(Number);
	return { day: dayOf(year, month, day), minute: hour * 60 + minute };
}

/** Local minutes since 1970 as an instant with its offset. A time that daylight saving skips moves forward; of two the first. */
export function isoOf(minutes: number, zone: string): string | null {
	const local = new Date(minutes * 60_000);
	if (Number.isNaN(local.getTime())) return null;
	const at = readInstant(local.toISOString().slice(0, 16), zone);
	return at === null ? null : formatInstant(at, zone);
}

export const isoDate = (day: Day): string => new Date(day * DAY_MINUTES * 60_000).toISOString().slice(0, 10);
