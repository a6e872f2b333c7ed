import type { PerformanceReport } from '../../domain/reporting/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import { built } from '../n8n/built.ts';
import type { World } from './world.ts';

const DAY_MS = 86_400_000;
/** The samples' own dates lie within. */
const YEARS_BACK = 4;

/** From now until ten past seven on Monday, in UTC-6: after the template's own time in the presets' zone, at any season. */
export function untilNextReport(): number {
	const now = new Date();
	const monday = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + ((8 - now.getUTCDay()) % 7), 13, 10);
	return (monday > now.getTime() ? monday : monday + 7 * DAY_MS) - now.getTime();
}

/** Of the template, executed by hand: it shows the mail, and sends none. */
export async function printWeeklyReport({ api }: World): Promise<void> {
	// n8n's flattened run data: a list in which each text stands once.
	const values = JSON.parse(await api.runByHand('ltcWeeklyReport', 'Every Monday')) as unknown[];
	const text = values.find((value) => typeof value === 'string' && /^[^<\n]+: handoffs, .*\n/.test(value));
	if (text === undefined) throw new Error('The weekly report has no text');
	console.log(`\nThe weekly report, as the business gets it by mail:\n${String(text).replace(/^/gm, '  ')}`);
}

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
