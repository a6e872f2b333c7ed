import { reportsPage } from '../../../documents/pages';
import { performancePart, REPORT_STYLES, type CaseNames } from '../../../documents/report';
import { buildCalendar } from '../../../domain/calendar';
import { CHANNEL_NAMES, CHANNELS } from '../../../domain/case';
import { customerOf, type Choice } from '../../../domain/desk';
import type { Say, TeamPhrase } from '../../../domain/language';
import type { Profile } from '../../../domain/profile';
import { caseFacts, performanceTally, periodOf, questionFor, receivablesTally } from '../../../domain/reporting';
import { casesOf, sayHere, type Desk, type Page } from '../desk';
import { frameFor } from './frame';

/** What runs until now comes first: it holds what the team is at. */
const PERIODS = [
	['last7Days', 'Last 7 days, with today'],
	['today', 'Today so far'],
	['thisWeek', 'This week so far'],
	['lastWeek', 'Last week'],
	['last4Weeks', 'Last 4 weeks'],
	['last13Weeks', 'Last 13 weeks'],
	['lastMonth', 'Last month'],
	['lastYear', 'Last year'],
] as const satisfies ReadonlyArray<readonly [string, TeamPhrase]>;

/** The figures of the weekly report, for the period and the cases that the address names; and what waits and is owed now. */
export async function reportsOf(desk: Desk): Promise<Page> {
	const { ledger, profile, now, request } = desk;
	const say = sayHere(desk);
	const { timezone } = profile.business;
	const kind = PERIODS.map(([value]) => value).find((value) => value === request.query.period) ?? 'last7Days';
	const period = periodOf({ kind, zone: timezone, now, firstDayOfWeek: 'mon' });
	const calendar = buildCalendar({ timezone, hours: profile.hours, holidays: profile.holidays });
	const filters = filtersOf(profile, request.query, say);
	const filter = Object.fromEntries(filters.flatMap(({ name, choices }) => choices.filter(({ chosen, value }) => chosen && value !== '').map(({ value }) => [name, value])));
	const tallies = { report: performanceTally({ period, profile, calendar, now, filter }), receivables: receivablesTally(profile, now) };
	for await (const page of ledger.listCaseTimes({ since: period.previous.since, before: now + 1, ...questionFor(profile) })) {
		for (const one of page) {
			const facts = caseFacts(one, calendar);
			tallies.receivables.add(facts);
			tallies.report.add(facts);
		}
	}
	const report = tallies.report.report();
	const receivables = tallies.receivables.result();
	const names = await namesOf(desk, [...report.findings.flatMap((finding) => finding.cases.slice(0, SHOWN_OF_FINDING)), ...report.waiting.leads.map(({ caseId }) => caseId), ...receivables.invoices.map(({ caseId }) => caseId)]);
	const view = {
		markup: performancePart(report, names, say.language),
		names: Object.fromEntries([...names].map(([caseId, { name }]) => [caseId, name])),
		styles: REPORT_STYLES,
		periods: PERIODS.map(([value, label]) => ({ value, label: say(label), ...(value === kind && { chosen: true }) })),
		filters,
		waiting: report.waiting,
		receivables,
		daysSalesOutstanding: report.money.daysSalesOutstanding,
	};
	return { statusCode: 200, body: reportsPage(view, frameFor(desk, 'reports', '')) };
}

/** Of a finding's cases, so many are named. */
const SHOWN_OF_FINDING = 5;

/** The figures hold no names: they are looked up for what is shown. */
async function namesOf(desk: Desk, caseIds: string[]): Promise<CaseNames> {
	return new Map([...(await casesOf(desk.ledger, caseIds))].map(([caseId, record]) => [caseId, { name: customerOf(record, sayHere(desk)), href: `case?${new URLSearchParams({ id: caseId }).toString()}` }]));
}

/** What is not known is all of them. */
function filtersOf({ team, services }: Profile, query: Record<string, string>, say: Say): Array<{ name: string; label: string; choices: Choice[] }> {
	const choices = (name: string, all: string, known: Array<{ value: string; label: string }>) => {
		const chosen = known.find(({ value }) => value === query[name])?.value ?? '';
		return [{ value: '', label: all }, ...known].map((one) => ({ ...one, ...(one.value === chosen && { chosen: true }) }));
	};
	return [
		{ name: 'owner', label: say('Owner'), choices: choices('owner', say('Everybody'), team.map(({ id, name }) => ({ value: id, label: name }))) },
		{ name: 'service', label: say('Service'), choices: choices('service', say('All services'), services.map(({ id, name }) => ({ value: id, label: name }))) },
		{ name: 'channel', label: say('Channel'), choices: choices('channel', say('All channels'), CHANNELS.map((channel) => ({ value: channel, label: say(CHANNEL_NAMES[channel]) }))) },
	];
}
