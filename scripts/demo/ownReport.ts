import type { PerformanceReport } from '../../domain/reporting/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import { built } from '../n8n/built.ts';

const DAY_MS = 86_400_000;
/** The samples' own dates lie within. */
const YEARS_BACK = 4;

/** The Handoff Report of this run, as its mail puts it; gives how many cases it cannot place. */
export async function printOwnReport(ledger: Ledger): Promise<number> {
	const report = await reportOf(ledger);
	const { performanceMail } = built<typeof import('../../documents/report/index.ts')>('documents/report');
	console.log(`\nThe report of this run:\n${performanceMail(report).text.replace(/^/gm, '  ')}`);
	console.log(`reported            ${report.totals.received} cases, ${report.totals.leads} of them leads, each in one place (${report.totals.lost} in none)`);
	return report.totals.lost;
}

async function reportOf(ledger: Ledger): Promise<PerformanceReport> {
	const { caseFacts, performanceTally, periodOf, questionFor } = built<typeof import('../../domain/reporting/index.ts')>('domain/reporting');
	const { parseProfile } = built<typeof import('../../domain/profile/index.ts')>('domain/profile');
	const { buildCalendar } = built<typeof import('../../domain/calendar/index.ts')>('domain/calendar');
	const profile = parseProfile((await ledger.readProfile())?.profile);
	const { timezone } = profile.business;
	const calendar = buildCalendar({ timezone, hours: profile.hours, holidays: profile.holidays });
	const now = Date.now();
	const iso = (at: number) => new Date(at).toISOString();
	const period = periodOf({ kind: 'custom', zone: timezone, now, firstDayOfWeek: 'mon', since: iso(now - YEARS_BACK * 365 * DAY_MS), before: iso(now + 1) });
	const tally = performanceTally({ period, profile, calendar, now });
	for await (const page of ledger.listCaseTimes({ since: period.since, before: now + 1, ...questionFor(profile) })) for (const one of page) tally.add(caseFacts(one, calendar));
	return tally.report();
}
