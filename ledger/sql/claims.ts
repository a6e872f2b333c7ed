import type { Claim, ClaimInput } from '../ledger';
import { LookAgain } from './database';
import type { Sql } from './database';
import { claimRecord } from './rows';
import { duration, instant, jsonText, keyText, labelText, WRONG_CLOCK_MS, wholeNumber } from './values';

/**
 * One statement decides, so of any number of callers one gets the key. A lease holds through its last instant
 * (`leaseUntil`) and is free to take over behind it, and where it was made under a clock that was ahead. A claim that was given back keeps its count of attempts.
 */
export async function claim(sql: Sql, input: ClaimInput): Promise<{ claimed: boolean; claim: Claim }> {
	const key = keyText(input.key, 'key');
	const now = instant(input.now, 'now');
	const lease = input.leaseMs === undefined ? Infinity : duration(input.leaseMs, 'leaseMs');
	const [taken] = await sql.query(
		`INSERT INTO claims (claim_key, case_id, claimed_by, claimed_at, lease_until, released, attempt) VALUES (?, ?, ?, ?, ?, 0, 1)
		ON CONFLICT (claim_key) DO UPDATE SET
			case_id = excluded.case_id, claimed_by = excluded.claimed_by, claimed_at = excluded.claimed_at,
			lease_until = excluded.lease_until, released = 0, attempt = claims.attempt + 1
		WHERE claims.settled_at IS NULL AND (claims.released = 1 OR claims.lease_until < excluded.claimed_at
			OR (claims.lease_until IS NOT NULL AND claims.claimed_at > ?))
		RETURNING *`,
		[
			key,
			input.caseId === undefined ? null : keyText(input.caseId, 'caseId'),
			labelText(input.by, 'by'),
			now,
			lease === Infinity ? null : instant(now + lease, 'leaseMs'),
			now + WRONG_CLOCK_MS,
		],
	);
	if (taken) return { claimed: true, claim: claimRecord(taken) };
	const [held] = await sql.query('SELECT * FROM claims WHERE claim_key = ?', [key]);
	if (!held) throw new LookAgain();
	return { claimed: false, claim: claimRecord(held) };
}

/** The first settling counts; a later one changes neither its instant nor its result. */
export async function settleClaim(
	sql: Sql,
	key: string,
	now: number,
	result?: Record<string, unknown>,
): Promise<Claim | undefined> {
	const claimKey = keyText(key, 'key');
	await sql.query('UPDATE claims SET settled_at = ?, result = ? WHERE claim_key = ? AND settled_at IS NULL', [
		instant(now, 'now'),
		result === undefined ? null : jsonText(result, 'result'),
		claimKey,
	]);
	const [row] = await sql.query('SELECT * FROM claims WHERE claim_key = ?', [claimKey]);
	return row && claimRecord(row);
}

export async function releaseClaim(sql: Sql, key: string, attempt?: number): Promise<boolean> {
	const rows = await sql.query(
		`UPDATE claims SET released = 1 WHERE claim_key = ? AND settled_at IS NULL AND released = 0
		${attempt === undefined ? '' : 'AND attempt = ?'} RETURNING claim_key`,
		attempt === undefined ? [keyText(key, 'key')] : [keyText(key, 'key'), wholeNumber(attempt, 'attempt')],
	);
	return rows.length > 0;
}
