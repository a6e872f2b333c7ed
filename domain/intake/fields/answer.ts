import { wordsOf } from '../../text';
import type { Found, IntakeField, ReadingContext } from '../types';
import { valueTypeOf } from '../values';

/** UTF-16 units of an answer that are looked at for whether it gives one. */
const LIMIT = 300;
/** Answers that give none, as words. */
const NOTHING = new Set('na,n a,none,unknown,not sure,dont know,i dont know,tbd,no idea,ninguno,ninguna,no se,aucun,aucune,je ne sais pas,keine,weiss nicht,nenhum,nenhuma,nao sei,null,undefined'.split(','));

/** The text as an answer to the field's question; undefined where it answers nothing, or nothing that the field's type can hold. */
export function answerTo(field: IntakeField, text: string, context: ReadingContext): Found | undefined {
	const type = valueTypeOf(field);
	const words = wordsOf(text.slice(0, LIMIT)).join(' ');
	return words === '' || (!type.takesNothing && NOTHING.has(words)) ? undefined : type.read(text, field, context);
}

/** Whether the text leaves the question open in so many words: "n/a", "not sure", "any time" to when, or what names nobody to a name. */
export function answersNothing(field: IntakeField, text: string): boolean {
	const words = wordsOf(text.slice(0, LIMIT)).join(' ');
	return words === '' || NOTHING.has(words) || valueTypeOf(field).leavesOpen?.(text, words) === true;
}
