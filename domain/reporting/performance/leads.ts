import type { SlaPolicy } from '../../profile';
import type { CaseFacts } from '../facts';
import { asKnownAt, clockMinutes, priorityAt } from '../facts';
import { shareOf, type Share, spreadOf, type Spread } from '../statistics';
import { type Context, MINUTE, waitFigures, type WaitFigures } from './context';

/** Stages at which the customer has said yes. */
const WON_STAGES: ReadonlySet<string> = new Set(['scheduled', 'delivered', 'invoiced', 'paid']);

export interface ResponseFigures extends WaitFigures {
	/** Wall-clock minutes of those that were answered. */
	minutes: Spread;
	/** Business minutes of those that were answered, without those in which the customer was waited for. */
	businessMinutes: Spread;
	/** Of those that were answered, or whose time is up. */
	withinTarget: Share & { pending: number; targetMinutes?: Record<string, number>; hours?: SlaPolicy['hours'] };
}

export interface FirstResponse {
	/** A person's reply or call. */
	human: ResponseFigures;
	/** Anybody's, an automatic acknowledgement too. */
	any: ResponseFigures;
}

export type Outcome = 'met' | 'missed' | 'pending';

/** A case as it was known at a time, with what several figures ask of it, worked out once. */
export interface KnownCase extends CaseFacts {
	/** Wall-clock minutes until a person answered; null: not yet. */
	minutes: number | null;
	/** Of the policy's time. */
	businessMinutes: number | null;
	outcome: Outcome;
	/** The same until anybody answered. */
	anyBusinessMinutes: number | null;
	anyOutcome: Outcome;
	won: boolean;
}

/** @param facts given over: to be worked out for one time after the other, never for two at once */
export function knownAt(facts: CaseFacts, context: Context): KnownCase {
	const known = asKnownAt(facts, context.asOf);
	const { firstHumanAt, firstAnyAt } = known;
	const used = policyMinutes(known, firstHumanAt, context);
	const usedByAny = firstAnyAt === firstHumanAt ? used : policyMinutes(known, firstAnyAt, context);
	// Onto the same object, field by field: a copy of each would cost as much as all else that is worked out here.
	const worked = known as KnownCase;
	worked.minutes = firstHumanAt === undefined ? null : wallMinutes(known, firstHumanAt);
	worked.businessMinutes = firstHumanAt === undefined ? null : used;
	worked.outcome = targetOutcome(known, firstHumanAt, used ?? 0, context);
	worked.anyBusinessMinutes = firstAnyAt === undefined ? null : usedByAny;
	worked.anyOutcome = targetOutcome(known, firstAnyAt, usedByAny ?? 0, context);
	worked.won = isWon(known);
	return worked;
}

/** Until the answer, or for as long as there is none. */
function policyMinutes(known: CaseFacts, answeredAt: number | undefined, { asOf, calendar, policy }: Context): number | null {
	return known.aside === undefined ? clockMinutes(known, answeredAt ?? asOf, calendar, policy) : null;
}

/** Minutes on the wall from the inquiry to the answer; an answer before the receipt took none. */
export function wallMinutes({ receivedAt }: CaseFacts, at: number): number {
	return Math.max(0, at - receivedAt) / MINUTE;
}

/** A figure that grows case by case and keeps none of them: of a year of cases, all at once would take more memory than n8n has to spare. */
export interface Tally<T> {
	/** @param one not to be kept: it is worked out again for another time */
	add(one: KnownCase): void;
	result(): T;
}

export function responseTally(context: Context): Tally<FirstResponse> {
	const human = oneResponseTally(context, ({ firstHumanAt }) => firstHumanAt, ({ businessMinutes }) => businessMinutes, ({ outcome }) => outcome);
	const any = oneResponseTally(context, ({ firstAnyAt }) => firstAnyAt, ({ anyBusinessMinutes }) => anyBusinessMinutes, ({ anyOutcome }) => anyOutcome);
	return {
		add(lead) {
			human.add(lead);
			any.add(lead);
		},
		result: () => ({ human: human.result(), any: any.result() }),
	};
}

function oneResponseTally({ asOf, bands, policy }: Context, answeredAt: (lead: KnownCase) => number | undefined, used: (lead: KnownCase) => number | null, outcome: (lead: KnownCase) => Outcome): Tally<ResponseFigures> {
	const over: number[] = [];
	const open: number[] = [];
	const businessMinutes: number[] = [];
	const met = metTally(outcome);
	return {
		add(lead) {
			const at = answeredAt(lead);
			if (at === undefined) open.push(wallMinutes(lead, asOf));
			else over.push(wallMinutes(lead, at));
			const minutes = used(lead);
			if (minutes !== null) businessMinutes.push(minutes);
			met.add(lead);
		},
		result: () => ({
			minutes: spreadOf(over),
			...waitFigures(over, open, bands, 'unanswered'),
			businessMinutes: spreadOf(businessMinutes),
			withinTarget: { ...met.result(), pending: met.pending(), ...(policy && { targetMinutes: policy.minutes, hours: policy.hours }) },
		}),
	};
}

/** Of those that were answered, or whose time is up. */
export function metTally(outcomeOf = ({ outcome }: KnownCase): Outcome => outcome): Tally<Share> & { pending(): number } {
	const counts = { met: 0, missed: 0, pending: 0 };
	return {
		add(lead) {
			counts[outcomeOf(lead)] += 1;
		},
		result: () => shareOf(counts.met, counts.met + counts.missed),
		pending: () => counts.pending,
	};
}

/** By the target that was in force when it was answered; unanswered, by that of now. */
function targetOutcome(lead: CaseFacts, answeredAt: number | undefined, used: number, { asOf, policy }: Context): Outcome {
	const target = policy?.minutes[priorityAt(lead, answeredAt ?? asOf)];
	if (target !== undefined && used > target) return 'missed';
	return answeredAt === undefined ? 'pending' : 'met';
}

export function isWon(lead: CaseFacts): boolean {
	return lead.approvedAt !== undefined || lead.bookings.length > 0 || WON_STAGES.has(lead.stage) || lead.handoffs.some(({ to }) => WON_STAGES.has(to));
}

export interface GroupFigures {
	leads: number;
	answered: number;
	medianMinutes: number | null;
	withinTarget: Share;
	won: Share;
}

/** The same few figures for a part of the leads. */
export function groupTally(): Tally<GroupFigures> {
	const minutes: number[] = [];
	const met = metTally();
	let leads = 0;
	let won = 0;
	return {
		add(lead) {
			leads += 1;
			met.add(lead);
			if (lead.minutes !== null) minutes.push(lead.minutes);
			if (lead.won) won += 1;
		},
		result: () => ({ leads, answered: minutes.length, medianMinutes: spreadOf(minutes).median, withinTarget: met.result(), won: shareOf(won, leads) }),
	};
}

/** The upper end belongs to the band: exactly five minutes are within five minutes. */
export function bandOf(minutes: number | null, bands: readonly number[]): string {
	if (minutes === null) return NOT_ANSWERED;
	let place = 0;
	while (place < bands.length && minutes > bands[place]) place += 1;
	return namesOf(bands)[place];
}

const keptNames = new WeakMap<readonly number[], string[]>();

/** One more than there are ends: the last band has none. */
function namesOf(bands: readonly number[]): string[] {
	let names = keptNames.get(bands);
	if (!names) keptNames.set(bands, (names = [...bands.map((end) => `<=${end}`), `>${bands.at(-1) ?? 0}`]));
	return names;
}

export const NOT_ANSWERED = 'not answered';

export interface Band {
	band: string;
	n: number;
	won: Share;
}

/** How many became work, by how soon a person answered; each band is there, also an empty one. */
export function bandTally({ bands }: Context): Tally<Band[]> {
	const counts = new Map([...namesOf(bands), NOT_ANSWERED].map((name) => [name, { n: 0, won: 0 }]));
	return {
		add({ minutes, won }) {
			const count = counts.get(bandOf(minutes, bands));
			if (!count) return;
			count.n += 1;
			if (won) count.won += 1;
		},
		result: () => [...counts].map(([band, { n, won }]) => ({ band, n, won: shareOf(won, n) })),
	};
}
