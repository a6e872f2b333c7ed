import type { DeskCase } from '../../desk';
import type { Way } from '../reach';

/** Where a message to the customer goes: as its draft says, else by email, else as a text message. */
export function addressOf(draft: Record<string, unknown>, { data }: DeskCase): Way | undefined {
	const { to, channel } = draft;
	if (typeof to === 'string' && to.trim() !== '') return { channel: typeof channel === 'string' && channel !== '' ? channel : to.includes('@') ? 'email' : 'sms', to: to.trim() };
	const { email, phone } = data.inquiry?.contact ?? {};
	if (email && channel !== 'sms') return { channel: 'email', to: email };
	return phone ? { channel: 'sms', to: phone } : undefined;
}
