import type { ModelRequest, ReadAnswer } from '../../model';

/** A small question that keeps the rules of strict structured outputs. */
export const QUESTION: ModelRequest = {
	system: 'You sort inquiries.',
	user: 'My kitchen drain is blocked.',
	schemaName: 'sorted_inquiry',
	maxOutputTokens: 200,
	schema: {
		type: 'object',
		additionalProperties: false,
		required: ['service', 'confidence'],
		properties: {
			service: { type: ['string', 'null'], enum: ['drain-cleaning', 'heating', null] },
			confidence: { type: 'number', minimum: 0, maximum: 1 },
		},
	},
};

export const ANSWER = { service: 'drain-cleaning', confidence: 0.9 };

export function questionAbout(user: string): ModelRequest {
	return { ...QUESTION, user };
}

export const readAnswer: ReadAnswer<{ service: string | null; confidence: number }> = (value) => {
	const service: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'service') : undefined;
	const confidence: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'confidence') : undefined;
	if (typeof confidence !== 'number') return { complaint: 'confidence must be a number from 0 to 1.' };
	if (service !== null && typeof service !== 'string') return { complaint: 'service must be one of the listed ones or null.' };
	return { value: { service, confidence } };
};
