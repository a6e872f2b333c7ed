import { readInstant } from '../calendar';
import type { Instant } from '../case';
import type { Plain } from './plain';

const LONGEST_DATE = 100;
/** Earlier than this, a number or a wrong clock is read, not a message's date: 2000-01-01T00:00Z. */
const EARLIEST: Instant = 946_684_800_000;

/** The instant a channel writes, in any shape that the calendar reads. undefined: not a message's date. */
export function momentOf(value: Plain, zone: string): Instant | undefined {
	const at = readInstant(typeof value === 'string' ? value.slice(0, LONGEST_DATE) : value, zone);
	return at !== null && at >= EARLIEST ? at : undefined;
}
