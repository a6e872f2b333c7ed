import { Decimal, sum, ZERO } from '../money';
import type { EarlierInvoice } from './read/invoices';
import { negated, NOTHING, plus, type Tally, tallyOf } from './tally/tally';

/** What documents keep back, by the retained rows alone; a release is below 0. */
export function retainedTally(invoices: ReadonlyArray<Pick<EarlierInvoice, 'kind' | 'lines' | 'allowances' | 'charges' | 'taxBreakdown'>>): Tally {
	const all = invoices.map((invoice) => (invoice.kind === 'creditNote' ? negated(tallyOf(invoice)) : tallyOf(invoice))).reduce(plus, NOTHING);
	return { nets: new Map(), taxes: new Map([...all.taxes].filter(([, { row }]) => row.retained)) };
}

export function retainedSum({ taxes }: Tally): Decimal {
	return sum([...taxes.values()].map(({ tax }) => tax));
}

/** What was kept back so far and is or was to be released, for the key of its release. */
export function keptBackOf(invoices: readonly EarlierInvoice[]): Decimal {
	return retainedSum(retainedTally(invoices.filter(({ isVoid, billing }) => !isVoid && billing !== 'retainage')));
}

/** Nothing is kept back of a deposit. */
export function withoutRetained({ nets, taxes }: Tally): Tally {
	return { nets, taxes: new Map([...taxes].filter(([, { row }]) => !row.retained)) };
}

/** A part of what is open, row by row, the rest going where it is left. */
export function partOfRetained(open: Tally, amount: Decimal, allocate: (amount: Decimal, weights: Decimal[]) => Decimal[]): Tally {
	const whole = retainedSum(open);
	if (amount.gte(whole)) return open;
	const rows = [...open.taxes];
	const taxes = allocate(amount, rows.map(([, { tax }]) => Decimal.max(ZERO, tax)));
	const bases = rows.map(([, { base, tax }], index) => (tax.isZero() ? ZERO : base.times(taxes[index]).div(tax)));
	return { nets: new Map(), taxes: new Map(rows.map(([key, part], index) => [key, { ...part, base: bases[index].toDecimalPlaces(2), tax: taxes[index] }])) };
}
