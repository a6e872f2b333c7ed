import { INTENTS } from '../../case';
import type { Profile } from '../../profile';

/**
 * Strict mode wants every key required and none beside; null stands for "not known", so that nothing has to be invented.
 * Flat, since providers charge the schema with each call.
 */
export function answerSchemaOf(profile: Profile): Record<string, unknown> {
	const text = { type: 'string' };
	const textOrNull = { type: ['string', 'null'] };
	// The summary comes first: what follows is then written in its light.
	const properties = {
		summary: text,
		intent: { ...text, enum: [...INTENTS] },
		service: { ...textOrNull, enum: [...profile.services.map(({ id }) => id), null] },
		confidence: { type: 'number' },
		// All that a model may say about the priority.
		emergency: { type: 'boolean' },
		language: text,
		task: text,
		checklist: { type: 'array', items: text },
		reply: textOrNull,
	};
	return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}
