import type { AuditReport } from '../../domain/reporting';
import { money, number, UNKNOWN } from './formats';
import { bar, COLOURS, documentOf, FONT, heading, html, paragraph, table, visible, wrapped } from './markup';
import type { ReportMail } from './performanceMail';

const BASIS = { given: 'yours', measured: 'measured', assumed: 'assumed' } as const;

/** The ranking, the first to repair, and every number it rests on; as a page and as a mail. */
export function auditMail(report: AuditReport, business: string): ReportMail {
	const { currency, handoffs, first, payback, leak, inputs, totals, reasons } = report;
	const subject = visible(`${business}: which handoff to repair first`);
	const most = Math.max(1, ...handoffs.map(({ perMonth }) => Number(perMonth)));
	const body = wrapped([
		html`<h1 style=${`${FONT}font-size:24px;line-height:30px;color:${COLOURS.ink};margin:0 0 8px 0;`}>${subject}</h1>`,
		first
			? paragraph(html`<strong>${visible(first.name)}</strong>${`: ${first.hoursPerWeek} hours a week, ${money(first.perMonth, currency)} a month. ${first.owner === undefined ? 'Name one person who owns it.' : `${visible(first.owner)} owns it.`}`}`)
			: null,
		...reasons.map(({ message }) => paragraph(`${visible(message)}.`, `color:${COLOURS.muted};`)),
		handoffs.length > 0 &&
			html`<div>
				${heading('The ranking')}
				${table(
					`What costs most first; all together ${totals.hoursPerWeek} hours a week, ${money(totals.perMonth, currency)} a month`,
					[{ title: 'Handoff' }, { title: 'Hours a week', right: true }, { title: 'A month', right: true }, { title: 'Compared', width: '25%' }, { title: 'Owner' }],
					handoffs.map((one) => [
						html`${one.rank}. ${visible(one.name)}`,
						one.hoursPerWeek,
						money(one.perMonth, currency),
						bar(Number(one.perMonth) / most, one.recommended ? COLOURS.accent : COLOURS.muted),
						one.owner === undefined ? 'nobody' : visible(one.owner),
					]),
				)}
				${handoffs.map(({ rank, arithmetic, reasons: own }) => paragraph(`${rank}: ${visible(arithmetic)}.${own.map(({ message }) => ` ${message}.`).join('')}`, `font-size:13px;line-height:18px;color:${COLOURS.muted};`))}
			</div>`,
		payback &&
			html`<div>
				${heading('When it pays back')}
				${paragraph(payback.months === null ? 'Not at these numbers: it saves no more than it costs to run.' : `In ${payback.months} months; between ${payback.range.fewest ?? UNKNOWN} and ${payback.range.most ?? 'never'}, by how much of the time is saved.`)}
				${paragraph(visible(payback.arithmetic), `color:${COLOURS.muted};`)}
			</div>`,
		leak &&
			html`<div>
				${heading('What unanswered leads cost')}
				${paragraph(html`<strong>${money(leak.leakPerMonth, currency)} a month</strong>`)}
				${paragraph(visible(leak.arithmetic), `color:${COLOURS.muted};`)}
				${leak.assumptions.length > 0 && paragraph(`Not counted but put in: ${inputs.filter(({ name }) => leak.assumptions.includes(name)).map(({ label }) => label.toLowerCase()).join('; ')}. Correct them where you know better.`)}
			</div>`,
		inputs.length > 0 &&
			html`<div>
				${heading('Every number that was put in')}
				${table('Correct what is not yours, and ask again', [{ title: 'Number' }, { title: 'Value', right: true }, { title: 'Whose' }, { title: 'From' }], inputs.map(({ label, value, basis, source }) => [label, number(Number(value), 4), BASIS[basis], visible(source)]))}
			</div>`,
	]);
	const lines = [
		subject,
		'',
		...handoffs.map((one) => `${one.rank}. ${one.name}: ${one.hoursPerWeek} h a week, ${money(one.perMonth, currency)} a month (${one.owner ?? 'no owner'})`),
		...(first ? ['', `First: ${first.name}`] : []),
		...(leak ? [`Leak: ${leak.arithmetic}`] : []),
		...reasons.map(({ message }) => `${message}.`),
	];
	return { subject, html: documentOf({ title: subject, language: 'en', body }), text: lines.map(visible).join('\n') };
}
