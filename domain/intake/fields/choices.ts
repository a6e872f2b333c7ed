import { CLAUSE_END, entryIn, isNegated, phrases, wordsOf } from '../../text';
import type { Found, IntakeField } from '../types';
import { sentencesOf } from './sentences';

/** What customers say for a choice, by the choice's own folded words: English · Spanish · French · German · Portuguese. */
const SYNONYMS: Record<string, string> = {
	gas: 'pilot light, lp gas, gas, natural gas, propane, de gas, a gas, au gaz, gaz, gasheizung, gastherme, erdgas, caldera de gas, a gas natural',
	electric: 'heat pump, warmepumpe, baseboard heater*, electric, electricity, electrico, electrica, electrique, elektrisch, elektro*, strom, eletrico, eletrica',
	oil: 'gasoil, oil, heating oil, oil fired, fuel oil, runs on oil, gasoleo, fioul, mazout, heizol, olheizung, gasoleo',
	apartment: 'apartment, apartments, flat, condo, condominium, apt, wohnung, eigentumswohnung, piso, apartamento, appartement, apartamento',
	house: 'house, home is a house, townhouse, town house, bungalow, single family, einfamilienhaus, haus, casa, maison, moradia',
	office: 'office, office building, buro, oficina, bureau, escritorio',
	individual: 'my own tax*, my own return, my tax return, my personal, our joint return, joint return, file jointly, filing jointly, w 2 employee, individual, joint return, file jointly, filing jointly, my wife and i, my husband and i, ourselves, personal, personally, for myself, just me, privately, particular, particulier, privat, privatperson',
	'sole proprietor': 'schedule c, sole proprietor, sole proprietorship, sole prop, self employed, freelance, freelancer, autonomo, autonoma, autoentrepreneur, auto entrepreneur, micro entreprise, selbststandig, freiberufler, einzelunternehmen, trabalhador independente',
	llc: 'llc, l l c, limited liability company',
	's corporation': '1120 s, 1120s, s corporation, s corp, scorp',
	'c corporation': 'c corporation, c corp, ccorp',
	partnership: '1065, partnership, llp, general partnership',
	nonprofit: '501 c 3, nonprofit, non profit, not for profit, 501c3, 501 c 3, 501c 3, charity, ong, sin fines de lucro, association loi 1901, verein, gemeinnutzig*, sem fins lucrativos',
};
/** A choice that says nothing is one only where the question was put. */
const NO_CHOICE = new Set(['not sure', 'unsure', 'other', 'unknown', 'none', 'dont know']);
/** `oil change`, `gas station`, `smell of gas` say nothing of what a unit runs on; `personal` is an everyday word. */
const NEUTRAL = 'smelled gas, smelling gas, smelt gas, smells of gas, gas station, gas pedal, gas tank, oil change, oil filter, oil leak, oil light, drop of oil, drops of oil, some oil, bit of oil, oil the, oil on, needs oil, need oil, lubricating oil, smell gas, smells like gas, gas smell, gas leak, smell of gas, huele a gas, olor a gas, odeur de gaz, gasgeruch, cheiro a gas, personal injury, electric shock, electric company, electric bill, gas bill, gas company, electric panel';

const ALTERNATIVES = new Set(['or', 'oder', 'o', 'ou', 'either', 'whether', 'ob']);
const CONFIDENCE = 0.85;
const SURE = 0.97;

/** The choices that a text names, in order of place; a denied one is none. */
export function choicesIn(field: IntakeField, text: string): Array<Found<string>> {
	const lexicon = lexiconOf(field);
	return sentencesOf(text).flatMap(({ raw, start, end, words }) => {
		if (isOfOthers(raw, words)) return [];
		const named = lexicon.find(words).filter(({ start: at }) => !isNegated(words, at) && !isOver(words, at));
		// "Gas or electric, not sure" leaves it open.
		const isOpen = new Set(named.map(({ value }) => value)).size > 1 && (words.some((word) => ALTERNATIVES.has(word)) || words.includes('from'));
		return isOpen ? [] : named.map(({ value }) => ({ value, raw, start, end, confidence: CONFIDENCE, valid: true }));
	});
}

const OWN = new Set('my our mine ours this the a an mein meine unser unsere mi mis nuestro nuestra mon ma notre meu minha nosso nossa un una une ein eine o el la le der die das'.split(' '));
const OTHERS = /^(?:neighbou?rs?|friends?|nachbar\w*|freund\w*|vecin[oa]s?|amig[oa]s?|voisine?s?|amie?s?|vizinh[oa]s?)$/;
const KIN_HAS = /\b(?:brother|sister|mother|father|mom|dad|cousin|uncle|bruder|schwester|hermano|hermana|frere|soeur|irmao|irma) (?:has|owns|runs|hat|tiene|a|tem)\b/;
/** What was, and is no more. */
const PAST = new Set('longer was former formerly previous previously dissolved replaced removed sold alte alter alten ehemalige antiguo antigua anterior ancien ancienne antigo antiga'.split(' '));

/** "Do you repair electric dryers?" and what is at a neighbor's say nothing of the customer's own. */
function isOfOthers(raw: string, words: string[]): boolean {
	if (words.some((word) => OTHERS.test(word)) || KIN_HAS.test(words.join(' '))) return true;
	return raw.endsWith('?') && !words.some((word) => OWN.has(word));
}

/** "A two year old LLC" is one still. */
const AGE = new Set('year years month months'.split(' '));
/** "I don't have an LLC": denied over the verb. */
const HAS_NONE = /\b(?:dont|doesnt|do not|does not|didnt|never) (?:have|own|run|use|has)(?: \w+)?$/;

function isDenied(before: string[]): boolean {
	return HAS_NONE.test(before.join(' '));
}

function isOver(words: string[], at: number): boolean {
	const before = words.slice(words.lastIndexOf(CLAUSE_END, at - 1) + 1, at);
	return before.some((word, index) => PAST.has(word) || (word === 'old' && !AGE.has(before[index - 1] ?? ''))) || before.join(' ').includes('used to') || isDenied(before);
}

/** The choice that an answer to the field's own question names. */
export function choiceIn(field: IntakeField, answer: string): Found<string> | undefined {
	const said = wordsOf(answer.slice(0, 200));
	const raw = answer.trim();
	const start = answer.length - answer.trimStart().length;
	const exact = field.choices.find((choice) => wordsOf(choice).join(' ') === said.join(' '));
	const value = exact ?? lexiconOf(field).find([...said, CLAUSE_END])[0]?.value;
	return value === undefined ? undefined : { value, raw, start, end: start + raw.length, confidence: SURE, valid: true };
}

function lexiconOf({ choices }: IntakeField) {
	const open = choices.filter((choice) => !NO_CHOICE.has(wordsOf(choice).join(' ')));
	return phrases<string>(open.map((choice) => [choice, entryIn(SYNONYMS, wordsOf(choice).join(' ')) ?? wordsOf(choice).join(' ')] as const), NEUTRAL);
}

/** Whether all choices are kinds that customers name in many words, `gas` or `apartment`, and not words of the business's own. */
export function areKnownChoices({ choices }: IntakeField): boolean {
	const open = choices.map((choice) => wordsOf(choice).join(' ')).filter((choice) => !NO_CHOICE.has(choice));
	return open.length > 0 && open.every((choice) => Object.hasOwn(SYNONYMS, choice));
}
