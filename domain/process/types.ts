import type { Actor, Instant, MessageAttachment, NewMessage, NewReview, Priority, Process, Reason, Stage } from '../case';
import type { Profile } from '../profile';
import type { Appointment } from '../scheduling';

/** An event as the ledger keeps it. */
export interface FiledEvent {
	type: string;
	at: Instant;
	by?: Actor;
	data?: Record<string, unknown>;
	key: string;
}

/** All that is known of a case when a step is decided. */
export interface CaseFile {
	caseId: string;
	stage: Stage;
	priority?: Priority;
	owner?: { id: string; name?: string; email?: string };
	openedAt: Instant;
	test?: boolean;
	/** The contact has said so in this case or in another one. */
	optedOut?: boolean;
	/** When the contact got messages about money in other cases. */
	askedElsewhere?: Instant[];
	/** The contact has a complaint that is open in another case. */
	complains?: boolean;
	/** The contact's other cases whose invoices may be unpaid; absent where nobody asked for them. */
	alongside?: CaseFile[];
	/** The contact had an invoice before, in this case or in another one. */
	billedBefore?: boolean;
	/** The sections of the case (`inquiry`, `classification`, `intake`, …), as they are after the deciding nodes. */
	sections: Record<string, unknown>;
	/** Oldest first. */
	events: FiledEvent[];
}

/** Addresses of pages for people; undefined where the pages are not set up. */
export interface Links {
	(page: 'case' | 'review' | 'answer' | 'escalation' | 'invoice' | 'estimate' | 'appointment', id: string): string | undefined;
	/** What stands in the subject of mails to the team, so that an answer proves its case. */
	teamToken?: (caseId: string) => string;
}

/** A visit as a file for the calendar of the customer, or of the team with its notes; cancelled ones take it out again. */
export type Invites = (appointment: Appointment, of: 'customer' | 'team', notes?: string) => MessageAttachment;

export interface Situation {
	file: CaseFile;
	profile: Profile;
	/** Where pages are; absent: messages name the desk instead. */
	links?: Links;
	/** Absent: messages go without files for calendars. */
	invites?: Invites;
	now: Instant;
}

export interface StepMessage extends NewMessage {
	/** Names of the item's files that go with it. */
	attachFiles?: string[];
	/** Numbers of invoices of the case that go with it, as PDF. */
	attachInvoices?: string[];
	/** The same of other cases. */
	attachInvoicesOf?: Array<{ caseId: string; numbers: string[] }>;
}

/**
 * What a process does next with a case. Nothing of it has happened: the ledger writes it whole, once by its keys.
 * Instants are milliseconds since the epoch, UTC; on an item they are ISO 8601 with the business's offset.
 */
export interface Step {
	process: Process;
	/** The output that the case leaves Decide by; stable. */
	code: string;
	reasons: Reason[];
	events: FiledEvent[];
	messages: StepMessage[];
	sections?: Record<string, unknown>;
	priority?: Priority;
	owner?: { id: string; name?: string; email?: string };
	handoff?: { to: Stage; key?: string; by?: Actor; data?: Record<string, unknown> };
	review?: NewReview;
	decision?: { reviewId: string; state: 'approved' | 'edited' | 'rejected' | 'expired'; by?: string; result?: Record<string, unknown> };
	/** Events of other cases that the step is about. */
	elsewhere?: Array<FiledEvent & { caseId: string }>;
	/** What the step was decided by: where one of these cases has more events of these types by then, it is decided again. */
	unless?: { events: string[]; cases: Array<{ caseId: string; known: number }> };
	/** When processes are due next; null: not by itself. */
	due: Partial<Record<Process, Instant | null>>;
}
