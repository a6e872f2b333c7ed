import { keyOf } from '../../case';
import { quietUntil } from '../../scheduling';
import { threadOf, type Way } from '../reach';
import { inquiryOf, lastEvent } from '../facts';
import { ownSubject } from './ownWords';
import type { Situation, StepMessage } from '../types';
import { voidedByMore } from '../step';
import { passageOf } from './whatsApp';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

type Written = Pick<StepMessage, 'key' | 'subject' | 'text' | 'events'> & Partial<Pick<StepMessage, 'attachFiles' | 'attachInvoices' | 'urgency' | 'automatic' | 'voidedBy'>> & {
	/** Of the messages of this name, an address gets one an hour. */
	atMostHourly?: string;
	/** It answers somebody who may have said STOP. */
	evenAfterStop?: boolean;
};

/** A message to the case's customer. One that goes out by itself counts against the profile's limits, and does not once they have said STOP. */
export function toCustomer(situation: Situation, wanted: Way, { atMostHourly, evenAfterStop, ...written }: Written): StepMessage {
	const { file, profile, now } = situation;
	const inquiry = inquiryOf(file);
	const automatic = written.automatic ?? true;
	const quiet = automatic && written.urgency !== 0 ? afterQuietHours(situation) : undefined;
	const { way: reach, text, template, because } = passageOf(situation, wanted, { ...written, at: quiet ?? now });
	const hourly = atMostHourly === undefined ? undefined : `${atMostHourly}:${addressKey(reach.to)}`;
	const dueAt = rings(reach) ? quiet : undefined;
	const address = addressKey(reach.to);
	const source = sourceOf(inquiry.source);
	const answers = written.events.some(({ type }) => type === 'acknowledgement.sent' || type === 'reply.sent');
	const { limits, business } = profile;
	return {
		...written,
		text,
		...(template && { template }),
		...(because !== undefined && { events: written.events.map((event) => ({ ...event, data: { ...event.data, because } })) }),
		...(dueAt !== undefined && { dueAt }),
		...(automatic && !evenAfterStop && written.voidedBy === undefined && { voidedBy: voidedByMore(file, ['customer.optedOut']) }),
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

/** When the customer last wrote, at whatever hour: then an answer is no disturbance. */
function lastWordOf(file: Situation['file']): number {
	const replied = lastEvent(file, 'customer.replied')?.at ?? 0;
	return Math.max(replied, Date.parse(inquiryOf(file).receivedAt) || file.openedAt);
}

function rings({ channel }: Way): boolean {
	return channel === 'sms' || channel === 'whatsapp';
}

/** Telephones ring: what answers nothing the customer wrote in the last hour waits for the end of the quiet hours. */
function afterQuietHours({ file, profile: { scheduling, business }, now }: Situation): number | undefined {
	return now - lastWordOf(file) < HOUR_MS ? undefined : quietUntil(now, business.timezone, scheduling.quietHours);
}

/** What an address is counted under: a hash, for the count outlives the address' erasure. */
export function addressKey(address: string): string {
	return keyOf('address', address.trim().toLowerCase()).slice(0, 32);
}

/** Who posted the inquiry, or the door that it came by; told where it was received, never by the message itself. */
function sourceOf({ postedBy }: Record<string, unknown>): string | undefined {
	return typeof postedBy === 'string' && postedBy !== '' ? postedBy : undefined;
}
