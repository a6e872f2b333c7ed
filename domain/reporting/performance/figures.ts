import { STAGES } from '../../case';
import { AGING_BUCKETS, type AgingBucket, agingBucketOf } from '../../sla';
import type { CaseFacts } from '../facts';
import { isIn, type Span, type Week } from '../period';
import { roundedTo, shareOf, type Share } from '../statistics';
import type { Context } from './context';
import { closingTally, stageTally, type StageHandoff } from './handoffs';
import { type Band, bandTally, type FirstResponse, type GroupFigures, groupTally, type KnownCase, metTally, responseTally, type Tally } from './leads';
import { type MoneyFigures, moneyTally } from './money';

/** What a million tokens cost, in the business's currency; absent: not known. */
export interface ModelPrices {
	inputPerMillion?: number;
	outputPerMillion?: number;
}

export interface Totals {
	/** Cases whose inquiry came in the period. */
	received: number;
	/** Each of them is in just one of these places. */
	places: Record<string, number>;
	/** received − the sum of the places: 0 by count. */
	lost: number;
	/** received without what is no lead. */
	leads: number;
	/** People who wrote, as far as they can be told apart; a case without address or number counts as one. */
	customers: number;
	won: Share;
	closedCases: number;
	closedEvents: number;
	reopened: number;
}

export interface NamedGroup extends GroupFigures {
	name: string;
}

export interface Figures {
	totals: Totals;
	firstResponse: FirstResponse;
	afterHours: { inside: GroupFigures; outside: GroupFigures };
	conversion: Band[];
	handoffs: StageHandoff[];
	owners: NamedGroup[];
	channels: NamedGroup[];
	sources: NamedGroup[];
	appointments: { booked: number; held: number; missed: number; noShows: Share };
	money: MoneyFigures;
	drafts: { decided: number; unchanged: Share; changed: number; rejected: number; expired: number };
	model: { inputTokens: number; outputTokens: number; calls: number; cost?: string; costPerLead?: string };
	messages: { sent: number; received: number; sentPerCase: number | null };
	weeks: WeekFigures[];
}

export interface WeekFigures extends Week {
	received: number;
	leads: number;
	answered: number;
	withinTarget: Share;
	won: number;
	booked: number;
}

/** Of cases as they were known at the context's time. */
export function figuresTally(period: Span & { weeks: Week[] }, context: Context, prices: ModelPrices): Tally<Figures> {
	const response = responseTally(context);
	const [inside, outside] = [groupTally(), groupTally()];
	const bands = bandTally(context);
	const groups = { owners: namedTally(({ owner }) => owner?.name ?? owner?.id ?? 'nobody'), channels: namedTally(({ channel }) => channel), sources: namedTally(({ source }) => source) };
	const ofLeads: Array<Tally<unknown>> = [response, bands, ...Object.values(groups)];
	const stages = stageTally(period, context);
	const closings = closingTally(period);
	const money = moneyTally(period, context);
	const weeks = weekTally(period.weeks);
	const ofAll: Array<Tally<unknown>> = [stages, closings, money, weeks];
	const places: Record<string, number> = Object.fromEntries(['notALead', 'merged', ...STAGES].map((place) => [place, 0]));
	const customers = new Set<string>();
	const tokens = { input: 0, output: 0, calls: 0 };
	const counts = { received: 0, leads: 0, won: 0, sent: 0, got: 0, booked: 0, held: 0, missed: 0 };
	const decisions: Record<string, number> = { approved: 0, edited: 0, rejected: 0, expired: 0 };

	const addReceived = (facts: KnownCase) => {
		counts.received += 1;
		places[placeOf(facts)] += 1;
		tokens.input += facts.tokens.input;
		tokens.output += facts.tokens.output;
		tokens.calls += facts.tokens.calls;
	};
	const addLead = (facts: KnownCase) => {
		counts.leads += 1;
		if (facts.won) counts.won += 1;
		counts.sent += facts.messagesOut;
		counts.got += facts.messagesIn;
		customers.add(facts.contactKey ?? facts.caseId);
		(facts.afterHours ? outside : inside).add(facts);
		for (const tally of ofLeads) tally.add(facts);
	};
	return {
		add(facts) {
			for (const tally of ofAll) tally.add(facts);
			counts.booked += countIn(period, facts.bookings);
			counts.held += countIn(period, facts.held);
			counts.missed += countIn(period, facts.missed);
			for (const { at, decision } of facts.decisions) if (isIn(period, at) && Object.hasOwn(decisions, decision)) decisions[decision] += 1;
			if (!isIn(period, facts.receivedAt)) return;
			addReceived(facts);
			if (facts.aside === undefined) addLead(facts);
		},
		result: () => ({
			totals: {
				received: counts.received,
				places,
				lost: counts.received - Object.values(places).reduce((total, count) => total + count, 0),
				leads: counts.leads,
				customers: customers.size,
				won: shareOf(counts.won, counts.leads),
				...closings.result(),
			},
			firstResponse: response.result(),
			afterHours: { inside: inside.result(), outside: outside.result() },
			conversion: bands.result(),
			handoffs: stages.result(),
			owners: groups.owners.result(),
			channels: groups.channels.result(),
			sources: groups.sources.result(),
			appointments: { booked: counts.booked, held: counts.held, missed: counts.missed, noShows: shareOf(counts.missed, counts.held + counts.missed) },
			money: money.result(),
			drafts: draftsOf(decisions),
			model: modelOf(tokens, counts.leads, prices, context),
			messages: { sent: counts.sent, received: counts.got, sentPerCase: counts.leads === 0 ? null : roundedTo(counts.sent / counts.leads, 1) },
			weeks: weeks.result(),
		}),
	};
}

function countIn(period: Span, times: readonly number[]): number {
	let count = 0;
	for (const at of times) if (isIn(period, at)) count += 1;
	return count;
}

export function placeOf({ aside, stage }: CaseFacts): string {
	return aside ?? stage;
}

/** Most leads first. */
function namedTally(nameOf: (lead: KnownCase) => string): Tally<NamedGroup[]> {
	const groups = new Map<string, Tally<GroupFigures>>();
	return {
		add(lead) {
			const name = nameOf(lead);
			let group = groups.get(name);
			if (!group) groups.set(name, (group = groupTally()));
			group.add(lead);
		},
		result: () => [...groups].map(([name, group]) => ({ name, ...group.result() })).sort((a, b) => b.leads - a.leads || (a.name < b.name ? -1 : 1)),
	};
}

function draftsOf({ approved, edited, rejected, expired }: Record<string, number>): Figures['drafts'] {
	const decided = approved + edited + rejected;
	return { decided, unchanged: shareOf(approved, decided), changed: edited, rejected, expired };
}

function modelOf(tokens: KnownCase['tokens'], leads: number, { inputPerMillion, outputPerMillion }: ModelPrices, { digits }: Context): Figures['model'] {
	const counted = { inputTokens: tokens.input, outputTokens: tokens.output, calls: tokens.calls };
	if (inputPerMillion === undefined && outputPerMillion === undefined) return counted;
	// An estimate to a fraction of a cent, and no amount that anybody is billed.
	const cost = (tokens.input * (inputPerMillion ?? 0) + tokens.output * (outputPerMillion ?? 0)) / 1_000_000;
	const write = (value: number) => value.toFixed(Math.max(4, digits));
	return { ...counted, cost: write(cost), ...(leads > 0 && { costPerLead: write(cost / leads) }) };
}

/** Weeks without anything are there, with noughts. */
function weekTally(weeks: readonly Week[]): Tally<WeekFigures[]> {
	const own = weeks.map((week) => ({ week, received: 0, leads: 0, answered: 0, won: 0, booked: 0, met: metTally() }));
	const weekOf = (at: number) => {
		let [low, high] = [0, own.length];
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (own[middle].week.before <= at) low = middle + 1;
			else high = middle;
		}
		return low < own.length && isIn(own[low].week, at) ? own[low] : undefined;
	};
	return {
		add(facts) {
			for (const at of facts.bookings) {
				const week = weekOf(at);
				if (week) week.booked += 1;
			}
			const week = weekOf(facts.receivedAt);
			if (!week) return;
			week.received += 1;
			if (facts.aside !== undefined) return;
			week.leads += 1;
			week.met.add(facts);
			if (facts.minutes !== null) week.answered += 1;
			if (facts.won) week.won += 1;
		},
		result: () => own.map(({ week, received, leads, answered, won, booked, met }) => ({ ...week, received, leads, answered, withinTarget: met.result(), won, booked })),
	};
}

export interface Aging {
	bucket: AgingBucket;
	/** Open leads of that age. */
	cases: number;
	unanswered: number;
}

/** Every open lead as of now, of whatever period. */
export function agingTally({ asOf }: Context): Tally<Aging[]> {
	const buckets = new Map(AGING_BUCKETS.map((bucket) => [bucket, { bucket, cases: 0, unanswered: 0 }]));
	return {
		add(facts) {
			if (!isOpen(facts) || facts.receivedAt > asOf) return;
			const bucket = buckets.get(agingBucketOf(asOf - facts.receivedAt));
			if (!bucket) return;
			bucket.cases += 1;
			if (facts.firstHumanAt === undefined) bucket.unanswered += 1;
		},
		result: () => [...buckets.values()],
	};
}

export function isOpen({ aside, stage }: CaseFacts): boolean {
	return aside === undefined && stage !== 'paid' && stage !== 'closed';
}
