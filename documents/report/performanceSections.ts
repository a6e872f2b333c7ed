import type { ComponentChildren } from 'preact';

import { asWords, CHANNEL_NAMES, nameIn, STAGE_NAMES } from '../../domain/case';
import { TERMS, type NamedGroup, type PerformanceReport, type WaitFigures } from '../../domain/reporting';
import { day, days, minutes, moment, money, number, percent, share, UNKNOWN } from './formats';
import { html, type Kit, type Part, visible } from './markup';

/** Longer lists end with how many more there are, so that no mail is cut by its reader (Gmail: 102 kB). */
const MOST_ROWS = 8;
const MOST_CASES = 5;
const MOST_WEEKS = 14;

/** Whose matter a case is, and where it is seen; a report itself knows only its id. */
export type CaseNames = ReadonlyMap<string, { name: string; href?: string }>;

/** All that a report says, in the order in which it matters, dressed for a mail or a page. */
export function performanceSections(kit: Kit, report: PerformanceReport, names: CaseNames = new Map()): ComponentChildren[] {
	return [
		kit.title(`${visible(report.business)}: how handoffs went`),
		kit.paragraph(kit.muted(`${days(report.period, report.timezone)}, as known on ${moment(report.asOf, report.timezone)}. Compared with ${days(report.period.previous, report.timezone)}.${filterText(report)}`)),
		findings(kit, report, names),
		...report.hints.map(({ message }) => kit.paragraph(kit.muted(visible(message)))),
		compared(kit, report),
		responses(kit, report),
		conversion(kit, report),
		aging(kit, report),
		handoffs(kit, report),
		groups(kit, 'By owner', 'Owner', report.owners),
		groups(kit, 'By channel', 'Channel', report.channels.map((one) => ({ ...one, name: nameIn(CHANNEL_NAMES, one.name) }))),
		groups(kit, 'By source', 'Source', report.sources.map((one) => ({ ...one, name: inWords(one.name) }))),
		groups(kit, 'In and after hours', 'The inquiry came', [{ name: 'while open', ...report.afterHours.inside }, { name: 'while closed', ...report.afterHours.outside }]),
		moneyPart(kit, report),
		rest(kit, report),
		weeks(kit, report),
		definitions(kit, report),
	];
}

function findings(kit: Kit, report: PerformanceReport, names: CaseNames): Part {
	const list = report.findings;
	const body =
		list.length === 0
			? kit.paragraph(nothingFound(report))
			: kit.list(list.map(({ message, severity, cases, count }) => [kit.strong(`${visible(message)}.`, severity === 'high'), cases.length > 0 && casesOf(kit, cases, count, names)]));
	return html`<div>${kit.heading('What to look at first')}${body}</div>`;
}

/** Of few leads no figure is judged. */
export function nothingFound({ totals }: PerformanceReport): string {
	return totals.leads < 30 ? 'Nothing waits that should not.' : 'Nothing waits that should not, and no figure is off its target.';
}

function casesOf(kit: Kit, cases: readonly string[], count: number, names: CaseNames): ComponentChildren {
	const shown = cases.slice(0, MOST_CASES);
	const one = (caseId: string) => {
		const { name = caseId, href } = names.get(caseId) ?? {};
		return href === undefined ? kit.muted(name) : kit.link(href, name);
	};
	return [' ', shown.map((caseId, index) => [index > 0 && ', ', one(caseId)]), count > shown.length && kit.muted(` and ${count - shown.length} more`)];
}

/** Names that programs gave, as words; a name of somebody's own stays. */
function inWords(name: string): string {
	return /^[a-z]+([A-Z][a-z]*|[-_.][a-z]+)+$/.test(name) || /^[a-z]+$/.test(name) ? asWords(name) : name;
}

function compared(kit: Kit, { compared: list, money: { currency } }: PerformanceReport): Part {
	const write = (figure: string, value: number | null) =>
		value === null ? UNKNOWN : figure.endsWith('.rate') ? percent(value) : figure === 'money.collected' ? money(value.toFixed(2), currency) : isMinutes(figure) ? minutes(value) : number(value);
	const change = (figure: string, value: number | null) => {
		if (value === null) return UNKNOWN;
		const size = figure.endsWith('.rate') ? `${number(Math.abs(value) * 100, 0)} points` : isMinutes(figure) ? minutes(Math.abs(value)) : number(Math.abs(value));
		return value === 0 ? 'same' : `${value > 0 ? '+' : '−'}${size}`;
	};
	return html`<div>
		${kit.heading('In figures')}
		${kit.table(
			'This period and the one before, each seen after the same time',
			[{ title: 'Figure' }, { title: 'Now', right: true }, { title: 'Before', right: true }, { title: 'Change', right: true }],
			list.map(({ figure, label, now, before, change: difference, betterIs }) => [label, write(figure, now), write(figure, before), kit.change(change(figure, difference), difference !== null && difference !== 0 && difference > 0 !== (betterIs === 'higher'))]),
		)}
	</div>`;
}

/** Figures of the comparison that are minutes. */
function isMinutes(figure: string): boolean {
	return figure.endsWith('kaplanMeierMedian') || figure.endsWith('minutes.p90');
}

function responses(kit: Kit, { firstResponse: { human, any } }: PerformanceReport): Part {
	const row = (name: string, figures: WaitFigures & { minutes: { median: number | null; p90: number | null } }) => [
		name,
		`${figures.over} of ${figures.over + figures.open}`,
		minutes(figures.minutes.median),
		minutes(figures.minutes.p90),
		figures.text ?? minutes(figures.kaplanMeierMedian),
	];
	return html`<div>
		${kit.heading('First response')}
		${kit.table(
			'Wall-clock time from the inquiry; the last column counts those still waiting too',
			[{ title: 'By' }, { title: 'Answered', right: true }, { title: 'Half within', right: true }, { title: '90 % within', right: true }, { title: 'Half of all within', right: true }],
			[row('a person', human), row('anybody, automatic too', any)],
		)}
		${kit.paragraph(`Within the target, by a person: ${share(human.withinTarget)}.${human.withinTarget.pending > 0 ? ` ${human.withinTarget.pending} still have time.` : ''} By anybody: ${share(any.withinTarget)}.`)}
		${any.over > 0 && kit.paragraph(`In business hours, half of the answered had a person's answer within ${minutes(human.businessMinutes.median)}, 90 % within ${minutes(human.businessMinutes.p90)}; anybody's within ${minutes(any.businessMinutes.median)} and ${minutes(any.businessMinutes.p90)}.`)}
	</div>`;
}

function conversion(kit: Kit, { conversion: bands }: PerformanceReport): Part {
	return html`<div>
		${kit.heading('Work won, by how soon a person answered')}
		${kit.table(
			'Bands of minutes; under 30 leads nothing is to be concluded from a share',
			[{ title: 'Answered after' }, { title: 'Leads', right: true }, { title: 'Became work', width: '30%' }, { title: 'Share and interval', right: true }],
			bands.map(({ band, n, won }) => [bandText(band), number(n), kit.bar(won.rate, !won.conclusion), share(won)]),
		)}
	</div>`;
}

const AGE_WORDS: Record<PerformanceReport['aging'][number]['bucket'], string> = { '<1h': 'under 1 hour', '1-4h': '1 to 4 hours', '4-24h': '4 to 24 hours', '1-3d': '1 to 3 days', '3-7d': '3 to 7 days', '>7d': 'over 7 days' };

function aging(kit: Kit, { aging: buckets }: PerformanceReport): Part {
	const most = Math.max(1, ...buckets.map(({ cases }) => cases));
	return html`<div>
		${kit.heading('Open cases by age')}
		${kit.table(
			'All that are open now, of whatever period',
			[{ title: 'Age' }, { title: 'Cases', right: true }, { title: 'Compared', width: '40%' }, { title: 'Unanswered', right: true }],
			buckets.map(({ bucket, cases, unanswered }) => [AGE_WORDS[bucket], number(cases), kit.bar(cases / most), number(unanswered)]),
		)}
	</div>`;
}

function handoffs(kit: Kit, { handoffs: list, targets }: PerformanceReport): Part {
	return html`<div>
		${kit.heading('Handoffs by stage')}
		${kit.table(
			`Cases that came to a stage in the period, those closed from it left out of the share; the target is ${percent(targets.handoffCompletion)} passed on`,
			[{ title: 'From' }, { title: 'Came', right: true }, { title: 'Passed on', right: true }, { title: 'Still there', right: true }, { title: 'Half within', right: true }],
			list.map(({ from, entered, completed, waiting, hours }) => [nameIn(STAGE_NAMES, from), number(entered), completed.rate === null ? UNKNOWN : `${completed.count} (${percent(completed.rate)})`, number(waiting), hours.kaplanMeierMedian === null ? UNKNOWN : minutes(hours.kaplanMeierMedian * 60)]),
		)}
	</div>`;
}

function groups(kit: Kit, title: string, first: string, list: NamedGroup[]): Part | null {
	if (list.length === 0) return null;
	const shown = list.slice(0, MOST_ROWS);
	return html`<div>
		${kit.heading(title)}
		${kit.table(
			'Leads of the period',
			[{ title: first }, { title: 'Leads', right: true }, { title: 'Answered', right: true }, { title: 'Half within', right: true }, { title: 'In target', right: true }, { title: 'Became work', right: true }],
			shown.map(({ name, leads, answered, medianMinutes, withinTarget, won }) => [visible(name), number(leads), number(answered), minutes(medianMinutes), percent(withinTarget.rate), won.rate === null ? UNKNOWN : `${won.count} (${percent(won.rate)})`]),
		)}
		${list.length > shown.length && kit.paragraph(`and ${list.length - shown.length} more, in the file`)}
	</div>`;
}

function moneyPart(kit: Kit, { money: figures }: PerformanceReport): Part {
	const { currency } = figures;
	const wait = (name: string, { over, open, days: spread }: { over: number; open: number; days: { median: number | null; p90: number | null } }) => [name, number(over), number(open), number(spread.median), number(spread.p90)];
	return html`<div>
		${kit.heading('Money')}
		${kit.paragraph(`Invoiced ${money(figures.invoiced, currency)}, collected ${money(figures.collected, currency)}, owed at the end ${money(figures.receivable, currency)}. Days sales outstanding: ${number(figures.daysSalesOutstanding)}.`)}
		${kit.table(
			'In days',
			[{ title: 'From and to' }, { title: 'Over', right: true }, { title: 'Not yet', right: true }, { title: 'Half within', right: true }, { title: '90 % within', right: true }],
			[wait('approval to invoice', figures.estimateToInvoice), wait('work done to invoice', figures.workToInvoice), wait('invoice to payment', figures.invoiceToPaid)],
		)}
		${
			figures.collectedByStep.length > 0 &&
			kit.table(
				'Collected after a reminder, not because of it',
				[{ title: 'Last step before' }, { title: 'Payments', right: true }, { title: 'Amount', right: true }, { title: 'Days after, half within', right: true }],
				figures.collectedByStep.slice(0, MOST_ROWS).map(({ step, payments, amount, daysAfterStep }) => [visible(inWords(step)), number(payments), money(amount, currency), number(daysAfterStep.median)]),
			)
		}
	</div>`;
}

function rest(kit: Kit, { appointments, drafts, model, messages, money: { currency }, totals }: PerformanceReport): Part {
	return html`<div>
		${kit.heading('And')}
		${kit.paragraph(`Appointments: ${appointments.booked} booked, ${appointments.held} held, ${appointments.missed} missed by the customer (${share(appointments.noShows)}).`)}
		${kit.paragraph(`Drafts: ${drafts.decided} decided by a person; passed unchanged: ${share(drafts.unchanged)}.${drafts.expired > 0 ? ` Nobody decided on ${drafts.expired}.` : ''}`)}
		${kit.paragraph(`Model: ${number(model.inputTokens + model.outputTokens, 0)} tokens in ${number(model.calls, 0)} calls${model.cost === undefined ? '' : `, ${model.cost} ${currency}`}.`)}
		${kit.paragraph(`Messages: ${messages.sent} sent, ${number(messages.sentPerCase)} a case.`)}
		${kit.paragraph(`Cases: ${totals.received} came in, ${totals.places.notALead} of them no lead; ${totals.closedCases} closed, ${totals.reopened} opened again. Lost: ${totals.lost}.`)}
	</div>`;
}

function weeks(kit: Kit, { weeks: list, timezone }: PerformanceReport): Part {
	const shown = list.slice(-MOST_WEEKS);
	const most = Math.max(1, ...shown.map(({ leads }) => leads));
	return html`<div>
		${kit.heading('Week by week')}
		${kit.weeksChart?.(shown, `Leads and answers of ${shown.length} weeks`)}
		${kit.table(
			list.length > shown.length ? `The last ${shown.length}; empty weeks are shown` : 'Empty weeks are shown',
			[{ title: 'Week of' }, { title: 'Leads', right: true }, { title: 'Compared', width: '15%' }, { title: 'Answered', right: true }, { title: 'In target', right: true }, { title: 'Became work', right: true }],
			shown.map((week) => [`${day(week.since, timezone)}${week.whole ? '' : ' (part)'}`, number(week.leads), kit.bar(week.leads / most, !week.inPeriod), number(week.answered), percent(week.withinTarget.rate), number(week.won)]),
		)}
	</div>`;
}

function definitions(kit: Kit, { definitions: all, csvRows }: PerformanceReport): Part {
	return html`<div>
		${kit.heading('What the figures mean')}
		${kit.terms(Object.entries(all).map(([name, meaning]) => [`${TERMS[name] ?? asWords(name)}.`, meaning]))}
		${kit.small(`Every figure can be counted again from the file with ${csvRows} ${csvRows === 1 ? 'case' : 'cases'}, a row each.`)}
	</div>`;
}

export function listed(cases: readonly string[], count: number, names: CaseNames): string {
	const shown = cases.slice(0, MOST_CASES);
	return `${shown.map((caseId) => names.get(caseId)?.name ?? caseId).join(', ')}${count > shown.length ? ` and ${count - shown.length} more` : ''}`;
}

function filterText({ filter, owners }: PerformanceReport): string {
	const called = (name: string, value: string) => {
		if (name === 'owner') return owners.length === 1 ? owners[0].name : value;
		return name === 'channel' ? nameIn(CHANNEL_NAMES, value) : name === 'service' ? inWords(value) : value;
	};
	const parts = Object.entries(filter).filter(([, value]) => value !== undefined);
	return parts.length === 0 ? '' : ` Only ${parts.map(([name, value]) => `${name} ${visible(called(name, String(value)))}`).join(', ')}.`;
}

function bandText(band: string): string {
	if (band.startsWith('<=')) return `up to ${band.slice(2)} min`;
	return band.startsWith('>') ? `more than ${band.slice(1)} min` : band;
}
