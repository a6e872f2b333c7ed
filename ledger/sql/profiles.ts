import { isDeepStrictEqual } from 'node:util';

import { URGENCY } from '../../domain/case';
import type { SavedProfile } from '../processLedger';
import { LookAgain } from './database';
import type { Row, Sql } from './database';
import { integer, json, optionalText } from './rows';
import { instant, jsonText, labelText, limitOf, wholeNumber } from './values';

/** The order of fields makes no difference. Of two who save at once, the later looks again at what the other saved. */
export async function saveProfile(sql: Sql, input: { profile: object; by?: string; after?: number; now: number }): Promise<{ saved: boolean; version: number; outdated?: true }> {
	const content = jsonText(input.profile, 'profile');
	const now = instant(input.now, 'now');
	const [last] = await sql.query('SELECT version, content FROM profiles ORDER BY version DESC LIMIT 1');
	const lastVersion = last ? integer(last, 'version') : 0;
	if (input.after !== undefined && wholeNumber(input.after, 'after') !== lastVersion) return { saved: false, version: lastVersion, outdated: true };
	if (last && isDeepStrictEqual(json(last, 'content', 'the profile'), JSON.parse(content))) return { saved: false, version: lastVersion };
	const version = lastVersion + 1;
	const [saved] = await sql.query(
		'INSERT INTO profiles (version, content, saved_at, saved_by) VALUES (?, ?, ?, ?) ON CONFLICT (version) DO NOTHING RETURNING version',
		[version, content, now, labelText(input.by, 'by')],
	);
	if (!saved) throw new LookAgain();
	await lookAtEmergencies(sql, now);
	return { saved: true, version };
}

/** Their clocks may run by other hours from now on; a case whose next look was put to the morning is looked at at once. */
async function lookAtEmergencies(sql: Sql, now: number): Promise<void> {
	const woken = await sql.query(
		`UPDATE work SET woken_at = ?, due_at = CASE WHEN token IS NULL THEN CAST(? AS BIGINT) ELSE due_at END
		WHERE process = 'escalation' AND urgency = ${URGENCY.emergency} AND due_at > ? RETURNING case_id`,
		[now, now, now],
	);
	if (woken.length > 0) sql.wake('escalation');
}

export async function readProfile(sql: Sql, { version, knownVersion }: { version?: number; knownVersion?: number } = {}): Promise<SavedProfile | undefined> {
	const known = knownVersion === undefined ? -1 : wholeNumber(knownVersion, 'knownVersion');
	const [row] = await sql.query(
		`SELECT version, saved_at, saved_by, CASE WHEN version <> ? THEN content END AS content FROM profiles
		${version === undefined ? '' : 'WHERE version = ?'} ORDER BY version DESC LIMIT 1`,
		version === undefined ? [known] : [known, wholeNumber(version, 'version')],
	);
	if (!row) return undefined;
	return { ...savedProfile(row), ...(optionalText(row, 'content') !== undefined && { profile: json(row, 'content', `profile ${integer(row, 'version')}`) }) };
}

export async function listProfiles(sql: Sql, limit?: number): Promise<Array<Omit<SavedProfile, 'profile'>>> {
	const most = limitOf(limit, 'limit', { usual: 100, most: 1_000 });
	const rows = await sql.query('SELECT version, saved_at, saved_by FROM profiles ORDER BY version DESC LIMIT ?', [most]);
	return rows.map(savedProfile);
}

function savedProfile(row: Row): Omit<SavedProfile, 'profile'> {
	const savedBy = optionalText(row, 'saved_by');
	return { version: integer(row, 'version'), savedAt: integer(row, 'saved_at'), ...(savedBy !== undefined && { savedBy }) };
}
