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
	const time = (at: number | undefined) => (at === undefined ? undefined : formatInstant(at, zone));
	const minutes = (value: number) => String(roundedTo(value, 4));
	const countIn = (times: number[]) => (times.length === 0 ? '0' : String(times.filter((at) => isIn(period, at)).length));
	const decided = facts.decisions.length === 0 ? NONE : facts.decisions.filter(({ at }) => isIn(period, at));
	const decisions = (name: string) => (decided.length === 0 ? '0' : String(decided.filter(({ decision }) => decision === name).length));
	const ours = (one: { currency?: string }) => one.currency === undefined || one.currency === currency;
	const payments = facts.payments.length === 0 ? NONE : facts.payments.filter((one) => ours(one) && isIn(period, one.at));
	const invoices = facts.invoices.length === 0 ? NONE : facts.invoices.filter((one) => ours(one) && isIn(period, one.issuedAt));
	const amount = (list: ReadonlyArray<{ amount: string }>) => (list.length === 0 ? undefined : formatAmount(sum(list.map((one) => readDecimal(one.amount, 'amount'))), digits));
	const answeredAt = facts.firstHumanAt;
	const standing = facts.invoices.length === 0 ? undefined : standingOf(facts, period, context);
	const days = (isOver: boolean) => standing?.paid.filter((one) => one.isOver === isOver).map((one) => one.days).join('; ') || undefined;
	return {
		caseId: facts.caseId,
		receivedInPeriod: yesOrNo(isIn(period, facts.receivedAt)),
		place: placeOf(facts),
		owner: facts.owner?.name ?? facts.owner?.id,
		customer: facts.contactKey ?? facts.caseId,
		channel: facts.channel,
		source: facts.source,
		service: facts.service,
		receivedAt: time(facts.receivedAt),
		afterHours: yesOrNo(facts.afterHours),
		firstHumanAt: time(answeredAt),
		firstAnyAt: time(facts.firstAnyAt),
		firstHumanMinutes: facts.minutes === null ? undefined : minutes(facts.minutes),
		firstHumanBusinessMinutes: facts.businessMinutes === null ? undefined : minutes(facts.businessMinutes),
		firstAnyMinutes: facts.firstAnyAt === undefined ? undefined : minutes(wallMinutes(facts, facts.firstAnyAt)),
		firstAnyBusinessMinutes: facts.anyBusinessMinutes === null ? undefined : minutes(facts.anyBusinessMinutes),
		targetMinutes: policy && String(policy.minutes[priorityAt(facts, answeredAt ?? asOf)]),
		withinTarget: facts.aside ? undefined : facts.outcome,
		anyWithinTarget: facts.aside ? undefined : facts.anyOutcome,
		band: facts.aside ? undefined : bandOf(facts.minutes, bands),
		won: yesOrNo(facts.won),
		approvedAt: time(facts.approvedAt),
		workDoneAt: time(facts.workDoneAt),
		booked: countIn(facts.bookings),
		held: countIn(facts.held),
		missed: countIn(facts.missed),
		invoiced: amount(invoices),
		invoicedAt: time(facts.invoices[0]?.sentAt ?? facts.invoices[0]?.issuedAt),
		collected: amount(payments),
		collectedByStep: payments.length === 0 ? undefined : payments.map((payment) => {
			const { step, days } = collectedBy(facts, payment, zone);
			return `${step}${days === undefined ? '' : ` (${days} d)`}: ${payment.amount}`;
		}).join('; ') || undefined,
		owed: standing && formatAmount(standing.owed.toDecimalPlaces(digits), digits),
		paidAfterDays: days(true),
		unpaidForDays: days(false),
		draftsUnchanged: decisions('approved'),
		draftsChanged: decisions('edited'),
		draftsRejected: decisions('rejected'),
		draftsExpired: decisions('expired'),
		closings: countIn(facts.handoffs.filter(({ from, to }) => to === 'closed' && from !== to).map(({ at }) => at)),
		messagesSent: String(facts.messagesOut),
		messagesReceived: String(facts.messagesIn),
		inputTokens: String(facts.tokens.input),
		outputTokens: String(facts.tokens.output),
		handoffs: facts.handoffs.length === 0 ? undefined : facts.handoffs.map(({ from, to, at }) => `${from}>${to} ${formatInstant(at, zone)}`).join('; '),
	};
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
