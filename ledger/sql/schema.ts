import type { Dialect } from './database';

/** Part of the fourth step: never changed again. */
export const COUNT_LOCKS = 64;

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
	({ text }) => [
		'ALTER TABLE cases ADD COLUMN is_test BIGINT',

		// While an item is leased, due_at is the end of its lease; due_since keeps what it was before.
		`CREATE TABLE work (
			case_id ${text} NOT NULL REFERENCES cases (case_id),
			process ${text} NOT NULL,
			due_at BIGINT,
			urgency BIGINT NOT NULL,
			attempt BIGINT NOT NULL,
			reason ${text},
			token ${text},
			leased_at BIGINT,
			leased_until BIGINT,
			due_since BIGINT,
			woken_at BIGINT,
			PRIMARY KEY (case_id, process)
		)`,
		// One ordered range for each process and urgency, so that what is due is read from its start, past nothing that is not.
		'CREATE INDEX work_due ON work (process, urgency, due_at, case_id) WHERE due_at IS NOT NULL',
		'CREATE INDEX work_by_token ON work (token) WHERE token IS NOT NULL',
		// Clocks look at every case that was opened before there was work.
		`INSERT INTO work (case_id, process, due_at, urgency, attempt)
			SELECT case_id, 'escalation', updated_at, 2, 0 FROM cases WHERE stage NOT IN ('paid', 'closed')`,

		// due_at is set while a message is queued; under a lease it is the end of it.
		`CREATE TABLE messages (
			message_key ${text} PRIMARY KEY,
			case_id ${text} REFERENCES cases (case_id),
			channel ${text} NOT NULL,
			recipient ${text} NOT NULL,
			audience ${text} NOT NULL,
			automatic BIGINT NOT NULL,
			urgency BIGINT NOT NULL,
			digest_key ${text},
			state ${text} NOT NULL,
			state_at BIGINT NOT NULL,
			reason ${text},
			attempts BIGINT NOT NULL,
			created_at BIGINT NOT NULL,
			due_at BIGINT,
			due_since BIGINT,
			token ${text},
			leased_until BIGINT,
			message_id ${text},
			carried_by ${text},
			is_test BIGINT,
			content ${text} NOT NULL
		)`,
		'CREATE INDEX messages_due ON messages (urgency, due_at, message_key, channel) WHERE due_at IS NOT NULL',
		'CREATE INDEX messages_leased ON messages (state, leased_until) WHERE leased_until IS NOT NULL',
		'CREATE INDEX messages_by_token ON messages (token) WHERE token IS NOT NULL',
		'CREATE INDEX messages_to_digest ON messages (digest_key, recipient, created_at) WHERE digest_key IS NOT NULL',
		'CREATE INDEX messages_carried ON messages (carried_by) WHERE carried_by IS NOT NULL',
		'CREATE INDEX messages_by_creation ON messages (created_at, message_key)',
		'CREATE INDEX messages_by_case ON messages (case_id, created_at, message_key)',
		'CREATE INDEX messages_by_state ON messages (state, created_at, message_key)',

		`CREATE TABLE message_counts (
			message_key ${text} NOT NULL,
			name ${text} NOT NULL,
			created_at BIGINT NOT NULL,
			PRIMARY KEY (message_key, name)
		)`,
		'CREATE INDEX message_counts_by_name ON message_counts (name, created_at)',
		// Rows to hold while messages are counted and one is added: a name is held by one of them.
		'CREATE TABLE count_locks (bucket BIGINT PRIMARY KEY)',
		`INSERT INTO count_locks (bucket) VALUES ${Array.from({ length: COUNT_LOCKS }, (_, bucket) => `(${bucket})`).join(', ')}`,

		`CREATE TABLE reviews (
			review_id ${text} PRIMARY KEY,
			case_id ${text} NOT NULL REFERENCES cases (case_id),
			subject ${text} NOT NULL,
			owner_id ${text},
			expires_at BIGINT,
			process ${text},
			state ${text} NOT NULL,
			created_at BIGINT NOT NULL,
			decided_at BIGINT,
			decided_by ${text},
			is_test BIGINT,
			content ${text} NOT NULL,
			result ${text}
		)`,
		'CREATE INDEX reviews_by_creation ON reviews (created_at, review_id)',
		'CREATE INDEX reviews_by_case ON reviews (case_id, created_at, review_id)',
		'CREATE INDEX reviews_by_state ON reviews (state, created_at, review_id)',
		"CREATE INDEX reviews_expiring ON reviews (expires_at) WHERE state = 'waiting'",

		`CREATE TABLE profiles (
			version BIGINT PRIMARY KEY,
			content ${text} NOT NULL,
			saved_at BIGINT NOT NULL,
			saved_by ${text}
		)`,
		`CREATE TABLE settings (
			name ${text} PRIMARY KEY,
			value ${text} NOT NULL,
			updated_at BIGINT NOT NULL
		)`,
		`CREATE TABLE counts (
			name ${text} PRIMARY KEY,
			total BIGINT NOT NULL,
			updated_at BIGINT NOT NULL
		)`,
	],
	() => [
		// When the numbered thing was made, which can be long before it got its number.
		'ALTER TABLE issued_numbers ADD COLUMN made_at BIGINT',
	],
	({ text }) => [
		// Of cases that were written before it, both are empty until they are written again.
		`ALTER TABLE cases ADD COLUMN outline ${text}`,
		'ALTER TABLE cases ADD COLUMN outline_version BIGINT',
	],
];
