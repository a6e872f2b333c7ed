import { formatInstant, localDayOf } from '../../calendar';
import type { Instant } from '../../case';
import { type Decimal, formatAmount, readDecimal, sum, ZERO } from '../../money';
import type { CaseFacts, InvoiceFact, PaymentFact } from '../facts';
import { isIn, type Span } from '../period';
import { roundedTo, spreadOf, type Spread } from '../statistics';
import { type Context, DAY, groupsOf, waitFigures, type WaitFigures } from './context';

/** A collection before any reminder. */
export const WITHOUT_REMINDER = 'no reminder';

export interface DayFigures extends WaitFigures {
	/** Of those that are over. */
	days: Spread;
}

export interface Collected {
	step: string;
	payments: number;
	amount: string;
	/** From the step to the money. */
	daysAfterStep: Spread;
	label: string;
}

export interface MoneyFigures {
	currency: string;
	invoiced: string;
	collected: string;
	/** What was owed at the end of the period. */
	receivable: string;
	/** receivable ÷ invoiced × days; null where nothing was invoiced. */
	daysSalesOutstanding: number | null;
	/** From the approval to the invoice that went out. */
	estimateToInvoice: DayFigures;
	/** From the work's completion to the same. */
	workToInvoice: DayFigures;
	/** From the invoice to its last payment. */
	invoiceToPaid: DayFigures;
	collectedByStep: Collected[];
	/** In other currencies, and therefore in no amount above. */
	otherCurrencies: number;
}

export function moneyFigures(cases: readonly CaseFacts[], period: Span, context: Context): MoneyFigures {
	const { currency, digits, zone } = context;
	const ours = (one: { currency?: string }) => one.currency === undefined || one.currency === currency;
	const end = Math.min(period.before - 1, context.asOf);
	const invoiced: Decimal[] = [];
	const collected: Array<{ step: string; days?: number; amount: Decimal }> = [];
	const toPaid = { over: [] as number[], open: [] as number[] };
	let receivable = ZERO;
	let otherCurrencies = 0;

	for (const facts of cases) {
		if (facts.invoices.length === 0 && facts.payments.length === 0) continue;
		const invoices = facts.invoices.filter(ours).map(withValue);
		const payments = facts.payments.filter(ours).map(withValue);
		otherCurrencies += facts.invoices.length - invoices.length + facts.payments.length - payments.length;
		for (const { issuedAt, value } of invoices) if (isIn(period, issuedAt)) invoiced.push(value);
		for (const payment of payments) if (isIn(period, payment.at)) collected.push({ ...collectedBy(facts, payment, zone), amount: payment.value });
		const owed = totalOf(invoices.filter(({ issuedAt }) => issuedAt <= end)).minus(totalOf(payments.filter(({ at }) => at <= end)));
		if (owed.gt(0)) receivable = receivable.plus(owed);
		for (const { days, isOver } of paidAfter(invoices, payments, period, context)) (isOver ? toPaid.over : toPaid.open).push(days);
	}

	const total = sum(invoiced);
	const days = daysBetween(period.since, period.before, zone);
	const write = (amount: Decimal) => formatAmount(amount.toDecimalPlaces(digits), digits);
	return {
		currency,
		invoiced: write(total),
		collected: write(sum(collected.map(({ amount }) => amount))),
		receivable: write(receivable),
		daysSalesOutstanding: total.gt(0) ? roundedTo(receivable.div(total).times(days).toNumber(), 1) : null,
		estimateToInvoice: toInvoice(cases, 'approvedAt', period, context),
		workToInvoice: toInvoice(cases, 'workDoneAt', period, context),
		invoiceToPaid: dayFigures(toPaid.over, toPaid.open, 'unpaid'),
		collectedByStep: [...groupsOf(collected, ({ step }) => step)].map(([step, group]) => ({
			step,
			payments: group.length,
			amount: write(sum(group.map(({ amount }) => amount))),
			daysAfterStep: spreadOf(group.flatMap(({ days: after }) => (after === undefined ? [] : [after]))),
			label: step === WITHOUT_REMINDER ? 'without a reminder' : 'after, not because of',
		})),
		otherCurrencies,
	};
}

/** By the last reminder that went out before the money came, on the same day at the latest. */
export function collectedBy({ reminders }: Pick<CaseFacts, 'reminders'>, payment: PaymentFact, zone: string): { step: string; days?: number } {
	if (reminders.length === 0) return { step: WITHOUT_REMINDER };
	const paidOn = payment.paidOn ?? dateOf(payment.at, zone);
	const fits = reminders.filter(({ invoice }) => invoice === undefined || payment.invoice === undefined || invoice === payment.invoice);
	const last = fits.findLast(({ at }) => dateOf(at, zone) <= paidOn);
	if (!last) return { step: WITHOUT_REMINDER };
	return { step: last.step, days: daysFrom(dateOf(last.at, zone), paidOn) };
}

function toInvoice(cases: readonly CaseFacts[], from: 'approvedAt' | 'workDoneAt', period: Span, { asOf, zone }: Context): DayFigures {
	const over: number[] = [];
	const open: number[] = [];
	for (const facts of cases) {
		const start = facts[from];
		if (!isIn(period, start)) continue;
		const out = facts.invoices.map(({ sentAt, issuedAt }) => sentAt ?? issuedAt).filter((at) => at >= start);
		if (out.length > 0) over.push(daysBetween(start, Math.min(...out), zone));
		else open.push(daysBetween(start, asOf, zone));
	}
	return dayFigures(over, open, 'not invoiced');
}

/** Payments pay a case's invoices in their order; an invoice issued in the period is over when the money reaches it. */
function paidAfter(invoices: ReadonlyArray<Valued<InvoiceFact>>, payments: ReadonlyArray<Valued<PaymentFact>>, period: Span, { asOf, zone }: Context): Array<{ days: number; isOver: boolean }> {
	let owed = ZERO;
	return invoices.flatMap<{ days: number; isOver: boolean }>((invoice) => {
		owed = owed.plus(invoice.value);
		if (!isIn(period, invoice.issuedAt) || invoice.amount.startsWith('-')) return [];
		const from = invoice.sentAt ?? invoice.issuedAt;
		let paid = ZERO;
		for (const payment of payments) {
			paid = paid.plus(payment.value);
			if (paid.gte(owed)) return [{ days: Math.max(0, payment.paidOn === undefined ? daysBetween(from, payment.at, zone) : daysFrom(dateOf(from, zone), payment.paidOn)), isOver: true }];
		}
		return [{ days: daysBetween(from, asOf, zone), isOver: false }];
	});
}

function dayFigures(over: number[], open: number[], stillDone: string): DayFigures {
	return { days: spreadOf(over), ...waitFigures(over, open, [7, 30], stillDone) };
}

/** Read once, for several figures. */
type Valued<T> = T & { value: Decimal };

function withValue<T extends { amount: string }>(one: T): Valued<T> {
	return { ...one, value: readDecimal(one.amount, 'amount') };
}

function totalOf(list: ReadonlyArray<Valued<object>>): Decimal {
	return sum(list.map(({ value }) => value));
}

export function dateOf(at: Instant, zone: string): string {
	return formatInstant(at, zone).slice(0, 10);
}

/** Nights between the local dates, whatever daylight saving time makes of their length. */
function daysBetween(from: Instant, to: Instant, zone: string): number {
	return localDayOf(to, zone) - localDayOf(from, zone);
}

function daysFrom(from: string, to: string): number {
	const days = (Date.parse(to) - Date.parse(from)) / DAY;
	return Number.isFinite(days) ? days : 0;
}
