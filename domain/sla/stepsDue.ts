import type { BusinessCalendar } from '../calendar';
import type { Instant } from '../case';
import type { SlaPolicy } from '../profile/schema';
import { isOnHold, type Run } from './replayRuns';
import { elapsedMillis, instantOfUse, MINUTE_MS } from './runTime';

/** A step of a policy's ladder, or a repetition of one, that is to be told. */
export interface DueStep {
	/** Behind the run's key: `1.5`, `3#2` for the second repetition, and `:<to>` where the share has another step before it. */
	keyPart: string;
	at: number;
	repetition?: number;
	to: string;
	dueAt: Instant;
}

export interface Calendars {
	/** The time that the clock counts. */
	clock: BusinessCalendar;
	business: BusinessCalendar;
	/** The clock counts the time in which the business is closed, too. */
	runsAlways: boolean;
}

/**
 * What a running clock has to tell by `now`: each step that was reached, and of the repetitions the last one alone, so that
 * an outage is followed by what was missed and not by a flood. `changes` are the instants after `now` that bring more.
 * Where the last repetition falls into the night, it comes once more at the opening: whom the ladder names has not been told
 * of what only those on call know.
 */
export function stepsDue(policy: SlaPolicy, limit: number, run: Run, now: Instant, calendars: Calendars): { due: DueStep[]; changes: Instant[] } {
	const { escalate, repeatEveryMinutes, repeatAtMost = Infinity } = policy;
	const end = escalate.at(-1)?.at ?? 0;
	const instantOf = (minutes: number) => tellingOf(policy, run, minutes, now, calendars);
	const minutesOf = (repetition: number) => limit * end + repetition * repeatEveryMinutes;
	const most = (elapsedMillis(calendars.clock, run, now) / MINUTE_MS - limit * end) / repeatEveryMinutes;
	const around = repeatEveryMinutes > 0 ? aroundNow(now, Math.min(Math.ceil(most), repeatAtMost), (repetition) => instantOf(minutesOf(repetition))) : [];
	const repetitions = around.filter((repetition) => repetition <= repeatAtMost);

	const last = repetitions.at(-1) === repeatAtMost ? instantOf(minutesOf(repeatAtMost)) : null;
	const opening = last === null ? null : openingAfter(policy, last, calendars);
	const again = [
		...(opening !== null && opening <= now ? [] : repetitions.map((repetition) => ({ repetition, dueAt: instantOf(minutesOf(repetition)) }))),
		...(opening === null ? [] : [{ repetition: repeatAtMost + 1, dueAt: opening }]),
	];
	const steps = [
		...escalate.map((step) => ({ ...step, dueAt: instantOf(limit * step.at) })),
		...again.flatMap((telling) => escalate.filter(({ at }) => at === end).map((step) => ({ ...step, ...telling }))),
	].map((step) => ({ ...step, keyPart: keyPart(policy, step) }));
	return {
		due: steps.filter((step): step is DueStep => step.dueAt !== null && step.dueAt <= now),
		changes: steps.flatMap(({ dueAt }) => (dueAt !== null && dueAt > now ? [dueAt] : [])),
	};
}

/** When those on call are no longer the only ones who are told; null where the business is open, or never opens. */
function openingAfter({ afterHours }: SlaPolicy, last: Instant, { business, runsAlways }: Calendars): Instant | null {
	return runsAlways && afterHours === 'onCall' && !business.isOpen(last) ? business.nextOpening(last) : null;
}

/** When to tell what so many minutes of the run bring; null when they do not come by themselves. */
function tellingOf({ afterHours }: SlaPolicy, run: Run, minutes: number, now: Instant, { clock, business, runsAlways }: Calendars): Instant | null {
	const reached = instantOfUse(clock, run, minutes, now);
	if (reached === null || (reached > now && isOnHold(run))) return null;
	return runsAlways && afterHours === 'nextOpening' ? (business.nextOpening(reached) ?? reached) : reached;
}

/** Of 1, 2, 3 and so on, whose instants do not fall, the last that has come, if any has, and the next. It is at most `most`. */
function aroundNow(now: Instant, most: number, instantOf: (repetition: number) => Instant | null): number[] {
	let low = 0;
	let high = Math.max(0, most);
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		const at = instantOf(middle);
		if (at !== null && at <= now) low = middle;
		else high = middle - 1;
	}
	return low > 0 ? [low, low + 1] : [1];
}

function keyPart({ escalate }: SlaPolicy, { at, to, repetition }: { at: number; to: string; repetition?: number }): string {
	const isFirst = escalate.find((step) => step.at === at)?.to === to;
	return `${at}${repetition === undefined ? '' : `#${repetition}`}${isFirst ? '' : `:${to}`}`;
}
