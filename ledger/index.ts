/**
 * The ledger: the lasting record of cases and events, and the place where "once only" is decided.
 *
 * Model: cases and their sections, an append-only list of events, claims with leases, gapless number series, slots of
 * resources, and turns taken by owner; and what carries processes: work that is due, an outbox of messages, reviews, and the
 * saved profile. Every once-only promise rests on a unique constraint or a held row inside one short
 * write transaction, so it holds between processes as well as inside one. The logic in `sql/` is written once over a small
 * SQL port, with two stores behind it: `sqlite/` (Node's own `node:sqlite`) for the processes of one host, `postgres/`
 * (the `pg` driver) for any number of hosts.
 */
export type {
	AssignInput,
	CaseEvent,
	CaseFilter,
	CaseRecord,
	CaseTimes,
	CaseTimesFilter,
	ChoiceInput,
	ChoiceResult,
	Claim,
	ClaimInput,
	DocumentNumber,
	DocumentNumberInput,
	EraseInput,
	EventFilter,
	ExportedCase,
	FirstResponse,
	HandoffInput,
	Ledger,
	LedgerEvent,
	Metrics,
	MetricsInput,
	NewEvent,
	NewEvents,
	NewEventsFilter,
	OpenCaseInput,
	OpenCaseResult,
	OwnerChoice,
	Reservation,
	ResponseFilter,
	RetentionInput,
	Slot,
	SlotFilter,
	SlotInput,
	Standing,
	TimeMark,
	UpdateCaseInput,
	Workload,
} from './ledger';
export type {
	LeasedWork,
	LeaseInput,
	MessageFilter,
	ProcessLedger,
	ReviewFilter,
	SavedProfile,
	SentMessage,
	SettleInput,
	StepInput,
	StepResult,
	WorkItem,
} from './processLedger';
export { defaultLedgerPath } from './defaultLedgerPath';
export { moveToPostgres, type MovedLedger, type MoveInput } from './move/moveToPostgres';
export { openLedger, type LedgerPlace } from './openLedger';
export { openPostgresLedger } from './postgres/openPostgresLedger';
export { throughOutage } from './postgres/patience';
export { postgresOptionsOfUrl, SSL_MODES, type PostgresOptions, type SslMode } from './postgres/postgresOptions';
export { sharedLedger } from './sharedLedger';
export { backupSqliteLedger } from './sqlite/backupSqliteLedger';
export { openSqliteLedger } from './sqlite/openSqliteLedger';
