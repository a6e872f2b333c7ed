import { allocate, Decimal, formatAmount, roundTo, ZERO } from '../../money';
import { flagIf } from '../flagIf';
import { partOfRetained, retainedSum, retainedTally } from '../retained';
import { negated, netOf, NOTHING, plus, withoutZeros } from '../tally/tally';
import type { InvoiceLine } from '../types';
import type { Bill, Job } from './bill';

/**
 * `retainage`: what earlier invoices kept back and no release has asked for, or up to a percentage of it. It was invoiced
 * with its taxes before, so nothing is sold again: net amount and tax are 0, and the amount is due.
 */
export function billRetainage({ wanted: { share }, whole, earlier, released, terms, words }: Job): Bill {
	const kept = retainedTally(earlier.documents.map(({ invoice }) => invoice));
	const open = plus(kept, retainedTally(released));
	const left = Decimal.max(ZERO, retainedSum(open));
	const round = (amount: Decimal) => roundTo(amount, terms.digits, terms.roundingMode);
	const before = retainedSum(kept).minus(left);
	const asked = share?.amount !== undefined ? round(new Decimal(share.amount)) : share?.percent !== undefined ? round(retainedSum(kept).times(share.percent).div(100)).minus(before) : left;
	const amount = Decimal.max(ZERO, Decimal.min(asked, left));
	const part = amount.isZero() ? NOTHING : partOfRetained(withoutZeros(open), amount, (sum, weights) => allocate(sum, weights, terms.digits));
	const zero = formatAmount(ZERO, terms.digits);
	const of = earlier.documents.flatMap(({ invoice }) => (invoice.kind === 'invoice' && invoice.number !== undefined && retainedSum(retainedTally([invoice])).gt(0) ? [invoice.number] : []));
	const line: InvoiceLine = {
		id: '1',
		description: of.length === 0 ? words.say('released') : `${words.say('released')} (${of.join(', ')})`,
		quantity: '1',
		unitPrice: zero,
		discounts: [],
		charges: [],
		amount: zero,
		net: zero,
		taxes: [],
		origin: { kind: 'priorInvoice' },
	};
	const approved = netOf(whole.tally);
	return {
		lines: amount.isZero() ? [] : [line],
		allowances: [],
		charges: [],
		tally: negated(part),
		work: whole,
		limits: new Map(),
		changes: [
			{
				line: 'document',
				kind: 'share',
				from: formatAmount(approved, terms.digits),
				to: zero,
				effect: formatAmount(approved.negated(), terms.digits),
				reason: 'This invoice is for what was kept back of earlier ones',
			},
		],
		flags: flagIf(asked.gt(left), 'over-billing', 'Of {asked} only {amount} is billed, which is what is kept back', { asked: formatAmount(asked, terms.digits), amount: formatAmount(amount, terms.digits) }),
	};
}
