import { INTENTS, PRIORITIES } from '../../case';
import type { Profile } from '../../profile';

/** Strict mode wants every key required and none beside; null stands for "not known", so that nothing has to be invented. */
export function answerSchemaOf(profile: Profile): Record<string, unknown> {
	const nullable = (type: string) => ({ type: [type, 'null'] });
	const object = (properties: Record<string, unknown>, type: unknown = 'object') => ({
		type,
		properties,
		required: Object.keys(properties),
		additionalProperties: false,
	});
	// The reason comes first: what follows is then written in its light.
	return object({
		reason: { type: 'string' },
		intent: { type: 'string', enum: [...INTENTS] },
		service: { ...nullable('string'), enum: [...profile.services.map(({ id }) => id), null] },
		confidence: { type: 'number' },
		priority: { ...nullable('string'), enum: [...PRIORITIES, null] },
		language: nullable('string'),
		summary: nullable('string'),
		nextTask: object({ title: { type: 'string' }, checklist: { type: 'array', items: { type: 'string' } } }, ['object', 'null']),
		draftReply: object({ subject: { type: 'string' }, body: { type: 'string' } }, ['object', 'null']),
	});
}
