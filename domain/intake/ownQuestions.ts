import { packFor, packOf, PACKS, type PresetLabel, type PresetQuestion } from '../language';
import { wordsOf } from '../text';
import type { IntakeField } from './types';

const key = (text: string) => wordsOf(text).join(' ');
/** What the presets say, in English, with what it is in the packs. */
function table<Known extends string>(said: Record<Known, string>): Map<string, Known> {
	return new Map((Object.keys(said) as Known[]).map((known) => [key(said[known]), known]));
}
const BY_QUESTION = table<PresetQuestion>(packFor('en').presets.questions);
const BY_LABEL = table<PresetLabel>(packFor('en').presets.labels);

/** The pack's own question in the language; undefined where it is the business's, or the language is not among the pack's. */
export function ownQuestion(question: string, language: string): string | undefined {
	const known = BY_QUESTION.get(key(question));
	return known && packOf(language)?.presets.questions[known];
}

/** The question in every language that it may have been put in. */
export function wordingsOf(question: string): string[] {
	const known = BY_QUESTION.get(key(question));
	return known === undefined ? [question] : [question, ...PACKS.map(({ presets }) => presets.questions[known]).filter((wording) => wording !== question)];
}

/** What the field is called, in the customer's language where the name is the pack's own. */
export function labelFor({ label, question, name }: Pick<IntakeField, 'label' | 'question' | 'name'>, language: string): string {
	if (label === undefined) return question === undefined ? name : (ownQuestion(question, language) ?? question);
	const known = BY_LABEL.get(key(label));
	return (known && packOf(language)?.presets.labels[known]) ?? label;
}
