import { givenAs } from '../fields/given';
import { contactValue, formAnswers, formValue } from '../sources/formAnswers';
import type { Statement } from '../sources/statementsOf';
import type { Conflict, ExtractedField, IntakeField, IntakeInput, ReadingContext } from '../types';
import { sameValue } from './sameValue';
import { spoken } from './spoken';

/** What an earlier run has settled, a person may have confirmed; the customer's newer word still counts more. */
const KNOWN_CONFIDENCE = 0.9;
/** A text must be this sure to contradict a form. */
const CONTRADICTS_FROM = 0.8;
/** Texts name other people, too. */
const NAME_CONTRADICTS_FROM = 0.9;

export interface Settled {
	fields: Record<string, ExtractedField>;
	conflicts: Conflict[];
}

/**
 * A value for each field that has one: a form's own field, then what the channel knows of the sender, then the newest words, then
 * what was known. What the field's type cannot hold counts only where nothing else was said.
 */
export function settle(
	fields: IntakeField[],
	input: IntakeInput,
	statements: Statement[],
	offsets: number[],
	contextOf: (statement?: Statement) => ReadingContext,
): Settled {
	const answers = formAnswers(input.fields);
	const settled: Settled = { fields: {}, conflicts: [] };
	for (const field of fields) {
		const form = formValue(field, answers, contextOf(), fields);
		const contact = contactValue(field, input.contact, contextOf());
		const said = spoken(field, statements, offsets, fields, contextOf);
		const known = knownValue(field, input, contextOf());
		const given = [form, contact, said?.field, known].filter((value) => value !== undefined);
		const chosen = given.find(({ unread }) => !unread) ?? given.at(0);
		if (chosen === undefined) continue;
		settled.fields[field.name] = chosen;
		const disagrees = (other: ExtractedField | undefined): other is ExtractedField => other !== undefined && other !== chosen && !sameValue(field.type, chosen.value, other.value);
		const least = field.type === 'name' ? NAME_CONTRADICTS_FROM : CONTRADICTS_FROM;
		if (said && disagrees(said.field) && said.field.confidence >= least) {
			settled.conflicts.push({ field: field.name, values: [chosen, said.field], settled: chosen !== form });
		}
		if (form?.unread && disagrees(form)) settled.conflicts.push({ field: field.name, values: [chosen, form], settled: true });
		if (disagrees(known)) settled.conflicts.push({ field: field.name, values: [chosen, known], settled: true });
		if (said && chosen === said.field) settled.conflicts.push(...said.conflicts);
	}
	return settled;
}

function knownValue(field: IntakeField, { answers = {} }: IntakeInput, context: ReadingContext): ExtractedField | undefined {
	const known = Object.hasOwn(answers, field.name) ? answers[field.name] : undefined;
	const given = known === undefined || known === null ? undefined : givenAs(field, known, context);
	return given && { ...given, source: 'known', confidence: Math.min(given.confidence, KNOWN_CONFIDENCE) };
}
