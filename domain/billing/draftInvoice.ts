import type { Instant, Reason } from '../case';
import { Decimal, sum, ZERO } from '../money';
import type { Bill, Job } from './bill/bill';
import { billLines } from './bill/billLines';
import { billRest } from './bill/billRest';
import { billRetainage } from './bill/billRetainage';
import { billDeposit, billProgress } from './bill/billShare';
import { changesOf } from './changes/changesOf';
import { stepsByLine } from './changes/fromApproval';
import { settle } from './earlier/settle';
import { approvalFlags, changeOrderFlags, currencyFlags, customerFlags, duplicateFlags, editFlags, lineFlags, lineTotalFlags, scheduleFlags, setUpFlags, totalsFlags, unreadFlags, varianceFlags } from './flags';
import { type Facts, gather, type InvoiceRequest } from './gather';
import { instalmentsOf, isOverScheduled } from './instalments';
import { agreedTerms, dueDateOf, earlyPaymentsOf, isMoreThanDays } from './paymentTerms';
import { type Prepared, prepare } from './prepare';
import { sellerOf } from './seller';
import type { BillingSettings } from './settings';
import { breakdownOf } from './tally/linesOf';
import { inTaxCurrency } from './taxCurrency';
import { totalsOf } from './tally/totals';
import { type Billing, type Invoice, type InvoiceChange, LAST_BILLINGS, type Totals } from './types';
import { withoutAbsent } from './withoutAbsent';
import { notesOf } from './words/notes';
import { summaryOf } from './words/summary';

const BILLS: Record<Billing, (job: Job) => Bill> = {
	full: billLines,
	delivered: billLines,
	deposit: billDeposit,
	progress: billProgress,
	final: billRest,
	retainage: billRetainage,
};

/**
 * The draft for what is approved and not billed yet. What needs a person is a flag of it; only what cannot be read is refused.
 *
 * @throws DomainError naming the field, e.g. `estimate.lines[2].unitPrice`
 */
export function draftInvoice(request: InvoiceRequest, settings: BillingSettings, now: Instant): Invoice {
	const facts = gather(request, settings, now);
	const { estimate, deliveries, wanted, terms, today } = facts;
	const prepared = prepare(facts, settings);
	const { sorted, job } = prepared;
	const bill = BILLS[wanted.billing](job);

	const { totals, excess, reasons } = settledTotals(bill, prepared, LAST_BILLINGS.has(wanted.billing) && wanted.lines === undefined);
	const agreed = agreedTerms(estimate, settings);
	const dueDate = dueDateOf(agreed.terms, today, settings);
	const early = earlyPaymentsOf(agreed.discounts, today, totals, terms);
	const schedule = wanted.billing === 'full' ? estimate.schedule : [];
	const instalments = instalmentsOf(totals, schedule, { issueDate: today, dueDate }, terms);
	const flags = [...reviewFlags(facts, prepared, bill, settings), ...facts.payments.doubts, ...totalsFlags(bill.lines, totals, excess, terms.digits), ...scheduleFlags(isOverScheduled(totals, schedule, terms)), ...customerFlags(estimate.customer), ...setUpFlags(settings)];
	const invoice: Omit<Invoice, 'summary'> = {
		kind: 'invoice',
		key: sorted.key,
		status: 'draft',
		billing: wanted.billing,
		estimate: estimate.number,
		businessUnit: estimate.businessUnit,
		issueDate: today,
		dueDate,
		terms: isMoreThanDays(agreed.terms) ? agreed.terms : undefined,
		earlyPaymentDiscount: early.length > 0 ? early : undefined,
		deliveryDate: deliveries.flatMap(({ on }) => on ?? []).sort().at(-1) ?? (wanted.billing === 'deposit' ? undefined : estimate.serviceDate),
		servicePeriod: wanted.billing === 'deposit' ? undefined : estimate.servicePeriod,
		orderReference: estimate.orderReference,
		supportingDocuments: estimate.supportingDocuments,
		currency: terms.currency,
		taxCurrency: inTaxCurrency(estimate.taxCurrency, totals.tax, terms),
		pricesIncludeTax: terms.pricesIncludeTax,
		seller: sellerOf(settings),
		customer: estimate.customer,
		lines: bill.lines,
		allowances: bill.allowances,
		charges: bill.charges,
		taxBreakdown: breakdownOf(bill.tally, terms),
		totals,
		precedingInvoices: sorted.counted.flatMap(({ kind, number, issueDate }) => (kind === 'invoice' && number !== undefined ? [withoutAbsent({ number, issueDate })] : [])),
		changes: allChanges(prepared, bill),
		notes: notesOf(wanted.billing, totals, instalments, dueDate, early, job.words),
		instalments,
		review: { required: flags.length > 0, flags },
		reasons: [...facts.payments.reasons, ...reasons],
	};
	return withoutAbsent({ ...invoice, summary: summaryOf(invoice) });
}

function settledTotals({ lines, allowances, charges, tally }: Bill, { job: { terms }, payments, sorted }: Prepared, isLast: boolean): { totals: Totals; excess: Decimal; reasons: Reason[] } {
	const nets = { lines: netSum(lines), allowances: netSum(allowances), charges: netSum(charges) };
	const payable = new Decimal(totalsOf(nets, tally, ZERO, terms).due);
	const names = [sorted.key, sorted.duplicate?.number].filter((name) => name !== undefined);
	const { prepaid, excess, reasons } = settle(payments, sorted.counted, payable, isLast, names, terms.digits);
	return { totals: totalsOf(nets, tally, prepaid, terms), excess, reasons };
}

function netSum(parts: ReadonlyArray<{ net: string }>): Decimal {
	return sum(parts.map(({ net }) => new Decimal(net)));
}

function reviewFlags({ estimate, orders, wanted, terms, today }: Facts, { approved, job, sorted, edited, otherCurrency }: Prepared, bill: Bill, { billing }: BillingSettings): Reason[] {
	return [
		...approvalFlags(estimate, today),
		...editFlags(edited),
		...changeOrderFlags(orders),
		...currencyFlags(otherCurrency, terms.currency),
		...duplicateFlags(sorted),
		...unreadFlags([...estimate.unread, ...orders.flatMap(({ unread }) => unread)]),
		...lineFlags(bill.work.work.lines, billing),
		...lineTotalFlags(job.whole.work.lines, terms.digits),
		...varianceFlags(approved, wanted.billing === 'final' ? bill.work : job.whole, billing),
		...bill.flags,
	];
}

function allChanges({ approved, job: { whole, terms }, orders, edited, refused }: Prepared, bill: Bill): InvoiceChange[] {
	const steps = stepsByLine(approved.work, whole.work, orders);
	for (const [line, limits] of bill.limits) steps.set(line, [...(steps.get(line) ?? []), ...limits]);
	return [...changesOf(approved, bill.work, steps, terms), ...bill.changes, ...refused, ...edited];
}
