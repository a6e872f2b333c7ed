import type { Instant, Reason } from '../../case';
import { DomainError } from '../../errors';
import type { Profile } from '../../profile';
import { localDateAt } from '../read/localDate';
import type { BillingSettings } from '../settings';
import { estimateDocument } from './document';
import { pricedEstimate, type WantedLine } from './pricedEstimate';
import { proposedLines } from './proposedLines';

export interface IntakeFacts {
	/** Id of a service of the profile. */
	service?: string;
	/** The intake's values by field. */
	record: Readonly<Record<string, unknown>>;
	/** Who asked, as the inquiry has it. */
	contact: Readonly<Record<string, unknown>>;
	/** Two letters. */
	language: string;
}

/** Whom an estimate is for: the contact, with what the intake knows better. */
export function estimateCustomer({ contact, record, language }: Pick<IntakeFacts, 'contact' | 'record' | 'language'>): Record<string, unknown> {
	const known = Object.fromEntries(['name', 'phone', 'address'].flatMap((part) => (typeof record[part] === 'string' && record[part] !== '' ? [[part, record[part]]] : [])));
	return { ...contact, ...known, language };
}

/** The last day on which an estimate of today can be accepted. */
export function validUntilOf({ billing, business }: BillingSettings, now: Instant): string {
	return new Date(Date.parse(localDateAt(now, business.timezone)) + billing.estimates.validDays * 86_400_000).toISOString().slice(0, 10);
}

/**
 * An estimate of the price list, for whoever approves it: of the lines that are wanted (see `WantedEstimate`), else of those
 * that are drafted, else of those that the service's prices and the intake propose. `open` is what a person should look at first.
 *
 * @throws DomainError naming the field
 */
export function estimateFromIntake(facts: IntakeFacts, { lines, ...wanted }: Readonly<Record<string, unknown>>, number: string, profile: Pick<Profile, 'services' | 'intake'> & BillingSettings, now: Instant, drafted?: { lines: WantedLine[]; open: Reason[] }): { estimate: Record<string, unknown>; open: Reason[] } {
	const proposed = lines !== undefined ? { lines, open: [] as Reason[] } : (drafted ?? proposedLines(facts.service, facts.record, profile));
	if (Array.isArray(proposed.lines) && proposed.lines.length === 0) throw nothingToOffer(facts.service);
	const estimate = pricedEstimate({ validUntil: validUntilOf(profile, now), ...wanted, lines: proposed.lines }, { number, customer: estimateCustomer(facts) }, profile, localDateAt(now, profile.business.timezone));
	// What could not be billed is said now, and not when it is accepted.
	const { totals } = estimateDocument(estimate, new Set(), profile, now);
	return { estimate: { ...estimate, totals: { net: totals.net, tax: totals.tax, gross: totals.gross } }, open: proposed.open };
}

function nothingToOffer(service: string | undefined): DomainError {
	return new DomainError('nothing-to-offer', service === undefined ? 'No service is known, and no lines are given' : `The price list has nothing that an estimate of ${JSON.stringify(service.slice(0, 80))} starts with`, 'Add prices to the service in the profile, or give Lines such as [{ "price": "service/price", "quantity": 2 }].', 'lines');
}
