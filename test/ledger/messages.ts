import type { NewMessage } from '../../domain/case';

/** As a step of a process makes one. */
export function message(key: string, part: Partial<NewMessage> = {}): NewMessage {
	return {
		key,
		channel: 'email',
		to: 'dana@example.com',
		subject: 'Your inquiry',
		text: 'We are on it.',
		events: [{ type: 'reply.sent', data: { text: 'We are on it.' } }],
		audience: 'customer',
		automatic: true,
		...part,
	};
}
