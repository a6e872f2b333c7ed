import { DomainError } from '../../domain/errors';
import { openLedger } from '../../ledger';
import type { Ledger, LedgerPlace } from '../../ledger';
import { T0, opening } from './inquiries';
import type { StoreUnderTest } from './store';

/** A new ledger for each test of the suite that asks for it. */
export function ledgerForEach(store: StoreUnderTest) {
	let place: LedgerPlace;
	let ledger: Ledger;
	beforeEach(async () => {
		place = await store.createPlace();
		ledger = await openLedger(place);
	});
	afterEach(async () => {
		await ledger.close();
		await store.removePlace(place);
	});
	return {
		ledger: () => ledger,
		place: () => place,
		/** A new case, told from the others by its text. */
		open: async (text = 'a lead', now = T0, email = 'dana@example.com') =>
			(await ledger.openCase(opening({ text, contact: { email } }, { now }))).case,
	};
}

export async function refused(work: Promise<unknown>): Promise<DomainError> {
	const thrown: unknown = await work.then(
		() => undefined,
		(reason: unknown) => reason,
	);
	if (!(thrown instanceof DomainError)) throw new Error(`Expected a DomainError, got ${String(thrown)}`);
	expect(thrown.description).not.toBe('');
	return thrown;
}
