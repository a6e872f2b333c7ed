import { parseInstant } from '../../calendar';
import { because, type Instant, type Reason, whyOf } from '../../case';
import { sentEvent, type Reminder } from '../../collection';
import { inOneLine, inWords, sayTo } from '../../desk';
import { type TeamPhrase } from '../../language';
import { customerLines, linkLine, ownerOf, quoted, toTeam } from '../messages';
import { eventOf, fileAfter, lookAfter, nothingToDo } from '../step';
import type { FiledEvent, Situation, Step, StepMessage } from '../types';
import { lastAsked, type Asked } from './asked';
import { claimsOf, type Claim, type Claims } from './claims';
import { filesOf, inPolishedWords, judged, lettersOf, nameOf, othersOn, reviewOf, sentBy, stepsOf, wayOf, type Letter } from './letters';

export const COLLECTION_CODES = ['reminded', 'review', 'escalated', 'waiting', 'nothingToDo'] as const;
type Code = (typeof COLLECTION_CODES)[number];

/** What a step is put together from. */
interface Parts {
	code: Code;
	reasons: Reason[];
	events: FiledEvent[];
	messages: StepMessage[];
	review?: Step['review'];
	decision?: Step['decision'];
	elsewhere?: Step['elsewhere'];
	unless?: Step['unless'];
}

/**
 * All issued invoices of a case at once: what is due now goes out, waits for a person's approval, or is a person's to do. It is
 * due next at the soonest time at which one of them asks for something, if nothing happens until then.
 */
export function collection(situation: Situation): Step {
	const { file } = situation;
	if (file.alongside && !sharesStatement(situation)) return collection({ ...situation, file: { ...file, alongside: undefined } });
	if (file.stage === 'closed') return withEnd(situation, { ...nothing('case-over', 'The case is closed'), ...withdrawn(situation, lastAsked(file)) }, { claims: [], statements: [], unread: [] });
	const found = claimsOf(situation);
	if (found.claims.length === 0 && found.unread.length === 0) return nothingToDo('collection', { code: 'no-invoice', message: 'No invoice of the case was issued' });
	const letters = lettersOf(found).map((letter) => inPolishedWords(situation, letter));
	const outcomes = [...lettersOut(situation, letters), ...found.claims.flatMap((claim) => forPerson(situation, claim)), ...found.unread.map(({ invoice, reason }) => unreadable(situation, invoice, reason))];
	const asked = lastAsked(file);
	const isAsked = outcomes.some(({ review }) => review !== undefined);
	if (asked?.state === 'waiting' && !isAsked && !stillAsks(asked, letters, found.claims)) outcomes.push({ ...nothing('review-withdrawn', 'What was to be approved does not hold any more'), ...withdrawn(situation, asked) });
	return withEnd(situation, joined(outcomes, found.claims), found);
}

/** A statement of several cases goes out by itself or not at all: what a person has to approve, post or tell, each case asks for alone. */
function sharesStatement(situation: Situation): boolean {
	const shared = lettersOf(claimsOf(situation)).filter((letter) => othersOn(letter, situation.file).length > 0);
	return shared.length > 0 && shared.every((letter) => wayOf(situation, letter) !== undefined && judged(situation, letter).decision === 'auto');
}

/** One letter at a time waits for a person; the others of the case wait for theirs. */
function lettersOut(situation: Situation, letters: readonly Letter[]): Parts[] {
	const asked = lastAsked(situation.file);
	let waits = asked?.state === 'waiting' && letters.some(({ key, total }) => key === asked.key && total === asked.total);
	return letters.map((letter) => {
		if (asked?.state === 'waiting' && letter.key === asked.key && letter.total === asked.total) return { ...nothing('approval-waits', `${letter.name} waits for approval`), code: 'review' };
		const { decision, reasons, dueAt } = judged(situation, letter);
		if (decision === 'auto') return out(situation, letter);
		if (waits) return { ...nothing('approval-in-turn', `${letter.name} is put to a person once the other one is decided on`), code: 'review' };
		waits = true;
		return put(situation, letter, reasons, dueAt);
	});
}

function out(situation: Situation, letter: Letter): Parts {
	const { events, messages, byHand, ...elsewhere } = sentBy(situation, letter);
	const reasons = letter.claims.flatMap(({ reminder }) => reminder.reasons);
	return { code: byHand ? 'escalated' : 'reminded', reasons, events: byHand ? [...events, look(situation, letter.key, because('by-hand', '{what} has to be reminded by hand', { what: letter.name }))] : events, messages, ...elsewhere };
}

function put(situation: Situation, letter: Letter, reasons: Reason[], dueAt: string | undefined): Parts {
	const { file, profile, links } = situation;
	const review = reviewOf(situation, letter, dueAt === undefined ? undefined : parseInstant(dueAt, 'dueAt', profile.business.timezone), reasons);
	const say = sayTo(profile);
	return {
		code: 'review',
		reasons,
		events: [
			eventOf(situation, 'review.requested', ['reminder', review.reviewId], {
				data: { subject: 'reminder', reviewId: review.reviewId, ...whyOf(reasons), letter: { key: letter.key, total: letter.total, invoices: letter.listed.map(nameOf), steps: stepsOf(letter, file).map(({ data }) => data) } },
			}),
		],
		messages: toTeam(situation, {
			about: 'reminder-review',
			once: review.reviewId,
			to: ownerOf(situation),
			subject: sayTo(situation.profile)('Reminder to check: {what}', { what: `${letter.name}, ${letter.total} ${letter.currency}` }),
			paragraphs: [say('A reminder is due, and goes out once you approve it: {why}.', { why: inOneLine(reasons, say) }), `${letter.message.subject}\n\n${quoted(letter.message.body)}`, linkLine(sayTo(situation.profile)('Check it, and send it'), links?.('review', review.reviewId)), linkLine(sayTo(situation.profile)('The case'), links?.('case', file.caseId))],
		}),
		review,
	};
}

const FOR_PERSON: Record<NonNullable<Reminder['escalation']>['kind'], { subject: TeamPhrase; files: string[] }> = {
	tellOwner: { subject: 'An unpaid invoice to look at: {what}', files: [] },
	call: { subject: 'Call about an unpaid invoice: {what}', files: [] },
	handOver: { subject: 'An unpaid invoice to hand over: {what}', files: ['accountCsv', 'accountPdf'] },
};

/** A step that is a person's to take, or an end that a person has to know of; told once. */
function forPerson(situation: Situation, claim: Claim): Parts[] {
	const { file, links } = situation;
	const { reminder } = claim;
	const name = nameOf(claim);
	const told = sentEvent(reminder);
	const say = sayTo(situation.profile);
	if (reminder.action === 'escalate' && reminder.escalation && told) {
		const { subject, files } = FOR_PERSON[reminder.escalation.kind];
		return [
			{
				code: 'escalated',
				reasons: reminder.reasons,
				events: [eventOf(situation, told.type, told.key, { key: told.key, data: told.data }), look(situation, told.key, { code: reminder.escalation.kind, ...reminder.escalation.says })],
				messages: toTeam(situation, {
					about: 'collection',
					once: told.key,
					to: ownerOf(situation),
					urgent: reminder.escalation.kind !== 'tellOwner',
					subject: sayTo(situation.profile)(subject, { what: name }),
					paragraphs: [inWords(reminder.escalation.says, say).text, reminder.reasons.map((one) => `- ${inWords(one, say).text}`).join('\n'), customerLines(situation), linkLine(sayTo(situation.profile)('The case'), links?.('case', file.caseId))],
				}).map((message) => ({ ...message, ...(files.length > 0 && { attachFiles: filesOf(situation, { key: told.key }, files) }) })),
			},
		];
	}
	if (reminder.action !== 'stop' || reminder.tellOwner !== true) return [];
	const once = ['end', claim.facts.receivable.key, reminder.reasons[0].code, reminder.credit ?? ''];
	if (isKnown(situation, look(situation, once))) return [];
	return [
		{
			code: 'escalated',
			reasons: reminder.reasons,
			events: [look(situation, once, ...reminder.reasons)],
			messages: toTeam(situation, { about: 'collection', once, to: ownerOf(situation), subject: sayTo(situation.profile)('An invoice to look at: {what}', { what: name }), paragraphs: [reminder.reasons.map((one) => `- ${inWords(one, say).text}`).join('\n'), linkLine(sayTo(situation.profile)('The case'), links?.('case', file.caseId))] }),
		},
	];
}

function unreadable(situation: Situation, invoice: string, reason: Reason): Parts {
	const { file, links } = situation;
	const once = ['unreadable', invoice, reason.code];
	const known = isKnown(situation, look(situation, once));
	return {
		code: known ? 'waiting' : 'escalated',
		reasons: [reason],
		events: known ? [] : [look(situation, once, reason)],
		messages: known ? [] : toTeam(situation, { about: 'collection', once, to: ownerOf(situation), urgent: true, subject: sayTo(situation.profile)('An invoice that cannot be reminded of: {what}', { what: invoice }), paragraphs: [inWords(reason, sayTo(situation.profile)).text, linkLine(sayTo(situation.profile)('The case'), links?.('case', file.caseId))] }),
	};
}

function look(situation: Situation, once: unknown, ...reasons: Reason[]): FiledEvent {
	return eventOf(situation, 'review.requested', ['collection', once], { data: { subject: 'collection', ...whyOf(reasons) } });
}

function isKnown({ file }: Situation, { key }: FiledEvent): boolean {
	return file.events.some((event) => event.key === key);
}

/** Night or a rest ends by itself; what is paid, held, or due as something else is another matter. */
function stillAsks(asked: Asked, letters: readonly Letter[], claims: readonly Claim[]): boolean {
	if (letters.some(({ key, total }) => key === asked.key && total === asked.total)) return true;
	return asked.invoices.length > 0 && asked.invoices.every((name) => claims.some((claim) => nameOf(claim) === name && claim.reminder.action === 'wait' && claim.reminder.hold === undefined));
}

function withdrawn(situation: Situation, asked: Asked | undefined): Pick<Parts, 'events' | 'decision'> {
	if (asked?.state !== 'waiting') return { events: [] };
	const { reviewId } = asked;
	return {
		events: [eventOf(situation, 'review.decided', reviewId, { key: `review.decided:${reviewId}`, data: { subject: 'reminder', reviewId, decision: 'superseded' } })],
		decision: { reviewId, state: 'expired' },
	};
}

function nothing(code: string, message: string): Parts {
	return { code: 'nothingToDo', reasons: [{ code, message }], events: [], messages: [] };
}

/** The code of what weighs most. */
function joined(outcomes: readonly Parts[], claims: readonly Claim[]): Parts {
	const waits = claims.some(({ reminder }) => reminder.action !== 'stop');
	const code = COLLECTION_CODES.find((known) => outcomes.some((one) => one.code === known) && known !== 'nothingToDo') ?? (waits ? 'waiting' : 'nothingToDo');
	const reasons = outcomes.length > 0 ? outcomes.flatMap((one) => one.reasons) : claims.flatMap(({ reminder }) => reminder.reasons);
	const review = outcomes.find((one) => one.review)?.review;
	const decision = outcomes.find((one) => one.decision)?.decision;
	const elsewhere = outcomes.flatMap((one) => one.elsewhere ?? []);
	const [unless] = outcomes.flatMap((one) => one.unless ?? []);
	const cases = outcomes.flatMap((one) => one.unless?.cases ?? []);
	return { code, reasons, events: outcomes.flatMap(({ events }) => events), messages: outcomes.flatMap(({ messages }) => messages), ...(review && { review }), ...(decision && { decision }), ...(elsewhere.length > 0 && { elsewhere }), ...(unless && { unless: { ...unless, cases } }) };
}

function withEnd(situation: Situation, parts: Parts, { claims }: Claims): Step {
	const { file } = situation;
	const step: Step = { process: 'collection', ...parts, ...(claims.length > 0 && { sections: { reminder: sectionOf(claims) } }), due: {} };
	if (parts.events.length === 0) return { ...step, due: { collection: soonest(claims) } };
	const after = { ...situation, file: fileAfter(file, step) };
	return { ...step, due: { collection: file.stage === 'closed' ? null : soonest(claimsOf(after).claims), escalation: lookAfter(situation, step) } };
}

function soonest(claims: readonly Claim[]): Instant | null {
	const times = claims.flatMap(({ reminder: { action, nextAt } }) => (action === 'stop' || nextAt === undefined ? [] : [Date.parse(nextAt)]));
	return times.length === 0 ? null : Math.min(...times);
}

const WEIGHT: Record<Reminder['action'], number> = { send: 0, escalate: 1, wait: 2, stop: 3 };

const WORDS = ['subject', 'body', 'to'];

/** The invoice that asks for most, without the words of its message. */
function sectionOf(claims: readonly Claim[]): Record<string, unknown> {
	const [{ reminder }] = [...claims].sort((a, b) => WEIGHT[a.reminder.action] - WEIGHT[b.reminder.action]);
	return Object.fromEntries(Object.entries(reminder).filter(([name]) => !WORDS.includes(name)));
}
