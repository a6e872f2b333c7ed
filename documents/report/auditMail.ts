import type { ComponentChildren } from 'preact';

import { type Say, sayIn, type TeamPhrase } from '../../domain/language';
import type { AuditReport } from '../../domain/reporting';
import { money as moneyIn, number as numberIn, UNKNOWN } from './formats';
import { documentOf, html, type Kit, mailKit, visible, wrapped } from './markup';
import type { ReportMail } from './performanceMail';

const BASIS = { given: 'yours', measured: 'measured', assumed: 'assumed' } as const satisfies Record<string, TeamPhrase>;

/** The ranking, the first to repair, and every number it rests on; as a page and as a mail. In the language that the report is in. */
export function auditMail(report: AuditReport, business: string, say: Say = sayIn('en')): ReportMail {
	const subject = visible(say('{business}: which handoff to repair first', { business }));
	return { subject, html: documentOf({ title: subject, language: say.language, body: wrapped(auditSections(mailKit, report, subject, say)) }), text: textOf(report, subject, say) };
}

export function auditSections(kit: Kit, { currency, handoffs, first, payback, leak, inputs, totals, reasons }: AuditReport, title: string, say: Say): ComponentChildren[] {
	const money = (amount: string) => moneyIn(amount, currency, say);
	const hours = (text: string) => tenths(text, say);
	const most = Math.max(1, ...handoffs.map(({ perMonth }) => Number(perMonth)));
	return [
		kit.title(title),
		first
			? kit.paragraph([kit.strong(first.name), `: ${say('{hours} hours a week, {amount} a month.', { hours: hours(first.hoursPerWeek), amount: money(first.perMonth) })} ${first.owner === undefined ? say('Name one person who owns it.') : say('{who} owns it.', { who: visible(first.owner) })}`])
			: null,
		...reasons.map(({ message }) => kit.paragraph(kit.muted(`${message}.`))),
		handoffs.length > 0 &&
			html`<div>
				${kit.heading(say('The ranking'))}
				${kit.table(
					say('What costs most first; all together {hours} hours a week, {amount} a month', { hours: hours(totals.hoursPerWeek), amount: money(totals.perMonth) }),
					[{ title: say('Handoff') }, { title: say('Hours a week'), right: true }, { title: say('A month'), right: true }, { title: say('Compared'), width: '25%' }, { title: say('Owner') }],
					handoffs.map((one) => [
						html`${one.rank}. ${visible(one.name)}`,
						hours(one.hoursPerWeek),
						money(one.perMonth),
						kit.bar(Number(one.perMonth) / most, !one.recommended),
						one.owner === undefined ? say('nobody') : visible(one.owner),
					]),
				)}
				${handoffs.map(({ rank, arithmetic, reasons: own }) => kit.small(`${rank}: ${arithmetic}.${own.map(({ message }) => ` ${message}.`).join('')}`))}
			</div>`,
		payback &&
			html`<div>
				${kit.heading(say('When it pays back'))}
				${kit.paragraph(payback.months === null ? say('Not at these numbers: it saves no more than it costs to run.') : say('In {months} months; between {fewest} and {most}, by how much of the time is saved.', { months: hours(payback.months), fewest: payback.range.fewest === null ? UNKNOWN : hours(payback.range.fewest), most: payback.range.most === null ? say('never') : hours(payback.range.most) }))}
				${kit.paragraph(kit.muted(payback.arithmetic))}
			</div>`,
		leak &&
			html`<div>
				${kit.heading(say('What unanswered leads cost'))}
				${kit.paragraph(kit.strong(say('{amount} a month', { amount: money(leak.leakPerMonth) })))}
				${kit.paragraph(kit.muted(leak.arithmetic))}
				${leak.assumptions.length > 0 && kit.paragraph(say('Not counted but put in: {what}. Correct them where you know better.', { what: inputs.filter(({ name }) => leak.assumptions.includes(name)).map(({ label }) => label).join('; ') }))}
			</div>`,
		inputs.length > 0 &&
			html`<div>
				${kit.heading(say('Every number that was put in'))}
				${kit.table(say('Correct what is not yours, and ask again'), [{ title: say('Number#figure') }, { title: say('Value#figure'), right: true }, { title: say('Whose') }, { title: say('From#source') }], inputs.map(({ label, value, basis, source }) => [label, numberIn(Number(value), say, 4), say(BASIS[basis]), visible(source)]))}
			</div>`,
	];
}

/** English keeps the digits as they are. */
function tenths(text: string, { language, locale }: Say): string {
	return language === 'en' ? text : new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(Number(text));
}

function textOf({ currency, handoffs, first, leak, reasons }: AuditReport, subject: string, say: Say): string {
	const lines = [
		subject,
		'',
		...handoffs.map((one) => `${one.rank}. ${say('{name}: {hours} h a week, {amount} a month ({owner})', { name: one.name, hours: tenths(one.hoursPerWeek, say), amount: moneyIn(one.perMonth, currency, say), owner: one.owner ?? say('no owner') })}`),
		...(first ? ['', say('First: {what}', { what: first.name })] : []),
		...(leak ? [say('Leak: {what}', { what: leak.arithmetic })] : []),
		...reasons.map(({ message }) => `${message}.`),
	];
	return lines.map(visible).join('\n');
}
