import type { Classification, Inquiry } from '../../case';
import type { Profile } from '../../profile';
import { readAnswer } from './answer';
import { weighAnswer } from './weighAnswer';

export interface ModelContext {
	inquiry: Inquiry;
	profile: Profile;
	/** What the local engine made of the same inquiry. */
	local: Classification;
	/** Puts back what redaction took out of the request. */
	restore: (text: string) => string;
	/** 0 to 1. */
	reviewBelow: number;
	maxDraftCharacters: number;
}

/**
 * The classification that a model's answer leads to, or the complaint that a repair turn should make. `model` and `usage` are
 * the caller's to fill in.
 */
export function readModelClassification(value: unknown, context: ModelContext): { value: Classification } | { complaint: string } {
	const read = readAnswer(value, context.profile);
	return 'complaint' in read ? read : { value: weighAnswer(read.answer, context) };
}
