import { fold, NAME_PARTICLE, TIED_NAME, wordsOf } from '../../text';
import { findAddresses, findEmails, findPhones } from '../recognize';
import { isKnownCity } from '../recognize/places/cities';
import type { Found, ReadingContext } from '../types';

const WORD = "(?:Ste?\\. (?=\\p{Lu}))?\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*";
const NAME = `${WORD}(?: (?:${NAME_PARTICLE} ){0,3}(?:\\p{Lu}\\.|(?:Ste?\\. )?${TIED_NAME})){0,3}`;
/** Right before a telephone number, mail or street address: `Jane Doe, 555-0142`, `Jane Doe (cell): …`. */
const BEFORE = new RegExp(`(?<![\\p{L}\\d'’])(?<name>${NAME})(?: \\([^()\\n]{1,30}\\))?[\\s,.:;(<"/|–-]{1,4}(?:(?:dob:? ?)?\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{2,4}[,;)]{0,2} )?(?:(?:at|on|cell|mobile|phone|tel\\.?|t[ée]l\\.?|mobil|telefon|email|call)[\\s:.)]{1,3})?$`, 'u');
/** Right behind one: `555-0142 Jane Doe`, `555-0142 - Jane`. */
const BEHIND = new RegExp(`^[\\s,.)/|–-]{1,4}(?<name>${NAME})(?<ends>\\s*(?:$|[\\n.,;!|(]))`, 'u');
/** `Jane Doe, Acme LLC, jane@…`: one more detail between the name, which begins a sentence, and the number. */
const BEFORE_DETAIL = new RegExp(`(?:^|[.!?:\\n] ?|[.!?\\n] ?[–-] ?)(?<name>${NAME}), [^,@\\n]{2,40}[,(] ?$`, 'u');
/** A line by itself, or the last sentence. */
const LAST = new RegExp(`(?:^|\\n|[.!?…]\\s+)[ \\t–-]{0,3}(?<name>${NAME})[ \\t.]*(?=\\||\\n|$)`, 'gu');

/** Words that stand in capitals before a number and at the end of a message and are nobody's name. Folded. */
const NOT_NAMES = new Set(
	(
		'advance god bless anticipation call text reach contact email mail phone cell mobile tel telephone name number thanks thank cheers best regards kind yours sincerely please ask me my hi hello hey dear or and the a in at on for ' +
		'best yes no ok okay asap urgent sent from iphone android mr mrs ms dr monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
		'manager director owner president ceo cfo cto assistant coordinator marketing sales facilities office accounting operations department team support service address home work ' +
		'stop unsubscribe accounts payable receivable bookkeeping finance billing desk fleet llc inc corp ltd gmbh co company group street road avenue ave st rd apt unit suite il ny ca tx usa ' +
		'telefono movil correo gracias saludos telefon handy danke gruss grusse merci cordialement bonjour hola hallo guten tag ola obrigado obrigada mobil adresse direccion ' +
		'vielen besten dank dankeschon herzlichen freundlichen beste liebe viele mit bitte passt alles klar prima genau super muchas saludo cordiales atentamente favor perfecto vale beaucoup avance bien cordiales parfait accord atenciosamente cumprimentos certo perfeito perfect great sounds good sure done correct right exactly agreed its it is not working he she they we you this that there everything nothing water hot cold kitchen bathroom basement sink drain drains leak leaks boiler heater furnace toilet shower roof window windows door doors garage garden lawn tree trees brakes engine car truck tire tires battery house apartment floor wall walls ceiling pipe pipes faucet logo website invoice estimate quote appointment urgent emergency heating cooling repair repairs tooth teeth pain checkup cleaning taxes payroll ' +
		'lunes martes miercoles jueves viernes lundi mardi mercredi jeudi vendredi montag dienstag mittwoch donnerstag freitag instagram facebook google tiktok'
	).split(' '),
);
/** A line in capitals that goes on with what was thanked for: "In Advance". */
const NO_NAME_BEGINS = /^(?:In|For|To|At|By|With|From|As|If|So|Im|Für|Para|Pour|Per|Voor|Za|Dla) /;
/** Before a make and a model. */
const MODEL_YEAR = /(?<![\d-])(?:(?:19|20)\d\d|['’]\d\d) $/;
/** UTF-16 units. */
const REACH = 60;
const LIST_REACH = 100;
const TAIL = 400;

/**
 * Names that nobody introduces: beside the sender's number or address, and alone at the end. Two words are a name sooner than
 * one, and one that the mail address repeats almost surely.
 */
export function namesBeside(text: string, context: ReadingContext): Found[] {
	const emails = findEmails(text, context);
	const contacts = [...findPhones(text, context), ...emails];
	const addresses = findAddresses(text, context);
	const found: Found[] = [];
	const add = (written: string, at: number, one: number, several: number) => {
		const { name, offset } = withoutLead(written);
		const start = at + offset;
		const end = start + name.length;
		if (name === '' || MODEL_YEAR.test(text.slice(Math.max(0, start - 8), start)) || [...addresses, ...found].some((other) => start < other.end && end > other.start)) return;
		const words = wordsOf(name);
		if (name.length < 2 || isKnownCity(name) || words.some((word) => NOT_NAMES.has(word))) return;
		const isMail = emails.some(({ value }) => words.some((word) => word.length > 2 && fold(String(value)).split('@')[0].includes(word)));
		const confidence = isMail ? several + 0.08 : words.length > 1 ? several : one;
		if (confidence > 0) found.push({ value: name, raw: name, start, end, confidence, valid: true });
	};
	for (const { start, end } of contacts) {
		const from = Math.max(0, start - REACH);
		const before = BEFORE.exec(text.slice(from, start));
		if (before) add(before.groups?.name ?? '', from + before.index, 0, 0.8);
		const listed = BEFORE_DETAIL.exec(text.slice(Math.max(0, start - LIST_REACH), start));
		if (listed) add(listed.groups?.name ?? '', Math.max(0, start - LIST_REACH) + listed.index + listed[0].indexOf(listed.groups?.name ?? ''), 0, 0.81);
		const behind = BEHIND.exec(text.slice(end, end + REACH));
		const name = behind?.groups?.name ?? '';
		if (behind) add(name, end + behind[0].indexOf(name), behind[0].includes('-') || behind.groups?.ends.trim() === '' ? 0.62 : 0, 0.78);
	}
	for (const { start } of addresses) {
		const from = Math.max(0, start - REACH);
		const before = BEFORE.exec(text.slice(from, start));
		if (before) add(before.groups?.name ?? '', from + before.index, 0, 0.75);
	}
	const from = Math.max(0, text.length - TAIL);
	for (const match of text.slice(from).matchAll(LAST)) {
		const name = match.groups?.name ?? '';
		if (NO_NAME_BEGINS.test(name)) continue;
		const at = from + match.index + match[0].indexOf(name);
		const behind = text.slice(at + name.length).trim();
		const isLast = behind === '' || behind === '.';
		// One word is a name where nothing else stands in its line and the message stands above it; "Passt." and "Boiler." are answers.
		const signs = isLast && behind === '' && /\n[ \t–-]{0,3}$/.test(text.slice(0, at)) && name.length > 2;
		const alone = text.slice(0, at).trim() === '';
		add(name, at, signs && !alone ? 0.62 : 0, alone ? 0 : isLast ? 0.76 : 0.7);
	}
	return found.sort((a, b) => a.start - b.start);
}

/** `Call Tom Becker` names Tom Becker. */
function withoutLead(written: string): { name: string; offset: number } {
	let offset = 0;
	let name = written;
	for (let space = name.indexOf(' '); space > 0 && NOT_NAMES.has(fold(name.slice(0, space))); space = name.indexOf(' ')) {
		offset += space + 1;
		name = name.slice(space + 1);
	}
	return { name, offset };
}
