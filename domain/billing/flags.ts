import type { Reason } from '../case';
import { Decimal, formatAmount, sum } from '../money';
import { told } from '../language';
import { billingGaps } from '../profile';
import type { SortedOut } from './earlier/sortOut';
import { flagIf } from './flagIf';
import type { ChangeOrder } from './read/changeOrders';
import type { Estimate } from './read/estimate';
import type { BillingSettings } from './settings';
import type { Customer, InvoiceChange, InvoiceLine, Totals } from './types';
import { listed } from './words/listed';
import type { PricedWork } from './work/priceWork';
import type { WorkLine } from './work/work';

/** @param today the business's date */
export function approvalFlags({ approved, approvedOn, validUntil }: Estimate, today: string): Reason[] {
	const decidedOn = approved ? approvedOn : today;
	const isLate = validUntil !== undefined && decidedOn !== undefined && decidedOn > validUntil;
	return [
		...flagIf(!approved, 'not-approved', 'The estimate is not approved'),
		...(approved ? flagIf(isLate, 'expired', 'The estimate was approved on {day}, and valid until {end}', { day: decidedOn ?? '', end: validUntil ?? '' }) : flagIf(isLate, 'expired', 'The estimate was valid until {end}', { end: validUntil ?? '' })),
	];
}

export function editFlags(edited: readonly InvoiceChange[]): Reason[] {
	return flagIf(edited.length > 0, 'edited-after-approval', 'The estimate was edited after it was approved, and is billed as approved');
}

export function changeOrderFlags(orders: readonly ChangeOrder[]): Reason[] {
	const open = orders.filter(({ approved }) => !approved).map(({ number }) => number);
	return flagIf(open.length > 0, 'unapproved-change-order', 'Not approved, so not billed: change order {orders}', { orders: listed(open) });
}

/** How far the work is from the approved estimate, by net amount. */
export function varianceFlags(approved: PricedWork, work: PricedWork, { varianceReviewPercent: limit }: BillingSettings['billing']): Reason[] {
	const [from, to] = [approved.amounts.totals.net, work.amounts.totals.net];
	const difference = new Decimal(to).minus(from).abs();
	const isOver = difference.times(100).gt(new Decimal(from).abs().times(limit));
	return flagIf(isOver, 'over-variance', 'The work comes to {amount} net and {approved} were approved; more than {limit} % apart', { amount: to, approved: from, limit });
}

export function lineFlags(lines: readonly WorkLine[], { taxes }: BillingSettings['billing']): Reason[] {
	const untaxed = lines.filter((line) => line.taxes === undefined || line.untaxed).map(({ id }) => id);
	const unknown = lines.flatMap(({ id, unknownTaxCodes = [] }) => unknownTaxCodes.map((code) => `${code} (${id})`));
	const cut = lines.filter((line) => line.cut).map(({ id }) => id);
	return [
		...flagIf(taxes.length > 0 && untaxed.length > 0, 'missing-tax', 'Billed without tax, because nothing is said about it: line {lines}', { lines: listed(untaxed) }),
		...flagIf(unknown.length > 0, 'unknown-tax-code', "Not among the profile's taxes, so not charged: {taxes}", { taxes: listed(unknown) }),
		...flagIf(cut.length > 0, 'description-cut', 'The description was cut to what an invoice can show: line {lines}', { lines: listed(cut) }),
	];
}

/** @param unread names such as `estimate.lines[0].markup` */
export function unreadFlags(unread: readonly string[]): Reason[] {
	return flagIf(unread.length > 0, 'field-not-read', 'Not read, so perhaps not billed as it was meant: {fields}', { fields: listed(unread) });
}

/** What a line says that it comes to, before or after its discounts, without or with its taxes. */
export function lineTotalFlags(lines: readonly WorkLine[], digits: number): Reason[] {
	const other = lines.filter((line) => line.saidTotal !== undefined && !comesTo(line, new Decimal(line.saidTotal).abs(), digits)).map(({ id }) => id);
	return flagIf(other.length > 0, 'line-total-differs', 'Quantity and price do not come to what the line itself says: line {lines}', { lines: listed(other) });
}

function comesTo({ quantity, unitPrice, baseQuantity = '1', discounts, charges, taxes = [] }: WorkLine, said: Decimal, digits: number): boolean {
	const whole = new Decimal(quantity).times(unitPrice).div(baseQuantity).abs();
	const agreed = (parts: typeof discounts) => sum(parts.map(({ percent, amount }) => (amount === undefined ? whole.times(percent ?? 0).div(100) : new Decimal(amount).abs())));
	const factor = sum(taxes.filter(({ withheld }) => !withheld).map(({ rate }) => new Decimal(rate))).div(100).plus(1);
	// Systems round in their own way: by the unit, by the line, each tax apart.
	const close = new Decimal(10).pow(-digits).times(2);
	return [whole, whole.minus(agreed(discounts)).plus(agreed(charges))].some((net) => [net, net.times(factor), net.div(factor)].some((amount) => amount.minus(said).abs().lte(close)));
}

export function customerFlags({ name, email, address }: Customer): Reason[] {
	const isReachable = Boolean(email) || address !== undefined;
	return [
		...flagIf(!name && isReachable, 'customer-incomplete', 'The customer has no name'),
		...flagIf(Boolean(name) && !isReachable, 'customer-incomplete', 'The customer has no email or postal address'),
		...flagIf(!name && !isReachable, 'customer-incomplete', 'The customer has no name and no email or postal address'),
	];
}

export function scheduleFlags(isOver: boolean): Reason[] {
	return flagIf(isOver, 'schedule-over-total', 'The parts of the payment schedule are more than the invoice comes to, so all of it is due at once');
}

/** What a preset leaves to the business holds an invoice until it is there. */
export function setUpFlags(settings: BillingSettings): Reason[] {
	const missing = billingGaps(settings);
	return flagIf(missing.length > 0, 'billing-not-set-up', 'Not in the profile yet: {what}. Add them in the settings, under Taxes and Seller on invoices; whether they are asked for is set under Invoices', { what: missing.map(({ what }) => told(what)) });
}

export function totalsFlags(lines: readonly InvoiceLine[], { gross, withheld, due }: Totals, excess: Decimal, digits: number): Reason[] {
	const isNothing = lines.length === 0 || (new Decimal(gross).isZero() && new Decimal(withheld).isZero());
	return [
		...flagIf(isNothing, 'nothing-to-bill', 'Nothing is left to bill'),
		...flagIf(new Decimal(gross).lt(0), 'negative-total', 'The invoice comes to {amount}, below 0', { amount: gross }),
		...flagIf(excess.gt(0), 'overpaid', new Decimal(due).lt(0) ? '{amount} was paid beyond this invoice, and is to be given back' : '{amount} was paid beyond this invoice', { amount: formatAmount(excess, digits) }),
	];
}

export function duplicateFlags({ duplicate, key }: Pick<SortedOut, 'duplicate' | 'key'>): Reason[] {
	return flagIf(duplicate !== undefined, 'duplicate', 'The same was invoiced before: {number}', { number: duplicate?.number ?? key.slice(0, 8) });
}

/** @param found what came in another currency, e.g. `payments[0]` */
export function currencyFlags(found: readonly string[], currency: string): Reason[] {
	return flagIf(found.length > 0, 'currency-mismatch', 'Not in {currency}, so not counted: {fields}', { currency, fields: listed(found) });
}
