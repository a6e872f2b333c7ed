import { roundedTo } from './quantile';

export interface Waits {
	/** Of those that are over. */
	over: readonly number[];
	/** Of those that still go on: they last at least so long. */
	open: readonly number[];
}

/** What share still waits from `at` on, until the next step. */
export interface SurvivalStep {
	at: number;
	waiting: number;
}

/**
 * The product-limit estimate (Kaplan and Meier, Journal of the American Statistical Association 53, 1958): who still waits
 * counts as waiting for as long as has been seen. One that ends where another is last seen ends before it.
 */
export function survival({ over, open }: Waits): SurvivalStep[] {
	const ends = new Float64Array(over).sort();
	const lastSeen = new Float64Array(open).sort();
	const steps: SurvivalStep[] = [];
	let waiting = 1;
	let gone = 0;
	for (let index = 0; index < ends.length; ) {
		const at = ends[index];
		let ended = 0;
		while (index + ended < ends.length && ends[index + ended] === at) ended += 1;
		while (gone < lastSeen.length && lastSeen[gone] < at) gone += 1;
		const atRisk = ends.length - index + lastSeen.length - gone;
		waiting *= 1 - ended / atRisk;
		steps.push({ at, waiting });
		index += ended;
	}
	return steps;
}

/** The earliest time by which `share` of all are over; null while that is not reached. */
export function timeUntil(steps: readonly SurvivalStep[], share: number): number | null {
	// A product of fractions may miss the share by its last bit.
	const step = steps.find(({ waiting }) => waiting <= 1 - share + 1e-12);
	return step ? roundedTo(step.at, 1) : null;
}

/** The share that is over within `time`, the boundary included. */
export function overWithin(steps: readonly SurvivalStep[], time: number): number {
	const last = steps.findLast(({ at }) => at <= time);
	return roundedTo(1 - (last?.waiting ?? 1), 4);
}
