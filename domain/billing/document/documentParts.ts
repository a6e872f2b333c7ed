import { DomainError } from '../../errors';
import { allocate, type Decimal, sum, ZERO } from '../../money';
import type { Adjustment, DocumentInput } from '../types';
import { amountsOn } from './adjustments';
import type { Position } from './levyTaxes';
import type { TaxSet, TaxTable } from './taxTable';
import type { Terms } from './terms';

/** What a discount or charge of the document comes to under one set of taxes. */
export interface Part {
	given: Adjustment;
	/** Below 0 for what is taken off. */
	position: Position;
}

/**
 * Puts the document's discounts and charges where they are taxed: under their own taxes, or under those of the lines, in
 * proportion to what the lines come to.
 */
export function documentParts(input: DocumentInput, lines: readonly Position[], { digits, round }: Terms, setOf: TaxTable): { allowances: Part[]; charges: Part[] } {
	const sums = sumsByTaxes(lines);
	const whole = sum([...sums.values()]);
	const partsOf = (field: 'allowances' | 'charges', sign: 1 | -1): Part[] => {
		const amounts = amountsOn(whole, input[field], field, round);
		return input[field].flatMap(({ taxes, ...given }, index): Part[] => {
			const path = `${field}[${index}]`;
			const amount = amounts[index].times(sign);
			if (taxes) return [{ given, position: { set: setOf(taxes, `${path}.taxes`), amount } }];
			if (sums.size === 0) throw noLines(path);
			return spread(amount, sums, given.percent !== undefined, digits).map((position) => ({ given, position }));
		});
	};
	return { allowances: partsOf('allowances', -1), charges: partsOf('charges', 1) };
}

/** Parts of 0 are left out, unless all are. */
function spread(amount: Decimal, sums: ReadonlyMap<TaxSet, Decimal>, isPercent: boolean, digits: number): Position[] {
	const parts = allocate(amount, weightsOf([...sums.values()], isPercent), digits);
	const positions = [...sums.keys()].map((set, index) => ({ set, amount: parts[index] }));
	const carried = positions.filter((position) => !position.amount.isZero());
	return carried.length > 0 ? carried : positions.slice(0, 1);
}

/**
 * A percentage is of every sum. An agreed amount is carried by the sums of the whole's own sign: beside a credit at another
 * rate, parts in proportion could be many times the amount.
 */
function weightsOf(sums: Decimal[], isPercent: boolean): Decimal[] {
	const whole = sum(sums);
	if (whole.isZero()) return sums.map((one) => one.abs());
	return isPercent ? sums : sums.map((one) => (one.lt(0) === whole.lt(0) ? one : ZERO));
}

function sumsByTaxes(positions: readonly Position[]): Map<TaxSet, Decimal> {
	const sums = new Map<TaxSet, Decimal>();
	for (const { set, amount } of positions) sums.set(set, (sums.get(set) ?? ZERO).plus(amount));
	return sums;
}

function noLines(field: string): DomainError {
	return new DomainError('no-lines', `${field} is to be shared by the lines, and there are none`, 'Add a line, or name the taxes of the discount or charge.', field);
}
