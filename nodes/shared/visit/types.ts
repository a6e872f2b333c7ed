import type { Actor, Instant } from '../../../domain/case';
import type { Profile } from '../../../domain/profile';
import type { Appointment } from '../../../domain/scheduling';
import type { CaseRecord, Ledger } from '../../../ledger';

/** A case's visit, and the ledger that its time is taken on. */
export interface VisitOnLedger {
	profile: Profile;
	now: Instant;
	ledger: Ledger;
	caseId: string;
	/** As it stands; absent: none was booked yet. */
	known?: Appointment;
	/** The case on the ledger, where it is there. */
	record?: CaseRecord;
	by: Actor;
	/** Who it was, where somebody is logged in; kept with the events. */
	signed?: Record<string, unknown>;
	/** Whether changes are written to the case. */
	writes: boolean;
}
