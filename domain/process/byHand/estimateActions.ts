import { acceptedEstimate, estimateDocument, optionsOf, pricedEstimate } from '../../billing';
import { formatInstant } from '../../calendar';
import { keyOf, type MessageAttachment } from '../../case';
import { sayNamed, sayTo, type DeskEvent } from '../../desk';
import type { Say, TeamPhrase } from '../../language';
import { plainText } from '../../posted';
import type { Profile } from '../../profile';
import { billingOnAcceptance, customerOfCase, markOf, OFFER_EVENTS, type Offer, offerOf, onAcceptanceOf, type OnAcceptance } from '../estimates';
import { estimateMail, linkLine, ownerOf, toTeam } from '../messages';
import { textOf } from '../facts';
import type { CaseFile, Links } from '../types';
import { addressOf, waitsForSender } from './addressOf';
import type { CaseInput } from './caseActions';
import { refused, sayOf, signedBy, type ByHand, type HandStep, type Refused } from './types';

/** What the form of the desk's page says; `lines` name prices of the list. */
export interface EstimateForm {
	wanted: unknown;
	number: string;
	onAcceptance?: unknown;
}

const LONGEST_NAME = 100;
const LONGEST_COMMENT = 2000;

function fileOf({ record }: Pick<CaseInput, 'record'>, events: DeskEvent[]): CaseFile {
	return { caseId: record.caseId, stage: record.stage, ...(record.owner && { owner: record.owner }), openedAt: record.openedAt, ...(record.test && { test: true }), sections: record.data, events };
}

/** Kept for the team alone; the customer has what was offered. */
export function estimateDrafted(input: CaseInput, form: EstimateForm, events: DeskEvent[], profile: Profile): ByHand {
	const { record, who, now } = input;
	priced(input, form, events, profile);
	return {
		ok: true,
		said: sayOf(input)('Kept. The customer does not see it before it is sent.'),
		step: handStep(input, [{ type: 'estimate.drafted', at: now, by: 'human', data: { wanted: form.wanted, onAcceptance: onAcceptanceIn(form, profile), ...signedBy(who) }, key: keyOf('estimate.drafted', record.caseId, form.wanted, form.onAcceptance ?? null, input.form) }]),
	};
}

/** What would be sent: the offer, and what it comes to, for the file that goes with it. */
export function estimateToOffer(input: CaseInput, form: EstimateForm, events: DeskEvent[], profile: Profile): { ok: true; offer: Pick<Offer, 'mark' | 'revision' | 'estimate' | 'onAcceptance'> } | Refused {
	const { stage } = input.record;
	if (stage === 'paid' || stage === 'closed') return refused(409, 'case-over', sayOf(input)('This case is over. Open it again, or another one for other work, before an estimate goes out.'));
	const file = fileOf(input, events);
	const estimate = priced(input, form, events, profile);
	const onAcceptance = onAcceptanceIn(form, profile);
	const mark = markOf(file, estimate, onAcceptance);
	const before = offerOf(file, profile, input.now);
	return { ok: true, offer: { mark, revision: before?.mark === mark ? before.revision : (before?.revision ?? 0) + 1, estimate, onAcceptance } };
}

/** The offer goes out, with its page and its file; one that waited for an answer until now is over by it. */
export function estimateOffered(input: CaseInput, offer: Pick<Offer, 'mark' | 'estimate' | 'onAcceptance'>, form: EstimateForm, { link, attachments, events, profile }: { link?: string; attachments: MessageAttachment[]; events: DeskEvent[]; profile: Profile }): ByHand {
	const { record, who, now } = input;
	const { mark, estimate, onAcceptance } = offer;
	const to = addressOf({}, record);
	if (!to) return refused(422, 'no-address', sayOf(input)('There is neither an email address nor a phone number to send it to.'));
	if (link === undefined) return refused(422, 'links-not-set-up', sayOf(input)('The customer needs a page to accept it on, and nobody knows its address yet: open the desk once by the address that customers can reach.'));
	const customer = (estimate.customer ?? {}) as { language?: string };
	const { business } = profile;
	const { subject, page } = estimateMail((textOf(customer.language) ?? 'en').slice(0, 2).toLowerCase(), { number: plainText(estimate.number), business: business.name, until: textOf(estimate.validUntil) });
	const signature = business.signature ?? business.name;
	return {
		ok: true,
		said: waitsForSender(to.channel, profile, sayOf(input)) ?? sayOf(input)(to.channel === 'email' ? 'The estimate goes out by email. The customer can accept or decline it on its page.' : 'The estimate goes out by text message. The customer can accept or decline it on its page.'),
		step: {
			...handStep(input, [
				{ type: 'estimate.drafted', at: now, by: 'human', data: { wanted: form.wanted, onAcceptance, ...signedBy(who) }, key: keyOf('estimate.drafted', record.caseId, mark) },
				{ type: 'estimate.offered', at: now, by: 'human', data: { offer: mark, estimate, onAcceptance, ...signedBy(who) }, key: keyOf('estimate.offered', record.caseId, mark) },
			]),
			messages: [
				{
					key: keyOf('estimate', record.caseId, mark),
					caseId: record.caseId,
					...to,
					...(to.channel === 'email' && { subject, ...(business.email && { from: business.email }), attachments }),
					text: [estimate.note, `${page}: ${link}`, signature].filter(Boolean).join('\n\n'),
					events: [{ type: 'estimate.sent', by: 'human', key: keyOf('estimate.sent', record.caseId, mark), data: { offer: mark, number: estimate.number, ...signedBy(who) } }],
					audience: 'customer',
					automatic: false,
					urgency: 1,
				},
			],
			unless: seenOffers(record.caseId, events),
		},
	};
}

export function estimateWithdrawn(input: CaseInput, mark: unknown, events: DeskEvent[], profile: Profile): ByHand {
	const offer = offerOf(fileOf(input, events), profile, input.now);
	if (offer?.mark !== mark || (offer?.state !== 'open' && offer?.state !== 'expired')) return refused(409, 'offer-changed', sayOf(input)('There is no such offer that waits for an answer any more.'));
	return {
		ok: true,
		said: sayOf(input)('Taken back: the customer cannot accept it any more.'),
		step: { ...handStep(input, [{ type: 'estimate.withdrawn', at: input.now, by: 'human', data: { offer: offer.mark, ...signedBy(input.who) }, key: keyOf('estimate.withdrawn', input.record.caseId, offer.mark) }]), unless: seenOffers(input.record.caseId, events) },
	};
}

/** What became of a customer's post. */
export type EstimateOutcome = 'accepted' | 'declined' | 'changed' | 'nameMissing' | 'shown';

export interface EstimateAnswer {
	do: unknown;
	/** Of the offer that the form stood on. */
	seen: unknown;
	chosen: string[];
	name?: string;
	comment?: string;
}

/**
 * The customer's answer, by whoever holds the link and types a name. It counts once, for the offer that was on the page, and
 * only as long as nothing else was offered or answered.
 */
export function estimateAnswered(input: Pick<CaseInput, 'record' | 'now'>, answer: EstimateAnswer, { events, profile, links }: { events: DeskEvent[]; profile: Profile; links?: Links }): { outcome: EstimateOutcome; step?: HandStep } {
	const { record, now } = input;
	const file = fileOf(input, events);
	const offer = offerOf(file, profile, now);
	if (!offer || offer.mark !== answer.seen) return { outcome: 'changed' };
	// The same form, posted once more.
	if (offer.state === 'accepted' && answer.do === 'accept') return { outcome: 'accepted' };
	if (offer.state === 'declined' && answer.do === 'decline') return { outcome: 'declined' };
	if (offer.state !== 'open') return { outcome: 'changed' };
	const name = answer.name?.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME);
	const comment = answer.comment?.trim().slice(0, LONGEST_COMMENT);
	const chosen = optionsOf(offer.estimate, new Set(answer.chosen), profile, now).flatMap(({ id, chosen: isChosen }) => (isChosen ? [id] : []));
	if (answer.do === 'accept') {
		if (!name) return { outcome: 'nameMissing' };
		return { outcome: 'accepted', step: accepted({ file, offer, chosen, name, now }, { events, profile, links, test: record.test }) };
	}
	if (answer.do !== 'decline') return { outcome: 'shown' };
	const data = { offer: offer.mark, number: offer.estimate.number, ...(name && { by: name, byVerified: false }), ...(comment && { text: comment }) };
	return {
		outcome: 'declined',
		step: {
			...handStep(input, [{ type: 'estimate.declined', at: now, by: 'customer', data, key: keyOf('estimate.declined', file.caseId, offer.mark) }]),
			messages: told({ file, offer, profile, links, now }, sayTo(profile)('{estimate} was declined', { estimate: numberOf(offer, sayTo(profile)) }), [name && sayTo(profile)('By: {who}', { who: name }), comment && `> ${comment.split('\n').join('\n> ')}`]),
			unless: seenOffers(file.caseId, events),
		},
	};
}

function accepted({ file, offer, chosen, name, now }: { file: CaseFile; offer: Offer; chosen: string[]; name: string; now: number }, { events, profile, links, test }: { events: DeskEvent[]; profile: Profile; links?: Links; test?: boolean }): HandStep {
	const request = billingOnAcceptance(file, offer, chosen, profile, now);
	const { totals, currency } = estimateDocument(offer.estimate, new Set(chosen), profile, now);
	return {
		caseId: file.caseId,
		process: 'billing',
		events: [
			{ type: 'estimate.approved', at: now, by: 'customer', data: { offer: offer.mark, number: offer.estimate.number, via: 'page', chosen, total: totals.gross, by: name, byVerified: false }, key: keyOf('estimate.approved', file.caseId, offer.mark) },
			...(request ? [request] : []),
		],
		sections: { estimate: acceptedEstimate(offer.estimate, new Set(chosen), now, profile) },
		messages: told({ file, offer, profile, links, now }, sayTo(profile)('{estimate} was accepted', { estimate: numberOf(offer, sayTo(profile)) }), [sayTo(profile)('Signed by: {who} (as typed)', { who: name }), sayTo(profile)('It comes to {amount}.', { amount: `${totals.gross} ${currency}` }), sayNamed(AFTER, String(request?.data?.billing ?? 'nothing'), sayTo(profile))]),
		due: { billing: now, escalation: now },
		unless: seenOffers(file.caseId, events),
		...(test && { test: true }),
		now,
	};
}

const AFTER: Record<string, TeamPhrase> = {
	deposit: 'The deposit is billed now.',
	full: 'It is billed now.',
	final: 'What is left of it is billed now.',
	nothing: 'It is billed when the work is done.',
};

function told({ file, offer, profile, links, now }: { file: CaseFile; offer: Offer; profile: Profile; links?: Links; now: number }, subject: string, paragraphs: Array<string | undefined>) {
	const situation = { file, profile, now, ...(links && { links }) };
	return toTeam(situation, { about: 'estimate-answered', once: [offer.mark, subject], to: ownerOf(situation), subject, paragraphs: [...paragraphs, linkLine(sayTo(profile)('The case'), links?.('case', file.caseId))] });
}

function numberOf({ estimate, revision }: Pick<Offer, 'estimate' | 'revision'>, say: Say): string {
	return revision > 1 ? say('Estimate {number}, version {version},', { number: plainText(estimate.number), version: revision }) : say('Estimate {number}', { number: plainText(estimate.number) });
}

function priced(input: CaseInput, form: EstimateForm, events: DeskEvent[], profile: Profile): Record<string, unknown> {
	const { timezone } = profile.business;
	const estimate = pricedEstimate(form.wanted, { number: form.number, customer: customerOfCase(fileOf(input, events)) }, profile, formatInstant(input.now, timezone).slice(0, 10));
	// What could not be drafted is said now, and not when it is accepted.
	estimateDocument(estimate, new Set(), profile, input.now);
	return estimate;
}

function onAcceptanceIn({ onAcceptance }: EstimateForm, profile: Profile): OnAcceptance {
	const asked = (['deposit', 'full', 'nothing'] as const).find((one) => one === onAcceptance);
	return asked === undefined || (asked === 'deposit' && !profile.billing.deposit) ? onAcceptanceOf(profile) : asked;
}

function seenOffers(caseId: string, events: DeskEvent[]): HandStep['unless'] {
	return { events: OFFER_EVENTS, cases: [{ caseId, known: events.filter(({ type }) => OFFER_EVENTS.includes(type)).length }] };
}

function handStep({ record, now }: Pick<CaseInput, 'record' | 'now'>, events: HandStep['events']): HandStep {
	return { caseId: record.caseId, process: 'escalation', events, messages: [], due: { escalation: now }, ...(record.test && { test: true }), now };
}
