import type { Inquiry } from '../../../case';
import type { Profile } from '../../../profile';
import { newestMessage, wordsOf } from '../../../text';
import { amountsIn, canonical, digitsIn, emailsIn, linksIn } from './figures';
import { momentsIn } from './moments';
import { assurances, promises } from './promises';

/** What the business says of itself. */
interface BusinessFacts {
	links: ReadonlySet<string>;
	emails: readonly string[];
	numbers: readonly string[];
	amounts: ReadonlySet<string>;
	/** Promises and assurances, in folded words. */
	promises: ReadonlySet<string>;
	moments: readonly string[];
	/** All its words, folded, with a blank at both ends. */
	words: string;
}

/** What a draft may repeat. */
export interface Facts {
	business: BusinessFacts;
	/** The business's, those of the customer's contact details and of short form answers: may be named without more. */
	emails: ReadonlySet<string>;
	numbers: readonly string[];
	/** The customer's newest message: its days, places and numbers may be echoed, never its links, addresses and prices. */
	customerWords: string;
	customerNumbers: readonly string[];
	/** Times and dates that either of them named. */
	moments: ReadonlySet<string>;
}

/** A form answer longer than this is a message, not a fact. */
const SHORT_ANSWER = 80;
const MESSAGE_LIMIT = 4000;

const ofProfile = new WeakMap<Profile, BusinessFacts>();

/** The team's own numbers and addresses are left out: they are not the customer's to have. */
function businessFactsOf(profile: Profile): BusinessFacts {
	const known = ofProfile.get(profile);
	if (known) return known;
	const { business, services, messages, billing, hours } = profile;
	const { seller } = billing;
	const written = [
		...[business.name, business.email, business.phone, business.signature, business.region],
		...services.flatMap(({ name, description }) => [name, description]),
		...messages.flatMap(({ subject, body }) => [subject, body]),
		...[seller.name, ...(typeof seller.address === 'string' ? [seller.address] : Object.values(seller.address ?? {}))],
		...Object.values(hours).flat(2),
	]
		.filter((part) => part !== undefined && part !== '')
		.join('\n');
	const text = canonical(written);
	const words = wordsOf(text);
	const facts = {
		links: new Set(linksIn(text)),
		emails: emailsIn(text),
		numbers: digitsIn(text),
		amounts: new Set(amountsIn(text)),
		promises: new Set([...promises.find(words), ...assurances.find(words)].map(({ start, end }) => words.slice(start, end).join(' '))),
		moments: momentsIn(text),
		words: spaced(written),
	};
	ofProfile.set(profile, facts);
	return facts;
}

export function factsOf({ contact, fields, subject = '', text }: Inquiry, profile: Profile): Facts {
	const business = businessFactsOf(profile);
	const answers = Object.values(fields)
		.slice(0, 40)
		.flatMap((value) => (typeof value === 'string' || typeof value === 'number' ? [String(value)] : []))
		.filter((value) => value.length <= SHORT_ANSWER);
	const given = canonical([contact.name, contact.email, contact.phone, contact.company, ...answers].filter(Boolean).join('\n'));
	const message = canonical([subject, newestMessage(text).message.slice(0, MESSAGE_LIMIT), ...answers].join('\n'));
	return {
		business,
		emails: new Set([...business.emails, ...emailsIn(given)]),
		numbers: [...business.numbers, ...digitsIn(given)],
		customerWords: spaced(message),
		customerNumbers: digitsIn(message),
		moments: new Set([...business.moments, ...momentsIn(message)]),
	};
}

export function spaced(text: string): string {
	return ` ${wordsOf(text).join(' ')} `;
}
