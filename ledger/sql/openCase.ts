import { isDeepStrictEqual } from 'node:util';

import { DateTime } from 'luxon';

import { caseIdOf, keyOf } from '../../domain/case';
import type { Inquiry } from '../../domain/case';
import type { CaseRecord, OpenCaseInput, OpenCaseResult } from '../ledger';
import { LookAgain } from './database';
import type { Dialect, Sql } from './database';
import { addEvent } from './events';
import { outlineOf } from './outline';
import { caseRecord, integer, text } from './rows';
import { duration, instant, jsonText, keyText, stageOf, urgencyOf } from './values';
import { firstWork } from './work';

/** Enough to know a returning customer by; a contact with thousands of cases costs no more than this. */
const MAX_CONTACT_CASES = 100;

export async function openCase(sql: Sql, dialect: Dialect, input: OpenCaseInput): Promise<OpenCaseResult> {
	const contentKey = keyText(input.contentKey, 'contentKey');
	const sourceKey = input.sourceKey === undefined ? undefined : keyText(input.sourceKey, 'sourceKey');
	const contactKey = input.contactKey === undefined ? undefined : keyText(input.contactKey, 'contactKey');
	const threadKey = input.threadKey === undefined ? undefined : keyText(input.threadKey, 'threadKey');
	const window = duration(input.dedupeWindowMs, 'dedupeWindowMs');
	const now = instant(input.now, 'now');
	const inquiry = jsonText(input.inquiry, 'inquiry');
	const urgency = urgencyOf(input.urgency, 'urgency');

	const bySource = sourceKey && (await caseBySource(sql, sourceKey));
	if (bySource) {
		await recordRepetition(sql, bySource, 'source', input, inquiry);
		return {
			outcome: 'duplicate',
			matchedBy: 'source',
			case: bySource,
			contactCases: await contactCases(sql, contactKey, bySource),
		};
	}

	const [latest] = await sql.query(
		`SELECT * FROM cases WHERE content_key = ? ORDER BY occurrence DESC LIMIT 1 ${dialect.forUpdate}`,
		[contentKey],
	);
	// A case that another process, its clock a little ahead, opened after `now` counts as within the window.
	if (latest && now - integer(latest, 'opened_at') <= window) {
		const there = caseRecord(latest);
		if (sourceKey) await rememberSource(sql, sourceKey, there.caseId);
		await recordRepetition(sql, there, 'content', input, inquiry);
		return { outcome: 'duplicate', matchedBy: 'content', case: there, contactCases: await contactCases(sql, contactKey, there) };
	}

	const occurrence = await freeOccurrence(sql, contentKey, latest ? integer(latest, 'occurrence') + 1 : 0);
	const [row] = await sql.query(
		`INSERT INTO cases (case_id, content_key, occurrence, contact_key, stage, opened_at, updated_at, version, data, outline, outline_version, is_test)
		VALUES (?, ?, ?, ?, 'inquiry', ?, ?, 1, ?, ?, 1, ?) ON CONFLICT DO NOTHING RETURNING *`,
		[caseIdOf(contentKey, occurrence), contentKey, occurrence, contactKey ?? null, now, now, `{"inquiry":${inquiry}}`, outlineOf({ inquiry: input.inquiry }), input.test ? 1 : null],
	);
	if (!row) throw new LookAgain();
	const opened = caseRecord(row);
	if (sourceKey) await rememberSource(sql, sourceKey, opened.caseId);
	if (threadKey) await rememberThread(sql, threadKey, opened.caseId);
	const { caseId } = opened;
	await firstWork(sql, { caseId, urgency, now });
	await addEvent(sql, {
		caseId,
		type: 'inquiry.received',
		at: receivedAt(input.inquiry) ?? now,
		by: 'customer',
		data: { channel: input.inquiry.channel, source: broughtBy(input.inquiry), ...(input.test && { test: true }) },
		key: keyOf('inquiry.received', caseId),
		now,
	});
	await addEvent(sql, { caseId, type: 'case.opened', at: now, by: 'bot', key: keyOf('case.opened', caseId), now });
	return { outcome: 'new', case: opened, contactCases: await contactCases(sql, contactKey, opened) };
}

/** A case whose contact was erased is not found by its content any more, and keeps its id. */
async function freeOccurrence(sql: Sql, contentKey: string, from: number): Promise<number> {
	for (let occurrence = from; ; occurrence++) {
		const [taken] = await sql.query('SELECT content_key FROM cases WHERE case_id = ?', [caseIdOf(contentKey, occurrence)]);
		if (!taken) return occurrence;
		if (text(taken, 'content_key') === contentKey) throw new LookAgain();
	}
}

export async function caseBySource(sql: Sql, sourceKey: string): Promise<CaseRecord | undefined> {
	const [row] = await sql.query(
		'SELECT cases.* FROM case_sources JOIN cases ON cases.case_id = case_sources.case_id WHERE source_key = ?',
		[sourceKey],
	);
	return row && caseRecord(row);
}

async function rememberSource(sql: Sql, sourceKey: string, caseId: string): Promise<void> {
	const [row] = await sql.query(
		'INSERT INTO case_sources (source_key, case_id) VALUES (?, ?) ON CONFLICT DO NOTHING RETURNING source_key',
		[sourceKey, caseId],
	);
	if (!row) throw new LookAgain();
}

/** A conversation goes on in the case that it opened last. */
async function rememberThread(sql: Sql, threadKey: string, caseId: string): Promise<void> {
	await sql.query('INSERT INTO case_sources (source_key, case_id) VALUES (?, ?) ON CONFLICT (source_key) DO UPDATE SET case_id = excluded.case_id', [threadKey, caseId]);
}

/** Keeps of the repeated inquiry what the case does not have already, once for each message. */
async function recordRepetition(
	sql: Sql,
	there: CaseRecord,
	matchedBy: 'content' | 'source',
	input: OpenCaseInput,
	inquiry: string,
): Promise<void> {
	const known = Object.entries(there.data.inquiry);
	const repeated: Record<string, unknown> = JSON.parse(inquiry);
	const different = Object.entries(repeated).filter(
		([name, value]) => !known.some(([knownName, knownValue]) => name === knownName && isDeepStrictEqual(value, knownValue)),
	);
	await addEvent(sql, {
		caseId: there.caseId,
		type: 'inquiry.repeated',
		at: receivedAt(input.inquiry) ?? input.now,
		by: 'customer',
		data: { matchedBy, inquiry: Object.fromEntries(different) },
		key: keyOf('inquiry.repeated', input.sourceKey ?? [input.contentKey, input.inquiry.receivedAt]),
		now: input.now,
	});
}

async function contactCases(
	sql: Sql,
	contactKey: string | undefined,
	{ caseId }: CaseRecord,
): Promise<OpenCaseResult['contactCases']> {
	if (contactKey === undefined) return [];
	const rows = await sql.query(
		`SELECT case_id, stage, owner_id, opened_at FROM cases WHERE contact_key = ? AND case_id <> ?
		ORDER BY opened_at DESC, case_id DESC LIMIT ?`,
		[contactKey, caseId, MAX_CONTACT_CASES],
	);
	return rows.map((row) => ({
		caseId: text(row, 'case_id'),
		stage: stageOf(text(row, 'stage'), 'stage'),
		...(typeof row.owner_id === 'string' && { ownerId: row.owner_id }),
		openedAt: integer(row, 'opened_at'),
	}));
}

/** A lead whose time cannot be read is kept all the same: it counts from `now`. */
function receivedAt(inquiry: Inquiry): number | undefined {
	const at = typeof inquiry.receivedAt === 'string' ? DateTime.fromISO(inquiry.receivedAt, { zone: 'utc' }) : undefined;
	return at?.isValid ? at.toMillis() : undefined;
}

/** The portal or service that brought it, else the kind of door. */
function broughtBy({ source }: OpenCaseInput['inquiry']): string {
	return [source?.relay, source?.kind].find((name): name is string => typeof name === 'string' && name !== '') ?? '';
}
