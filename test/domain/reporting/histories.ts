import { buildCalendar, parseInstant } from '../../../domain/calendar';
import type { Actor, Stage } from '../../../domain/case';
import { parseProfile, type Profile } from '../../../domain/profile';
import { caseFacts, performanceTally, periodOf, questionFor, type Mark, type PerformanceInput, type PerformanceReport, type ReportedCase, type ReportRow } from '../../../domain/reporting';

export const ZONE = 'America/Chicago';

export const profileOf = (more: Record<string, unknown> = {}, business: Record<string, unknown> = {}): Profile =>
	parseProfile({ business: { name: 'Lakeside Plumbing', timezone: ZONE, country: 'US', ...business }, ...more });

export interface Event {
	type: string;
	at: string;
	by?: Actor;
	data?: Record<string, unknown>;
}

export interface History {
	id: string;
	received: string;
	events?: Event[];
	/** In order. */
	handoffs?: Array<[to: Stage, at: string]>;
	channel?: string;
	source?: string;
	owner?: { id: string; name?: string };
	contactKey?: string;
	priority?: string;
	classification?: Record<string, unknown>;
	intake?: Record<string, unknown>;
	erasedAt?: string;
	sla?: Record<string, unknown>;
}

/** Local times without offset are of the zone. */
export const at = (text: string, zone = ZONE) => parseInstant(text, 'at', zone);

/** A case as a ledger answers the question. */
export function reported(history: History, profile = profileOf(), before = Infinity): ReportedCase {
	const { marks, keep, times } = questionFor(profile);
	const zone = profile.business.timezone;
	const events = [{ type: 'inquiry.received', at: history.received, by: 'customer' as const }, ...(history.events ?? [])]
		.map((event) => ({ ...event, at: at(event.at, zone) }))
		.filter((event) => event.at < before)
		.sort((a, b) => a.at - b.at);
	let from: Stage = 'inquiry';
	const handoffs = (history.handoffs ?? []).map(([to, when]) => {
		const handoff = { from, to, at: at(when, zone) };
		from = to;
		return handoff;
	});
	const found = Object.entries<Mark>(marks).flatMap(([name, { types, by, which }]) => {
		const fits = events.filter((event) => types.includes(event.type) && (by === undefined || by.includes(event.by ?? null)));
		return fits.length === 0 ? [] : [[name, which === 'first' ? fits[0].at : fits.length] as const];
	});
	return {
		case: {
			caseId: history.id,
			stage: from,
			...(history.priority && { priority: history.priority }),
			...(history.owner && { owner: history.owner }),
			...(history.contactKey && { contactKey: history.contactKey }),
			data: {
				inquiry: { channel: history.channel ?? 'email', source: { kind: history.source ?? 'imap' } },
				...(history.classification && { classification: history.classification }),
				...(history.intake && { intake: history.intake }),
				...(history.sla && { sla: history.sla }),
			},
			openedAt: at(history.received, zone),
			...(history.erasedAt && { erasedAt: at(history.erasedAt, zone) }),
		},
		marks: Object.fromEntries(found),
		handoffs,
		events: events.filter(({ type }) => keep.includes(type) || times.includes(type)),
	};
}

export interface ReportOptions {
	profile?: Profile;
	now?: string;
	period?: Partial<Parameters<typeof periodOf>[0]>;
	bands?: number[];
	filter?: PerformanceInput['filter'];
	prices?: PerformanceInput['prices'];
}

/** Of the week from Monday 2 March 2026, seen on the Monday after it, unless said. */
export function report(histories: History[], { profile = profileOf(), now: seen = '2026-03-09T08:00', period = {}, ...more }: ReportOptions = {}): { report: PerformanceReport; rows: ReportRow[] } {
	const zone = profile.business.timezone;
	const now = at(seen, zone);
	const calendar = buildCalendar({ timezone: zone, hours: profile.hours, holidays: profile.holidays });
	const tally = performanceTally({ period: periodOf({ kind: 'lastWeek', firstDayOfWeek: 'mon', zone, now, ...period }), profile, calendar, now, ...more, rows: true });
	const rows = histories.flatMap((history) => tally.add(caseFacts(reported(history, profile), calendar)) ?? []);
	return { report: tally.report(), rows };
}
