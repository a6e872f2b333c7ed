import { DateTime } from 'luxon';

import { readInstant } from '../../calendar';
import type { Instant } from '../../case';
import type { Plain } from './plain';

const LONGEST_DATE = 100;
/** Earlier than this, a number or a wrong clock is read, not a message's date: 2000-01-01T00:00Z. */
const EARLIEST: Instant = 946_684_800_000;

/**
 * The instant a channel writes: ISO 8601 (local time of `zone` where it has no offset), the date of a mail header
 * (RFC 5322) or of HTTP, or epoch seconds or milliseconds as number or digits. undefined: not a message's date.
 */
export function momentOf(value: Plain, zone: string): Instant | undefined {
	const at = typeof value === 'number' ? epoch(value) : typeof value === 'string' ? written(value.slice(0, LONGEST_DATE).trim(), zone) : undefined;
	return at !== undefined && at >= EARLIEST ? at : undefined;
}

/** Twilio and Facebook count seconds, Gmail milliseconds; 1e11 is the year 5138 in the one and 1973 in the other. */
function epoch(value: number): Instant {
	return Math.trunc(value >= 1e11 ? value : value * 1000);
}

function written(text: string, zone: string): Instant | undefined {
	if (/^\d{9,16}$/.test(text)) return epoch(Number(text));
	if (/^\d{4}-?\d{2}/.test(text)) return iso(text, zone);
	for (const found of [DateTime.fromRFC2822(text, { zone }), DateTime.fromHTTP(text, { zone })]) {
		if (found.isValid) return found.toMillis();
	}
	return undefined;
}

function iso(text: string, zone: string): Instant | undefined {
	return readInstant(text, zone) ?? undefined;
}
