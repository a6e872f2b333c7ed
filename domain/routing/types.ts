import type { Assignment, Classification, Inquiry, Instant } from '../case';
import type { Profile } from '../profile';

/** What the ledger knows about the team's load, by member id. Who is missing has nothing open, took no turn and is owed none. */
export interface Workload {
	openCases: Record<string, number>;
	/** The instant of the last assignment, however it came about. */
	turns: Record<string, { lastAt: Instant }>;
	/** Billionths of a turn; above 0 for who had less than their share of the cases they could take, below 0 for who had more. */
	owed: Record<string, number>;
}

/** What routing asks about a case, small enough to be kept with one that waits. */
export interface Lead {
	caseId: string;
	inquiry?: Pick<Inquiry, 'channel' | 'fields'>;
	classification?: Partial<Classification>;
	/** Absent: from the inquiry's fields, where they have one. */
	postcode?: string;
	/** What the job is worth, as a decimal string, for rules by value. */
	value?: string;
	/** Who owned this customer's earlier case. */
	previousOwnerId?: string;
}

export interface LeadToRoute extends Lead {
	/** Who owns this very case already. */
	ownerId?: string;
	/** Absent: capacity is not looked at, and cases are spread by their id. */
	workload?: Workload;
	/** Cases that wait and were there first, oldest first: the room that they could take is kept for them. */
	waiting?: readonly Lead[];
	now: Instant;
}

export interface Routed {
	assignment: Assignment;
	/** Where the owner was chosen by turn: what that changes in what is owed. The changes add up to 0. */
	turn?: Record<string, number>;
	/** Where the case waits for somebody: what to ask about it later. */
	waits?: Lead;
}

export type Strategy = Profile['routing']['strategy'];
