import type { Classification, Inquiry } from '../../case';
import { steersSoftware } from './steering';

const STEERED = 'instruction-like-text';

/** The local engine's reasons where nobody's words are there. */
const WORDLESS = ['text-empty', 'receipt', 'look-up'];

/**
 * What stands where no model is asked, although one could be; undefined: it may be asked.
 *
 * Without a word to read, a model could only invent. Whoever speaks to software in a text would be heard by the model, and
 * nothing that it answers could count: the local result stands, and a person looks.
 */
export function unasked(inquiry: Inquiry, local: Classification): Classification | undefined {
	const codes = local.reasons.map(({ code }) => code);
	if (WORDLESS.some((code) => codes.includes(code))) return local;
	if (!codes.includes(STEERED) && !steersSoftware(inquiry)) return undefined;
	const reasons = [...local.reasons];
	if (!codes.includes(STEERED)) reasons.push({ code: STEERED, message: 'Part of the text reads like instructions to software' });
	reasons.push({ code: 'model-not-asked', message: 'No model was asked: the text might steer it' });
	return { ...local, degraded: true, needsReview: true, reasons };
}
