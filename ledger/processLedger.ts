import type { Actor, LastOfPace, MessageRecord, MessageState, NewMessage, NewReview, Priority, Process, ReviewRecord, ReviewState, Stage } from '../domain/case';
import type { CaseRecord } from './ledger';

/**
 * The part of the ledger that a process is carried by: work that is due, whole steps, messages, reviews, the saved
 * profile and the pack's own settings. Instants are milliseconds since the epoch, UTC.
 *
 * Work is visible at `dueAt`. A lease moves that instant behind its own end and names a token; a lease that nobody renews
 * is due again by itself, one attempt higher.
 */
export interface ProcessLedger {
	/**
	 * Leases up to `limit` work items of a process that are due, the most urgent first (urgency, then due longest), in one
	 * statement: of any number of callers each item goes to one. All bear `token`.
	 */
	leaseWork(input: LeaseInput): Promise<LeasedWork[]>;
	/** Puts the end of every lease (work and messages) of a token off. Answers how many there still are. */
	renewLeases(input: { token: string; leaseMs: number; now: number }): Promise<number>;
	/** What is still leased under a token: not completed yet. */
	leasedWork(token: string): Promise<LeasedWork[]>;
	/** Gives one lease back: due again at `dueAt`, with why it was not done. Nothing where the lease is another's by now. */
	giveBackWork(input: { token: string; caseId: string; process: Process; dueAt: number; reason?: string; now: number }): Promise<boolean>;
	/** Makes a process due for a case (never later than it is already), or ends it with `dueAt: null`. A lease is left alone, and woken. */
	setWork(input: { caseId: string; process: Process; dueAt: number | null; now: number }): Promise<void>;
	/** Of one case, by process. */
	listWork(caseId: string): Promise<WorkItem[]>;
	/** How much is due by `now`, of each process; messages under `delivery`. */
	countDue(now: number): Promise<Partial<Record<Process, number>>>;
	/**
	 * Writes a whole step in one transaction. With `token`, only while that lease holds: otherwise nothing is written.
	 * Everything has a key and is written once, so that the same step again changes nothing.
	 */
	completeStep(input: StepInput): Promise<StepResult>;

	/** Puts one message in the outbox. The same key again: the message that is there. */
	queueMessage(input: { message: NewMessage; now: number }): Promise<{ queued: boolean; message: MessageRecord }>;
	/**
	 * Leases messages that are due, the most urgent first. A message that was being sent when its lease ended is in doubt:
	 * it comes as `inDoubt` beside the others, with its state set, and is never sent again by itself. `runs`: so many could take
	 * what is due, and this one takes its share.
	 */
	leaseMessages(input: { token: string; limit: number; runs?: number; leaseMs: number; now: number; channels?: string[] }): Promise<{ messages: MessageRecord[]; inDoubt: MessageRecord[] }>;
	/**
	 * Marks the next message of a token as being sent, and gives it; undefined when there is none left. What is void by now
	 * (`voidedBy`) is withheld in the same transaction and not given. With a message come, as `carries`, those that are due to
	 * the same recipient under the same `digestKey`, marked too. One that comes too early for its `pace` is put off with all of
	 * these, and not given; `last` comes with the last one that goes out before that. The one that is `sent` is settled before,
	 * in the same transaction. Where none is left, `more` that are due are leased under the token first.
	 */
	takeMessage(input: { token: string; sent?: SentMessage; more?: { limit: number; leaseMs: number }; now: number }): Promise<TakenMessage | undefined>;
	/** What became of a message, and of those that it carried; records its events when it was sent. Once: a message that is over stays. */
	settleMessage(input: SettleInput): Promise<{ settled: boolean; message?: MessageRecord }>;
	/** Gives messages of a token back that were not begun. */
	giveBackMessages(input: { token: string; dueAt: number; now: number }): Promise<number>;
	getMessage(key: string): Promise<MessageRecord | undefined>;
	/** Newest first. */
	listMessages(filter: MessageFilter): Promise<MessageRecord[]>;

	getReview(reviewId: string): Promise<ReviewRecord | undefined>;
	/** Oldest first. */
	listReviews(filter: ReviewFilter): Promise<ReviewRecord[]>;

	/**
	 * Saves a profile as the next version; the same content as the last one is not saved again. `after`: the version that it was
	 * made from (0: none); where another one is the last by now, nothing is saved, and `outdated` says so.
	 */
	saveProfile(input: { profile: object; by?: string; after?: number; now: number }): Promise<{ saved: boolean; version: number; outdated?: true }>;
	/** The last one, or the one of a version. `knownVersion`: where that is the last one still, `profile` is left out. */
	readProfile(input?: { version?: number; knownVersion?: number }): Promise<SavedProfile | undefined>;
	/** Newest first, without their contents. */
	listProfiles(limit?: number): Promise<Array<Omit<SavedProfile, 'profile'>>>;

	getSetting(name: string): Promise<string | undefined>;
	/** With `onlyIfAbsent`, what is there stays. Answers what is there now. */
	setSetting(input: { name: string; value: string; onlyIfAbsent?: boolean; now: number }): Promise<string>;
	/** Adds to a number that is kept by name, and answers the sum. */
	count(input: { name: string; add: number; now: number }): Promise<number>;

	/**
	 * Calls `wake` soon after work of a process, or a message (`delivery`), has become due in this process, or, on
	 * PostgreSQL, in any. It may call too often, and is no promise: whoever listens also asks from time to time.
	 */
	listen(wake: (process: Process) => void): Promise<() => Promise<void>>;
}

export interface LeaseInput {
	process: Process;
	/** 1 to 500. */
	limit: number;
	leaseMs: number;
	/** Names the lease; unique for each call. */
	token: string;
	now: number;
}

export interface WorkItem {
	caseId: string;
	process: Process;
	/** Absent: not due, however long one waits. */
	dueAt?: number;
	/** 0 is the most urgent. */
	urgency: number;
	/** Leases since the last step that was completed. */
	attempt: number;
	/** Why the last attempt was not completed. */
	reason?: string;
	leasedUntil?: number;
}

export interface LeasedWork extends WorkItem {
	token: string;
	/** Since when it was due before it was leased. */
	dueSince: number;
}

export interface StepInput {
	caseId: string;
	process: Process;
	/** Of the lease that the step was decided under; absent for a step by hand. */
	token?: string;
	/** When the case was read for the decision: what has happened since is not known to it. Default: when the lease began. */
	decidedAt?: number;
	events: Array<{ type: string; at: number; by?: Actor; data?: Record<string, unknown>; key: string }>;
	messages: NewMessage[];
	/** An event of the case that is taken back: it stays, under another type. Where it is not there, nothing of the step is written. */
	withdraw?: { key: string; type: string; as: string };
	/** What the step was decided on: where the case has more events of these types by now, nothing of it is written. */
	unlessMore?: { events: string[]; known: number };
	/** As in `updateCase`. */
	sections?: Record<string, unknown>;
	priority?: Priority;
	/** As in `assign`; `null` takes the owner away. */
	owner?: { id: string; name?: string; email?: string } | null;
	handoff?: { to: Stage; key?: string; by?: Actor; data?: Record<string, unknown> };
	/** A review that is asked for; one that waits for the same subject of the case is superseded by it. */
	review?: NewReview;
	/** A review that is decided by this step. Where it does not wait any more, nothing of the step is written. */
	decision?: { reviewId: string; state: 'approved' | 'edited' | 'rejected' | 'expired'; by?: string; result?: Record<string, unknown> };
	/** When processes of the case are due next: an instant, or null for not by itself. Without an entry for `process`, under a lease: null; by hand: as it was, or as the events make it. */
	due?: Partial<Record<Process, number | null>>;
	/** A test: messages are withheld. */
	test?: boolean;
	now: number;
}

export type StepResult =
	/** `messages` are the keys that were queued by this step, and those withheld by a limit. */
	| { completed: true; case: CaseRecord; events: number; messages: Array<{ key: string; state: MessageState }>; reviewId?: string }
	| { completed: false; because: 'lease-lost' | 'review-decided' | 'event-gone' | 'more-happened'; review?: ReviewRecord };

export interface SettleInput {
	key: string;
	/** With it, only the lease that began it; without, whoever decides by hand. */
	token?: string;
	outcome:
		| { state: 'sent'; messageId?: string }
		| { state: 'queued'; dueAt: number; reason: string }
		| { state: 'refused' | 'inDoubt' | 'withheld'; reason: string };
	/** More events of the message's case, e.g. that a person has to look. */
	events?: Array<{ type: string; by?: Actor; data?: Record<string, unknown>; key: string }>;
	/** More messages, e.g. to the business. */
	messages?: NewMessage[];
	now: number;
}

/** The one that was taken before, and is out. */
export interface SentMessage {
	key: string;
	messageId?: string;
}

export interface TakenMessage {
	message: MessageRecord;
	carries: MessageRecord[];
	/** How many were leased to give it. */
	leased: number;
	last?: LastOfPace;
}

export interface MessageFilter {
	caseId?: string;
	/** Leased, or being sent, under this token. */
	token?: string;
	states?: MessageState[];
	audience?: 'customer' | 'team';
	channel?: string;
	/** Default 100, at most 1000. */
	limit?: number;
	/** Continue behind this one of an earlier page. */
	after?: { createdAt: number; key: string };
}

export interface ReviewFilter {
	caseId?: string;
	subject?: string;
	states?: ReviewState[];
	ownerId?: string;
	/** Waiting ones that expire by this instant. */
	expiresBy?: number;
	/** Default 100, at most 1000. */
	limit?: number;
	after?: { createdAt: number; reviewId: string };
}

export interface SavedProfile {
	version: number;
	savedAt: number;
	savedBy?: string;
	/** Absent where it is the version that the caller has. */
	profile?: Record<string, unknown>;
}
