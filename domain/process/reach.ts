import { type Inquiry, isMissedCall, type Reason } from '../case';
import type { Profile } from '../profile';
import { hasOptedOut, inquiryOf, lastEvent, textOf } from './facts';
import type { CaseFile } from './types';

/** How a customer can be written to. */
export interface Way {
	channel: string;
	to: string;
}

/** How a customer can be written to, or why not. */
export type Reach = Way | { reason: Reason };

/**
 * The channel that the customer came by, where it has an address; email where that channel has none. Software, somebody
 * who opted out, and a phone note are not written to by themselves.
 */
export function reachOf(file: CaseFile, profile: Profile): Reach {
	const inquiry = inquiryOf(file);
	if (hasOptedOut(file)) return not('opt-out', 'The customer asks not to be written to');
	if (inquiry.automatic) return not('automatic', 'Software sent the inquiry by itself');
	if (lastEvent(file, 'customer.replied')?.data?.noAnswer === true) return not('no-answer-wanted', 'The reply came by a list or a system that wants no automatic answer');
	if (isMissedCall(inquiry) && inquiry.contact.phone !== undefined && profile.channels.includes('sms')) return { channel: 'sms', to: inquiry.contact.phone };
	if (inquiry.channel === 'phone') return not('phone', 'The inquiry came by phone: call back');
	const { email, phone } = inquiry.contact;
	const own = inquiry.channel === 'sms' || inquiry.channel === 'whatsapp' ? inquiry.channel : undefined;
	if (phone && own && profile.channels.includes(own)) return { channel: own, to: phone };
	if (email) return { channel: 'email', to: email };
	// Without a channel that is set up, the message waits in the outbox, where a person sees it.
	if (phone) return { channel: own ?? 'sms', to: phone };
	return not('no-address', 'The customer left no address to write to');
}

/** Whether messages by a channel wait in the outbox until somebody sets it up. */
export function waitsForSetUp(way: Way, { channels }: Profile): boolean {
	return !channels.some((channel) => channel === way.channel);
}

/** Email in place of a channel that nobody has set up, where the customer has an address there. */
export function orByEmail(way: Way, email: string | undefined, profile: Profile): Way {
	return email !== undefined && waitsForSetUp(way, profile) ? { channel: 'email', to: email } : way;
}

/** The Message-ID that an answer by mail belongs under. */
export function threadOf({ source }: Inquiry): string | undefined {
	return textOf(source.internetMessageId ?? source.messageId);
}

function not(code: string, message: string): Reach {
	return { reason: { code, message } };
}
