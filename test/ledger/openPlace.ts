import { openSqliteLedger } from '../../ledger';
import type { Ledger } from '../../ledger';
import type { Place } from './store';

export async function openPlace(place: Place): Promise<Ledger> {
	switch (place.store) {
		case 'sqlite':
			return await openSqliteLedger({ path: place.path });
	}
}
