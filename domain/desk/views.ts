import { PRIORITIES, PRIORITY_NAMES, STAGE_NAMES, STAGES, type Instant, type MessageRecord, type ReviewRecord, type Stage } from '../case';
import { readInstant } from '../calendar';
import type { Say, TeamPhrase } from '../language';
import type { Profile } from '../profile';
import type { SlaEscalation } from '../sla';
import { caseLine, caseWeight, present, slaOf, type CaseLine } from './caseLine';
import { outboxLine, type OutboxLine } from './outbox';
import { isLoose, listIn, looseIn, shownValue, textIn } from './read';
import { mootBecause, reviewCard, type ReviewCard } from './reviewCard';
import { crmRows, detailRows, storyOf, type StoryLine } from './story';
import { takeBackOf } from './takeBack';
import type { Choice, DeskCase, DeskEvent, Row } from './types';
import { holdCalled, channelNamed } from './called';
import { amountText, dateText, sayTo, whenOf } from './when';

/** How many of a list stand on one page. */
const PAGE_SIZE = 25;
const PER_STAGE = 12;
const STORY_SIZE = 60;

export interface InboxView {
	waiting: ReviewCard[];
	decided: ReviewCard[];
	/** All that wait, those on other pages with them. */
	total: number;
	/** Where the list goes on. */
	next?: string;
	/** Of the drafts of messages that were decided, the share that passed unchanged. */
	unchanged?: { share: string; of: number };
}

/** Reviews with their cases, oldest first. A review whose case is gone is left out. */
export function inboxView({ reviews, decided, cases, after }: { reviews: ReviewRecord[]; decided: ReviewRecord[]; cases: Map<string, DeskCase>; after?: string }, profile: Profile, now: Instant): InboxView {
	const waiting = reviews.filter(({ caseId }) => cases.has(caseId));
	const start = after === undefined ? 0 : waiting.findIndex(({ reviewId }) => reviewId === after) + 1;
	const shown = waiting.slice(start, start + PAGE_SIZE);
	const card = (review: ReviewRecord) => reviewCard({ review, record: cases.get(review.caseId)! }, profile, now);
	const passed = decided.filter(({ state, subject }) => (state === 'approved' || state === 'edited' || state === 'rejected') && subject !== 'invoice');
	return {
		waiting: shown.map(card),
		decided: decided.filter(({ caseId }) => cases.has(caseId)).slice(0, 10).map(card),
		total: waiting.length,
		...(start + PAGE_SIZE < waiting.length && { next: shown.at(-1)?.reviewId }),
		...(passed.length > 0 && { unchanged: { share: `${Math.round((passed.filter(({ state }) => state === 'approved').length / passed.length) * 100)} %`, of: passed.length } }),
	};
}

export interface BoardFilter {
	stage?: string;
	owner?: string;
	service?: string;
	clock?: string;
	q?: string;
	/** `list`: all stages in one. */
	as?: string;
	/** How many of a stage are shown already. */
	from?: number;
}

export interface BoardView {
	/** One for each stage; a list has one for all. */
	columns: Array<{ stage: Stage | 'all'; name: string; count: number; lines: CaseLine[]; next?: number }>;
	found: number;
	filter: BoardFilter;
	owners: Choice[];
	services: Choice[];
	stages: Choice[];
	clocks: Choice[];
	layouts: Choice[];
}

/** Stages that somebody has something to do in. */
export const OPEN_STAGES: Stage[] = STAGES.filter((stage) => stage !== 'paid' && stage !== 'closed');

/** Open cases by stage, the most urgent first. With a stage chosen, that stage alone and further down it. */
export function boardView(cases: DeskCase[], filter: BoardFilter, profile: Profile, now: Instant): BoardView {
	const words = folded(filter.q ?? '').split(' ').filter((word) => word !== '');
	const fits = (record: DeskCase) =>
		(!filter.stage || record.stage === filter.stage) &&
		(!filter.owner || (filter.owner === 'nobody' ? !record.owner : record.owner?.id === filter.owner)) &&
		(!filter.service || looseIn(record.data, 'classification').service === filter.service) &&
		hasAll(words, record);
	const found = cases.flatMap((record) => {
		if (!fits(record)) return [];
		const { tone, weight } = caseWeight(record, profile, now);
		return !filter.clock || tone === filter.clock ? [{ record, weight }] : [];
	});
	const isList = filter.as === 'list';
	const size = filter.stage || isList ? PAGE_SIZE * 2 : PER_STAGE;
	const from = filter.stage || isList ? filter.from ?? 0 : 0;
	const stages = STAGES.filter((stage) => (filter.stage || filter.q ? found.some(({ record }) => record.stage === stage) : OPEN_STAGES.includes(stage)));
	const say = sayTo(profile);
	const chosen = (value: string, label: string, now?: string) => ({ value, label, ...(value === (now ?? '') && { chosen: true }) });
	const columns = isList ? (['all'] as const) : stages;
	return {
		columns: columns.map((stage) => {
			const own = found.filter(({ record }) => stage === 'all' || record.stage === stage).sort((a, b) => a.weight - b.weight);
			const lines = own.slice(from, from + size).map(({ record }) => caseLine(record, profile, now));
			return { stage, name: say(stage === 'all' ? 'All stages' : STAGE_NAMES[stage]), count: own.length, lines, ...(own.length > from + size && { next: from + size }) };
		}),
		found: found.length,
		filter,
		owners: [chosen('', say('Everybody'), filter.owner), chosen('nobody', say('Nobody yet'), filter.owner), ...profile.team.map(({ id, name }) => chosen(id, name, filter.owner))],
		services: [chosen('', say('Every service'), filter.service), ...profile.services.map(({ id, name }) => chosen(id, name, filter.service))],
		stages: [chosen('', say('Every stage'), filter.stage), ...STAGES.map((stage) => chosen(stage, say(STAGE_NAMES[stage]), filter.stage))],
		layouts: [chosen('', say('Columns by stage'), filter.as), chosen('list', say('One list'), filter.as)],
		clocks: [chosen('', say('Any clock'), filter.clock), chosen('late', say('Late'), filter.clock), chosen('warn', say('Due soon'), filter.clock), chosen('ok', say('On track'), filter.clock), chosen('hold', say('Waits for the customer'), filter.clock)],
	};
}

function hasAll(words: string[], record: DeskCase): boolean {
	if (words.length === 0) return true;
	const text = searched(record);
	return words.every((word) => text.includes(word));
}

/** All that a case is known by: its contact, words, details and documents. Digits are found without what stands between them as well. */
function searched({ caseId, data }: DeskCase): string {
	const { contact = {}, subject = '', text = '' } = data.inquiry ?? {};
	const phone = (contact.phone ?? '').replace(/\D/g, '');
	return folded([contact.name, contact.company, contact.email, contact.phone, phone, subject, text, looseIn(data, 'classification').summary, looseIn(data, 'invoice').number, looseIn(data, 'estimate').number, caseId, ...Object.values(looseIn(data, 'intake', 'record')).map(shownValue)].filter((part) => part !== undefined).join('\n'));
}

function folded(text: string): string {
	if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase().replace(/[ \t\r]+/g, ' ').trim();
	return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[ \t\r]+/g, ' ').trim();
}

export interface CaseView {
	line: CaseLine;
	/** Phone and email. */
	contact: string[];
	facts: Row[];
	details: Row[];
	missing: string[];
	inquiry: { subject?: string; text: string };
	story: StoryLine[];
	/** Where older lines go on. */
	older?: number;
	count: number;
	messages: OutboxLine[];
	reviews: ReviewCard[];
	owners: Choice[];
	services: Choice[];
	priorities: Choice[];
	/** Escalations that were told and not taken on. */
	toTakeOn: Array<{ key: string; clock: string; text: string }>;
	/** What was just done, and can be put back. */
	takeBack?: string;
	/** A visit that has begun: `open`, nobody has said what came of it; `missed`, nobody was there. */
	visit?: { text: string; state: 'open' | 'missed' };
	/** What is unpaid, and what holds reminders of it up. */
	unpaid?: { text: string; held: boolean };
	isOver: boolean;
	isErased: boolean;
	version: number;
}

export interface CaseFacts {
	record: DeskCase;
	/** Oldest first. */
	events: DeskEvent[];
	messages: MessageRecord[];
	reviews: ReviewRecord[];
	/** Show what came before this one. */
	before?: number;
}

export function caseView({ record, events, messages, reviews, before }: CaseFacts, profile: Profile, now: Instant): CaseView {
	const say = sayTo(profile);
	const sla = slaOf(record, events, profile, now);
	const line = caseLine({ ...record, data: { ...record.data, sla } }, profile, now);
	const shown = [...events].reverse().filter(({ sequence }) => before === undefined || sequence < before);
	const { contact = {}, subject, text = '' } = record.data.inquiry ?? {};
	const service = looseIn(record.data, 'classification').service;
	return {
		line,
		contact: [contact.phone, contact.email].flatMap((value) => (value ? [value] : [])),
		facts: [
			...rows(say, [
				['Owner', line.owner ?? say('Nobody yet')],
				['Service', line.service],
				['Priority', record.priority && say(PRIORITY_NAMES[record.priority])],
				['Value', line.value],
				['Channel', record.data.inquiry && channelNamed(record.data.inquiry.channel, say)],
				['Opened', say('{when} ({span} ago)', { when: line.opened.text, span: line.age })],
				['Due', line.clock?.due?.text],
				['Put off until', line.snoozed?.text],
			]),
			...crmRows(looseIn(record.data, 'crm'), say),
		],
		details: detailRows(looseIn(record.data, 'intake', 'record'), profile, now),
		missing: missingOf(record).map(({ question }) => question),
		inquiry: { ...present('subject', subject), text },
		story: storyOf(shown.slice(0, STORY_SIZE), record, profile, now),
		...(shown.length > STORY_SIZE && { older: shown[STORY_SIZE - 1].sequence }),
		count: events.length,
		messages: messages.slice(0, 20).map((message) => outboxLine(message, record, profile, now)),
		reviews: reviews.filter((review) => review.state !== 'waiting' || (mootBecause(review, events, say) === undefined && (review.expiresAt ?? Infinity) > now)).slice(-10).map((review) => reviewCard({ review, record, others: reviews }, profile, now)),
		owners: profile.team.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name, ...(record.owner?.id === id && { chosen: true }) })),
		services: profile.services.map(({ id, name }) => ({ value: id, label: name, ...(service === id && { chosen: true }) })),
		priorities: PRIORITIES.map((value) => ({ value, label: say(PRIORITY_NAMES[value]), ...(value === (record.priority ?? 'normal') && { chosen: true }) })),
		...present('takeBack', takeBackOf(record, events, profile, now)?.text),
		...present('visit', visitOf(record, profile, now)),
		toTakeOn: lastOfClocks(sla.escalations)
			.map(({ key, clock, sentTo }) => ({ key, clock, text: `${profile.sla.find(({ id }) => id === clock)?.name ?? clock}${sentTo ? say(', told to {who}', { who: sentTo }) : ''}` })),
		...present('unpaid', unpaidOf(record, say)),
		isOver: record.stage === 'closed',
		isErased: record.erasedAt !== undefined,
		version: record.version,
	};
}

/** Taking one step of a clock on takes them all on. */
function lastOfClocks(escalations: SlaEscalation[]): SlaEscalation[] {
	return [...new Map(escalations.filter(({ sentAt }) => sentAt !== undefined).map((one) => [one.clock, one])).values()];
}

/** As the last look at the case's invoices left it. */
function unpaidOf({ data, stage }: DeskCase, say: Say): CaseView['unpaid'] {
	const { action, hold, holdUntil, open, currency, nextAt } = looseIn(data, 'reminder');
	if (stage === 'closed' || typeof open !== 'string' || (action === 'stop' && hold === undefined) || !(Number(open) > 0)) return undefined;
	const held = typeof hold === 'string';
	const day = held ? holdUntil : nextAt;
	const given = { amount: `${amountText(open, say)} ${shownValue(currency)}`, why: holdCalled(shownValue(hold), say), day: typeof day === 'string' ? dateText(held ? day : day.slice(0, 10), say) : '' };
	if (held) return { text: say(given.day === '' ? '{amount} unpaid; reminders wait ({why})' : '{amount} unpaid; reminders wait ({why}) until {day}', given), held };
	return { text: say(given.day === '' ? '{amount} unpaid; reminders go on' : '{amount} unpaid; reminders go on; next on {day}', given), held };
}

function visitOf({ data }: DeskCase, profile: Profile, now: Instant): CaseView['visit'] {
	const start = readInstant(textIn(data, 'appointment', 'start'), profile.business.timezone);
	const status = textIn(data, 'appointment', 'status');
	if (start === null || start > now || (status !== undefined && status !== 'booked' && status !== 'noShow')) return undefined;
	return { text: `${textIn(data, 'appointment', 'title') ?? sayTo(profile)('Visit')}, ${whenOf(profile, now)(start).text}`, state: status === 'noShow' ? 'missed' : 'open' };
}

/** The questions of an intake that are open, as its section says them. */
export function missingOf({ data }: DeskCase): Array<{ field: string; question: string; required: boolean }> {
	return listIn(data, 'intake', 'missing').flatMap((entry) =>
		isLoose(entry) && typeof entry.field === 'string' ? [{ field: entry.field, question: shownValue(entry.question) || entry.field, required: entry.required === true }] : [],
	);
}

function rows(say: Say, pairs: Array<[TeamPhrase, string | undefined]>): Row[] {
	return pairs.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [{ label: say(label), value }]));
}
