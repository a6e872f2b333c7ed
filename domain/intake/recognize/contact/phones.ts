import { possibleNumber } from '../../../phone';
import { entryIn } from '../../../text';
import { before, behind, recognizer, type Rule } from '../recognizer';

const EXTENSION = String.raw`(?:[ ,;]{0,2}(?:extension|ext\.?|extn\.?|durchwahl|poste|ramal|x|#)[ .:]{0,2}(\d{1,6})(?!\d))?`;

/** Announces that a number is for calling, in the five languages. */
const CALLING =
	/(?:phones?|tel[eé]?fono?e?|tel|t[eé]l[eé]phone|telefonnummer|call(?: me| us)?|text(?: me)?|cell|mobile?|m[oó]vil|celular|handy|portable|whats ?app|fax|landline|reach(?: me)?|nummer|rufnummer|office|n[uú]mero|num[eé]ro|phone number|number)\b[^\d\n]{0,24}$/i;

/** Nearer to the number than what it would otherwise be of. */
const CALLED = /\b(?:phone|tel|call|cell|mobile|text|reach)\b/i;

/** What has a number and is not called, in the five languages; "in case" has none. */
const NUMBERED =
	String.raw`\p{L}{3,24}nummer(?<!telefonnummer|rufnummer|handynummer|mobilnummer|faxnummer)|accounts?|acct|card|credit|express|visa|inv(?:oice)?s?|orders?|tickets?|(?<!in )case|policy|permit|licen[cs]e|plate|serial|model|part|reference|ref|id|vin|omb no|po|zip|iban|tracking|meter|registration|routing|konto(?:-nr)?|rechnung|re-nr|bestellung|kunden-?nr|steuer-?nr|factura|pedido|cuenta|facture|commande|compte|siret|siren|conta|fatura|encomenda|nif|dni|cif`;
/** Have a number only where it is called one: "Customer: 312-555-0142" is to be called. */
const NUMBERED_BY_NAME = 'customer|client|member(?:ship)?|claim|quote|estimate|contract|tax|job|work order|confirmation|booking|auftrag|vertrag|contrato|cliente|contrat|devis|patient';
const NUMBER_OF = String.raw`[ .#-]{0,3}(?:number|num|nr|no|n[°º]|nummer|número|numéro|numero|id|#)(?!\p{L})\.?`;

/** Announces a number that is for something else, as long as nothing nearer says that it is for calling: "invoice number", "account ending in". */
const OTHERWISE = new RegExp(
	String.raw`(?<!\p{L})(?:(?:${NUMBERED}|${NUMBERED_BY_NAME})${NUMBER_OF}(?<far>[^\d\n.;!?]{0,24})|(?:${NUMBERED})[ .:#(=-]{0,4}(?:(?:is|was|ending(?: in| with)?|lautet|ist|es|est|é) ?)?[ :#(-]{0,3})$`,
	'iu',
);

/** Figures that look like a call number: dates, decimals, a social security number, an address of the internet. */
const OTHER_FIGURES = [
	/^\d{1,2}[-./ ]\d{1,2}[-./ ]\d{4}$/,
	/^\d{4}[-./]\d{1,2}[-./]\d{1,2}$/,
	/^\d+\.\d+$/,
	/^\d{3}-\d{2}-\d{4}$/,
	/^\d{1,3}(?:\.\d{1,3}){3}$/,
	/^(?:\d{4}[- ]){3}\d{1,4}$/,
	/^\d{5}-\d{4}$/,
	/^\d{4}-\d{4}$/,
	/^\d \d{3} \d{3}$/,
	// A year, and what is counted in it.
	/^(?:19|20)\d\d[-/. ]\d{2,6}(?:[-/. ]\d{1,6})?$/,
];

/** ITU-T E.164: at most fifteen digits with the country code. */
const FEWEST_DIGITS = 6;
const MOST_DIGITS = 15;

const written: Rule<string> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d_#*=$€£%]|\d[.,:/+-])(?:\(?\+\d|\(\d|\d)[\d ()./-]{4,30}\d(?!\d)${EXTENSION}`, 'giu'),
	read(match, { country }) {
		const numeral = match[0];
		const extension = match[1];
		const listed = (startsLine(match) ? /^\d{1,2}[.)] / : /^(?:\d{1,5}\. ){1,2}/).exec(numeral)?.[0].length ?? 0;
		const main = trimmed(numeral.slice(listed, extension === undefined ? undefined : numeral.search(/[ ,;]{0,2}[a-z#]/i)), country);
		const lead = before(match);
		if (isOtherwise(main, lead, behind(match, extension === undefined ? listed + main.length : undefined))) return null;
		const announced = CALLING.test(lead);
		const digits = main.replace(/\D/g, '');
		if (digits.length > MOST_DIGITS + 2 || digits.length < (announced ? FEWEST_DIGITS : FEWEST_DIGITS + 1)) return null;
		const known = possibleNumber(main, country);
		const valid = known?.isValid() ?? false;
		if (!announced && !valid && !isGroupedForCalling(main) && extension === undefined) return null;
		const value = known?.number ?? (main.includes('+') ? `+${digits}` : digits);
		return {
			value: extension === undefined ? value : `${value} ext. ${extension}`,
			confidence: valid ? (announced ? 0.95 : 0.8) : announced ? 0.7 : 0.55,
			valid,
			from: listed,
			to: extension === undefined ? listed + main.length : undefined,
		};
	},
};

const DIGITS: Record<string, string> = {
	...digitsOf('zero one two three four five six seven eight nine'),
	...digitsOf('cero uno dos tres cuatro cinco seis siete ocho nueve'),
	...digitsOf('null eins zwei drei vier fünf sechs sieben acht neun'),
	...digitsOf('zero um dois três quatro cinco seis sete oito nove'),
	oh: '0', o: '0', zwo: '2',
};
const DIGIT = `(?:${Object.keys(DIGITS).join('|')})`;
const GAP = String.raw`[ ,.-]{1,3}`;

/** "three one two, five five five, oh one four two", as call notes take numbers down. */
const spoken: Rule<string> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d-])${DIGIT}(?:${GAP}(?:(?:double|triple) )?${DIGIT}){6,14}(?!\p{L}|${GAP}${DIGIT}(?!\p{L}))`, 'giu'),
	read(match, { country }) {
		const digits = match[0]
			.toLowerCase()
			.replace(/(double|triple) (\p{L}+)/gu, (_, times: string, digit: string) => Array.from({ length: times === 'double' ? 2 : 3 }, () => digit).join(' '))
			.split(/[^\p{L}]+/u)
			.map((word) => entryIn(DIGITS, word) ?? '')
			.join('');
		const known = isAnnouncedOtherwise(before(match)) || digits.length > MOST_DIGITS ? undefined : possibleNumber(digits, country);
		return known === undefined ? null : { value: known.number, confidence: 0.75, valid: known.isValid() };
	},
};

/** "7 7 3... 5 5 5... 0 1 4 2", as machines write down digits that are said one by one. */
const oneByOne: Rule<string> = {
	pattern: /(?<![\p{L}\d]|\d[ .,:/-])\d(?:[ .,…-]{1,4}\d){8,13}(?![\p{L}\d]|[ .,:/-]{1,2}\d)/gu,
	read(match, { country }) {
		const digits = match[0].replace(/\D/g, '');
		const known = isAnnouncedOtherwise(before(match)) ? undefined : possibleNumber(digits, country);
		return known?.isValid() ? { value: known.number, confidence: 0.75, valid: true } : null;
	},
};

/** "630... 555... 0170": with a pause between the groups. */
const paused: Rule<string> = {
	pattern: /(?<![\p{L}\d]|\d[ .,:/-])\d{2,4}(?:(?:\.{2,4}|…) ?\d{2,4}){2,4}(?![\p{L}\d]|[.,:/-]\d)/gu,
	read(match, { country }) {
		const known = isAnnouncedOtherwise(before(match)) ? undefined : possibleNumber(match[0].replace(/\D/g, ''), country);
		return known?.isValid() ? { value: known.number, confidence: 0.8, valid: true } : null;
	},
};

/** Before the figures that take the place of the last ones. */
const AMENDS = /\b(?:sorry|no|wait|oops|i mean|actually|correction|make that|scratch that|rather|typo|perd[oó]n|digo|pardon|entschuldigung|korrektur|nein|desculpe)\b[^\p{L}\d]{0,4}(?:(?:it['’]?s|that['’]?s|is|it ends (?:in|with)|ends? (?:in|with)|ending (?:in|with)|the last (?:four|4)(?: digits)? (?:are|is)|make that|no|wait|sorry|i mean)[^\p{L}\d]{0,4}){0,3}$/iu;

/** "773-555-0128. No, sorry, 0182". */
const amended: Rule<string> = {
	pattern: /(?<![\p{L}\d_#-])(\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-])\d{4}([^\d\n]{2,60})(\d{4})(?![\d:/-]| \p{Lu})/gu,
	read(match, { country }) {
		const known = AMENDS.test(match[2]) ? possibleNumber(`${match[1]}${match[3]}`, country) : undefined;
		return known?.isValid() ? { value: known.number, confidence: 0.95, valid: true } : null;
	},
};

export const PHONE_RULES = [amended, paused, oneByOne, written, spoken];

/** In E.164, with `ext. 12` behind it. What no numbering plan knows is kept as the digits written, not valid. */
export const findPhones = recognizer(PHONE_RULES);

/** "1. 312-555-0142": the number of an answer in a list; elsewhere only what ends a sentence is set aside. */
function startsLine({ input, index }: RegExpExecArray): boolean {
	return index === 0 || input[index - 1] === '\n';
}

/**
 * Without a second number, a house number or a time behind it: up to a full stop or a slash with space, else to where a whole
 * number of the country ends and another separator than its own follows ("312-555-0142 9-5").
 */
function trimmed(numeral: string, country: string | undefined): string {
	const [line] = numeral.split(/ {2,}|\. /);
	const [left] = line.split(' / ');
	const first = (left.replace(/\D/g, '').length >= FEWEST_DIGITS ? left : line).replace(/[-./ (]+$/, '');
	if (possibleNumber(first, country)?.isValid()) return first;
	for (const { index, 0: separator } of [...first.matchAll(/(?<=\d)[^\d]{1,3}(?=\d)/g)].reverse()) {
		const shorter = first.slice(0, index);
		if (shorter.replace(/\) ?/g, '').includes(separator)) continue;
		if (possibleNumber(shorter, country)?.isValid()) return shorter;
	}
	return first;
}

function isAnnouncedOtherwise(lead: string): boolean {
	const otherwise = OTHERWISE.exec(lead);
	return otherwise !== null && !CALLED.test(otherwise.groups?.far ?? '');
}

function isOtherwise(main: string, lead: string, tail: string): boolean {
	if (isAnnouncedOtherwise(lead) || OTHER_FIGURES.some((figures) => figures.test(main))) return true;
	if (/[\p{L}\d]-$/u.test(lead) && !/[a-z]{3}-$|#-$/i.test(lead)) return true;
	if (/\/\/\S*$/.test(lead) || /(?:^|\s)-$/.test(lead)) return true;
	// A sum, a unit or a longer name goes on behind it.
	return /^[\p{L}_*=+%€$£]|^[-.,]\d|^ ?(?:mm|cm|m2|sq|kg|lbs?|usd|eur|dollars?|euros?)\b/iu.test(tail);
}

/** As people write numbers to be called: a country code, an area code in brackets, or two to five groups, none of one digit but the first. */
function isGroupedForCalling(main: string): boolean {
	if (/^\(?\+/.test(main) || /^\(?0[\d ]{8,}$/.test(main)) return true;
	const groups = main.split(/\D+/).filter(Boolean);
	const sized = groups.every((group, index) => group.length >= 2 || index === 0) && (groups.at(-1)?.length ?? 0) >= 4;
	return sized && groups.length >= 2 && groups.length <= 5 && (/[(-]/.test(main) || /^\d{3}([ .])\d{3}\1\d{4}$/.test(main));
}

function digitsOf(words: string): Record<string, string> {
	return Object.fromEntries(words.split(' ').map((word, digit) => [word, String(digit)]));
}
