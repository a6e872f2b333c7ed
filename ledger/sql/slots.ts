import { DomainError } from '../../domain/errors';
import type { Reservation, Slot, SlotFilter, SlotInput } from '../ledger';
import { placeholders } from './conditions';
import type { Dialect, Row, Sql, Value } from './database';
import { integer, optionalInteger, optionalText, text } from './rows';
import { instant, keyText, someOf, WRONG_CLOCK_MS } from './values';

/**
 * The resource's row is held first, so of all who want it one at a time looks and takes. An exclusion constraint would
 * need an extension that not every server lets in, and could not see that a hold has run out.
 *
 * A key has one slot: another time or resource moves it, and where that is not free it stays where it was. A hold ends
 * behind its last instant (`heldUntil`), and where it was made under a clock that was ahead; without one the slot is firm, and a hold asked for again does not undo that.
 */
export async function reserveSlot(sql: Sql, dialect: Dialect, input: SlotInput): Promise<Reservation> {
	const key = keyText(input.key, 'key');
	const resource = keyText(input.resource, 'resource');
	const { start, end } = spanOf(input.start, input.end, 'start', 'end');
	const heldUntil = input.heldUntil === undefined ? null : instant(input.heldUntil, 'heldUntil');
	const caseId = input.caseId === undefined ? null : keyText(input.caseId, 'caseId');
	const now = instant(input.now, 'now');

	await sql.query('INSERT INTO resources (resource) VALUES (?) ON CONFLICT (resource) DO NOTHING', [resource]);
	await sql.query(`SELECT resource FROM resources WHERE resource = ? ${dialect.forUpdate}`, [resource]);
	await sql.query('DELETE FROM slots WHERE resource = ? AND (held_until < ? OR (held_until IS NOT NULL AND reserved_at > ?))', [resource, now, now + WRONG_CLOCK_MS]);
	const [own] = await sql.query(`SELECT * FROM slots WHERE slot_key = ? ${dialect.forUpdate}`, [key]);
	const [other] = await sql.query(
		'SELECT * FROM slots WHERE resource = ? AND ends_at > ? AND starts_at < ? AND slot_key <> ? ORDER BY ends_at LIMIT 1',
		[resource, start, end, key],
	);
	if (other) return { reserved: false, conflict: slotRecord(other) };

	const there = own && slotRecord(own);
	if (there && there.resource === resource && there.start === start && there.end === end) {
		if (there.heldUntil === undefined || there.heldUntil === input.heldUntil) return { reserved: true, changed: false, slot: there };
	}
	const [row] = await sql.query(
		`INSERT INTO slots (slot_key, resource, starts_at, ends_at, held_until, case_id, reserved_at) VALUES (?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (slot_key) DO UPDATE SET
			resource = excluded.resource, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
			held_until = excluded.held_until, case_id = COALESCE(excluded.case_id, slots.case_id), reserved_at = excluded.reserved_at
		RETURNING *`,
		[key, resource, start, end, heldUntil, caseId, now],
	);
	return { reserved: true, changed: true, slot: slotRecord(row) };
}

export async function releaseSlot(sql: Sql, key: string): Promise<boolean> {
	return (await sql.query('DELETE FROM slots WHERE slot_key = ? RETURNING slot_key', [keyText(key, 'key')])).length > 0;
}

export async function listSlots(sql: Sql, filter: SlotFilter): Promise<Slot[]> {
	const { statement, values } = slotQuery(filter);
	return (await sql.query(statement, values)).map(slotRecord);
}

export function slotQuery(filter: SlotFilter): { statement: string; values: Value[] } {
	const resources = someOf(filter.resources, 'resources', keyText);
	const { start, end } = spanOf(filter.from, filter.to, 'from', 'to');
	const now = instant(filter.now, 'now');
	return {
		statement: `SELECT * FROM slots WHERE resource IN (${placeholders(resources)}) AND ends_at > ? AND starts_at < ?
			AND (held_until IS NULL OR (held_until >= ? AND reserved_at <= ?)) ORDER BY starts_at, resource`,
		values: [...resources, start, end, now, now + WRONG_CLOCK_MS],
	};
}

function slotRecord(row: Row): Slot {
	const heldUntil = optionalInteger(row, 'held_until');
	const caseId = optionalText(row, 'case_id');
	return {
		key: text(row, 'slot_key'),
		resource: text(row, 'resource'),
		start: integer(row, 'starts_at'),
		end: integer(row, 'ends_at'),
		...(heldUntil !== undefined && { heldUntil }),
		...(caseId !== undefined && { caseId }),
		reservedAt: integer(row, 'reserved_at'),
	};
}

/** Half-open: `end` itself is free again. */
function spanOf(start: number, end: number, startField: string, endField: string): { start: number; end: number } {
	if (instant(start, startField) < instant(end, endField)) return { start, end };
	throw new DomainError('span-empty', `${endField} is not after ${startField}.`, `Give ${endField} as an instant after ${startField}.`, endField);
}
