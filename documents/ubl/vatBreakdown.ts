import { allocate, currencyDigits, Decimal, sum, ZERO } from '../../domain/money';
import type { Invoice, Tax } from '../../domain/billing/types';
import { exemptionOf, type Exemption } from './exemption';
import { chargesOf, type Vat, vatOf } from './vat';

/** One row of the VAT breakdown (BG-23). */
export interface VatGroup extends Vat {
	base: Decimal;
	tax: Decimal;
	exemption: Exemption;
}

export interface VatBreakdown {
	/** The category and rate that a line, discount or charge of these taxes has on this document. */
	of: (taxes: readonly Tax[]) => Vat;
	/** In the order they first occur. */
	groups: VatGroup[];
	/** BR-O-02: then neither party's VAT identifier may be on the document. */
	isOutOfScope: boolean;
}

interface Position {
	taxes: readonly Tax[];
	/** Below 0 for a discount. */
	net: Decimal;
}

/**
 * The invoice's taxes as EN 16931 groups them: by category and rate, where the invoice lists them by tax. Each tax is handed to
 * the groups it is part of, in proportion to what it comes to there, so that the groups sum to the invoice's tax (BR-CO-14).
 *
 * O cannot stand beside another category (BR-O-11 to 14); there it is written as exempt.
 */
export function vatBreakdown(invoice: Invoice): VatBreakdown {
	const positions = positionsOf(invoice);
	const isOutOfScope = positions.every(({ taxes }) => vatOf(taxes).category === 'O');
	const of = (taxes: readonly Tax[]): Vat => {
		const vat = vatOf(taxes);
		return vat.category === 'O' && !isOutOfScope ? { ...vat, category: 'E' } : vat;
	};

	const members = new Map<string, Position[]>();
	for (const position of positions) {
		const key = keyOf(of(position.taxes));
		const same = members.get(key);
		if (same) same.push(position);
		else members.set(key, [position]);
	}
	const groups = [...members.values()];
	const taxes = taxesOf(groups, invoice);
	return {
		of,
		isOutOfScope,
		groups: groups.map((group, index) => {
			const vat = of(group[0].taxes);
			return { ...vat, base: sum(group.map(({ net }) => net)), tax: taxes[index], exemption: exemptionOf(vat.category, group.flatMap((position) => position.taxes)) };
		}),
	};
}

/** What a percentage of the document is of: the lines that share category and rate with it. */
export function linesNet({ lines }: Invoice, { of }: VatBreakdown): (taxes: readonly Tax[]) => Decimal {
	const nets = new Map<string, Decimal>();
	for (const { taxes, net } of lines) {
		const key = keyOf(of(taxes));
		nets.set(key, (nets.get(key) ?? ZERO).plus(net));
	}
	return (taxes) => nets.get(keyOf(of(taxes))) ?? ZERO;
}

function positionsOf({ lines, allowances, charges }: Invoice): Position[] {
	return [
		...lines.map(({ taxes, net }) => ({ taxes, net: new Decimal(net) })),
		...allowances.map(({ taxes, net }) => ({ taxes, net: new Decimal(net).negated() })),
		...charges.map(({ taxes, net }) => ({ taxes, net: new Decimal(net) })),
	];
}

/** By category and rate, BR-E-01 and its like: one group for each category without a rate above 0. */
function keyOf({ category, rate }: Vat): string {
	return `${category} ${rate.toFixed()}`;
}

function taxesOf(groups: Position[][], { taxBreakdown, currency }: Invoice): Decimal[] {
	const weights = new Map<string, Decimal[]>();
	groups.forEach((group, index) => {
		for (const { taxes, net } of group) {
			for (const { tax, percent } of chargesOf(taxes)) {
				const own = weights.get(taxKey(tax)) ?? groups.map(() => ZERO);
				own[index] = own[index].plus(net.times(percent));
				weights.set(taxKey(tax), own);
			}
		}
	});

	const digits = currencyDigits(currency);
	return taxBreakdown.reduce(
		(sums, { tax, ...row }) => {
			const own = row.withheld || new Decimal(tax).isZero() ? undefined : weights.get(taxKey(row));
			const parts = own && allocate(new Decimal(tax), own, digits);
			return parts ? sums.map((one, index) => one.plus(parts[index])) : sums;
		},
		groups.map(() => ZERO),
	);
}

function taxKey({ code, category, rate }: Pick<Tax, 'code' | 'category' | 'rate'>): string {
	return JSON.stringify([code, category, new Decimal(rate).toFixed()]);
}
