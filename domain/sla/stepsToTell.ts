import type { Instant } from '../case';
import { MINUTE_MS } from './runTime';
import type { Sla, SlaClock, SlaEscalation } from './types';

/** A step that is later than this was not told because nobody looked: the check was away, not the team. */
const GAP_MINUTES = 60;

export interface StepsToTell {
	steps: SlaEscalation[];
	/** What is told now was due long before: nothing is lost by its being told together with that of other cases. */
	afterGap: boolean;
}

/**
 * What is to be told by `now`, the oldest first. After a gap it is where each clock has come to, and not every step on the way
 * there. With `eachPerson`, it is that of everybody who is named: whoever might act on it hears of it.
 */
export function stepsToTell({ clocks, escalations }: Pick<Sla, 'clocks' | 'escalations'>, now: Instant, eachPerson = false): StepsToTell {
	const isLate = (step: SlaEscalation) => minutesLate(step, clocks.find(({ id }) => id === step.clock), now) > GAP_MINUTES;
	const isBehind = (step: SlaEscalation, other: SlaEscalation) => other.clock === step.clock && Date.parse(other.dueAt) > Date.parse(step.dueAt);
	const untold = escalations.filter(({ sentAt }) => sentAt === undefined);
	return {
		steps: untold.filter((step) => !isLate(step) || !escalations.some((other) => isBehind(step, other) && (!eachPerson || other.recipient?.id === step.recipient?.id))),
		afterGap: untold.some((step) => isLate(step) && !escalations.some((other) => other.sentAt !== undefined && isBehind(step, other))),
	};
}

/** Of the clock's own time, where it can be told: a step that fell due on Friday at closing time is not late on Monday morning. */
function minutesLate({ at, repetition, dueAt }: SlaEscalation, clock: SlaClock | undefined, now: Instant): number {
	const onTheWall = (now - Date.parse(dueAt)) / MINUTE_MS;
	const { elapsedMinutes, remainingMinutes } = clock ?? {};
	if (repetition !== undefined || elapsedMinutes === undefined || remainingMinutes === undefined) return onTheWall;
	return Math.min(onTheWall, elapsedMinutes - at * (elapsedMinutes + remainingMinutes));
}
