import { type Decimal, settle, sum, ZERO } from '../../money';
import { baseOf, isInPrices, type TaxRow, type TaxSet } from './taxTable';
import type { Terms } from './terms';

/** An amount with the taxes that apply to it. */
export interface Position {
	set: TaxSet;
	/** In the prices' own terms. */
	amount: Decimal;
}

export interface LeviedTax {
	row: TaxRow;
	base: Decimal;
	tax: Decimal;
}

/** What is taxed together: all that has the same taxes, or with rounding by line one position. */
interface Group {
	set: TaxSet;
	positions: Position[];
	amount: Decimal;
	net: Decimal;
	taxes: Map<TaxRow, Decimal>;
}

/**
 * Each tax once on the sum of its bases (BR-CO-17), or with rounding by line on each. A tax inside the prices is worked out
 * of them, so that net and tax make up the prices again; its groups and positions carry the rounding by largest remainder.
 */
export function levyTaxes(positions: Position[], terms: Terms): { netOf: (position: Position) => Decimal; taxes: LeviedTax[] } {
	const groups = terms.rounding === 'line' ? positions.map((position) => newGroup(position.set, [position])) : groupsBySet(positions);
	const members = groupsByRow(groups);
	const levy = (row: TaxRow, exactOf: (group: Group) => Decimal) => {
		const own = members.get(row) ?? [];
		const exact = own.map(exactOf);
		const parts = terms.rounding === 'line' ? exact.map(terms.round) : settle(exact, terms.round(sum(exact)), terms.digits);
		own.forEach((group, index) => group.taxes.set(row, parts[index]));
	};

	const isIncluded = ({ tax }: TaxRow) => terms.pricesIncludeTax && isInPrices(tax);
	for (const row of members.keys()) {
		if (isIncluded(row)) levy(row, ({ amount, set }) => amount.times(set.ofOne.get(row) ?? ZERO).div(set.factor));
	}
	for (const group of groups) group.net = group.amount.minus(sum([...group.taxes.values()]));
	for (const row of members.keys()) {
		if (!isIncluded(row)) levy(row, ({ net, taxes }) => baseOf(row, net, taxes).times(row.rate));
	}

	const nets = new Map(groups.flatMap((group) => netsOf(group, terms)));
	return {
		netOf: (position) => nets.get(position) ?? ZERO,
		taxes: [...members].map(([row, own]) => ({
			row,
			base: sum(own.map(({ net, taxes }) => baseOf(row, net, taxes))),
			tax: sum(own.map(({ taxes }) => taxes.get(row) ?? ZERO)),
		})),
	};
}

function groupsBySet(positions: Position[]): Group[] {
	const bySet = new Map<TaxSet, Position[]>();
	for (const position of positions) {
		const same = bySet.get(position.set);
		if (same) same.push(position);
		else bySet.set(position.set, [position]);
	}
	return [...bySet].map(([set, same]) => newGroup(set, same));
}

function newGroup(set: TaxSet, positions: Position[]): Group {
	const amount = sum(positions.map((position) => position.amount));
	return { set, positions, amount, net: amount, taxes: new Map() };
}

/** A compound tax comes after the taxes it is charged on, because each set names them in this order. */
function groupsByRow(groups: Group[]): Map<TaxRow, Group[]> {
	const byRow = new Map<TaxRow, Group[]>();
	for (const group of groups) {
		for (const row of group.set.rows) {
			const same = byRow.get(row);
			if (same) same.push(group);
			else byRow.set(row, [group]);
		}
	}
	return byRow;
}

function netsOf({ set, positions, net }: Group, { pricesIncludeTax, digits }: Terms): Array<[Position, Decimal]> {
	if (!pricesIncludeTax) return positions.map((position) => [position, position.amount]);
	const nets = settle(positions.map(({ amount }) => amount.div(set.factor)), net, digits);
	return positions.map((position, index) => [position, nets[index]]);
}
