import { readFileSync } from 'node:fs';

import { reportsPage } from '../../../documents/pages';
import { auditMail, performanceMail, performancePart, REPORT_STYLES } from '../../../documents/report';
import { auditReport, receivablesTally } from '../../../domain/reporting';
import { profileOf, report, type History } from '../../domain/reporting/histories';
import { history } from '../../domain/reporting/samples';
import { openChromium } from '../pages/chromium';
import { MARKS } from '../pages/samples';

/** A phone, a tablet or the pane of a mail program, a desk. */
const WIDTHS = [360, 768, 1280];

const histories: History[] = Array.from({ length: 60 }, (_, index) =>
	history(`c_${String(index).padStart(20, '0')}`, `2026-03-0${2 + (index % 5)}T1${index % 10}:00`, {
		owner: { id: `o${index % 12}`, name: `Owner with a name of some length ${index % 12}` },
		source: `https://www.example.com/landing/page-${index % 10}`,
		handoffs: index % 4 ? [['intake', '2026-03-06T15:00'], ['scheduled', '2026-03-07T09:00']] : [],
		events: index % 3 ? [{ type: 'reply.sent', at: `2026-03-0${2 + (index % 5)}T1${index % 10}:0${index % 9}`, by: 'human' }] : [],
	}),
);
const full = report(histories).report;
const empty = report([]).report;
const audit = auditReport({ hourly: '35.00', leak: { leadsPerMonth: 40 }, payback: {}, handoffs: [{ name: 'Quote to job', owner: 'Dana', perWeek: 40, minutes: 6 }, { name: 'Job to invoice', perWeek: 5, minutes: 6 }] }, { currency: 'USD' });
const pageOf = (one: typeof full) =>
	reportsPage(
		{
			markup: performancePart(one),
			styles: REPORT_STYLES,
			periods: [{ value: 'lastWeek', label: 'Last week', chosen: true }],
			filters: [{ name: 'owner', label: 'Owner', choices: [{ value: '', label: 'Everybody', chosen: true }] }],
			waiting: one.waiting,
			receivables: receivablesTally(profileOf(), Date.UTC(2026, 2, 9)).result(),
			daysSalesOutstanding: one.money.daysSalesOutstanding,
		},
		{ ...MARKS, business: 'Lakeside Plumbing', user: 'ana' },
	);

const documents: Record<string, string> = {
	'the mail of a week': performanceMail(full).html,
	'the mail of an empty week': performanceMail(empty).html,
	'the mail of an audit': auditMail(audit, 'Lakeside Plumbing').html,
	'the page of a week': pageOf(full),
	'the page of an empty week': pageOf(empty),
};

let chromium: Awaited<ReturnType<typeof openChromium>>;
beforeAll(async () => {
	chromium = await openChromium();
}, 60_000);
afterAll(async () => await chromium?.stop());

test.each(Object.keys(documents).flatMap((name) => WIDTHS.map((width) => [name, width] as const)))('%s fits in %i pixels, and axe finds nothing', async (name, width) => {
	const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
	const context = await chromium.browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
	try {
		const page = await context.newPage();
		await page.goto(chromium.serve(documents[name]));
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		await page.evaluate(axe);
		const violations = await page.evaluate(async () => {
			const { axe: checker } = window as unknown as { axe: { run(): Promise<{ violations: Array<{ id: string; nodes: Array<{ html: string }> }> }> } };
			return (await checker.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
		});
		expect(violations).toEqual([]);
		if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name.replaceAll(' ', '-')}-${width}.png`, fullPage: true });
	} finally {
		await context.close();
	}
}, 60_000);
