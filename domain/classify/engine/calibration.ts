import { softmaxInto } from './softmax';

/** Scores of examples by classifiers that have not seen them: one row of `classCount` for each label. */
export interface HeldOut {
	scores: Float64Array;
	labels: Int32Array;
	/** How much of each example's length the classifier that scored it knows, 0 to 1. */
	known: Float64Array;
}

export interface Calibration {
	/** Writes the probabilities; the order of the scores is kept. Overwrites nothing but `out`. */
	probabilitiesInto(scores: Float64Array, out: Float64Array): void;
	/** How much a text with these scores resembles what was learned; only its order means something. */
	resemblance(scores: Float64Array, known: number): number;
}

/** From 0.1 in steps of an eighth. */
const TEMPERATURES = Array.from({ length: 32 }, (_, n) => 0.1 * 1.125 ** n);
const SHARES = [0.1, 0.2, 0.3, 0.4, 0.5];
/** One text in a hundred is like none of the labels, or labelled otherwise than anybody would expect. */
const SURPRISE = 0.01;
/**
 * New texts are farther from the examples than the examples are from each other, the more so the fewer there are: the
 * temperatures are raised by this over the number of examples for each label. Tuned on the validation parts of two sets.
 */
const FEW = 0.6;

/**
 * Turns scores into probabilities by a mixture of two temperatures and an even spread (ensemble temperature scaling: Zhang,
 * Kailkhura and Han, "Mix-n-Match", ICML 2020), the mixture that makes the held-out labels likeliest among those tried.
 */
export function fitCalibration(held: HeldOut | undefined, classCount: number): Calibration {
	if (!held || held.labels.length === 0) return mixture(1, 1, 0, 0, classCount);
	const likelihoods = TEMPERATURES.map((temperature) => labelLikelihoods(held, classCount, temperature));
	let best = { loss: Infinity, sharp: 0, flat: 0, share: 0 };
	for (let sharp = 0; sharp < TEMPERATURES.length; sharp++) {
		for (let flat = sharp; flat < TEMPERATURES.length; flat += 2) {
			for (const share of flat === sharp ? [0] : SHARES) {
				const loss = logLoss(likelihoods[sharp], likelihoods[flat], share, classCount);
				if (loss < best.loss) best = { loss, sharp, flat, share };
			}
		}
	}
	const raised = 1 + FEW / Math.max(1, held.labels.length / classCount);
	return mixture(raised * TEMPERATURES[best.sharp], raised * TEMPERATURES[best.flat], best.share, SURPRISE, classCount);
}

function mixture(sharp: number, flat: number, share: number, surprise: number, classCount: number): Calibration {
	const scaled = new Float64Array(classCount);
	const other = new Float64Array(classCount);
	const softmaxAt = (scores: Float64Array, temperature: number, out: Float64Array) => {
		for (let k = 0; k < classCount; k++) scaled[k] = scores[k] / temperature;
		softmaxInto(scaled, out);
	};
	return {
		probabilitiesInto(scores, out) {
			softmaxAt(scores, sharp, out);
			if (share > 0) {
				softmaxAt(scores, flat, other);
				for (let k = 0; k < classCount; k++) out[k] += share * (other[k] - out[k]);
			}
			for (let k = 0; k < classCount; k++) out[k] += surprise * (1 / classCount - out[k]);
		},
		/** The free energy of the scores (Liu et al., "Energy-based out-of-distribution detection", NeurIPS 2020) and the known part. */
		resemblance(scores, known) {
			let max = -Infinity;
			for (let k = 0; k < classCount; k++) if (scores[k] > max) max = scores[k];
			let sum = 0;
			for (let k = 0; k < classCount; k++) sum += Math.exp((scores[k] - max) / sharp);
			return max + sharp * Math.log(sum / classCount) + known;
		},
	};
}

function labelLikelihoods({ scores, labels }: HeldOut, classCount: number, temperature: number): Float64Array {
	return Float64Array.from(labels, (label, i) => {
		const from = i * classCount;
		let sum = 0;
		for (let k = 0; k < classCount; k++) sum += Math.exp((scores[from + k] - scores[from + label]) / temperature);
		return 1 / sum;
	});
}

function logLoss(sharp: Float64Array, flat: Float64Array, share: number, classCount: number): number {
	let loss = 0;
	for (let i = 0; i < sharp.length; i++) {
		const mixed = (1 - share) * sharp[i] + share * flat[i];
		loss -= Math.log((1 - SURPRISE) * mixed + SURPRISE / classCount);
	}
	return loss;
}
