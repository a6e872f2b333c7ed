import { fold, phrases, wordsOf, type Phrases } from '../../text';
import type { Found, IntakeField } from '../types';
import { areKnownChoices } from './choices';
import { labelWords } from './named';
import { sentencesOf } from './sentences';

interface Own {
	/** Words of the field's own label, all of which have to stand beside a value. */
	label: string[];
	cues: Phrases<true>;
	unless: Phrases<true>;
	yesOrNo: Phrases<boolean>;
	hasYesOrNo: boolean;
}

/** A profile's fields are the same objects for every message. */
const KNOWN = new WeakMap<IntakeField, Own>();

function ownOf(field: IntakeField): Own {
	const known = KNOWN.get(field);
	if (known !== undefined) return known;
	const { cues = [], yes = [], no = [], unless = [] } = field.finds ?? {};
	const own: Own = {
		label: labelWords(field),
		cues: phrases([[true, cues.join(', ')]]),
		unless: phrases([[true, unless.join(', ')]]),
		yesOrNo: phrases([[true, yes.join(', ')], [false, no.join(', ')]]),
		hasYesOrNo: yes.length + no.length > 0,
	};
	KNOWN.set(field, own);
	return own;
}

/** UTF-16 units from a value to the words that say what it is. */
const REACH = 50;
/** What the field's own words beside a value are worth. */
const CONFIDENCE = 0.85;

/** Values with the field's own label, or one of its cues, in the same clause before them or right behind. */
export function besideOwnWords(field: IntakeField, found: Found[], text: string): Found[] {
	const { label, cues } = ownOf(field);
	const holds = (stretch: string) => {
		const words = wordsOf(fold(stretch));
		return cues.find(words).length > 0 || (label.length > 0 && label.every((word) => words.includes(word)));
	};
	return found.flatMap((one) => {
		const before = text.slice(Math.max(0, one.start - REACH), one.start).split(/[.;!?\n]/u).at(-1) ?? '';
		const behind = text.slice(one.end, one.end + REACH).split(/[.;!?\n,]/u, 1)[0];
		return holds(before) || holds(behind) ? [{ ...one, confidence: Math.min(one.confidence, CONFIDENCE) }] : [];
	});
}

/** Choices in sentences that speak of the field by its own words. */
export function inOwnSentences(field: IntakeField, found: Found[], text: string): Found[] {
	const { label, cues } = ownOf(field);
	const own = sentencesOf(text).filter(({ words }) => cues.find(words).length > 0 || (label.length > 0 && label.every((word) => words.includes(word))));
	return found.filter((one) => own.some(({ start, end }) => one.start >= start && one.end <= end));
}

/** What the profile's own phrases for yes and no say, the last of them. */
export function ownYesOrNo(field: IntakeField, text: string): Array<Found<boolean>> {
	const { yesOrNo, hasYesOrNo } = ownOf(field);
	if (!hasYesOrNo) return [];
	return sentencesOf(text)
		.flatMap(({ raw, start, end, words }) => {
			const said = raw.endsWith('?') ? undefined : yesOrNo.find(words).sort((a, b) => b.end - b.start - (a.end - a.start))[0];
			return said === undefined ? [] : [{ value: said.value, raw, start, end, confidence: CONFIDENCE, valid: true }];
		})
		.slice(-1);
}

/** Without what stands in a sentence that the field's own settings leave out. */
export function withoutUnless(field: IntakeField, found: Found[], text: string): Found[] {
	if ((field.finds?.unless.length ?? 0) === 0) return found;
	const { unless } = ownOf(field);
	const left = sentencesOf(text).filter(({ words }) => unless.find(words).length > 0);
	return found.filter((one) => !left.some(({ start, end }) => one.start < end && one.end > start));
}

/** Whether the choices are found wherever the text names one: the field says so, or they are kinds that mean nothing else. */
export function isFoundAnywhere(field: IntakeField): boolean {
	return field.finds?.recognizer === 'choice' || (field.finds === undefined && areKnownChoices(field));
}
