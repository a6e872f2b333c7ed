import type { Ledger } from '../../ledger';

/** What the suites need of a store. A place can be opened from any process: it is plain JSON. */
export interface StoreUnderTest {
	name: string;
	/** A new, empty place for a ledger. */
	createPlace(): Promise<Place>;
	removePlace(place: Place): Promise<void>;
}

export interface Place {
	store: 'sqlite';
	path: string;
}

export type OpenLedger = (place: Place) => Promise<Ledger>;
