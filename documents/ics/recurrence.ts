import { RRuleTemporal } from 'rrule-temporal';

import { basicUtc, type LocalMillis } from './times';

/** More than this of one series in one question is no calendar that people keep. */
const MOST_OCCURRENCES = 5000;

/**
 * The local times of a rule from `start` that lie in `[from, to]`. The rule is unrolled on the clock on the wall, as if
 * that were UTC, so that no zone of the machine and no change of the clocks comes into it. `until` is the rule's own end in
 * those terms. Throws where the rule cannot be read.
 */
export function unrolled(rule: string, start: LocalMillis, until: LocalMillis | undefined, from: LocalMillis, to: LocalMillis): LocalMillis[] {
	const parts = rule
		.trim()
		.toUpperCase()
		.split(';')
		.filter((part) => /^[A-Z-]+=[A-Z0-9+,-]+$/.test(part) && !part.startsWith('UNTIL='));
	if (!parts.some((part) => part.startsWith('FREQ='))) throw new Error('No FREQ');
	if (until !== undefined) parts.push(`UNTIL=${basicUtc(until)}`);
	const series = new RRuleTemporal({ rruleString: `DTSTART:${basicUtc(start)}\nRRULE:${parts.join(';')}`, maxIterations: 200_000, cache: false });
	const found: LocalMillis[] = [];
	// Years at a time, so that a rule of seconds ends when there is enough.
	for (const { epochMilliseconds } of series.between(new Date(from), new Date(to), true)) {
		found.push(epochMilliseconds);
		if (found.length >= MOST_OCCURRENCES) break;
	}
	return found;
}
