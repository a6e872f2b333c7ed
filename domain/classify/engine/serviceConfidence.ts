/**
 * How often the service that leads is right, by how sure the scores are of it. Measured on the examples of the five presets:
 * each fifth of a service's examples is classified by an engine trained without it, and the examples of the other trades
 * stand for customers whom no service fits, weighted to be one inquiry in five. Between two rows the value rises evenly.
 * `calibration.test.ts` measures it again.
 */
const RIGHT: ReadonlyArray<readonly [score: number, right: number]> = [
	[0, 0],
	[0.1, 0.1],
	[0.2, 0.25],
	[0.3, 0.55],
	[0.4, 0.68],
	[0.6, 0.72],
	[0.8, 0.85],
	[0.9, 0.9],
	[1, 0.99],
];

interface Ranked {
	service: string;
	confidence: number;
}

/** Nothing is ever quite sure. The first gets its calibrated confidence, the others share what is left as before; the order stays. */
export function calibratedRanking(ranking: Ranked[]): Ranked[] {
	const first = ranking[0];
	if (!first) return ranking;
	const confidence = rightAt(first.confidence);
	const others = first.confidence < 1 ? (1 - confidence) / (1 - first.confidence) : 1;
	return ranking.map(({ service, confidence: score }, n) => ({
		service,
		confidence: n === 0 ? confidence : Math.min(confidence, score * others),
	}));
}

function rightAt(score: number): number {
	const above = Math.max(1, RIGHT.findIndex(([at]) => at >= score));
	const [from, low] = RIGHT[above - 1];
	const [to, high] = RIGHT[above];
	return low + ((high - low) * (score - from)) / (to - from);
}
