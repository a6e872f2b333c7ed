import { acceptedEstimate, type BillingSettings, estimateCustomer } from '../billing';
import { formatInstant } from '../calendar';
import { keyOf, type Instant } from '../case';
import type { Profile } from '../profile';
import { inquiryOf, intakeOf, languageOf, recordOf, textOf } from './facts';
import type { CaseFile, FiledEvent } from './types';

/**
 * What a customer was offered, and what came of it. An offer is kept as it was sent, with its prices; the latest of the case
 * is the one that can be accepted, until its day is over, it was answered, or it was taken back.
 */
export interface Offer {
	/** What tells one offer from another. */
	mark: string;
	/** 1 for the first of the case. */
	revision: number;
	estimate: Record<string, unknown>;
	onAcceptance: OnAcceptance;
	offeredAt: Instant;
	state: 'open' | 'accepted' | 'declined' | 'withdrawn' | 'expired' | 'over';
	answer?: { at: Instant; by?: string; chosen: string[] };
}

export type OnAcceptance = NonNullable<Profile['billing']['estimates']['onAcceptance']>;

/** What changes an offer; whoever answers one has seen all of these. */
export const OFFER_EVENTS = ['estimate.offered', 'estimate.approved', 'estimate.declined', 'estimate.withdrawn'];

const ANSWERS: Record<string, Offer['state']> = { 'estimate.approved': 'accepted', 'estimate.declined': 'declined', 'estimate.withdrawn': 'withdrawn' };

const isAnswer = (type: string) => Object.hasOwn(ANSWERS, type);

export function offerOf(file: CaseFile, { business }: Pick<Profile, 'business'>, now: Instant): Offer | undefined {
	const offered = file.events.filter(({ type, data }) => type === 'estimate.offered' && recordOf(data?.estimate) && textOf(data?.offer));
	const latest = offered.at(-1);
	const estimate = recordOf(latest?.data?.estimate);
	const mark = textOf(latest?.data?.offer);
	if (!latest || !estimate || mark === undefined) return undefined;
	const answer = file.events.find(({ type, data }) => isAnswer(type) && data?.offer === mark);
	const chosen = answer?.data?.chosen;
	return {
		mark,
		revision: offered.length,
		estimate,
		onAcceptance: (textOf(latest.data?.onAcceptance) as OnAcceptance | undefined) ?? 'nothing',
		offeredAt: latest.at,
		state: answer ? ANSWERS[answer.type] : stateOf(file, estimate, formatInstant(now, business.timezone).slice(0, 10)),
		...(answer && { answer: { at: answer.at, by: textOf(answer.data?.by), chosen: Array.isArray(chosen) ? chosen.filter((name) => typeof name === 'string') : [] } }),
	};
}

/** A case that was paid or closed is not worked on any more. */
function stateOf({ stage }: CaseFile, { validUntil }: Record<string, unknown>, today: string): Offer['state'] {
	if (stage === 'paid' || stage === 'closed') return 'over';
	return typeof validUntil === 'string' && today > validUntil ? 'expired' : 'open';
}

/** The same content again is another offer, where the one before was answered or taken back. */
export function markOf(file: CaseFile, estimate: Record<string, unknown>, onAcceptance: OnAcceptance): string {
	const answered = file.events.filter(({ type }) => isAnswer(type)).length;
	return keyOf('offer', file.caseId, estimate, onAcceptance, answered).slice(0, 32);
}

/** Who the offer is for: the contact, with what the intake knows better. */
export function customerOfCase(file: CaseFile): Record<string, unknown> {
	return estimateCustomer({ contact: { ...inquiryOf(file).contact }, record: intakeOf(file)?.record ?? {}, language: languageOf(file) });
}

export function onAcceptanceOf({ billing }: Pick<Profile, 'billing'>): OnAcceptance {
	return billing.estimates.onAcceptance ?? (billing.deposit ? 'deposit' : 'nothing');
}

/**
 * What an acceptance bills: what was agreed, once for each offer, and a deposit once for the case. Where the work is done,
 * or all of it was billed before, it is what is left.
 */
export function billingOnAcceptance(file: CaseFile, offer: Offer, chosen: readonly string[], settings: BillingSettings, now: Instant): FiledEvent | undefined {
	const before = file.events.filter(({ type, data }) => type === 'billing.requested' && isByAcceptance(data));
	const isDone = file.stage === 'delivered' || (file.stage === 'invoiced' && !isPartBilled(file.sections));
	const billing = isDone || (offer.onAcceptance === 'full' && before.length > 0) ? 'final' : offer.onAcceptance;
	if (billing === 'nothing' || (billing === 'deposit' && before.length > 0)) return undefined;
	return {
		type: 'billing.requested',
		at: now,
		by: 'customer',
		key: keyOf('billing.requested', file.caseId, 'accepted', offer.mark),
		data: { billing, event: 'estimate.approved', offer: offer.mark, estimate: acceptedEstimate(offer.estimate, new Set(chosen), now, settings) },
	};
}

/** A request that an acceptance made says which offer it is for. */
export function isByAcceptance(data: Record<string, unknown> | undefined): boolean {
	return textOf(data?.offer) !== undefined;
}

/** The last invoice is for a part of the work that is still to be done. */
export function isPartBilled(sections: Record<string, unknown>): boolean {
	const billing = recordOf(sections.invoice)?.billing;
	return billing === 'deposit' || billing === 'progress';
}
