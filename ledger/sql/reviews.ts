import { DomainError } from '../../domain/errors';
import { REVIEW_STATES, type NewReview, type ReviewRecord } from '../../domain/case';
import type { ReviewFilter, StepInput } from '../processLedger';
import { Conditions, placeholders } from './conditions';
import type { Dialect, Row, Sql, Value } from './database';
import { integer, json, optionalInteger, optionalText, text } from './rows';
import { choiceOf, instant, jsonText, keyText, labelText, limitOf, listOf, processOf } from './values';

type Decision = NonNullable<StepInput['decision']>;

/** The same review again, whatever has become of it, changes nothing. A new one takes the place of what waits for the same subject. */
export async function addReview(sql: Sql, { caseId, review, test, now }: { caseId: string; review: NewReview; test: boolean; now: number }): Promise<void> {
	const reviewId = keyText(review.reviewId, 'review.reviewId');
	const subject = keyText(review.subject, 'review.subject');
	const [added] = await sql.query(
		`INSERT INTO reviews (review_id, case_id, subject, owner_id, expires_at, process, state, created_at, is_test, content)
		VALUES (?, ?, ?, ?, ?, ?, 'waiting', ?, ?, ?) ON CONFLICT (review_id) DO NOTHING RETURNING review_id`,
		[
			reviewId,
			caseId,
			subject,
			review.ownerId === undefined ? null : keyText(review.ownerId, 'review.ownerId'),
			review.expiresAt === undefined ? null : instant(review.expiresAt, 'review.expiresAt'),
			review.process === undefined ? null : processOf(review.process, 'review.process'),
			now,
			test ? 1 : null,
			jsonText({ draft: review.draft, reasons: review.reasons }, 'review.draft'),
		],
	);
	if (!added) return;
	await sql.query(
		"UPDATE reviews SET state = 'superseded', decided_at = ? WHERE case_id = ? AND subject = ? AND state = 'waiting' AND review_id <> ?",
		[now, caseId, subject, reviewId],
	);
}

export async function lockedReview(sql: Sql, dialect: Dialect, caseId: string, reviewId: string): Promise<ReviewRecord> {
	const id = keyText(reviewId, 'decision.reviewId');
	const [row] = await sql.query(`SELECT * FROM reviews WHERE review_id = ? AND case_id = ? ${dialect.forUpdate}`, [id, caseId]);
	if (row) return reviewRecord(row);
	throw new DomainError(
		'review-not-found',
		`Case ${caseId} has no review ${JSON.stringify(id)} (decision.reviewId).`,
		'Decide on a review that the ledger lists for this case.',
		'decision.reviewId',
	);
}

/** Of a review that waits. */
export async function decideReview(sql: Sql, decision: Decision, now: number): Promise<ReviewRecord> {
	const [row] = await sql.query('UPDATE reviews SET state = ?, decided_at = ?, decided_by = ?, result = ? WHERE review_id = ? RETURNING *', [
		choiceOf(['approved', 'edited', 'rejected', 'expired'], decision.state, 'decision.state'),
		now,
		labelText(decision.by, 'decision.by'),
		decision.result === undefined ? null : jsonText(decision.result, 'decision.result'),
		decision.reviewId,
	]);
	return reviewRecord(row);
}

export async function getReview(sql: Sql, reviewId: string): Promise<ReviewRecord | undefined> {
	const [row] = await sql.query('SELECT * FROM reviews WHERE review_id = ?', [keyText(reviewId, 'reviewId')]);
	return row && reviewRecord(row);
}

export async function listReviews(sql: Sql, filter: ReviewFilter): Promise<ReviewRecord[]> {
	const { statement, values } = reviewQuery(filter);
	return (await sql.query(statement, values)).map(reviewRecord);
}

export function reviewQuery(filter: ReviewFilter): { statement: string; values: Value[] } {
	const limit = limitOf(filter.limit, 'limit', { usual: 100, most: 1_000 });
	const conditions = new Conditions();
	if (filter.caseId !== undefined) conditions.add('case_id = ?', keyText(filter.caseId, 'caseId'));
	if (filter.subject !== undefined) conditions.add('subject = ?', keyText(filter.subject, 'subject'));
	const states = listOf(filter.states, 'states', (state, field) => choiceOf(REVIEW_STATES, state, field));
	if (states.length > 0) conditions.add(`state IN (${placeholders(states)})`, ...states);
	if (filter.ownerId !== undefined) conditions.add('owner_id = ?', keyText(filter.ownerId, 'ownerId'));
	if (filter.expiresBy !== undefined) conditions.add("state = 'waiting' AND expires_at <= ?", instant(filter.expiresBy, 'expiresBy'));
	if (filter.after !== undefined) {
		conditions.add('(created_at, review_id) > (?, ?)', instant(filter.after.createdAt, 'after.createdAt'), keyText(filter.after.reviewId, 'after.reviewId'));
	}
	return { statement: `SELECT * FROM reviews ${conditions.where} ORDER BY created_at, review_id LIMIT ?`, values: [...conditions.values, limit] };
}

function reviewRecord(row: Row): ReviewRecord {
	const reviewId = text(row, 'review_id');
	const ownerId = optionalText(row, 'owner_id');
	const expiresAt = optionalInteger(row, 'expires_at');
	const process = optionalText(row, 'process');
	const decidedAt = optionalInteger(row, 'decided_at');
	const decidedBy = optionalText(row, 'decided_by');
	return {
		reviewId,
		caseId: text(row, 'case_id'),
		subject: text(row, 'subject'),
		...(json(row, 'content', `review ${reviewId}`) as Pick<ReviewRecord, 'draft' | 'reasons'>),
		...(ownerId !== undefined && { ownerId }),
		...(expiresAt !== undefined && { expiresAt }),
		...(process !== undefined && { process: processOf(process, 'process') }),
		state: text(row, 'state') as ReviewRecord['state'],
		createdAt: integer(row, 'created_at'),
		...(decidedAt !== undefined && { decidedAt }),
		...(decidedBy !== undefined && { decidedBy }),
		...(optionalText(row, 'result') !== undefined && { result: json(row, 'result', `review ${reviewId}`) }),
		...(optionalInteger(row, 'is_test') === 1 && { test: true }),
	};
}
