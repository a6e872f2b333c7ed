import type { Ledger } from '../ledger';
import { claim, releaseClaim, settleClaim } from './claims';
import type { Database } from './database';
import { listEvents, recordEvent } from './events';
import { assign, completeHandoff } from './handoffs';
import { listCases } from './listCases';
import { nextNumber } from './nextNumber';
import { openCase } from './openCase';
import { caseRecord } from './rows';
import { updateCase } from './updateCase';
import { keyText } from './values';
import { workload } from './workload';

/** The ledger over any store that is migrated to the present version. */
export function sqlLedger(database: Database): Ledger {
	const { dialect } = database;
	return {
		openCase: async (input) => await database.write((sql) => openCase(sql, dialect, input)),
		recordEvent: async (input) => await database.write((sql) => recordEvent(sql, input)),
		claim: async (input) => await database.write((sql) => claim(sql, input)),
		settleClaim: async (key, now, result) => await database.write((sql) => settleClaim(sql, key, now, result)),
		releaseClaim: async (key, attempt) => await database.write((sql) => releaseClaim(sql, key, attempt)),
		getCase: async (caseId) => {
			const id = keyText(caseId, 'caseId');
			const [row] = await database.read((sql) => sql.query('SELECT * FROM cases WHERE case_id = ?', [id]));
			return row && caseRecord(row);
		},
		listCases: async (filter) => await database.read((sql) => listCases(sql, filter)),
		listEvents: async (filter) => await database.read((sql) => listEvents(sql, filter)),
		updateCase: async (input) => await database.write((sql) => updateCase(sql, dialect, input)),
		assign: async (input) => await database.write((sql) => assign(sql, dialect, input)),
		completeHandoff: async (input) => await database.write((sql) => completeHandoff(sql, dialect, input)),
		nextNumber: async (input) => await database.write((sql) => nextNumber(sql, dialect, input)),
		workload: async () => await database.read(workload),
		close: async () => await database.close(),
	};
}
