import { readInstant } from '../../calendar';
import type { Instant, Reason } from '../../case';
import { Decimal, ZERO } from '../../money';
import { dateAt, startOfDate } from '../localDays';
import { classifyReply } from '../reply/classifyReply';
import type { CollectionFacts, CollectionSettings, Movement, Receivable, TimedEvent } from '../types';
import { discountTaken } from './discountTaken';
import { readReceivable, type RowMarks } from './receivable';
import { isGiven, isRow, listOf, readAmount, readDate, textOf, type Row } from './values';

/** As it comes from an item, a case or a sheet. */
export interface CollectionInput {
	caseId?: string;
	invoice: unknown;
	/** A list of `{ amount, paidOn, reference, invoice }`; below 0 for money paid back. */
	payments?: unknown;
	/** Credit notes of this invoice, as an invoice is written, or `{ amount, date }`. */
	creditNotes?: unknown;
	/** The case's events, in any order. */
	events?: unknown;
	/** The case's other invoices: money that names none settles the oldest first. */
	otherInvoices?: unknown;
	/** Who owes, where the invoice does not say it. */
	customer?: unknown;
	/** An answer of the customer that is not among the events yet. */
	reply?: unknown;
	/** Times of messages about money for other invoices of the same customer. */
	otherMessages?: unknown;
	/** When the last check ran. */
	lastRunAt?: unknown;
}

/** @throws DomainError naming the field that cannot be read */
export function readFacts(input: CollectionInput, settings: CollectionSettings, now: Instant): CollectionFacts {
	const zone = settings.business.timezone;
	const { receivable, debtor, marks } = readReceivable(withCustomer(input.invoice, input.customer), settings);
	const read = readEvents(input.events, receivable, zone);
	const past = read.events.filter(({ at }) => at <= now);
	const replied = typeof input.reply === 'string' && input.reply.trim() !== '' ? [{ type: 'customer.replied', at: now, data: { text: input.reply, untold: true } }] : [];
	const others = (Array.isArray(input.otherMessages) ? input.otherMessages : []).map((at) => readInstant(at, zone)).filter((at) => at !== null);
	const lastRun = isGiven(input.lastRunAt) ? readInstant(input.lastRunAt, zone) : null;
	const known = [...read.events.map(({ at }) => at), ...(lastRun === null ? [] : [lastRun])];
	const happened = [...marked(marks, receivable, now, zone), ...past];
	const answers = answersOf(happened, receivable, zone);
	const events = [...happened, ...replied].flatMap((event) => withMeaning(event, settings, answers)).sort((a, b) => a.at - b.at);
	const customerTags = isRow(input.customer) ? listOf(input.customer.tags) : [];
	const movements = movementsOf(input, read.events, receivable, settings);
	const later = movements.filter(({ at }) => at > now);
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
		reasons: read.reasons,
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

function nameIn({ invoice }: Row): string | undefined {
	return textOf(isRow(invoice) ? (invoice.key ?? invoice.number) : invoice);
}

/** What a row says about the past, as the events it stands for. */
function marked({ holds, lastStep, lastSentOn, sentOn }: RowMarks, { issueDate }: Receivable, now: Instant, zone: string): TimedEvent[] {
	const at = (date: string | undefined) => (date === undefined ? now : Math.min(now, startOfDate(date, zone)));
	const first = at(issueDate ?? '1970-01-02');
	return [
		...(sentOn === undefined ? [] : [{ type: 'invoice.sent', at: at(sentOn), data: {} }]),
		...(lastSentOn === undefined && lastStep === undefined ? [] : [{ type: 'reminder.sent', at: at(lastSentOn), data: { ...(lastStep !== undefined && { step: lastStep }), unkeyed: true } }]),
		...holds.map(({ kind, until }) => ({ type: 'hold.placed', at: kind === 'promise' && lastSentOn !== undefined ? at(lastSentOn) : first, data: { kind, ...(until !== undefined && { until }) } })),
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

/** Sorted out by `movementsOf`, which has to know what other invoices were paid. */
const MONEY_EVENTS = ['payment.received', 'payment.reversed', 'payment.cancelled', 'payment.failed'];

function movementsOf(input: CollectionInput, events: TimedEvent[], receivable: Receivable, settings: CollectionSettings): Movement[] {
	const zone = settings.business.timezone;
	const given = (Array.isArray(input.payments) ? input.payments : []).filter(isRow).map((row, index) => ({ row, field: `payments[${index}]`, at: undefined as Instant | undefined, failed: false }));
	const recorded = events
		.filter(({ type }) => MONEY_EVENTS.includes(type))
		.map(({ type, data, at }) => ({ row: type === 'payment.received' ? data : { ...data, reversed: true }, field: 'events', at: at as Instant | undefined, failed: type === 'payment.failed' }));
	const movements: Array<Movement & { names?: string }> = [];
	for (const { row, field, at, failed } of [...given, ...recorded]) {
		if (isOtherCurrency(row, receivable)) continue;
		const movement = paymentOf(row, field, at, receivable, zone);
		if (!movement || movements.some((one) => isSame(one, movement))) continue;
		// A payment that failed before it counted takes nothing back.
		if (failed && !movements.some(({ kind, reference, amount }) => kind === 'payment' && (reference === undefined || reference === movement.reference) && amount.eq(movement.amount.negated()))) continue;
		movements.push(movement);
	}
	const notes = [...(Array.isArray(input.creditNotes) ? input.creditNotes : []), ...(Array.isArray(input.otherInvoices) ? input.otherInvoices : []).filter((one) => isRow(one) && one.kind === 'creditNote' && Array.isArray(one.precedingInvoices))];
	const credits = notes
		.filter(isRow)
		.flatMap((row, index) => creditOf(row, `creditNotes[${index}]`, receivable, zone))
		.filter(({ reference }, index, all) => reference === undefined || all.findIndex((one) => one.reference === reference) === index);
	const own = [...ownShareOf(movements, receivable, othersOf(input.otherInvoices, receivable, settings)), ...credits];
	return [...own, ...discountTaken(input.invoice, own, receivable, zone)];
}

/** Those in the same currency that count; what cannot be read is no reason to leave this invoice. */
function othersOf(value: unknown, { key, number, currency }: Receivable, settings: CollectionSettings): Receivable[] {
	return (Array.isArray(value) ? value : []).filter(isRow).flatMap((row) => {
		if (row.kind === 'creditNote' || (number !== undefined && row.number === number) || row.key === key) return [];
		try {
			const { receivable } = readReceivable(row, settings);
			return receivable.currency === currency && (receivable.state === 'open' || receivable.state === 'paid') ? [receivable] : [];
		} catch {
			return [];
		}
	});
}

/**
 * What is for this invoice: all that names it, and of what names none as much as older invoices leave and this one takes. Money
 * that the last invoice does not take either is its own.
 */
function ownShareOf(movements: ReadonlyArray<Movement & { names?: string }>, receivable: Receivable, others: Receivable[]): Movement[] {
	const isOwn = (name: string) => name === receivable.key || name === receivable.number;
	if (others.length === 0) return movements.filter(({ names }) => names === undefined || isOwn(names));
	const all = [...others, receivable].sort((a, b) => ((a.issueDate ?? '') < (b.issueDate ?? '') ? -1 : 1));
	const open = new Map(all.map((one) => [one, one.payable]));
	const own: Movement[] = [];
	const pay = (one: Receivable, amount: Decimal, movement: Movement) => {
		open.set(one, (open.get(one) ?? ZERO).minus(amount));
		if (one === receivable && !amount.isZero()) own.push({ ...movement, amount });
	};
	for (const movement of [...movements].sort((a, b) => a.at - b.at)) {
		const { names } = movement;
		const named = names === undefined ? undefined : all.find(({ key, number }) => names === key || names === number);
		if (names !== undefined) {
			if (named) pay(named, movement.amount, movement);
			continue;
		}
		let left = movement.amount;
		// What goes back is taken from the newest that was paid.
		for (const one of left.lt(0) ? [...all].reverse() : all) {
			const room = left.lt(0) ? (open.get(one) ?? ZERO).minus(one.payable) : (open.get(one) ?? ZERO);
			const part = left.lt(0) ? Decimal.max(left, Decimal.min(ZERO, room)) : Decimal.min(left, Decimal.max(ZERO, room));
			pay(one, part, movement);
			left = left.minus(part);
		}
		if (!left.isZero()) pay(all[all.length - 1], left, movement);
	}
	return own;
}

function isOtherCurrency(row: Row, { currency }: Receivable): boolean {
	const own = textOf(row.currency)?.toUpperCase();
	return own !== undefined && own !== currency;
}

function paymentOf(row: Row, field: string, recordedAt: Instant | undefined, { digits, issueDate }: Receivable, zone: string): (Movement & { names?: string }) | undefined {
	if (!isGiven(row.amount)) return undefined;
	const amount = readAmount(row.amount, `${field}.amount`, digits);
	const isBack = row.reversed === true || amount.lt(0);
	const day = row.paidOn ?? row.date ?? row.on ?? row.at;
	const date = isGiven(day) ? readDate(day, `${field}.paidOn`, zone) : recordedAt === undefined ? (issueDate ?? '1970-01-02') : dateAt(recordedAt, zone);
	const at = recordedAt ?? (typeof day === 'string' && day.includes('T') ? readInstant(day, zone) : null) ?? startOfDate(date, zone);
	const reference = textOf(row.reference ?? row.key ?? row.id);
	const names = nameIn(row);
	return {
		kind: isBack ? 'reversal' : 'payment',
		at,
		date: isBack && recordedAt !== undefined ? dateAt(recordedAt, zone) : date,
		amount: isBack ? amount.abs().negated() : amount,
		...(names !== undefined && { names }),
		...(reference !== undefined && { reference }),
	};
}

/** The same payment by list and by event: by its reference, else by day and amount. */
function isSame(a: Movement, b: Movement): boolean {
	if (a.kind !== b.kind || !a.amount.eq(b.amount)) return false;
	return a.reference !== undefined && b.reference !== undefined ? a.reference === b.reference : a.date === b.date && a.reference === b.reference;
}

function creditOf(row: Row, field: string, { digits, key, number, issueDate }: Receivable, zone: string): Movement[] {
	const preceding = Array.isArray(row.precedingInvoices) ? row.precedingInvoices.filter(isRow).map(({ number: named }) => textOf(named)) : [];
	if (preceding.length > 0 && !preceding.includes(number) && !preceding.includes(key)) return [];
	if (typeof row.status === 'string' && /^(draft|void|cancell?ed|rejected|deleted)$/i.test(row.status)) return [];
	const totals = isRow(row.totals) ? row.totals : {};
	const part = (value: unknown): Decimal => (isGiven(value) ? readAmount(value, `${field}.totals`, digits) : ZERO);
	const amount = isRow(row.totals) ? part(totals.gross).minus(part(totals.withheld)).plus(part(totals.rounding)) : readAmount(row.amount ?? row.total, `${field}.amount`, digits);
	const day = row.issueDate ?? row.date;
	const date = isGiven(day) ? readDate(day, `${field}.issueDate`, zone) : (issueDate ?? '1970-01-02');
	const reference = textOf(row.number ?? row.key);
	return [{ kind: 'credit', at: startOfDate(date, zone), date, amount: amount.abs(), ...(reference !== undefined && { reference }) }];
}
