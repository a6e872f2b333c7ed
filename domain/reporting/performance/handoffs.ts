import { type Instant, type Stage, STAGES } from '../../case';
import type { CaseFacts } from '../facts';
import { isIn, type Span } from '../period';
import { shareOf, type Share } from '../statistics';
import { type Context, waitFigures, type WaitFigures } from './context';
import type { Tally } from './leads';

const HOUR = 3_600_000;
/** Stages that are passed on from. */
const PASSED_ON: Stage[] = STAGES.filter((stage) => stage !== 'paid' && stage !== 'closed');

export interface StageHandoff {
	from: Stage;
	/** Came to this stage in the period. */
	entered: number;
	passedOn: number;
	/** Closed from here: no handoff is owed any more. */
	closed: number;
	waiting: number;
	/** Of those that were not closed. */
	completed: Share;
	/** At this stage, until the case was passed on. */
	hours: WaitFigures;
}

/** Each visit of a case to a stage, in order; the last one is not over. */
function eachStay({ receivedAt, handoffs, stage: now }: CaseFacts, visit: (stage: Stage, from: Instant, over?: { to: Stage; at: Instant }) => void): void {
	let stage = handoffs.length === 0 ? now : handoffs[0].from;
	let from = receivedAt;
	for (const handoff of handoffs) {
		if (handoff.to === stage) continue;
		visit(stage, from, handoff);
		stage = handoff.to;
		from = handoff.at;
	}
	visit(stage, from);
}

/** Whether cases that came to a stage in the period were passed on from it, and after how long. */
export function stageTally(period: Span, { asOf }: Context): Tally<StageHandoff[]> {
	const byStage = new Map(PASSED_ON.map((stage) => [stage, { over: [] as number[], waiting: [] as number[], closed: 0 }]));
	const visit: Parameters<typeof eachStay>[1] = (stage, from, over) => {
		const stays = isIn(period, from) ? byStage.get(stage) : undefined;
		if (!stays) return;
		if (over === undefined) stays.waiting.push(Math.max(0, asOf - from) / HOUR);
		else if (over.to === 'closed') stays.closed += 1;
		else stays.over.push(Math.max(0, over.at - from) / HOUR);
	};
	return {
		add(facts) {
			if (facts.aside === undefined) eachStay(facts, visit);
		},
		result: () =>
			[...byStage].map(([from, { over, waiting, closed }]) => ({
				from,
				entered: over.length + waiting.length + closed,
				passedOn: over.length,
				closed,
				waiting: waiting.length,
				completed: shareOf(over.length, over.length + waiting.length),
				hours: waitFigures(over, waiting, [24, 72], 'at this stage'),
			})),
	};
}

export interface Closings {
	closedEvents: number;
	closedCases: number;
	reopened: number;
}

/** Closings, the cases that were closed, and those that came back after it. */
export function closingTally(period: Span): Tally<Closings> {
	const result: Closings = { closedEvents: 0, closedCases: 0, reopened: 0 };
	return {
		add({ handoffs }) {
			let closed = 0;
			let isReopened = false;
			for (const { from, to, at } of handoffs) {
				if (from === to || !isIn(period, at)) continue;
				if (to === 'closed') closed += 1;
				else if (to !== 'paid' && (from === 'closed' || from === 'paid')) isReopened = true;
			}
			result.closedEvents += closed;
			if (closed > 0) result.closedCases += 1;
			if (isReopened) result.reopened += 1;
		},
		result: () => result,
	};
}

/** Since when the case is where it is. */
export function waitingSince(facts: CaseFacts): Instant {
	let since = facts.receivedAt;
	eachStay(facts, (_stage, from) => {
		since = from;
	});
	return since;
}
