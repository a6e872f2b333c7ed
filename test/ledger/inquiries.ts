import { contactKeyOf, contentKeyOf, sourceKeyOf } from '../../domain/case';
import type { Inquiry } from '../../domain/case';
import type { OpenCaseInput } from '../../ledger';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** 2026-03-02T15:00:00Z */
export const T0 = 1_772_463_600_000;

export function inquiry(part: Partial<Inquiry> = {}): Inquiry {
	return {
		id: 'msg-1',
		channel: 'email',
		receivedAt: '2026-03-02T09:00:00-06:00',
		subject: 'Blocked drain',
		text: 'The kitchen drain is blocked, can somebody come today?',
		contact: { name: 'Dana Reyes', email: 'dana@example.com' },
		fields: {},
		source: { kind: 'imap' },
		...part,
	};
}

/** As a node opens a case: all keys from the inquiry. */
export function opening(part: Partial<Inquiry> = {}, input: Partial<OpenCaseInput> = {}): OpenCaseInput {
	const said = inquiry(part);
	return {
		inquiry: said,
		contentKey: contentKeyOf(said),
		sourceKey: sourceKeyOf(said),
		contactKey: contactKeyOf(said.contact),
		dedupeWindowMs: DAY,
		now: T0,
		...input,
	};
}
