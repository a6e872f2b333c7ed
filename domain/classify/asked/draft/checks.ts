import { wordsOf } from '../../../text';
import { cardsIn, ibansIn, nationalIdsIn } from '../../../untrusted';
import { spaced, type Facts } from './facts';
import { HARMS } from './harms';
import { amountsIn, digitsIn, emailsIn, linksIn } from './figures';
import { momentsIn, withoutDates } from './moments';
import { assurances, days, echoes, promises } from './promises';

export interface Check {
	code: string;
	message: string;
	/** Whether the sentence (canonical, and as it was written) says what neither the business nor the customer's details say. */
	applies(sentence: string, facts: Facts, written: string): boolean;
}

const STREET = /(?<![\p{L}\d])\d{1,5}[a-z]?,? (?:[\p{L}'.-]{1,25} ){1,4}(?:st|street|ave|avenue|rd|road|lane|ln|blvd|boulevard|drive|dr|suite|ste|highway|hwy|terrace|crescent|parkway|pkwy)(?![\p{L}])|(?<!\p{L})(?:calle|avenida|avda\.?|av\.|carrera|plaza|paseo|rua|travessa|pra[cç]a|rue|avenue|boulevard|place|chemin|impasse) (?:[\p{L}'.-]{1,25},? ){1,6}(?:n[º°o]?\.? ?)?\d{1,5}|\d{1,4},? (?:bis |ter )?(?:rue|avenue|boulevard|place|chemin|impasse|all[eé]e) [\p{L}'.-]{2,25}|[\p{L}-]{2,30}(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer) ?\d{1,4}|(?<!\p{L})(?:p\.? ?o\.? box|postfach|apartado|bo[iî]te postale|caixa postal) ?\d{1,6}/giu;

const saidBy = ({ business, customerWords }: Facts, phrase: string) => business.words.includes(phrase) || customerWords.includes(phrase);

/** In this order; a sentence is cut by the first, and every one that applies leaves its flag. */
export const CHECKS: readonly Check[] = [
	{
		code: 'draft-link',
		message: 'A link that is not the business’s own',
		// A link in a short answer is the customer's wish, not the business's word; so is a price.
		applies: (sentence, { business }) => linksIn(sentence).some((link) => !business.links.has(link)),
	},
	{
		code: 'draft-email',
		message: 'An email address or account that is neither the business’s nor the customer’s',
		applies: (sentence, { emails }) => emailsIn(sentence).some((email) => !emails.has(email)),
	},
	{
		code: 'draft-phone',
		message: 'A number that is neither the business’s nor the customer’s',
		applies: (sentence, { numbers, customerNumbers }) => {
			const echoed = echoes.find(wordsOf(sentence)).length > 0;
			const known = echoed ? [...numbers, ...customerNumbers] : numbers;
			return digitsIn(withoutDates(sentence)).some((digits) => !known.some((own) => own.endsWith(digits) || digits.endsWith(own)));
		},
	},
	{
		code: 'draft-amount',
		message: 'A price, amount or share that the business does not name',
		applies: (sentence, { business }) => amountsIn(sentence).some((amount) => !business.amounts.has(amount)),
	},
	{
		code: 'draft-promise',
		message: 'A promise that the business does not make of itself',
		applies: (sentence, facts) => says(promises, sentence, facts),
	},
	{
		code: 'draft-assurance',
		message: 'A medical, legal or safety assurance',
		applies: (sentence, facts) => says(assurances, sentence, facts) || /\d\s?(?:mg|ml|mcg)\b/i.test(sentence),
	},
	{
		code: 'draft-time',
		message: 'A day or time that nobody named',
		applies: (sentence, facts) => {
			const words = wordsOf(sentence);
			const named = days.find(words).map(({ start, end }) => ` ${words.slice(start, end).join(' ')} `);
			return named.some((day) => !saidBy(facts, day)) || momentsIn(sentence).some((moment) => !facts.moments.has(moment));
		},
	},
	{
		code: 'draft-address',
		message: 'A postal address that nobody named',
		applies: (sentence, facts) => [...sentence.matchAll(STREET)].some(([address]) => !saidBy(facts, spaced(address))),
	},
	{
		code: 'draft-personal-number',
		message: 'A card, account or identity number',
		applies: (sentence) => cardsIn(sentence).length + ibansIn(sentence).length + nationalIdsIn(sentence).length > 0,
	},
	...HARMS.map(({ code, message, applies }): Check => ({ code, message, applies: (_, { business }, written) => applies(written, business.words) })),
];

function says(lexicon: typeof promises | typeof assurances, sentence: string, facts: Facts): boolean {
	const words = wordsOf(sentence);
	return lexicon.find(words).some(({ start, end }) => !facts.business.promises.has(words.slice(start, end).join(' ')));
}
