import type { Told } from '../language';
import type { Instant, Reason } from '../case';
import type { Decimal } from '../money';
import type { Profile, ReminderStep, Tone } from '../profile';

/** What of the profile decides about reminders. */
export type CollectionSettings = Pick<Profile, 'business' | 'hours' | 'holidays' | 'reminders' | 'billing'>;

/** Local date of the business's zone, `2026-11-21`. */
export type LocalDate = string;

export const HOLDS = ['dispute', 'promise', 'processing', 'paused', 'complaint', 'legal', 'optOut', 'exempt', 'reply', 'draft', 'belowMinimum'] as const;
export type Hold = (typeof HOLDS)[number];

export interface Debtor {
	/** What tells one customer from another, from the email address, else the phone number, else the name. */
	key?: string;
	name?: string;
	email?: string;
	phone?: string;
	/** ISO 639-1. */
	language?: string;
	country?: string;
	/** As on an envelope, without the name. */
	addressLines?: string[];
	/** IANA; absent: the business's. */
	timezone?: string;
	group?: string;
	tags: string[];
}

/** A part of an invoice that is due on a day of its own. */
export interface Part {
	/** Absent: the whole invoice. */
	id?: string;
	dueDate: LocalDate;
	amount: Decimal;
}

export type InvoiceState = 'draft' | 'open' | 'paid' | 'void' | 'writtenOff';

export interface Receivable {
	/** Stands in the keys of messages: the invoice's key, else its number. */
	key: string;
	number?: string;
	state: InvoiceState;
	issueDate?: LocalDate;
	currency: string;
	digits: number;
	/** What the invoice asked for before any payment. */
	payable: Decimal;
	/** What the invoice itself shows as paid, when it was issued or until now. Payments of that time are within it. */
	prepaid: Decimal;
	prepaidUntil: 'issue' | 'now';
	/** By due date. They sum to `payable`. */
	parts: Part[];
	service?: string;
	tags: string[];
	/** Where the customer can pay. */
	paymentLink?: string;
}

/** Above 0 what lowers the debt (money received, a credit note), below 0 what raises it again (money paid back). */
export interface Movement {
	kind: 'payment' | 'credit' | 'reversal';
	at: Instant;
	date: LocalDate;
	amount: Decimal;
	reference?: string;
}

/** Something that happened, in order of time. */
export interface TimedEvent {
	type: string;
	at: Instant;
	/** Absent: a person. */
	by?: string;
	data: Record<string, unknown>;
}

/** What is known about one invoice, read once. Nothing in it is later than `now`, except where `latest` says so. */
export interface CollectionFacts {
	caseId?: string;
	debtor: Debtor;
	receivable: Receivable;
	movements: Movement[];
	events: TimedEvent[];
	/** Messages about money that the customer got for other invoices. */
	otherMessages: Instant[];
	/** The latest event, also one later than now. */
	latest?: Instant;
	now: Instant;
	/** The date of `now` in the business's zone. */
	today: LocalDate;
	/** What was left out or corrected while reading. */
	reasons: Reason[];
}

export type Action = 'send' | 'wait' | 'escalate' | 'stop';

/** Amounts are decimal strings with the currency's digits. */
export interface Amounts {
	/** What is late; before anything is late, what falls due next. */
	due: string;
	/** All that is unpaid, late or not. */
	open: string;
	interest: string;
	fee: string;
	/** due + interest + fee. */
	total: string;
	/** What the customer paid too much. */
	credit?: string;
}

export interface ReminderMessage {
	channel: ReminderStep['channel'];
	to?: string;
	language: string;
	subject: string;
	body: string;
}

export interface Reminder extends Amounts, Partial<ReminderMessage> {
	action: Action;
	invoice?: string;
	currency: string;
	/** Of the part that decides: the oldest that is unpaid. */
	dueDate?: LocalDate;
	instalment?: string;
	overdue: boolean;
	/** Calendar days after the due date; 0 on it and before. */
	daysOverdue: number;
	/** The step that is due now. */
	step?: string;
	tone?: Tone;
	/** The same for the same step, whenever it is found: a message goes out once by it. */
	key?: string;
	/** Whether a person approves it first. */
	review?: boolean;
	/** What a review has to know, by code. */
	flags?: string[];
	/** What this letter itself adds to `fee`. */
	letterFee?: string;
	escalation?: { kind: 'tellOwner' | 'call' | 'handOver'; text: string; says: Told };
	hold?: Hold;
	/** The last day of the hold. */
	holdUntil?: LocalDate;
	/** Whether the owner has to look at it, once by `key` where there is one. */
	tellOwner?: boolean;
	/** When something is due if nothing happens until then, and what. */
	nextAt?: string;
	nextStep?: string;
	/** How many reminders went out after the due date. */
	sent: number;
	reasons: Reason[];
}
