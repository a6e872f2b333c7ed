import { Decimal, sum } from './decimal';

/**
 * Splits `total` in proportion to the weights, which may be below 0; where they sum to 0, evenly. The parts have the given
 * digits and sum to `total`.
 */
export function allocate(total: Decimal, weights: readonly Decimal[], digits: number): Decimal[] {
	const whole = sum(weights);
	const share = (weight: Decimal) => (whole.isZero() ? total.div(weights.length) : total.times(weight).div(whole));
	return settle(weights.map(share), total, digits);
}

/**
 * Rounds exact parts so that they sum to `total`, their rounded sum or near it. Each part is rounded half up; the units
 * that are then missing or left over go, one each, to the parts whose rounding they mend most (largest remainder). Among
 * equals the first comes out larger, below 0 as above. A part of exactly 0 stays 0 unless all are.
 *
 * @param total has at most the given digits
 */
export function settle(parts: readonly Decimal[], total: Decimal, digits: number): Decimal[] {
	const rounded = parts.map((part) => part.toDecimalPlaces(digits, Decimal.ROUND_HALF_UP));
	const missing = total.minus(sum(rounded));
	if (missing.isZero()) return rounded;

	const unit = new Decimal(`${missing.lt(0) ? '-' : ''}1e-${digits}`);
	const all = [...parts.keys()];
	const open = all.filter((index) => !parts[index].isZero());
	const takers = (open.length > 0 ? open : all)
		.map((index) => ({ index, gain: parts[index].minus(rounded[index]).times(unit), place: parts[index].lt(0) === unit.lt(0) ? index : -index }))
		.sort((a, b) => b.gain.cmp(a.gain) || a.place - b.place);
	const units = missing.div(unit).toNumber();
	takers.forEach(({ index }, turn) => {
		const own = Math.floor(units / takers.length) + (turn < units % takers.length ? 1 : 0);
		rounded[index] = rounded[index].plus(unit.times(own));
	});
	return rounded;
}
