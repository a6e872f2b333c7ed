import { wokenBy, type Process } from '../../domain/case';
import type { CaseRecord } from '../ledger';
import type { StepInput, StepResult } from '../processLedger';
import { lockedCase, writeCase } from './caseRow';
import type { Dialect, Row, Sql } from './database';
import { addEvent, listEvents, withdrawEvent } from './events';
import { assign, completeHandoff } from './handoffs';
import { queueMessages } from './messages';
import { addReview, decideReview, lockedReview } from './reviews';
import { caseRecord, optionalInteger, optionalText, text } from './rows';
import { updateCase } from './updateCase';
import { instant, keyText, processOf } from './values';
import { makeDue, wakeWork } from './work';

/**
 * The case is held first and its work next, so that nothing happens to either between what is asked of them and what is
 * written. Whether the lease still holds is told by its token alone: one that ran out and was taken by nobody is good. A
 * step by hand ends the lease that its process is under, since what was decided there does not know of it.
 */
export async function completeStep(sql: Sql, dialect: Dialect, input: StepInput): Promise<StepResult> {
	const process = processOf(input.process, 'process');
	const now = instant(input.now, 'now');
	const token = input.token === undefined ? undefined : keyText(input.token, 'token');
	const due = dueOf(input, process);

	const caseId = keyText(input.caseId, 'caseId');
	const [row] = token === undefined ? [] : await sql.query(`SELECT * FROM cases WHERE case_id = ? ${dialect.forUpdate}`, [caseId]);
	if (token !== undefined && !row) return { completed: false, because: 'lease-lost' };
	let record = row ? caseRecord(row) : await lockedCase(sql, dialect, caseId);
	const work = await sql.query(`SELECT * FROM work WHERE case_id = ? ORDER BY process ${dialect.forUpdate}`, [caseId]);
	const before = new Map(work.map((item) => [text(item, 'process'), item]));
	const own = before.get(process);
	if (token !== undefined && optionalText(own, 'token') !== token) return { completed: false, because: 'lease-lost' };
	const asked = input.decision && (await lockedReview(sql, dialect, caseId, input.decision.reviewId));
	if (asked && asked.state !== 'waiting') return { completed: false, because: 'review-decided', review: asked };

	if (input.unlessMore && (await listEvents(sql, { caseId, types: input.unlessMore.events })).length > input.unlessMore.known) return { completed: false, because: 'more-happened' };
	if (input.withdraw && !(await withdrawEvent(sql, { caseId, ...input.withdraw }))) return { completed: false, because: 'event-gone' };

	let events = 0;
	for (const event of input.events) events += (await addEvent(sql, { ...event, key: keyText(event.key, 'events.key'), caseId, now })).recorded ? 1 : 0;
	if (input.decision) {
		const decided = await decideReview(sql, input.decision, now);
		if (decided.process !== undefined) await wakeWork(sql, { caseId, processes: [decided.process], now });
	}
	record = await changed(sql, dialect, record, input, now);
	const test = input.test === true || record.test === true;
	if (input.review) await addReview(sql, { caseId, review: input.review, test, now });
	const queued = await queueMessages(sql, dialect, input.messages, { caseId, test, now });
	const knownTo = token === undefined ? undefined : (input.decidedAt ?? optionalInteger(own, 'leased_at'));
	for (const [named, dueAt] of due) {
		await setDue(sql, { caseId, process: named, dueAt, own: named === process, before: before.get(named), knownTo, now });
	}
	// That a limit kept one of its messages back was not known to the step.
	if (queued.some(({ queued: added, message }) => added && message.state === 'withheld' && !test)) await wakeWork(sql, { caseId, processes: [...new Set([...wokenBy('message.withheld'), ...wokenBy('review.requested')])], now });
	return {
		completed: true,
		case: record,
		events,
		messages: queued.flatMap(({ queued: added, message: { key, state } }) => (added ? [{ key, state }] : [])),
		...(input.review && { reviewId: input.review.reviewId }),
	};
}

/** By process, in the order that work is held in. */
function dueOf(input: StepInput, process: Process): Array<[Process, number | null]> {
	const due = new Map<Process, number | null>(input.token === undefined ? [] : [[process, null]]);
	for (const [name, dueAt] of Object.entries(input.due ?? {})) {
		if (dueAt !== undefined) due.set(processOf(name, 'due'), dueAt === null ? null : instant(dueAt, `due.${name}`));
	}
	return [...due].sort(([one], [other]) => (one < other ? -1 : 1));
}

async function changed(sql: Sql, dialect: Dialect, before: CaseRecord, input: StepInput, now: number): Promise<CaseRecord> {
	const { caseId } = before;
	const { sections, priority, owner, handoff } = input;
	let after = sections || priority ? await updateCase(sql, dialect, { caseId, sections, priority, now }) : before;
	if (owner) after = (await assign(sql, dialect, { caseId, owner, now })).case;
	if (owner === null && after.owner) after = await writeCase(sql, after, { owner: null }, now);
	if (handoff) after = (await completeHandoff(sql, dialect, { ...handoff, caseId, now })).case;
	return after;
}

/**
 * What the step says wins over what its own events woke. But what was woken since the case was read for it was not known to
 * it: its own process is due at once, another no later than it was woken for. Another's lease is left alone, and marked.
 */
async function setDue(
	sql: Sql,
	item: { caseId: string; process: Process; dueAt: number | null; own: boolean; before?: Row; knownTo?: number; now: number },
): Promise<void> {
	const { caseId, process, own, before, now } = item;
	if (!own && optionalText(before, 'token') !== undefined) {
		await sql.query('UPDATE work SET woken_at = ? WHERE case_id = ? AND process = ?', [now, caseId, process]);
		return;
	}
	const wokenAt = optionalInteger(before, 'woken_at');
	const missed = item.knownTo !== undefined && wokenAt !== undefined && wokenAt >= item.knownTo;
	const wokenFor = own ? now : Math.max(now, optionalInteger(before, 'due_at') ?? now);
	const dueAt = missed ? Math.min(item.dueAt ?? wokenFor, wokenFor) : item.dueAt;
	const there = await sql.query(
		`UPDATE work SET due_at = ?, woken_at = NULL ${own ? ', token = NULL, leased_at = NULL, leased_until = NULL, due_since = NULL, attempt = 0, reason = NULL' : ''}
		WHERE case_id = ? AND process = ? RETURNING due_at`,
		[dueAt, caseId, process],
	);
	if (dueAt === null) return;
	if (there.length === 0) await makeDue(sql, { caseId, processes: [process], dueAt, now });
	else if (dueAt <= now) sql.wake(process);
}
