import { DateTime } from 'luxon';

import { formatInstant } from '../../calendar';
import type { FieldValue, ReadingContext, TimeWindow } from '../types';

/** A day as the window from its midnight to the next; a moment as the window that begins with it. */
export function windowOf(value: FieldValue, { zone }: ReadingContext): TimeWindow | undefined {
	if (typeof value === 'object') return 'start' in value || 'end' in value ? value : undefined;
	if (typeof value !== 'string') return undefined;
	if (value.includes('T')) return { start: value };
	const day = DateTime.fromISO(value, { zone });
	return day.isValid ? { start: formatInstant(day.toMillis(), zone), end: formatInstant(day.plus({ days: 1 }).toMillis(), zone) } : undefined;
}
