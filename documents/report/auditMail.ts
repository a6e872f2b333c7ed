import type { ComponentChildren } from 'preact';

import { sayIn } from '../../domain/language';
import type { AuditReport } from '../../domain/reporting';
import { money as moneyIn, number as numberIn, UNKNOWN } from './formats';
import { documentOf, html, type Kit, mailKit, visible, wrapped } from './markup';
import type { ReportMail } from './performanceMail';

const ENGLISH = sayIn('en');
const money = (amount: string, currency: string) => moneyIn(amount, currency, ENGLISH);
const BASIS = { given: 'yours', measured: 'measured', assumed: 'assumed' } as const;

/** The ranking, the first to repair, and every number it rests on; as a page and as a mail. */
export function auditMail(report: AuditReport, business: string): ReportMail {
	const subject = visible(`${business}: which handoff to repair first`);
	return { subject, html: documentOf({ title: subject, language: 'en', body: wrapped(auditSections(mailKit, report, subject)) }), text: textOf(report, subject) };
}

export function auditSections(kit: Kit, { currency, handoffs, first, payback, leak, inputs, totals, reasons }: AuditReport, title: string): ComponentChildren[] {
	const most = Math.max(1, ...handoffs.map(({ perMonth }) => Number(perMonth)));
	return [
		kit.title(title),
		first
			? kit.paragraph([kit.strong(first.name), `: ${first.hoursPerWeek} hours a week, ${money(first.perMonth, currency)} a month. ${first.owner === undefined ? 'Name one person who owns it.' : `${visible(first.owner)} owns it.`}`])
			: null,
		...reasons.map(({ message }) => kit.paragraph(kit.muted(`${message}.`))),
		handoffs.length > 0 &&
			html`<div>
				${kit.heading('The ranking')}
				${kit.table(
					`What costs most first; all together ${totals.hoursPerWeek} hours a week, ${money(totals.perMonth, currency)} a month`,
					[{ title: 'Handoff' }, { title: 'Hours a week', right: true }, { title: 'A month', right: true }, { title: 'Compared', width: '25%' }, { title: 'Owner' }],
					handoffs.map((one) => [
						html`${one.rank}. ${visible(one.name)}`,
						one.hoursPerWeek,
						money(one.perMonth, currency),
						kit.bar(Number(one.perMonth) / most, !one.recommended),
						one.owner === undefined ? 'nobody' : visible(one.owner),
					]),
				)}
				${handoffs.map(({ rank, arithmetic, reasons: own }) => kit.small(`${rank}: ${arithmetic}.${own.map(({ message }) => ` ${message}.`).join('')}`))}
			</div>`,
		payback &&
			html`<div>
				${kit.heading('When it pays back')}
				${kit.paragraph(payback.months === null ? 'Not at these numbers: it saves no more than it costs to run.' : `In ${payback.months} months; between ${payback.range.fewest ?? UNKNOWN} and ${payback.range.most ?? 'never'}, by how much of the time is saved.`)}
				${kit.paragraph(kit.muted(payback.arithmetic))}
			</div>`,
		leak &&
			html`<div>
				${kit.heading('What unanswered leads cost')}
				${kit.paragraph(kit.strong(`${money(leak.leakPerMonth, currency)} a month`))}
				${kit.paragraph(kit.muted(leak.arithmetic))}
				${leak.assumptions.length > 0 && kit.paragraph(`Not counted but put in: ${inputs.filter(({ name }) => leak.assumptions.includes(name)).map(({ label }) => label.toLowerCase()).join('; ')}. Correct them where you know better.`)}
			</div>`,
		inputs.length > 0 &&
			html`<div>
				${kit.heading('Every number that was put in')}
				${kit.table('Correct what is not yours, and ask again', [{ title: 'Number' }, { title: 'Value', right: true }, { title: 'Whose' }, { title: 'From' }], inputs.map(({ label, value, basis, source }) => [label, numberIn(Number(value), ENGLISH, 4), BASIS[basis], visible(source)]))}
			</div>`,
	];
}

function textOf({ currency, handoffs, first, leak, reasons }: AuditReport, subject: string): string {
	const lines = [
		subject,
		'',
		...handoffs.map((one) => `${one.rank}. ${one.name}: ${one.hoursPerWeek} h a week, ${money(one.perMonth, currency)} a month (${one.owner ?? 'no owner'})`),
		...(first ? ['', `First: ${first.name}`] : []),
		...(leak ? [`Leak: ${leak.arithmetic}`] : []),
		...reasons.map(({ message }) => `${message}.`),
	];
	return lines.map(visible).join('\n');
}
