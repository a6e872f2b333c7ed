import { tidyLine, wordsOf } from '../../inquiry/reading';
import { findAddresses, findDurations, findEmails, findMoney, findNumbers, findPhones, findQuantities, findTimes } from '../recognize';
import type { Found, IntakeField, ReadingContext, Recognizer } from '../types';
import { choiceIn } from './choices';
import { dateIn } from './dates';
import { roleOf } from './roles';

/** UTF-16 units of an answer that is kept as text. */
const TEXT_LIMIT = 300;
const NAME_LIMIT = 80;
/** What a form's own field, or a line with the field's label, is worth. */
const SURE = 0.97;
/** An answer that its type's recognizer cannot read. */
const UNREAD = 0.5;

const YES = new Set('yes,y,yeah,yep,yup,sure,true,1,on,correct,right,i can,it is,it does,si,claro,oui,ouais,ja,jawohl,sim,checked,x'.split(','));
const NO = new Set('no,n,nope,nah,not yet,false,0,off,not really,non,pas encore,nein,noch nicht,nao,ainda nao,unchecked,it is not,it does not'.split(','));
/** Answers that give none, as words. */
const NOTHING = new Set('na,n a,none,unknown,not sure,dont know,i dont know,tbd,no idea,ninguno,ninguna,no se,aucun,aucune,je ne sais pas,keine,weiss nicht,nenhum,nenhuma,nao sei,null,undefined'.split(','));

/** The text as an answer to the field's question; undefined where it answers nothing. */
export function answerTo(field: IntakeField, text: string, context: ReadingContext): Found | undefined {
	const words = wordsOf(text.slice(0, TEXT_LIMIT)).join(' ');
	if (words === '') return undefined;
	if (field.type === 'boolean') return booleanAnswer(text, words);
	if (field.type === 'choice') return choiceIn(field, text);
	if (NOTHING.has(words)) return undefined;
	switch (field.type) {
		case 'email':
			return best(findEmails, text, context) ?? unread(text);
		case 'phone':
			return best(findPhones, text, context) ?? (text.replace(/\D/g, '').length >= 6 ? unread(text) : undefined);
		case 'address':
			return best(findAddresses, text, context) ?? unreadAddress(text);
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

function best(recognizer: Recognizer, text: string, context: ReadingContext): Found | undefined {
	const [first] = recognizer(text, context).sort((a, b) => b.confidence - a.confidence);
	return first && { ...first, confidence: SURE };
}

function written(text: string, limit: number, valid: boolean): Found | undefined {
	const start = text.length - text.trimStart().length;
	const raw = text.trim().slice(0, limit);
	return { value: tidyLine(raw), raw, start, end: start + raw.length, confidence: valid ? SURE : UNREAD, valid };
}

function unread(text: string): Found | undefined {
	const answer = written(text, NAME_LIMIT, false);
	return answer?.value === '' ? undefined : answer;
}

function unreadAddress(text: string): Found | undefined {
	const answer = written(text, TEXT_LIMIT, false);
	return answer && { ...answer, value: { street: String(answer.value) } };
}

function bareAmount(text: string, context: ReadingContext): Found | undefined {
	const number = best(findNumbers, text, context);
	return number && typeof number.value === 'number' ? { ...number, value: { amount: String(number.value), currency: context.currency } } : undefined;
}

function booleanAnswer(text: string, words: string): Found | undefined {
	const start = text.length - text.trimStart().length;
	const raw = text.trim().slice(0, TEXT_LIMIT);
	const said = [words, words.split(' ')[0]].find((part) => YES.has(part) || NO.has(part));
	return said === undefined ? undefined : { value: YES.has(said), raw, start, end: start + raw.length, confidence: SURE, valid: true };
}
