import { keyOf } from '../../domain/case';
import type { AssignInput, CaseRecord, HandoffInput } from '../ledger';
import { lockedCase, writeCase } from './caseRow';
import type { Dialect, Sql } from './database';
import { addEvent } from './events';
import { actorOf, instant, jsonText, keyText, stageOf } from './values';
import { mergedSections } from './updateCase';

/** An owner is the same by id: a changed name or email alone changes nothing. */
export async function assign(sql: Sql, dialect: Dialect, input: AssignInput): Promise<{ changed: boolean; case: CaseRecord }> {
	const to = keyText(input.owner.id, 'owner.id');
	const now = instant(input.now, 'now');
	const before = await lockedCase(sql, dialect, input.caseId);
	if (before.owner?.id === to) return { changed: false, case: await withoutQueue(sql, before, now) };
	if (before.owner && input.onlyIfUnassigned) return { changed: false, case: before };

	const data = input.assignment && mergedSections(before.data, { assignment: input.assignment });
	const after = await writeCase(sql, before, { owner: input.owner, data, queued: null }, now);
	await addEvent(sql, {
		caseId: after.caseId,
		type: 'case.assigned',
		at: now,
		by: 'bot',
		data: { from: before.owner?.id ?? null, to },
		key: keyOf('case.assigned', after.caseId, after.version),
		now,
	});
	await sql.query(
		`INSERT INTO turns (owner_id, turns_taken, last_at) VALUES (?, 1, ?)
		ON CONFLICT (owner_id) DO UPDATE SET
			turns_taken = turns.turns_taken + 1,
			last_at = CASE WHEN excluded.last_at > turns.last_at THEN excluded.last_at ELSE turns.last_at END`,
		[to, now],
	);
	return { changed: true, case: after };
}

export async function withoutQueue(sql: Sql, before: CaseRecord, now: number): Promise<CaseRecord> {
	return before.queuedAt === undefined ? before : await writeCase(sql, before, { queued: null }, now);
}

/**
 * A key that was answered once completes nothing again, wherever the case has gone since; a key is the case's own.
 * Moving to the stage the case is at completes nothing either, with whatever key. Without a key, a handoff is told by
 * from, to and how often the case made that very step before, so a case that was reopened can pass through again; a
 * caller whose repetitions may come after the case moved on gives a key. Stages may be left out, and gone back to.
 */
export async function completeHandoff(
	sql: Sql,
	dialect: Dialect,
	input: HandoffInput,
): Promise<{ completed: boolean; case: CaseRecord }> {
	const to = stageOf(input.to, 'to');
	const by = actorOf(input.by, 'by') ?? undefined;
	const now = instant(input.now, 'now');
	const given = input.key === undefined ? undefined : keyText(input.key, 'key');
	if (input.data !== undefined) jsonText(input.data, 'data');
	const before = await lockedCase(sql, dialect, input.caseId);
	const { caseId, stage: from } = before;
	if (from === to && given === undefined) return { completed: false, case: before };

	const key = given ?? keyOf('handoff', caseId, from, to, await timesHandedOver(sql, caseId, from, to));
	const [first] = await sql.query(
		`INSERT INTO handoffs (case_id, handoff_key, from_stage, to_stage, completed_at) VALUES (?, ?, ?, ?, ?)
		ON CONFLICT (case_id, handoff_key) DO NOTHING RETURNING handoff_key`,
		[caseId, key, from, to, now],
	);
	if (!first || from === to) return { completed: false, case: before };

	// A case that is over waits for nobody.
	const over = to === 'paid' || to === 'closed';
	const after = await writeCase(sql, before, { stage: to, ...(over && { queued: null }) }, now);
	await addEvent(sql, {
		caseId,
		type: 'handoff.completed',
		at: now,
		by,
		data: { ...input.data, from, to },
		key: keyOf('handoff.completed', caseId, key),
		now,
	});
	return { completed: true, case: after };
}

async function timesHandedOver(sql: Sql, caseId: string, from: string, to: string): Promise<number> {
	const rows = await sql.query('SELECT 1 AS step FROM handoffs WHERE case_id = ? AND from_stage = ? AND to_stage = ?', [
		caseId,
		from,
		to,
	]);
	return rows.length;
}
