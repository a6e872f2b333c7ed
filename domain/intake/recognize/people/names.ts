import { before, recognizer, type Rule } from '../recognizer';

const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’-]{1,24}`;
const PARTICLE = '(?:de|da|do|dos|das|del|della|di|du|van|von|der|den|la|le|el|al|bin|ibn|y|zu)';
const NAME = String.raw`(?<name>${WORD}(?:[ ](?:\p{Lu}\.|${PARTICLE}(?= \p{L})|${WORD})){0,4})`;
/** Without capitals, at most two words: what follows is a sentence again. */
const SMALL_NAME = String.raw`(?<name>\p{L}[\p{L}'’-]{1,24}(?: \p{L}[\p{L}'’-]{1,24})?)`;
const TITLE = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Dr|Herr|Frau|Monsieur|Madame|M|Mme|Sr|Sra|Señor|Señora|Dona?)\.? )?`;

/** Behind these a name comes, whatever it is. */
const SURE = String.raw`my (?:full )?name(?:['’]s| is)|name(?: is)?:|(?:full |your |customer |contact )?name ?:|me llamo|mi nombre es|je m['’]appelle|mon nom est|ich hei(?:ß|ss)e|mein name ist|(?:o )?meu nome é|(?:eu )?me chamo|nombre ?:|nom ?:|nome ?:`;
/** Behind these a name comes if it looks like one. */
const LIKELY = String.raw`(?:hi|hello|hey|hola|bonjour|hallo|olá)?[,!. ]{0,3}(?:this is|i['’]m|i am|it['’]s|soy|je suis|ici|ich bin|hier ist|aqui é|sou(?: [oa])?)`;
const SIGN_OFF = String.raw`(?:thanks(?: so much| again| a lot| in advance)?|thank you(?: so much| very much)?|many thanks|thx|cheers|(?:kind |best |warm )?regards|all the best|best wishes|best|sincerely|yours(?: truly| sincerely)?|respectfully|gracias|muchas gracias|un saludo|saludos(?: cordiales)?|atentamente|merci(?: d['’]avance| beaucoup)?|cordialement|bien à vous|danke(?: schön)?|vielen dank|viele gr(?:ü|ue)(?:ß|ss)e|liebe gr(?:ü|ue)(?:ß|ss)e|mit freundlichen gr(?:ü|ue)(?:ß|ss)en|mfg|lg|obrigad[oa]|muito obrigad[oa]|atenciosamente|abraços?)`;

/** Capitalised like names, at the beginning of a sentence or in titles. */
const NO_NAMES = new Set(
	`a an the and or but i we you he she it they my our your this that not no yes so very just still also here there from at in on of for to with
	hi hello dear hey thanks thank regards best looking calling writing interested hoping trying having getting going wondering in need sorry sure
	happy glad available urgent emergency ready new old moving renting located about regarding concerning because please team all everyone sir madam
	monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
	customer owner tenant landlord homeowner sent mobile phone email address asap ok okay great good fine done what when where how why who`.split(/\s+/),
);

/** The name alone is asked for in its own case; the words before it in any. */
const behindWords = (words: string) => String.raw`(?<![\p{L}\d])(?:${anyCase(words)})[ \t]{0,3}${TITLE}${NAME}`;

const introduced: Rule<string> = {
	pattern: new RegExp(behindWords(SURE), 'gu'),
	read: (match) => reading(match, 0.93),
};

const introducedSmall: Rule<string> = {
	pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:my (?:full )?name(?:['’]s| is)|me llamo|mi nombre es|je m['’]appelle|ich hei(?:ß|ss)e|mein name ist|meu nome é)[ \t]{1,3}${SMALL_NAME}`, 'giu'),
	read: (match) => reading(match, 0.75),
};

const likely: Rule<string> = {
	pattern: new RegExp(behindWords(LIKELY), 'gu'),
	read: (match) => reading(match, 0.8),
};

/** "Jane Doe here", "Jane from Acme here". */
const here: Rule<string> = {
	pattern: new RegExp(String.raw`(?<=^|[.!,\n] {0,2})${NAME} here(?![\p{L}])`, 'gmu'),
	read: (match) => reading(match, 0.75),
};

/** "Thanks, Jane Doe", on one line or on the next. */
const signed: Rule<string> = {
	pattern: new RegExp(String.raw`(?<=^|[.!?,\n] {0,3})${anyCase(SIGN_OFF)}[ \t]{0,3}[,.!–-]{0,2}[ \t]{0,3}\n{0,2}[ \t]{0,3}(?:[-–~] ?)?${TITLE}${NAME}(?=[ \t]{0,3}(?:$|[,|(\n.]))`, 'gmu'),
	read: (match) => reading(match, 0.88),
};

/** "- Jane" or "-- Jane Doe" on the last line. */
const dashed: Rule<string> = {
	pattern: new RegExp(String.raw`(?<=\n[ \t]{0,3}[-–—~]{1,3} ?\n?)${NAME}(?=[ \t]{0,3}(?:$|\n))`, 'gu'),
	read: (match) => reading(match, 0.8),
};

export const NAME_RULES = [introduced, likely, signed, here, dashed, introducedSmall];

/** A person's own name, where the person gives it; names of others in the text are not looked for. */
export const findNames = recognizer(NAME_RULES);

function reading(match: RegExpExecArray, confidence: number) {
	const words = (match.groups?.name ?? '').split(' ');
	const length = words.findIndex((word) => NO_NAMES.has(word.toLowerCase().replace(/['’.]s?$/, '')));
	const kept = (length === -1 ? words : words.slice(0, length)).join(' ').replace(new RegExp(` ${PARTICLE}$`, 'u'), '');
	if (kept === '' || /^my name/i.test(before(match))) return null;
	const from = match[0].lastIndexOf(match.groups?.name ?? '');
	const oneAlphabet = /^[\p{Script=Latin}\p{M}\s.'’-]+$/u.test(kept) || !/\p{Script=Latin}/u.test(kept);
	return { value: capitalised(kept), confidence, valid: oneAlphabet, from, to: from + kept.length };
}

function capitalised(name: string): string {
	return name === name.toLowerCase() ? name.replace(/(?<=^|[ '’-])\p{L}/gu, (letter) => letter.toUpperCase()) : name;
}

/** Each letter in either case, outside of classes and escapes. */
function anyCase(words: string): string {
	return words.replace(/\\.|\[[^\]]*\]|\p{L}/gu, (part) => (part.length === 1 ? `[${part}${part.toUpperCase()}]` : part));
}
