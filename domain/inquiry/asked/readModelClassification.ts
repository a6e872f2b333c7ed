import type { Classification, Inquiry } from '../../case';
import type { Profile } from '../../profile';
import { readAnswer } from './answer';
import { steersSoftware } from './steering';
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
 *
 * Whoever speaks to software in a text may have been heard by the model. Then nothing that it answers counts, readable or
 * not: the local result stands, and a person looks.
 */
export function readModelClassification(value: unknown, context: ModelContext): { value: Classification } | { complaint: string } {
	const { inquiry, profile, local } = context;
	const known = local.reasons.some(({ code }) => code === STEERED);
	if (known || steersSoftware(inquiry)) return { value: setAside(local, known) };
	const read = readAnswer(value, profile);
	return 'complaint' in read ? read : { value: weighAnswer(read.answer, context) };
}

const STEERED = 'instruction-like-text';

function setAside(local: Classification, known: boolean): Classification {
	const reasons = [...local.reasons];
	if (!known) reasons.push({ code: STEERED, message: 'Part of the text reads like instructions to software' });
	reasons.push({ code: 'model-answer-set-aside', message: 'The model’s answer was not used: the text may have steered it' });
	return { ...local, degraded: true, needsReview: true, reasons };
}
