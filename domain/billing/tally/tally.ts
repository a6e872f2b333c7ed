import { Decimal, sum, ZERO } from '../../money';
import type { Invoice, Tax, TaxBreakdown } from '../types';

/**
 * What documents come to by taxes, so that one can be taken from another to the cent: net amounts by the taxes that apply
 * together, and each tax with its base.
 */
export interface Tally {
	nets: ReadonlyMap<string, NetPart>;
	taxes: ReadonlyMap<string, TaxPart>;
}

export interface NetPart {
	taxes: Tax[];
	net: Decimal;
}

export interface TaxPart {
	row: TaxBreakdown;
	base: Decimal;
	tax: Decimal;
}

export const NOTHING: Tally = { nets: new Map(), taxes: new Map() };

export function tallyOf({ lines, allowances, charges, taxBreakdown }: Pick<Invoice, 'allowances' | 'charges' | 'taxBreakdown'> & { lines: Array<{ net: string; taxes: Tax[] }> }): Tally {
	const nets = new Map<string, NetPart>();
	const add = (taxes: Tax[], net: Decimal) => {
		const key = keyOfTaxes(taxes);
		nets.set(key, { taxes, net: net.plus(nets.get(key)?.net ?? ZERO) });
	};
	for (const { taxes, net } of lines) add(taxes, new Decimal(net));
	for (const { taxes, net } of allowances) add(taxes, new Decimal(net).negated());
	for (const { taxes, net } of charges) add(taxes, new Decimal(net));
	const rows = taxBreakdown.map((row): Tally => ({ ...NOTHING, taxes: new Map([[keyOfTax(row), { row, base: new Decimal(row.base), tax: new Decimal(row.tax) }]]) }));
	return { nets, taxes: rows.reduce(plus, NOTHING).taxes };
}

/** In the order of `a`, then what only `b` has. */
export function plus(a: Tally, b: Tally): Tally {
	const nets = new Map(a.nets);
	for (const [key, part] of b.nets) nets.set(key, { taxes: part.taxes, net: part.net.plus(nets.get(key)?.net ?? ZERO) });
	const taxes = new Map(a.taxes);
	for (const [key, part] of b.taxes) {
		const own = taxes.get(key);
		taxes.set(key, own ? { row: own.row, base: own.base.plus(part.base), tax: own.tax.plus(part.tax) } : part);
	}
	return { nets, taxes };
}

export function minus(a: Tally, b: Tally): Tally {
	return plus(a, negated(b));
}

export function negated({ nets, taxes }: Tally): Tally {
	return {
		nets: new Map([...nets].map(([key, { net, ...part }]) => [key, { ...part, net: net.negated() }])),
		taxes: new Map([...taxes].map(([key, { base, tax, row }]) => [key, { row, base: base.negated(), tax: tax.negated() }])),
	};
}

export function withoutZeros({ nets, taxes }: Tally): Tally {
	return {
		nets: new Map([...nets].filter(([, { net }]) => !net.isZero())),
		taxes: new Map([...taxes].filter(([, { base, tax }]) => !base.isZero() || !tax.isZero())),
	};
}

export function netOf({ nets }: Tally): Decimal {
	return sum([...nets.values()].map(({ net }) => net));
}

/** Of the taxes that are withheld, or of the others. */
export function taxOf({ taxes }: Tally, withheld = false): Decimal {
	return sum([...taxes.values()].filter(({ row }) => Boolean(row.withheld) === withheld).map(({ tax }) => tax));
}

export function grossOf(tally: Tally): Decimal {
	return netOf(tally).plus(taxOf(tally));
}

/** Of taxes that apply together. */
export function keyOfTaxes(taxes: readonly Tax[]): string {
	return taxes.map(keyOfTax).join();
}

function keyOfTax({ code, category, rate, withheld, ...rest }: Tax | TaxBreakdown): string {
	return JSON.stringify([code, category, new Decimal(rate).toFixed(), Boolean(withheld), 'compound' in rest && rest.compound === true]);
}
