import { type BusinessCalendar, isLocalDate } from '../calendar';
import { type Instant, PRIORITIES, type Priority, type Stage } from '../case';
import { clockHours, type SlaPolicy } from '../profile';
import { pauseRules, runningClocks } from '../sla';
import { KEPT, type KeptEvent, type ReportedCase } from './question';

/** What the figures need of a case: times and counts, nothing that anybody wrote. */
export interface CaseFacts {
	caseId: string;
	/** Where it is not a customer's matter, or not one of its own. */
	aside?: 'notALead' | 'merged';
	/** As the record has it at the time it was read; `stageAt` gives an earlier one. */
	stage: Stage;
	handoffs: Array<{ from: Stage; to: Stage; at: Instant }>;
	owner?: { id: string; name?: string };
	contactKey?: string;
	channel: string;
	source: string;
	service?: string;
	erased: boolean;
	receivedAt: Instant;
	afterHours: boolean;
	firstHumanAt?: Instant;
	firstAnyAt?: Instant;
	/** Among these, what put the first clock on hold and let it go on. In order. */
	pauses: ReadonlyArray<{ type: string; at: Instant }>;
	/** In force at first. */
	priority: Priority;
	/** In order. */
	priorityChanges: Array<{ at: Instant; to: Priority }>;
	approvedAt?: Instant;
	workDoneAt?: Instant;
	bookings: Instant[];
	missed: Instant[];
	held: Instant[];
	invoices: InvoiceFact[];
	reminders: Array<{ at: Instant; step: string; invoice?: string }>;
	payments: PaymentFact[];
	decisions: Array<{ at: Instant; decision: string }>;
	/** Of a case that is open: what its clocks run to, as they were last looked at. */
	clocks: Array<{ id: string; due: Instant }>;
	/** Nothing of all this is later. */
	lastAt: Instant;
	messagesOut: number;
	messagesIn: number;
	tokens: { input: number; output: number; calls: number };
}

export interface InvoiceFact {
	number?: string;
	/** Below 0 for a credit note. */
	amount: string;
	currency?: string;
	issuedAt: Instant;
	sentAt?: Instant;
	due?: string;
	/** Where it is due in parts, by their days. */
	parts?: Array<{ due: string; amount: string }>;
	/** Of a credit note: the invoice that it is of. */
	of?: string;
	/** When it was written off or called off: nothing of it is owed from then on. */
	endedAt?: Instant;
}

export interface PaymentFact {
	at: Instant;
	/** Below 0 for money that went back. */
	amount: string;
	currency?: string;
	/** The local date, where it is given. */
	paidOn?: string;
	invoice?: string;
}

/** Intents that are no customer's matter. */
const OTHER_MATTERS: ReadonlySet<unknown> = new Set(['spam', 'vendor', 'jobApplication']);
/** Cases of the pack's own, such as an execution that did not end well. */
const OWN_SOURCES: ReadonlySet<unknown> = new Set(['execution']);
const AMOUNT = /^-?\d{1,15}(\.\d{1,10})?$/;

export function caseFacts(one: ReportedCase, calendar: BusinessCalendar): CaseFacts {
	const { marks, events, handoffs } = one;
	const { caseId, stage, owner, contactKey, data, openedAt, erasedAt } = one.case;
	const inquiry = recordIn(data.inquiry);
	const classification = recordIn(data.classification);
	const source = recordIn(inquiry.source);
	// A sender's clock may be ahead: nothing was received after it was on the record.
	const receivedAt = Math.min(marks.received ?? openedAt, openedAt);
	const kept = sortOut(events);
	// All of one shape, which the engine reads fastest.
	return {
		caseId,
		aside: kept.merged ? 'merged' : isOtherMatter(classification, source) ? 'notALead' : undefined,
		stage,
		handoffs,
		owner,
		contactKey,
		channel: textIn(inquiry.channel) ?? 'other',
		source: textIn(source.name) ?? textIn(source.kind) ?? 'unknown',
		service: textIn(classification.service),
		erased: erasedAt !== undefined,
		receivedAt,
		afterHours: !calendar.isOpen(receivedAt),
		firstHumanAt: marks.firstHuman,
		firstAnyAt: marks.firstAny,
		pauses: events,
		priority: [kept.firstPriority, classification.priority, one.case.priority].find(isPriority) ?? 'normal',
		priorityChanges: kept.priorityChanges,
		approvedAt: marks.approved,
		workDoneAt: marks.workDone,
		bookings: kept.bookings,
		missed: kept.missed,
		held: kept.held,
		invoices: kept.invoices,
		reminders: kept.reminders,
		payments: kept.payments,
		decisions: kept.decisions,
		clocks: clocksOf(one),
		lastAt: lastOf(one),
		// Where each message is not recorded by itself, what it stood for is.
		messagesOut: Math.max(marks.messagesOut ?? 0, marks.sentOut ?? 0),
		messagesIn: marks.messagesIn ?? 0,
		tokens: tokensOf([classification, recordIn(data.intake), recordIn(data.invoice)]),
	};
}

const NO_CLOCKS: CaseFacts['clocks'] = [];

function clocksOf({ case: { stage, data } }: ReportedCase): CaseFacts['clocks'] {
	if (stage === 'paid' || stage === 'closed' || data.sla === undefined) return NO_CLOCKS;
	// Times of the pack's own say their zone.
	return runningClocks(data.sla, 'UTC').flatMap(({ id, dueAt }) => (dueAt === undefined ? [] : [{ id, due: dueAt }]));
}

function lastOf({ marks, events, handoffs }: ReportedCase): Instant {
	const { received = 0, firstHuman = 0, firstAny = 0, approved = 0, workDone = 0 } = marks;
	return Math.max(handoffs.at(-1)?.at ?? 0, events.at(-1)?.at ?? 0, received, firstHuman, firstAny, approved, workDone);
}

type Kept = Pick<CaseFacts, 'priorityChanges' | 'bookings' | 'missed' | 'held' | 'invoices' | 'reminders' | 'payments' | 'decisions'> & { merged: boolean; firstPriority?: unknown };

/** Most cases have few of these: what is empty is shared, and never added to. */
const NOTHING: Kept = { merged: false, firstPriority: undefined, priorityChanges: [], bookings: [], missed: [], held: [], invoices: [], reminders: [], payments: [], decisions: [] };
const NO_EVENTS: KeptEvent[] = [];
const ENDINGS: readonly string[] = [KEPT.writtenOff, KEPT.voided, KEPT.withdrawn, KEPT.rejected];
const BACK: readonly string[] = [KEPT.reversed, KEPT.cancelled, KEPT.failed];

/** In order of time. What goes back without an amount is all of the payment that it names; what failed before it came takes nothing back. */
function paymentsOf(events: readonly KeptEvent[]): PaymentFact[] {
	const found: PaymentFact[] = [];
	let byReference: Map<string, PaymentFact> | undefined;
	for (const { type, at, data } of events) {
		const isBack = BACK.includes(type);
		if (type !== KEPT.paid && !isBack) continue;
		const reference = textIn(data?.reference);
		const paid = isBack && reference !== undefined ? byReference?.get(reference) : undefined;
		const amount = textIn(data?.amount) ?? paid?.amount;
		if (amount === undefined || !AMOUNT.test(amount) || (type === KEPT.failed && paid === undefined)) continue;
		const one = { at, amount: isBack ? `-${amount.replace('-', '')}` : amount, currency: textIn(data?.currency) ?? paid?.currency, paidOn: isBack ? undefined : dateIn(data?.paidOn), invoice: textIn(data?.invoice) ?? paid?.invoice };
		found.push(one);
		if (reference === undefined) continue;
		if (isBack) byReference?.delete(reference);
		else (byReference ??= new Map()).set(reference, one);
	}
	return found.length === 0 ? NOTHING.payments : found;
}

function sortOut(events: readonly KeptEvent[]): Kept {
	if (events.length === 0) return NOTHING;
	const kept: Kept = { ...NOTHING };
	const several: Partial<Record<string, KeptEvent[]>> = {};
	for (const event of events) {
		const { type, at, data } = event;
		switch (type) {
			case KEPT.merged:
				kept.merged = true;
				break;
			case KEPT.priority:
				if (!isPriority(data?.to)) break;
				if (kept.priorityChanges.length === 0) kept.firstPriority = data.from;
				kept.priorityChanges = added(kept.priorityChanges, { at, to: data.to });
				break;
			case KEPT.decisions: {
				const decision = textIn(data?.decision);
				if (decision !== undefined) kept.decisions = added(kept.decisions, { at, decision });
				break;
			}
			case KEPT.reminded: {
				const invoice = textIn(data?.invoice ?? data?.number);
				const step = textIn(data?.step) ?? textIn(recordIn(data?.step).id) ?? 'reminder';
				kept.reminders = added(kept.reminders, { at, step, ...(invoice !== undefined && { invoice }) });
				break;
			}
			default:
				(several[type] ??= []).push(event);
		}
	}
	kept.bookings = once(several[KEPT.booked]);
	kept.missed = once(several[KEPT.missed]);
	kept.held = once(several[KEPT.held]);
	kept.invoices = invoicesOf(several[KEPT.issued], several[KEPT.sent], events);
	kept.payments = paymentsOf(events);
	return kept;
}

/** To a list of its own: the empty one belongs to all. */
function added<T>(list: T[], one: T): T[] {
	if (list.length === 0) return [one];
	list.push(one);
	return list;
}

/** As the case was known at an earlier time: what happened after it is not there yet. */
export function asKnownAt(facts: CaseFacts, at: Instant): CaseFacts {
	if (facts.lastAt <= at) return facts;
	const known = (time: Instant | undefined) => (time !== undefined && time <= at ? time : undefined);
	const before = <T extends { at: Instant }>(list: T[]) => (list.every((one) => one.at <= at) ? list : list.filter((one) => one.at <= at));
	const times = (list: Instant[]) => list.filter((time) => time <= at);
	return {
		...facts,
		stage: stageAt(facts, at),
		firstHumanAt: known(facts.firstHumanAt),
		firstAnyAt: known(facts.firstAnyAt),
		approvedAt: known(facts.approvedAt),
		workDoneAt: known(facts.workDoneAt),
		handoffs: before(facts.handoffs),
		bookings: times(facts.bookings),
		missed: times(facts.missed),
		held: times(facts.held),
		invoices: facts.invoices.filter(({ issuedAt }) => issuedAt <= at).map((one) => ({ ...one, sentAt: known(one.sentAt), ...(one.endedAt !== undefined && { endedAt: known(one.endedAt) }) })),
		reminders: before(facts.reminders),
		payments: before(facts.payments),
		decisions: before(facts.decisions),
	};
}

/** Every case begins as an inquiry, and only a handoff moves it. */
export function stageAt({ stage, handoffs }: Pick<CaseFacts, 'stage' | 'handoffs'>, at: Instant): Stage {
	if (handoffs.length === 0) return stage;
	return handoffs.findLast((handoff) => handoff.at <= at)?.to ?? handoffs[0].from;
}

/** In force at that time, whatever it is now. */
export function priorityAt({ priority, priorityChanges }: Pick<CaseFacts, 'priority' | 'priorityChanges'>, at: Instant): Priority {
	return priorityChanges.findLast((change) => change.at <= at)?.to ?? priority;
}

/**
 * Minutes of the policy's time from the inquiry until `at`, without those in which the policy's pause rules held its clock.
 */
export function clockMinutes(facts: CaseFacts, at: Instant, calendar: BusinessCalendar, policy: SlaPolicy | undefined): number {
	const isAlways = runsAlways(facts, at, policy);
	const minutes = (from: Instant, to: Instant) => (isAlways ? Math.max(0, to - from) / 60_000 : calendar.minutesBetween(from, to));
	let left = minutes(facts.receivedAt, at);
	for (const { from, to } of holdsOf(facts, at, policy)) left -= minutes(from, to);
	return left;
}

/** When the policy's `target` minutes are used up, as is known at `at`; while the clock is on hold, as if that ended then. Null: never. */
export function clockDue(facts: CaseFacts, at: Instant, calendar: BusinessCalendar, { policy, target }: { policy: SlaPolicy | undefined; target: number }): Instant | null {
	const isAlways = runsAlways(facts, at, policy);
	let left = target;
	let start = facts.receivedAt;
	for (const { from, to } of holdsOf(facts, at, policy)) {
		const run = isAlways ? (from - start) / 60_000 : calendar.minutesBetween(start, from);
		if (run >= left) break;
		left -= run;
		start = to;
	}
	return isAlways ? start + left * 60_000 : calendar.addMinutes(start, left);
}

function runsAlways(facts: CaseFacts, at: Instant, policy: SlaPolicy | undefined): boolean {
	return policy !== undefined && clockHours(policy, priorityAt(facts, at)) === 'always';
}

const NO_HOLDS: Array<{ from: Instant; to: Instant }> = [];

/** Until `before`: a hold that goes on has its end there. */
function holdsOf({ receivedAt: since, pauses }: CaseFacts, before: Instant, policy: SlaPolicy | undefined): Array<{ from: Instant; to: Instant }> {
	if (policy === undefined || !pauses.some(({ type }) => policy.pause.some(({ from }) => from === type))) return NO_HOLDS;
	const pausedBy = pauseRules(policy);
	const holds: Array<{ from: Instant; to: Instant }> = [];
	for (const { type, at } of pauses) {
		if (at < since || at >= before) continue;
		const hold = pausedBy(type);
		if (hold === 'begins') holds.push({ from: at, to: before });
		if (hold === 'ends') holds[holds.length - 1].to = at;
	}
	return holds;
}

/** An appointment that is recorded again under the same id is one. */
function once(events = NO_EVENTS): Instant[] {
	if (events.length === 0) return NOTHING.bookings;
	const seen = new Set<unknown>();
	return events.flatMap(({ at, data }) => {
		const id = data?.appointmentId ?? data?.uid ?? data?.id ?? recordIn(data?.appointment).uid ?? recordIn(data?.appointment).id;
		if (id !== undefined && seen.has(id)) return [];
		seen.add(id);
		return [at];
	});
}

function invoicesOf(issued = NO_EVENTS, sent = NO_EVENTS, events: readonly KeptEvent[]): InvoiceFact[] {
	if (issued.length === 0) return NOTHING.invoices;
	const sentAt = new Map(sent.map(({ at, data }) => [textIn(data?.number), at]));
	const endings = events.filter(({ type }) => ENDINGS.includes(type) || type === KEPT.reopened);
	return issued.flatMap(({ at, data }): InvoiceFact[] => {
		const invoice = recordIn(data?.invoice ?? data);
		const totals = recordIn(invoice.totals);
		const amount = textIn(totals.due) ?? textIn(totals.gross);
		if (amount === undefined || !AMOUNT.test(amount) || invoice.status === 'void') return [];
		const number = textIn(invoice.number);
		const isCredit = invoice.kind === 'creditNote';
		const negative = isCredit && !amount.startsWith('-');
		const parts = isCredit ? [] : partsIn(invoice.instalments);
		const of = isCredit && Array.isArray(invoice.precedingInvoices) ? textIn(recordIn(invoice.precedingInvoices[0]).number) : undefined;
		// The last word on it.
		const last = endings.findLast((one) => one.at >= at && isAbout(one, number, textIn(invoice.key)));
		const ended = last && last.type !== KEPT.reopened ? last.at : undefined;
		return [{ number, amount: negative ? `-${amount}` : amount, currency: textIn(invoice.currency), issuedAt: at, sentAt: sentAt.get(number), due: textIn(invoice.dueDate), ...(parts.length > 1 && { parts }), ...(of !== undefined && { of }), ...(ended !== undefined && { endedAt: ended }) }];
	});
}

function partsIn(instalments: unknown): Array<{ due: string; amount: string }> {
	const parts = (Array.isArray(instalments) ? instalments : []).map(recordIn).flatMap(({ dueDate, amount }) => {
		const [due, of] = [dateIn(dueDate), textIn(amount)];
		return due !== undefined && of !== undefined && AMOUNT.test(of) ? [{ due, amount: of }] : [];
	});
	return parts.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** What names no invoice is about all of the case. */
function isAbout({ data }: KeptEvent, number: string | undefined, key: string | undefined): boolean {
	const named = [textIn(data?.invoice) ?? textIn(recordIn(data?.invoice).number), textIn(data?.number), textIn(data?.key)].filter((one) => one !== undefined);
	return named.length === 0 || named.some((one) => one === number || one === key);
}

function isOtherMatter(classification: Record<string, unknown>, source: Record<string, unknown>): boolean {
	return (OTHER_MATTERS.has(classification.intent) && classification.needsReview !== true) || OWN_SOURCES.has(source.kind);
}

function tokensOf(sections: Array<Record<string, unknown>>): CaseFacts['tokens'] {
	const total = { input: 0, output: 0, calls: 0 };
	for (const { usage } of sections) {
		const { inputTokens, outputTokens, calls } = recordIn(usage);
		total.input += countIn(inputTokens);
		total.output += countIn(outputTokens);
		total.calls += countIn(calls);
	}
	return total;
}

function countIn(value: unknown): number {
	return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : 0;
}

const NO_FIELDS: Record<string, unknown> = {};

function recordIn(value: unknown): Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : NO_FIELDS;
}

function textIn(value: unknown): string | undefined {
	if (typeof value === 'number' && Number.isFinite(value)) return String(value);
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function dateIn(value: unknown): string | undefined {
	const date = textIn(value)?.slice(0, 10);
	return date !== undefined && isLocalDate(date) ? date : undefined;
}

function isPriority(value: unknown): value is Priority {
	return PRIORITIES.some((one) => one === value);
}
