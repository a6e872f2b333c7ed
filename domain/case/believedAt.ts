import type { Instant } from './types';

const DAY_MS = 86_400_000;
/** Mail, whose Date header its sender writes. */
const SENDERS_CLOCK = new Set(['imap', 'mail', 'gmail']);

/**
 * When a message counts as received. The sender's own clock is believed within a day of its arrival: a date further back would
 * make a case overdue, or older than others, at its sender's will. No clock is believed about the future.
 */
export function believedAt(said: Instant, { kind, posted, now }: { kind: unknown; posted: boolean; now: Instant }): Instant {
	if (said > now) return now;
	const isSenders = posted || (typeof kind === 'string' && SENDERS_CLOCK.has(kind));
	return isSenders && said < now - DAY_MS ? now : said;
}
