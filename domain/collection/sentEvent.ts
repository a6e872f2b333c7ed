import type { Reminder } from './types';

/** What is recorded once a reminder is out, or an escalation was told: the next decision reads it. */
export function sentEvent(reminder: Reminder): { type: 'reminder.sent' | 'reminder.escalated'; key: string; data: Record<string, unknown> } | undefined {
	const { action, key, invoice, step, tone, channel, instalment, due, letterFee, hold } = reminder;
	if (key === undefined || (action !== 'send' && action !== 'escalate')) return undefined;
	const data = { key, invoice, step, tone, channel, instalment, due, fee: action === 'send' ? (letterFee ?? '0') : undefined, hold };
	return { type: action === 'send' ? 'reminder.sent' : 'reminder.escalated', key, data: Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) };
}
