import { formatInstant, isLocalDate, parseInstant } from '../../calendar';
import type { Instant } from '../../case';

const DATE_LENGTH = 'YYYY-MM-DD'.length;

/** A date as written, or the zone's date at that time. */
export function readLocalDate(value: unknown, field: string, zone: string): string {
	const date = typeof value === 'string' ? value.trim() : '';
	return isLocalDate(date) ? date : localDateAt(parseInstant(value, field, zone), zone);
}

export function localDateAt(at: Instant, zone: string): string {
	return formatInstant(at, zone).slice(0, DATE_LENGTH);
}
