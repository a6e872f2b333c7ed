import type { SparseRows } from './softmax';

/** Tuned together with the features on the validation parts of two public intent sets. */
const SHARE = 0.1;
const SMOOTHING = 0.003;

/**
 * Adds a share of the naive-Bayes log odds to weights that were trained by margin: what few examples have in common counts a
 * little more (the interpolation of Wang and Manning, "Baselines and bigrams", ACL 2012). Centred over the labels, so that a
 * column that says nothing adds nothing.
 */
export function addBayes(
	weights: Float64Array,
	rows: SparseRows,
	labels: Int32Array,
	classCount: number,
	shares: Float64Array,
	subset?: Int32Array,
): void {
	const { starts, columns, values, columnCount } = rows;
	const sums = new Float64Array(columnCount * classCount).fill(SMOOTHING);
	const totals = new Float64Array(classCount).fill(SMOOTHING * columnCount);
	for (const i of subset ?? labels.keys()) {
		for (let at = starts[i]; at < starts[i + 1]; at++) {
			const value = values[at] * shares[i];
			sums[columns[at] * classCount + labels[i]] += value;
			totals[labels[i]] += value;
		}
	}
	const logTotals = totals.map((total) => Math.log(total));
	const logs = new Float64Array(classCount);
	for (let column = 0; column < columnCount; column++) {
		const from = column * classCount;
		let mean = 0;
		for (let k = 0; k < classCount; k++) {
			logs[k] = Math.log(sums[from + k]) - logTotals[k];
			mean += logs[k] / classCount;
		}
		for (let k = 0; k < classCount; k++) weights[from + k] += SHARE * (logs[k] - mean);
	}
}
