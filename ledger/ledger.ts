import type { Actor, Assignment, CaseEvent, Inquiry, Priority, Stage } from '../domain/case';

/**
 * The record of cases and events: one interface, one store behind it.
 *
 * Every write is idempotent by its key: the same call twice changes nothing the second time and says so.
 * Instants are milliseconds since the epoch, UTC; `now` is always passed in.
 */
export interface Ledger {
	/** Opens a case unless one with the same content or the same message id is there already. */
	openCase(input: OpenCaseInput): Promise<OpenCaseResult>;
	/** Adds an event. With no key, the key is derived from case, type, instant and data. */
	recordEvent(input: NewEvent): Promise<{ recorded: boolean; event: LedgerEvent }>;
	/**
	 * Claims a key for the caller. A claim that was not settled within its lease can be taken over, so that work that a
	 * crash cut off is done after all; a settled claim never.
	 */
	claim(input: ClaimInput): Promise<{ claimed: boolean; claim: Claim }>;
	/** Settles a claim: what it stood for has happened. */
	settleClaim(key: string, now: number, result?: Record<string, unknown>): Promise<Claim | undefined>;
	/**
	 * Gives a claim back: what it stood for did not happen, and may be tried at once. A settled claim stays. With `attempt`,
	 * only while the claim is still at that attempt, so that a late caller does not give back what another has taken over.
	 */
	releaseClaim(key: string, attempt?: number): Promise<boolean>;
	getCase(caseId: string): Promise<CaseRecord | undefined>;
	/** Oldest first. */
	listCases(filter: CaseFilter): Promise<CaseRecord[]>;
	/** Of one case, oldest first. */
	listEvents(filter: EventFilter): Promise<LedgerEvent[]>;
	/** Merges sections into the case's data and sets its columns. */
	updateCase(input: UpdateCaseInput): Promise<CaseRecord>;
	/** Gives the case an owner. The same owner again changes nothing. */
	assign(input: AssignInput): Promise<{ changed: boolean; case: CaseRecord }>;
	/** Moves the case to another stage and records `handoff.completed`. The same handoff again changes nothing. */
	completeHandoff(input: HandoffInput): Promise<{ completed: boolean; case: CaseRecord }>;
	/** The next number of a series, gapless; the same key again gives the same number. */
	nextNumber(input: { series: string; key: string; now: number }): Promise<{ number: number; issued: boolean }>;
	/** Open cases and turns taken, by owner id: what a fair choice needs to know. */
	workload(): Promise<Workload>;
	close(): Promise<void>;
}

export interface OpenCaseInput {
	inquiry: Inquiry;
	/** Derived from who wrote what; see `domain/case` `contentKey`. */
	contentKey: string;
	/** Derived from the channel's own message id, when it has one. Equal: duplicate at any distance in time. */
	sourceKey?: string;
	/** Derived from the contact's email or phone; absent for a stranger without either. */
	contactKey?: string;
	/** Equal content within this many milliseconds before `now` is a duplicate. */
	dedupeWindowMs: number;
	now: number;
}

export interface OpenCaseResult {
	outcome: 'new' | 'duplicate';
	/** Why it is a duplicate. */
	matchedBy?: 'content' | 'source';
	case: CaseRecord;
	/** The contact's other cases, newest first, this one left out. */
	contactCases: Array<{ caseId: string; stage: Stage; ownerId?: string; openedAt: number }>;
}

export interface CaseRecord {
	caseId: string;
	stage: Stage;
	priority?: Priority;
	owner?: { id: string; name?: string; email?: string };
	contactKey?: string;
	/** `inquiry`, `classification`, `assignment` and the other sections, as written. */
	data: { inquiry: Inquiry } & Record<string, unknown>;
	openedAt: number;
	updatedAt: number;
	/** Raised by one with every change. */
	version: number;
}

export interface LedgerEvent {
	/** Rises in the order of recording. */
	sequence: number;
	caseId: string;
	type: string;
	/** When it happened. */
	at: number;
	by?: Actor;
	data?: Record<string, unknown>;
	key: string;
	recordedAt: number;
}

export interface NewEvent {
	caseId: string;
	type: string;
	at: number;
	by?: Actor;
	data?: Record<string, unknown>;
	key?: string;
	now: number;
}

export interface ClaimInput {
	key: string;
	caseId?: string;
	/** Who claims, e.g. an execution's id; for people to read. */
	by?: string;
	/** After this many milliseconds an unsettled claim can be taken over; absent: never. */
	leaseMs?: number;
	now: number;
}

export interface Claim {
	key: string;
	caseId?: string;
	by?: string;
	claimedAt: number;
	/** Unsettled and past this instant: free to take over. */
	leaseUntil?: number;
	settledAt?: number;
	result?: Record<string, unknown>;
	/** 1 the first time. */
	attempt: number;
}

export interface CaseFilter {
	stages?: Stage[];
	ownerId?: string;
	/** true: only cases nobody owns; false: only owned ones. */
	unassigned?: boolean;
	contactKey?: string;
	openedBefore?: number;
	openedSince?: number;
	/** Only cases that have none of these events. */
	withoutEvents?: string[];
	/** Only cases that have all of these events. */
	withEvents?: string[];
	/** Default 100, at most 1000. */
	limit?: number;
	/** Continue behind this case of an earlier page. */
	after?: { openedAt: number; caseId: string };
}

export interface EventFilter {
	caseId?: string;
	types?: string[];
	afterSequence?: number;
	limit?: number;
}

export interface UpdateCaseInput {
	caseId: string;
	/** Each key replaces that section; null removes it. `inquiry` cannot be removed. */
	sections?: Record<string, unknown>;
	priority?: Priority;
	/** Refuse unless the case is at this version. */
	expectedVersion?: number;
	now: number;
}

export interface AssignInput {
	caseId: string;
	owner: { id: string; name?: string; email?: string };
	assignment?: Assignment;
	/** Keep the owner the case has, if it has one. */
	onlyIfUnassigned?: boolean;
	now: number;
}

export interface HandoffInput {
	caseId: string;
	to: Stage;
	by?: Actor;
	/** Defaults to case, from, to: each handoff counts once. */
	key?: string;
	data?: Record<string, unknown>;
	now: number;
}

export interface Workload {
	/** Cases not at `paid` or `closed`, by owner id. */
	openCases: Record<string, number>;
	/** Assignments ever made, by owner id, with the instant of the last one. */
	turns: Record<string, { count: number; lastAt: number }>;
}

export type { CaseEvent };
