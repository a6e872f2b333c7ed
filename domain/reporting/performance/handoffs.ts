import { type Instant, type Stage, STAGES } from '../../case';
import type { CaseFacts } from '../facts';
import { isIn, type Span } from '../period';
import { shareOf, type Share } from '../statistics';
import { type Context, waitFigures, type WaitFigures } from './context';

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

interface Stay {
	stage: Stage;
	from: Instant;
	to?: Instant;
	next?: Stage;
}

/** Each visit of a case to a stage. */
function staysOf({ receivedAt, handoffs, stage }: CaseFacts): Stay[] {
	const stays: Stay[] = [{ stage: handoffs[0]?.from ?? stage, from: receivedAt }];
	for (const { to, at } of handoffs) {
		const last = stays[stays.length - 1];
		if (to === last.stage) continue;
		last.to = at;
		last.next = to;
		stays.push({ stage: to, from: at });
	}
	return stays;
}

/** Whether cases that came to a stage in the period were passed on from it, and after how long. */
export function stageHandoffs(cases: readonly CaseFacts[], period: Span, { asOf }: Context): StageHandoff[] {
	const byStage = new Map<Stage, Stay[]>(PASSED_ON.map((stage) => [stage, []]));
	for (const facts of cases) {
		if (facts.aside) continue;
		for (const stay of staysOf(facts)) if (isIn(period, stay.from)) byStage.get(stay.stage)?.push(stay);
	}
	return PASSED_ON.map((from) => {
		const stays = byStage.get(from) ?? [];
		const closed = stays.filter(({ next }) => next === 'closed').length;
		const over = stays.filter(({ next }) => next !== undefined && next !== 'closed');
		const waiting = stays.filter(({ next }) => next === undefined);
		return {
			from,
			entered: stays.length,
			passedOn: over.length,
			closed,
			waiting: waiting.length,
			completed: shareOf(over.length, stays.length - closed),
			hours: waitFigures(
				over.map((stay) => Math.max(0, (stay.to ?? stay.from) - stay.from) / HOUR),
				waiting.map((stay) => Math.max(0, asOf - stay.from) / HOUR),
				[24, 72],
				'at this stage',
			),
		};
	});
}

/** Closings, the cases that were closed, and those that came back after it. */
export function closings(cases: readonly CaseFacts[], period: Span): { closedEvents: number; closedCases: number; reopened: number } {
	const result = { closedEvents: 0, closedCases: 0, reopened: 0 };
	for (const { handoffs } of cases) {
		const closed = handoffs.filter(({ to, from, at }) => to === 'closed' && from !== to && isIn(period, at)).length;
		result.closedEvents += closed;
		if (closed > 0) result.closedCases += 1;
		if (handoffs.some(({ from, to, at }) => (from === 'closed' || from === 'paid') && to !== 'closed' && to !== 'paid' && isIn(period, at))) result.reopened += 1;
	}
	return result;
}

/** Since when the case is where it is. */
export function waitingSince(facts: CaseFacts): Instant {
	return staysOf(facts).at(-1)?.from ?? facts.receivedAt;
}
