import { isDeepStrictEqual } from 'node:util';

import { DomainError } from '../../domain/errors';
import type { CaseRecord, UpdateCaseInput } from '../ledger';
import { lockedCase, writeCase } from './caseRow';
import type { Dialect, Sql } from './database';
import { instant, jsonText, keyText, priorityOf } from './values';

/** What is there already is not written again, and does not raise the version. */
export async function updateCase(sql: Sql, dialect: Dialect, input: UpdateCaseInput): Promise<CaseRecord> {
	const now = instant(input.now, 'now');
	const priority = input.priority === undefined ? undefined : priorityOf(input.priority, 'priority');
	const dueAt = input.dueAt === undefined || input.dueAt === null ? input.dueAt : instant(input.dueAt, 'dueAt');
	const before = await lockedCase(sql, dialect, input.caseId);
	if (input.expectedVersion !== undefined && input.expectedVersion !== before.version) {
		throw new DomainError(
			'case-changed',
			`Case ${before.caseId} is at version ${before.version}, not at version ${input.expectedVersion} (expectedVersion).`,
			'Read the case again, decide on what it says now, and write with its new version.',
			'expectedVersion',
		);
	}
	const data = mergedSections(before.data, input.sections);
	const same =
		data === undefined && (priority === undefined || priority === before.priority) && (dueAt === undefined || dueAt === (before.dueAt ?? null));
	return same ? before : await writeCase(sql, before, { priority, dueAt, data }, now);
}

/** JSON text of the data with the sections merged in; absent where that changes nothing. */
export function mergedSections(data: CaseRecord['data'], sections: Record<string, unknown> | undefined): string | undefined {
	if (sections === undefined) return undefined;
	const given: Record<string, unknown> = JSON.parse(jsonText(sections, 'sections'));
	const merged = new Map(Object.entries<unknown>(data));
	for (const [name, value] of Object.entries(given)) {
		keyText(name, 'sections');
		if (value === null) merged.delete(name);
		else merged.set(name, value);
	}
	const inquiry = merged.get('inquiry');
	if (typeof inquiry !== 'object' || inquiry === null || Array.isArray(inquiry)) {
		throw new DomainError(
			'inquiry-required',
			'sections.inquiry would leave the case without its inquiry.',
			'Leave sections.inquiry out, or give the whole inquiry as an object.',
			'sections.inquiry',
		);
	}
	// Object.fromEntries defines own properties, so a section may bear any name.
	const after = Object.fromEntries(merged);
	return isDeepStrictEqual(after, data) ? undefined : jsonText(after, 'sections');
}
