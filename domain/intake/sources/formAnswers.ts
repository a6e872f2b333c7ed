import { answersOf, answerText, cutText, emailOf, isObject, partOf, type Plain, plainOf, tidyText } from '../../inquiry/reading';
import { answerTo } from '../fields/answer';
import { fitOf } from '../fields/roles';
import type { Address, ExtractedField, FieldValue, Found, IntakeField, IntakeInput, ReadingContext } from '../types';

/** UTF-16 units. */
const ANSWER_LIMIT = 2_000;
/** What a form's own field is worth. */
const SURE = 0.97;

export interface FormAnswer {
	labels: string[];
	text: string;
}

/** A form's answers, each under its folded labels. */
export function formAnswers(fields: IntakeInput['fields']): FormAnswer[] {
	const plain = plainOf(fields ?? {}).value;
	if (!isObject(plain)) return [];
	return answersOf(plain).flatMap(({ value, labels }) => {
		const text = tidyText(cutText(written(value) ?? '', ANSWER_LIMIT));
		return text === '' ? [] : [{ labels, text }];
	});
}

function written(value: Plain): string | undefined {
	return typeof value === 'boolean' ? String(value) : answerText(value);
}

/** What the form says of the field; undefined where it was not asked, not answered, or cannot be read. */
export function formValue(field: IntakeField, answers: FormAnswer[], context: ReadingContext): ExtractedField | undefined {
	const fitting = answers
		.map((answer) => ({ answer, fit: Math.max(...answer.labels.map((label) => fitOf(label, field))) }))
		.filter(({ fit }) => fit > 0)
		.sort((a, b) => b.fit - a.fit);
	for (const { answer } of fitting) {
		const found = answerTo(field, answer.text, context);
		if (found) return fromForm(found, answer.text);
	}
	if (field.type === 'email') return emailAnywhere(answers);
	if (field.type === 'name') return nameInParts(field, answers, context);
	if (field.type === 'address') return addressInParts(answers, context);
	return undefined;
}

/** What the channel knows of the sender, where a form's field says nothing. */
export function contactValue(field: IntakeField, contact: IntakeInput['contact'], context: ReadingContext): ExtractedField | undefined {
	const part = field.type === 'name' || field.type === 'email' || field.type === 'phone' ? field.type : fitOf('company', field) > 0 ? 'company' : undefined;
	const text = part === undefined ? undefined : contact?.[part];
	const found = text === undefined ? undefined : answerTo(field, tidyText(cutText(text, ANSWER_LIMIT)), context);
	return found && text !== undefined ? fromForm(found, text) : undefined;
}

export function fromForm({ value, confidence, valid }: Pick<Found, 'value' | 'confidence' | 'valid'>, raw: string): ExtractedField {
	return { value, raw, source: 'form', confidence, valid };
}

/** An answer that is a mail address is one, whatever was asked ("Contact"). */
function emailAnywhere(answers: FormAnswer[]): ExtractedField | undefined {
	const text = answers.map((answer) => emailOf(answer.text)).find((email) => email !== undefined);
	return text === undefined ? undefined : fromForm({ value: text, confidence: SURE, valid: true }, text);
}

function nameInParts(field: IntakeField, answers: FormAnswer[], context: ReadingContext): ExtractedField | undefined {
	const parts = (['firstName', 'lastName'] as const).map((part) => answers.find(({ labels }) => labels.some((label) => partOf(label)?.part === part))?.text);
	const name = parts.filter((part) => part !== undefined).join(' ');
	const found = name === '' ? undefined : answerTo(field, name, context);
	return found && fromForm(found, name);
}

/** Labels of an address's parts, folded: English · Spanish · French · German · Portuguese. */
const PARTS: ReadonlyArray<readonly [keyof Address, string]> = [
	['street', 'street|street address|address|address line 1|address 1|line 1|calle|rue|strasse|strasse und hausnummer|strase|rua|direccion|adresse'],
	['unit', 'unit|apt|apartment|suite|address line 2|address 2|line 2|floor|piso|appartement|wohnung|andar'],
	['city', 'city|town|suburb|ciudad|poblacion|ville|stadt|ort|cidade|localidade'],
	['region', 'state|province|region|county|estado|provincia|departement|bundesland|estado|distrito'],
	['postcode', 'zip|zip code|zipcode|postcode|post code|postal code|codigo postal|cp|code postal|plz|postleitzahl|cep'],
	['country', 'country|pais|pays|land'],
];

function addressInParts(answers: FormAnswer[], context: ReadingContext): ExtractedField | undefined {
	const address: Address = {};
	for (const [part, names] of PARTS) {
		const known = names.split('|');
		const text = answers.find(({ labels }) => labels.some((label) => known.includes(label)))?.text;
		if (text !== undefined) address[part] = text.replace(/\s+/g, ' ');
	}
	const { street, city, postcode } = address;
	if (street === undefined && city === undefined && postcode === undefined) return undefined;
	const raw = Object.values(address).join(', ');
	const country = address.country ?? context.country;
	const value: FieldValue = country === undefined ? address : { ...address, country: country.length === 2 ? country.toUpperCase() : country };
	return fromForm({ value, confidence: SURE, valid: street !== undefined && (city !== undefined || postcode !== undefined) }, raw);
}
