/**
 * Hyndman and Fan's type 7 (The American Statistician 50, 1996): linear between the order statistics at (n − 1)p, as
 * PERCENTILE.INC of Excel and the default of numpy and R. Null of nothing.
 *
 * @param sorted ascending
 */
export function quantile(sorted: readonly number[], p: number): number | null {
	if (sorted.length === 0) return null;
	const place = (sorted.length - 1) * p;
	const below = Math.floor(place);
	const above = Math.min(below + 1, sorted.length - 1);
	return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
}

export interface Spread {
	n: number;
	median: number | null;
	p90: number | null;
	mean: number | null;
}

/** Of values in any order, each rounded to `decimals`. */
export function spreadOf(values: readonly number[], decimals = 1): Spread {
	const sorted = new Float64Array(values).sort() as unknown as number[];
	const rounded = (value: number | null) => (value === null ? null : roundedTo(value, decimals));
	return {
		n: values.length,
		median: rounded(quantile(sorted, 0.5)),
		p90: rounded(quantile(sorted, 0.9)),
		mean: rounded(values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length),
	};
}

/** Half up, also where the binary number lies just below the half. */
export function roundedTo(value: number, decimals: number): number {
	const unit = 10 ** decimals;
	return Math.round(value * unit * (1 + Number.EPSILON)) / unit;
}
