import type { CaseFacts } from '../facts';
import { clockMinutes, priorityAt } from '../facts';
import { shareOf, type Share, spreadOf, type Spread } from '../statistics';
import { type Context, MINUTE, waitFigures, type WaitFigures } from './context';

/** Stages at which the customer has said yes. */
const WON_STAGES: ReadonlySet<string> = new Set(['scheduled', 'delivered', 'invoiced', 'paid']);

export interface ResponseFigures extends WaitFigures {
	/** Wall-clock minutes of those that were answered. */
	minutes: Spread;
}

export interface FirstResponse {
	/** A person's reply or call. */
	human: ResponseFigures & {
		/** Business minutes of those that were answered, without those in which the customer was waited for. */
		businessMinutes: Spread;
		/** Of those that were answered, or whose time is up. */
		withinTarget: Share & { pending: number; targetMinutes?: Record<string, number>; hours?: 'business' | 'always' };
	};
	/** Anybody's, an automatic acknowledgement too. */
	any: ResponseFigures;
}

export type Outcome = 'met' | 'missed' | 'pending';

/** Minutes on the wall from the inquiry to the answer; an answer before the receipt took none. */
export function wallMinutes({ receivedAt }: CaseFacts, at: number): number {
	return Math.max(0, at - receivedAt) / MINUTE;
}

export function firstResponse(leads: readonly CaseFacts[], context: Context): FirstResponse {
	const answered = leads.filter(({ firstHumanAt }) => firstHumanAt !== undefined);
	const outcomes = leads.map((lead) => targetOutcome(lead, context));
	const judged = outcomes.filter((outcome) => outcome !== 'pending');
	const { policy } = context;
	return {
		human: {
			...responseOf(leads, 'firstHumanAt', context),
			businessMinutes: spreadOf(answered.map((lead) => clockMinutes(lead, lead.firstHumanAt ?? 0, context.calendar, policy))),
			withinTarget: {
				...shareOf(judged.filter((outcome) => outcome === 'met').length, judged.length),
				pending: outcomes.length - judged.length,
				...(policy && { targetMinutes: policy.minutes, hours: policy.hours }),
			},
		},
		any: responseOf(leads, 'firstAnyAt', context),
	};
}

function responseOf(leads: readonly CaseFacts[], which: 'firstHumanAt' | 'firstAnyAt', { asOf, bands }: Context): ResponseFigures {
	const over: number[] = [];
	const open: number[] = [];
	for (const lead of leads) {
		const at = lead[which];
		if (at === undefined) open.push(wallMinutes(lead, asOf));
		else over.push(wallMinutes(lead, at));
	}
	return { minutes: spreadOf(over), ...waitFigures(over, open, bands, 'unanswered') };
}

/** By the target that was in force when it was answered; unanswered, by that of now. */
export function targetOutcome(lead: CaseFacts, { asOf, calendar, policy }: Context): Outcome {
	const at = lead.firstHumanAt ?? asOf;
	const target = policy?.minutes[priorityAt(lead, at)];
	if (target === undefined) return lead.firstHumanAt === undefined ? 'pending' : 'met';
	const isInTime = clockMinutes(lead, at, calendar, policy) <= target;
	if (lead.firstHumanAt === undefined) return isInTime ? 'pending' : 'missed';
	return isInTime ? 'met' : 'missed';
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
export function groupFigures(leads: readonly CaseFacts[], context: Context): GroupFigures {
	const minutes = leads.flatMap((lead) => (lead.firstHumanAt === undefined ? [] : [wallMinutes(lead, lead.firstHumanAt)]));
	const judged = leads.map((lead) => targetOutcome(lead, context)).filter((outcome) => outcome !== 'pending');
	return {
		leads: leads.length,
		answered: minutes.length,
		medianMinutes: spreadOf(minutes).median,
		withinTarget: shareOf(judged.filter((outcome) => outcome === 'met').length, judged.length),
		won: shareOf(leads.filter(isWon).length, leads.length),
	};
}

/** The upper end belongs to the band: exactly five minutes are within five minutes. */
export function bandOf(minutes: number | null, bands: readonly number[]): string {
	if (minutes === null) return NOT_ANSWERED;
	const end = bands.find((one) => minutes <= one);
	return end === undefined ? `>${bands.at(-1) ?? 0}` : `<=${end}`;
}

export const NOT_ANSWERED = 'not answered';

export interface Band {
	band: string;
	n: number;
	won: Share;
}

/** How many became work, by how soon a person answered; each band is there, also an empty one. */
export function conversionByBand(leads: readonly CaseFacts[], { bands }: Context): Band[] {
	const names = [...bands.map((end) => `<=${end}`), `>${bands.at(-1) ?? 0}`, NOT_ANSWERED];
	const counts = new Map(names.map((name) => [name, { n: 0, won: 0 }]));
	for (const lead of leads) {
		const count = counts.get(bandOfLead(lead, bands));
		if (!count) continue;
		count.n += 1;
		if (isWon(lead)) count.won += 1;
	}
	return names.map((band) => {
		const { n, won } = counts.get(band) ?? { n: 0, won: 0 };
		return { band, n, won: shareOf(won, n) };
	});
}

export function bandOfLead(lead: CaseFacts, bands: readonly number[]): string {
	return bandOf(lead.firstHumanAt === undefined ? null : wallMinutes(lead, lead.firstHumanAt), bands);
}
