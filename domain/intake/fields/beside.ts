import { fold, phrases, wordsOf, type Phrases } from '../../text';
import type { Found, IntakeField } from '../types';
import { areKnownChoices } from './choices';
import { besideLabel } from './own/beside';
import { sentencesOf } from './sentences';

interface Own {
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
/** What the field's own cues beside a value are worth. */
const CONFIDENCE = 0.85;

/** Values that the text says are the field's by its label, or that one of its cues stands beside, in the same clause before them or right behind. */
export function besideOwnWords(field: IntakeField, found: Found[], text: string): Found[] {
	const named = besideLabel(field, found, text);
	return [...named, ...besideCues(field, found, text).filter((one) => !named.some(({ start }) => start === one.start))];
}

/** Values beside one of the cues that the profile gives a field. */
export function besideCues(field: IntakeField, found: Found[], text: string): Found[] {
	if ((field.finds?.cues.length ?? 0) === 0) return [];
	const { cues } = ownOf(field);
	const holds = (stretch: string) => cues.find(wordsOf(fold(stretch))).length > 0;
	return found.flatMap((one) => {
		const before = text.slice(Math.max(0, one.start - REACH), one.start).split(/[.;!?\n]/u).at(-1) ?? '';
		const behind = text.slice(one.end, one.end + REACH).split(/[.;!?\n,]/u, 1)[0];
		return holds(before) || holds(behind) ? [{ ...one, confidence: Math.min(one.confidence, CONFIDENCE) }] : [];
	});
}

/** Choices in sentences that hold one of the field's cues. */
export function inCuedSentences(field: IntakeField, found: Found[], text: string): Found[] {
	if ((field.finds?.cues.length ?? 0) === 0) return [];
	const { cues } = ownOf(field);
	const own = sentencesOf(text).filter(({ words }) => cues.find(words).length > 0);
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
