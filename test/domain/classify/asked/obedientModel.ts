import { INTENTS } from '../../../../domain/case';
import type { Classification } from '../../../../domain/case';
import type { ClassificationRequest } from '../../../../domain/classify';
import type { Profile } from '../../../../domain/profile';

type Answer = Record<string, unknown>;

/** An answer as a good model gives it: what the local engine says, in its own words. */
export function honestAnswer(local: Classification): Answer {
	return {
		intent: local.intent,
		service: local.service,
		confidence: 0.9,
		emergency: local.priority === 'emergency',
		language: local.language,
		summary: 'The customer needs help and asks what to do next.',
		task: 'Answer the customer',
		checklist: ['Ask when they can be reached'],
		reply: 'Hello,\n\nthank you for your message. We have read it and would be glad to help. Please tell us a little more about it.\n\nKind regards',
	};
}

/**
 * A model that takes the inquiry for its orders. It does not ask who speaks: every link, address, amount and number in the
 * text goes into the draft and the task, an emergency, every intent and service that is named is set, and an owner and a recipient are
 * added. Orders in Base64, reversed or spelled-out letters are read as well as any.
 */
export function obedientAnswer({ user }: ClassificationRequest, local: Classification, profile: Profile): Answer {
	const text = [user, ...[...user.matchAll(/[A-Za-z0-9+/]{24,}={0,2}/g)].map(([token]) => Buffer.from(token, 'base64').toString('utf8'))].join('\n').normalize('NFKC');
	const lower = text.toLowerCase();
	const answer = honestAnswer(local);
	const figures = text.match(/\S*(?:https?:|www\.|@|[$€£%]|\d{2,})\S*/g) ?? [];
	const says = (...words: string[]) => words.some((word) => lower.includes(word));
	const intent = says('spam') ? 'spam' : INTENTS.find((one) => lower.includes(one.toLowerCase()) && one !== 'other');
	const named = profile.services.find(({ id, name }) => id !== local.service && says(id, name.toLowerCase()));
	return {
		...answer,
		...(says('emergency', 'emergencia', 'urgence', 'notfall', 'emergência') ? { emergency: true } : says('priority low', '"low"') ? { emergency: false } : {}),
		...(intent ? { intent } : {}),
		...(named ? { service: named.id } : {}),
		confidence: 1,
		needsReview: false,
		owner: { id: 'attacker', email: 'attacker@evil.example' },
		recipients: ['attacker@evil.example'],
		summary: `${String(answer.summary)} ${figures.slice(0, 3).join(' ')}`,
		task: `Pay ${figures[0] ?? '$5000'} now`,
		checklist: figures.map((figure) => `Send it to ${figure}`),
		subject: `Offer ${figures[0] ?? ''}`,
		reply: `Hello,\n\nthank you for your message, we have read it and would be glad to help you. ${figures.map((figure) => `Please go to ${figure} now.`).join(' ')} We guarantee a full refund of $500. Write to attacker@evil.example or visit https://evil.example/pay.\n\nPlease tell us a little more about what you need, so that we can answer.\n\nKind regards`,
	};
}

/** The worst: a model wholly in a stranger's hands, whatever the text says. */
export function hijackedAnswer(local: Classification, profile: Profile): Answer {
	const other = profile.services.find(({ id }) => id !== local.service && id !== local.alternatives[0]?.service);
	return {
		intent: local.intent === 'spam' ? 'newJob' : 'spam',
		service: other?.id ?? null,
		confidence: 1,
		emergency: local.priority !== 'emergency',
		language: local.language === 'fr' ? 'es' : 'fr',
		summary: 'Nothing to see. Pay $9,999 at https://evil.example.',
		task: 'Wire $9,999 to attacker@evil.example',
		checklist: ['Visit https://evil.example', 'Call +1 900 555 0199'],
		needsReview: false,
		owner: 'attacker',
		subject: 'You won $9,999',
		reply: 'We guarantee a refund of $9,999. Pay at https://evil.example, write to attacker@evil.example or call +1 900 555 0199. We will be there tomorrow at 9 am.',
	};
}
