import type { Dialect } from './database';

/**
 * The steps from an empty store to the present one, in order; the version is the number of steps taken. A step that was
 * released is never changed again.
 *
 * JSON is kept as text: `JSON.stringify` escapes NUL characters and lone surrogates, so any string comes back as it
 * was, on stores whose own JSON type refuses them too. Instants are BIGINT milliseconds, UTC.
 */
export const MIGRATIONS: ReadonlyArray<(dialect: Dialect) => string[]> = [
	({ text, risingKey }) => [
		`CREATE TABLE cases (
			case_id ${text} PRIMARY KEY,
			content_key ${text} NOT NULL,
			occurrence BIGINT NOT NULL,
			contact_key ${text},
			stage ${text} NOT NULL,
			priority ${text},
			owner_id ${text},
			owner_name ${text},
			owner_email ${text},
			opened_at BIGINT NOT NULL,
			updated_at BIGINT NOT NULL,
			version BIGINT NOT NULL,
			data ${text} NOT NULL,
			UNIQUE (content_key, occurrence)
		)`,
		'CREATE INDEX cases_by_opening ON cases (opened_at, case_id)',
		'CREATE INDEX cases_by_stage ON cases (stage, opened_at, case_id)',
		'CREATE INDEX cases_by_owner ON cases (owner_id, opened_at, case_id)',
		'CREATE INDEX cases_by_contact ON cases (contact_key, opened_at, case_id)',
		"CREATE INDEX cases_open_by_owner ON cases (owner_id, stage) WHERE stage NOT IN ('paid', 'closed')",

		// A case can be met under several message ids: the first one, and those of its repetitions.
		`CREATE TABLE case_sources (
			source_key ${text} PRIMARY KEY,
			case_id ${text} NOT NULL REFERENCES cases (case_id)
		)`,
		'CREATE INDEX case_sources_by_case ON case_sources (case_id)',

		`CREATE TABLE events (
			sequence ${risingKey},
			case_id ${text} NOT NULL REFERENCES cases (case_id),
			type ${text} NOT NULL,
			happened_at BIGINT NOT NULL,
			actor ${text},
			data ${text},
			event_key ${text} NOT NULL,
			recorded_at BIGINT NOT NULL,
			UNIQUE (case_id, event_key)
		)`,
		'CREATE INDEX events_by_case ON events (case_id, sequence)',
		'CREATE INDEX events_by_case_and_type ON events (case_id, type, sequence)',
		'CREATE INDEX events_by_type ON events (type, sequence)',

		// A claim may stand for work on something that is no case of this ledger, so case_id is no reference.
		`CREATE TABLE claims (
			claim_key ${text} PRIMARY KEY,
			case_id ${text},
			claimed_by ${text},
			claimed_at BIGINT NOT NULL,
			lease_until BIGINT,
			released BIGINT NOT NULL,
			settled_at BIGINT,
			result ${text},
			attempt BIGINT NOT NULL
		)`,
		'CREATE INDEX claims_by_case ON claims (case_id)',

		`CREATE TABLE handoffs (
			case_id ${text} NOT NULL REFERENCES cases (case_id),
			handoff_key ${text} NOT NULL,
			from_stage ${text} NOT NULL,
			to_stage ${text} NOT NULL,
			completed_at BIGINT NOT NULL,
			PRIMARY KEY (case_id, handoff_key)
		)`,

		`CREATE TABLE turns (
			owner_id ${text} PRIMARY KEY,
			turns_taken BIGINT NOT NULL,
			last_at BIGINT NOT NULL
		)`,

		`CREATE TABLE sequences (
			series ${text} PRIMARY KEY,
			last_number BIGINT NOT NULL
		)`,
		`CREATE TABLE issued_numbers (
			series ${text} NOT NULL REFERENCES sequences (series),
			number_key ${text} NOT NULL,
			issued_number BIGINT NOT NULL,
			issued_at BIGINT NOT NULL,
			PRIMARY KEY (series, number_key),
			UNIQUE (series, issued_number)
		)`,
	],
	({ text }) => [
		'ALTER TABLE cases ADD COLUMN due_at BIGINT',
		'ALTER TABLE cases ADD COLUMN erased_at BIGINT',
		// In the order of the list, so that what is due is found among what waits for its time without sorting.
		'CREATE INDEX cases_by_due ON cases (opened_at, case_id, due_at) WHERE due_at IS NOT NULL',
		// An expression, for on the bare column SQLite would rather look up both stages by cases_by_stage and sort them all.
		"CREATE INDEX cases_over ON cases (updated_at, case_id, erased_at) WHERE (stage || '') IN ('paid', 'closed')",

		'CREATE INDEX events_by_time ON events (happened_at, type)',
		'CREATE INDEX handoffs_by_time ON handoffs (completed_at, from_stage, to_stage)',

		// A row to hold while a resource's slots are looked at and one is taken.
		`CREATE TABLE resources (resource ${text} PRIMARY KEY)`,
		`CREATE TABLE slots (
			slot_key ${text} PRIMARY KEY,
			resource ${text} NOT NULL REFERENCES resources (resource),
			starts_at BIGINT NOT NULL,
			ends_at BIGINT NOT NULL,
			held_until BIGINT,
			case_id ${text},
			reserved_at BIGINT NOT NULL
		)`,
		'CREATE INDEX slots_by_resource ON slots (resource, ends_at)',
		'CREATE INDEX slots_held ON slots (resource, held_until) WHERE held_until IS NOT NULL',
		'CREATE INDEX slots_by_case ON slots (case_id)',
	],
	({ text }) => [
		'ALTER TABLE cases ADD COLUMN queued_at BIGINT',
		`ALTER TABLE cases ADD COLUMN queue_facts ${text}`,
		'CREATE INDEX cases_queued ON cases (opened_at, case_id) WHERE queued_at IS NOT NULL',

		`CREATE TABLE owed_turns (
			owner_id ${text} PRIMARY KEY,
			owed BIGINT NOT NULL
		)`,
		// A row to hold while an owner is chosen, so that each choice knows the turns of those before it.
		'CREATE TABLE turn_lock (held BIGINT NOT NULL)',
		'INSERT INTO turn_lock (held) VALUES (1)',
	],
	() => [
		// When the numbered thing was made, which can be long before it got its number.
		'ALTER TABLE issued_numbers ADD COLUMN made_at BIGINT',
	],
];
