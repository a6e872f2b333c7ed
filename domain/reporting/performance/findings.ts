import { nameIn, STAGE_NAMES, type Instant, type Reason, type Stage } from '../../case';
import type { Say } from '../../language';
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
	const { say } = context;
	// The worst first; of the same severity they stay in this order.
	const tallies = [unanswered(context), pastOtherClocks(context), notInvoiced(context), withoutOwner(context), ...stuck(context), unpaid(context)];
	return {
		add(one) {
			for (const tally of tallies) tally.add(one);
		},
		result(now, before) {
			const found = [
				...tallies.map((tally) => tally.result()),
				lateAnswers(now.firstResponse.human.withinTarget, say),
				slowerThanBefore(now, before, say),
				noShows(now.appointments.noShows, say),
				draftsChanged(now.drafts.unchanged, say),
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
		text: (n, span, say) => say('{n} lead has no recorded answer past the target; the oldest waits {span}|{n} leads have no recorded answer past the target; the oldest waits {span}', { n, span }),
	});
}

/** What is late by any clock of the profile's is said, so that nothing late goes without a word. */
function pastOtherClocks(context: Context): Tally<Finding | undefined> {
	const { asOf, clockNames } = context;
	const names = new Set<string>();
	return about(context, {
		...{ severity: 'high', code: 'clocks-late' },
		since(facts) {
			if (facts.clocks.length === 0 || !isOpenNow(facts, context) || isUnansweredLate(facts)) return undefined;
			const passed = facts.clocks.filter(({ due }) => due <= asOf);
			for (const { id } of passed) names.add(clockNames.get(id) ?? id);
			return passed.length === 0 ? undefined : Math.min(...passed.map(({ due }) => due));
		},
		text: (n, span, say) => say('{n} case is late for {clocks}; the longest by {span}|{n} cases are late for {clocks}; the longest by {span}', { n, span, clocks: [...names].map((name) => `"${name}"`).join(', ') }),
	});
}

function withoutOwner(context: Context): Tally<Finding | undefined> {
	return about(context, {
		...{ severity: 'high', code: 'cases-without-owner' },
		since: (facts) => (isOpenNow(facts, context) && facts.owner === undefined && context.asOf - facts.receivedAt > DAY ? facts.receivedAt : undefined),
		text: (n, span, say) => say('{n} open case has no owner for more than a day; the oldest for {span}|{n} open cases have no owner for more than a day; the oldest for {span}', { n, span }),
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
			text: (n, span, say) => say('{n} case is at "{stage}" for more than {days} days; the oldest for {span}|{n} cases are at "{stage}" for more than {days} days; the oldest for {span}', { n, span, days, stage: say.known(nameIn(STAGE_NAMES, stage)) }),
		}),
	);
}

function notInvoiced(context: Context): Tally<Finding | undefined> {
	return about(context, {
		...{ severity: 'high', code: 'work-not-invoiced' },
		since: (facts) => (facts.workDoneAt !== undefined && isOpenNow(facts, context) && facts.invoices.length === 0 && context.asOf - facts.workDoneAt > DAY ? facts.workDoneAt : undefined),
		text: (n, span, say) => say('{n} case of finished work has no invoice; the oldest for {span}|{n} cases of finished work have no invoice; the oldest for {span}', { n, span }),
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
		text: (n, span, say) => say('{n} case has an invoice unpaid for more than {days} days; the oldest for {span}|{n} cases have an invoice unpaid for more than {days} days; the oldest for {span}', { n, span, days: UNPAID_AFTER_DAYS }),
	});
}

function lateAnswers(share: Share, say: Say): Finding | undefined {
	if (!share.conclusion || share.rate === null || share.rate >= RESPONSE_TARGET) return undefined;
	return general('medium', 'answers-late', share.of - share.count, say('{share} of the leads were answered within the target ({count} of {all})', { share: percent(share.rate), count: share.count, all: share.of }));
}

function slowerThanBefore(now: Figures, before: Figures, say: Say): Finding | undefined {
	const [later, earlier] = [now, before].map(({ firstResponse }) => firstResponse.human);
	if (later.minutes.n < 30 || earlier.minutes.n < 30 || later.kaplanMeierMedian === null || earlier.kaplanMeierMedian === null) return undefined;
	if (later.kaplanMeierMedian <= earlier.kaplanMeierMedian * 1.25) return undefined;
	return general('medium', 'answers-slower', later.minutes.n, say('Half of the leads were answered within {now} minutes, after {before} in the period before', { now: later.kaplanMeierMedian, before: earlier.kaplanMeierMedian }));
}

function noShows(share: Share, say: Say): Finding | undefined {
	if (!share.conclusion || share.rate === null || share.rate <= NO_SHOW_LIMIT) return undefined;
	return general('medium', 'no-shows', share.count, say('{count} of {all} appointments were missed by the customer', { count: share.count, all: share.of }));
}

function draftsChanged(share: Share, say: Say): Finding | undefined {
	if (!share.conclusion || share.rate === null || share.rate >= 0.5) return undefined;
	return general('low', 'drafts-changed', share.of - share.count, say('{share} of the drafts passed unchanged ({count} of {all}): the wording of the profile may need care', { share: percent(share.rate), count: share.count, all: share.of }));
}

interface Sought extends Pick<Finding, 'severity' | 'code'> {
	/** Since when the case is one of those meant; undefined: it is none. */
	since(facts: KnownCase): Instant | undefined;
	text(count: number, longest: string, say: Say): string;
}

/** Cases of one kind; those that wait longest are named. */
function about({ asOf, say }: Context, { severity, code, since, text }: Sought): Tally<Finding | undefined> {
	const oldest = firstOf<{ caseId: string; at: Instant }>(MOST_CASES, (a, b) => a.at - b.at || (a.caseId < b.caseId ? -1 : 1));
	return {
		add(facts) {
			const at = since(facts);
			if (at !== undefined) oldest.add({ caseId: facts.caseId, at });
		},
		result() {
			const [longest, ...others] = oldest.first();
			if (longest === undefined) return undefined;
			return { code, severity, count: oldest.count(), message: text(oldest.count(), formatSpan(asOf - longest.at, say), say), cases: [longest, ...others].map(({ caseId }) => caseId) };
		},
	};
}

function general(severity: Finding['severity'], code: string, count: number, message: string): Finding {
	return { code, severity, count, message, cases: [] };
}

function percent(rate: number): string {
	return `${Math.round(rate * 100)} %`;
}
