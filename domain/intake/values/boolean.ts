import { fold, wordsOf } from '../../text';
import { ownYesOrNo } from '../fields/beside';
import { answersNamed } from '../fields/own/answers';
import { askedOf, yesOrNo } from '../fields/yesOrNo';
import type { Found } from '../types';
import { messageOf, orElse, SURE, TEXT_LIMIT } from './reading';
import type { ValueType } from './valueType';

const YES = new Set('yes,y,yeah,yep,yup,sure,true,1,on,correct,right,i can,it is,it does,we do,i do,we have,i have,there is,there are,it has,they are,they do,he is,she is,he does,she does,we are,i am,of course,absolutely,definitely,si,claro,oui,ouais,ja,jawohl,sim,checked,x'.split(','));
const NO = new Set('no,n,nope,nah,not yet,false,0,off,not really,non,pas encore,nein,noch nicht,nao,ainda nao,unchecked,it is not,it does not,we do not,we dont,i dont,i do not,there is not,there isnt,there are not,there arent,it isnt,it doesnt,it has not,he is not,she is not,he isnt,she isnt,he doesnt,she doesnt,definitely not,of course not,not at all'.split(','));
/** A yes that rests on such words is none. Folded. */
const DENIED = /\b(?:no|not|never|none|nothing|without|isnt|arent|dont|doesnt|didnt|wont|n't|kein\w*|nicht|ohne|nie|sin|nunca|ningun\w*|pas|sans|aucun\w*|jamais|nao|sem|nenhum\w*)\b/;

export const boolean: ValueType = {
	input: 'yesNo',
	keepsWhole: true,
	schema: () => ({ type: 'boolean' }),
	read: (text, field) => plainYesOrNo(text) ?? yesOrNo(field, text).at(-1),
	find(field, statement) {
		const message = messageOf(statement);
		return orElse<Found>(ownYesOrNo(field, message), () => orElse<Found>(yesOrNo(field, message), () => answersNamed(field, message)));
	},
	same: (one, other) => one === other,
	meantBy: askedOf,
	/** A yes or no is never written, so it is not grounded by itself: the words it rests on have to be. */
	isGrounded: () => false,
	quoted({ quote, value, read }) {
		if (value === true && DENIED.test(fold(quote))) return undefined;
		return typeof value === 'boolean' ? { value, valid: true } : read(value ?? quote);
	},
	shaped: (given) => (typeof given === 'boolean' ? given : undefined),
};

/** "No idea", "no problem": a no to something else than the question. Folded words. */
const NO_ANSWER = /^(?:no|sin|ni|aucune?|pas d|keine?|nem|nao) (?:idea|clue|problem|worries|hurry|rush|preference|matter|doubt|need to|ahnung|idee|problema?e?|prisa|ideia|pressa|faco ideia|preferencia|preference)\b/;

function plainYesOrNo(text: string): Found<boolean> | undefined {
	const words = wordsOf(text.slice(0, TEXT_LIMIT)).join(' ');
	const start = text.length - text.trimStart().length;
	const raw = text.trim().slice(0, TEXT_LIMIT);
	if (NO_ANSWER.test(words)) return undefined;
	const said = [words, words.split(' ')[0]].find((part) => YES.has(part) || NO.has(part));
	return said === undefined ? undefined : { value: YES.has(said), raw, start, end: start + raw.length, confidence: SURE, valid: true };
}
