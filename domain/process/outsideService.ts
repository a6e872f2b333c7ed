import type { Instant, Process } from '../case';
import { type Told, told } from '../language';
import { unchanged } from './step';
import type { Step } from './types';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Until a service that is away is asked again; behind the last ones, each hour. */
const AWAY_MS = [MINUTE_MS, 5 * MINUTE_MS, 15 * MINUTE_MS, HOUR_MS];
/** Until what is refused, or differs, is looked at again; behind the last one, each day. */
const REFUSED_MS = [HOUR_MS, 4 * HOUR_MS, DAY_MS];
const OTHERS_TURN_MS = 5 * MINUTE_MS;
const LONGEST_REASON = 1_000;

/** Away as often as this, somebody is told. */
export const TOLD_AFTER_TRIES = AWAY_MS.length;

/** `tries`: those before this one. */
export function askedAgainAt(tries: number, now: Instant): Instant {
	return now + (AWAY_MS[tries] ?? HOUR_MS);
}

/** `tries`: those before this one. */
export function lookedAtAgainAt(tries: number, now: Instant): Instant {
	return now + (REFUSED_MS[tries] ?? DAY_MS);
}

export function awayReason(service: string, why: string): Told {
	return told('{service} does not answer as it should, and is asked again: {why}', { service: { message: service }, why: reasonText(why) });
}

/** What a service says may be a page of HTML. */
export function reasonText(why: string): string {
	return why.slice(0, LONGEST_REASON);
}

/** For the workflow of a service that the profile does not name. */
export function othersTurn(process: Process, name: string, now: Instant): Step {
	return unchanged(process, 'nothingToDo', { code: 'other-service', message: `The profile names ${name}: its workflow takes this up. Unpublish this one` }, now + OTHERS_TURN_MS);
}

/** When the first of what is open is; null: nothing is. */
export function firstDue(open: ReadonlyArray<{ dueAt: Instant }>, now: Instant): Instant | null {
	return open.length === 0 ? null : Math.max(now, Math.min(...open.map(({ dueAt }) => dueAt)));
}
