import type { MessageRecord } from '../../case';

/** What goes out for a message and those that it carries: one message, the first one's own where it carries none. */
export function outgoing(message: MessageRecord, carries: readonly MessageRecord[]): MessageRecord {
	if (carries.length === 0) return message;
	const all = [message, ...carries];
	return {
		...message,
		subject: `${all.length} messages about your cases`,
		text: all.map(({ subject, text }) => `${subject ?? ''}\n${'-'.repeat(Math.min(60, (subject ?? '').length))}\n${text}`).join('\n\n\n'),
		html: undefined,
		attachments: all.flatMap(({ attachments }) => attachments ?? []),
	};
}
