import type { Classification, Instant } from '../../case';
import { keyOf } from '../../case';
import { channelNamed, inPlainWords, inWords, sayTo } from '../../desk';
import type { Say } from '../../language';
import type { Profile } from '../../profile';
import { inquiryOf } from '../facts';
import { reachOf, waitsForSetUp } from '../reach';
import type { Situation, StepMessage } from '../types';
import { addressKey } from './toCustomer';

const MINUTE_MS = 60_000;
const LONGEST_TEXT = 4_000;
/** Long enough for a backlog to be worked off, so that it comes in one message. */
const GATHER_MINUTES = 2;

export interface TeamNote {
	/** What it is about, and once for what: part of the key. */
	about: string;
	once: unknown;
	to?: { id?: string; name?: string; email?: string } | null;
	subject: string;
	/** Blocks of text; empty ones are left out. */
	paragraphs: Array<string | undefined>;
	/** At once, whatever digest there is. */
	urgent?: boolean;
	/** An escalation: a person gets so many an hour, and those of the same moment as one. */
	alert?: Alert;
	voidedBy?: StepMessage['voidedBy'];
	events?: StepMessage['events'];
	/** In place of the key made of `about` and `once`. */
	key?: string;
}

export interface Alert {
	/** Held back by no limit, and never among what can wait. */
	isEmergency: boolean;
	/** Told a few minutes later, with all that is due by then. */
	gathered: boolean;
}

/**
 * A message to somebody on the team, else to the business's own address; none where nobody has an address. Answers go to the
 * business's mailbox, which is read for the case: the customer's address never stands in the header.
 */
export function toTeam({ file, profile, links, now }: Situation, note: TeamNote): StepMessage[] {
	const member = profile.team.find(({ id, email }) => (note.to?.id !== undefined ? id === note.to.id : email !== undefined && email === note.to?.email));
	const to = note.to?.email ?? member?.email ?? profile.business.email;
	if (!to) return [];
	const digest = note.urgent ? 0 : (member?.digestMinutes ?? 0);
	return [
		{
			key: note.key ?? keyOf('team', file.caseId, note.about, note.once, to),
			caseId: file.caseId,
			channel: 'email',
			to,
			...(profile.business.email && { from: profile.business.email, replyTo: profile.business.email }),
			subject: subjectOf(plain(note.subject, profile, now), links?.teamToken?.(file.caseId) ?? file.caseId),
			text: note.paragraphs.filter((part) => part !== undefined && part !== '').map((part) => plain(part ?? '', profile, now)).join('\n\n'),
			events: note.events ?? [{ type: 'team.notified', by: 'bot', data: { to: note.to?.id ?? to, about: note.about } }],
			audience: 'team',
			automatic: true,
			urgency: note.urgent ? 0 : 2,
			...(note.alert && { pace: paceOf(to, note.alert, profile) }),
			...(note.alert?.gathered && { dueAt: endOfDigest(now + MINUTE_MS, GATHER_MINUTES) }),
			...(note.voidedBy && { voidedBy: note.voidedBy }),
			...(digest > 0 && { digestKey: `digest:${to.toLowerCase()}`, dueAt: endOfDigest(now, digest) }),
		},
	];
}

/** What others wrote stays as they wrote it. */
function plain(text: string, profile: Profile, now: Instant): string {
	return text
		.split('\n')
		.map((line) => (line.startsWith('>') ? line : inPlainWords(line, profile, now)))
		.join('\n');
}

/** A person's emergencies go together, and apart from all else; both count for what the person gets in an hour. */
function paceOf(to: string, { isEmergency }: Alert, { limits }: Profile): StepMessage['pace'] {
	const person = addressKey(to);
	const counts = `alerts:${person}`;
	return { together: isEmergency ? `emergencies:${person}` : counts, counts, withinMs: 60 * MINUTE_MS, ...(!isEmergency && { most: limits.alertsPerPersonPerHour }) };
}

/** Digests of a length end at the same instants for everybody, so that what falls into one goes out together. */
function endOfDigest(now: Instant, digestMinutes: number): Instant {
	const length = digestMinutes * MINUTE_MS;
	return (Math.floor(now / length) + 1) * length;
}

/** Mail programs thread by the subject, and an answer proves its case by the token in it. */
function subjectOf(subject: string, token: string): string {
	return `${subject.replace(/\s+/g, ' ').trim().slice(0, 160)} [${token}]`;
}

/** What is to be done next with an inquiry. */
export function taskCalled({ nextTask: { title, phrase, given } }: Pick<Classification, 'nextTask'>, say: Say): string {
	return inWords({ message: title, ...(phrase !== undefined && { phrase }), ...(given && { given }) }, say).text;
}

/** Who the customer is and what they wrote, for a person who takes the case up. Text of the inquiry is quoted, line by line. */
export function customerLines(situation: Situation): string {
	const { subject, text } = inquiryOf(situation.file);
	return [fromLine(situation), ...(subject ? [sayTo(situation.profile)('Subject: {subject}', { subject })] : []), ...(text.trim() === '' ? [] : [quoted(text)])].join('\n');
}

export function fromLine({ file, profile }: Situation): string {
	const say = sayTo(profile);
	const { contact, channel } = inquiryOf(file);
	const who = [contact.name, contact.company, contact.email, contact.phone].filter((part) => part !== undefined && part !== '').join(', ');
	return say('From: {who} ({channel})', { who: who || say('unknown'), channel: channelNamed(channel, say) });
}

export function quoted(text: string): string {
	return text
		.slice(0, LONGEST_TEXT)
		.split('\n')
		.map((line) => `> ${line}`.trimEnd())
		.join('\n');
}

/** How this message's reader comes to the customer: by an answer, where that goes through; else by the phone. */
export function answerLine({ file, profile }: Situation, { stopsClock = false } = {}): string {
	const say = sayTo(profile);
	const reach = reachOf(file, profile);
	const { phone } = inquiryOf(file).contact;
	if (!('reason' in reach) && !waitsForSetUp(reach, profile)) return say(stopsClock ? 'Answer this message to write to the customer; that stops the clock.' : 'Answer this message to write to the customer.');
	if ('reason' in reach && reach.reason.code !== 'phone') return asSentence(inWords(reach.reason, say).text);
	const why = 'reason' in reach ? '' : `${say('Nothing can be sent by {channel} yet: no sender is connected.', { channel: channelNamed(reach.channel, say) })} `;
	return `${why}${say('Call {who}.', { who: phone ?? say('the customer') })}${stopsClock ? ` ${say('Note the call on the case: that stops the clock.')}` : ''}`;
}

/** With a full stop, where it has no end yet. */
export function asSentence(text: string): string {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** The page, or where to look when pages are not set up. */
export function linkLine(what: string, url: string | undefined): string | undefined {
	return url === undefined ? undefined : `${what}: ${url}`;
}

/** The people whom a member's id, a role or nobody stands for. */
export function ownerOf({ file, profile }: Situation): { id?: string; name?: string; email?: string } | null {
	const id = file.owner?.id;
	if (id === undefined) return null;
	const member = memberById(profile, id);
	return { id, name: member?.name ?? file.owner?.name, email: member?.email ?? file.owner?.email };
}

function memberById(profile: Profile, id: string) {
	return profile.team.find((member) => member.id === id);
}
