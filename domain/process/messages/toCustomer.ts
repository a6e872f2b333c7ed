import { keyOf } from '../../case';
import { threadOf, type Way } from '../reach';
import { inquiryOf } from '../facts';
import { ownSubject } from './ownWords';
import type { Situation, StepMessage } from '../types';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

type Written = Pick<StepMessage, 'key' | 'subject' | 'text' | 'events'> & Partial<Pick<StepMessage, 'attachFiles' | 'attachInvoices' | 'urgency' | 'automatic' | 'voidedBy'>>;

/** A message to the case's customer. One that goes out by itself counts against the profile's limits. */
export function toCustomer(situation: Situation, reach: Way, written: Written): StepMessage {
	const { file, profile, now } = situation;
	const inquiry = inquiryOf(file);
	const automatic = written.automatic ?? true;
	const address = addressKey(reach.to);
	const source = sourceOf(inquiry.source);
	const answers = written.events.some(({ type }) => type === 'acknowledgement.sent' || type === 'reply.sent');
	const { limits, business } = profile;
	return {
		...written,
		...(automatic && written.subject !== undefined && { subject: ownSubject(situation, written.subject) }),
		caseId: file.caseId,
		channel: reach.channel,
		to: reach.to,
		...(business.email && reach.channel === 'email' && { from: business.email }),
		...(reach.channel === 'email' && threadOf(inquiry) !== undefined && { inReplyTo: threadOf(inquiry) }),
		audience: 'customer',
		automatic,
		urgency: written.urgency ?? 2,
		...(automatic && {
			counts: [`to:${address}`, ...(source ? [`from:${source}`] : []), ...(answers ? [`answered:${address}`] : [])],
			limits: [
				{ name: `to:${address}`, since: now - DAY_MS, most: limits.automaticPerAddressPerDay },
				...(source ? [{ name: `from:${source}`, since: now - HOUR_MS, most: limits.automaticPerSourcePerHour }] : []),
				...(answers ? [{ name: `answered:${address}`, since: now - HOUR_MS, most: limits.answersPerAddressPerHour }] : []),
			],
		}),
	};
}

/** What an address is counted under: a hash, for the count outlives the address' erasure. */
export function addressKey(address: string): string {
	return keyOf('address', address.trim().toLowerCase()).slice(0, 32);
}

/** Who posted the inquiry, or the door that it came by; told where it was received, never by the message itself. */
function sourceOf({ postedBy }: Record<string, unknown>): string | undefined {
	return typeof postedBy === 'string' && postedBy !== '' ? postedBy : undefined;
}
