import type { Actor, Assignment, CaseEvent, Contact, Inquiry, Priority, Stage } from '../domain/case';
import type { ProcessLedger } from './processLedger';

/**
 * The record of cases and events: one interface, two stores behind it that behave the same.
 *
 * Every write is idempotent by its key: the same call twice changes nothing the second time and says so.
 * Instants are milliseconds since the epoch, UTC; `now` is always passed in.
 */
export interface Ledger extends ProcessLedger {
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
	/** The newest case that was opened with this thread key. */
	caseOfThread(threadKey: string): Promise<CaseRecord | undefined>;
	/** Oldest first. */
	listCases(filter: CaseFilter): Promise<CaseRecord[]>;
	/** Of one case, oldest first. Who follows all cases reads `newEvents`. */
	listEvents(filter: EventFilter): Promise<LedgerEvent[]>;
	/**
	 * For who reads on, across all cases in the order of recording: what came behind `after`, and the cursor to ask with
	 * next. An event that was being written when this was asked comes later; none is left out, whoever committed first.
	 * Without `after`, no events and the cursor of now.
	 */
	newEvents(filter: NewEventsFilter): Promise<NewEvents>;
	/** Merges sections into the case's data and sets its columns. */
	updateCase(input: UpdateCaseInput): Promise<CaseRecord>;
	/**
	 * Lets `choose` decide on the owner of a case, and writes what it decided, as one: whoever chooses next knows of it. The
	 * same owner again changes nothing and takes no turn. `choose` may be asked again, on what has changed meanwhile.
	 * Undefined, and not asked, where there is no such case.
	 */
	assignByChoice(input: ChoiceInput, choose: (standing: Standing) => OwnerChoice): Promise<ChoiceResult | undefined>;
	/** Gives the case an owner. The same owner again changes nothing. */
	assign(input: AssignInput): Promise<{ changed: boolean; case: CaseRecord }>;
	/** Moves the case to another stage and records `handoff.completed`. The same handoff again changes nothing. */
	completeHandoff(input: HandoffInput): Promise<{ completed: boolean; case: CaseRecord }>;
	/** The next number of a series, gapless; the same key again gives the same number. */
	nextNumber(input: { series: string; key: string; now: number }): Promise<{ number: number; issued: boolean }>;
	/** The next number of a series for a document that may have one already, in this series or an earlier one. */
	numberDocument(input: DocumentNumberInput): Promise<DocumentNumber>;
	/** The last number given of a series, 0 where there is none; nothing is taken by asking. */
	lastNumber(series: string): Promise<number>;
	/**
	 * Takes a time of a resource for a key; no two that overlap are ever taken at once. The same key again has its slot
	 * already, with another time it moves, and where that is not free it keeps what it had.
	 */
	reserveSlot(input: SlotInput): Promise<Reservation>;
	/** Whether there was one to give back. */
	releaseSlot(key: string): Promise<boolean>;
	/** Taken slots that overlap the span, earliest first. */
	listSlots(filter: SlotFilter): Promise<Slot[]>;
	/** Open cases and turns taken, by owner id: what a fair choice needs to know. */
	workload(): Promise<Workload>;
	/** How many of what: cases now, and what happened in a period. All counted at one instant. */
	metrics(input: MetricsInput): Promise<Metrics>;
	/** Of the cases opened in a period, when the customer wrote and when the first answer went out. Oldest first. */
	listFirstResponses(filter: ResponseFilter): Promise<FirstResponse[]>;
	/**
	 * Of the cases that have an event of some types in a period, and of those that are open: when what first happened or how
	 * often it did, counted by the store, and the events of a few types. By case id, in pages that are read as they are asked for;
	 * a page is of one instant, and what happened from `before` on is not there.
	 */
	listCaseTimes(filter: CaseTimesFilter): AsyncIterable<CaseTimes[]>;
	/** Cases with all their events, oldest first, read page by page as they are asked for. */
	exportCases(filter: Omit<CaseFilter, 'limit'>): AsyncIterable<ExportedCase>;
	/**
	 * Removes what is kept of a person, in all their cases: inquiry, sections, data of events, results of claims; and their
	 * address or number in the keys of claims, slots and issued numbers. Counts, stages, owners and the times and types of
	 * events stay; `contact.erased` is recorded with each case.
	 */
	eraseContact(input: EraseInput): Promise<{ cases: number }>;
	/** Erases, or deletes with their events, the cases that are paid or closed and have not changed for long. */
	applyRetention(input: RetentionInput): Promise<{ cases: number }>;
	/** The same ledger for somebody who does not wait for a store that is away any more once `stop` is given. */
	until(stop: AbortSignal): Ledger;
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
	/** Derived from the conversation that the channel itself holds together, when there is one. */
	threadKey?: string;
	/** Equal content within this many milliseconds before `now` is a duplicate. */
	dedupeWindowMs: number;
	/** A case of a test: its messages are withheld. */
	test?: boolean;
	/** How soon it is taken up, 0 first; default 2. */
	urgency?: number;
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
	/** Waits for an owner since then. */
	queuedAt?: number;
	contactKey?: string;
	/** `inquiry`, `classification`, `assignment` and the other sections, as written. */
	data: { inquiry: Inquiry } & Record<string, unknown>;
	openedAt: number;
	updatedAt: number;
	/** When it is to be looked at next. */
	dueAt?: number;
	/** Since then nothing is kept of the contact. */
	erasedAt?: number;
	/** A case of a test: its messages are withheld. */
	test?: boolean;
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
	/** true: only cases that wait for an owner; false: only others. */
	queued?: boolean;
	contactKey?: string;
	openedBefore?: number;
	openedSince?: number;
	/** Only cases that are to be looked at by this instant. */
	dueBy?: number;
	/** Only cases that have none of these events. */
	withoutEvents?: string[];
	/** Only cases that have all of these events. */
	withEvents?: string[];
	/** Only cases in whose data a field of this name has this text, wherever it is. */
	withField?: { name: string; text: string };
	/** Default 100, at most 1000. */
	limit?: number;
	/** Continue behind this case of an earlier page. */
	after?: { openedAt: number; caseId: string };
}

export interface EventFilter {
	caseId?: string;
	/** Of all cases of this contact. */
	contactKey?: string;
	/** Not of this case. */
	exceptCaseId?: string;
	/** Those that happened last come first, instead of in the order of recording. */
	latestFirst?: boolean;
	types?: string[];
	afterSequence?: number;
	limit?: number;
}

export interface NewEventsFilter {
	/** The cursor of an earlier answer; 0: from the first event. */
	after?: number;
	types?: string[];
	/** Only of cases that are at one of these stages now. */
	stages?: Stage[];
	/** Default 1000, at most 10 000. */
	limit?: number;
}

export interface NewEvents {
	/** By rising sequence. */
	events: LedgerEvent[];
	/** Keep it once the events are dealt with: with an older one they come again, so none is lost. */
	cursor: number;
}

export interface UpdateCaseInput {
	caseId: string;
	/** Each key replaces that section; null removes it. `inquiry` cannot be removed. */
	sections?: Record<string, unknown>;
	priority?: Priority;
	/** When it is to be looked at next; null: not any more. */
	dueAt?: number | null;
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

export interface ChoiceInput {
	caseId: string;
	now: number;
}

/** What an owner is chosen by. */
export interface Standing {
	case: CaseRecord;
	/** Of the contact's other cases, the owner of the newest that has one. */
	previousOwnerId?: string;
	workload: Workload;
	/** Of the cases that are queued and were opened before this one, what was kept with each; oldest first, at most 1000. */
	waiting: object[];
}

export interface OwnerChoice {
	assignment: Assignment;
	/** What the choice changes in what is owed, by owner id. */
	turn?: Record<string, number>;
	/** Nobody can take the case yet: queued, with this kept for those who choose after it. */
	waits?: object;
}

export interface ChoiceResult {
	/** Whether the owner is another than before. */
	changed: boolean;
	assignment: Assignment;
	case: CaseRecord;
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

export interface SlotInput {
	/** Whose time it is, e.g. a member's id. */
	resource: string;
	/** Half-open: at `end` itself the resource is free again. */
	start: number;
	end: number;
	/** Whose slot it is, e.g. an appointment's id. */
	key: string;
	caseId?: string;
	/** Only held, through this instant; asked for again without it, the slot is firm. */
	heldUntil?: number;
	now: number;
}

export interface Slot {
	key: string;
	resource: string;
	start: number;
	end: number;
	heldUntil?: number;
	caseId?: string;
	reservedAt: number;
}

export type Reservation =
	| { reserved: true; /** false: it was the key's own already. */ changed: boolean; slot: Slot }
	| { reserved: false; /** One that is in the way. */ conflict: Slot };

export interface SlotFilter {
	/** At least one. */
	resources: string[];
	from: number;
	to: number;
	/** Holds that ended before it are left out. */
	now: number;
}

/** `since` inclusive, `before` exclusive. */
export interface MetricsInput {
	since: number;
	before: number;
}

export interface Metrics {
	/** Cases at each stage now. */
	stages: Partial<Record<Stage, number>>;
	/** Of the cases that are not paid or closed now. */
	openByOwner: Record<string, number>;
	openUnassigned: number;
	/** In the period, like all that follows. */
	opened: number;
	/** Handoffs to `closed`. */
	closed: number;
	handoffs: Array<{ from: Stage; to: Stage; count: number }>;
	/** By type, by when they happened. */
	events: Record<string, number>;
}

export interface ResponseFilter extends MetricsInput {
	/** Events that answer an inquiry; at least one. */
	types: string[];
	/** Only answers of these; empty or absent: of anybody. */
	by?: Actor[];
	/** Default 1000, at most 10 000. */
	limit?: number;
	/** Continue behind this case of an earlier page. */
	after?: { openedAt: number; caseId: string };
}

export interface FirstResponse {
	caseId: string;
	stage: Stage;
	priority?: Priority;
	ownerId?: string;
	openedAt: number;
	/** When the customer wrote; when the case was opened where that is not known. */
	receivedAt: number;
	/** Absent: not answered yet. */
	respondedAt?: number;
}

export interface CaseTimesFilter extends MetricsInput {
	/** By the names that the answer has. */
	marks: Record<string, TimeMark>;
	/** Types that bring a case in. */
	touching: string[];
	/** Types whose events are given. */
	keep: string[];
	/** Types whose events are given without their data. */
	times?: string[];
	/** What of a case's data is wanted, e.g. `inquiry.channel`; a store may give more. Absent: all of it. */
	data?: string[];
}

export interface TimeMark {
	types: string[];
	/** Only what these did; `null` stands for events without anybody. Absent: whoever. */
	by?: Array<Actor | null>;
	which: 'first' | 'count';
}

export interface CaseTimes {
	case: Pick<CaseRecord, 'caseId' | 'stage' | 'priority' | 'contactKey' | 'openedAt' | 'erasedAt'> & { owner?: { id: string; name?: string }; data: Record<string, unknown> };
	/** An instant, or a number of events; undefined: never. */
	marks: Record<string, number | undefined>;
	/** Oldest first. */
	handoffs: Array<{ from: Stage; to: Stage; at: number }>;
	/** By when they happened. */
	events: Array<Pick<LedgerEvent, 'type' | 'at' | 'by' | 'data'>>;
}

export interface ExportedCase {
	case: CaseRecord;
	/** Oldest first. */
	events: LedgerEvent[];
}

export interface EraseInput {
	/** Whose data: the email address, else the phone number. */
	contact?: Pick<Contact, 'email' | 'phone'>;
	/** Or: their key; see `domain/case` `contactKeyOf`. */
	contactKey?: string;
	/** Or: the contact of this case, and this case where the contact cannot be told. */
	caseId?: string;
	/** Who asked for it. */
	by?: Actor;
	now: number;
}

export interface RetentionInput {
	/** Only cases whose last change was before. */
	unchangedSince: number;
	action: 'erase' | 'delete';
	now: number;
}

export interface Workload {
	/** Cases not at `paid` or `closed`, by owner id. */
	openCases: Record<string, number>;
	/** Assignments ever made, by owner id, with the instant of the last one. */
	turns: Record<string, { count: number; lastAt: number }>;
	/** What rotation owes, by owner id, in the unit of those who choose. */
	owed: Record<string, number>;
}

export type { CaseEvent };

export interface DocumentNumberInput {
	series: string;
	/** Series in which the document may have been numbered before, e.g. that of last year. */
	earlierSeries: string[];
	/** The first number of the series, 1 unless it goes on from another system; a series that is past it goes on by itself. */
	startAt?: number;
	/** From the document's content. */
	key: string;
	/** When the document was made; epoch milliseconds. */
	madeAt: number;
	/**
	 * Documents of one key that were made further apart are different ones, such as a contract's of each month. Absent: one
	 * key is one document.
	 */
	sameWithinDays?: number;
	now: number;
}

export interface DocumentNumber {
	series: string;
	number: number;
	/** Of its own: the key given, or that with how many documents of the key there are, e.g. `…#2`. */
	key: string;
	issuedAt: number;
	/** false: it had its number already. */
	issued: boolean;
}
