import { formatInstant, localDayOf } from '../../calendar';
import type { Instant } from '../../case';
import { type Decimal, formatAmount, isPositive, readDecimal, sum, ZERO } from '../../money';
import type { CaseFacts, InvoiceFact, PaymentFact } from '../facts';
import { isIn, type Span } from '../period';
import { roundedTo, spreadOf, type Spread } from '../statistics';
import { type Context, DAY, waitFigures, type WaitFigures } from './context';
import type { Tally } from './leads';
import { leftOf } from './left';

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

export function moneyTally(period: Span, context: Context): Tally<MoneyFigures> {
	const { currency, digits, zone } = context;
	const toPaid = { over: [] as number[], open: [] as number[] };
	const fromEstimate = invoiceTally('approvedAt', period, context);
	const fromWork = invoiceTally('workDoneAt', period, context);
	const steps = new Map<string, { payments: number; amount: Decimal; days: number[] }>();
	let invoiced = ZERO;
	let receivable = ZERO;
	let otherCurrencies = 0;

	const collect = (facts: CaseFacts, payment: Valued<PaymentFact>) => {
		const { step, days } = collectedBy(facts, payment, zone);
		let group = steps.get(step);
		if (!group) steps.set(step, (group = { payments: 0, amount: ZERO, days: [] }));
		group.amount = group.amount.plus(payment.value);
		if (!isPositive(payment.value)) return;
		group.payments += 1;
		if (days !== undefined) group.days.push(days);
	};
	const add = (facts: CaseFacts) => {
		fromEstimate.add(facts);
		fromWork.add(facts);
		if (facts.invoices.length === 0 && facts.payments.length === 0) return;
		const { invoices, payments, owed, paid } = standingOf(facts, period, context);
		otherCurrencies += facts.invoices.length - invoices.length + facts.payments.length - payments.length;
		for (const { issuedAt, value } of invoices) if (isIn(period, issuedAt)) invoiced = invoiced.plus(value);
		for (const payment of payments) if (isIn(period, payment.at)) collect(facts, payment);
		receivable = receivable.plus(owed);
		for (const { days, isOver } of paid) (isOver ? toPaid.over : toPaid.open).push(days);
	};
	const result = (): MoneyFigures => {
		const days = daysBetween(period.since, period.before, zone);
		const write = (amount: Decimal) => formatAmount(amount.toDecimalPlaces(digits), digits);
		return {
			currency,
			invoiced: write(invoiced),
			collected: write(sum([...steps.values()].map(({ amount }) => amount))),
			receivable: write(receivable),
			daysSalesOutstanding: invoiced.gt(0) ? roundedTo(receivable.div(invoiced).times(days).toNumber(), 1) : null,
			estimateToInvoice: fromEstimate.result(),
			workToInvoice: fromWork.result(),
			invoiceToPaid: dayFigures(toPaid.over, toPaid.open, 'unpaid'),
			collectedByStep: [...steps].map(([step, { payments, amount, days: after }]) => ({
				step,
				payments,
				amount: write(amount),
				daysAfterStep: spreadOf(after),
				label: step === WITHOUT_REMINDER ? 'without a reminder' : 'after, not because of',
			})),
			otherCurrencies,
		};
	};
	return { add, result };
}

interface Standing {
	/** In the business's currency. */
	invoices: Array<Valued<InvoiceFact>>;
	payments: Array<Valued<PaymentFact>>;
	/** At the end of the period. */
	owed: Decimal;
	/** Of each invoice of the period, until it was paid or for as long as it has not been. */
	paid: Array<{ days: number; isOver: boolean }>;
}

export function standingOf(facts: Pick<CaseFacts, 'invoices' | 'payments'>, period: Span, context: Context): Standing {
	const ours = (one: { currency?: string }) => one.currency === undefined || one.currency === context.currency;
	const invoices = facts.invoices.length === 0 ? [] : facts.invoices.filter(ours).map(withValue);
	const payments = facts.payments.filter(ours).map(withValue);
	if (invoices.length === 0) return { invoices, payments, owed: ZERO, paid: [] };
	const end = Math.min(period.before - 1, context.asOf);
	const then = invoices.filter(({ issuedAt }) => issuedAt <= end).map((one) => ((one.endedAt ?? Infinity) <= end ? one : { ...one, endedAt: undefined }));
	const owed = sum(leftOf({ invoices: then, payments: payments.filter(({ at }) => at <= end) }, context.currency).map(({ left }) => left));
	return { invoices, payments, owed, paid: paidAfter(invoices, payments, period, context) };
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

function invoiceTally(which: 'approvedAt' | 'workDoneAt', period: Span, { asOf, zone }: Context): { add(facts: CaseFacts): void; result(): DayFigures } {
	const over: number[] = [];
	const open: number[] = [];
	return {
		add(facts) {
			const start = facts[which];
			if (!isIn(period, start)) return;
			if (facts.invoices.length === 0) {
				open.push(daysBetween(start, asOf, zone));
				return;
			}
			const out = facts.invoices.map(({ sentAt, issuedAt }) => sentAt ?? issuedAt).filter((at) => at >= start);
			if (out.length > 0) over.push(daysBetween(start, Math.min(...out), zone));
			else open.push(daysBetween(start, asOf, zone));
		},
		result: () => dayFigures(over, open, 'not invoiced'),
	};
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
