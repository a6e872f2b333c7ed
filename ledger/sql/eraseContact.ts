import { contactKeyOf, contactMarkOf, keyOf } from '../../domain/case';
import type { Actor, ContactMark, Inquiry } from '../../domain/case';
import type { CaseRecord, EraseInput } from '../ledger';
import { caseNotFound } from './caseRow';
import type { Database, Dialect, Sql } from './database';
import { eraseMessages } from './eraseMessages';
import { eraseTraces } from './eraseTraces';
import { addEvent } from './events';
import { caseRecord, ledgerEvent, optionalText, text } from './rows';
import { actorOf, instant, jsonText, keyText } from './values';

/** Cases in one transaction: few enough to hold nobody up. */
const BATCH = 50;
/** What these events say of a case's own way, by stage or owner's id, is no data of the contact's. */
const OWN_FACTS: Record<string, string[]> = { 'handoff.completed': ['from', 'to'], 'case.assigned': ['from', 'to'] };

/**
 * A case at a time is whole or erased; one that was cut off goes on where it ended when it is run again. What names the
 * person elsewhere goes first, while their cases still say how they are called.
 */
export async function eraseContact(database: Database, input: EraseInput): Promise<{ cases: number }> {
	const now = instant(input.now, 'now');
	const by = actorOf(input.by, 'by') ?? undefined;
	const { caseIds, contactKey, mark } = await database.read((sql) => whoIsMeant(sql, input));
	await database.write(async (sql) => {
		const theirs = contactKey === undefined ? [] : (await sql.query('SELECT * FROM cases WHERE contact_key = ?', [contactKey])).map(caseRecord);
		const marks = [...(mark ? [mark] : []), ...(await numbersIn(sql, theirs))];
		await eraseTraces(sql, { marks, caseIds: new Set([...caseIds, ...theirs.map(({ caseId }) => caseId)]) });
	});
	const erase = (ids: string[]) => database.write((sql) => eraseCases(sql, database.dialect, ids, now, by));
	let cases = await erase(caseIds);
	for (;;) {
		const ids = contactKey === undefined ? [] : await database.read((sql) => casesOfContact(sql, contactKey));
		if (ids.length === 0) return { cases };
		cases += await erase(ids);
	}
}

/** By a case: that case, and with it all others of its contact. */
async function whoIsMeant(sql: Sql, input: EraseInput): Promise<{ caseIds: string[]; contactKey?: string; mark?: ContactMark }> {
	if (input.caseId === undefined) {
		const { contact = {} } = input;
		const contactKey = keyText(input.contactKey ?? contactKeyOf(contact) ?? '', 'contactKey');
		const [row] = await sql.query('SELECT * FROM cases WHERE contact_key = ? LIMIT 1', [contactKey]);
		return { caseIds: [], contactKey, mark: contactMarkOf(contact) ?? (row && markIn(caseRecord(row))) };
	}
	const caseId = keyText(input.caseId, 'caseId');
	const [row] = await sql.query('SELECT * FROM cases WHERE case_id = ?', [caseId]);
	if (!row) throw caseNotFound(caseId);
	const record = caseRecord(row);
	return { caseIds: [caseId], contactKey: record.contactKey, mark: markIn(record) };
}

/** What the case's contact is told by, where the inquiry kept with it still is that contact's. */
function markIn({ contactKey, data }: CaseRecord): ContactMark | undefined {
	return contactKey !== undefined && contactKeyOf(data.inquiry.contact) === contactKey ? contactMarkOf(data.inquiry.contact) : undefined;
}

/** Numbers of somebody who is told by an address; not one that tells somebody else, whose keys it then is in. */
async function numbersIn(sql: Sql, cases: CaseRecord[]): Promise<ContactMark[]> {
	const phones = cases.flatMap(({ data: { inquiry } }) => (inquiry.contact.email === undefined ? [] : (inquiry.contact.phone ?? [])));
	const marks = new Map(phones.map((phone) => [contactKeyOf({ phone }), contactMarkOf({ phone })]));
	const own: ContactMark[] = [];
	for (const [contactKey, mark] of marks) {
		if (contactKey === undefined || mark === undefined) continue;
		const [other] = await sql.query('SELECT case_id FROM cases WHERE contact_key = ? LIMIT 1', [contactKey]);
		if (!other) own.push(mark);
	}
	return own;
}

async function casesOfContact(sql: Sql, contactKey: string): Promise<string[]> {
	const rows = await sql.query('SELECT case_id FROM cases WHERE contact_key = ? ORDER BY opened_at, case_id LIMIT ?', [contactKey, BATCH]);
	return rows.map((row) => text(row, 'case_id'));
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
	const data = jsonText({ inquiry: bareInquiry(before.caseId, before.data.inquiry) }, 'data');
	const [last] = await sql.query('SELECT type FROM events WHERE case_id = ? ORDER BY sequence DESC LIMIT 1', [caseId]);
	if (before.erasedAt !== undefined && optionalText(row, 'data') === data && optionalText(last, 'type') === 'contact.erased') return false;

	await sql.query('UPDATE cases SET data = ?, contact_key = NULL, content_key = ?, queued_at = NULL, queue_facts = NULL, erased_at = ?, version = version + 1 WHERE case_id = ?', [
		data,
		`erased:${caseId}`,
		now,
		caseId,
	]);
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
		`SELECT * FROM events WHERE case_id = ? AND type IN (${types.map(() => '?').join(', ')}) AND data IS NOT NULL`,
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
