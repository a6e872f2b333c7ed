import { keyOf } from '../../case';
import { quietUntil } from '../../scheduling';
import { threadOf, type Way } from '../reach';
import { inquiryOf, lastEvent } from '../facts';
import { ownSubject } from './ownWords';
import type { Situation, StepMessage } from '../types';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

type Written = Pick<StepMessage, 'key' | 'subject' | 'text' | 'events'> & Partial<Pick<StepMessage, 'attachFiles' | 'attachInvoices' | 'urgency' | 'automatic' | 'voidedBy'>> & {
	/** Of the messages of this name, an address gets one an hour. */
	atMostHourly?: string;
};

/** A message to the case's customer. One that goes out by itself counts against the profile's limits. */
export function toCustomer(situation: Situation, wanted: Way, { atMostHourly, ...written }: Written): StepMessage {
	const { file, profile, now } = situation;
	const inquiry = inquiryOf(file);
	const automatic = written.automatic ?? true;
	const { because, ...reach } = withinWindow(situation, wanted);
	const hourly = atMostHourly === undefined ? undefined : `${atMostHourly}:${addressKey(reach.to)}`;
	const dueAt = automatic && written.urgency !== 0 ? afterQuietHours(situation, reach) : undefined;
	const address = addressKey(reach.to);
	const source = sourceOf(inquiry.source);
	const answers = written.events.some(({ type }) => type === 'acknowledgement.sent' || type === 'reply.sent');
	const { limits, business } = profile;
	return {
		...written,
		...(because !== undefined && { events: written.events.map((event) => ({ ...event, data: { ...event.data, because } })) }),
		...(dueAt !== undefined && { dueAt }),
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
			counts: [`to:${address}`, ...(source ? [`from:${source}`] : []), ...(answers ? [`answered:${address}`] : []), ...(hourly === undefined ? [] : [hourly])],
			limits: [
				{ name: `to:${address}`, since: now - DAY_MS, most: limits.automaticPerAddressPerDay },
				...(source ? [{ name: `from:${source}`, since: now - HOUR_MS, most: limits.automaticPerSourcePerHour }] : []),
				...(answers ? [{ name: `answered:${address}`, since: now - HOUR_MS, most: limits.answersPerAddressPerHour }] : []),
				...(hourly === undefined ? [] : [{ name: hourly, since: now - HOUR_MS, most: 1 }]),
			],
		}),
	};
}

/** WhatsApp hands on what is free in words for so long after the customer's last message (Business Platform, customer service window). */
const WINDOW_MS = DAY_MS;

/** The way as it is, or where WhatsApp's window is over another one, with the reason. */
function withinWindow({ file, profile, now }: Situation, way: Way): Way & { because?: string } {
	if (way.channel !== 'whatsapp' || now - lastWordOf(file) < WINDOW_MS) return way;
	const because = 'The customer last wrote by WhatsApp more than 24 hours ago, and no free words may go there';
	const { email } = inquiryOf(file).contact;
	if (profile.channels.includes('sms')) return { channel: 'sms', to: way.to, because };
	return email === undefined ? way : { channel: 'email', to: email, because };
}

/** When the customer last wrote, at whatever hour: then an answer is no disturbance. */
function lastWordOf(file: Situation['file']): number {
	const replied = lastEvent(file, 'customer.replied')?.at ?? 0;
	return Math.max(replied, Date.parse(inquiryOf(file).receivedAt) || file.openedAt);
}

/** Telephones ring: what answers nothing the customer wrote in the last hour waits for the end of the quiet hours. */
function afterQuietHours({ file, profile: { scheduling, business }, now }: Situation, { channel }: Way): number | undefined {
	if ((channel !== 'sms' && channel !== 'whatsapp') || now - lastWordOf(file) < HOUR_MS) return undefined;
	return quietUntil(now, business.timezone, scheduling.quietHours);
}

/** What an address is counted under: a hash, for the count outlives the address' erasure. */
export function addressKey(address: string): string {
	return keyOf('address', address.trim().toLowerCase()).slice(0, 32);
}

/** Who posted the inquiry, or the door that it came by; told where it was received, never by the message itself. */
function sourceOf({ postedBy }: Record<string, unknown>): string | undefined {
	return typeof postedBy === 'string' && postedBy !== '' ? postedBy : undefined;
}
