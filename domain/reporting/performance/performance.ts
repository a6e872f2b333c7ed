import { type BusinessCalendar, formatInstant } from '../../calendar';
import type { Instant, Reason } from '../../case';
import { DomainError } from '../../errors';
import { sayIn, type Say, type TeamPhrase } from '../../language';
import { currencyDigits } from '../../money';
import type { Profile } from '../../profile';
import { DEFINITIONS } from '../definitions';
import type { CaseFacts } from '../facts';
import type { ReportPeriod, Span } from '../period';
import { responsePolicy } from '../question';
import { belongsToReport, caseRow, type ReportRow } from './caseRow';
import type { Context } from './context';
import { type Aging, agingTally, type Figures, figuresTally, type ModelPrices } from './figures';
import { type Finding, findingTally, HANDOFF_TARGET } from './findings';
import { knownAt } from './leads';
import { type Waiting, waitingTally } from './waiting';

export interface PerformanceInput {
	period: ReportPeriod;
	profile: Profile;
	calendar: BusinessCalendar;
	now: Instant;
	/** Minutes at which the bands end. */
	bands?: readonly number[];
	filter?: ReportFilter;
	prices?: ModelPrices;
	/** Whether rows for a file are made. */
	rows?: boolean;
}

/** Absent: all of them. */
export interface ReportFilter {
	/** By id or name. */
	owner?: string;
	channel?: string;
	source?: string;
	service?: string;
}

export interface WrittenSpan {
	since: string;
	before: string;
}

export interface PerformanceReport extends Omit<Figures, 'weeks'> {
	operation: 'performance';
	business: string;
	timezone: string;
	asOf: string;
	period: WrittenSpan & { kind: ReportPeriod['kind']; previous: WrittenSpan };
	filter: ReportFilter;
	targets: { handoffCompletion: number; firstResponseMinutes?: Record<string, number> };
	aging: Aging[];
	/** Open leads that nobody has answered, as of now. */
	waiting: Waiting;
	/** Of the period before and of this one, in order. */
	weeks: Array<Omit<Figures['weeks'][number], keyof Span> & WrittenSpan & { inPeriod: boolean }>;
	compared: Comparison[];
	findings: Finding[];
	/** What the figures cannot show. */
	hints: Reason[];
	/** What each figure means. */
	definitions: Record<string, string>;
	/** Rows of the file that the figures can be recounted from. */
	csvRows: number;
}

/** The period against the one before, which is seen after the same time, so that neither had longer to be answered. */
export interface Comparison {
	figure: string;
	label: string;
	now: number | null;
	before: number | null;
	/** now − before; null where one is not known. */
	change: number | null;
	betterIs: 'higher' | 'lower';
}

export const DEFAULT_BANDS: readonly number[] = [5, 15, 60];

/** A report in the making. */
export interface PerformanceTally {
	/** @param facts given over: they are worked out for one time after the other. Gives their row, where the report's file has one and `rows` are wanted. */
	add(facts: CaseFacts): ReportRow | undefined;
	report(): PerformanceReport;
}

/** All that something happened to since the period before, and all that are open, are to be added one after the other; none of them is kept. */
export function performanceTally(input: PerformanceInput): PerformanceTally {
	const { period, profile, calendar, now, filter = {}, prices = {} } = input;
	const zone = profile.business.timezone;
	const say = sayIn(profile.scheduling.teamLanguage);
	const context: Context = {
		say,
		asOf: now,
		zone,
		currency: profile.business.currency,
		digits: currencyDigits(profile.business.currency),
		calendar,
		policy: responsePolicy(profile),
		clockNames: new Map(profile.sla.map(({ id, name }) => [id, name])),
		bands: checkedBands(input.bands ?? DEFAULT_BANDS),
	};
	const earlier = { ...context, asOf: now - (period.since - period.previous.since) };
	const before = figuresTally(period.previous, earlier, prices);
	const own = figuresTally(period, context, prices);
	const aging = agingTally(context);
	const waiting = waitingTally(context);
	const findings = findingTally(context);
	const tallies = [own, aging, waiting, findings];
	const seen = { csvRows: 0, wonUnanswered: 0, erased: false };
	return {
		add(facts) {
			if (facts.receivedAt > now || !fits(facts, filter)) return undefined;
			if (facts.receivedAt < period.since) before.add(knownAt(facts, earlier));
			const known = knownAt(facts, context);
			for (const tally of tallies) tally.add(known);
			if (known.aside === undefined && known.minutes === null && known.won) seen.wonUnanswered += 1;
			seen.erased ||= known.erased;
			if (!belongsToReport(known, period, context)) return undefined;
			seen.csvRows += 1;
			return input.rows ? caseRow(known, period, context) : undefined;
		},
		report() {
			const [figures, figuresBefore] = [own.result(), before.result()];
			const write = ({ since, before: end }: Span): WrittenSpan => ({ since: formatInstant(since, zone), before: formatInstant(end, zone) });
			const weeks = [...figuresBefore.weeks.map((week) => ({ ...week, inPeriod: false })), ...figures.weeks.map((week) => ({ ...week, inPeriod: true }))];
			return {
				operation: 'performance',
				business: profile.business.name,
				timezone: zone,
				asOf: formatInstant(now, zone),
				period: { kind: period.kind, ...write(period), previous: write(period.previous) },
				filter,
				targets: { handoffCompletion: HANDOFF_TARGET, ...(context.policy && { firstResponseMinutes: context.policy.minutes }) },
				...figures,
				aging: aging.result(),
				waiting: waiting.result(),
				weeks: weeks.map((week) => ({ ...week, ...write(week) })),
				compared: compare(figures, figuresBefore, say),
				findings: findings.result(figures, figuresBefore),
				hints: hintsOf(seen, figures, say),
				definitions: Object.fromEntries(Object.entries(DEFINITIONS).map(([name, meaning]) => [name, say(meaning)])),
				csvRows: seen.csvRows,
			};
		},
	};
}

const COMPARED: Array<[figure: string, label: TeamPhrase, betterIs: Comparison['betterIs'], read: (figures: Figures) => number | null]> = [
	['leads', 'Leads', 'higher', ({ totals }) => totals.leads],
	['firstResponse.human.kaplanMeierMedian', 'Minutes until half were answered by a person', 'lower', ({ firstResponse }) => firstResponse.human.kaplanMeierMedian],
	['firstResponse.human.minutes.p90', 'Minutes, 90 % of the answered', 'lower', ({ firstResponse }) => firstResponse.human.minutes.p90],
	['firstResponse.human.withinTarget.rate', 'Answered within the target', 'higher', ({ firstResponse }) => firstResponse.human.withinTarget.rate],
	['firstResponse.human.open', 'Unanswered', 'lower', ({ firstResponse }) => firstResponse.human.open],
	['totals.won.rate', 'Became work', 'higher', ({ totals }) => totals.won.rate],
	['appointments.booked', 'Appointments booked', 'higher', ({ appointments }) => appointments.booked],
	['appointments.noShows.rate', 'Missed by the customer', 'lower', ({ appointments }) => appointments.noShows.rate],
	['money.estimateToInvoice.days.median', 'Days from approval to invoice', 'lower', ({ money }) => money.estimateToInvoice.days.median],
	['money.daysSalesOutstanding', 'Days sales outstanding', 'lower', ({ money }) => money.daysSalesOutstanding],
	['money.collected', 'Collected', 'higher', ({ money }) => Number(money.collected)],
	['drafts.unchanged.rate', 'Drafts passed unchanged', 'higher', ({ drafts }) => drafts.unchanged.rate],
];

function compare(now: Figures, before: Figures, say: Say): Comparison[] {
	return COMPARED.map(([figure, label, betterIs, read]) => {
		const [later, earlier] = [read(now), read(before)];
		return { figure, label: say(label), now: later, before: earlier, change: later === null || earlier === null ? null : Number((later - earlier).toFixed(4)), betterIs };
	});
}

/** A report that blames people for what it cannot see is not believed. */
function hintsOf({ wonUnanswered, erased }: { wonUnanswered: number; erased: boolean }, { firstResponse, model, money, totals }: Figures, say: Say): Reason[] {
	const { over, open } = firstResponse.human;
	const hints: Reason[] = [];
	if (open > 0 && (over === 0 || wonUnanswered > 0)) {
		const why = over === 0 ? say('Unanswered may be unrecorded: no reply or call of a person is recorded.') : say('Unanswered may be unrecorded: {count} became work without a recorded answer.', { count: wonUnanswered });
		hints.push({ code: 'replies-not-recorded', message: `${why} ${say('Mail that you send yourself and calls count when they are recorded on the case.')}` });
	}
	if (totals.leads > 0 && totals.leads < 30) hints.push({ code: 'few-leads', message: say('{count} leads are too few to conclude from: the intervals say how far the shares may be off.', { count: totals.leads }) });
	if (model.calls > 0 && model.cost === undefined) hints.push({ code: 'model-price-unknown', message: say('What the model cost is not known: enter its prices for a million tokens.') });
	if (money.otherCurrencies > 0) hints.push({ code: 'other-currencies', message: say('{count} invoices or payments in another currency than {currency} are in no amount.', { count: money.otherCurrencies, currency: money.currency }) });
	if (erased) hints.push({ code: 'contacts-erased', message: say('Of contacts that were erased only times and stages are known.') });
	return hints;
}

function fits({ owner, channel, source, service }: CaseFacts, filter: ReportFilter): boolean {
	return (
		(filter.owner === undefined || owner?.id === filter.owner || owner?.name === filter.owner) &&
		(filter.channel === undefined || channel === filter.channel) &&
		(filter.source === undefined || source === filter.source) &&
		(filter.service === undefined || service === filter.service)
	);
}

function checkedBands(bands: readonly number[]): readonly number[] {
	if (bands.length > 0 && bands.length <= 12 && bands.every((end, index) => Number.isFinite(end) && end > (bands[index - 1] ?? 0))) return bands;
	throw new DomainError('bands-invalid', 'Response Bands does not rise, or has no minutes', 'Give up to 12 rising numbers of minutes, e.g. 5, 15, 60.', 'bands');
}
