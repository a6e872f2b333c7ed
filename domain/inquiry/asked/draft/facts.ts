import type { Inquiry } from '../../../case';
import type { Profile } from '../../../profile';
import { wordsOf } from '../../engine/fold';
import { newestMessage } from '../../text';
import { steersSoftware } from '../steering';
import { amountsIn, canonical, digitsIn, emailsIn, linksIn } from './figures';

/** What a draft may repeat. */
export interface Facts {
	/** Said by the business or given as contact details or short form answers: may be named without more. */
	links: ReadonlySet<string>;
	emails: ReadonlySet<string>;
	numbers: readonly string[];
	amounts: ReadonlySet<string>;
	/** The business's own words, folded, with a blank at both ends. */
	businessWords: string;
	businessText: string;
	/** The customer's newest message: its days, places and numbers may be echoed, never its links, addresses and prices. */
	customerWords: string;
	customerText: string;
	customerNumbers: readonly string[];
	/** The inquiry speaks to software: nothing but its contact details counts as a fact. */
	steered: boolean;
}

/** A form answer longer than this is a message, not a fact. */
const SHORT_ANSWER = 80;
const MESSAGE_LIMIT = 4000;

const ofProfile = new WeakMap<Profile, { text: string; words: string }>();

/** The team's own numbers and addresses are left out: they are not the customer's to have. */
function businessOf(profile: Profile): { text: string; words: string } {
	const known = ofProfile.get(profile);
	if (known) return known;
	const { business, services, messages, billing, hours } = profile;
	const { seller } = billing;
	const text = [
		...[business.name, business.email, business.phone, business.signature, business.region],
		...services.flatMap(({ name, description }) => [name, description]),
		...messages.flatMap(({ subject, body }) => [subject, body]),
		...[seller.name, ...(typeof seller.address === 'string' ? [seller.address] : Object.values(seller.address ?? {}))],
		...Object.values(hours).flat(2),
	]
		.filter((part) => part !== undefined && part !== '')
		.join('\n');
	const result = { text: canonical(text), words: spaced(text) };
	ofProfile.set(profile, result);
	return result;
}

export function factsOf(inquiry: Inquiry, profile: Profile): Facts {
	const business = businessOf(profile);
	const steered = steersSoftware(inquiry);
	const { contact, fields } = inquiry;
	const answers = steered ? [] : Object.values(fields).slice(0, 40).flatMap((value) => (typeof value === 'string' || typeof value === 'number' ? [String(value)] : [])).filter((value) => value.length <= SHORT_ANSWER);
	const given = canonical([business.text, contact.name, contact.email, contact.phone, contact.company, ...answers].filter(Boolean).join('\n'));
	const message = steered ? '' : canonical([inquiry.subject ?? '', newestMessage(inquiry.text).message.slice(0, MESSAGE_LIMIT), ...answers].join('\n'));
	return {
		// A link or a price in a short answer is the customer's wish, not the business's word.
		links: new Set(linksIn(business.text)),
		emails: new Set(emailsIn(given)),
		numbers: digitsIn(given),
		amounts: new Set(amountsIn(business.text)),
		businessWords: business.words,
		businessText: business.text,
		customerWords: spaced(message),
		customerText: message,
		customerNumbers: digitsIn(message),
		steered,
	};
}

export function spaced(text: string): string {
	return ` ${wordsOf(text).join(' ')} `;
}
