import { lacksSender, reasonCalled, SUPERSEDED, type Instant, type MessageRecord, type MessageState } from '../case';
import type { Say, TeamPhrase } from '../language';
import type { Profile } from '../profile';
import { customerOf, present } from './caseLine';
import { excerptOf } from './read';
import type { DeskCase, When, Words } from './types';
import { channelNamed } from './called';
import { inWords, sayTo, spanText, whenOf } from './when';

export interface OutboxLine {
	key: string;
	caseId?: string;
	customer?: string;
	to: string;
	channel: string;
	heading?: string;
	excerpt: string;
	/** Names of what goes with it. */
	files: string[];
	state: MessageRecord['state'];
	stateText: string;
	/** By itself nothing more comes of it. */
	needsPerson: boolean;
	at: When;
	reason?: Words;
	attempts: number;
	/** What a person may do about it. */
	actions: MessageAction[];
}

export const MESSAGE_ACTIONS = ['send', 'mail', 'drop', 'sent'] as const;
export type MessageAction = (typeof MESSAGE_ACTIONS)[number];

const MESSAGE_TEXTS: Record<MessageRecord['state'], TeamPhrase> = {
	queued: 'Waits to go out',
	sending: 'Is going out now',
	sent: 'Sent',
	refused: 'Refused, not tried again',
	inDoubt: 'In doubt: it may have gone out',
	withheld: 'Kept back',
};

/** What is out stays out, and what is going out now is left alone. */
const ACTIONS_BY_STATE: Record<MessageRecord['state'], MessageAction[]> = {
	queued: ['drop'],
	sending: [],
	sent: [],
	refused: ['send'],
	inDoubt: ['send', 'drop', 'sent'],
	withheld: ['send', 'drop'],
};

/** What an action may turn on beside the message's own state. */
export interface MessageSituation {
	/** Nothing that could send it is connected. */
	noSender: boolean;
	/** Where the customer can be written to in place of its channel. */
	email?: string;
}

/** A channel that the profile does not name, or for which the last attempt found nothing: by itself it would wait for ever. */
export function situationOf(message: Pick<MessageRecord, 'state' | 'channel' | 'audience' | 'reason'>, email: string | undefined, { channels }: Profile): MessageSituation {
	const unnamed = message.audience === 'customer' && OF_PROFILE.includes(message.channel) && !channels.some((channel) => channel === message.channel);
	const noSender = message.state === 'queued' && (unnamed || lacksSender(message.reason ?? ''));
	return { noSender, ...(noSender && message.channel !== 'email' && message.audience === 'customer' && email !== undefined && { email }) };
}

/** Channels that the profile has to name, once a sender is there. */
const OF_PROFILE = ['sms', 'whatsapp'];

export function outboxLine(message: MessageRecord, record: DeskCase | undefined, profile: Profile, now: Instant): OutboxLine {
	const when = whenOf(profile, now);
	const say = sayTo(profile);
	const situation = situationOf(message, record?.data.inquiry?.contact.email, profile);
	return {
		key: message.key,
		...present('caseId', message.caseId),
		...present('customer', record && customerOf(record, say)),
		to: message.to,
		channel: channelNamed(message.channel, say),
		...present('heading', message.subject && headingOf(message)),
		excerpt: excerptOf(message.text.replace(/https?:\/\/\S+/g, say('(link)')), 200),
		files: (message.attachments ?? []).map(({ fileName }) => fileName),
		state: message.state,
		stateText: stateText(message, situation, now, say),
		needsPerson: situation.noSender || NEEDS_A_PERSON.includes(message.state),
		at: when(message.stateAt),
		...present('reason', reasonWords(message, situation, say)),
		attempts: message.attempts,
		actions: actionsFor(message, situation),
	};
}

/** The token that an answer proves its case by says nothing on the case's own page. */
function headingOf({ subject = '', audience }: MessageRecord): string {
	return audience === 'team' ? subject.replace(/\s*\[[^\][\s]+\]$/, '') : subject;
}

function stateText(message: MessageRecord, { noSender }: MessageSituation, now: Instant, say: Say): string {
	const { state, dueAt = now } = message;
	if (isSuperseded(message)) return say('Not sent: what it says did not hold any more');
	if (noSender) return say('Waits: no sender for {channel} is connected', { channel: channelNamed(message.channel, say) });
	if (state === 'queued' && dueAt > now) return say('Goes out in {span}', { span: spanText(dueAt - now, say) });
	if (state === 'refused' && message.attempts > 1) return say('Refused, tried {count} times', { count: message.attempts });
	return say(MESSAGE_TEXTS[state]);
}

function reasonWords({ reason }: MessageRecord, { noSender, email }: MessageSituation, say: Say): Words | undefined {
	if (noSender) return { text: say(email === undefined ? 'Connect one in Deliver messages and name the channel in the settings.' : 'Connect one in Deliver messages and name the channel in the settings, or send it by mail.') };
	if (reason === undefined || reason === SUPERSEDED) return undefined;
	const { text, lang } = inWords({ message: reasonCalled(reason) }, say);
	return { text: asSentence(text), ...(lang && { lang }) };
}

function asSentence(text: string): string {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}

/** What does not hold any more is nobody's to send. */
export function actionsFor(message: Pick<MessageRecord, 'state' | 'reason'>, { noSender, email }: MessageSituation): MessageAction[] {
	if (isSuperseded(message)) return [];
	if (noSender) return [...(email === undefined ? [] : ['mail' as const]), 'send', 'sent', 'drop'];
	return ACTIONS_BY_STATE[message.state];
}

function isSuperseded({ state, reason }: Pick<MessageRecord, 'state' | 'reason'>): boolean {
	return state === 'withheld' && reason === SUPERSEDED;
}

export interface OutboxView {
	/** How many wait for a sender that is not connected. */
	noSender: number;
	groups: Array<{ name: string; lines: OutboxLine[] }>;
}

/** States in which a message waits for a person. */
export const NEEDS_A_PERSON: MessageState[] = ['inDoubt', 'refused', 'withheld'];

/** First what needs a person, then what waits, then what went out of late; of each so many. */
export const OUTBOX_GROUPS: Array<{ name: TeamPhrase; states: MessageState[]; most: number }> = [
	{ name: 'Needs a Person', states: NEEDS_A_PERSON, most: 25 },
	{ name: 'On Its Way', states: ['queued', 'sending'], most: 25 },
	{ name: 'Sent', states: ['sent'], most: 15 },
];
/** How many are looked through for those that wait for a sender. */
export const MOST_ON_THEIR_WAY = 200;

export function outboxView({ messages, cases }: { messages: MessageRecord[]; cases: Map<string, DeskCase> }, profile: Profile, now: Instant): OutboxView {
	const lines = messages.filter((message) => !isSuperseded(message)).map((message) => outboxLine(message, message.caseId === undefined ? undefined : cases.get(message.caseId), profile, now));
	const say = sayTo(profile);
	const [person, ...others] = OUTBOX_GROUPS;
	const groups = [
		{ name: say(person.name), lines: lines.filter(({ needsPerson }) => needsPerson).slice(0, person.most + MOST_ON_THEIR_WAY) },
		...others.map(({ name, states, most }) => ({ name: say(name), lines: lines.filter(({ state, needsPerson }) => states.includes(state) && !needsPerson).slice(0, most) })),
	];
	return { noSender: lines.filter(({ state, needsPerson }) => state === 'queued' && needsPerson).length, groups: groups.filter(({ lines: own }) => own.length > 0) };
}

