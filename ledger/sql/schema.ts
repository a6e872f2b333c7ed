import type { Dialect } from './database';

/**
 * The steps from an empty store to the present one, in order; the version is the number of steps taken. A step that was
 * released is never changed again.
 *
 * JSON is kept as TEXT: `JSON.stringify` escapes NUL characters and lone surrogates, so any string comes back as it
 * was, on stores whose own JSON type refuses them too. Instants are BIGINT milliseconds, UTC.
 */
export const MIGRATIONS: ReadonlyArray<(dialect: Dialect) => string[]> = [
	({ risingKey }) => [
		`CREATE TABLE cases (
			case_id TEXT PRIMARY KEY,
			content_key TEXT NOT NULL,
			occurrence BIGINT NOT NULL,
			contact_key TEXT,
			stage TEXT NOT NULL,
			priority TEXT,
			owner_id TEXT,
			owner_name TEXT,
			owner_email TEXT,
			opened_at BIGINT NOT NULL,
			updated_at BIGINT NOT NULL,
			version BIGINT NOT NULL,
			data TEXT NOT NULL,
			UNIQUE (content_key, occurrence)
		)`,
		'CREATE INDEX cases_by_opening ON cases (opened_at, case_id)',
		'CREATE INDEX cases_by_stage ON cases (stage, opened_at, case_id)',
		'CREATE INDEX cases_by_owner ON cases (owner_id, opened_at, case_id)',
		'CREATE INDEX cases_by_contact ON cases (contact_key, opened_at, case_id)',
		"CREATE INDEX cases_open_by_owner ON cases (owner_id, stage) WHERE stage NOT IN ('paid', 'closed')",

		// A case can be met under several message ids: the first one, and those of its repetitions.
		`CREATE TABLE case_sources (
			source_key TEXT PRIMARY KEY,
			case_id TEXT NOT NULL REFERENCES cases (case_id)
		)`,
		'CREATE INDEX case_sources_by_case ON case_sources (case_id)',

		`CREATE TABLE events (
			sequence ${risingKey},
			case_id TEXT NOT NULL REFERENCES cases (case_id),
			type TEXT NOT NULL,
			happened_at BIGINT NOT NULL,
			actor TEXT,
			data TEXT,
			event_key TEXT NOT NULL,
			recorded_at BIGINT NOT NULL,
			UNIQUE (case_id, event_key)
		)`,
		'CREATE INDEX events_by_case ON events (case_id, sequence)',
		'CREATE INDEX events_by_case_and_type ON events (case_id, type, sequence)',
		'CREATE INDEX events_by_type ON events (type, sequence)',

		// A claim may stand for work on something that is no case of this ledger, so case_id is no reference.
		`CREATE TABLE claims (
			claim_key TEXT PRIMARY KEY,
			case_id TEXT,
			claimed_by TEXT,
			claimed_at BIGINT NOT NULL,
			lease_until BIGINT,
			released BIGINT NOT NULL,
			settled_at BIGINT,
			result TEXT,
			attempt BIGINT NOT NULL
		)`,
		'CREATE INDEX claims_by_case ON claims (case_id)',

		`CREATE TABLE handoffs (
			case_id TEXT NOT NULL REFERENCES cases (case_id),
			handoff_key TEXT NOT NULL,
			from_stage TEXT NOT NULL,
			to_stage TEXT NOT NULL,
			completed_at BIGINT NOT NULL,
			PRIMARY KEY (case_id, handoff_key)
		)`,

		`CREATE TABLE turns (
			owner_id TEXT PRIMARY KEY,
			turns_taken BIGINT NOT NULL,
			last_at BIGINT NOT NULL
		)`,

		`CREATE TABLE sequences (
			series TEXT PRIMARY KEY,
			last_number BIGINT NOT NULL
		)`,
		`CREATE TABLE issued_numbers (
			series TEXT NOT NULL REFERENCES sequences (series),
			number_key TEXT NOT NULL,
			issued_number BIGINT NOT NULL,
			issued_at BIGINT NOT NULL,
			PRIMARY KEY (series, number_key),
			UNIQUE (series, issued_number)
		)`,
	],
];
