import type { Instant } from '../case';
import { Decimal, ZERO } from '../money';
import type { Tone } from '../profile';
import { isLocalDate } from '../calendar';
import { addDays } from './dates';
import { wholeDay } from './read/readDate';
import type { Sending } from './sendable';
import { HOLDS, type CollectionFacts, type CollectionSettings, type Hold, type LocalDate, type TimedEvent } from './types';

/** A step that went out, or is on its way. */
export interface SentStep {
	at: Instant;
	date: LocalDate;
	/** Absent where only the day is known. */
	step?: string;
	instalment?: string;
	tone?: Tone;
	fee?: Decimal;
	/** Whether the customer got it; else it was for the team. */
	isMessage: boolean;
}

export interface ActiveHold {
	kind: Hold;
	since: Instant;
	/** The last day, grace included; absent: until it is lifted. */
	until?: LocalDate;
	/** The customer's answer that the owner does not know of yet. */
	byReply?: Instant;
	said?: string;
}

export interface Promised {
	since: Instant;
	/** As it was promised, without grace. */
	until: LocalDate;
	amount?: Decimal;
}

export interface History {
	sent: SentStep[];
	/** Every message about money, the invoice's own too. */
	messages: Instant[];
	holds: ActiveHold[];
	promise?: Promised;
	interestWaived: boolean;
	feesWaived: boolean;
	state?: 'void' | 'writtenOff' | 'paid';
	/** Told to the owner already, by key. */
	told: Set<string>;
	isFinished: boolean;
}

interface Meaning {
	places?: Hold;
	lifts?: Hold;
}

/** Types whose names say which hold they mean. `hold.placed` and `hold.lifted` name it in their data. */
const MEANINGS: Record<string, Meaning> = {
	'invoice.disputed': { places: 'dispute' },
	'dispute.opened': { places: 'dispute' },
	'dispute.resolved': { lifts: 'dispute' },
	'promise.made': { places: 'promise' },
	'payment.promised': { places: 'promise' },
	'promise.withdrawn': { lifts: 'promise' },
	'payment.processing': { places: 'processing' },
	'payment.failed': { lifts: 'processing' },
	'reminders.paused': { places: 'paused' },
	'reminders.resumed': { lifts: 'paused' },
	'complaint.opened': { places: 'complaint' },
	'complaint.closed': { lifts: 'complaint' },
	'legal.held': { places: 'legal' },
	'legal.released': { lifts: 'legal' },
	'contact.optedOut': { places: 'optOut' },
	'customer.optedOut': { places: 'optOut' },
	'contact.optedIn': { lifts: 'optOut' },
	'reply.sent': { lifts: 'reply' },
};

/** What a decision may turn on, beside what reminders themselves leave behind: any of them makes one that is on its way doubtful. */
export const DECIDING_EVENTS: readonly string[] = [
	...Object.keys(MEANINGS).filter((type) => type !== 'reply.sent'),
	...['hold.placed', 'hold.lifted', 'customer.replied'],
	...['payment.received', 'payment.reversed', 'payment.cancelled'],
	...['invoice.issued', 'invoice.rejected', 'invoice.voided', 'invoice.cancelled', 'invoice.writtenOff', 'invoice.paid', 'invoice.reopened'],
	...['reminders.finished', 'interest.waived', 'fee.waived', 'fees.waived', 'contact.erased'],
];

const TONES: readonly Tone[] = ['friendly', 'firm', 'final'];
/** Events of messages about money, of whichever invoice: the customer rests after each. */
export const MONEY_MESSAGES: readonly string[] = ['invoice.sent', 'statement.sent', 'reminder.sent', 'reminder.queued'];

export function historyOf({ events, otherMessages, movements }: CollectionFacts, { reminders }: CollectionSettings, sending: Sending): History {
	const history: History = { sent: [], messages: [...otherMessages], holds: [], interestWaived: false, feesWaived: false, told: new Set(), isFinished: false };
	for (const event of events) {
		const { type, at, data } = event;
		const key = text(data.key);
		if (MONEY_MESSAGES.includes(type)) history.messages.push(at);
		if (type === 'reminder.sent' || type === 'reminder.queued' || type === 'reminder.escalated') {
			// The same message is queued first and then sent.
			const isStep = type !== 'reminder.escalated' || text(data.step) !== undefined;
			if (isStep && (key === undefined || !history.told.has(key))) history.sent.push(sentOf(event, sending));
			if (key !== undefined) history.told.add(key);
		}
		if (type === 'reminders.finished') history.isFinished = true;
		if (type === 'interest.waived') history.interestWaived = true;
		if (type === 'fee.waived' || type === 'fees.waived') history.feesWaived = true;
		if (type === 'invoice.writtenOff') history.state = 'writtenOff';
		if (type === 'invoice.voided' || type === 'invoice.cancelled' || type === 'invoice.rejected') history.state = 'void';
		if (type === 'invoice.paid') history.state = 'paid';
		// Money that goes back opens the invoice again.
		if ((type === 'payment.reversed' || type === 'payment.cancelled' || type === 'invoice.reopened') && history.state !== 'void') history.state = undefined;
		const { places, lifts } = meaningOf(event);
		if (lifts !== undefined) history.holds = history.holds.filter(({ kind }) => kind !== lifts);
		if (lifts === 'promise') history.promise = undefined;
		if (places !== undefined) place(history, places, event, reminders, sending);
	}
	// A payment answers what was said to be under way.
	const paidAt = Math.max(-Infinity, ...movements.filter(({ kind }) => kind === 'payment').map(({ at }) => at));
	history.holds = history.holds.filter(({ kind, since }) => kind !== 'processing' || since > paidAt);
	return history;
}

function meaningOf({ type, by, data }: TimedEvent): Meaning {
	// What software answers leaves the customer's answer waiting for a person.
	if (type === 'reply.sent' && by === 'bot') return {};
	if (type === 'hold.placed' || type === 'hold.lifted') {
		const kind = HOLDS.find((known) => known === data.kind);
		return type === 'hold.placed' ? { places: kind } : { lifts: kind };
	}
	return Object.hasOwn(MEANINGS, type) ? MEANINGS[type] : {};
}

/** The newest of a kind replaces the one before it. */
function place(history: History, kind: Hold, { at, data }: TimedEvent, reminders: CollectionSettings['reminders'], sending: Sending): void {
	const named = dateIn(data.until ?? data.date, sending);
	const until = kind === 'processing' ? (named ?? addDays(sending.dateAt(at), reminders.processingDays)) : named;
	if (kind === 'promise' && until === undefined) return;
	const last = until === undefined ? undefined : addDays(until, kind === 'promise' ? reminders.promiseGraceDays : 0);
	const byReply = typeof data.byReply === 'number' ? data.byReply : undefined;
	const said = text(data.said);
	history.holds = [
		...history.holds.filter((hold) => hold.kind !== kind),
		{ kind, since: at, ...(last !== undefined && { until: last }), ...(byReply !== undefined && { byReply }), ...(said !== undefined && { said }) },
	];
	if (kind === 'promise' && until !== undefined) history.promise = { since: at, until, ...amountIn(data.amount) };
}

function sentOf({ type, at, data }: TimedEvent, sending: Sending): SentStep {
	const tone = TONES.find((known) => known === data.tone);
	const step = text(data.step);
	const instalment = text(data.instalment);
	const { amount: fee } = amountIn(data.fee);
	return {
		at,
		date: sending.dateAt(at),
		...(step !== undefined && { step }),
		...(instalment !== undefined && { instalment }),
		...(tone && { tone }),
		...(fee && { fee }),
		isMessage: type !== 'reminder.escalated',
	};
}

function text(value: unknown): string | undefined {
	return typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;
}

function dateIn(value: unknown, sending: Sending): LocalDate | undefined {
	if (typeof value !== 'string') return typeof value === 'number' ? sending.dateAt(value) : undefined;
	const date = value.trim().slice(0, 10);
	if (!isLocalDate(date)) return undefined;
	const day = wholeDay(value);
	if (day !== undefined) return day;
	const at = value.includes('T') ? Date.parse(value) : NaN;
	return Number.isFinite(at) ? sending.dateAt(at) : date;
}

function amountIn(value: unknown): { amount?: Decimal } {
	if ((typeof value !== 'string' || !/^\d{1,15}(\.\d{1,30})?$/.test(value.trim())) && typeof value !== 'number') return {};
	const amount = new Decimal(typeof value === 'string' ? value.trim() : value);
	return amount.gte(ZERO) ? { amount } : {};
}
