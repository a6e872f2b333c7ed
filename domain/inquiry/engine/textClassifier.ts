import { softmaxInto, trainSoftmax } from './softmax';
import type { SparseRows } from './softmax';
import { fitTemperature } from './temperature';
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
}

export interface TextClassifier {
	labels: string[];
	predict(text: string): TextPrediction;
}

export interface TextClassifierOptions {
	/** Higher follows the examples more closely. */
	cost?: number;
	/** Folds for calibration; 0 leaves the raw probabilities. */
	folds?: number;
}

/**
 * A linear classifier over words and character n-grams, trained on a handful of examples per label. The same examples in
 * the same order give the same classifier. Confidences are calibrated on examples held out in turn.
 */
export function trainTextClassifier(examples: TextExample[], options: TextClassifierOptions = {}): TextClassifier {
	const cost = options.cost ?? 20;
	const folds = options.folds ?? 3;
	const labels = [...new Set(examples.map((example) => example.label))];
	const index = new Map(labels.map((label, k) => [label, k]));
	const classOf = Int32Array.from(examples, (example) => index.get(example.label) ?? 0);
	const classCount = labels.length;
	const vocabulary = buildVocabulary(examples.map((example) => example.text), classOf, classCount);
	const costs = Float64Array.from(examples, (example) => cost * (example.weight ?? 1));
	const weights = trainSoftmax(vocabulary.rows, classOf, classCount, costs);
	const temperature = classCount > 1 ? heldOutTemperature(vocabulary.rows, classOf, classCount, costs, folds) : 1;

	const columns = new Int32Array(vocabulary.columnCount);
	const values = new Float64Array(vocabulary.columnCount);
	const scores = new Float64Array(classCount);
	const probabilities = new Float64Array(classCount);

	return {
		labels,
		predict(text) {
			const used = vocabulary.vectorise(text, columns, values);
			scoreInto(columns, values, 0, used, weights, scores);
			for (let k = 0; k < classCount; k++) scores[k] /= temperature;
			softmaxInto(scores, probabilities);
			const ranking = labels
				.map((label, k) => ({ label, confidence: probabilities[k] }))
				.sort((a, b) => b.confidence - a.confidence);
			return { label: ranking[0]?.label ?? '', confidence: ranking[0]?.confidence ?? 0, ranking };
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

/** Each example is scored by a classifier that has not seen it (the n-th of its label is in fold n modulo folds). */
function heldOutTemperature(rows: SparseRows, labels: Int32Array, classCount: number, costs: Float64Array, folds: number): number {
	if (folds < 2 || labels.length < folds * 2) return 1;
	const seen = new Int32Array(classCount);
	const fold = labels.map((label) => seen[label]++ % folds);
	const held: number[] = [];
	const heldLabels: number[] = [];
	const scores = new Float64Array(classCount);
	for (let f = 0; f < folds; f++) {
		const subset: number[] = [];
		for (let i = 0; i < labels.length; i++) if (fold[i] !== f) subset.push(i);
		const weights = trainSoftmax(rows, labels, classCount, costs, Int32Array.from(subset));
		const known = new Uint8Array(rows.columnCount);
		for (const i of subset) for (let at = rows.starts[i]; at < rows.starts[i + 1]; at++) known[rows.columns[at]] = 1;
		for (let i = 0; i < labels.length; i++) {
			// A label's only example would be asked of a classifier that has never heard of the label.
			if (fold[i] !== f || seen[labels[i]] < 2) continue;
			scoreInto(rows.columns, rows.values, rows.starts[i], rows.starts[i + 1], weights, scores);
			const length = lengthAmong(rows, i, known);
			for (let k = 0; k < classCount; k++) held.push(scores[k] / length);
			heldLabels.push(labels[i]);
		}
	}
	return heldLabels.length === 0 ? 1 : fitTemperature(Float64Array.from(held), Int32Array.from(heldLabels), classCount);
}

/** The length a held-out row has when the columns that no training row uses count as unknown, as they would in a new text. */
function lengthAmong(rows: SparseRows, i: number, known: Uint8Array): number {
	let squares = 0;
	for (let at = rows.starts[i]; at < rows.starts[i + 1]; at++) {
		squares += rows.values[at] * rows.values[at] * (known[rows.columns[at]] ? 1 : UNKNOWN_SHARE);
	}
	return Math.sqrt(squares) || 1;
}
