import { told, type Told } from '../../language';
import { because, type Reason } from '../../case';
import { Decimal, formatAmount, roundTo, sum, ZERO } from '../../money';
import { isReferenceTo } from '../paymentReference';
import type { EarlierInvoice } from '../read/invoices';
import type { Payment } from '../read/payments';
import { creditsOf } from './sortOut';

export interface Settled {
	/** For this invoice. */
	prepaid: Decimal;
	/** What is left over when this invoice is paid too. */
	excess: Decimal;
	reasons: Reason[];
}

/**
 * Which money is for this invoice: what names it, and what the earlier invoices leave.
 *
 * @param payable what this invoice asks for before payments
 * @param isLast whether nothing is billed after it: then all that is left over is its own, and it shows what is to be given back
 * @param names number and key of this invoice
 * @param digits of the currency
 */
export function settle(payments: readonly Payment[], invoices: readonly EarlierInvoice[], payable: Decimal, isLast: boolean, names: readonly string[], digits: number): Settled {
	const { own, free, reasons } = payOff(payments, invoices, names, digits);
	const received = own.plus(free);
	const taken = Decimal.max(ZERO, Decimal.min(received, payable));
	return { prepaid: isLast ? Decimal.max(ZERO, received) : taken, excess: received.minus(taken), reasons };
}

export interface PaidOff {
	/** What is left to pay, by invoice. */
	open: Map<EarlierInvoice, Decimal>;
	/** What names the invoice that is being made. */
	own: Decimal;
	/** What no invoice takes. */
	free: Decimal;
	/** What was taken off for early payment, by invoice. */
	discounts: Map<EarlierInvoice, Decimal>;
	reasons: Reason[];
	/** A discount that was taken and perhaps not earned. */
	doubts: Reason[];
}

/**
 * A payment that names an invoice settles that one; what it has too much, and what names none, settles the others from the
 * oldest on.
 */
export function payOff(payments: readonly Payment[], invoices: readonly EarlierInvoice[], names: readonly string[], digits: number): PaidOff {
	const reasons: Reason[] = [];
	const open = new Map(invoices.filter(({ kind }) => kind === 'invoice').map((invoice) => [invoice, openOf(invoice, invoices)]));
	let own = ZERO;
	let free = ZERO;
	const early = earlyMoney(payments);
	for (const payment of payments) {
		const { amount, invoice: name } = payment;
		const meant = name === undefined ? undefined : meantBy(name, [...open.keys()]);
		if (meant) {
			open.set(meant, (open.get(meant) ?? ZERO).minus(amount));
			early.add(meant, payment);
		} else if (name === undefined) free = free.plus(amount);
		else if (names.some((one) => isSpeltAs(name, one))) own = own.plus(amount);
		else reasons.push(because('payment-of-other-invoice', 'A payment of {amount} is for invoice {number} and not counted here', { amount, number: name }));
	}
	for (const [invoice, left] of open) {
		if (left.gte(0)) continue;
		free = free.minus(left);
		open.set(invoice, ZERO);
	}
	const discounts = new Map<EarlierInvoice, Decimal>();
	const doubts: Reason[] = [];
	let taken = ZERO;
	for (const [invoice, left] of open) {
		const { earned, isDoubtful } = left.gt(0) ? early.discountOf(invoice, left, Decimal.max(ZERO, free), taken, openOf(invoice, invoices), digits) : NOTHING_EARNED;
		const paid = Decimal.max(ZERO, Decimal.min(left.minus(earned), free));
		free = free.minus(paid);
		taken = taken.plus(paid);
		open.set(invoice, left.minus(earned).minus(paid));
		if (earned.gt(0)) discounts.set(invoice, earned);
		if (isDoubtful) doubts.push(because('discount-not-earned', '{invoice} was paid less the discount for early payment, and not by its day, or on a day that is not said', { invoice: nameOf(invoice) }));
		if (paid.gt(0)) reasons.push(because('payment-of-earlier-invoice', '{amount} of the payments without an invoice settles {invoice}', { amount: formatAmount(paid, digits), invoice: nameOf(invoice) }));
	}
	// Who pays in full takes no discount.
	for (const [invoice, earned] of discounts) {
		const back = Decimal.max(ZERO, Decimal.min(earned, free));
		free = free.minus(back);
		if (back.eq(earned)) discounts.delete(invoice);
		else {
			discounts.set(invoice, earned.minus(back));
			reasons.push(because('early-payment-discount', '{amount} of {invoice} was taken off for early payment', { amount: formatAmount(earned.minus(back), digits), invoice: nameOf(invoice) }));
		}
	}
	return { open, own, free, discounts, reasons, doubts };
}

const NOTHING_EARNED = { earned: ZERO, isDoubtful: false };

/** Money by the day it came in, for discounts that go by it. */
function earlyMoney(payments: readonly Payment[]) {
	const named = new Map<EarlierInvoice, Payment[]>();
	const unnamed = payments.filter(({ invoice }) => invoice === undefined);
	const by = (day: string, money: readonly Payment[]) => sum(money.filter(({ paidOn }) => paidOn !== undefined && paidOn <= day).map(({ amount }) => new Decimal(amount)));
	return {
		add(invoice: EarlierInvoice, payment: Payment): void {
			named.set(invoice, [...(named.get(invoice) ?? []), payment]);
		},
		/**
		 * What of the open amount need not be paid: where what came in by the day reaches the rest.
		 *
		 * @param free money that names no invoice
		 * @param taken what of such money other invoices took, the earliest first
		 * @param payable what the invoice asked for, less its credit notes
		 */
		discountOf(invoice: EarlierInvoice, left: Decimal, free: Decimal, taken: Decimal, payable: Decimal, digits: number): { earned: Decimal; isDoubtful: boolean } {
			const own = named.get(invoice) ?? [];
			const whole = payableOf(invoice.totals);
			let isDoubtful = false;
			for (const { until, amount } of invoice.early) {
				// What was credited has its share of the discount.
				const off = whole.gt(0) ? roundTo(new Decimal(amount).times(payable).div(whole), digits, 'halfUp') : ZERO;
				const settles = payable.minus(off);
				const inTime = by(until, own).plus(Decimal.min(free, Decimal.max(ZERO, by(until, unnamed).minus(taken))));
				if (inTime.gte(settles)) return { earned: Decimal.min(off, left), isDoubtful: false };
				const received = sum(own.map((payment) => new Decimal(payment.amount))).plus(free);
				isDoubtful ||= received.eq(settles);
			}
			return { earned: ZERO, isDoubtful };
		},
	};
}

/** The number of the invoice that a payment names, in whatever spelling or by its reference; undefined where none, or several, can be meant. */
export function numberNamed(name: string, numbers: readonly string[]): string | undefined {
	return meantBy(name, numbers.map((number) => ({ number })))?.number;
}

/** As written, else without case, spaces and signs, else by a number's end, where only one of them can be meant. */
function meantBy<T extends Pick<EarlierInvoice, 'number' | 'key'>>(name: string, invoices: readonly T[]): T | undefined {
	const exact = invoices.find(({ number, key }) => name === number || name === key || (number !== undefined && isReferenceTo(name, number)));
	if (exact) return exact;
	const said = spelt(name.replace(CALLED, ''));
	const alike = invoices.filter(({ number }) => number !== undefined && isSpeltAs(name, number));
	const ending = alike.length > 0 || !/^\d{4,}$/.test(said) ? alike : invoices.filter(({ number }) => number !== undefined && spelt(number).endsWith(said));
	return ending.length === 1 ? ending[0] : undefined;
}

/** The word for it before the number, where a payment's reference has it: English · German · French · Spanish, Portuguese · Italian, Dutch. */
const CALLED = /^\s*(?:(?:invoice|bill|rechnungs?|facture|factura|fatura|fattura|factuur|payment (?:of|for))[\s-]*)?(?:nummer|number|num[eé]ro|no|nr|n[°º])?[\s.:#-]+(?=\S*\d)/iu;

function isSpeltAs(said: string, number: string): boolean {
	if (isReferenceTo(said, number)) return true;
	const parted = partings(number);
	return [said, said.replace(CALLED, '')].some((one) => spelt(one) === spelt(number) && [...partings(one)].every((place) => parted.has(place)));
}

/** Where digits are parted, counted in letters and digits: signs are left out by who types a number, not put in. `INV-1-2` is no `INV-12`. */
function partings(number: string): Set<number> {
	return new Set([...number.normalize('NFKC').matchAll(/(?<=\d)[^\p{L}\p{N}]+(?=\d)/gu)].map(({ index }) => spelt(number.normalize('NFKC').slice(0, index)).length));
}

/** `inv 2026/00001` and `INV-2026-00001` are one. */
function spelt(number: string): string {
	return number.normalize('NFKC').toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Before any payment: what it asked for, less what was credited of it. */
export function openOf(invoice: EarlierInvoice, invoices: readonly EarlierInvoice[]): Decimal {
	return payableOf(invoice.totals).minus(sum(creditsOf(invoice, invoices).map(({ totals }) => payableOf(totals))));
}

function payableOf({ gross, withheld, rounding }: EarlierInvoice['totals']): Decimal {
	return new Decimal(gross).minus(withheld).plus(rounding);
}

export function nameOf({ number, key }: EarlierInvoice): Told {
	if (number !== undefined) return told('invoice {number}', { number });
	return key === undefined ? told('the earlier draft') : told('the earlier draft {key}', { key: key.slice(0, 8) });
}
