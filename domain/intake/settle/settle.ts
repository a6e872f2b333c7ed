import type { Instant } from '../../case';
import { givenAs } from '../fields/given';
import type { FormAnswer } from '../sources/formAnswer';
import { contactValue, formAnswers, formValue } from '../sources/formAnswers';
import { instantOf, type Statement } from '../sources/statementsOf';
import type { Conflict, ExtractedField, IntakeField, IntakeInput, ReadingContext } from '../types';
import { valueTypeOf } from '../values';
import { sameValue } from './sameValue';
import { spoken } from './spoken';

/** What an earlier run has settled, a person may have confirmed; the customer's newer word still counts more. */
const KNOWN_CONFIDENCE = 0.9;
/** A text must be this sure to contradict a form. */
const CONTRADICTS_FROM = 0.8;

export interface Settled {
	fields: Record<string, ExtractedField>;
	conflicts: Conflict[];
}

/** What a form says of a field, and when it was sent. */
interface Answered {
	field: ExtractedField;
	at: Instant;
}

/**
 * A value for each field that has one: the newest form's own field, unless newer words say something else; then what the channel
 * knows of the sender, then the newest words, then what was known. What the field's type cannot hold counts only where nothing
 * else was said.
 */
export function settle(
	fields: IntakeField[],
	input: IntakeInput,
	statements: Statement[],
	offsets: number[],
	contextOf: (said?: { at: Instant }) => ReadingContext,
): Settled {
	const forms = formsOf(input, contextOf().referenceTime);
	const settled: Settled = { fields: {}, conflicts: [] };
	for (const field of fields) {
		const type = valueTypeOf(field);
		const { form, conflicts } = answered(field, forms.flatMap(({ answers, at }) => {
			const value = formValue(field, answers, contextOf({ at }), fields);
			return value === undefined ? [] : [{ field: value, at }];
		}));
		const contact = contactValue(field, input.contact, contextOf());
		const said = spoken(field, statements, offsets, fields, contextOf);
		const known = knownValue(field, input, contextOf());
		const least = type.contradictsFrom ?? CONTRADICTS_FROM;
		const isSure = said !== undefined && !said.field.unread && said.field.confidence >= least;
		const isPutRight = said !== undefined && !said.field.unread && statements.some(({ text }) => type.countsBeforeForm?.(text));
		const newWord = form && said !== undefined && ((isSure && said.at > form.at) || isPutRight) ? said.field : undefined;
		const given = [newWord, form?.field, ...(countsBeforeContact(field, said?.field, statements, contact) ? [said?.field, contact] : [contact, said?.field]), known].filter((value) => value !== undefined);
		const chosen = given.find(({ unread }) => !unread) ?? given.at(0);
		if (chosen === undefined) continue;
		settled.fields[field.name] = type.withPartsOf === undefined ? chosen : given.reduce(type.withPartsOf, chosen);
		const disagrees = (other: ExtractedField | undefined): other is ExtractedField => other !== undefined && other !== chosen && !sameValue(field.type, chosen.value, other.value);
		if (isSure && disagrees(said.field)) {
			settled.conflicts.push({ field: field.name, values: [chosen, said.field], settled: chosen !== form?.field || said.at < form.at });
		}
		if (form && (form.field.unread || chosen === newWord) && disagrees(form.field)) settled.conflicts.push({ field: field.name, values: [chosen, form.field], settled: true });
		settled.conflicts.push(...conflicts);
		const isListed = settled.conflicts.some((conflict) => conflict.field === field.name && conflict.values.some(({ value }) => known !== undefined && sameValue(field.type, value, known.value)));
		if (disagrees(known) && !isListed) settled.conflicts.push({ field: field.name, values: [chosen, known], settled: true });
		if (said && chosen === said.field) settled.conflicts.push(...said.conflicts);
	}
	return settled;
}

/**
 * Whether the channel knows only who passes a mail on, and the words say whose matter it is; or they say of themselves that
 * they count first: "not this one, use my cell".
 */
function countsBeforeContact(field: IntakeField, said: ExtractedField | undefined, statements: Statement[], contact: ExtractedField | undefined): boolean {
	if (said === undefined || said.unread) return false;
	return statements.some(({ isPassedOn, text }) => isPassedOn || valueTypeOf(field).countsBeforeContact?.(said, text, contact));
}

/** Oldest first. */
function formsOf({ fields, messages = [], referenceTime }: IntakeInput, newest: Instant): Array<{ answers: FormAnswer[]; at: Instant }> {
	const opening = instantOf(referenceTime) ?? newest;
	const later = messages.filter(({ from }) => from !== 'business').map((message) => ({ answers: formAnswers(message.fields), at: instantOf(message.at) ?? opening }));
	return [{ answers: formAnswers(fields), at: opening }, ...later].filter(({ answers }) => answers.length > 0).sort((a, b) => a.at - b.at);
}

/** The newest that can be read, with the older ones that say something else. */
function answered(field: IntakeField, oldestFirst: Answered[]): { form?: Answered; conflicts: Conflict[] } {
	const form = oldestFirst.findLast((one) => !one.field.unread) ?? oldestFirst.at(-1);
	if (form === undefined) return { conflicts: [] };
	const others = oldestFirst.filter((one) => one !== form && !sameValue(field.type, one.field.value, form.field.value));
	return { form, conflicts: others.map((other) => ({ field: field.name, values: [form.field, other.field], settled: true })) };
}

function knownValue(field: IntakeField, { answers = {} }: IntakeInput, context: ReadingContext): ExtractedField | undefined {
	const known = Object.hasOwn(answers, field.name) ? answers[field.name] : undefined;
	const given = known === undefined || known === null ? undefined : givenAs(field, known, context);
	return given && { ...given, source: 'known', confidence: Math.min(given.confidence, KNOWN_CONFIDENCE) };
}
