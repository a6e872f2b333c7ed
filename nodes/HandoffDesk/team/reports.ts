import { reportsPage } from '../../../documents/pages';
import { performancePart, REPORT_STYLES } from '../../../documents/report';
import { buildCalendar } from '../../../domain/calendar';
import { CHANNELS } from '../../../domain/case';
import type { Choice } from '../../../domain/desk';
import type { Profile } from '../../../domain/profile';
import { caseFacts, DEFAULT_BANDS, performanceReport, periodOf, questionFor, receivablesNow, type CaseFacts } from '../../../domain/reporting';
import type { Desk, Page } from '../desk';
import { frameFor } from './frame';

const PERIODS = [
	['lastWeek', 'Last week'],
	['last4Weeks', 'Last 4 weeks'],
	['last13Weeks', 'Last 13 weeks'],
	['lastMonth', 'Last month'],
	['lastYear', 'Last year'],
] as const;

/** The figures of the weekly report, for the period and the cases that the address names; and what waits and is owed now. */
export async function reportsOf(desk: Desk): Promise<Page> {
	const { ledger, profile, now, request } = desk;
	const { timezone } = profile.business;
	const kind = PERIODS.map(([value]) => value).find((value) => value === request.query.period) ?? 'last4Weeks';
	const period = periodOf({ kind, zone: timezone, now, firstDayOfWeek: 'mon' });
	const calendar = buildCalendar({ timezone, hours: profile.hours, holidays: profile.holidays });
	const cases: CaseFacts[] = [];
	for await (const one of ledger.listCaseTimes({ since: period.previous.since, before: now + 1, ...questionFor(profile) })) cases.push(caseFacts(one, calendar));
	const filters = filtersOf(profile, request.query);
	const filter = Object.fromEntries(filters.flatMap(({ name, choices }) => choices.filter(({ chosen, value }) => chosen && value !== '').map(({ value }) => [name, value])));
	const { report } = performanceReport({ cases, period, profile, calendar, now, bands: [...DEFAULT_BANDS], filter, prices: {} });
	const view = {
		markup: performancePart(report),
		styles: REPORT_STYLES,
		periods: PERIODS.map(([value, label]) => ({ value, label, ...(value === kind && { chosen: true }) })),
		filters,
		waiting: report.waiting,
		receivables: receivablesNow(cases, profile, now),
		daysSalesOutstanding: report.money.daysSalesOutstanding,
	};
	return { statusCode: 200, body: reportsPage(view, frameFor(desk, 'reports', '')) };
}

/** What is not known is all of them. */
function filtersOf({ team, services }: Profile, query: Record<string, string>): Array<{ name: string; label: string; choices: Choice[] }> {
	const choices = (name: string, all: string, known: Array<{ value: string; label: string }>) => {
		const chosen = known.find(({ value }) => value === query[name])?.value ?? '';
		return [{ value: '', label: all }, ...known].map((one) => ({ ...one, ...(one.value === chosen && { chosen: true }) }));
	};
	return [
		{ name: 'owner', label: 'Owner', choices: choices('owner', 'Everybody', team.map(({ id, name }) => ({ value: id, label: name }))) },
		{ name: 'service', label: 'Service', choices: choices('service', 'All services', services.map(({ id, name }) => ({ value: id, label: name }))) },
		{ name: 'channel', label: 'Channel', choices: choices('channel', 'All channels', CHANNELS.map((channel) => ({ value: channel, label: channel }))) },
	];
}
