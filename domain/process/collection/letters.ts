import { keyOf, reviewIdOf, type NewReview, type Reason } from '../../case';
import { sendableUntil, sentEvent, type CollectionFacts, type ReminderMessage } from '../../collection';
import { decideReview, type Review } from '../../review';
import { inquiryOf, recordOf } from '../facts';
import { customerLines, linkLine, ownerOf, quoted, toCustomer, toTeam } from '../messages';
import { orByEmail, threadOf, type Way } from '../reach';
import { eventOf } from '../step';
import type { FiledEvent, Situation, StepMessage } from '../types';
import { timesAsked, timesWithheld } from './asked';
import type { Claim, Claims } from './claims';
import { voidedBy } from './voidedBy';

/** What goes to the customer in one piece: a reminder, or a statement of several invoices. */
export interface Letter {
	key: string;
	/** Those whose steps it takes. */
	claims: Claim[];
	/** All that stand on it. */
	listed: Claim[];
	facts: CollectionFacts;
	message: ReminderMessage;
	total: string;
	due: string;
	currency: string;
	/** What it is about, for people. */
	name: string;
	/** Whether the ladder itself wants a person to approve it. */
	review: boolean;
	flags: string[];
}

export function lettersOf({ claims, statements }: Claims): Letter[] {
	const stated = new Set(statements.flatMap(({ of }) => of));
	const alone = claims.filter((claim, index) => !stated.has(index) && claim.reminder.action === 'send').map((claim): Letter => {
		const { facts, reminder } = claim;
		const { channel = 'email', to, language = 'en', subject = '', body = '', total, due, currency, review = false, flags = [] } = reminder;
		return { key: reminder.key ?? '', claims: [claim], listed: [claim], facts, message: { channel, ...(to !== undefined && { to }), language, subject, body }, total, due, currency, name: nameOf(claim), review, flags };
	});
	const together = statements.map(({ of, keys, message, total, due, currency, review }): Letter => {
		const listed = of.map((index) => claims[index]);
		const taken = listed.filter(({ reminder }) => reminder.action === 'send');
		return { key: `statement:${keyOf(keys).slice(0, 24)}`, claims: taken, listed, facts: taken[0].facts, message, total, due, currency, name: listed.map(nameOf).join(', '), review, flags: review ? ['final-notice'] : [] };
	});
	return [...together, ...alone];
}

export function nameOf({ facts: { receivable } }: Claim): string {
	return receivable.number ?? receivable.key;
}

/** What the steps of a letter are recorded as. */
export function stepsOf({ claims }: Letter): Array<{ type: string; key: string; data: Record<string, unknown> }> {
	return claims.flatMap(({ reminder }) => sentEvent(reminder) ?? []);
}

/** Says that a letter is on its way: until it is out, its steps count as taken. One event for each step. */
export function queuedEvent(caseId: string, letter: string, message: string, data: Record<string, unknown>): Pick<FiledEvent, 'type' | 'key' | 'data'> {
	return { type: 'reminder.queued', key: keyOf('reminder.queued', caseId, message, data.key), data: { ...data, letter, message } };
}

/** As the canvas has judged this letter, else as the profile's rules do. What the ladder wants approved is, whatever they say. */
export function judged({ file, profile, now }: Situation, letter: Letter): Pick<Review, 'decision' | 'reasons' | 'dueAt'> {
	const gate = recordOf(file.sections.review);
	const isGated = gate?.subject === 'reminder' && recordOf(file.sections.reminder)?.key === letter.key;
	const own = decideReview({ subject: 'reminder', caseId: file.caseId, draft: { subject: letter.message.subject, body: letter.message.body }, amount: letter.total, currency: letter.currency, flags: letter.flags, now }, profile);
	const found = isGated && (gate.decision === 'auto' || gate.decision === 'review') ? { decision: gate.decision, reasons: own.reasons, ...(typeof gate.dueAt === 'string' && { dueAt: gate.dueAt }) } as const : own;
	if (found.decision === 'review' || !letter.review) return found;
	return decideReview({ subject: 'reminder', draft: { body: letter.message.body, review: true }, flags: letter.flags, now }, profile);
}

/** How it can go by itself; undefined: a person has to take it there. */
function wayOf({ file, profile }: Situation, { message: { channel, to } }: Letter): Way | undefined {
	if (to === undefined || channel === 'letter' || channel === 'phone') return undefined;
	if (channel === 'email') return { channel, to };
	return orByEmail({ channel: channel === 'chat' ? 'whatsapp' : 'sms', to }, inquiryOf(file).contact.email, profile);
}

/** The message, with the events that say it is on its way; or what a person is told, with the events that say so. */
export function sentBy(situation: Situation, letter: Letter): { messages: StepMessage[]; events: FiledEvent[]; byHand: boolean } {
	const { file, profile, links, now } = situation;
	const way = wayOf(situation, letter);
	const { subject, body } = letter.message;
	const steps = stepsOf(letter);
	if (!way) {
		const isLetter = letter.message.channel === 'letter';
		return {
			byHand: true,
			events: steps.map(({ type, key, data }) => eventOf(situation, isLetter ? type : 'reminder.escalated', key, { key, data })),
			messages: toTeam(situation, {
				about: 'reminder-by-hand',
				once: letter.key,
				to: ownerOf(situation),
				subject: isLetter ? `A letter to post: ${letter.name}` : `A reminder to give by hand: ${letter.name}`,
				paragraphs: [isLetter ? 'This reminder goes by post.' : 'No address of the customer is known for this reminder.', `${subject}\n\n${quoted(body)}`, customerLines(situation), linkLine('The case', links?.('case', file.caseId))],
			}).map((message) => ({ ...message, ...(isLetter && { attachFiles: filesOf(situation, letter, ['letter']) }) })),
		};
	}
	const withheld = timesWithheld(file, letter.key);
	const key = keyOf('reminder', file.caseId, letter.key, ...(withheld > 0 ? [withheld] : []));
	const page = links?.('invoice', file.caseId);
	return {
		byHand: false,
		events: steps.map(({ data }) => ({ ...queuedEvent(file.caseId, letter.key, key, data), at: now, by: 'bot' })),
		messages: [
			toCustomer(situation, way, {
				key,
				...(way.channel === 'email' && { subject }),
				text: page === undefined || way.channel !== 'email' ? body : `${body}\n\n${letter.name}: ${page}`,
				events: steps.map((step) => ({ ...step, by: 'bot' as const })),
				...attachedTo(letter, way),
				voidedBy: voidedBy(file, undefined, sendableUntil(profile, letter.facts.debtor, now)),
			}),
		],
	};
}

/** A statement has its invoices with it. */
function attachedTo({ listed }: Letter, { channel }: Way): { attachInvoices?: string[] } {
	return channel === 'email' && listed.length > 1 ? { attachInvoices: listed.map(nameOf) } : {};
}

/** The item's files are those of the invoice that the canvas looked at. */
export function filesOf({ file }: Situation, { key }: { key?: string }, names: string[]): string[] {
	return key !== undefined && recordOf(file.sections.reminder)?.key === key ? names : [];
}

/** A letter as a person is asked about it. */
export function reviewOf(situation: Situation, letter: Letter, dueAt: number | undefined, reasons: Reason[]): NewReview {
	const { file, profile } = situation;
	const way = wayOf(situation, letter);
	const owner = ownerOf(situation);
	const inquiry = inquiryOf(file);
	const { subject, body, language } = letter.message;
	return {
		reviewId: reviewIdOf('reminder', file.caseId, letter.key, timesAsked(file, letter.key)),
		subject: 'reminder',
		draft: {
			...way,
			...(way?.channel === 'email' && profile.business.email && { from: profile.business.email }),
			...(way?.channel === 'email' && threadOf(inquiry) !== undefined && { inReplyTo: threadOf(inquiry) }),
			subject,
			body,
			language,
			key: letter.key,
			...(letter.claims.length === 1 && { invoice: nameOf(letter.claims[0]) }),
			invoices: letter.listed.map(nameOf),
			...(way && attachedTo(letter, way)),
			due: letter.due,
			total: letter.total,
			currency: letter.currency,
			...(letter.facts.debtor.timezone !== undefined && { timezone: letter.facts.debtor.timezone }),
			events: stepsOf(letter).map((step) => ({ ...step, by: 'human' })),
		},
		reasons,
		...(owner?.id !== undefined && { ownerId: owner.id }),
		...(dueAt !== undefined && { expiresAt: dueAt }),
		process: 'collection',
	};
}
