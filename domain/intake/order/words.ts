import { sentencesOf } from '../fields/sentences';

/** Greetings and closings, which say nothing of the work. */
const GREETING = /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|greetings|to whom it may concern|hola|buen[oa]s (?:d[ií]as|tardes|noches)|estimad\p{L}+|bonjour|bonsoir|madame|monsieur|hallo|guten (?:tag|morgen|abend)|sehr geehrte\p{L}*|liebe[rs]?|ol[áa]|bom dia|boa (?:tarde|noite)|prezad\p{L}+|car[oa]s?)\b[^.!?\n]{0,40}[,!:.]?)$/iu;
const CLOSING = /^(?:(?:many |kind |best |warm |with )?(?:thanks|thank you|thx|regards|best|cheers|sincerely|yours|wishes)|gracias|muchas gracias|un saludo|saludos|atentamente|merci(?: beaucoup| d['’]avance)?|cordialement|bien [àa] vous|danke|vielen dank|mit freundlichen gr[üu](?:ß|ss)en|viele gr[üu](?:ß|ss)e|mfg|lg|obrigad[oa]|muito obrigad[oa]|atenciosamente|cumprimentos)\b[^.?\n]{0,40}$/iu;

/** The mail program's lines above a forwarded mail. */
const HEAD = /^(?:from|subject|de|asunto|objet|von|betreff|assunto)\s?:/iu;

/** What a message says of the matter: without its greeting, a forwarded head, its closing and what stands below. */
export function matterOf(message: string): string {
	const lines = message.split('\n');
	const first = lines.findIndex((line) => line.trim() !== '');
	const from = first >= 0 && GREETING.test(lines[first].slice(0, 100).trim()) ? first + 1 : Math.max(0, first);
	const closing = lines.findIndex((line, index) => index > from && index >= lines.length - 12 && CLOSING.test(line.slice(0, 100).trim()));
	const matter = lines.slice(from, closing < 0 ? undefined : closing).filter((line) => !HEAD.test(line)).join('\n').trim();
	return matter === '' ? message.trim() : matter;
}

const HELLO = /^(?:hi|hello|hey|hola|bonjour|hallo|ol[áa]|guten tag)(?: there)?[,! ]{1,3}/iu;
/** Who writes, and how to reach them: no matter of its own. English · Spanish · French · German · Portuguese. */
const INTRODUCTION =
	/^(?:(?:my|the|our) (?:full )?name(?:['’]s| is)|this is|i['’]?m (?=\p{Lu})|i am (?=\p{Lu})|(?:my |the )?(?:phone |best |cell )?number(?:['’]s| is)|(?:you can )?(?:call|text|reach|e-?mail|phone|ring|contact) (?:me|us|at|on)|me llamo|mi nombre es|soy (?=\p{Lu})|je m['’]appelle|je suis (?=\p{Lu})|ich hei(?:ß|ss)e|mein name ist|ich bin (?=\p{Lu})|meu nome|chamo-me|sou (?:[oa] )?(?=\p{Lu}))/iu;

/** The matter without the sentences that only introduce or give a number; all of it where nothing else is said. */
export function aboutWork(matter: string): string {
	const sentences = sentencesOf(matter).map(({ raw }) => raw);
	const told = sentences.filter((raw) => !isIntroduction(raw) && !/^[\d\s+().@/-]+$/.test(raw));
	return (told.length > 0 ? told : sentences).join('\n');
}

/** Of an introduction with something behind its comma ("this is Tom, my sink leaks") the rest counts. */
function isIntroduction(sentence: string): boolean {
	const rest = sentence.replace(HELLO, '').split(/[,–—] |\band (?=my|our|the|i)/i).slice(1).join(' ');
	return INTRODUCTION.test(sentence.replace(HELLO, '')) && (sentence.split(' ').length <= 12 ? rest.split(' ').length < 3 || /\d{3}/.test(rest) : false);
}

/** Whole sentences while they fit, at least the start of the first. */
export function shortenedTo(text: string, mostWords: number, mostUnits: number): string {
	const chosen: string[] = [];
	let words = 0;
	let units = 0;
	for (const { raw } of sentencesOf(text)) {
		const line = raw.replace(/\s+/g, ' ');
		words += line.split(' ').length;
		units += line.length + 1;
		if (words > mostWords || units > mostUnits) break;
		chosen.push(/[.!?…:;。！？]$/.test(line) ? line : `${line}.`);
	}
	return chosen.length > 0 ? chosen.join(' ') : cutWords(text, mostWords, mostUnits);
}

/** At most so many words and UTF-16 units, with an ellipsis where something is left out. */
export function cutWords(text: string, mostWords: number, mostUnits: number): string {
	const words = text.replace(/\s+/g, ' ').trim().split(' ');
	let kept = words.slice(0, mostWords).join(' ');
	if (kept.length > mostUnits) kept = kept.slice(0, mostUnits).replace(/[\ud800-\udbff]$/, '').replace(/ \S{0,40}$/, '');
	return kept.length < words.join(' ').length ? `${kept}…` : kept;
}
