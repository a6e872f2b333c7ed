import type { LedgerPlace } from '../../ledger';

/** What the suites need of a store. A place can be opened from any process: it is plain JSON. */
export interface StoreUnderTest {
	name: string;
	/** A new, empty place for a ledger. */
	createPlace(): Promise<LedgerPlace>;
	removePlace(place: LedgerPlace): Promise<void>;
}
