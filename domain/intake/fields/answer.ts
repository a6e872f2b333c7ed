import { isNoName, tidyLine, wordsOf } from '../../text';
import { Decimal } from '../../money';
import { findAddresses, findDurations, findEmails, findMoney, findNumbers, findPhones, findQuantities, findTimes } from '../recognize';
import { written as amountWritten } from '../recognize/money/amounts';
import type { Found, IntakeField, ReadingContext, Recognizer } from '../types';
import { choiceIn } from './choices';
import { dateIn } from './dates';
import { roleOf } from './roles';
import { yesOrNo } from './yesOrNo';

/** UTF-16 units of an answer that is kept as text. */
const TEXT_LIMIT = 300;
const NAME_LIMIT = 80;
/** What a form's own field, or a line with the field's label, is worth. */
const SURE = 0.97;
/** What is kept although its type's recognizer does not know it. */
const PLAUSIBLE = 0.5;

const YES = new Set('yes,y,yeah,yep,yup,sure,true,1,on,correct,right,i can,it is,it does,si,claro,oui,ouais,ja,jawohl,sim,checked,x'.split(','));
const NO = new Set('no,n,nope,nah,not yet,false,0,off,not really,non,pas encore,nein,noch nicht,nao,ainda nao,unchecked,it is not,it does not'.split(','));
/** Answers that give none, as words. */
const NOTHING = new Set('na,n a,none,unknown,not sure,dont know,i dont know,tbd,no idea,ninguno,ninguna,no se,aucun,aucune,je ne sais pas,keine,weiss nicht,nenhum,nenhuma,nao sei,null,undefined'.split(','));
/** Answers to when that leave it to the business, as words. */
const ANY_TIME = new Set(
	(
		'any,anytime,any time,any day,whenever,whenever you can,flexible,im flexible,i am flexible,open,asap,as soon as possible,soon,no preference,no rush,not urgent,' +
		'cuando sea,cuando puedan,cuanto antes,lo antes posible,nimporte quand,des que possible,quand vous voulez,flexibel,egal,jederzeit,so bald wie moglich,so schnell wie moglich,' +
		'qualquer hora,qualquer dia,quando puderem,o mais rapido possivel'
	).split(','),
);
/** "Write 555 0142" is no number to call until somebody says so, which a form's label does. */
const ANNOUNCED = 'tel ';

/** The text as an answer to the field's question; undefined where it answers nothing, or nothing that the field's type can hold. */
export function answerTo(field: IntakeField, text: string, context: ReadingContext): Found | undefined {
	const words = wordsOf(text.slice(0, TEXT_LIMIT)).join(' ');
	if (words === '') return undefined;
	if (field.type === 'boolean') return booleanAnswer(text, words) ?? yesOrNo(field, text).at(-1);
	if (field.type === 'choice') return choiceIn(field, text);
	if (NOTHING.has(words)) return undefined;
	switch (field.type) {
		case 'email':
			return best(findEmails, text, context);
		case 'phone':
			return phoneIn(text, context);
		case 'address':
			return best(findAddresses, text, context) ?? plausibleAddress(text);
		case 'date':
		case 'dateTime':
			return dateIn(field, roleOf(field), text, context) ?? best(findTimes, text, context);
		case 'money':
			return best(findMoney, text, context) ?? bareAmount(text, context);
		case 'number':
			return best(findQuantities, text, context) ?? best(findDurations, text, context) ?? best(findNumbers, text, context);
		case 'name':
			return written(text, NAME_LIMIT, /^[\p{L}\p{M}.,'’ -]+$/u.test(text.trim()));
		case 'text':
			return written(text, TEXT_LIMIT, true);
	}
}

/** Whether the text leaves the question open in so many words: "n/a", "not sure", "any time" to when, or what names nobody to a name. */
export function answersNothing({ type }: IntakeField, text: string): boolean {
	const words = wordsOf(text.slice(0, TEXT_LIMIT)).join(' ');
	return words === '' || NOTHING.has(words) || (type === 'name' && isNoName(text)) || ((type === 'date' || type === 'dateTime') && ANY_TIME.has(words));
}

function best(recognizer: Recognizer, text: string, context: ReadingContext): Found | undefined {
	const [first] = recognizer(text, context).sort((a, b) => b.confidence - a.confidence);
	return first && { ...first, confidence: SURE };
}

function written(text: string, limit: number, valid: boolean): Found | undefined {
	const start = text.length - text.trimStart().length;
	const raw = text.trim().slice(0, limit);
	return { value: tidyLine(raw), raw, start, end: start + raw.length, confidence: valid ? SURE : PLAUSIBLE, valid };
}

function phoneIn(text: string, context: ReadingContext): Found | undefined {
	const found = best(findPhones, `${ANNOUNCED}${text}`, context);
	return found && { ...found, start: found.start - ANNOUNCED.length, end: found.end - ANNOUNCED.length };
}

/** A place in words that no country's form fits: at least a number with a name, or three words. */
function plausibleAddress(text: string): Found | undefined {
	const isPlace = /\d/.test(text) ? /\p{L}{2}/u.test(text) : wordsOf(text).length >= 3;
	const answer = isPlace ? written(text, TEXT_LIMIT, false) : undefined;
	return answer && { ...answer, value: { street: String(answer.value) } };
}

function bareAmount(text: string, context: ReadingContext): Found | undefined {
	const number = best(findNumbers, text, context);
	return number && typeof number.value === 'number' && Number.isFinite(number.value) && number.value >= 0 ? { ...number, value: { amount: amountWritten(new Decimal(number.value), context.currency), currency: context.currency } } : undefined;
}

function booleanAnswer(text: string, words: string): Found | undefined {
	const start = text.length - text.trimStart().length;
	const raw = text.trim().slice(0, TEXT_LIMIT);
	const said = [words, words.split(' ')[0]].find((part) => YES.has(part) || NO.has(part));
	return said === undefined ? undefined : { value: YES.has(said), raw, start, end: start + raw.length, confidence: SURE, valid: true };
}
