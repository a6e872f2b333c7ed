import type { Job } from './bill/bill';
import { edits, refusals } from './changes/fromApproval';
import { earlierOf } from './earlier/earlier';
import { type SortedOut, sortOut } from './earlier/sortOut';
import { tallyOfEarlier } from './earlier/tallyOfEarlier';
import type { Facts } from './gather';
import { contentOf } from './key';
import type { ChangeOrder } from './read/changeOrders';
import { checkUnits } from './read/checkUnits';
import type { Offer } from './read/estimate';
import type { EarlierInvoice } from './read/invoices';
import type { Payment } from './read/payments';
import { keptBackOf } from './retained';
import type { BillingSettings } from './settings';
import type { InvoiceChange } from './types';
import { wordsFor } from './words/words';
import { type PricedWork, priceWork } from './work/priceWork';
import { withChangeOrders } from './work/withChangeOrders';
import { withRetainage } from './work/withRetainage';
import { workOf } from './work/workOf';

/** The approved work and what was invoiced of it. */
export interface Prepared {
	job: Job;
	approved: PricedWork;
	/** The change orders that count. */
	orders: ChangeOrder[];
	payments: Payment[];
	sorted: SortedOut;
	/** What is not billed, and never was approved. */
	edited: InvoiceChange[];
	refused: InvoiceChange[];
	/** What does not count for its currency, e.g. `payments[0]`. */
	otherCurrency: string[];
}

export function prepare({ caseId, estimate, orders, deliveries, payments, invoices, wanted, terms, table }: Facts, settings: BillingSettings): Prepared {
	const isOurs = ({ currency }: { currency?: string }) => currency === undefined || currency === terms.currency;
	const offer = estimate.snapshot ?? estimate;
	const applied = orders.filter((order) => order.approved && isOurs(order));
	const changed = withChangeOrders(offer, applied, table);
	const words = wordsFor(estimate.customer, estimate.number, terms, settings);
	const retaining = (one: Offer) => withRetainage(one, estimate.retainage ?? settings.billing.retainage, words.say('retainage'));
	const approved = priceWork(workOf(retaining(offer), terms), terms);
	const whole = applied.length === 0 ? approved : priceWork(workOf(retaining(changed), terms), terms);

	const sorted = sortOut(invoices, contentOf(caseId, estimate, whole.work, deliveries, wanted, terms, keptBackOf(invoices)), estimate.number, terms.currency);
	const counted = payments.counted.filter(isOurs);
	checkUnits(counted, sorted.counted, terms.digits);
	const isRelease = ({ billing }: EarlierInvoice) => billing === 'retainage';
	const earlier = earlierOf(sorted.counted.filter((invoice) => !isRelease(invoice)), (invoice) => tallyOfEarlier(invoice, whole.tally, terms));
	return {
		job: { estimate, whole, deliveries, wanted, earlier, released: sorted.counted.filter(isRelease), terms, words },
		approved,
		orders: applied,
		payments: counted,
		sorted,
		edited: estimate.snapshot ? edits(estimate.snapshot, estimate, terms.digits) : [],
		refused: refusals(changed, terms.digits),
		otherCurrency: [
			...orders.flatMap((order, index) => (order.approved && !isOurs(order) ? [`changeOrders[${index}]`] : [])),
			...payments.counted.flatMap((payment) => (isOurs(payment) ? [] : [payment.field])),
			...sorted.otherCurrency.map(({ field }) => field),
		],
	};
}
