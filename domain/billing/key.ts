import { keyOf } from '../case';
import { Decimal } from '../money';
import type { Estimate } from './read/estimate';
import type { Delivery } from './read/deliveries';
import type { Wanted } from './read/request';
import type { Terms } from './terms';
import type { Billing, Customer } from './types';
import type { Work } from './work/work';

const GOES_BY_DELIVERIES = new Set<Billing>(['delivered', 'final']);

/**
 * What makes two invoices the same: whose case, whose estimate, the work as it was approved and changed, and what is billed
 * of it. Not when it is asked, what was paid, or how a number is written. Without a number, the moment of the approval and
 * the words of the lines tell one estimate from the next; with one, words can be put better and make no difference.
 */
export function contentOf(caseId: string | undefined, { number, customer, approvedAt, approvedOn }: Estimate, { lines, discounts, charges }: Work, deliveries: readonly Delivery[], wanted: Wanted, { currency }: Terms, keptBack: Decimal): unknown {
	return [
		caseId ?? null,
		whoseOf(customer),
		number ?? [approvedAt ?? approvedOn, lines.map(({ id, description }) => [id, folded(description)]).sort(byFirst)],
		currency,
		wanted.billing,
		lines
			.map(({ id, quantity, unitPrice, baseQuantity = '1', taxes, ...line }) => [
				id,
				...[quantity, unitPrice, baseQuantity].map(plain),
				line.discounts.map(agreed),
				line.charges.map(agreed),
				taxes?.map(({ code }) => code) ?? null,
			])
			.sort(byFirst),
		discounts.map(agreed),
		charges.map(agreed),
		GOES_BY_DELIVERIES.has(wanted.billing) ? [...delivered(deliveries)].sort(byFirst) : null,
		wanted.share ? agreed(wanted.share) : null,
		[...(wanted.milestones ?? [])].sort(),
		(wanted.lines ?? []).map(({ line, quantity }) => [line, quantity === undefined ? null : plain(quantity)]).sort(byFirst),
		// More that was kept back since is another release.
		...(wanted.billing === 'retainage' ? [keptBack.toFixed()] : []),
	];
}

/** @param occurrence how many invoices of this content were called off before */
export function invoiceKey(content: unknown, occurrence: number): string {
	return keyOf('invoice', content, occurrence);
}

function delivered(deliveries: readonly Delivery[]): Map<string, string> {
	const totals = new Map<string, string>();
	for (const { line, quantity } of deliveries) totals.set(line, new Decimal(totals.get(line) ?? 0).plus(quantity).toFixed());
	return totals;
}

/** A business can have one estimate number twice, in the books of two branches, but not for one customer. */
function whoseOf({ name, email, phone }: Customer): string {
	return folded(email ?? phone?.replace(/\D/g, '').slice(-10) ?? name ?? '');
}

const folded = (words: string) => words.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
const plain = (number: string) => new Decimal(number).toFixed();
const agreed = ({ percent, amount }: { percent?: string; amount?: string }) => (amount === undefined ? ['%', plain(percent ?? '0')] : ['=', plain(amount)]);
const byFirst = ([a]: unknown[], [b]: unknown[]) => (String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0);
