import { reportsPage } from '../../../documents/pages';
import { performanceMail } from '../../../documents/report';
import { buildCalendar } from '../../../domain/calendar';
import { caseFacts, DEFAULT_BANDS, performanceReport, periodOf, questionFor, type CaseFacts } from '../../../domain/reporting';
import type { Desk, Page } from '../desk';
import { frameFor } from './frame';

const PERIODS = [
	['lastWeek', 'Last week'],
	['last4Weeks', 'Last 4 weeks'],
	['last13Weeks', 'Last 13 weeks'],
	['lastMonth', 'Last month'],
	['lastYear', 'Last year'],
] as const;

/** The figures of the weekly report; the mail and the file are the Handoff Report node's. */
export async function reportsOf(desk: Desk): Promise<Page> {
	const { ledger, profile, now, request } = desk;
	const { timezone } = profile.business;
	const kind = PERIODS.map(([value]) => value).find((value) => value === request.query.period) ?? 'last4Weeks';
	const period = periodOf({ kind, zone: timezone, now, firstDayOfWeek: 'mon' });
	const calendar = buildCalendar({ timezone, hours: profile.hours, holidays: profile.holidays });
	const cases: CaseFacts[] = [];
	for await (const one of ledger.listCaseTimes({ since: period.previous.since, before: now + 1, ...questionFor(profile) })) cases.push(caseFacts(one, calendar));
	const { report } = performanceReport({ cases, period, profile, calendar, now, bands: [...DEFAULT_BANDS], filter: {}, prices: {} });
	const periods = PERIODS.map(([value, label]) => ({ value, label, ...(value === kind && { chosen: true }) }));
	return { statusCode: 200, body: reportsPage({ text: performanceMail(report).text, periods }, frameFor(desk, 'reports', '')) };
}
