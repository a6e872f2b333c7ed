import { channelNamed, situationOf, type DeskCase } from '../../desk';
import type { Say } from '../../language';
import type { Profile } from '../../profile';
import type { Way } from '../reach';

/** Where a message to the customer goes: as its draft says, else by email, else as a text message. */
export function addressOf(draft: Record<string, unknown>, { data }: DeskCase): Way | undefined {
	const { to, channel } = draft;
	if (typeof to === 'string' && to.trim() !== '') return { channel: typeof channel === 'string' && channel !== '' ? channel : to.includes('@') ? 'email' : 'sms', to: to.trim() };
	const { email, phone } = data.inquiry?.contact ?? {};
	if (email && channel !== 'sms') return { channel: 'email', to: email };
	return phone ? { channel: 'sms', to: phone } : undefined;
}

/** What is to be said of a message that nothing can send yet; undefined: it goes out. */
export function waitsForSender(channel: string, profile: Profile, say: Say): string | undefined {
	const { noSender } = situationOf({ state: 'queued', channel, audience: 'customer' }, undefined, profile);
	return noSender ? say('No sender for {channel} is connected: it waits in the outbox.', { channel: channelNamed(channel, say) }) : undefined;
}
