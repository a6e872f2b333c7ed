import { STAGES } from '../../case';
import { AGING_BUCKETS, type AgingBucket, agingBucketOf } from '../../sla';
import type { CaseFacts } from '../facts';
import { isIn, type Span, type Week } from '../period';
import { roundedTo, shareOf, type Share } from '../statistics';
import { type Context, groupsOf } from './context';
import { closings, stageHandoffs, type StageHandoff } from './handoffs';
import { type Band, conversionByBand, firstResponse, type FirstResponse, groupFigures, type GroupFigures, type KnownCase, metOf } from './leads';
import { type MoneyFigures, moneyFigures } from './money';

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

/** @param cases as they were known at the context's time */
export function figuresOf(cases: readonly KnownCase[], period: Span & { weeks: Week[] }, context: Context, prices: ModelPrices): Figures {
	const received = cases.filter(({ receivedAt }) => isIn(period, receivedAt));
	const leads = received.filter(({ aside }) => aside === undefined);
	const outside = leads.filter(({ afterHours }) => afterHours);
	return {
		totals: totalsOf(cases, received, leads, period),
		firstResponse: firstResponse(leads, context),
		afterHours: { inside: groupFigures(leads.filter(({ afterHours }) => !afterHours)), outside: groupFigures(outside) },
		conversion: conversionByBand(leads, context),
		handoffs: stageHandoffs(cases, period, context),
		owners: named(leads, ({ owner }) => owner?.name ?? owner?.id ?? 'nobody'),
		channels: named(leads, ({ channel }) => channel),
		sources: named(leads, ({ source }) => source),
		appointments: appointmentsOf(cases, period),
		money: moneyFigures(cases, period, context),
		drafts: draftsOf(cases, period),
		model: modelOf(received, leads.length, prices, context),
		messages: {
			sent: leads.reduce((total, { messagesOut }) => total + messagesOut, 0),
			received: leads.reduce((total, { messagesIn }) => total + messagesIn, 0),
			sentPerCase: leads.length === 0 ? null : roundedTo(leads.reduce((total, { messagesOut }) => total + messagesOut, 0) / leads.length, 1),
		},
		weeks: weeksOf(cases, received, period.weeks),
	};
}

function totalsOf(cases: readonly KnownCase[], received: readonly KnownCase[], leads: readonly KnownCase[], period: Span): Totals {
	const places: Record<string, number> = Object.fromEntries(['notALead', 'merged', ...STAGES].map((place) => [place, 0]));
	for (const facts of received) places[placeOf(facts)] += 1;
	const placed = Object.values(places).reduce((total, count) => total + count, 0);
	return {
		received: received.length,
		places,
		lost: received.length - placed,
		leads: leads.length,
		customers: new Set(leads.map(({ contactKey, caseId }) => contactKey ?? caseId)).size,
		won: shareOf(leads.filter(({ won }) => won).length, leads.length),
		...closings(cases, period),
	};
}

export function placeOf({ aside, stage }: CaseFacts): string {
	return aside ?? stage;
}

/** Most leads first. */
function named(leads: readonly KnownCase[], nameOf: (lead: KnownCase) => string): NamedGroup[] {
	return [...groupsOf(leads, nameOf)]
		.map(([name, group]) => ({ name, ...groupFigures(group) }))
		.sort((a, b) => b.leads - a.leads || (a.name < b.name ? -1 : 1));
}

function appointmentsOf(cases: readonly KnownCase[], period: Span): Figures['appointments'] {
	const count = (times: (facts: KnownCase) => number[]) => cases.reduce((total, facts) => total + times(facts).filter((at) => isIn(period, at)).length, 0);
	const held = count((facts) => facts.held);
	const missed = count((facts) => facts.missed);
	return { booked: count((facts) => facts.bookings), held, missed, noShows: shareOf(missed, held + missed) };
}

function draftsOf(cases: readonly KnownCase[], period: Span): Figures['drafts'] {
	const decisions = cases.flatMap((facts) => facts.decisions.filter(({ at }) => isIn(period, at)).map(({ decision }) => decision));
	const count = (name: string) => decisions.filter((decision) => decision === name).length;
	const [unchanged, changed, rejected, expired] = ['approved', 'edited', 'rejected', 'expired'].map(count);
	return { decided: unchanged + changed + rejected, unchanged: shareOf(unchanged, unchanged + changed + rejected), changed, rejected, expired };
}

function modelOf(received: readonly KnownCase[], leads: number, { inputPerMillion, outputPerMillion }: ModelPrices, { digits }: Context): Figures['model'] {
	const tokens = { input: 0, output: 0, calls: 0 };
	for (const { tokens: one } of received) {
		tokens.input += one.input;
		tokens.output += one.output;
		tokens.calls += one.calls;
	}
	const counted = { inputTokens: tokens.input, outputTokens: tokens.output, calls: tokens.calls };
	if (inputPerMillion === undefined && outputPerMillion === undefined) return counted;
	// An estimate to a fraction of a cent, and no amount that anybody is billed.
	const cost = (tokens.input * (inputPerMillion ?? 0) + tokens.output * (outputPerMillion ?? 0)) / 1_000_000;
	const write = (value: number) => value.toFixed(Math.max(4, digits));
	return { ...counted, cost: write(cost), ...(leads > 0 && { costPerLead: write(cost / leads) }) };
}

/** Weeks without anything are there, with noughts. */
function weeksOf(cases: readonly KnownCase[], received: readonly KnownCase[], weeks: readonly Week[]): WeekFigures[] {
	const own = weeks.map((week) => ({ week, received: 0, leads: [] as KnownCase[], booked: 0 }));
	const weekOf = (at: number) => own.find(({ week }) => isIn(week, at));
	for (const facts of received) {
		const week = weekOf(facts.receivedAt);
		if (!week) continue;
		week.received += 1;
		if (!facts.aside) week.leads.push(facts);
	}
	for (const { bookings } of cases) {
		for (const at of bookings) {
			const week = weekOf(at);
			if (week) week.booked += 1;
		}
	}
	return own.map(({ week, received: all, leads, booked }) => ({
		...week,
		received: all,
		leads: leads.length,
		answered: leads.filter(({ minutes }) => minutes !== null).length,
		withinTarget: metOf(leads.filter(({ outcome }) => outcome !== 'pending')),
		won: leads.filter(({ won }) => won).length,
		booked,
	}));
}

export interface Aging {
	bucket: AgingBucket;
	/** Open leads of that age. */
	cases: number;
	unanswered: number;
}

/** Every open lead as of now, of whatever period. */
export function agingOf(cases: readonly KnownCase[], { asOf }: Context): Aging[] {
	const buckets = new Map(AGING_BUCKETS.map((bucket) => [bucket, { bucket, cases: 0, unanswered: 0 }]));
	for (const facts of cases) {
		if (!isOpen(facts) || facts.receivedAt > asOf) continue;
		const bucket = buckets.get(agingBucketOf(asOf - facts.receivedAt));
		if (!bucket) continue;
		bucket.cases += 1;
		if (facts.firstHumanAt === undefined) bucket.unanswered += 1;
	}
	return [...buckets.values()];
}

export function isOpen({ aside, stage }: CaseFacts): boolean {
	return aside === undefined && stage !== 'paid' && stage !== 'closed';
}
