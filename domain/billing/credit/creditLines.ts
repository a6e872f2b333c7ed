import { DomainError } from '../../errors';
import { Decimal, formatAmount, ZERO } from '../../money';
import { within } from '../bill/portions';
import { computeDocument } from '../document';
import type { EarlierInvoice } from '../read/invoices';
import type { Selected } from '../read/request';
import { keyOfTaxes, minus, type Tally, tallyOf } from '../tally/tally';
import { documentTerms, type Terms } from '../terms';
import type { AppliedAdjustment, InvoiceLine, Tax } from '../types';
import { partOfAmount, type Stretch } from '../work/partOf';
import type { Credit } from './credit';

interface CreditedLine {
	line: InvoiceLine;
	stretch: Stretch;
}

/**
 * Lines of the invoice, whole or some of their quantity, with the document's discounts and charges under the same taxes in
 * proportion. Amounts follow from the invoice's own; its taxes are never exceeded.
 */
export function creditLines(invoice: EarlierInvoice, wanted: readonly Selected[], credits: readonly EarlierInvoice[], left: Tally, terms: Terms): Credit {
	const all = stretchesOf(invoice.lines, wanted, credits);
	const byTaxes = stretchesByTaxes(all);
	const lines = all.filter(({ stretch }) => !stretch.taken.isZero()).map((one) => ({ ...one, amount: partOfAmount(one.line.amount, one.stretch, terms) }));
	const along = (given: readonly AppliedAdjustment[]) =>
		given
			.map((one) => ({ ...one, amount: partOfAmount(one.amount, byTaxes.get(keyOfTaxes(one.taxes)) ?? NONE, terms) }))
			.filter(({ amount }) => !amount.isZero());
	const [allowances, charges] = [along(invoice.allowances), along(invoice.charges)];

	const positions = [
		...lines.map(({ line: { taxes }, amount }) => ({ taxes, amount })),
		...allowances.map(({ taxes, amount }) => ({ taxes, amount: amount.negated() })),
		...charges,
	];
	const { nets, tally } = taxed(positions, left, terms);
	const format = (amount: Decimal) => formatAmount(amount, terms.digits);
	const applied = ({ taxes, ...one }: (typeof charges)[number], net: Decimal): AppliedAdjustment => ({ ...one, amount: format(one.amount), net: format(net), taxes });
	return {
		lines: lines.map(({ line, stretch, amount }, index) => ({ ...partOfInvoiceLine(line, stretch, terms), amount: format(amount), net: format(nets[index]) })),
		allowances: allowances.map((one, index) => applied(one, nets[lines.length + index].negated())),
		charges: charges.map((one, index) => applied(one, nets[lines.length + allowances.length + index])),
		tally,
	};
}

const NONE: Stretch = { before: ZERO, taken: ZERO, whole: ZERO };

function stretchesOf(lines: readonly InvoiceLine[], wanted: readonly Selected[], credits: readonly EarlierInvoice[]): CreditedLine[] {
	const credited = new Map<string, Decimal>();
	for (const { id, quantity } of credits.flatMap((credit) => credit.lines)) credited.set(id, (credited.get(id) ?? ZERO).plus(quantity));
	const places = new Map(wanted.map(({ line }, place) => [line, place]));
	return lines.map((line) => {
		const whole = new Decimal(line.quantity);
		const before = credited.get(line.id) ?? ZERO;
		const place = places.get(line.id);
		if (place === undefined) return { line, stretch: { before, taken: ZERO, whole } };
		const left = within(whole.minus(before), whole);
		const asked = new Decimal(wanted[place].quantity ?? left).abs();
		if (asked.gt(left.abs())) throw tooMuch(line.id, asked, left, `lines[${place}].quantity`);
		return { line, stretch: { before, taken: whole.lt(0) ? asked.negated() : asked, whole } };
	});
}

/** By taxes: the amounts of the lines that have them, and what was and is credited of these. */
function stretchesByTaxes(lines: readonly CreditedLine[]): Map<string, Stretch> {
	const stretches = new Map<string, Stretch>();
	for (const { line, stretch } of lines) {
		if (stretch.whole.isZero()) continue;
		const key = keyOfTaxes(line.taxes);
		const { before, taken, whole } = stretches.get(key) ?? NONE;
		const amount = new Decimal(line.amount).abs();
		const amountOf = (quantity: Decimal) => quantity.times(amount).div(stretch.whole);
		stretches.set(key, { before: before.plus(amountOf(stretch.before)), taken: taken.plus(amountOf(stretch.taken)), whole: whole.plus(amount) });
	}
	return stretches;
}

/** Whatever takes all that is left of the net amounts takes what is left of the taxes; before, a tax stops at what is left. */
function taxed(positions: ReadonlyArray<{ taxes: Tax[]; amount: Decimal }>, left: Tally, terms: Terms): { nets: Decimal[]; tally: Tally } {
	const { lines, taxBreakdown } = computeDocument({
		...documentTerms(terms),
		lines: positions.map(({ taxes, amount }, index) => ({ id: String(index), quantity: '1', unitPrice: amount.toFixed(), discounts: [], charges: [], taxes })),
		allowances: [],
		charges: [],
		prepaid: '0',
	});
	const nets = lines.map(({ net }) => new Decimal(net));
	const tally = tallyOf({ lines: positions.map(({ taxes }, index) => ({ taxes, net: lines[index].net })), allowances: [], charges: [], taxBreakdown });
	const isAll = [...minus(left, tally).nets.values()].every(({ net }) => net.isZero());
	if (isAll) return { nets, tally: { ...tally, taxes: left.taxes } };
	if (terms.pricesIncludeTax) return { nets, tally };
	const taxes = [...tally.taxes].map(([key, part]): [string, typeof part] => {
		const most = left.taxes.get(key)?.tax ?? ZERO;
		return [key, part.tax.abs().gt(most.abs()) ? { ...part, tax: most } : part];
	});
	return { nets, tally: { ...tally, taxes: new Map(taxes) } };
}

function partOfInvoiceLine(line: InvoiceLine, stretch: Stretch, terms: Terms): InvoiceLine {
	if (stretch.taken.eq(stretch.whole)) return line;
	const part = (amount: string) => formatAmount(partOfAmount(amount, stretch, terms), terms.digits);
	const applied = (one: AppliedAdjustment): AppliedAdjustment => ({ ...one, amount: part(one.amount), net: part(one.net) });
	return { ...line, quantity: stretch.taken.toFixed(), discounts: line.discounts.map(applied), charges: line.charges.map(applied) };
}

function tooMuch(line: string, asked: Decimal, left: Decimal, field: string): DomainError {
	const message = `${field} is ${asked.toFixed()}, and ${left.abs().toFixed()} of line ${line} are left to credit`;
	return new DomainError('credit-over-line', message, 'Credit at most what was invoiced and not credited yet.', field);
}
