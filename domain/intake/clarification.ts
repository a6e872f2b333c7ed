import { packFor } from '../language';
import { cleanSubject, firstNameOf } from '../text';
import type { Profile } from '../profile';
import type { MissingField } from './types';

interface Recipient {
	name?: string;
	/** Of the customer's own mail, so that the answer stays in its thread. */
	subject?: string;
	language: string;
	/** Of a page where the questions can be answered, too. */
	link?: string;
}

/** The open questions as a message in the customer's language, for a person or a rule to send; undefined where none is open. */
export function clarificationOf(missing: MissingField[], { business }: Profile, recipient: Recipient): { subject: string; body: string } | undefined {
	if (missing.length === 0) return undefined;
	const words = packFor(recipient.language).intake;
	const firstName = firstNameOf(recipient.name);
	const own = cleanSubject(recipient.subject);
	const paragraphs = [
		firstName === '' ? words.greetingWithoutName : words.greeting.replace('{name}', () => firstName),
		missing.length === 1 ? words.one : words.several,
		...questionsAndClosing(missing, recipient),
		business.signature ?? business.name,
	];
	return { subject: own === '' ? words.subject.replace('{business}', () => business.name) : `Re: ${own}`, body: paragraphs.join('\n\n') };
}

/** The same questions as a part of another message, which greets and signs itself. */
export function questionsWithin(missing: MissingField[], recipient: Pick<Recipient, 'language' | 'link'>): string {
	return [packFor(recipient.language).intake.within, ...questionsAndClosing(missing, recipient)].join('\n\n');
}

function questionsAndClosing(missing: MissingField[], { language, link }: Pick<Recipient, 'language' | 'link'>): string[] {
	const words = packFor(language).intake;
	const questions = missing.length === 1 ? missing[0].question : missing.map(({ question }, index) => `${index + 1}. ${question}`).join('\n');
	return [questions, link === undefined ? words.closing : words.closingWithLink.replace('{link}', () => link)];
}
