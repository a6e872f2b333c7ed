import { keyOf } from '../../domain/case';
import type { Actor, Inquiry } from '../../domain/case';
import type { EraseInput } from '../ledger';
import { placeholders } from './conditions';
import type { Database, Dialect, Sql } from './database';
import { eraseMessages } from './eraseMessages';
import { eraseTraces } from './eraseTraces';
import { addEvent } from './events';
import { outlineOf } from './outline';
import { personOf } from './personOf';
import { caseRecord, ledgerEvent, optionalText } from './rows';
import { actorOf, instant, jsonText } from './values';

/** Cases in one transaction: few enough to hold nobody up. */
const BATCH = 50;
/** What these events say of a case's own way, by stage or owner's id, is no data of the contact's. */
const OWN_FACTS: Record<string, string[]> = { 'handoff.completed': ['from', 'to'], 'case.assigned': ['from', 'to'] };

/**
 * A case at a time is whole or erased; one that was cut off goes on where it ended when it is run again. What names the
 * person elsewhere goes first, while their cases still say how they are called. What came in meanwhile goes too.
 */
export async function eraseContact(database: Database, input: EraseInput): Promise<{ cases: number }> {
	const now = instant(input.now, 'now');
	const by = actorOf(input.by, 'by') ?? undefined;
	const done = new Set<string>();
	let cases = 0;
	for (let asked = input; ; asked = { contact: input.contact, contactKey: input.contactKey, now }) {
		const { marks, caseIds } = await database.read((sql) => personOf(sql, asked));
		if (done.size === 0) await database.write((sql) => eraseTraces(sql, { marks, caseIds }));
		const open = [...caseIds].filter((caseId) => !done.has(caseId));
		for (let from = 0; from < open.length; from += BATCH) {
			const batch = open.slice(from, from + BATCH);
			cases += await database.write((sql) => eraseCases(sql, database.dialect, batch, now, by));
			for (const caseId of batch) done.add(caseId);
		}
		if (open.length === 0 || input.caseId !== undefined) break;
	}
	// Always: one that was cut off behind its last case has nothing else left to do.
	await database.scrub();
	return { cases };
}

export async function eraseCases(sql: Sql, dialect: Dialect, caseIds: string[], now: number, by: Actor | undefined): Promise<number> {
	let erased = 0;
	for (const caseId of caseIds) erased += (await eraseCase(sql, dialect, caseId, now, by)) ? 1 : 0;
	return erased;
}

/**
 * Leaves the case's id, channel, times, stage, priority and owner, and the types, times and actors of its events. Keys
 * that are hashes of what was said go with it, for who has a guess could try it on them; keys of claims and handoffs stay,
 * since they keep things from happening twice. A case that was erased, with nothing added since, stays as it is.
 */
async function eraseCase(sql: Sql, dialect: Dialect, caseId: string, now: number, by: Actor | undefined): Promise<boolean> {
	const [row] = await sql.query(`SELECT * FROM cases WHERE case_id = ? ${dialect.forUpdate}`, [caseId]);
	if (!row) return false;
	await eraseWork(sql, caseId, now);
	const before = caseRecord(row);
	const bare = { inquiry: bareInquiry(before.caseId, before.data.inquiry) };
	const data = jsonText(bare, 'data');
	const [last] = await sql.query('SELECT type FROM events WHERE case_id = ? ORDER BY sequence DESC LIMIT 1', [caseId]);
	if (before.erasedAt !== undefined && optionalText(row, 'data') === data && optionalText(last, 'type') === 'contact.erased') return false;

	await sql.query(
		`UPDATE cases SET data = ?, outline = ?, outline_version = version + 1, contact_key = NULL, content_key = ?, queued_at = NULL, queue_facts = NULL, erased_at = ?, version = version + 1
		WHERE case_id = ?`,
		[data, outlineOf(bare), `erased:${caseId}`, now, caseId],
	);
	await sql.query('DELETE FROM case_sources WHERE case_id = ?', [caseId]);
	await sql.query('UPDATE claims SET result = NULL WHERE case_id = ?', [caseId]);
	await eraseEvents(sql, caseId);
	await addEvent(sql, { caseId, type: 'contact.erased', at: now, by, key: keyOf('contact.erased', caseId, before.version + 1), now });
	return true;
}

/** Nobody is asked about it, and nothing is sent, any more. Reviews keep who decided, when and how. */
async function eraseWork(sql: Sql, caseId: string, now: number): Promise<void> {
	await sql.query('DELETE FROM work WHERE case_id = ?', [caseId]);
	await sql.query("UPDATE reviews SET state = 'expired', decided_at = ? WHERE case_id = ? AND state = 'waiting'", [now, caseId]);
	await sql.query('UPDATE reviews SET content = ?, result = NULL WHERE case_id = ?', [jsonText({ draft: {}, reasons: [] }, 'draft'), caseId]);
	await sql.query('DELETE FROM message_counts WHERE message_key IN (SELECT message_key FROM messages WHERE case_id = ?)', [caseId]);
	await eraseMessages(sql, 'case_id = ?', [caseId]);
}

async function eraseEvents(sql: Sql, caseId: string): Promise<void> {
	const types = Object.keys(OWN_FACTS);
	const facts = await sql.query(
		`SELECT * FROM events WHERE case_id = ? AND type IN (${placeholders(types)}) AND data IS NOT NULL`,
		[caseId, ...types],
	);
	await sql.query("UPDATE events SET data = NULL, event_key = 'erased:' || sequence WHERE case_id = ?", [caseId]);
	for (const { sequence, type, data } of facts.map(ledgerEvent)) {
		const kept = Object.entries(data ?? {}).filter(([name]) => OWN_FACTS[type].includes(name));
		await sql.query('UPDATE events SET data = ? WHERE sequence = ?', [jsonText(Object.fromEntries(kept), 'data'), sequence]);
	}
}

function bareInquiry(caseId: string, { channel, receivedAt }: Inquiry): Inquiry {
	return { id: caseId, channel, receivedAt, text: '', contact: {}, fields: {}, source: {} };
}
