import type { PerformanceReport } from '../../domain/reporting';
import { days, minutes, money, share } from './formats';
import { documentOf, mailKit, visible, wrapped } from './markup';
import { listed, nothingFound, performanceSections, type CaseNames } from './performanceSections';

export interface ReportMail {
	subject: string;
	html: string;
	/** For readers without HTML. */
	text: string;
}

export function performanceMail(report: PerformanceReport, names: CaseNames = new Map()): ReportMail {
	const span = days(report.period, report.timezone);
	const subject = visible(`${report.business}: handoffs, ${span}`);
	return { subject, html: documentOf({ title: subject, language: 'en', body: wrapped(performanceSections(mailKit, report, names)) }), text: textOf(report, span, names) };
}

function textOf(report: PerformanceReport, span: string, names: CaseNames): string {
	const { totals, firstResponse: { human }, money: figures } = report;
	const lines = [
		`${report.business}: handoffs, ${span}`,
		'',
		...(report.findings.length === 0 ? [nothingFound(report)] : report.findings.map(({ message, cases, count }, index) => `${index + 1}. ${message}.${cases.length > 0 ? ` ${listed(cases, count, names)}` : ''}`)),
		'',
		`Leads: ${totals.leads}. Answered by a person: ${human.over}; half of all within ${human.text ?? minutes(human.kaplanMeierMedian)}. Within the target: ${share(human.withinTarget)}.`,
		`Became work: ${share(totals.won)}.`,
		`Invoiced ${money(figures.invoiced, figures.currency)}, collected ${money(figures.collected, figures.currency)}, owed ${money(figures.receivable, figures.currency)}.`,
		...report.hints.map(({ message }) => message),
	];
	return lines.map(visible).join('\n');
}
