import { nameIn, STAGE_NAMES, type Instant, type Reason, type Stage } from '../../case';
import type { Share } from '../statistics';
import { type Context, DAY } from './context';
import { type Figures, isOpen } from './figures';
import { waitingSince } from './handoffs';
import { firstOf } from './firstOf';
import type { KnownCase, Tally } from './leads';
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

/**
 * In plain words, worst first. Nothing is advised on fewer cases than a conclusion needs; what waits is said at any number.
 */
export function findingTally(context: Context): { add(one: KnownCase): void; result(now: Figures, before: Figures): Finding[] } {
	// The worst first; of the same severity they stay in this order.
	const tallies = [unanswered(context), pastOtherClocks(context), notInvoiced(context), withoutOwner(context), ...stuck(context), unpaid(context)];
	return {
		add(one) {
			for (const tally of tallies) tally.add(one);
		},
		result(now, before) {
			const found = [
				...tallies.map((tally) => tally.result()),
				lateAnswers(now.firstResponse.human.withinTarget),
				slowerThanBefore(now, before),
				noShows(now.appointments.noShows),
				draftsChanged(now.drafts.unchanged),
			].filter((finding) => finding !== undefined);
			return found.sort((a, b) => RANK[a.severity] - RANK[b.severity]);
		},
	};
}

function isOpenNow(facts: KnownCase, { asOf }: Context): boolean {
	return isOpen(facts) && facts.receivedAt <= asOf;
}

/** At whatever stage: a case that went on by itself still has no answer of a person. */
function isUnansweredLate({ minutes, outcome }: KnownCase): boolean {
	return minutes === null && outcome === 'missed';
}

function unanswered(context: Context): Tally<Finding | undefined> {
	return about(context, {
		...{ severity: 'high', code: 'leads-unanswered' },
		since: (facts) => (isOpenNow(facts, context) && isUnansweredLate(facts) ? facts.receivedAt : undefined),
		say: (count, longest) => `${count} ${count === 1 ? 'lead has' : 'leads have'} no recorded answer past the target; the oldest waits ${longest}`,
	});
}

/** What is late by any clock of the profile's is said, so that nothing late goes without a word. */
function pastOtherClocks(context: Context): Tally<Finding | undefined> {
	const { asOf, clockNames } = context;
	const names = new Set<string>();
	return about(context, {
		...{ severity: 'high', code: 'clocks-late' },
		since(facts) {
			if (!isOpenNow(facts, context) || isUnansweredLate(facts)) return undefined;
			const passed = facts.clocks.filter(({ due }) => due <= asOf);
			for (const { id } of passed) names.add(clockNames.get(id) ?? id);
			return passed.length === 0 ? undefined : Math.min(...passed.map(({ due }) => due));
		},
		say: (count, longest) => `${count} ${count === 1 ? 'case is' : 'cases are'} late for ${[...names].map((name) => `"${name}"`).join(', ')}; the longest by ${longest}`,
	});
}

function withoutOwner(context: Context): Tally<Finding | undefined> {
	return about(context, {
		...{ severity: 'high', code: 'cases-without-owner' },
		since: (facts) => (isOpenNow(facts, context) && facts.owner === undefined && context.asOf - facts.receivedAt > DAY ? facts.receivedAt : undefined),
		say: (count, longest) => `${count} open ${count === 1 ? 'case has' : 'cases have'} no owner for more than a day; the oldest for ${longest}`,
	});
}

function stuck(context: Context): Array<Tally<Finding | undefined>> {
	return Object.entries(STUCK_AFTER_DAYS).map(([stage, days]) =>
		about(context, {
			...{ severity: 'medium', code: `handoff-stuck-${stage}` },
			since(facts) {
				if (facts.stage !== stage || !isOpenNow(facts, context) || (stage === 'inquiry' && facts.firstHumanAt === undefined)) return undefined;
				const since = waitingSince(facts);
				return context.asOf - since > days * DAY ? since : undefined;
			},
			say: (count, longest) => `${count} ${count === 1 ? 'case is' : 'cases are'} at "${nameIn(STAGE_NAMES, stage)}" for more than ${days} days; the oldest for ${longest}`,
		}),
	);
}

function notInvoiced(context: Context): Tally<Finding | undefined> {
	return about(context, {
		...{ severity: 'high', code: 'work-not-invoiced' },
		since: (facts) => (facts.workDoneAt !== undefined && isOpenNow(facts, context) && facts.invoices.length === 0 && context.asOf - facts.workDoneAt > DAY ? facts.workDoneAt : undefined),
		say: (count, longest) => `${count} ${count === 1 ? 'case of finished work has' : 'cases of finished work have'} no invoice; the oldest for ${longest}`,
	});
}

function unpaid(context: Context): Tally<Finding | undefined> {
	return about(context, {
		...{ severity: 'medium', code: 'invoices-unpaid' },
		since({ stage, invoices: [first] }) {
			if (stage !== 'invoiced' || first === undefined) return undefined;
			const out = first.sentAt ?? first.issuedAt;
			return context.asOf - out > UNPAID_AFTER_DAYS * DAY ? out : undefined;
		},
		say: (count, longest) => `${count} ${count === 1 ? 'case has' : 'cases have'} an invoice unpaid for more than ${UNPAID_AFTER_DAYS} days; the oldest for ${longest}`,
	});
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

interface Sought extends Pick<Finding, 'severity' | 'code'> {
	/** Since when the case is one of those meant; undefined: it is none. */
	since(facts: KnownCase): Instant | undefined;
	say(count: number, longest: string): string;
}

/** Cases of one kind; those that wait longest are named. */
function about({ asOf }: Context, { severity, code, since, say }: Sought): Tally<Finding | undefined> {
	const oldest = firstOf<{ caseId: string; at: Instant }>(MOST_CASES, (a, b) => a.at - b.at || (a.caseId < b.caseId ? -1 : 1));
	return {
		add(facts) {
			const at = since(facts);
			if (at !== undefined) oldest.add({ caseId: facts.caseId, at });
		},
		result() {
			const [longest, ...others] = oldest.first();
			if (longest === undefined) return undefined;
			return { code, severity, count: oldest.count(), message: say(oldest.count(), formatSpan(asOf - longest.at)), cases: [longest, ...others].map(({ caseId }) => caseId) };
		},
	};
}

function general(severity: Finding['severity'], code: string, count: number, message: string): Finding {
	return { code, severity, count, message, cases: [] };
}

function percent(rate: number): string {
	return `${Math.round(rate * 100)} %`;
}
