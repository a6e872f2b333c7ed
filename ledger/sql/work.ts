import { PROCESSES, URGENCY } from '../../domain/case';
import type { Process } from '../../domain/case';
import type { LeasedWork, LeaseInput, WorkItem } from '../processLedger';
import { lockedCase } from './caseRow';
import type { Dialect, Row, Sql, Value } from './database';
import { integer, optionalInteger, optionalText, text } from './rows';
import { duration, instant, keyText, labelText, limitOf, processOf, WRONG_CLOCK_MS } from './values';

/**
 * Work is one row for each case and process, and due when its time has come. A lease puts that time to its own end, so
 * that one that nobody gives back is due again without anybody looking for it. What happens to a leased item meanwhile is
 * kept with it (`woken_at`) and heeded when it is given back.
 *
 * Who holds several rows takes them in the order case, work, messages; who leases holds nothing else, and skips what others hold.
 */
export const URGENCIES = [0, 1, 2, 3];
export const MOST_LEASED = 500;
/** A lead that nothing follows up is looked at by its clocks all the same. */
const ESCALATION_AFTER_MS = 60_000;

export async function leaseWork(sql: Sql, dialect: Dialect, input: LeaseInput): Promise<LeasedWork[]> {
	const { statement, values } = leaseWorkQuery(dialect, input);
	const wrong = wrongLeasesQuery(dialect, input);
	await sql.query(wrong.statement, wrong.values);
	return (await sql.query(statement, values)).map(leasedItem).sort(mostUrgentFirst);
}

/** The ranges are read one after the other, each from its start, until there are enough: no more rows are looked at, or held. */
export function leaseWorkQuery(dialect: Dialect, input: LeaseInput): { statement: string; values: Value[] } {
	const process = processOf(input.process, 'process');
	const limit = limitOf(input.limit, 'limit', { usual: 20, most: MOST_LEASED });
	const now = instant(input.now, 'now');
	const until = instant(now + duration(input.leaseMs, 'leaseMs'), 'leaseMs');
	const ranges = URGENCIES.map(
		(urgency) => `SELECT * FROM (SELECT case_id, process FROM work WHERE process = ? AND urgency = ${urgency} AND due_at <= ?
			ORDER BY due_at, case_id LIMIT ? ${dialect.skipLocked}) AS urgency_${urgency}`,
	);
	return {
		statement: `WITH due AS MATERIALIZED (${ranges.join(' UNION ALL ')} LIMIT ?)
			UPDATE work SET token = ?, leased_at = ?, leased_until = ?, due_since = work.due_at, due_at = ?, attempt = work.attempt + 1, woken_at = NULL
			FROM due WHERE work.case_id = due.case_id AND work.process = due.process RETURNING *`,
		values: [...URGENCIES.flatMap(() => [process, now, limit]), limit, keyText(input.token, 'token'), now, until, until],
	};
}

/** Leases that end later than any lease of now can were taken under a clock that was ahead; what they hold is due. */
export function wrongLeasesQuery({ skipLocked }: Dialect, input: LeaseInput): { statement: string; values: Value[] } {
	const now = instant(input.now, 'now');
	return {
		statement: `WITH wrong AS MATERIALIZED (SELECT case_id, process FROM work WHERE token IS NOT NULL AND process = ? AND leased_until > ? ${skipLocked})
			UPDATE work SET due_at = ?, leased_until = ? FROM wrong WHERE work.case_id = wrong.case_id AND work.process = wrong.process`,
		values: [processOf(input.process, 'process'), now + duration(input.leaseMs, 'leaseMs') + WRONG_CLOCK_MS, now, now],
	};
}

export async function renewLeases(sql: Sql, input: { token: string; leaseMs: number; now: number }): Promise<number> {
	const token = keyText(input.token, 'token');
	const until = instant(instant(input.now, 'now') + duration(input.leaseMs, 'leaseMs'), 'leaseMs');
	const work = await sql.query('UPDATE work SET leased_until = ?, due_at = ? WHERE token = ? RETURNING process', [until, until, token]);
	const messages = await sql.query(
		`UPDATE messages SET leased_until = ?, due_at = CASE WHEN state = 'queued' THEN CAST(? AS BIGINT) END
		WHERE token = ? AND state IN ('queued', 'sending') RETURNING message_key`,
		[until, until, token],
	);
	return work.length + messages.length;
}

export async function leasedWork(sql: Sql, token: string): Promise<LeasedWork[]> {
	const rows = await sql.query('SELECT * FROM work WHERE token = ?', [keyText(token, 'token')]);
	return rows.map(leasedItem).sort(mostUrgentFirst);
}

export async function giveBackWork(
	sql: Sql,
	input: { token: string; caseId: string; process: Process; dueAt: number; reason?: string; now: number },
): Promise<boolean> {
	const now = instant(input.now, 'now');
	const dueAt = instant(input.dueAt, 'dueAt');
	const process = processOf(input.process, 'process');
	const [row] = await sql.query(
		`UPDATE work SET due_at = CASE WHEN woken_at IS NULL THEN CAST(? AS BIGINT) ELSE CAST(? AS BIGINT) END, reason = ?,
			token = NULL, leased_at = NULL, leased_until = NULL, due_since = NULL
		WHERE case_id = ? AND process = ? AND token = ? RETURNING due_at`,
		[dueAt, Math.min(dueAt, now), labelText(input.reason, 'reason'), keyText(input.caseId, 'caseId'), process, keyText(input.token, 'token')],
	);
	if (row && integer(row, 'due_at') <= now) sql.wake(process);
	return row !== undefined;
}

export async function setWork(sql: Sql, dialect: Dialect, input: { caseId: string; process: Process; dueAt: number | null; now: number }): Promise<void> {
	const process = processOf(input.process, 'process');
	const now = instant(input.now, 'now');
	const { caseId } = await lockedCase(sql, dialect, input.caseId);
	if (input.dueAt === null) {
		await sql.query(
			`UPDATE work SET due_at = CASE WHEN token IS NULL THEN NULL ELSE due_at END, woken_at = CASE WHEN token IS NULL THEN NULL ELSE CAST(? AS BIGINT) END
			WHERE case_id = ? AND process = ?`,
			[now, caseId, process],
		);
		return;
	}
	await makeDue(sql, { caseId, processes: [process], dueAt: instant(input.dueAt, 'dueAt'), now });
}

/** Due at once: what an event does to the processes that listen to it. */
export async function wakeWork(sql: Sql, { caseId, processes, now }: { caseId: string; processes: readonly Process[]; now: number }): Promise<void> {
	await makeDue(sql, { caseId, processes, dueAt: now, now });
}

/** Never later than it is; a leased item is only marked. In the order of their names, as everybody takes them. */
export async function makeDue(sql: Sql, { caseId, processes, dueAt, now }: { caseId: string; processes: readonly Process[]; dueAt: number; now: number }): Promise<void> {
	if (processes.length === 0) return;
	const sorted = [...processes].sort();
	const rows = await sql.query(
		`INSERT INTO work (case_id, process, due_at, urgency, attempt, woken_at) VALUES ${sorted.map(() => `(?, ?, ?, ${URGENCY_OF_CASE}, 0, ?)`).join(', ')}
		ON CONFLICT (case_id, process) DO UPDATE SET woken_at = excluded.woken_at,
			due_at = CASE WHEN work.token IS NULL AND (work.due_at IS NULL OR work.due_at > excluded.due_at) THEN excluded.due_at ELSE work.due_at END
		RETURNING process, token, due_at`,
		sorted.flatMap((process) => [caseId, process, dueAt, caseId, caseId, now]),
	);
	for (const row of rows) {
		if (optionalText(row, 'token') === undefined && integer(row, 'due_at') <= now) sql.wake(processOf(text(row, 'process'), 'process'));
	}
}

const PRIORITY_CASES = Object.entries(URGENCY).map(([priority, urgency]) => `WHEN '${priority}' THEN ${urgency}`).join(' ');
/** By the case's priority; until it has one, as urgent as what it was opened with. */
const URGENCY_OF_CASE = `COALESCE((SELECT CASE priority ${PRIORITY_CASES} END FROM cases WHERE case_id = ?), (SELECT MIN(urgency) FROM work WHERE case_id = ?), 2)`;

/** Of a case that is being opened; `case.opened` makes the follow-up due. */
export async function firstWork(sql: Sql, { caseId, urgency, now }: { caseId: string; urgency: number; now: number }): Promise<void> {
	await sql.query('INSERT INTO work (case_id, process, due_at, urgency, attempt) VALUES (?, ?, ?, ?, 0), (?, ?, ?, ?, 0)', [
		...[caseId, 'escalation', instant(now + ESCALATION_AFTER_MS, 'now'), urgency],
		...[caseId, 'followUp', null, urgency],
	]);
}

export async function listWork(sql: Sql, caseId: string): Promise<WorkItem[]> {
	const rows = await sql.query('SELECT * FROM work WHERE case_id = ? ORDER BY process', [keyText(caseId, 'caseId')]);
	return rows.map(workItem);
}

/** The ranges of the index are all named, so that nothing that is not due is read. */
export const DUE_COUNTS = {
	work: `SELECT process, COUNT(*) AS items FROM work
		WHERE process IN (${PROCESSES.map((process) => `'${process}'`).join(', ')}) AND urgency IN (${URGENCIES.join(', ')}) AND due_at <= ? GROUP BY process`,
	messages: `SELECT COUNT(*) AS items FROM messages WHERE urgency IN (${URGENCIES.join(', ')}) AND due_at <= ?`,
};

export async function countDue(sql: Sql, at: number): Promise<Partial<Record<Process, number>>> {
	const now = instant(at, 'now');
	const work = await sql.query(DUE_COUNTS.work, [now]);
	const [messages] = await sql.query(DUE_COUNTS.messages, [now]);
	const counts: Partial<Record<Process, number>> = {};
	for (const row of work) counts[processOf(text(row, 'process'), 'process')] = integer(row, 'items');
	const delivery = integer(messages, 'items');
	if (delivery > 0) counts.delivery = delivery;
	return counts;
}

function workItem(row: Row): WorkItem {
	const dueAt = optionalInteger(row, 'due_at');
	const reason = optionalText(row, 'reason');
	const leasedUntil = optionalInteger(row, 'leased_until');
	return {
		caseId: text(row, 'case_id'),
		process: processOf(text(row, 'process'), 'process'),
		...(dueAt !== undefined && { dueAt }),
		urgency: integer(row, 'urgency'),
		attempt: integer(row, 'attempt'),
		...(reason !== undefined && { reason }),
		...(leasedUntil !== undefined && { leasedUntil }),
	};
}

function leasedItem(row: Row): LeasedWork {
	return { ...workItem(row), token: text(row, 'token'), dueSince: integer(row, 'due_since') };
}

function mostUrgentFirst(one: LeasedWork, other: LeasedWork): number {
	return one.urgency - other.urgency || one.dueSince - other.dueSince || (one.caseId < other.caseId ? -1 : 1);
}
