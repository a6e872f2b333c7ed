import type { Instant, NewMessage } from '../case';
import { keyOf } from '../case';
import { channelNamed, sayTo, spanText, whenOf } from '../desk';
import type { Profile } from '../profile';
import type { Links } from './types';

/** A way that inquiries come in by, and how it was used so far. */
export interface InquiryDoor {
	channel: string;
	/** Who brought it there: a portal, a service, a kind of form. */
	source: string;
	count: number;
	first: Instant;
	last: Instant;
	/** The longest time without an inquiry so far. */
	longestMs: number;
	/** The last case that came in by it. */
	caseId: string;
}

export interface Arrival {
	caseId: string;
	at: Instant;
	data?: Record<string, unknown>;
}

const DAY_MS = 86_400_000;
/** Fewer inquiries, or a shorter time, do not show how long a usual silence is. */
const BUSY_FROM = 20;
const KNOWN_FROM_MS = 14 * DAY_MS;

/** The doors after one more inquiry, oldest first; a test's and one that nobody knows the door of count for none. */
export function withArrival(doors: Map<string, InquiryDoor>, { caseId, at, data }: Arrival): void {
	const { channel, source, test } = data ?? {};
	if (typeof channel !== 'string' || typeof source !== 'string' || test === true) return;
	const name = `${channel} ${source}`;
	const before = doors.get(name);
	const last = Math.max(at, before?.last ?? at);
	doors.set(name, { channel, source, count: (before?.count ?? 0) + 1, first: before?.first ?? at, last, longestMs: Math.max(before?.longestMs ?? 0, last - (before?.last ?? last)), caseId });
}

/** Whether a door that is usually busy has been silent for longer than ever before. */
export function isSilent({ count, first, last, longestMs }: InquiryDoor, now: Instant): boolean {
	return count >= BUSY_FROM && last - first >= KNOWN_FROM_MS && now - last > longestMs;
}

/** Tells the business, once for each silence: its key is made of the inquiry that was the last. */
export function silenceNotice(door: InquiryDoor, { profile, links, now }: { profile: Profile; links?: Links; now: Instant }): NewMessage | undefined {
	const { email: to } = profile.business;
	if (!to) return undefined;
	const say = sayTo(profile);
	const since = whenOf(profile, now)(door.last).text;
	const page = links?.('case', door.caseId);
	const name = `${channelNamed(door.channel, say)} (${door.source})`;
	return {
		key: keyOf('source.silent', door.channel, door.source, door.last),
		caseId: door.caseId,
		channel: 'email',
		to,
		from: to,
		replyTo: to,
		subject: say('No inquiry by {door} since {when}', { door: name, when: since }),
		text: [
			say('{count} inquiries came by {door} so far, and never was it silent for longer than {longest}. Now it has been silent for {span}.', { count: door.count, door: name, longest: spanText(door.longestMs, say), span: spanText(now - door.last, say) }),
			say('Perhaps nobody wrote. Perhaps the form, the forwarding, the webhook or a password changed: send a test inquiry of your own.'),
			...(page === undefined ? [] : [say('The last one that came: {page}', { page })]),
		].join('\n\n'),
		events: [{ type: 'source.silent', by: 'bot', data: { channel: door.channel, source: door.source, since: new Date(door.last).toISOString() } }],
		audience: 'team',
		automatic: true,
		urgency: 1,
	};
}
