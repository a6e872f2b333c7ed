/**
 * The ledger: the lasting record of cases and events, and the place where "once only" is decided.
 *
 * Model: cases and their sections, an append-only list of events, claims with leases, gapless number series, and turns
 * taken by owner. Every once-only promise rests on a unique constraint inside one short write transaction, so it holds
 * between processes as well as inside one. The logic in `sql/` is written once over a small SQL port; `sqlite/` is the
 * store behind it (Node's own `node:sqlite`), meant for the processes of one host.
 */
export type {
	AssignInput,
	CaseEvent,
	CaseFilter,
	CaseRecord,
	Claim,
	ClaimInput,
	EventFilter,
	HandoffInput,
	Ledger,
	LedgerEvent,
	NewEvent,
	OpenCaseInput,
	OpenCaseResult,
	UpdateCaseInput,
	Workload,
} from './ledger';
export { defaultLedgerPath } from './defaultLedgerPath';
export { sharedLedger } from './sharedLedger';
export { openSqliteLedger } from './sqlite/openSqliteLedger';
