/** Rows of a sparse matrix: row `i` is `columns[starts[i] .. starts[i + 1])` with the `values` beside them. */
export interface SparseRows {
	starts: Int32Array;
	columns: Int32Array;
	values: Float64Array;
	columnCount: number;
}

const MAX_EPOCHS = 40;
const NEWTON_STEPS = 6;
/** Training ends when no example's probabilities move by more than this in an epoch. */
const TOLERANCE = 0.02;

/**
 * Multinomial logistic regression with L2 regularisation, by block dual coordinate ascent (Yu, Huang and Lin, "Dual
 * coordinate descent methods for logistic regression and maximum entropy models", Machine Learning 85, 2011): one example
 * at a time, each block solved by Newton steps whose Hessian is diagonal plus rank one. Rows must have length one.
 *
 * Minimises |w|²/2 + Σ cost[i] × loss[i]; gives the weights, one row of `classCount` for each column. The order of the
 * examples is fixed, so the same data gives the same weights.
 */
export function trainSoftmax(rows: SparseRows, labels: Int32Array, classCount: number, costs: Float64Array, subset?: Int32Array): Float64Array {
	const { starts, columns, values } = rows;
	const order = spread(subset ?? Int32Array.from(labels, (_, i) => i));
	const weights = new Float64Array(rows.columnCount * classCount);
	const duals = new Float64Array(labels.length * classCount);
	const scores = new Float64Array(classCount);
	const solved = new Float64Array(classCount);
	const block = newtonBlock(classCount);

	for (let epoch = 0; epoch < MAX_EPOCHS; epoch++) {
		let moved = 0;
		for (const i of order) {
			const from = starts[i];
			const to = starts[i + 1];
			if (from === to) continue;
			scores.fill(0);
			for (let at = from; at < to; at++) {
				const offset = columns[at] * classCount;
				const value = values[at];
				for (let k = 0; k < classCount; k++) scores[k] += value * weights[offset + k];
			}
			const cost = costs[i];
			const dual = i * classCount;
			block(scores, duals, dual, labels[i], cost, solved);
			let largest = 0;
			for (let k = 0; k < classCount; k++) {
				const change = solved[k] - duals[dual + k];
				duals[dual + k] = solved[k];
				solved[k] = change;
				if (change > largest) largest = change;
				else if (-change > largest) largest = -change;
			}
			if (largest / cost > moved) moved = largest / cost;
			if (largest < 1e-9) continue;
			for (let at = from; at < to; at++) {
				const offset = columns[at] * classCount;
				const value = values[at];
				for (let k = 0; k < classCount; k++) weights[offset + k] += value * solved[k];
			}
		}
		if (moved < TOLERANCE) break;
	}
	return weights;
}

/**
 * The block's optimum `a = cost × (y − softmax(z + a − aOld))`, written for `u = z + a − aOld`:
 * `u + cost × softmax(u) = b`. Halves the step while the residual grows.
 */
function newtonBlock(classCount: number) {
	const b = new Float64Array(classCount);
	const u = new Float64Array(classCount);
	const p = new Float64Array(classCount);
	const residual = new Float64Array(classCount);
	const step = new Float64Array(classCount);

	const evaluate = (cost: number): number => {
		softmaxInto(u, p);
		let norm = 0;
		for (let k = 0; k < classCount; k++) {
			const r = u[k] + cost * p[k] - b[k];
			residual[k] = r;
			norm += r * r;
		}
		return norm;
	};

	return (z: Float64Array, duals: Float64Array, offset: number, label: number, cost: number, out: Float64Array): void => {
		for (let k = 0; k < classCount; k++) {
			b[k] = z[k] - duals[offset + k] + (k === label ? cost : 0);
			u[k] = z[k];
		}
		let norm = evaluate(cost);
		for (let n = 0; n < NEWTON_STEPS && norm > 1e-8 * cost * cost; n++) {
			let pr = 0;
			let pp = 0;
			for (let k = 0; k < classCount; k++) {
				const inverse = 1 / (1 + cost * p[k]);
				step[k] = residual[k] * inverse;
				pr += p[k] * step[k];
				pp += p[k] * p[k] * inverse;
			}
			const factor = (cost * pr) / (1 - cost * pp);
			for (let k = 0; k < classCount; k++) step[k] += (factor * p[k]) / (1 + cost * p[k]);
			let size = 1;
			let taken = 0;
			for (;;) {
				for (let k = 0; k < classCount; k++) u[k] -= (size - taken) * step[k];
				taken = size;
				const next = evaluate(cost);
				if (next < norm || size < 0.05) {
					norm = next;
					break;
				}
				size /= 2;
			}
		}
		for (let k = 0; k < classCount; k++) out[k] = (k === label ? cost : 0) - cost * p[k];
	};
}

export function softmaxInto(scores: Float64Array, out: Float64Array): void {
	let max = -Infinity;
	for (let k = 0; k < scores.length; k++) if (scores[k] > max) max = scores[k];
	let sum = 0;
	for (let k = 0; k < scores.length; k++) {
		const e = Math.exp(scores[k] - max);
		out[k] = e;
		sum += e;
	}
	for (let k = 0; k < scores.length; k++) out[k] /= sum;
}

/** Examples come sorted by label more often than not; a stride prime to the count mixes them the same way each time. */
function spread(indices: Int32Array): Int32Array {
	const count = indices.length;
	let stride = Math.max(1, Math.floor(count * 0.618));
	while (gcd(stride, count) !== 1) stride++;
	return Int32Array.from(indices, (_, n) => indices[(n * stride) % count]);
}

function gcd(a: number, b: number): number {
	return b === 0 ? a : gcd(b, a % b);
}
