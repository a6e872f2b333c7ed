import { keyOf, reviewIdOf, type NewReview, type Reason } from '../../case';
import { DECIDING_EVENTS, MONEY_MESSAGES, polishedOr, sendableUntil, sentEvent, type CollectionFacts, type ReminderMessage } from '../../collection';
import { sayTo } from '../../desk';
import { decideReview, type Review } from '../../review';
import { inquiryOf, recordOf } from '../facts';
import { customerLines, linkLine, ownerOf, quoted, toCustomer, toTeam } from '../messages';
import { orByEmail, threadOf, type Way } from '../reach';
import { eventOf } from '../step';
import type { CaseFile, FiledEvent, Situation, Step, StepMessage } from '../types';
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
	const stated = new Set(statements.flatMap(({ listed }) => listed));
	const alone = claims.filter((claim) => !stated.has(claim) && claim.reminder.action === 'send').map((claim): Letter => {
		const { facts, reminder } = claim;
		const { channel = 'email', to, language = 'en', subject = '', body = '', total, due, currency, review = false, flags = [] } = reminder;
		return { key: reminder.key ?? '', claims: [claim], listed: [claim], facts, message: { channel, ...(to !== undefined && { to }), language, subject, body }, total, due, currency, name: nameOf(claim), review, flags };
	});
	const together = statements.map(({ listed, keys, message, total, due, currency, review }): Letter => {
		const taken = listed.filter(({ reminder }) => reminder.action === 'send');
		return { key: `statement:${keyOf([...keys].sort()).slice(0, 24)}`, claims: taken, listed, facts: taken[0].facts, message, total, due, currency, name: listed.map(nameOf).join(', '), review, flags: review ? ['final-notice'] : [] };
	});
	return [...together, ...alone];
}

/** In a model's words, where the canvas had them polished and they say the same. */
export function inPolishedWords({ file }: Situation, letter: Letter): Letter {
	const looked = recordOf(file.sections.reminder);
	if (looked?.key !== letter.key) return letter;
	const { message } = letter;
	return { ...letter, message: { ...message, body: polishedOr(message.body, looked) } };
}

export function nameOf({ facts: { receivable } }: Claim): string {
	return receivable.number ?? receivable.key;
}

/** What the steps of a letter are recorded as; those of another case than the one that sends it in that one. */
export function stepsOf({ claims }: Letter, from: CaseFile): Array<{ type: string; key: string; data: Record<string, unknown>; caseId?: string }> {
	return claims.flatMap(({ file, reminder }) => {
		const sent = sentEvent(reminder);
		return sent ? [{ ...sent, ...(file !== from && { caseId: file.caseId }) }] : [];
	});
}

/** The other cases that a letter lists invoices of. */
export function othersOn({ listed }: Letter, from: CaseFile): CaseFile[] {
	return [...new Set(listed.map(({ file }) => file))].filter((file) => file !== from);
}

/** What a decision about several cases turns on: what came of reminders in any of them, too. */
const DECIDED_BY = [...DECIDING_EVENTS, ...MONEY_MESSAGES, 'reminder.escalated', 'message.withheld', 'message.dropped'];

export function unlessMore(files: readonly CaseFile[]): NonNullable<Step['unless']> {
	return { events: [...new Set(DECIDED_BY)], cases: files.map(({ caseId, events }) => ({ caseId, known: events.filter(({ type }) => DECIDED_BY.includes(type)).length })) };
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
export function wayOf({ file, profile }: Situation, { message: { channel, to } }: Letter): Way | undefined {
	if (to === undefined || channel === 'letter' || channel === 'phone') return undefined;
	if (channel === 'email') return { channel, to };
	return orByEmail({ channel: channel === 'chat' ? 'whatsapp' : 'sms', to }, inquiryOf(file).contact.email, profile);
}

/** The message, with the events that say it is on its way; or what a person is told, with the events that say so. */
export function sentBy(situation: Situation, letter: Letter): Pick<Step, 'messages' | 'events' | 'elsewhere' | 'unless'> & { byHand: boolean } {
	const { file, profile, links, now } = situation;
	const way = wayOf(situation, letter);
	const { subject, body } = letter.message;
	const steps = stepsOf(letter, file);
	const others = othersOn(letter, file);
	if (!way) {
		const isLetter = letter.message.channel === 'letter';
		return {
			byHand: true,
			events: steps.map(({ type, key, data }) => eventOf(situation, isLetter ? type : 'reminder.escalated', key, { key, data })),
			messages: toTeam(situation, {
				about: 'reminder-by-hand',
				once: letter.key,
				to: ownerOf(situation),
				subject: sayTo(situation.profile)(isLetter ? 'A letter to post: {what}' : 'A reminder to give by hand: {what}', { what: letter.name }),
				paragraphs: [sayTo(situation.profile)(isLetter ? 'This reminder goes by post.' : 'No address of the customer is known for this reminder.'), `${subject}\n\n${quoted(body)}`, customerLines(situation), linkLine(sayTo(situation.profile)('The case'), links?.('case', file.caseId))],
			}).map((message) => ({ ...message, ...(isLetter && { attachFiles: filesOf(situation, letter, ['letter']) }) })),
		};
	}
	const withheld = timesWithheld(file, letter.key);
	// The same whichever of the cases sends it.
	const [first] = [file, ...others].map(({ caseId }) => caseId).sort();
	const key = keyOf('reminder', first, letter.key, ...(withheld > 0 ? [withheld] : []));
	const pages = [file, ...others].flatMap(({ caseId }) => {
		const page = links?.('invoice', caseId);
		return page === undefined ? [] : [`${letter.listed.filter((claim) => claim.file.caseId === caseId).map(nameOf).join(', ')}: ${page}`];
	});
	const queued = steps.map(({ caseId = file.caseId, data }) => ({ ...queuedEvent(caseId, letter.key, key, data), at: now, by: 'bot' as const, caseId }));
	return {
		byHand: false,
		events: queued.filter(({ caseId }) => caseId === file.caseId).map(({ type, at, by, data, key: once }) => ({ type, at, by, data, key: once })),
		...(others.length > 0 && { elsewhere: queued.filter(({ caseId }) => caseId !== file.caseId), unless: unlessMore([file, ...others]) }),
		messages: [
			toCustomer(situation, way, {
				key,
				...(way.channel === 'email' && { subject }),
				text: pages.length === 0 || way.channel !== 'email' ? body : `${body}\n\n${pages.join('\n')}`,
				events: steps.map((step) => ({ ...step, by: 'bot' as const })),
				...attachedTo(letter, way, file),
				voidedBy: {
					...voidedBy(file, undefined, sendableUntil(profile, letter.facts.debtor, now)),
					...(others.length > 0 && { elsewhere: others.map((other) => ({ caseId: other.caseId, known: voidedBy(other).known })) }),
				},
			}),
		],
	};
}

/** A statement has its invoices with it. */
function attachedTo(letter: Letter, { channel }: Way, from: CaseFile): Pick<StepMessage, 'attachInvoices' | 'attachInvoicesOf'> {
	const { listed } = letter;
	if (channel !== 'email' || listed.length < 2) return {};
	const numbers = (of: CaseFile) => listed.filter(({ file }) => file === of).map(nameOf);
	const others = othersOn(letter, from).map((file) => ({ caseId: file.caseId, numbers: numbers(file) }));
	return { attachInvoices: numbers(from), ...(others.length > 0 && { attachInvoicesOf: others }) };
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
			...(way && attachedTo(letter, way, file)),
			due: letter.due,
			total: letter.total,
			currency: letter.currency,
			...(letter.facts.debtor.timezone !== undefined && { timezone: letter.facts.debtor.timezone }),
			events: stepsOf(letter, file).map((step) => ({ ...step, by: 'human' })),
		},
		reasons,
		...(owner?.id !== undefined && { ownerId: owner.id }),
		...(dueAt !== undefined && { expiresAt: dueAt }),
		process: 'collection',
	};
}
