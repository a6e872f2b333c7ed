import type { Inquiry, Intent, Priority } from '../../../case';
import { type FirstReplyWords, packFor } from '../../../language';
import type { Message, Profile } from '../../../profile';
import { cleanSubject, firstNameOf } from '../../../text';
import { givesPhone, namesDay } from './given';
import { fill } from './fill';
import type { Placeholders } from './fill';
import { TOPIC_OF } from './wording';

export interface MessageFacts {
	inquiry: Inquiry;
	profile: Profile;
	language: string;
	intent: Intent;
	priority: Priority;
	service: { id: string; name: string } | null;
	optOut: boolean;
	/** The subject says something that must not be repeated (it reads like instructions, or like bulk mail). */
	hideSubject: boolean;
}

/** The profile's own words where some fit, else the built-in ones. Nothing of the inquiry's text is repeated. */
export function draftReplyOf(facts: MessageFacts): { subject: string; body: string } {
	const values = placeholdersOf(facts);
	const own = facts.optOut ? undefined : ownMessage(facts, 'reply');
	if (own) return filled(own.subject, own.body, values);
	const words = wordingOf(facts.language);
	const topic = facts.optOut ? 'optOut' : TOPIC_OF[facts.intent];
	const asked = topic === 'work' || topic === 'quote' || topic === 'booking' ? topic : undefined;
	const wanted = topic === 'work' || topic === 'quote' || topic === 'booking' || topic === 'other' || topic === 'existingJob' || topic === 'complaint';
	const paragraphs = [
		values.firstName === '' ? words.greetingWithoutName : words.greeting,
		words.reply[topic],
		facts.priority === 'emergency' && !facts.optOut ? words.emergencyLine : '',
		asked === undefined || (asked === 'booking' && namesDay(facts.inquiry)) ? '' : words.asks[asked],
		wanted && !givesPhone(facts.inquiry) ? words.asks.phone : '',
		wanted && values.phone !== '' ? words.phoneLine : '',
		words.closing,
	];
	const subject = values.subject === '' ? words.subject : 'Re: {subject}';
	return filled(subject, paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'), values);
}

/** What a reply of the built-in words asks for: what is needed, when, under which number. */
export type OwnQuestion = 'matter' | 'days' | 'phone';

/** The reply without those of its own questions that are answered, or that go to the customer in other words beside it. */
export function withoutQuestions(body: string, language: string, isSettled: (question: OwnQuestion) => boolean): string {
	const { work, booking, phone } = wordingOf(language).asks;
	const questions = new Map<string, OwnQuestion>([[work, 'matter'], [booking, 'days'], [phone, 'phone']]);
	const stays = (paragraph: string) => {
		const question = questions.get(paragraph);
		return question === undefined || !isSettled(question);
	};
	return body.split('\n\n').filter(stays).join('\n\n');
}

/** A subject of the business's own, which repeats nothing. */
export function ownSubjectOf(language: string, business: string): string {
	return wordingOf(language).subject.replace('{business}', () => business).replace(/\s+/g, ' ');
}

/** What a first message about an emergency adds while the business is closed. What the message says already is not said again. */
export function closedNoticeOf(language: string, message: string, isOnCall: boolean): string {
	const { closed, emergencyLine } = wordingOf(language);
	return [isOnCall ? closed.onCall : closed.nobodyOnCall, ...(message.includes(emergencyLine) ? [] : [emergencyLine])].join(' ');
}

/** Neutral enough to go out by itself: of what a stranger wrote, it repeats a first name at the most. */
export function acknowledgementOf(facts: MessageFacts): { subject: string; body: string } {
	const values = { ...placeholdersOf(facts), subject: wordingOf(facts.language).yourRequest };
	const own = ownMessage(facts, 'acknowledgement');
	if (own) return filled(own.subject, own.body, values);
	const words = wordingOf(facts.language);
	const paragraphs = [
		values.firstName === '' ? words.greetingWithoutName : words.greeting,
		words.acknowledgement.body,
		values.phone === '' ? '' : words.acknowledgement.phoneLine,
		words.closing,
	];
	return filled(words.acknowledgement.subject, paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'), values);
}

/** A text message of the business's own that answers no words: the profile's for a missed call where it has one. */
export function ownTextOf(which: keyof FirstReplyWords['texts'], language: string, { business, messages }: Profile): { subject: string; body: string } {
	const own = which === 'missedCall' ? messages.find((message) => message.on === 'missedCall' && message.language === language) : undefined;
	const values = { firstName: '', business: business.name, service: '', subject: '', phone: business.phone ?? business.email ?? '', signature: business.signature ?? business.name };
	return filled(own?.subject ?? wordingOf(language).subject, own?.body ?? wordingOf(language).texts[which], values);
}

function ownMessage({ profile, language, intent, service }: MessageFacts, on: Message['on']): Message | undefined {
	return profile.messages.find(
		(message) =>
			message.on === on &&
			message.language === language &&
			(message.intent === undefined || message.intent.includes(intent)) &&
			(message.service === undefined || (service !== null && message.service.includes(service.id))),
	);
}

function wordingOf(language: string): FirstReplyWords {
	return packFor(language).firstReply;
}

function placeholdersOf({ inquiry, profile, language, service, hideSubject }: MessageFacts): Placeholders {
	const { business } = profile;
	return {
		firstName: firstNameOf(inquiry.contact.name),
		business: business.name,
		service: service?.name ?? wordingOf(language).yourRequest,
		subject: hideSubject ? '' : cleanSubject(inquiry.subject),
		phone: business.phone ?? '',
		signature: business.signature ?? business.name,
	};
}

/** A subject is one line. */
function filled(subject: string, body: string, values: Placeholders): { subject: string; body: string } {
	return { subject: fill(subject, values).replace(/\s*\n\s*/g, ' '), body: fill(body, values) };
}
