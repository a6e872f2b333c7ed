import type { Actor, Inquiry, Priority, Stage } from '../../domain/case';
import { DomainError } from '../../domain/errors';
import type { CaseRecord, Claim, LedgerEvent } from '../ledger';
import type { Row } from './database';

/** Rows as the store gives them, read into the ledger's records. The only place that trusts what was stored. */

export function caseRecord(row: Row): CaseRecord {
	const caseId = text(row, 'case_id');
	const priority = optionalText(row, 'priority');
	const ownerId = optionalText(row, 'owner_id');
	const ownerName = optionalText(row, 'owner_name');
	const ownerEmail = optionalText(row, 'owner_email');
	const contactKey = optionalText(row, 'contact_key');
	const queuedAt = optionalInteger(row, 'queued_at');
	const dueAt = optionalInteger(row, 'due_at');
	const erasedAt = optionalInteger(row, 'erased_at');
	return {
		caseId,
		stage: text(row, 'stage') as Stage,
		...(priority !== undefined && { priority: priority as Priority }),
		...(ownerId !== undefined && {
			owner: {
				id: ownerId,
				...(ownerName !== undefined && { name: ownerName }),
				...(ownerEmail !== undefined && { email: ownerEmail }),
			},
		}),
		...(queuedAt !== undefined && { queuedAt }),
		...(contactKey !== undefined && { contactKey }),
		data: json(row, 'data', `case ${caseId}`) as { inquiry: Inquiry } & Record<string, unknown>,
		openedAt: integer(row, 'opened_at'),
		updatedAt: integer(row, 'updated_at'),
		...(dueAt !== undefined && { dueAt }),
		...(erasedAt !== undefined && { erasedAt }),
		...(optionalInteger(row, 'is_test') === 1 && { test: true }),
		version: integer(row, 'version'),
	};
}

export function ledgerEvent(row: Row): LedgerEvent {
	const sequence = integer(row, 'sequence');
	const actor = optionalText(row, 'actor');
	return {
		sequence,
		caseId: text(row, 'case_id'),
		type: text(row, 'type'),
		at: integer(row, 'happened_at'),
		...(actor !== undefined && { by: actor as Actor }),
		...(optionalText(row, 'data') !== undefined && { data: json(row, 'data', `event ${sequence}`) }),
		key: text(row, 'event_key'),
		recordedAt: integer(row, 'recorded_at'),
	};
}

export function claimRecord(row: Row): Claim {
	const key = text(row, 'claim_key');
	const caseId = optionalText(row, 'case_id');
	const by = optionalText(row, 'claimed_by');
	const leaseUntil = optionalInteger(row, 'lease_until');
	const settledAt = optionalInteger(row, 'settled_at');
	return {
		key,
		...(caseId !== undefined && { caseId }),
		...(by !== undefined && { by }),
		claimedAt: integer(row, 'claimed_at'),
		...(leaseUntil !== undefined && { leaseUntil }),
		...(settledAt !== undefined && { settledAt }),
		...(optionalText(row, 'result') !== undefined && { result: json(row, 'result', `claim ${key}`) }),
		attempt: integer(row, 'attempt'),
	};
}

/** What was kept with a queued case. */
export function queueFacts(row: Row): object {
	return json(row, 'queue_facts', `case ${text(row, 'case_id')}`);
}

export function text(row: Row | undefined, column: string): string {
	const value = optionalText(row, column);
	if (value === undefined) throw unreadable(column, 'the ledger');
	return value;
}

export function optionalText(row: Row | undefined, column: string): string | undefined {
	const value = row?.[column];
	return typeof value === 'string' ? value : undefined;
}

export function integer(row: Row | undefined, column: string): number {
	const value = optionalInteger(row, column);
	if (value === undefined) throw unreadable(column, 'the ledger');
	return value;
}

/** A driver may hand out 64-bit integers as strings. */
export function optionalInteger(row: Row | undefined, column: string): number | undefined {
	const value = row?.[column];
	if (value === null || value === undefined) return undefined;
	const number = Number(value);
	if (!Number.isSafeInteger(number)) throw unreadable(column, 'the ledger');
	return number;
}

/** The one reader of JSON columns. */
export function json(row: Row, column: string, where: string): Record<string, unknown> {
	const value = parsed(text(row, column), column, where);
	if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unreadable(column, where);
	return value as Record<string, unknown>;
}

/** A list that the store put together of JSON columns. */
export function listText(written: string, column: string, where: string): unknown[] {
	const value = parsed(written, column, where);
	if (!Array.isArray(value)) throw unreadable(column, where);
	return value as unknown[];
}

function parsed(written: string, column: string, where: string): unknown {
	try {
		return JSON.parse(written);
	} catch {
		throw unreadable(column, where);
	}
}

function unreadable(column: string, where: string): DomainError {
	return new DomainError(
		'ledger-unreadable',
		`"${column}" of ${where} cannot be read.`,
		'The stored value was changed by something else. Restore the ledger from a backup, or mend that row by hand.',
		column,
	);
}
