import { nameIn, STAGE_NAMES, type Instant, type Reason, type Stage } from '../../case';
import type { CaseFacts } from '../facts';
import type { Share } from '../statistics';
import { type Context, DAY } from './context';
import { type Figures, isOpen } from './figures';
import { waitingSince } from './handoffs';
import type { KnownCase } from './leads';
import { formatSpan } from './words';

export interface Finding extends Reason {
	severity: 'high' | 'medium' | 'low';
	/** How many cases it is about. */
	count: number;
	/** Their ids, those that wait longest first; at most 20. */
	cases: string[];
}

const MOST_CASES = 20;
const RANK = { high: 0, medium: 1, low: 2 };
/** The seed's target: nearly every handoff arrives. */
export const HANDOFF_TARGET = 0.99;
const RESPONSE_TARGET = 0.8;
const NO_SHOW_LIMIT = 0.15;
const STUCK_AFTER_DAYS: Partial<Record<Stage, number>> = { inquiry: 2, intake: 4, delivered: 2 };
const UNPAID_AFTER_DAYS = 30;

/** In plain words, worst first. Nothing is advised on fewer cases than a conclusion needs; what waits is said at any number. */
export function findingsOf(cases: readonly KnownCase[], now: Figures, before: Figures, context: Context): Finding[] {
	const open = cases.filter((facts) => isOpen(facts) && facts.receivedAt <= context.asOf);
	const late = open.filter(isUnansweredLate);
	// The worst first; of the same severity they stay in this order.
	const found = [
		unanswered(late, context),
		pastOtherClocks(open.filter((facts) => !isUnansweredLate(facts)), context),
		notInvoiced(open, context),
		withoutOwner(open, context),
		...stuck(open, context),
		unpaid(cases, context),
		lateAnswers(now.firstResponse.human.withinTarget),
		slowerThanBefore(now, before),
		noShows(now.appointments.noShows),
		draftsChanged(now.drafts.unchanged),
	].filter((finding) => finding !== undefined);
	return found.sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

/** At whatever stage: a case that went on by itself still has no answer of a person. */
function isUnansweredLate({ minutes, outcome }: KnownCase): boolean {
	return minutes === null && outcome === 'missed';
}

function unanswered(late: readonly KnownCase[], context: Context): Finding | undefined {
	return about(late, ({ receivedAt }) => receivedAt, context, 'high', 'leads-unanswered', (count, longest) => `${count} ${count === 1 ? 'lead has' : 'leads have'} no recorded answer past the target; the oldest waits ${longest}`);
}

/** What is late by any clock of the profile's is said, so that nothing late goes without a word. */
function pastOtherClocks(open: readonly KnownCase[], context: Context): Finding | undefined {
	const { asOf, clockNames } = context;
	const passed = ({ clocks }: CaseFacts) => clocks.filter(({ due }) => due <= asOf);
	const late = open.filter((facts) => passed(facts).length > 0);
	const names = [...new Set(late.flatMap(passed).map(({ id }) => clockNames.get(id) ?? id))];
	const since = (facts: CaseFacts) => Math.min(...passed(facts).map(({ due }) => due));
	return about(late, since, context, 'high', 'clocks-late', (count, longest) => `${count} ${count === 1 ? 'case is' : 'cases are'} late for ${names.map((name) => `"${name}"`).join(', ')}; the longest by ${longest}`);
}

function withoutOwner(open: readonly KnownCase[], context: Context): Finding | undefined {
	const late = open.filter(({ owner, receivedAt }) => owner === undefined && context.asOf - receivedAt > DAY);
	return about(late, ({ receivedAt }) => receivedAt, context, 'high', 'cases-without-owner', (count, longest) => `${count} open ${count === 1 ? 'case has' : 'cases have'} no owner for more than a day; the oldest for ${longest}`);
}

function stuck(open: readonly KnownCase[], context: Context): Array<Finding | undefined> {
	return Object.entries(STUCK_AFTER_DAYS).map(([stage, days]) => {
		const waiting = open.filter((facts) => facts.stage === stage && context.asOf - waitingSince(facts) > days * DAY && (stage !== 'inquiry' || facts.firstHumanAt !== undefined));
		return about(waiting, waitingSince, context, 'medium', `handoff-stuck-${stage}`, (count, longest) => `${count} ${count === 1 ? 'case is' : 'cases are'} at "${nameIn(STAGE_NAMES, stage)}" for more than ${days} days; the oldest for ${longest}`);
	});
}

function notInvoiced(open: readonly KnownCase[], context: Context): Finding | undefined {
	const from = (facts: CaseFacts) => facts.workDoneAt ?? facts.approvedAt ?? context.asOf;
	const waiting = open.filter((facts) => facts.workDoneAt !== undefined && facts.invoices.length === 0 && context.asOf - from(facts) > DAY);
	return about(waiting, from, context, 'high', 'work-not-invoiced', (count, longest) => `${count} ${count === 1 ? 'case of finished work has' : 'cases of finished work have'} no invoice; the oldest for ${longest}`);
}

function unpaid(cases: readonly KnownCase[], context: Context): Finding | undefined {
	const out = ({ invoices }: CaseFacts) => invoices[0]?.sentAt ?? invoices[0]?.issuedAt ?? context.asOf;
	const waiting = cases.filter((facts) => facts.stage === 'invoiced' && facts.invoices.length > 0 && context.asOf - out(facts) > UNPAID_AFTER_DAYS * DAY);
	return about(waiting, out, context, 'medium', 'invoices-unpaid', (count, longest) => `${count} ${count === 1 ? 'case has' : 'cases have'} an invoice unpaid for more than ${UNPAID_AFTER_DAYS} days; the oldest for ${longest}`);
}

function lateAnswers(share: Share): Finding | undefined {
	if (!share.conclusion || share.rate === null || share.rate >= RESPONSE_TARGET) return undefined;
	return general('medium', 'answers-late', share.of - share.count, `${percent(share.rate)} of the leads were answered within the target (${share.count} of ${share.of})`);
}

function slowerThanBefore(now: Figures, before: Figures): Finding | undefined {
	const [later, earlier] = [now, before].map(({ firstResponse }) => firstResponse.human);
	if (later.minutes.n < 30 || earlier.minutes.n < 30 || later.kaplanMeierMedian === null || earlier.kaplanMeierMedian === null) return undefined;
	if (later.kaplanMeierMedian <= earlier.kaplanMeierMedian * 1.25) return undefined;
	return general('medium', 'answers-slower', later.minutes.n, `Half of the leads were answered within ${later.kaplanMeierMedian} minutes, after ${earlier.kaplanMeierMedian} in the period before`);
}

function noShows(share: Share): Finding | undefined {
	if (!share.conclusion || share.rate === null || share.rate <= NO_SHOW_LIMIT) return undefined;
	return general('medium', 'no-shows', share.count, `${share.count} of ${share.of} appointments were missed by the customer`);
}

function draftsChanged(share: Share): Finding | undefined {
	if (!share.conclusion || share.rate === null || share.rate >= 0.5) return undefined;
	return general('low', 'drafts-changed', share.of - share.count, `${percent(share.rate)} of the drafts passed unchanged (${share.count} of ${share.of}): the wording of the profile may need care`);
}

function about(
	cases: readonly KnownCase[],
	since: (facts: CaseFacts) => Instant,
	{ asOf }: Context,
	severity: Finding['severity'],
	code: string,
	say: (count: number, longest: string) => string,
): Finding | undefined {
	if (cases.length === 0) return undefined;
	const oldestFirst = [...cases].sort((a, b) => since(a) - since(b) || (a.caseId < b.caseId ? -1 : 1));
	return { code, severity, count: cases.length, message: say(cases.length, formatSpan(asOf - since(oldestFirst[0]))), cases: oldestFirst.slice(0, MOST_CASES).map(({ caseId }) => caseId) };
}

function general(severity: Finding['severity'], code: string, count: number, message: string): Finding {
	return { code, severity, count, message, cases: [] };
}

function percent(rate: number): string {
	return `${Math.round(rate * 100)} %`;
}
