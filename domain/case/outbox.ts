import { nameIn } from './called';
import type { Process } from './processes';
import type { Actor } from './types';

/** Messages on their way out, and what is kept of them. Instants are milliseconds since the epoch, UTC. */

/** `withheld`: kept back by a limit or a test, for a person to release; or for good, because what it says does not hold any more. */
export const MESSAGE_STATES = ['queued', 'sending', 'sent', 'refused', 'inDoubt', 'withheld'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

export interface MessageAttachment {
	fileName: string;
	mimeType: string;
	/** Base64. */
	content: string;
}

/** Recorded for the case once the message is out. */
export interface MessageEvent {
	type: string;
	by?: Actor;
	data?: Record<string, unknown>;
	/** Absent: made from the message's key and the type. */
	key?: string;
	/** Of another case than the message's. */
	caseId?: string;
}

/** A template that WhatsApp has approved, with what its variables are filled with, in their order. */
export interface MessageTemplate {
	name: string;
	/** As it was approved, e.g. `en_US`. */
	language: string;
	parameters: string[];
	/** The message that it stands for, which goes out where another channel takes its place. */
	inPlaceOf: string;
}

/** What makes a message untrue before it is out. It is asked in the transaction that begins to send it. */
export interface VoidedBy {
	/** Types of events of its case. `customer.optedOut` counts in whichever case of the contact it is. */
	events: string[];
	/** Only those that a person did, or that do not say who. */
	by?: 'human';
	/** How many of these were on record when the message was decided on: one more, and it is void. */
	known: number;
	/** The same of other cases that the message is about. */
	elsewhere?: Array<{ caseId: string; known: number }>;
	/** The last instant at which it may still begin to go out. */
	until?: number;
	/** Decides again where it is void. */
	process?: Process;
}

/** How often messages of a kind begin to go out: one that is too early waits until its time, and goes with those of its kind. */
export interface Pace {
	/** The digest that it goes with. */
	together: string;
	/** What it is counted under once it begins to go out, with all that it carries as one. */
	counts: string;
	withinMs: number;
	/** How many may have begun within that time, this one too; absent: it never waits. */
	most?: number;
}

/** Said by the last one that its pace lets go out: when the next may, and how many cases wait until then. */
export interface LastOfPace {
	until: number;
	waiting: number;
	most: number;
}

/** Nothing is set up that could send: no attempt was made. */
const NO_SENDER = /no sender is set up|does not have any credentials|credential(s)? (was|were)? ?not (set|found|selected)|Credentials? .{0,80}(not found|does not exist|could not be found)|no credentials|disabled/i;

/** By what the last attempt to send said. */
export function lacksSender(reason: string): boolean {
	return NO_SENDER.test(reason);
}

/** Why a message is withheld that was void before it was out. */
export const SUPERSEDED = 'superseded';

/** Reasons that the ledger writes for programs, as people read them. */
export const REASONS_CALLED = {
	limit: 'a limit of the profile on automatic messages kept it back',
	test: 'its case is a test, and nothing of it goes out',
	[SUPERSEDED]: 'what it says did not hold any more',
	'lease-ended': 'the run that was sending it ended before it could say what became of it',
} as const;

/** A sending node's own words stay as they are. */
export function reasonCalled(reason: string): string {
	return nameIn(REASONS_CALLED, reason);
}

export interface NewMessage {
	/** Once for the whole ledger. */
	key: string;
	caseId?: string;
	/** `email`, `sms`, `whatsapp`, `slack`, or a channel of the business's own. */
	channel: string;
	to: string;
	from?: string;
	replyTo?: string;
	subject?: string;
	text: string;
	/** By WhatsApp: sent in place of free words; `text` is what it says. */
	template?: MessageTemplate;
	html?: string;
	attachments?: MessageAttachment[];
	/** The Message-ID that it answers. */
	inReplyTo?: string;
	/** What it stands for. */
	events: MessageEvent[];
	audience: 'customer' | 'team';
	/** Goes out without a person having decided on it. */
	automatic: boolean;
	/** 0 first; default 2. */
	urgency?: number;
	/** Not before; default: at once. */
	dueAt?: number;
	/** Messages to one recipient with the same digest key that are due together go out as one. */
	digestKey?: string;
	/** What limits count it under, e.g. `to:<address>`, `source:<address>`. At most 4. */
	counts?: string[];
	/** Withheld where `most` messages that count under `name` were queued since `since`. */
	limits?: Array<{ name: string; since: number; most: number }>;
	pace?: Pace;
	voidedBy?: VoidedBy;
}

export interface MessageRecord extends Omit<NewMessage, 'limits' | 'counts' | 'dueAt' | 'urgency'> {
	state: MessageState;
	urgency: number;
	/** While it is queued. */
	dueAt?: number;
	/** Times that sending was begun. */
	attempts: number;
	createdAt: number;
	/** When it reached the state it is in. */
	stateAt: number;
	/** Why it is refused, in doubt, withheld, or tried again. */
	reason?: string;
	/** What the channel calls it, e.g. the Message-ID. */
	messageId?: string;
	/** The message that it went out with. */
	carriedBy?: string;
	token?: string;
	test?: boolean;
}
