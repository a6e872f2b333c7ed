import { because, type Reason } from '../case';
import { currencyDigits, Decimal, formatAmount, sum, ZERO } from '../money';
import { nameOf, openOf, payOff } from './earlier/settle';
import { checkUnits } from './read/checkUnits';
import { readInvoices } from './read/invoices';
import { readPayments } from './read/payments';
import { retainedSum, retainedTally } from './retained';
import type { BillingSettings } from './settings';
import { LAST_BILLINGS } from './types';
import { withoutAbsent } from './withoutAbsent';

/** `overpaid`: all is paid, and money is left over. `nothingInvoiced`: there is no invoice to pay. */
export type BalanceStatus = 'nothingInvoiced' | 'open' | 'partlyPaid' | 'paid' | 'overpaid';

export interface Balance {
	status: BalanceStatus;
	currency: string;
	/** Less credit notes and taxes that the customer keeps back for good; with what is kept back until completion. */
	invoiced: string;
	paid: string;
	due: string;
	/** Taken off for early payment; absent where nothing was. */
	discount?: string;
	/** What of `due` is kept back and not released yet; absent where nothing is. */
	retained?: string;
	/** Money that no invoice takes. */
	unapplied: string;
	/** Whether an invoice for the whole or the rest of the work is among them. */
	complete: boolean;
	invoices: Array<{ number?: string; key?: string; payable: string; due: string }>;
	/** A payment that is not counted, with why, or money left over: somebody should look at it. */
	needsReview: boolean;
	reasons: Reason[];
}

/**
 * What is left to pay of a case's invoices, after all payments ever made for it; earlier payments that an invoice shows as
 * prepaid belong to these too.
 *
 * @throws DomainError naming the field, e.g. `payments[0].amount`
 */
export function balanceOf(given: { invoices: unknown; payments: unknown }, { business }: BillingSettings): Balance {
	const all = readInvoices(given.invoices, 'invoices', business.timezone).filter(({ isVoid }) => !isVoid);
	const currency = all.find((invoice) => invoice.currency !== undefined)?.currency ?? business.currency;
	const digits = currencyDigits(currency);
	const ours = (one: { currency?: string }) => one.currency === undefined || one.currency === currency;
	const { counted: payments, doubts: doubted, reasons: notCounted } = readPayments(given.payments, currency, business.timezone);
	const counted = payments.filter(ours);
	const invoices = all.filter(ours);
	checkUnits(counted, invoices, digits);
	const { open, free: left, discounts, reasons, doubts: unearned } = payOff(counted, invoices, [], digits);

	const billed = [...open.keys()];
	const payable = billed.map((invoice) => openOf(invoice, invoices));
	const kept = Decimal.max(ZERO, retainedSum(retainedTally(invoices)));
	const paidOfKept = Decimal.max(ZERO, Decimal.min(kept, left));
	const free = left.minus(paidOfKept);
	const invoiced = sum(payable).plus(kept);
	const due = sum([...open.values()]).plus(kept).minus(paidOfKept);
	const discount = sum([...discounts.values()]);
	const format = (amount: Decimal) => formatAmount(amount, digits);
	const doubts = [
		...doubted,
		...unearned,
		...[...payments, ...all].filter((one) => !ours(one)).map(() => because('currency-mismatch', 'A payment or an invoice is not in {currency} and is not counted', { currency })),
		...reasons.filter(({ code }) => code === 'payment-of-other-invoice'),
		...(free.gt(0) ? [because('overpaid', '{amount} {currency} more came in than was invoiced', { amount: format(free), currency })] : []),
		...(free.lt(0) ? [because('paid-back-too-much', '{amount} {currency} more was paid back than came in', { amount: format(free.negated()), currency })] : []),
	];
	return withoutAbsent({
		status: statusOf(billed.length, due, invoiced, free),
		currency,
		invoiced: format(invoiced),
		paid: format(invoiced.minus(discount).minus(due).plus(free)),
		due: format(due),
		retained: kept.eq(paidOfKept) ? undefined : format(kept.minus(paidOfKept)),
		discount: discount.isZero() ? undefined : format(discount),
		unapplied: format(Decimal.max(ZERO, free)),
		complete: billed.some(({ billing }) => LAST_BILLINGS.has(billing)),
		invoices: billed.map((invoice, index) => withoutAbsent({ number: invoice.number, key: invoice.key, payable: format(payable[index]), due: format(open.get(invoice) ?? ZERO) })),
		needsReview: doubts.length > 0,
		reasons: [...doubts, ...notCounted, ...reasons.filter(({ code }) => code === 'early-payment-discount'), ...billed.filter((invoice) => open.get(invoice)?.gt(0)).map((invoice) => because('open', '{amount} {currency} of {invoice} is to be paid', { amount: format(open.get(invoice) ?? ZERO), currency, invoice: nameOf(invoice) }))],
	});
}

function statusOf(invoices: number, due: Decimal, invoiced: Decimal, free: Decimal): BalanceStatus {
	if (invoices === 0) return 'nothingInvoiced';
	if (due.gt(0)) return due.lt(invoiced) ? 'partlyPaid' : 'open';
	return free.gt(0) ? 'overpaid' : 'paid';
}
