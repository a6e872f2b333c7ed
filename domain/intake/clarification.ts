import { cleanSubject, firstNameOf } from '../inquiry/reading';
import type { Profile } from '../profile';
import type { MissingField } from './types';
import { wordingFor } from './wording';

interface Recipient {
	name?: string;
	/** Of the customer's own mail, so that the answer stays in its thread. */
	subject?: string;
	language: string;
	/** Of a page where the questions can be answered, too. */
	link?: string;
}

/** The open questions as a message in the customer's language, for a person or a rule to send; undefined where none is open. */
export function clarificationOf(missing: MissingField[], { business }: Profile, { name, subject, language, link }: Recipient): { subject: string; body: string } | undefined {
	if (missing.length === 0) return undefined;
	const words = wordingFor(language);
	const firstName = firstNameOf(name);
	const own = cleanSubject(subject);
	const questions = missing.length === 1 ? missing[0].question : missing.map(({ question }, index) => `${index + 1}. ${question}`).join('\n');
	const paragraphs = [
		firstName === '' ? words.greetingWithoutName : words.greeting.replace('{name}', () => firstName),
		missing.length === 1 ? words.one : words.several,
		questions,
		link === undefined ? words.closing : words.closingWithLink.replace('{link}', () => link),
		business.signature ?? business.name,
	];
	return { subject: own === '' ? words.subject.replace('{business}', () => business.name) : `Re: ${own}`, body: paragraphs.join('\n\n') };
}
