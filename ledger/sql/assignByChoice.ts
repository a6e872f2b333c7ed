import { keyOf } from '../../domain/case';
import type { Assignment } from '../../domain/case';
import type { CaseRecord, ChoiceInput, ChoiceResult, OwnerChoice, Standing } from '../ledger';
import { writeCase } from './caseRow';
import type { Dialect, Row, Sql } from './database';
import { addEvent } from './events';
import { assign, withoutQueue } from './handoffs';
import { caseRecord, optionalText, queueFacts } from './rows';
import { mergedSections } from './updateCase';
import { instant, jsonText, keyText } from './values';
import { workload } from './workload';

/** How many of those that wait are kept room for; those behind them are looked at when these have an owner. */
const MAX_WAITING = 1_000;

/** One choice at a time: whoever holds the row of `turn_lock` reads what all before have written. It is held before any case. */
export async function assignByChoice(
	sql: Sql,
	dialect: Dialect,
	input: ChoiceInput,
	choose: (standing: Standing) => OwnerChoice,
): Promise<ChoiceResult | undefined> {
	const caseId = keyText(input.caseId, 'caseId');
	const now = instant(input.now, 'now');
	await sql.query(`SELECT held FROM turn_lock ${dialect.forUpdate}`);
	const [row] = await sql.query(`SELECT * FROM cases WHERE case_id = ? ${dialect.forUpdate}`, [caseId]);
	if (!row) return undefined;

	const before = caseRecord(row);
	const choice = choose({
		case: before,
		previousOwnerId: await previousOwner(sql, before),
		workload: await workload(sql),
		waiting: await waitingBefore(sql, before),
	});
	const { assignment, turn, waits } = choice;
	if (!assignment.owner) {
		const after = waits ? await queue(sql, row, assignment, waits, now) : await withoutQueue(sql, before, now);
		return { changed: false, assignment, case: after };
	}
	const written = await assign(sql, dialect, { caseId, owner: assignment.owner, assignment, now });
	if (written.changed && turn) await addToOwed(sql, turn);
	return { ...written, assignment };
}

async function previousOwner(sql: Sql, { caseId, contactKey }: CaseRecord): Promise<string | undefined> {
	if (contactKey === undefined) return undefined;
	const [row] = await sql.query(
		`SELECT owner_id FROM cases WHERE contact_key = ? AND case_id <> ? AND owner_id IS NOT NULL
		ORDER BY opened_at DESC, case_id DESC LIMIT 1`,
		[contactKey, caseId],
	);
	return optionalText(row, 'owner_id');
}

async function waitingBefore(sql: Sql, { openedAt, caseId }: CaseRecord): Promise<object[]> {
	const rows = await sql.query(WAITING, [openedAt, caseId, MAX_WAITING]);
	return rows.map(queueFacts);
}

export const WAITING = `SELECT case_id, queue_facts FROM cases
	WHERE queued_at IS NOT NULL AND (opened_at, case_id) < (?, ?) ORDER BY opened_at, case_id LIMIT ?`;

/** It waits since it was queued first, however often it is looked at. What is there already is not written again. */
async function queue(sql: Sql, row: Row, assignment: Assignment, waits: object, now: number): Promise<CaseRecord> {
	const before = caseRecord(row);
	const facts = jsonText(waits, 'waits');
	const data = mergedSections(before.data, { assignment });
	if (data === undefined && optionalText(row, 'queue_facts') === facts) return before;
	const after = await writeCase(sql, before, { data, queued: { at: before.queuedAt ?? now, facts } }, now);
	if (before.queuedAt === undefined) {
		const key = keyOf('case.queued', after.caseId, after.version);
		await addEvent(sql, { caseId: after.caseId, type: 'case.queued', at: now, by: 'bot', key, now });
	}
	return after;
}

async function addToOwed(sql: Sql, turn: Record<string, number>): Promise<void> {
	const changes = Object.entries(turn);
	await sql.query(
		`INSERT INTO owed_turns (owner_id, owed) VALUES ${changes.map(() => '(?, ?)').join(', ')}
		ON CONFLICT (owner_id) DO UPDATE SET owed = owed_turns.owed + excluded.owed`,
		changes.flatMap(([ownerId, change]) => [keyText(ownerId, 'turn'), change]),
	);
}
