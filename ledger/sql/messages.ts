import { keyOf, MESSAGE_STATES, SUPERSEDED, type LastOfPace, type MessageRecord, type MessageState, type NewMessage, type Pace } from '../../domain/case';
import { DomainError } from '../../domain/errors';
import type { MessageFilter, SentMessage, SettleInput, TakenMessage } from '../processLedger';
import { caseNotFound, holdCases } from './caseRow';
import { Conditions, placeholders } from './conditions';
import { LookAgain } from './database';
import type { Dialect, Row, Sql, Value } from './database';
import { addEvent } from './events';
import { integer, json, optionalInteger, optionalText, text } from './rows';
import { COUNT_LOCKS } from './schema';
import { actorOf, choiceOf, duration, instant, jsonText, keyText, labelText, limitOf, listOf, processOf, urgencyOf, wholeNumber, WRONG_CLOCK_MS } from './values';
import { MOST_LEASED, URGENCIES, wakeWork } from './work';

/**
 * The outbox. A message is queued, leased by who sends, marked as being sent before it is sent, and settled after. Between
 * the last two nobody knows whether it is out: when the lease ends there, it is in doubt, and a person decides.
 */
const MOST_COUNTS = 4;
/** In one digest; what is more goes with the next. */
const MOST_CARRIED = 200;
const AUDIENCES = ['customer', 'team'] as const;
/** What a message is not changed from any more. */
const OVER: readonly MessageState[] = ['sent', 'refused'];

/** What a message says; nothing of it is looked for. */
type Content = Pick<NewMessage, 'from' | 'replyTo' | 'subject' | 'text' | 'template' | 'html' | 'attachments' | 'inReplyTo' | 'events' | 'pace' | 'voidedBy'>;
interface Queueing {
	/** The case of messages that name none. */
	caseId?: string;
	test?: boolean;
	now: number;
}

export async function queueMessage(sql: Sql, dialect: Dialect, input: { message: NewMessage; now: number }): Promise<{ queued: boolean; message: MessageRecord }> {
	const [queued] = await queueMessages(sql, dialect, [input.message], { now: input.now });
	return queued;
}

/** `queued`: not there before, whatever its state is now. What a limit or a test keeps back does not count under a limit. */
export async function queueMessages(
	sql: Sql,
	dialect: Dialect,
	messages: NewMessage[],
	{ caseId, test, now: at }: Queueing,
): Promise<Array<{ queued: boolean; message: MessageRecord }>> {
	const now = instant(at, 'now');
	const checked = messages.map((message) => checkedMessage({ ...message, caseId: message.caseId ?? caseId }, now));
	await holdCounts(sql, dialect, checked);
	const tests = await testCases(sql, checked);
	const queued: Array<{ queued: boolean; message: MessageRecord }> = [];
	for (const one of checked) {
		const isTest = test === true || (one.caseId !== null && tests.get(one.caseId) === true);
		queued.push(await insertMessage(sql, one, isTest, now));
	}
	return queued;
}

async function insertMessage(sql: Sql, one: CheckedMessage, isTest: boolean, now: number): Promise<{ queued: boolean; message: MessageRecord }> {
	const reason = isTest ? 'test' : (await overLimit(sql, one)) ? 'limit' : null;
	const [added] = await sql.query(
		`INSERT INTO messages (message_key, case_id, channel, recipient, audience, automatic, urgency, digest_key,
			state, state_at, reason, attempts, created_at, due_at, is_test, content)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?) ON CONFLICT (message_key) DO NOTHING RETURNING *`,
		[
			...[one.key, one.caseId, one.channel, one.to, one.audience, one.automatic, one.urgency, one.digestKey],
			...[reason === null ? 'queued' : 'withheld', now, reason, now, reason === null ? one.dueAt : null, isTest ? 1 : null, one.content],
		],
	);
	if (!added) {
		const there = await getMessage(sql, one.key);
		if (!there) throw new LookAgain();
		return { queued: false, message: there };
	}
	if (reason === null) {
		for (const name of one.counts) await sql.query('INSERT INTO message_counts (message_key, name, created_at) VALUES (?, ?, ?)', [one.key, name, now]);
		if (one.dueAt <= now) sql.wake('delivery');
	}
	if (reason === 'limit' && one.caseId !== null) {
		const data = { key: one.key, reason };
		await addEvent(sql, { caseId: one.caseId, type: 'message.withheld', at: now, by: 'bot', data, key: keyOf(one.key, 'message.withheld'), now });
		const asked = { subject: 'message', reason, message: one.key };
		await addEvent(sql, { caseId: one.caseId, type: 'review.requested', at: now, by: 'bot', data: asked, key: keyOf(one.key, 'message.withheld', 'review'), now });
	}
	return { queued: true, message: messageRecord(added) };
}

async function holdCounts(sql: Sql, dialect: Dialect, messages: CheckedMessage[]): Promise<void> {
	await holdNames(sql, dialect, messages.flatMap(({ counts, limits }) => [...counts, ...limits.map(({ name }) => name)]));
}

/** Of all who count under a name, one at a time. The names themselves would be one more place that names people. */
async function holdNames(sql: Sql, dialect: Dialect, names: readonly string[]): Promise<void> {
	const buckets = [...new Set(names.map((name) => Number.parseInt(keyOf(name).slice(0, 8), 16) % COUNT_LOCKS))];
	if (buckets.length === 0) return;
	await sql.query(`SELECT bucket FROM count_locks WHERE bucket IN (${placeholders(buckets)}) ORDER BY bucket ${dialect.forUpdate}`, buckets);
}

export const COUNTED = 'SELECT COUNT(*) AS counted FROM (SELECT 1 AS one FROM message_counts WHERE name = ? AND created_at >= ? LIMIT ?) AS counted_rows';

async function overLimit(sql: Sql, { limits }: CheckedMessage): Promise<boolean> {
	for (const { name, since, most } of limits) {
		if (most === 0) return true;
		const [row] = await sql.query(COUNTED, [name, since, most]);
		if (integer(row, 'counted') >= most) return true;
	}
	return false;
}

async function testCases(sql: Sql, messages: CheckedMessage[]): Promise<Map<string, boolean>> {
	const tests = new Map<string, boolean>();
	for (const { caseId } of messages) {
		if (caseId === null || tests.has(caseId)) continue;
		const [row] = await sql.query('SELECT is_test FROM cases WHERE case_id = ?', [caseId]);
		if (!row) throw caseNotFound(caseId);
		tests.set(caseId, optionalInteger(row, 'is_test') === 1);
	}
	return tests;
}

type CheckedMessage = ReturnType<typeof checkedMessage>;

function checkedMessage(message: NewMessage, now: number) {
	const counts = listOf(message.counts, 'counts', keyText);
	if (counts.length > MOST_COUNTS) {
		throw new DomainError('list-invalid', `counts has ${counts.length} names; a message counts under up to ${MOST_COUNTS}.`, 'Leave some out.', 'counts');
	}
	if (typeof message.text !== 'string') throw new DomainError('text-expected', 'text is not a text.', 'Give text as a text.', 'text');
	for (const [index, { type, by, key, caseId }] of (message.events ?? []).entries()) {
		if (caseId !== undefined) keyText(caseId, `events[${index}].caseId`);
		keyText(type, `events[${index}].type`);
		actorOf(by, `events[${index}].by`);
		if (key !== undefined) keyText(key, `events[${index}].key`);
	}
	const { from, replyTo, subject, text: said, template, html, attachments, inReplyTo, events = [] } = message;
	const content: Content = { from, replyTo, subject, text: said, template, html, attachments, inReplyTo, events, ...paceOf(message), ...voidedByOf(message) };
	return {
		key: keyText(message.key, 'key'),
		caseId: message.caseId === undefined ? null : keyText(message.caseId, 'caseId'),
		channel: keyText(message.channel, 'channel'),
		to: keyText(message.to, 'to'),
		audience: choiceOf(AUDIENCES, message.audience, 'audience'),
		automatic: message.automatic ? 1 : 0,
		urgency: urgencyOf(message.urgency, 'urgency'),
		digestKey: digestOf(message),
		dueAt: message.dueAt === undefined ? now : instant(message.dueAt, 'dueAt'),
		counts,
		limits: (message.limits ?? []).map(({ name, since, most }) => ({
			name: keyText(name, 'limits.name'),
			since: instant(since, 'limits.since'),
			most: wholeNumber(most, 'limits.most'),
		})),
		content: jsonText(content, 'message'),
	};
}

function digestOf({ digestKey, pace }: NewMessage): string | null {
	if (pace !== undefined) return keyText(pace.together, 'pace.together');
	return digestKey === undefined ? null : keyText(digestKey, 'digestKey');
}

function paceOf({ pace }: NewMessage): Pick<Content, 'pace'> {
	if (pace === undefined) return {};
	const { together, counts, withinMs, most } = pace;
	return {
		pace: {
			together: keyText(together, 'pace.together'),
			counts: keyText(counts, 'pace.counts'),
			withinMs: duration(withinMs, 'pace.withinMs'),
			...(most !== undefined && { most: Math.max(1, wholeNumber(most, 'pace.most')) }),
		},
	};
}

function voidedByOf({ voidedBy }: NewMessage): Pick<Content, 'voidedBy'> {
	if (voidedBy === undefined) return {};
	const { events, by, known, elsewhere, until, process } = voidedBy;
	return {
		voidedBy: {
			events: listOf(events, 'voidedBy.events', keyText),
			...(by !== undefined && { by: choiceOf(['human'] as const, by, 'voidedBy.by') }),
			known: wholeNumber(known, 'voidedBy.known'),
			...(elsewhere !== undefined && { elsewhere: elsewhere.map((one) => ({ caseId: keyText(one.caseId, 'voidedBy.elsewhere.caseId'), known: wholeNumber(one.known, 'voidedBy.elsewhere.known') })) }),
			...(until !== undefined && { until: instant(until, 'voidedBy.until') }),
			...(process !== undefined && { process: processOf(process, 'voidedBy.process') }),
		},
	};
}

export interface LeaseMessagesInput {
	token: string;
	limit: number;
	/** So many runs could take what is due: this one leases its share of it, and the limit at the most. */
	runs?: number;
	leaseMs: number;
	now: number;
	channels?: string[];
}

/** A run costs as much as sending a few. */
const SMALLEST_SHARE = 8;

export async function leaseMessages(
	sql: Sql,
	dialect: Dialect,
	input: LeaseMessagesInput,
): Promise<{ messages: MessageRecord[]; inDoubt: MessageRecord[] }> {
	const wrong = wrongMessageLeasesQuery(dialect, input);
	await sql.query(wrong.statement, wrong.values);
	const doubted = await sql.query(doubtQuery(dialect), [input.now, MOST_LEASED, input.now]);
	const { statement, values } = leaseMessagesQuery(dialect, { ...input, limit: await shareOf(sql, input) });
	const leased = await sql.query(statement, values);
	return { messages: leased.sort(mostUrgentFirst).map(messageRecord), inDoubt: doubted.map(messageRecord) };
}

/** What is due beyond what all of them can take is not looked at. */
async function shareOf(sql: Sql, { limit, runs = 1, now }: LeaseMessagesInput): Promise<number> {
	if (runs <= 1) return limit;
	const [row] = await sql.query(DUE_UP_TO, [...URGENCIES.map(() => now), limit * runs]);
	return Math.min(limit, Math.max(SMALLEST_SHARE, Math.ceil(integer(row, 'due') / runs)));
}

export const DUE_UP_TO = `SELECT COUNT(*) AS due FROM (${URGENCIES.map((urgency) => `SELECT 1 AS one FROM messages WHERE urgency = ${urgency} AND due_at <= ?`).join(' UNION ALL ')} LIMIT ?) AS due_rows`;

/** As `leaseWorkQuery`. */
export function leaseMessagesQuery(dialect: Dialect, input: LeaseMessagesInput): { statement: string; values: Value[] } {
	const limit = limitOf(input.limit, 'limit', { usual: 20, most: MOST_LEASED });
	const now = instant(input.now, 'now');
	const until = instant(now + duration(input.leaseMs, 'leaseMs'), 'leaseMs');
	const channels = listOf(input.channels, 'channels', keyText);
	const among = channels.length > 0 ? `AND channel IN (${placeholders(channels)})` : '';
	const ranges = URGENCIES.map(
		(urgency) => `SELECT * FROM (SELECT message_key FROM messages WHERE urgency = ${urgency} AND due_at <= ? ${among}
			ORDER BY due_at, message_key LIMIT ? ${dialect.skipLocked}) AS urgency_${urgency}`,
	);
	return {
		statement: `WITH due AS MATERIALIZED (${ranges.join(' UNION ALL ')} LIMIT ?)
			UPDATE messages SET token = ?, leased_until = ?, due_since = messages.due_at, due_at = ?
			FROM due WHERE messages.message_key = due.message_key RETURNING *`,
		values: [...URGENCIES.flatMap(() => [now, ...channels, limit]), limit, keyText(input.token, 'token'), until, until],
	};
}

/** As `wrongLeasesQuery` of work: what was not begun is due, what was is in doubt. */
export function wrongMessageLeasesQuery({ skipLocked }: Dialect, { now, leaseMs }: LeaseMessagesInput): { statement: string; values: Value[] } {
	return {
		statement: `WITH wrong AS MATERIALIZED (SELECT message_key FROM messages WHERE state IN ('queued', 'sending') AND leased_until > ? ${skipLocked})
			UPDATE messages SET leased_until = ?, due_at = CASE WHEN state = 'queued' THEN CAST(? AS BIGINT) END
			FROM wrong WHERE messages.message_key = wrong.message_key`,
		values: [instant(now, 'now') + duration(leaseMs, 'leaseMs') + WRONG_CLOCK_MS, now, now],
	};
}

/** The token stays: who began it and comes late knows what became of it, until a person has decided. */
export function doubtQuery({ skipLocked }: Dialect): string {
	return `WITH ended AS MATERIALIZED (SELECT message_key FROM messages WHERE state = 'sending' AND leased_until <= ?
			ORDER BY leased_until LIMIT ? ${skipLocked})
		UPDATE messages SET state = 'inDoubt', state_at = ?, reason = 'lease-ended', leased_until = NULL
		FROM ended WHERE messages.message_key = ended.message_key RETURNING *`;
}

export async function takeMessage(
	sql: Sql,
	dialect: Dialect,
	input: { token: string; sent?: SentMessage; more?: { limit: number; leaseMs: number }; now: number },
): Promise<TakenMessage | undefined> {
	const token = keyText(input.token, 'token');
	const now = instant(input.now, 'now');
	if (input.sent) {
		const { key, messageId } = input.sent;
		await settleMessage(sql, dialect, { key, token, outcome: { state: 'sent', ...(messageId !== undefined && { messageId }) }, now });
	}
	let leased = 0;
	for (;;) {
		let row = await beginNext(sql, dialect, token, now);
		if (!row && input.more && leased === 0) {
			const { statement, values } = leaseMessagesQuery(dialect, { ...input.more, token, now });
			leased = (await sql.query(statement, values)).length;
			if (leased > 0) row = await beginNext(sql, dialect, token, now);
		}
		if (!row) return undefined;
		const message = messageRecord(row);
		if (await isVoid(sql, message, now)) {
			await withhold(sql, message, now);
			continue;
		}
		// An alert that has waited comes with all of its kind; at once, each step of one case is a message of its own.
		const hasWaited = (optionalInteger(row, 'due_since') ?? 0) > message.createdAt;
		const apart = message.pace !== undefined && !hasWaited ? message.caseId : undefined;
		const carries = await carry(sql, dialect, message, { token, leasedUntil: integer(row, 'leased_until'), now, apart });
		if (message.pace === undefined) return { message, carries, leased };
		const turn = await turnOf(sql, dialect, message, message.pace, now);
		if (typeof turn !== 'number') return { message, carries, leased, ...turn };
		await putOff(sql, message, turn, now);
	}
}

async function carry(sql: Sql, dialect: Dialect, message: MessageRecord, lease: { token: string; leasedUntil: number; now: number; apart?: string }): Promise<MessageRecord[]> {
	if (message.digestKey === undefined) return [];
	const { statement, values } = carryQuery(dialect, { ...message, digestKey: message.digestKey, token: lease.token, apart: lease.apart }, lease.leasedUntil, lease.now);
	const carried = (await sql.query(statement, values)).map(messageRecord).sort(oldestFirst);
	const holding: MessageRecord[] = [];
	for (const one of carried) {
		if (await isVoid(sql, one, lease.now)) await withhold(sql, one, lease.now);
		else holding.push(one);
	}
	return holding;
}

/**
 * Counts a message that begins to go out; until when it waits instead, where there is no room for it. What is tried again is
 * counted once. The names are held last: who holds them waits for nothing else.
 */
async function turnOf(sql: Sql, dialect: Dialect, { key, digestKey, to }: MessageRecord, { counts, withinMs, most }: Pace, now: number): Promise<number | { last?: LastOfPace }> {
	await holdNames(sql, dialect, [counts]);
	if (most !== undefined) {
		const [oldest] = await sql.query(NEWEST_BUT, [counts, key, now - withinMs, most - 1]);
		if (oldest) return integer(oldest, 'created_at') + withinMs;
	}
	await sql.query('INSERT INTO message_counts (message_key, name, created_at) VALUES (?, ?, ?) ON CONFLICT (message_key, name) DO UPDATE SET created_at = excluded.created_at', [key, counts, now]);
	if (most === undefined) return {};
	const [first] = await sql.query(NEWEST_BUT, [counts, '', now - withinMs, most - 1]);
	if (!first) return {};
	const [row] = await sql.query("SELECT COUNT(DISTINCT case_id) AS waiting FROM messages WHERE digest_key = ? AND recipient = ? AND state = 'queued'", [digestKey ?? '', to]);
	return { last: { until: integer(first, 'created_at') + withinMs, waiting: integer(row, 'waiting'), most } };
}

/** The time of one that was counted, so many places behind the newest; a message's own count aside. */
const NEWEST_BUT = 'SELECT created_at FROM message_counts WHERE name = ? AND message_key <> ? AND created_at > ? ORDER BY created_at DESC LIMIT 1 OFFSET ?';

/** As if it and what it carries had not been begun. */
async function putOff(sql: Sql, { key }: MessageRecord, dueAt: number, now: number): Promise<void> {
	await sql.query(
		`UPDATE messages SET state = 'queued', state_at = ?, attempts = attempts - 1, due_at = ?, due_since = NULL, token = NULL, leased_until = NULL, carried_by = NULL
		WHERE (message_key = ? OR carried_by = ?) AND state = 'sending'`,
		[now, dueAt, key, key],
	);
}

async function beginNext(sql: Sql, dialect: Dialect, token: string, now: number): Promise<Row | undefined> {
	const [row] = await sql.query(
		`WITH next AS MATERIALIZED (SELECT message_key FROM messages WHERE token = ? AND state = 'queued' AND leased_until > ?
			ORDER BY urgency, due_since, message_key LIMIT 1 ${dialect.skipLocked})
		UPDATE messages SET ${BEGUN} FROM next WHERE messages.message_key = next.message_key RETURNING *`,
		[token, now, now],
	);
	return row;
}

/** By what is on record at this moment. */
async function isVoid(sql: Sql, { caseId, voidedBy }: MessageRecord, now: number): Promise<boolean> {
	if (voidedBy === undefined) return false;
	const { events, by, known, elsewhere = [], until } = voidedBy;
	if (until !== undefined && now > until) return true;
	if (caseId === undefined || events.length === 0) return false;
	const byPerson = by === 'human' ? "AND (actor = 'human' OR actor IS NULL)" : '';
	for (const one of [{ caseId, known }, ...elsewhere]) {
		const [row] = await sql.query(`SELECT COUNT(*) AS counted FROM events WHERE case_id = ? AND type IN (${placeholders(events)}) ${byPerson}`, [one.caseId, ...events]);
		if (integer(row, 'counted') > one.known) return true;
	}
	if (!events.includes(OPTED_OUT)) return false;
	const optedOut = await sql.query(
		`SELECT 1 AS one FROM cases AS own JOIN cases AS other ON other.contact_key = own.contact_key AND other.case_id <> own.case_id
			JOIN events ON events.case_id = other.case_id AND events.type = ? WHERE own.case_id = ? AND NOT EXISTS (
				SELECT 1 FROM cases AS again JOIN events AS taken ON taken.case_id = again.case_id AND taken.type = ?
				WHERE again.contact_key = own.contact_key AND taken.sequence > events.sequence) LIMIT 1`,
		[OPTED_OUT, caseId, OPTED_IN],
	);
	return optedOut.length > 0;
}

const OPTED_OUT = 'customer.optedOut';
const OPTED_IN = 'customer.optedIn';

/** Never sent: nothing was begun but the question. What it stood for is decided again. */
async function withhold(sql: Sql, { key, caseId, voidedBy }: MessageRecord, now: number): Promise<void> {
	await sql.query(
		`UPDATE messages SET state = 'withheld', state_at = ?, reason = ?, attempts = attempts - 1, due_at = NULL, due_since = NULL, token = NULL, leased_until = NULL, carried_by = NULL WHERE message_key = ?`,
		[now, SUPERSEDED, key],
	);
	if (caseId === undefined) return;
	for (const one of await thereOf(sql, [caseId, ...(voidedBy?.elsewhere ?? []).map((other) => other.caseId)])) {
		await addEvent(sql, { caseId: one, type: 'message.withheld', at: now, by: 'bot', data: { key, reason: SUPERSEDED }, key: keyOf(key, 'message.withheld', SUPERSEDED), now });
		if (voidedBy?.process !== undefined) await wakeWork(sql, { caseId: one, processes: [voidedBy.process], now });
	}
}

async function thereOf(sql: Sql, caseIds: readonly string[]): Promise<string[]> {
	return (await sql.query(`SELECT case_id FROM cases WHERE case_id IN (${placeholders(caseIds)}) ORDER BY case_id`, [...caseIds])).map((row) => text(row, 'case_id'));
}

/** Its own, and those of the events that it stands for. */
function casesOf({ caseId, events }: MessageRecord): string[] {
	return [...(caseId === undefined ? [] : [caseId]), ...events.flatMap((event) => event.caseId ?? [])];
}

const BEGUN = "state = 'sending', state_at = ?, reason = NULL, attempts = attempts + 1, due_at = NULL";

/** Also of what other runs have leased and not begun: a digest that several runs began with would go out in pieces. */
export function carryQuery(
	dialect: Dialect,
	{ key, token, digestKey, to, channel, apart }: Pick<MessageRecord, 'key' | 'to' | 'channel'> & { token: string; digestKey: string; apart?: string },
	leasedUntil: number,
	now: number,
): { statement: string; values: Value[] } {
	return {
		statement: `WITH same AS MATERIALIZED (SELECT message_key FROM messages WHERE digest_key = ? AND recipient = ? AND channel = ? AND state = 'queued'
				AND (token IS NOT NULL OR due_at <= ?) ${apart === undefined ? '' : 'AND (case_id IS NULL OR case_id <> ?)'} ORDER BY created_at LIMIT ${MOST_CARRIED} ${dialect.skipLocked})
			UPDATE messages SET ${BEGUN}, token = ?, leased_until = ?, carried_by = ?
			FROM same WHERE messages.message_key = same.message_key RETURNING *`,
		values: [digestKey, to, channel, now, ...(apart === undefined ? [] : [apart]), now, token, leasedUntil, key],
	};
}

/** The cases are held before the messages, as everybody does. What was carried and is decided on already stays as it is. */
export async function settleMessage(sql: Sql, dialect: Dialect, input: SettleInput): Promise<{ settled: boolean; message?: MessageRecord }> {
	const key = keyText(input.key, 'key');
	const token = input.token === undefined ? undefined : keyText(input.token, 'token');
	const now = instant(input.now, 'now');
	const outcome = checkedOutcome(input.outcome);
	const known = (await sql.query('SELECT * FROM messages WHERE message_key = ? OR carried_by = ?', [key, key])).map(messageRecord);
	const there = await holdCases(sql, dialect, [...known.flatMap(casesOf), ...(input.events ?? []).flatMap(({ caseId }) => caseId ?? [])]);
	const rows = await sql.query(`SELECT * FROM messages WHERE message_key = ? OR carried_by = ? ORDER BY message_key ${dialect.forUpdate}`, [key, key]);
	const messages = rows.map(messageRecord);
	const own = messages.find((message) => message.key === key);
	if (!own) return { settled: false };
	const begun = own.state === 'sending' || own.state === 'inDoubt';
	if (OVER.includes(own.state) || (token !== undefined && !(begun && own.token === token))) return { settled: false, message: own };

	const carried = messages.filter((message) => message.carriedBy === key && message.state === own.state);
	let after = own;
	for (const message of [own, ...carried]) {
		const settled = await writeOutcome(sql, message, outcome, now);
		if (message === own) after = settled;
		if (outcome.state === 'sent') await recordSent(sql, message, there, now);
	}
	if (outcome.state === 'queued' && outcome.dueAt <= now) sql.wake('delivery');
	if (own.caseId !== undefined) {
		for (const { caseId = own.caseId, ...event } of input.events ?? []) {
			if (there.has(caseId)) await addEvent(sql, { ...event, at: now, key: keyText(event.key, 'events.key'), caseId, now });
		}
	}
	await queueMessages(sql, dialect, input.messages ?? [], { caseId: own.caseId, test: own.test, now });
	return { settled: true, message: after };
}

function checkedOutcome(outcome: SettleInput['outcome']): SettleInput['outcome'] {
	switch (outcome.state) {
		case 'sent':
			return outcome;
		case 'queued':
			return { ...outcome, dueAt: instant(outcome.dueAt, 'outcome.dueAt') };
		default:
			return { ...outcome, state: choiceOf(['refused', 'inDoubt', 'withheld'], outcome.state, 'outcome.state') };
	}
}

async function writeOutcome(sql: Sql, message: MessageRecord, outcome: SettleInput['outcome'], now: number): Promise<MessageRecord> {
	const { from, replyTo, subject, text: said, template, html, attachments, inReplyTo, events, pace, voidedBy } = message;
	const kept = outcome.state === 'sent' ? attachments?.map((attachment) => ({ ...attachment, content: '' })) : attachments;
	const content: Content = { from, replyTo, subject, text: said, template, html, attachments: kept, inReplyTo, events, pace, voidedBy };
	const [row] = await sql.query(
		`UPDATE messages SET state = ?, state_at = ?, reason = ?, due_at = ?, message_id = ?, carried_by = ?, content = ?,
			due_since = NULL, token = NULL, leased_until = NULL
		WHERE message_key = ? RETURNING *`,
		[
			outcome.state,
			now,
			outcome.state === 'sent' ? null : labelText(outcome.reason, 'outcome.reason'),
			outcome.state === 'queued' ? outcome.dueAt : null,
			outcome.state === 'sent' ? labelText(outcome.messageId, 'outcome.messageId') : null,
			outcome.state === 'queued' ? null : (message.carriedBy ?? null),
			jsonText(content, 'message'),
			message.key,
		],
	);
	return messageRecord(row);
}

/** @param there cases that are held; one that is not there any more has no record either */
async function recordSent(sql: Sql, message: MessageRecord, there: ReadonlySet<string>, now: number): Promise<void> {
	if (message.caseId === undefined) return;
	for (const { type, by, data, key = keyOf(message.key, type), caseId = message.caseId } of message.events) {
		if (there.has(caseId)) await addEvent(sql, { caseId, type, at: now, by: by ?? 'bot', data, key, now });
	}
}

export async function giveBackMessages(sql: Sql, input: { token: string; dueAt: number; now: number }): Promise<number> {
	const dueAt = instant(input.dueAt, 'dueAt');
	const rows = await sql.query(
		`UPDATE messages SET due_at = ?, due_since = NULL, token = NULL, leased_until = NULL
		WHERE token = ? AND state = 'queued' RETURNING message_key`,
		[dueAt, keyText(input.token, 'token')],
	);
	if (rows.length > 0 && dueAt <= instant(input.now, 'now')) sql.wake('delivery');
	return rows.length;
}

export async function getMessage(sql: Sql, key: string): Promise<MessageRecord | undefined> {
	const [row] = await sql.query('SELECT * FROM messages WHERE message_key = ?', [keyText(key, 'key')]);
	return row && messageRecord(row);
}

export async function listMessages(sql: Sql, filter: MessageFilter): Promise<MessageRecord[]> {
	const { statement, values } = messageQuery(filter);
	return (await sql.query(statement, values)).map(messageRecord);
}

export function messageQuery(filter: MessageFilter): { statement: string; values: Value[] } {
	const limit = limitOf(filter.limit, 'limit', { usual: 100, most: 1_000 });
	const conditions = new Conditions();
	if (filter.caseId !== undefined) conditions.add('case_id = ?', keyText(filter.caseId, 'caseId'));
	if (filter.token !== undefined) conditions.add('token = ?', keyText(filter.token, 'token'));
	const states = listOf(filter.states, 'states', (state, field) => choiceOf(MESSAGE_STATES, state, field));
	if (states.length > 0) conditions.add(`state IN (${placeholders(states)})`, ...states);
	if (filter.audience !== undefined) conditions.add('audience = ?', choiceOf(AUDIENCES, filter.audience, 'audience'));
	if (filter.channel !== undefined) conditions.add('channel = ?', keyText(filter.channel, 'channel'));
	if (filter.after !== undefined) {
		conditions.add('(created_at, message_key) < (?, ?)', instant(filter.after.createdAt, 'after.createdAt'), keyText(filter.after.key, 'after.key'));
	}
	return { statement: `SELECT * FROM messages ${conditions.where} ORDER BY created_at DESC, message_key DESC LIMIT ?`, values: [...conditions.values, limit] };
}

function messageRecord(row: Row): MessageRecord {
	const key = text(row, 'message_key');
	const state = text(row, 'state') as MessageState;
	const caseId = optionalText(row, 'case_id');
	const digestKey = optionalText(row, 'digest_key');
	const dueAt = state === 'queued' ? optionalInteger(row, 'due_at') : undefined;
	const reason = optionalText(row, 'reason');
	const messageId = optionalText(row, 'message_id');
	const carriedBy = optionalText(row, 'carried_by');
	const token = optionalText(row, 'token');
	return {
		key,
		...(caseId !== undefined && { caseId }),
		channel: text(row, 'channel'),
		to: text(row, 'recipient'),
		...(json(row, 'content', `message ${key}`) as unknown as Content),
		audience: text(row, 'audience') as MessageRecord['audience'],
		automatic: integer(row, 'automatic') === 1,
		urgency: integer(row, 'urgency'),
		...(digestKey !== undefined && { digestKey }),
		state,
		...(dueAt !== undefined && { dueAt }),
		attempts: integer(row, 'attempts'),
		createdAt: integer(row, 'created_at'),
		stateAt: integer(row, 'state_at'),
		...(reason !== undefined && { reason }),
		...(messageId !== undefined && { messageId }),
		...(carriedBy !== undefined && { carriedBy }),
		...(token !== undefined && { token }),
		...(optionalInteger(row, 'is_test') === 1 && { test: true }),
	};
}

/** By the rows, which know since when they were due. */
function mostUrgentFirst(one: Row, other: Row): number {
	return (
		integer(one, 'urgency') - integer(other, 'urgency') ||
		integer(one, 'due_since') - integer(other, 'due_since') ||
		(text(one, 'message_key') < text(other, 'message_key') ? -1 : 1)
	);
}

function oldestFirst(one: MessageRecord, other: MessageRecord): number {
	return one.createdAt - other.createdAt || (one.key < other.key ? -1 : 1);
}
