import type { ComponentChildren } from 'preact';

import { asWords, CHANNEL_NAMES, nameIn, STAGE_NAMES } from '../../domain/case';
import type { Say, TeamPhrase } from '../../domain/language';
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
export function performanceSections(kit: Kit, report: PerformanceReport, names: CaseNames, say: Say): ComponentChildren[] {
	const { timezone } = report;
	return [
		kit.title(say('{business}: how handoffs went', { business: visible(report.business) })),
		kit.paragraph(kit.muted(`${say('{period}, as known on {when}. Compared with {before}.', { period: days(report.period, timezone, say), when: moment(report.asOf, timezone, say), before: days(report.period.previous, timezone, say) })}${filterText(report, say)}`)),
		findings(kit, report, names, say),
		...report.hints.map(({ message }) => kit.paragraph(kit.muted(visible(message)))),
		compared(kit, report, say),
		responses(kit, report, say),
		conversion(kit, report, say),
		aging(kit, report, say),
		handoffs(kit, report, say),
		groups(kit, say, 'By owner', 'Owner', report.owners.map((one) => ({ ...one, name: one.name === 'nobody' ? say('nobody') : one.name }))),
		groups(kit, say, 'By channel', 'Channel', report.channels.map((one) => ({ ...one, name: say.known(nameIn(CHANNEL_NAMES, one.name)) }))),
		groups(kit, say, 'By source', 'Source', report.sources.map((one) => ({ ...one, name: one.name === 'unknown' ? say('unknown') : inWords(one.name) }))),
		groups(kit, say, 'In and after hours', 'The inquiry came', [{ name: say('while open'), ...report.afterHours.inside }, { name: say('while closed'), ...report.afterHours.outside }]),
		moneyPart(kit, report, say),
		rest(kit, report, say),
		weeks(kit, report, say),
		definitions(kit, report, say),
	];
}

function findings(kit: Kit, report: PerformanceReport, names: CaseNames, say: Say): Part {
	const list = report.findings;
	const body =
		list.length === 0
			? kit.paragraph(nothingFound(report, say))
			: kit.list(list.map(({ message, severity, cases, count }) => [kit.strong(`${visible(message)}.`, severity === 'high'), cases.length > 0 && casesOf(kit, cases, count, names, say)]));
	return html`<div>${kit.heading(say('What to look at first'))}${body}</div>`;
}

/** Of few leads no figure is judged. */
export function nothingFound({ totals }: PerformanceReport, say: Say): string {
	return say(totals.leads < 30 ? 'Nothing waits that should not.' : 'Nothing waits that should not, and no figure is off its target.');
}

function casesOf(kit: Kit, cases: readonly string[], count: number, names: CaseNames, say: Say): ComponentChildren {
	const shown = cases.slice(0, MOST_CASES);
	const one = (caseId: string) => {
		const { name = caseId, href } = names.get(caseId) ?? {};
		return href === undefined ? kit.muted(name) : kit.link(href, name);
	};
	return [' ', shown.map((caseId, index) => [index > 0 && ', ', one(caseId)]), count > shown.length && kit.muted(` ${say('and {count} more', { count: count - shown.length })}`)];
}

/** Names that programs gave, as words; a name of somebody's own stays. */
function inWords(name: string): string {
	return /^[a-z]+([A-Z][a-z]*|[-_.][a-z]+)+$/.test(name) || /^[a-z]+$/.test(name) ? asWords(name) : name;
}

function compared(kit: Kit, { compared: list, money: { currency } }: PerformanceReport, say: Say): Part {
	const write = (figure: string, value: number | null) =>
		value === null ? UNKNOWN : figure.endsWith('.rate') ? percent(value) : figure === 'money.collected' ? money(value.toFixed(2), currency, say) : isMinutes(figure) ? minutes(value, say) : number(value, say);
	const change = (figure: string, value: number | null) => {
		if (value === null) return UNKNOWN;
		const size = figure.endsWith('.rate') ? say('{count} points', { count: number(Math.abs(value) * 100, say, 0) }) : isMinutes(figure) ? minutes(Math.abs(value), say) : number(Math.abs(value), say);
		return value === 0 ? say('same') : `${value > 0 ? '+' : '−'}${size}`;
	};
	return html`<div>
		${kit.heading(say('In figures'))}
		${kit.table(
			say('This period and the one before, each seen after the same time'),
			[{ title: say('Figure') }, { title: say('Now'), right: true }, { title: say('Before'), right: true }, { title: say('Change'), right: true }],
			list.map(({ figure, label, now, before, change: difference, betterIs }) => [label, write(figure, now), write(figure, before), kit.change(change(figure, difference), difference !== null && difference !== 0 && difference > 0 !== (betterIs === 'higher'))]),
		)}
	</div>`;
}

/** Figures of the comparison that are minutes. */
function isMinutes(figure: string): boolean {
	return figure.endsWith('kaplanMeierMedian') || figure.endsWith('minutes.p90');
}

/** Until half of all were answered, or why no number says it. */
export function medianText({ text, kaplanMeierMedian }: Pick<WaitFigures, 'text' | 'kaplanMeierMedian'>, say: Say): string {
	return text === undefined ? minutes(kaplanMeierMedian, say) : say('more than half are still unanswered');
}

function responses(kit: Kit, { firstResponse: { human, any } }: PerformanceReport, say: Say): Part {
	const row = (name: string, figures: WaitFigures & { minutes: { median: number | null; p90: number | null } }) => [
		name,
		say('{count} of {all}', { count: figures.over, all: figures.over + figures.open }),
		minutes(figures.minutes.median, say),
		minutes(figures.minutes.p90, say),
		medianText(figures, say),
	];
	const { pending } = human.withinTarget;
	return html`<div>
		${kit.heading(say('First response'))}
		${kit.table(
			say('Wall-clock time from the inquiry; the last column counts those still waiting too'),
			[{ title: say('By#person') }, { title: say('Answered'), right: true }, { title: say('Half within'), right: true }, { title: say('90 % within'), right: true }, { title: say('Half of all within'), right: true }],
			[row(say('a person'), human), row(say('anybody, automatic too'), any)],
		)}
		${kit.paragraph(`${say('Within the target, by a person: {share}.', { share: share(human.withinTarget, say) })}${pending > 0 ? ` ${say('{count} still have time.', { count: pending })}` : ''} ${say('By anybody: {share}.', { share: share(any.withinTarget, say) })}`)}
		${any.over > 0 && kit.paragraph(say("In business hours, half of the answered had a person's answer within {half}, 90 % within {most}; anybody's within {anyHalf} and {anyMost}.", { half: minutes(human.businessMinutes.median, say), most: minutes(human.businessMinutes.p90, say), anyHalf: minutes(any.businessMinutes.median, say), anyMost: minutes(any.businessMinutes.p90, say) }))}
	</div>`;
}

function conversion(kit: Kit, { conversion: bands }: PerformanceReport, say: Say): Part {
	return html`<div>
		${kit.heading(say('Work won, by how soon a person answered'))}
		${kit.table(
			say('Bands of minutes; under 30 leads nothing is to be concluded from a share'),
			[{ title: say('Answered after') }, { title: say('Leads'), right: true }, { title: say('Became work'), width: '30%' }, { title: say('Share and interval'), right: true }],
			bands.map(({ band, n, won }) => [bandText(band, say), number(n, say), kit.bar(won.rate, !won.conclusion), share(won, say)]),
		)}
	</div>`;
}

const AGE_WORDS: Record<PerformanceReport['aging'][number]['bucket'], TeamPhrase> = { '<1h': 'under 1 hour', '1-4h': '1 to 4 hours', '4-24h': '4 to 24 hours', '1-3d': '1 to 3 days', '3-7d': '3 to 7 days', '>7d': 'over 7 days' };

function aging(kit: Kit, { aging: buckets }: PerformanceReport, say: Say): Part {
	const most = Math.max(1, ...buckets.map(({ cases }) => cases));
	return html`<div>
		${kit.heading(say('Open cases by age'))}
		${kit.table(
			say('All that are open now, of whatever period'),
			[{ title: say('Age') }, { title: say('Cases'), right: true }, { title: say('Compared'), width: '40%' }, { title: say('Unanswered'), right: true }],
			buckets.map(({ bucket, cases, unanswered }) => [say(AGE_WORDS[bucket]), number(cases, say), kit.bar(cases / most), number(unanswered, say)]),
		)}
	</div>`;
}

function handoffs(kit: Kit, { handoffs: list, targets }: PerformanceReport, say: Say): Part {
	return html`<div>
		${kit.heading(say('Handoffs by stage'))}
		${kit.table(
			say('Cases that came to a stage in the period, those closed from it left out of the share; the target is {share} passed on', { share: percent(targets.handoffCompletion) }),
			[{ title: say('From#stage') }, { title: say('Came'), right: true }, { title: say('Passed on'), right: true }, { title: say('Still there'), right: true }, { title: say('Half within'), right: true }],
			list.map(({ from, entered, completed, waiting, hours }) => [say.known(nameIn(STAGE_NAMES, from)), number(entered, say), completed.rate === null ? UNKNOWN : `${completed.count} (${percent(completed.rate)})`, number(waiting, say), hours.kaplanMeierMedian === null ? UNKNOWN : minutes(hours.kaplanMeierMedian * 60, say)]),
		)}
	</div>`;
}

function groups(kit: Kit, say: Say, title: TeamPhrase, first: TeamPhrase, list: NamedGroup[]): Part | null {
	if (list.length === 0) return null;
	const shown = list.slice(0, MOST_ROWS);
	return html`<div>
		${kit.heading(say(title))}
		${kit.table(
			say('Leads of the period'),
			[{ title: say(first) }, { title: say('Leads'), right: true }, { title: say('Answered'), right: true }, { title: say('Half within'), right: true }, { title: say('In target'), right: true }, { title: say('Became work'), right: true }],
			shown.map(({ name, leads, answered, medianMinutes, withinTarget, won }) => [visible(name), number(leads, say), number(answered, say), minutes(medianMinutes, say), percent(withinTarget.rate), won.rate === null ? UNKNOWN : `${won.count} (${percent(won.rate)})`]),
		)}
		${list.length > shown.length && kit.paragraph(say('and {count} more, in the file', { count: list.length - shown.length }))}
	</div>`;
}

function moneyPart(kit: Kit, { money: figures }: PerformanceReport, say: Say): Part {
	const { currency } = figures;
	const amount = (value: string) => money(value, currency, say);
	const wait = (name: TeamPhrase, { over, open, days: spread }: { over: number; open: number; days: { median: number | null; p90: number | null } }) => [say(name), number(over, say), number(open, say), number(spread.median, say), number(spread.p90, say)];
	return html`<div>
		${kit.heading(say('Money'))}
		${kit.paragraph(say('Invoiced {invoiced}, collected {collected}, owed at the end {owed}. Days sales outstanding: {days}.', { invoiced: amount(figures.invoiced), collected: amount(figures.collected), owed: amount(figures.receivable), days: number(figures.daysSalesOutstanding, say) }))}
		${kit.table(
			say('In days'),
			[{ title: say('From and to') }, { title: say('Over'), right: true }, { title: say('Not yet'), right: true }, { title: say('Half within'), right: true }, { title: say('90 % within'), right: true }],
			[wait('approval to invoice', figures.estimateToInvoice), wait('work done to invoice', figures.workToInvoice), wait('invoice to payment', figures.invoiceToPaid)],
		)}
		${
			figures.collectedByStep.length > 0 &&
			kit.table(
				say('Collected after a reminder, not because of it'),
				[{ title: say('Last step before') }, { title: say('Payments'), right: true }, { title: say('Amount'), right: true }, { title: say('Days after, half within'), right: true }],
				figures.collectedByStep.slice(0, MOST_ROWS).map(({ step, payments, amount: collected, daysAfterStep }) => [visible(say.has(step) ? say.known(step) : inWords(step)), number(payments, say), amount(collected), number(daysAfterStep.median, say)]),
			)
		}
	</div>`;
}

function rest(kit: Kit, { appointments, drafts, model, messages, money: { currency }, totals }: PerformanceReport, say: Say): Part {
	const used = { tokens: number(model.inputTokens + model.outputTokens, say, 0), calls: number(model.calls, say, 0) };
	return html`<div>
		${kit.heading(say('And'))}
		${kit.paragraph(say('Appointments: {booked} booked, {held} held, {missed} missed by the customer ({share}).', { booked: appointments.booked, held: appointments.held, missed: appointments.missed, share: share(appointments.noShows, say) }))}
		${kit.paragraph(`${say('Drafts: {decided} decided by a person; passed unchanged: {share}.', { decided: drafts.decided, share: share(drafts.unchanged, say) })}${drafts.expired > 0 ? ` ${say('Nobody decided on {count}.', { count: drafts.expired })}` : ''}`)}
		${kit.paragraph(model.cost === undefined ? say('Model: {tokens} tokens in {calls} calls.', used) : say('Model: {tokens} tokens in {calls} calls, {cost}.', { ...used, cost: `${model.cost} ${currency}` }))}
		${kit.paragraph(say('Messages: {sent} sent, {each} a case.', { sent: messages.sent, each: number(messages.sentPerCase, say) }))}
		${kit.paragraph(say('Cases: {received} came in, {notALead} of them no lead; {closed} closed, {reopened} opened again. Lost: {lost}.', { received: totals.received, notALead: totals.places.notALead, closed: totals.closedCases, reopened: totals.reopened, lost: totals.lost }))}
	</div>`;
}

function weeks(kit: Kit, { weeks: list, timezone }: PerformanceReport, say: Say): Part {
	const shown = list.slice(-MOST_WEEKS);
	const most = Math.max(1, ...shown.map(({ leads }) => leads));
	return html`<div>
		${kit.heading(say('Week by week'))}
		${kit.weeksChart?.(shown, say('Leads and answers of {count} weeks', { count: shown.length }), say)}
		${kit.table(
			list.length > shown.length ? say('The last {count}; empty weeks are shown', { count: shown.length }) : say('Empty weeks are shown'),
			[{ title: say('Week of') }, { title: say('Leads'), right: true }, { title: say('Compared'), width: '15%' }, { title: say('Answered'), right: true }, { title: say('In target'), right: true }, { title: say('Became work'), right: true }],
			shown.map((week) => [`${day(week.since, timezone, say)}${week.whole ? '' : ` ${say('(part)')}`}`, number(week.leads, say), kit.bar(week.leads / most, !week.inPeriod), number(week.answered, say), percent(week.withinTarget.rate), number(week.won, say)]),
		)}
	</div>`;
}

function definitions(kit: Kit, { definitions: all, csvRows }: PerformanceReport, say: Say): Part {
	return html`<div>
		${kit.heading(say('What the figures mean'))}
		${kit.terms(Object.entries(all).map(([name, meaning]) => [`${Object.hasOwn(TERMS, name) ? say(TERMS[name]) : asWords(name)}.`, meaning]))}
		${kit.small(say('Every figure can be counted again from the file with {n} case, a row each.|Every figure can be counted again from the file with {n} cases, a row each.', { n: csvRows }))}
	</div>`;
}

export function listed(cases: readonly string[], count: number, names: CaseNames, say: Say): string {
	const shown = cases.slice(0, MOST_CASES);
	return `${shown.map((caseId) => names.get(caseId)?.name ?? caseId).join(', ')}${count > shown.length ? ` ${say('and {count} more', { count: count - shown.length })}` : ''}`;
}

const FILTERS = { owner: 'owner {value}', channel: 'channel {value}', source: 'source {value}', service: 'service {value}' } as const;

function filterText({ filter, owners }: PerformanceReport, say: Say): string {
	const called = (name: string, value: string) => {
		if (name === 'owner') return owners.length === 1 ? owners[0].name : value;
		return name === 'channel' ? say.known(nameIn(CHANNEL_NAMES, value)) : name === 'service' ? inWords(value) : value;
	};
	const parts = Object.entries(filter) as Array<[keyof typeof FILTERS, string | undefined]>;
	const texts = parts.flatMap(([name, value]) => (value === undefined ? [] : [say(FILTERS[name], { value: visible(called(name, value)) })]));
	return texts.length === 0 ? '' : ` ${say('Only {filters}.', { filters: texts.join(', ') })}`;
}

function bandText(band: string, say: Say): string {
	if (band.startsWith('<=')) return say('up to {count} min', { count: band.slice(2) });
	return band.startsWith('>') ? say('more than {count} min', { count: band.slice(1) }) : say.known(band);
}
