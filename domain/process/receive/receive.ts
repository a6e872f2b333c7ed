import type { Inquiry } from '../../case';
import { because, keyOf, sourceKeyOf, wantsNoAnswer } from '../../case';
import { inWords, sayTo } from '../../desk';
import { anyLanguage } from '../../language';
import { newestMessage, ownWordsIn, wordsOf } from '../../text';
import type { Profile } from '../../profile';
import { heldByReply } from '../collection';
import { confirmAppointment, offerOf, readInviteAnswer, readReminderAnswer, timeForTeam, withVisits } from '../../scheduling';
import { inquiryOf, isOver, languageOf } from '../facts';
import { answerLine, linkLine, ownerOf, quoted, toCustomer, toTeam } from '../messages';
import { ownSubjectOf, ownTextOf } from '../../classify';
import { reachOf } from '../reach';
import { eventOf, lookAfter } from '../step';
import type { FiledEvent, Situation, Step } from '../types';
import { instantOf, visitLink, visitMeant } from '../visit';

const LONGEST_TEXT = 20_000;
const LONGEST_STOP = 40;
/** The words that US carriers and the GSMA have sms senders obey, and what stands for them elsewhere, alone in a message. */
const STOP_WORDS = new Set(['cancel', ...anyLanguage(({ cues }) => cues.stop).split('|')]);

/** What carriers have senders answer, and what takes a STOP back (CTIA Messaging Principles; Twilio's default keywords). */
const HELP_WORDS = /^\s*(?:help|info|ayuda|aide|hilfe|ajuda)\s*[.!?]?\s*$/i;
const START_WORDS = /^\s*(?:start|unstop)\s*[.!]?\s*$/i;

export type Sender = { kind: 'staff'; id?: string; name: string } | { kind: 'customer' } | { kind: 'software' };

/** Who wrote a message: the team and the business's own address are never a customer. */
export function senderOf(message: Inquiry, profile: Profile, isAutomatic: boolean): Sender {
	if (isAutomatic) return { kind: 'software' };
	const email = message.contact.email?.trim().toLowerCase();
	if (email !== undefined) {
		const member = profile.team.find((one) => one.email?.trim().toLowerCase() === email);
		if (member) return { kind: 'staff', id: member.id, name: member.name };
		if (profile.business.email?.trim().toLowerCase() === email) return { kind: 'staff', name: profile.business.name };
	}
	return { kind: 'customer' };
}

/**
 * A message that belongs to a case. Words of the customer go on record and wake what waits for them; words of the team go to
 * the customer, and stop the clock; what software sent ends no wait.
 */
export function receive(situation: Situation, message: Inquiry, sender: Sender, matchedBy: string): Step {
	const once = sourceKeyOf(message) ?? keyOf('message', message.contact, message.receivedAt, message.text);
	const step = received(situation, message, sender, matchedBy, once);
	return { ...step, due: { ...step.due, escalation: lookAfter(situation, step) } };
}

function received(situation: Situation, message: Inquiry, sender: Sender, matchedBy: string, once: string): Step {
	const { file, now, links } = situation;
	// Below a member's words stands what only the team may read.
	if (sender.kind === 'staff') return fromStaff(situation, ownWordsIn(message.text).slice(0, LONGEST_TEXT).trim(), sender, once);
	const text = newestMessage(message.text).message.slice(0, LONGEST_TEXT).trim();
	const data = { via: 'message', channel: message.channel, subject: message.subject, text, from: message.contact.email ?? message.contact.phone, matchedBy };
	const visit = visitMeant(file, now);
	// A calendar sends its answer by itself, and it is its owner's all the same.
	const ofCalendar = visit && readInviteAnswer(message.subject, visit);
	if (sender.kind === 'software' && !ofCalendar) {
		return { process: 'intake', code: 'automatic', reasons: [], events: [eventOf(situation, 'customer.autoReplied', once, { data })], messages: [], due: {} };
	}
	const keyword = message.channel === 'sms' || message.channel === 'whatsapp' ? keywordAnswer(situation, message, text, once) : undefined;
	if (keyword) return keyword;
	const events: FiledEvent[] = [eventOf(situation, 'customer.replied', once, { by: 'customer', data: { ...data, ...(wantsNoAnswer(message) && { noAnswer: true }) } })];
	const stops = text.length <= LONGEST_STOP && STOP_WORDS.has(wordsOf(text).join(' '));
	if (stops) events.push(eventOf(situation, 'customer.optedOut', once, { by: 'customer', data: { text } }));
	const held = stops ? undefined : heldByReply(situation, text, once);
	events.push(...(held?.events ?? []));
	const answer = stops ? undefined : reminderAnswer(situation, message, text, once);
	if (answer) return { ...answer, events: [...events, ...answer.events] };
	const toRead = stops || (file.stage !== 'inquiry' && file.stage !== 'intake');
	return {
		process: 'intake',
		code: stops ? 'optedOut' : 'replied',
		reasons: [],
		events,
		messages: toRead
			? toTeam(situation, {
					about: 'customer-wrote',
					once,
					to: ownerOf(situation),
					subject: stops ? sayTo(situation.profile)('The customer asks not to be written to') : [held?.said ?? sayTo(situation.profile)('The customer wrote'), message.subject].filter((part) => part !== undefined && part !== '').join(': '),
					paragraphs: [held && `${held.said}. ${held.held}`, quoted(text), linkLine(sayTo(situation.profile)('The case'), links?.('case', file.caseId)), stops ? undefined : answerLine(situation)],
				})
			: [],
		due: isOver(file) ? {} : { intake: now, ...((held || (stops && file.stage === 'invoiced')) && { collection: now }) },
	};
}

/** HELP is answered with who we are, even after a STOP; START takes a STOP back. Neither answers a question. */
function keywordAnswer(situation: Situation, { channel, contact }: Inquiry, text: string, once: string): Step | undefined {
	const step = { process: 'intake' as const, reasons: [], events: [], messages: [], due: {} };
	if (START_WORDS.test(text)) return { ...step, code: 'optedIn', events: [eventOf(situation, 'customer.optedIn', once, { by: 'customer', data: { text } })] };
	if (!HELP_WORDS.test(text) || contact.phone === undefined) return undefined;
	const { subject, body } = ownTextOf('help', languageOf(situation.file), situation.profile);
	return { ...step, code: 'helped', messages: [toCustomer(situation, { channel, to: contact.phone }, { key: keyOf('help', situation.file.caseId, once), subject, text: body, urgency: 0, events: [], atMostHourly: 'help', evenAfterStop: true })] };
}

/**
 * The one letter or word that a reminder asks for, or what a calendar answers to the invite: the visit is confirmed, or the customer gets the page where it is moved.
 * Undefined for any other text, and where no visit is ahead.
 */
function reminderAnswer(situation: Situation, message: Inquiry, text: string, once: string): Step | undefined {
	const { file, profile, now, links } = situation;
	const visit = visitMeant(file, now);
	if (visit?.status !== 'booked' || instantOf(visit.start) <= now) return undefined;
	const ofCalendar = readInviteAnswer(message.subject, visit);
	const answer = ofCalendar ? ofCalendar.means : readReminderAnswer(text);
	if (answer === 'confirm') {
		const change = confirmAppointment(visit, { by: 'customer', now });
		if ('refused' in change) return undefined;
		return {
			process: 'attendance',
			code: 'confirmed',
			reasons: change.reasons,
			events: change.events.map(({ type, data, key }) => ({ type, at: now, by: 'customer' as const, data, key })),
			messages: [],
			sections: withVisits(file.sections, [change.appointment], now),
			due: {},
		};
	}
	const link = visitLink(situation, visit);
	const reach = message.channel === 'sms' && message.contact.phone !== undefined ? { channel: 'sms', to: message.contact.phone } : reachOf(file, profile);
	if (answer !== 'reschedule' || link === undefined || 'reason' in reach) return undefined;
	const { subject, body } = offerOf({ customer: visit.customer, slots: [], link }, profile);
	return {
		process: 'scheduling',
		code: 'pageSent',
		reasons: [{ code: 'page-sent', message: 'The customer wants another time, and gets the page to choose it' }],
		events: [],
		messages: [
			toCustomer(situation, reach, { key: keyOf('visit-page', file.caseId, once), subject, text: body, urgency: 1, events: [{ type: 'appointment.offered', by: 'bot', data: { once } }] }),
			...(ofCalendar
				? toTeam(situation, {
						about: 'invite-declined',
						once,
						to: ownerOf(situation),
						urgent: true,
						subject: sayTo(situation.profile)('Declined: {what}', { what: `${visit.title}, ${timeForTeam(visit, profile)}` }),
						paragraphs: [sayTo(situation.profile)("The customer's calendar has declined the visit. It stands until somebody moves or cancels it; the customer has the page to do so."), linkLine(sayTo(situation.profile)('The case'), links?.('case', file.caseId))],
					})
				: []),
		],
		due: {},
	};
}

function fromStaff(situation: Situation, text: string, sender: Extract<Sender, { kind: 'staff' }>, once: string): Step {
	const { file, links } = situation;
	const by = { id: sender.id, name: sender.name };
	const reach = reachOf(file, situation.profile);
	if (text === '' || 'reason' in reach) {
		const why = 'reason' in reach && text !== '' ? reach.reason : because('no-words', 'The message has no words of its own');
		return {
			process: 'intake',
			code: 'notForwarded',
			reasons: [{ ...why, code: 'not-forwarded' }],
			events: text === '' ? [] : [eventOf(situation, 'note.added', once, { by: 'human', data: { text, ...by } })],
			messages: toTeam(situation, { about: 'not-forwarded', once, to: sender.id === undefined ? null : { id: sender.id }, urgent: true, subject: sayTo(situation.profile)('Your answer was not sent on'), paragraphs: [`${inWords(why, sayTo(situation.profile)).text}.`, quoted(text), linkLine(sayTo(situation.profile)('The case'), links?.('case', file.caseId))] }),
			due: {},
		};
	}
	return {
		process: 'intake',
		code: 'staffReplied',
		reasons: [],
		events: [],
		messages: [
			toCustomer(situation, reach, {
				key: keyOf('staff-reply', file.caseId, once),
				subject: replySubject(situation),
				text,
				urgency: 0,
				automatic: false,
				events: [{ type: 'reply.sent', by: 'human', data: { via: 'mail', text, ...by } }],
			}),
		],
		due: {},
	};
}

function replySubject({ file, profile }: Situation): string {
	const subject = inquiryOf(file).subject?.replace(/\s+/g, ' ').trim().slice(0, 120);
	return subject ? `Re: ${subject.replace(/^(?:re\s*:\s*)+/i, '')}` : ownSubjectOf(languageOf(file), profile.business.name);
}
