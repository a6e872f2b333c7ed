import type { Ledger } from './ledger';
import { openPostgresLedger } from './postgres/openPostgresLedger';
import type { PostgresOptions } from './postgres/postgresOptions';
import { openSqliteLedger } from './sqlite/openSqliteLedger';

/** Where a ledger is kept. */
export type LedgerPlace = { store: 'sqlite'; path: string } | ({ store: 'postgres' } & PostgresOptions);

export async function openLedger(place: LedgerPlace): Promise<Ledger> {
	switch (place.store) {
		case 'sqlite':
			return await openSqliteLedger(place);
		case 'postgres':
			return await openPostgresLedger(place);
	}
}
