import { packFor } from '../language';
import { languageOfText, wordsOf } from '../text';
import { foldLabel, partOf } from '../message';
import type { Profile } from '../profile';
import { findUrls } from './recognize';
import { labelFor, ownQuestion } from './ownQuestions';
import type { ExtractedField, FieldType, IntakeField, IntakeInput, MissingField } from './types';
import { valueTypeOf } from './values';

/** More questions at once are not answered. */
export const MOST_QUESTIONS = 5;

/** Whether the field is for this service; without a service, those for all. */
export function appliesTo({ appliesTo: services }: IntakeField, service: IntakeInput['service']): boolean {
	return services.length === 0 || (typeof service === 'string' && services.includes(service));
}

/**
 * What to ask, the most important first: what the intake is incomplete without (an address by half among it), then what this
 * service needs, then what was answered and could not be read, each in the profile's order. Other optional fields are taken when they come.
 */
export function missingFields(profile: Profile, service: IntakeInput['service'], fields: Record<string, ExtractedField>, language: string): MissingField[] {
	const given = ({ name }: IntakeField) => (Object.hasOwn(fields, name) ? fields[name] : undefined);
	const isOpen = (field: IntakeField) => {
		const value = given(field);
		return value === undefined || value.unread === true || valueTypeOf(field).isWhole?.(value.value) === false;
	};
	const open = profile.intake.filter((field) => appliesTo(field, service) && isOpen(field));
	const required = open.filter((field) => field.required);
	const conditional = open.filter((field) => !field.required && field.appliesTo.length > 0);
	const unread = open.filter((field) => !field.required && field.appliesTo.length === 0 && given(field)?.unread);
	return [...required, ...conditional, ...unread].slice(0, MOST_QUESTIONS).map((field) => {
		const raw = given(field)?.unread ? given(field)?.raw : undefined;
		const why = raw === undefined ? '' : `${whyAgain(field, raw, language)} `;
		return { field: field.name, question: `${why}${questionFor(field, language)}`, required: field.required };
	});
}

/** What is quoted back to a customer: short, and nothing that a program or a hurried reader would act on. */
const QUOTABLE = /^[\p{L}\p{M}\p{N} .,:()&#/+@'’€$£-]{1,40}$/u;

function whyAgain(field: IntakeField, raw: string, language: string): string {
	const { unread, unreadValue, oneOf, ...words } = packFor(language).intake;
	const kinds: Partial<Record<FieldType, string>> = words.kinds;
	const kind = field.choices.length > 0 ? oneOf.replace('{choices}', () => field.choices.join(', ')) : (kinds[field.type] ?? labelFor(field, language));
	const isQuotable = QUOTABLE.test(raw) && findUrls(raw, { referenceTime: 0, zone: 'utc', language, currency: 'USD' }).length === 0;
	return (isQuotable ? unreadValue.replace('{value}', () => raw) : unread).replace('{kind}', () => kind);
}

/**
 * The pack's question in the customer's language; the business's own as it is, unless it is in another language than the
 * customer's and the type says all there is to ask (a phone number, an address); without one, a question around the label.
 */
export function questionFor(field: IntakeField, language: string): string {
	const words = packFor(language).intake;
	const questions: Partial<Record<FieldType, string>> = words.question;
	const plain = questions[field.type];
	if (field.question !== undefined && field.question.trim() !== '') {
		const own = ownQuestion(field.question, language);
		if (own !== undefined) return own;
		const speaks = languageOfText(field.question, wordsOf(field.question), undefined);
		return speaks === language || plain === undefined ? field.question : plain;
	}
	const label = labelFor(field, language);
	const isPlain = field.label === undefined || (plain !== undefined && partOf(foldLabel(field.label))?.part === field.type) || foldLabel(field.label ?? '') === field.type;
	return isPlain && plain !== undefined ? plain : words.ask.replace('{label}', () => label);
}
