import { readInstant } from '../../calendar';
import { type Instant, type Reason, because } from '../../case';
import { dateAt, startOfDate } from '../localDays';
import { classifyReply } from '../reply/classifyReply';
import type { CollectionFacts, CollectionSettings, Receivable, TimedEvent } from '../types';
import type { CollectionInput } from './input';
import { MONEY_EVENTS, movementsOf } from './movements';
import { readReceivable, type RowMarks } from './receivable';
import { isGiven, isRow, listOf, nameIn, textOf, type Row } from './values';

/** @throws DomainError naming the field that cannot be read */
export function readFacts(input: CollectionInput, settings: CollectionSettings, now: Instant): CollectionFacts {
	const zone = settings.business.timezone;
	const { receivable, debtor, marks } = readReceivable(withCustomer(input.invoice, input.customer), settings, input.isCurrencyUnknown !== true);
	const read = readEvents(input.events, receivable, zone);
	const past = read.events.filter(({ at }) => at <= now);
	const replied = typeof input.reply === 'string' && input.reply.trim() !== '' ? [{ type: 'customer.replied', at: now, data: { text: input.reply, untold: true } }] : [];
	const others = (Array.isArray(input.otherMessages) ? input.otherMessages : []).map((at) => readInstant(at, zone)).filter((at) => at !== null);
	const lastRun = isGiven(input.lastRunAt) ? readInstant(input.lastRunAt, zone) : null;
	const known = [...read.events.map(({ at }) => at), ...(lastRun === null ? [] : [lastRun])];
	const { movements, underWay } = movementsOf(input, read.events, receivable, settings);
	const later = movements.filter(({ at }) => at > now);
	const onTheirWay = underWay.map(({ since = now }): TimedEvent => ({ type: 'hold.placed', at: Math.min(since, now), data: { kind: 'processing', ...(since > now && { until: dateAt(since, zone) }) } }));
	const happened = [...marked(marks, receivable, now, zone), ...past, ...onTheirWay];
	const answers = answersOf(happened, receivable, zone);
	const events = [...happened, ...replied].flatMap((event) => withMeaning(event, settings, answers)).sort((a, b) => a.at - b.at);
	const customerTags = isRow(input.customer) ? listOf(input.customer.tags) : [];
	return {
		...(input.caseId !== undefined && { caseId: input.caseId }),
		debtor: { ...debtor, tags: [...debtor.tags, ...customerTags] },
		receivable,
		movements: movements.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at),
		// Money with a date to come is on its way until then.
		events: [...events, ...later.map(({ date }): TimedEvent => ({ type: 'hold.placed', at: now, data: { kind: 'processing', until: date } }))],
		otherMessages: others.filter((at) => at <= now),
		...(known.length > 0 && { latest: Math.max(...known) }),
		now,
		today: dateAt(now, zone),
		reasons: marks.unknownStatus === undefined ? read.reasons : [...read.reasons, because('status-not-known', 'The status "{status}" is not known: the invoice counts as open', { status: marks.unknownStatus.slice(0, 60) })],
	};
}

/** The case's contact stands in where the invoice says nothing of the customer. */
function withCustomer(invoice: unknown, customer: unknown): unknown {
	if (!isRow(invoice) || !isRow(customer)) return invoice;
	return { ...invoice, customer: { ...customer, ...(isRow(invoice.customer) ? invoice.customer : typeof invoice.customer === 'string' ? { name: invoice.customer } : {}) } };
}

function readEvents(value: unknown, receivable: Receivable, zone: string): { events: TimedEvent[]; reasons: Reason[] } {
	if (!isGiven(value)) return { events: [], reasons: [] };
	if (!Array.isArray(value)) return { events: [], reasons: [{ code: 'events-unreadable', message: 'events is not a list, so no event was counted' }] };
	const unread: string[] = [];
	const events = value.flatMap((event: unknown, index): TimedEvent[] => {
		const at = isRow(event) ? readInstant(event.at, zone) : null;
		const type = isRow(event) ? textOf(event.type) : undefined;
		if (at === null || type === undefined || !isRow(event)) {
			unread.push(`events[${index}]`);
			return [];
		}
		const data = isRow(event.data) ? event.data : {};
		const by = textOf(event.by);
		const key = textOf(event.key);
		// The ledger keeps an event's key beside its data.
		const withKey = key !== undefined && type.startsWith('reminder.') ? { key, ...data } : data;
		return isOfOther(data, receivable) && !MONEY_EVENTS.includes(type) ? [] : [{ type, at, data: withKey, ...(by !== undefined && { by }) }];
	});
	const shown = unread.slice(0, 5).join(', ');
	return { events, reasons: unread.length > 0 ? [{ code: 'event-unreadable', message: `Left out, without a readable type and time: ${shown}` }] : [] };
}

/** What names an invoice concerns that one; what names none concerns them all. */
function isOfOther(data: Row, { key, number }: Receivable): boolean {
	const named = nameIn(data) ?? textOf(data.number);
	if (textOf(data.key) === key) return false;
	return named !== undefined && named !== key && named !== number;
}

/** What a row says about the past, as the events it stands for. */
function marked({ holds, lastStep, lastSentOn, sentOn }: RowMarks, { issueDate }: Receivable, now: Instant, zone: string): TimedEvent[] {
	const at = (date: string | undefined) => (date === undefined ? now : Math.min(now, startOfDate(date, zone)));
	const first = at(issueDate ?? '1970-01-02');
	return [
		...(sentOn === undefined ? [] : [{ type: 'invoice.sent', at: at(sentOn), data: {} }]),
		...(lastSentOn === undefined && lastStep === undefined ? [] : [{ type: 'reminder.sent', at: at(lastSentOn), data: { ...(lastStep !== undefined && { step: lastStep }), unkeyed: true } }]),
		...holds.map(({ kind, until }) => ({ type: 'hold.placed', at: kind === 'processing' ? now : kind === 'promise' && lastSentOn !== undefined ? at(lastSentOn) : first, data: { kind, ...(until !== undefined && { until }) } })),
	];
}

/**
 * Which words of the customer answer the invoice: those from when it went out on (from its issue, or from the start of its day, where
 * nothing tells when it went out), and earlier ones of that day that name it. What was said on the way there answers something else.
 */
function answersOf(events: TimedEvent[], { issueDate, number }: Receivable, zone: string): (event: TimedEvent) => boolean {
	const firstOf = (wanted: string) => Math.min(...events.flatMap(({ type, at }) => (type === wanted ? [at] : [])));
	const day = issueDate === undefined ? -Infinity : startOfDate(issueDate, zone);
	const out = [firstOf('invoice.sent'), firstOf('invoice.issued')].find((at) => at !== Infinity) ?? day;
	const names = ({ data }: TimedEvent) => number !== undefined && isNamed(number, `${textOf(data.subject) ?? ''} ${textOf(data.text) ?? ''}`);
	return (event) => event.at >= out || (event.at >= day && names(event));
}

/** Not as a part of a longer number or word. */
function isNamed(number: string, text: string): boolean {
	const [name, said] = [number.toLowerCase(), text.toLowerCase()];
	for (let start = said.indexOf(name); start >= 0; start = said.indexOf(name, start + 1)) {
		if (![said[start - 1], said[start + name.length]].some((beside) => beside !== undefined && /[\p{L}\p{N}]/u.test(beside))) return true;
	}
	return false;
}

/** A customer's answer to the invoice holds the ladder by what it says. */
function withMeaning(event: TimedEvent, { business }: CollectionSettings, answers: (event: TimedEvent) => boolean): TimedEvent[] {
	const text = textOf(event.data.text);
	if (event.type !== 'customer.replied' || text === undefined || !answers(event)) return [event];
	const meaning = classifyReply(text, { at: event.at, zone: business.timezone, ...(business.country !== undefined && { country: business.country }) });
	if (meaning.hold === undefined) return [event];
	const { hold: kind, until, amount, tellOwner } = meaning;
	return [event, { type: 'hold.placed', at: event.at, data: { kind, said: meaning.kind, ...(until !== undefined && { until }), ...(amount !== undefined && { amount }), ...(tellOwner && { byReply: event.at }) } }];
}
