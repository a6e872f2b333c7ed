import type { BusinessCalendar } from '../../calendar';
import type { Instant } from '../../case';
import type { Say } from '../../language';
import type { SlaPolicy } from '../../profile';
import { overWithin, roundedTo, survival, timeUntil } from '../statistics';

/** What all figures are made by. */
export interface Context {
	/** Who reads it: the team. */
	say: Say;
	/** What happened later is not known. */
	asOf: Instant;
	zone: string;
	currency: string;
	digits: number;
	calendar: BusinessCalendar;
	policy?: SlaPolicy;
	/** What the profile calls its clocks, by id. */
	clockNames: ReadonlyMap<string, string>;
	/** Upper ends in minutes, rising. */
	bands: readonly number[];
}

export const MINUTE = 60_000;
export const DAY = 86_400_000;

/** Waits as they are known: none is left out because it is not over. */
export interface WaitFigures {
	over: number;
	open: number;
	/** Of all, those that are not over counted for as long as they have lasted; null while less than the share is over. */
	kaplanMeierMedian: number | null;
	kaplanMeierP90: number | null;
	/** Says what no number does. */
	text?: string;
	/** What share is over within so many. */
	within: Array<{ time: number; share: number }>;
}

export function waitFigures(over: number[], open: number[], times: readonly number[], stillDone: string): WaitFigures {
	const steps = survival({ over, open });
	const median = timeUntil(steps, 0.5);
	return {
		over: over.length,
		open: open.length,
		kaplanMeierMedian: median,
		kaplanMeierP90: timeUntil(steps, 0.9),
		...(median === null && over.length + open.length > 0 && { text: `more than half are still ${stillDone}` }),
		within: times.map((time) => ({ time, share: roundedTo(overWithin(steps, time), 4) })),
	};
}
