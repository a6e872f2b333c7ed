import type { Classification, Inquiry, Instant } from '../case';
import type { Profile } from '../profile';

/** What the ledger knows about the team's load, by member id. Who is missing has nothing open and took no turn. */
export interface Workload {
	openCases: Record<string, number>;
	/** Assignments ever made, and the instant of the last one. */
	turns: Record<string, { count: number; lastAt: Instant }>;
}

export interface LeadToRoute {
	caseId: string;
	inquiry?: Inquiry;
	classification?: Partial<Classification>;
	/** Absent: from the inquiry's fields, where they have one. */
	postcode?: string;
	/** What the job is worth, as a decimal string, for rules by value. */
	value?: string;
	/** Who owned this customer's earlier case. */
	previousOwnerId?: string;
	/** Absent: capacity is not looked at, and cases are spread by their id. */
	workload?: Workload;
	now: Instant;
}

export type Strategy = Profile['routing']['strategy'];
