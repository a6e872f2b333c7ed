import { DomainError } from '../../errors';
import { Decimal, roundTo, sum, ZERO } from '../../money';
import type { Offer } from '../read/estimate';
import type { EstimateLine } from '../read/lines';
import type { Terms } from '../terms';
import type { Adjustment } from '../types';
import type { Work, WorkLine } from './work';

const LIMIT = new Decimal('1e14');

/** An optional line only where it was accepted, any other unless it was refused. */
export function isAccepted({ optional, accepted }: EstimateLine): boolean {
	return accepted ?? !optional;
}

/** The accepted lines of an offer, each checked: no discount takes more than its line has. One on the whole may, and makes a total below 0. */
export function workOf({ lines, discounts, charges }: Offer, terms: Terms): Work {
	const accepted = lines.filter(isAccepted).map(signed);
	const amounts = accepted.map((line) => checkedAmount(line, terms));
	checkSize(accepted, amounts);
	if (sum(amounts).gte(0)) {
		checkSigns(discounts, 'estimate.discounts');
		checkSigns(charges, 'estimate.charges');
	}
	return { lines: accepted, discounts, charges };
}

/** A price below 0 is a quantity below 0 at that price (EN 16931 BR-27). */
function signed(line: EstimateLine): WorkLine {
	const price = new Decimal(line.unitPrice);
	const quantity = price.lt(0) ? new Decimal(line.quantity).negated().toFixed() : line.quantity;
	const unitPrice = price.lt(0) ? price.abs().toFixed() : line.unitPrice;
	if (new Decimal(quantity).gte(0)) return { ...line, quantity, unitPrice };
	return { ...line, quantity, unitPrice, discounts: line.discounts.map(credited), charges: line.charges.map(credited) };
}

/** On a credit an amount is a credit too, whichever way it was written. */
function credited({ amount, ...rest }: Adjustment): Adjustment {
	return amount === undefined ? rest : { ...rest, amount: new Decimal(amount).abs().negated().toFixed() };
}

function checkedAmount(line: WorkLine, terms: Terms): Decimal {
	const base = baseOf(line, terms);
	checkDiscounts(line.discounts, base, `${line.field}.discount`, terms);
	if (base.gte(0)) checkSigns(line.charges, `${line.field}.charges`);
	return amountOf(line, terms);
}

/** After its discounts and charges. */
export function amountOf(line: WorkLine, terms: Terms): Decimal {
	const base = baseOf(line, terms);
	return base.minus(sum(amountsOn(base, line.discounts, terms))).plus(sum(amountsOn(base, line.charges, terms)));
}

function baseOf({ quantity, unitPrice, baseQuantity = '1' }: WorkLine, terms: Terms): Decimal {
	return round(new Decimal(quantity).times(unitPrice).div(baseQuantity), terms);
}

function checkDiscounts(discounts: readonly Adjustment[], base: Decimal, field: string, terms: Terms): void {
	const discount = sum(amountsOn(base, discounts, terms));
	const isWithin = base.lt(0) ? discount.lte(0) && discount.gte(base) : discount.gte(0) && discount.lte(base);
	if (discounts.length === 0 || isWithin) return;
	throw new DomainError(
		'discount-over-base',
		`${field} takes off ${discount.toFixed(terms.digits)} of ${base.toFixed(terms.digits)}`,
		'A discount takes off at most what there is. To give more than that back, add a line with a negative price.',
		field,
	);
}

/** Below 0 only inside of a credit. */
function checkSigns(adjustments: readonly Adjustment[], field: string): void {
	const index = adjustments.findIndex(({ amount }) => amount !== undefined && new Decimal(amount).lt(0));
	if (index < 0) return;
	const path = `${field}[${index}].amount`;
	throw new DomainError('negative-adjustment', `${path} must not be below 0`, 'Write it without the minus: a discount below 0 is a charge, and a charge below 0 a discount.', path);
}

/** What readers of the invoice take: amounts of fewer than 16 digits before the point, taxes included. */
function checkSize(lines: readonly WorkLine[], amounts: readonly Decimal[]): void {
	let total = ZERO;
	amounts.forEach((amount, index) => {
		total = total.plus(amount.abs());
		if (total.gte(LIMIT)) throw tooLarge(`${lines[index].field}.unitPrice`);
	});
}

function tooLarge(field: string): DomainError {
	return new DomainError('amount-too-large', `With ${field} the work comes to 100000000000000 or more`, 'Check quantity and price of the line.', field);
}

function amountsOn(base: Decimal, adjustments: readonly Adjustment[], terms: Terms): Decimal[] {
	return adjustments.map(({ percent, amount }) => round(amount === undefined ? base.times(percent ?? 0).div(100) : new Decimal(amount), terms));
}

function round(amount: Decimal, { digits, roundingMode }: Terms): Decimal {
	return roundTo(amount, digits, roundingMode);
}
