import { sayIn } from '../../../domain/language';
import { TEAM_WORDS } from '../../../domain/language/teamWords';
import { leftInEnglish } from '../../domain/language/leftInEnglish';
import { auditMail, auditPart, performanceMail, performancePart, reportCsv } from '../../../documents/report';
import { auditReport, DEFINITIONS, REPORT_COLUMNS } from '../../../domain/reporting';
import { report, type History } from '../../domain/reporting/histories';
import { history } from '../../domain/reporting/samples';

const many = (count: number, more: Partial<History> = {}) =>
	Array.from({ length: count }, (_, index) =>
		history(`c_${String(index).padStart(20, '0')}`, `2026-03-0${2 + (index % 5)}T1${index % 10}:00`, {
			owner: { id: `o${index % 40}`, name: `Owner with a name of some length ${index % 40}` },
			source: `source ${index % 60}`,
			events: index % 3 ? [{ type: 'reply.sent', at: `2026-03-0${2 + (index % 5)}T1${index % 10}:0${index % 9}`, by: 'human' }] : [],
			...more,
		}),
	);

const mailOf = (histories: History[]) => performanceMail(report(histories).report);

test('is small enough not to be cut, whatever there is to tell', () => {
	expect(Buffer.byteLength(mailOf(many(400)).html)).toBeLessThan(100_000);
	const year = report(many(400), { now: '2027-01-02T08:00', period: { kind: 'lastYear' } }).report;
	expect(Buffer.byteLength(performanceMail(year).html)).toBeLessThan(100_000);
});

test.each([['an empty week', []], ['one lead', many(1)], ['many', many(60)]])('of %s is made of what mail programs show', (_what, histories) => {
	const { html } = mailOf(histories);
	expect(html).not.toMatch(/<(svg|style|script|link|img|form|input|iframe|object|video|canvas)\b/i);
	expect(html).not.toMatch(/\bclass=|url\(|position:|display:\s*(flex|grid)|undefined|NaN|\[object|Infinity/);
	expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
	expect(html.match(/<h1\b/g)).toHaveLength(1);
});

test('what others wrote is text', () => {
	const name = '"><img src=x onerror=alert(1)>\u202e<script>';
	const { html, subject, text } = mailOf(many(3, { owner: { id: 'x', name }, source: name }));
	expect(html).not.toMatch(/<img|<script|\u202e/);
	expect(html).toContain('&lt;img');
	expect(subject + text).not.toContain('\u202e');
	const audit = auditMail(auditReport({ hourly: 35, handoffs: [{ name, owner: name, perWeek: 50, minutes: 10 }] }, { currency: 'USD' }), name);
	expect(audit.html).not.toMatch(/<img|<script|\u202e/);
});

test('says the span by its last day, in the business’s own time', () => {
	const { subject, text } = mailOf([]);
	expect(subject).toBe('Lakeside Plumbing: handoffs, Mon 2 Mar to Sun 8 Mar 2026');
	expect(text).toContain('Nothing waits');
});

test('explains every figure', () => {
	const { html } = mailOf([]);
	for (const definition of Object.values(DEFINITIONS)) expect(html).toContain(definition.replaceAll('&', '&amp;').slice(0, 40));
});

test('findings come first, with their cases', () => {
	const { html } = mailOf(many(9));
	expect(html.indexOf('What to look at first')).toBeLessThan(html.indexOf('In figures'));
	expect(html).toContain('c_00000000000000000000');
});

test('an audit shows the ranking, the first, and every number', () => {
	const made = auditReport({ hourly: '35.00', leak: { leadsPerMonth: 40 }, handoffs: [{ name: 'Quote to job', owner: 'Dana', perWeek: 40, minutes: 6 }, { name: 'Job to invoice', perWeek: 5, minutes: 6 }] }, { currency: 'USD' });
	const { html, text } = auditMail(made, 'Lakeside Plumbing');
	for (const word of ['Quote to job', '$606.67', '$1,200.00 a month', 'assumed', 'Dana owns it']) expect(html).toContain(word);
	expect(text).toContain('1. Quote to job: 4.0 h a week');
	expect(html).not.toMatch(/undefined|NaN|\[object/);
	expect(auditMail(auditReport({}, { currency: 'USD' }), 'B').html).not.toMatch(/undefined|NaN|\[object/);
});

test.each(Object.keys(TEAM_WORDS))('an audit for a team that reads %s says nothing in English', (language) => {
	const say = sayIn(language);
	const handoffs = [{ name: 'Qqq', owner: 'Qqq', perWeek: 40, minutes: 6, errorRate: '0.1', reworkMinutes: 5 }, { name: 'Qqq', perWeek: 80, minutes: 6, people: 2 }, { name: 'Qqq', hoursPerWeek: 2 }];
	const audits = [{ hourly: '35.00', leak: { leadsPerMonth: 40 }, handoffs }, { handoffs: handoffs.slice(2) }, {}].map((given) => auditReport(given, { currency: 'USD', measured: { n: 3 }, say }));
	const english = leftInEnglish(language, 'Qqq USD n8n html lang');
	for (const audit of audits) {
		const { subject, html, text } = auditMail(audit, 'Qqq', say);
		expect(html).toContain(`<html lang="${language}">`);
		expect(english([subject, ...text.split('\n'), ...html.replace(/<style[\s\S]*?<\/style>/, '').split(/<[^>]*>/)])).toEqual([]);
		expect(english([...audit.reasons, ...audit.handoffs.flatMap(({ reasons }) => reasons)].map(({ message }) => message))).toEqual([]);
	}
	expect(english([auditMail(auditReport({}, { currency: 'USD' }), 'Qqq').text])).toHaveLength(1);
});

test('the file has its heading and a line for each case', async () => {
	const { rows } = report(many(7));
	const texts: string[] = [];
	for await (const text of reportCsv([rows.slice(0, 3), rows.slice(3)])) texts.push(text);
	expect(texts[0]).toBe(`\ufeff${REPORT_COLUMNS.join(',')}\r\n`);
	expect(texts.join('').trimEnd().split('\r\n')).toHaveLength(8);
});

describe('as part of a page', () => {
	test('it is small, escaped, and draws the weeks beside their table', () => {
		const { report: made } = report(many(60, { source: '<script>alert(1)</script>' }), { period: { kind: 'last13Weeks' } });
		const part = performancePart(made);
		expect(Buffer.byteLength(part)).toBeLessThan(40_000);
		expect(part).not.toMatch(/<script|style=|undefined|NaN|\[object/);
		expect(part).toMatch(/<svg viewBox="0 0 640 200" role="img" aria-label="Leads and answers of 14 weeks">/);
		expect(part).toContain('Week by week');
	});

	test('an empty week draws too, without a line', () => {
		const part = performancePart(report([]).report);
		expect(part).not.toMatch(/class="trend"|undefined|NaN/);
		expect(part).toContain('role="img"');
	});

	test('an audit is the same as in the mail', () => {
		const part = auditPart(auditReport({ hourly: '35', handoffs: [{ name: '<b>', owner: 'Dana', perWeek: 40, minutes: 6 }] }, { currency: 'USD' }), 'Lakeside');
		expect(part).toContain('&lt;b');
		expect(part).not.toMatch(/<b>|style=/);
	});
});
