import { addBayes } from './bayes';
import { fitCalibration } from './calibration';
import type { HeldOut } from './calibration';
import { trainSoftmax } from './softmax';
import type { SparseRows } from './softmax';
import { buildVocabulary, UNKNOWN_SHARE } from './vocabulary';

export interface TextExample {
	text: string;
	label: string;
	/** How much this example counts; 1 when absent. */
	weight?: number;
}

export interface TextPrediction {
	label: string;
	/** How often a prediction this sure is right, 0 to 1. */
	confidence: number;
	/** Every label, surest first; the confidences sum to 1. */
	ranking: Array<{ label: string; confidence: number }>;
	/**
	 * The share of the examples, each held out in turn, that resembled the others less than this text does, 0 to 1. A limit of
	 * 0.1 sends about every tenth text that fits to a person, and most of those that fit no label. Absent where nothing was held out.
	 */
	familiarity?: number;
}

export interface TextClassifier {
	labels: string[];
	predict(text: string): TextPrediction;
}

export interface TextClassifierOptions {
	/** Higher follows the examples more closely. */
	cost?: number;
	/** Folds for calibration, 5 when absent; 0 leaves the raw probabilities. */
	folds?: number;
	/** Whether the labels are words that people would use (`lost_card`): each is then one more example of itself. */
	readLabels?: boolean;
}

/**
 * A linear classifier over words, everyday meanings and character n-grams, trained on a handful of examples per label. The
 * same examples in the same order give the same classifier. Confidences are calibrated on examples held out in turn.
 */
export function trainTextClassifier(given: TextExample[], options: TextClassifierOptions = {}): TextClassifier {
	const cost = options.cost ?? 20;
	const folds = options.folds ?? 5;
	const labels = [...new Set(given.map((example) => example.label))];
	const named = options.readLabels ? labels.map((label) => ({ text: label.replace(/_/g, ' '), label })) : [];
	const examples: TextExample[] = [...given, ...named];
	const index = new Map(labels.map((label, k) => [label, k]));
	const classOf = Int32Array.from(examples, (example) => index.get(example.label) ?? 0);
	const classCount = labels.length;
	const vocabulary = buildVocabulary(examples.map((example) => example.text), classOf, classCount);
	const shares = Float64Array.from(examples, (example) => example.weight ?? 1);
	const train = (subset?: Int32Array): Float64Array => {
		const weights = trainSoftmax(vocabulary.rows, classOf, classCount, shares.map((share) => cost * share), subset);
		addBayes(weights, vocabulary.rows, classOf, classCount, shares, subset);
		return weights;
	};
	const weights = train();
	const enough = classCount > 1 && folds > 1 && examples.length >= folds * 2;
	const held = enough ? holdOut(vocabulary.rows, classOf, given.length, classCount, folds, train) : undefined;
	const { probabilitiesInto, resemblance } = fitCalibration(held, classCount);
	const heldScores = (i: number) => held?.scores.subarray(i * classCount, (i + 1) * classCount) ?? new Float64Array();
	const resemblances = held?.known.map((known, i) => resemblance(heldScores(i), known)).sort();

	const columns = new Int32Array(vocabulary.columnCount);
	const values = new Float64Array(vocabulary.columnCount);
	const scores = new Float64Array(classCount);
	const probabilities = new Float64Array(classCount);

	return {
		labels,
		predict(text) {
			const used = vocabulary.vectorise(text, columns, values);
			scoreInto(columns, values, 0, used, weights, scores);
			probabilitiesInto(scores, probabilities);
			const ranking = labels
				.map((label, k) => ({ label, confidence: probabilities[k] }))
				.sort((a, b) => b.confidence - a.confidence);
			return {
				label: ranking[0]?.label ?? '',
				confidence: ranking[0]?.confidence ?? 0,
				ranking,
				...(resemblances && { familiarity: shareBelow(resemblances, resemblance(scores, lengthOf(values, 0, used))) }),
			};
		},
	};
}

function scoreInto(columns: Int32Array, values: Float64Array, from: number, to: number, weights: Float64Array, scores: Float64Array): void {
	const classCount = scores.length;
	scores.fill(0);
	for (let at = from; at < to; at++) {
		const offset = columns[at] * classCount;
		const value = values[at];
		for (let k = 0; k < classCount; k++) scores[k] += value * weights[offset + k];
	}
}

function lengthOf(values: Float64Array, from: number, to: number): number {
	let squares = 0;
	for (let at = from; at < to; at++) squares += values[at] * values[at];
	return Math.sqrt(squares);
}

/**
 * Each of the first `count` examples is scored by a classifier that has not seen it: the n-th of its label is in fold n
 * modulo folds. The examples after those are always trained on.
 */
function holdOut(
	rows: SparseRows,
	labels: Int32Array,
	count: number,
	classCount: number,
	folds: number,
	train: (subset: Int32Array) => Float64Array,
): HeldOut {
	const seen = new Int32Array(classCount);
	const fold = labels.map((label, i) => (i < count ? seen[label]++ % folds : -1));
	const held: number[] = [];
	const heldLabels: number[] = [];
	const heldKnown: number[] = [];
	const scores = new Float64Array(classCount);
	for (let f = 0; f < folds; f++) {
		const subset = Int32Array.from(labels.keys()).filter((i) => fold[i] !== f);
		const weights = train(subset);
		const known = new Uint8Array(rows.columnCount);
		for (const i of subset) for (let at = rows.starts[i]; at < rows.starts[i + 1]; at++) known[rows.columns[at]] = 1;
		for (let i = 0; i < count; i++) {
			// A label's only example would be asked of a classifier that has never heard of the label.
			if (fold[i] !== f || seen[labels[i]] < 2) continue;
			scoreInto(rows.columns, rows.values, rows.starts[i], rows.starts[i + 1], weights, scores);
			const { length, share } = lengthAmong(rows, i, known);
			for (let k = 0; k < classCount; k++) held.push(scores[k] / length);
			heldLabels.push(labels[i]);
			heldKnown.push(share);
		}
	}
	return { scores: Float64Array.from(held), labels: Int32Array.from(heldLabels), known: Float64Array.from(heldKnown) };
}

/**
 * The length that a held-out row has when the columns that no training row uses count as unknown, as they would in a new
 * text; and the known part of it.
 */
function lengthAmong(rows: SparseRows, i: number, known: Uint8Array): { length: number; share: number } {
	let squares = 0;
	let knownSquares = 0;
	for (let at = rows.starts[i]; at < rows.starts[i + 1]; at++) {
		const square = rows.values[at] * rows.values[at];
		squares += known[rows.columns[at]] ? square : UNKNOWN_SHARE * square;
		if (known[rows.columns[at]]) knownSquares += square;
	}
	const length = Math.sqrt(squares) || 1;
	return { length, share: Math.sqrt(knownSquares) / length };
}

/** Between two values the share rises evenly, so that texts stay in order. */
function shareBelow(sorted: Float64Array, value: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (sorted[middle] < value) low = middle + 1;
		else high = middle;
	}
	if (low === 0) return 0;
	if (low === sorted.length) return 1;
	const within = (value - sorted[low - 1]) / (sorted[low] - sorted[low - 1]);
	return (low - 1 + within) / (sorted.length - 1);
}
