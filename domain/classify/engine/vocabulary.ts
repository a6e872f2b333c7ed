import { featuresOf, featureScale } from './features';
import type { SparseRows } from './softmax';

/** How much an unknown feature counts in a text's length, against a known one. */
export const UNKNOWN_SHARE = 0.4;

/** The texts' features as columns; turns a text into column values. */
export interface Vocabulary {
	rows: SparseRows;
	/** Writes the text's columns and values (scaled to length one) and gives how many there are. */
	vectorise(text: string, columns: Int32Array, values: Float64Array): number;
	columnCount: number;
}

/**
 * TF-IDF with sub-linear counts, where rarity is counted over classes, not texts: a word that every example of one class
 * uses is not common. Features that occur in the same texts equally often get equal weights from training by symmetry, so
 * they share one column, scaled by the root of their number: the same result for a third of the work.
 *
 * A text's length counts what the vocabulary does not know, too: a text of mostly strange words gets small values, thus an
 * even spread of probabilities.
 */
export function buildVocabulary(texts: string[], labels: Int32Array, classCount: number): Vocabulary {
	const counted = texts.map(featuresOf);
	const postings = new Map<string, { where: string; classes: Set<number>; size: number }>();
	counted.forEach((counts, i) => {
		for (const [feature, count] of counts) {
			const known = postings.get(feature);
			if (known) {
				known.where += `,${i}:${count}`;
				known.classes.add(labels[i]);
				known.size++;
			} else {
				postings.set(feature, { where: `${i}:${count}`, classes: new Set([labels[i]]), size: 1 });
			}
		}
	});

	const groups = new Map<string, { column: number; squares: number }>();
	const featureIndex = new Map<string, number>();
	const featureColumn: number[] = [];
	const featureWeight: number[] = [];
	for (const [feature, posting] of postings) {
		const weight = (Math.log((1 + classCount) / (1 + posting.classes.size)) + 1) * featureScale(feature);
		let group = groups.get(posting.where);
		if (!group) groups.set(posting.where, (group = { column: groups.size, squares: 0 }));
		group.squares += weight * weight;
		featureIndex.set(feature, featureColumn.length);
		featureColumn.push(group.column);
		featureWeight.push(weight);
	}
	const groupLength = new Float64Array(groups.size);
	for (const group of groups.values()) groupLength[group.column] = Math.sqrt(group.squares);
	const columnOf = Int32Array.from(featureColumn);
	/** The weight as a feature of its own, for the text's length; and as its share of the column. */
	const ownWeight = Float64Array.from(featureWeight);
	const share = ownWeight.map((weight, f) => (weight * weight) / groupLength[columnOf[f]]);
	const unknownWeight = Math.log(1 + classCount) + 1;
	const slot = new Int32Array(groups.size).fill(-1);

	const vectoriseCounts = (counts: Map<string, number>, columns: Int32Array, values: Float64Array): number => {
		let used = 0;
		let squares = 0;
		let strange = 0;
		for (const [feature, count] of counts) {
			const f = featureIndex.get(feature);
			const tf = count === 1 ? 1 : 1 + Math.log(count);
			if (f === undefined) {
				const value = tf * unknownWeight * featureScale(feature);
				strange += value * value;
				continue;
			}
			const own = tf * ownWeight[f];
			squares += own * own;
			const column = columnOf[f];
			let at = slot[column];
			if (at < 0) {
				if (used === columns.length) continue;
				slot[column] = at = used++;
				columns[at] = column;
				values[at] = 0;
			}
			values[at] += tf * share[f];
		}
		const length = Math.sqrt(squares + UNKNOWN_SHARE * strange);
		for (let at = 0; at < used; at++) {
			slot[columns[at]] = -1;
			values[at] /= length;
		}
		return used;
	};

	const starts = new Int32Array(texts.length + 1);
	const allColumns: number[] = [];
	const allValues: number[] = [];
	const columns = new Int32Array(groups.size);
	const values = new Float64Array(groups.size);
	counted.forEach((counts, i) => {
		const used = vectoriseCounts(counts, columns, values);
		for (let at = 0; at < used; at++) {
			allColumns.push(columns[at]);
			allValues.push(values[at]);
		}
		starts[i + 1] = allColumns.length;
	});

	return {
		rows: { starts, columns: Int32Array.from(allColumns), values: Float64Array.from(allValues), columnCount: groups.size },
		vectorise: (text, into, out) => vectoriseCounts(featuresOf(text), into, out),
		columnCount: groups.size,
	};
}
