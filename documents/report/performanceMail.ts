import { sayIn, type Say } from '../../domain/language';
import type { PerformanceReport } from '../../domain/reporting';
import { days, money, share } from './formats';
import { documentOf, mailKit, visible, wrapped } from './markup';
import { listed, medianText, nothingFound, performanceSections, type CaseNames } from './performanceSections';

export interface ReportMail {
	subject: string;
	html: string;
	/** For readers without HTML. */
	text: string;
}

/** In the language of the team, as the report itself. */
export function performanceMail(report: PerformanceReport, names: CaseNames = new Map(), language?: string): ReportMail {
	const say = sayIn(language);
	const subject = visible(say('{business}: handoffs, {period}', { business: report.business, period: days(report.period, report.timezone, say) }));
	return { subject, html: documentOf({ title: subject, language: say.language, body: wrapped(performanceSections(mailKit, report, names, say)) }), text: textOf(report, subject, names, say) };
}

function textOf(report: PerformanceReport, subject: string, names: CaseNames, say: Say): string {
	const { totals, firstResponse: { human }, money: figures } = report;
	const amount = (value: string) => money(value, figures.currency, say);
	const lines = [
		subject,
		'',
		...(report.findings.length === 0 ? [nothingFound(report, say)] : report.findings.map(({ message, cases, count }, index) => `${index + 1}. ${message}.${cases.length > 0 ? ` ${listed(cases, count, names, say)}` : ''}`)),
		'',
		say('Leads: {leads}. Answered by a person: {answered}; half of all within {median}. Within the target: {share}.', { leads: totals.leads, answered: human.over, median: medianText(human, say), share: share(human.withinTarget, say) }),
		say('Became work: {share}.', { share: share(totals.won, say) }),
		say('Invoiced {invoiced}, collected {collected}, owed {owed}.', { invoiced: amount(figures.invoiced), collected: amount(figures.collected), owed: amount(figures.receivable) }),
		...report.hints.map(({ message }) => message),
	];
	return lines.map(visible).join('\n');
}
