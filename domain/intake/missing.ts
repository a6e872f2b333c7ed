import { languageOfText, wordsOf } from '../inquiry/reading';
import type { Profile } from '../profile';
import type { IntakeField, IntakeInput, MissingField } from './types';
import { wordingFor } from './wording';

/** More questions at once are not answered. */
export const MOST_QUESTIONS = 5;

/** Whether the field is for this service; without a service, those for all. */
export function appliesTo({ appliesTo: services }: IntakeField, service: IntakeInput['service']): boolean {
	return services.length === 0 || (typeof service === 'string' && services.includes(service));
}

/**
 * What to ask, the most important first: what the intake is incomplete without, then what this service needs, each in the
 * profile's order. Other optional fields are taken when they come.
 */
export function missingFields(profile: Profile, service: IntakeInput['service'], answered: (field: IntakeField) => boolean, language: string): MissingField[] {
	const open = profile.intake.filter((field) => appliesTo(field, service) && !answered(field));
	const required = open.filter((field) => field.required);
	const conditional = open.filter((field) => !field.required && field.appliesTo.length > 0);
	return [...required, ...conditional].slice(0, MOST_QUESTIONS).map((field) => ({ field: field.name, question: questionFor(field, language), required: field.required }));
}

/**
 * The business's own question, unless it is in another language than the customer's and the type says all there is to ask
 * (a phone number, an address); without one, a question around the label.
 */
export function questionFor(field: IntakeField, language: string): string {
	const words = wordingFor(language);
	const plain = words.question[field.type];
	if (field.question !== undefined && field.question.trim() !== '') {
		const speaks = languageOfText(field.question, wordsOf(field.question), undefined);
		return speaks === language || plain === undefined ? field.question : plain;
	}
	return field.label === undefined ? (plain ?? words.ask.replace('{label}', () => field.name)) : words.ask.replace('{label}', () => field.label ?? '');
}
