import { formatInstant } from '../../calendar';
import { formatAmount, readDecimal, sum } from '../../money';
import { type CaseFacts, priorityAt } from '../facts';
import { isIn, type Span } from '../period';
import { roundedTo } from '../statistics';
import type { Context } from './context';
import { isOpen, placeOf } from './figures';
import { bandOf, type KnownCase, wallMinutes } from './leads';
import { collectedBy, standingOf } from './money';

export const REPORT_COLUMNS = [
	'caseId', 'receivedInPeriod', 'place', 'owner', 'customer', 'channel', 'source', 'service', 'receivedAt', 'afterHours', 'firstHumanAt', 'firstAnyAt', 'firstHumanMinutes',
	'firstHumanBusinessMinutes', 'firstAnyMinutes', 'firstAnyBusinessMinutes', 'targetMinutes', 'withinTarget', 'anyWithinTarget', 'band', 'won', 'approvedAt', 'workDoneAt', 'booked', 'held', 'missed', 'invoiced',
	'invoicedAt', 'collected', 'collectedByStep', 'owed', 'paidAfterDays', 'unpaidForDays', 'draftsUnchanged', 'draftsChanged', 'draftsRejected', 'draftsExpired', 'closings', 'messagesSent', 'messagesReceived', 'inputTokens', 'outputTokens', 'handoffs',
] as const;

export type ReportRow = Record<(typeof REPORT_COLUMNS)[number], string | undefined>;

const NONE: never[] = [];

/** Everything that the figures of a period are made of, for one case. Counts and sums are of what happened in the period. */
export function caseRow(facts: KnownCase, period: Span, context: Context): ReportRow {
	const { zone, policy, digits, currency, bands, asOf } = context;
	const decisions = decisionsIn(facts, period);
	const payments = facts.payments.length === 0 ? NONE : facts.payments.filter((one) => isOurs(one, currency) && isIn(period, one.at));
	const invoices = facts.invoices.length === 0 ? NONE : facts.invoices.filter((one) => isOurs(one, currency) && isIn(period, one.issuedAt));
	const standing = facts.invoices.length === 0 ? undefined : standingOf(facts, period, context);
	return {
		caseId: facts.caseId,
		receivedInPeriod: yesOrNo(isIn(period, facts.receivedAt)),
		place: placeOf(facts),
		owner: facts.owner?.name ?? facts.owner?.id,
		customer: facts.contactKey ?? facts.caseId,
		channel: facts.channel,
		source: facts.source,
		service: facts.service,
		receivedAt: timeOf(facts.receivedAt, zone),
		afterHours: yesOrNo(facts.afterHours),
		firstHumanAt: timeOf(facts.firstHumanAt, zone),
		firstAnyAt: timeOf(facts.firstAnyAt, zone),
		firstHumanMinutes: minutesOf(facts.minutes),
		firstHumanBusinessMinutes: minutesOf(facts.businessMinutes),
		firstAnyMinutes: facts.firstAnyAt === undefined ? undefined : minutesOf(wallMinutes(facts, facts.firstAnyAt)),
		firstAnyBusinessMinutes: minutesOf(facts.anyBusinessMinutes),
		targetMinutes: policy && String(policy.minutes[priorityAt(facts, facts.firstHumanAt ?? asOf)]),
		withinTarget: facts.aside ? undefined : facts.outcome,
		anyWithinTarget: facts.aside ? undefined : facts.anyOutcome,
		band: facts.aside ? undefined : bandOf(facts.minutes, bands),
		won: yesOrNo(facts.won),
		approvedAt: timeOf(facts.approvedAt, zone),
		workDoneAt: timeOf(facts.workDoneAt, zone),
		booked: countIn(facts.bookings, period),
		held: countIn(facts.held, period),
		missed: countIn(facts.missed, period),
		invoiced: amountOf(invoices, digits),
		invoicedAt: timeOf(facts.invoices[0]?.sentAt ?? facts.invoices[0]?.issuedAt, zone),
		collected: amountOf(payments, digits),
		collectedByStep: payments.length === 0 ? undefined : payments.map((payment) => {
			const { step, days } = collectedBy(facts, payment, zone);
			return `${step}${days === undefined ? '' : ` (${days} d)`}: ${payment.amount}`;
		}).join('; ') || undefined,
		owed: standing && formatAmount(standing.owed.toDecimalPlaces(digits), digits),
		paidAfterDays: standing && daysOf(standing.paid, true),
		unpaidForDays: standing && daysOf(standing.paid, false),
		draftsUnchanged: String(decisions.approved),
		draftsChanged: String(decisions.edited),
		draftsRejected: String(decisions.rejected),
		draftsExpired: String(decisions.expired),
		closings: String(closingsIn(facts, period)),
		messagesSent: String(facts.messagesOut),
		messagesReceived: String(facts.messagesIn),
		inputTokens: String(facts.tokens.input),
		outputTokens: String(facts.tokens.output),
		handoffs: handoffsOf(facts, zone),
	};
}

function timeOf(at: number | undefined, zone: string): string | undefined {
	return at === undefined ? undefined : formatInstant(at, zone);
}

function minutesOf(value: number | null): string | undefined {
	return value === null ? undefined : String(roundedTo(value, 4));
}

function countIn(times: readonly number[], period: Span): string {
	return times.length === 0 ? '0' : String(times.filter((at) => isIn(period, at)).length);
}

function isOurs(one: { currency?: string }, currency: string): boolean {
	return one.currency === undefined || one.currency === currency;
}

function amountOf(list: ReadonlyArray<{ amount: string }>, digits: number): string | undefined {
	return list.length === 0 ? undefined : formatAmount(sum(list.map((one) => readDecimal(one.amount, 'amount'))), digits);
}

function daysOf(paid: ReadonlyArray<{ days: number; isOver: boolean }>, isOver: boolean): string | undefined {
	return paid.filter((one) => one.isOver === isOver).map((one) => one.days).join('; ') || undefined;
}

const NOT_DECIDED = { approved: 0, edited: 0, rejected: 0, expired: 0 };

function decisionsIn({ decisions }: CaseFacts, period: Span): typeof NOT_DECIDED {
	if (decisions.length === 0) return NOT_DECIDED;
	const counts = { ...NOT_DECIDED };
	for (const { at, decision } of decisions) if (isIn(period, at) && Object.hasOwn(counts, decision)) counts[decision as keyof typeof counts] += 1;
	return counts;
}

function closingsIn({ handoffs }: CaseFacts, period: Span): number {
	let count = 0;
	for (const { from, to, at } of handoffs) if (to === 'closed' && from !== to && isIn(period, at)) count += 1;
	return count;
}

function handoffsOf({ handoffs }: CaseFacts, zone: string): string | undefined {
	let text: string | undefined;
	for (const { from, to, at } of handoffs) text = `${text === undefined ? '' : `${text}; `}${from}>${to} ${formatInstant(at, zone)}`;
	return text;
}

/** Received in the period, or with something in it that is counted, or open now, or with money owed at its end. */
export function belongsToReport(facts: CaseFacts, period: Span, context: Context): boolean {
	const isInPeriod = ({ at }: { at: number }) => isIn(period, at);
	return (
		isIn(period, facts.receivedAt) ||
		isOpen(facts) ||
		facts.handoffs.some(isInPeriod) ||
		facts.payments.some(isInPeriod) ||
		facts.decisions.some(isInPeriod) ||
		[facts.bookings, facts.held, facts.missed].some((times) => times.some((at) => isIn(period, at))) ||
		facts.invoices.some(({ issuedAt }) => isIn(period, issuedAt)) ||
		isIn(period, facts.approvedAt) ||
		isIn(period, facts.workDoneAt) ||
		(facts.invoices.length > 0 && standingOf(facts, period, context).owed.gt(0))
	);
}

function yesOrNo(value: boolean): string {
	return value ? 'yes' : 'no';
}
