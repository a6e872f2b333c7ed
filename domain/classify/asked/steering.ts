import type { Inquiry } from '../../case';
import { readInquiry } from '../engine/reading';
import { hasPromptMarkup, instructionWording } from '../engine/wording/instructionLike';
import { isSteering } from './steeringWords';
import { CLAUSE_END, fold, phrases, SENTENCE_END, wordsOf } from '../../text';

/** UTF-16 units looked at, in the text and in each form answer; hidden orders stand at the ends as often as at the start. */
const HEAD = 12_000;
const TAIL = 4_000;

/**
 * Wording aimed at whoever answers by machine, beyond what the local engine sets aside. Each says something that a customer
 * has no reason to say to a business.
 */
const aimedAtMachine = phrases<true>(
	[
		[true, `to the ai, to the llm, to any ai, to all ai, for the ai, for the llm, ai classifier, ai triage, if you are an ai, if you are a bot, if you are a language, if you are a model, as the ai, this classifier, the classifier, automated classifier, triage bot, prompt injection`],
		[true, `ignore ~ text above, ignore ~ message above, ignore what, ignore the customer, ignore the inquiry, disregard the customer, disregard the inquiry, disregard ~ text, real instructions, true instructions, hidden instruction*, secret instruction*, updated instructions, following instructions instead, instead of classifying, stop classifying, your new task, your task is, your new role, your role is, your only job`],
		[true, `needsreview, draftreply, draft reply, confidence ~ 100, confidence score, intent field, owner field, output field, priority field, assign ~ owner, set ~ confidence, intent is spam, intent spam, priority to emergency, priority to high, priority to low, service to null, classify ~ as, categorize ~ as, categorise ~ as, label ~ as, mark ~ as spam, treat ~ as spam, flag ~ as spam, treat ~ as emergency`],
		[true, `in your json, valid json, in the reply draft, your reply must, your answer must, your response must, reply must include, reply must say, reply must contain, response must include, tell ~ customer to, tell ~ customer that, tell every customer, instruct ~ customer, email ~ customer list, offer ~ customer ~ discount`],
		[true, `ignora ~ instrucciones, ignora ~ anterior, ignora ~ todo lo, olvida ~ instrucciones, olvida ~ anterior, olvide ~ anterior, nuevas instrucciones, eres un asistente, eres una ia, si eres una, ahora eres, modelo de lenguaje, clasifica est*, clasificalo, clasifique est*, marcalo como, marca ~ como spam, asigna est*, asigne est*, establece ~ prioridad, fija ~ prioridad, pon ~ prioridad, prioridad emergencia, dile al cliente, diga al cliente, digale al cliente, instrucciones del sistema, mensaje del sistema`],
		[true, `ignore ~ consignes, ignorez ~ consignes, ignore ~ instructions, ignorez ~ instructions, ignorez ~ precede, ignore ~ precede, oublie ~ instructions, oubliez ~ instructions, oubliez ~ precede, nouvelles instructions, nouvelles consignes, tu es maintenant, vous etes maintenant, tu es un assistant, vous etes un assistant, modele de langage, classe ce, classez ~ comme, marque ~ comme spam, marquez ~ comme, attribue ce, attribuez ce, priorite urgence, mets ~ priorite, mettez ~ priorite, definis ~ priorite, dis au client, dites au client, message systeme, invite systeme`],
		[true, `ignoriere ~ anweisungen, ignorieren sie ~ anweisungen, ignoriere ~ vorherig*, ignorieren sie ~ vorherig*, ignoriere alles, ignorieren sie alles, vergiss ~ anweisungen, vergiss alles, vergessen sie ~ anweisungen, neue anweisungen, du bist jetzt, du bist ein assistent, du bist eine ki, sprachmodell, an die ki, ki assistent, klassifiziere*, markiere diese, markieren sie diese, weise diese, weisen sie diese, setze ~ prioritat, setzen sie ~ prioritat, prioritat notfall, prioritat auf, sage dem kunden, sag dem kunden, sagen sie dem kunden, systemnachricht, systemanweisung`],
		[true, `ignor* ~ instrucoes, ignora ~ anterior*, ignore ~ anterior*, esquec* ~ instrucoes, esquec* ~ anterior*, esqueca tudo, novas instrucoes, voce agora e, agora voce e, agora es, voce e um assistente, modelo de linguagem, classifique isto, classifique isso, classifique est*, classifica ~ como, marque ~ como spam, marca ~ como spam, atribua isto, atribua est*, defina ~ prioridade, define ~ prioridade, coloque ~ prioridade, prioridade emergencia, diga ao cliente, diz ao cliente, mensagem do sistema, instrucoes do sistema`],
		[true, `ignora le istruzioni, ignora tutte le istruzioni, dimentica le istruzioni, nuove istruzioni, sei un assistente, negeer ~ instructies, vergeet ~ instructies, nieuwe instructies, zignoruj ~ instrukcje, ignoruj ~ polecenia`],
	],
	`si eres una empresa, si eres una persona, agora es que, ignore what i said, ignore what i wrote, ignore what i sent, wall label as`,
);

/**
 * Orders about how the reply is to be written, and the verbs they begin with. "Please include prices in your reply" is a
 * wish; nobody asks a business to rearrange, replace or append to the letters and sentences of its answer.
 */
const yourReply = phrases<true>([
	[true, `your answer*, your response*, your reply, your replies, your output, tu respuesta, su respuesta, ta reponse, votre reponse, deine antwort, deiner antwort, ihre antwort, ihrer antwort, tua resposta, sua resposta`],
]);
const EDITING = new Set(
	`add append augment combine convert enhance group insert integrate introduce jumble misspell modify rearrange remove replace rewrite scramble substitute
	agrega anade incorpora inserta modifica reemplaza reescribe sustituye elimina
	ajoute ajoutez insere inserez integre integrez modifie modifiez remplace remplacez supprime supprimez
	fuge andere ersetze entferne integriere baue erganze
	adicione acrescente insira modifique remova substitua reescreva`.split(/\s+/),
);
const formOfReply = phrases<true>([
	[true, `a sentence in your, in your response suggest, in your reply suggest, in your answer suggest, in your response tease, in your response mention that, in your reply mention that, letters in your, letters of your, letters of words, vowels in your, vowels with, words in your response, words in your answer, word in your answer, word in your reply, homophonic, alphanumeric substitution, use anagrams, anagrammed, anagram every, intentional misspelling*, reply without ~ spaces, respond in the style, respond as if, answer as if, talk like a, every second letter, every third letter, every fourth letter, every other letter, letter with its, numbers for vowels, symbols for letters, keywords in your response`],
]);

/** Marks of a conversation with a model, and names of its answer's fields as only software writes them. */
const MACHINE_MARKS = ['"service":', '"intent":', '"priority":', '"owner":', '"confidence":', 'needsreview', 'draftreply', 'nexttask', '<inquiry', '</inquiry', '<|', '<start_of_turn', '### system', '###system', 'end of inquiry', 'end of data'];
const TURN = /^[ \t>*#-]{0,6}(?:system|assistant|developer)[ \t]{0,3}:/im;

/** Letters of other scripts that look like Latin ones, as in Unicode's confusables (UTS #39). */
const FOREIGN = 'асеорхуіјѕԁһӏԛԝвкмнтгαορνικτυεηωχɑɡıℓᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ';
const LATIN = 'aceopxyijsdhlqwbkmhtraopviktuenwxagilabcdefghijklmnoprstuvwyz';
const LOOKALIKES = new Map([...FOREIGN].map((letter, at) => [letter, LATIN[at]]));
const LEET: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '!': 'i' };
/** Where a one stands for an l. */
const LEET_L: Record<string, string> = { ...LEET, 1: 'l', '|': 'l' };
/** Nobody spells out a whole sentence, letter by letter; where nothing parts its words, what it says is not even looked at. */
const SPELLED_SENTENCE = /(?<![\p{L}\p{N}])\p{L}(?:[ ._*-]\p{L}(?![\p{L}\p{N}])){24,400}/u;

/**
 * Whether part of the inquiry speaks to software instead of to the business, in plain words or in one of the usual disguises:
 * look-alike letters, digits for letters, s p a c e d or j-o-i-n-e-d letters, reversed or rotated text, Base64, hexadecimal. Such a text goes to a person,
 * and a model's word on it does not count.
 */
export function steersSoftware(inquiry: Inquiry): boolean {
	if (readInquiry(inquiry).instructions.length > 0) return true;
	const parts = [inquiry.subject ?? '', inquiry.contact.name ?? '', inquiry.contact.company ?? '', ends(inquiry.text), ...Object.entries(inquiry.fields).slice(0, 40).flatMap(fieldTexts)];
	const text = parts.join('\n');
	return SPELLED_SENTENCE.test(text) || disguisesOf(text).some(addressesMachine);
}

function fieldTexts([name, value]: [string, unknown]): string[] {
	const values = Array.isArray(value) ? value.slice(0, 10) : [value];
	return [name.slice(0, 100), ...values.filter((single) => typeof single === 'string').map((single) => ends(single))];
}

function ends(text: string): string {
	return text.length <= HEAD + TAIL ? text : `${text.slice(0, HEAD)}\n${text.slice(-TAIL)}`;
}

function addressesMachine(text: string): boolean {
	const lower = text.toLowerCase();
	if (hasPromptMarkup(lower) || MACHINE_MARKS.some((mark) => lower.includes(mark)) || TURN.test(lower)) return true;
	const words: string[] = [];
	for (const sentence of text.split(/[.!?…\n]/)) {
		const spoken: string[] = [];
		for (const clause of sentence.split(/[,;:()[\]]/)) spoken.push(...wordsOf(clause), CLAUSE_END);
		if (isSteering(spoken.filter((word) => word !== CLAUSE_END))) return true;
		if (ordersEditing(sentence, spoken) && yourReply.find(spoken).length > 0) return true;
		words.push(...spoken, SENTENCE_END);
	}
	return [instructionWording, aimedAtMachine].some((lexicon) => lexicon.find(words).length > 0) || formOfReply.find(words.filter((word) => word !== CLAUSE_END)).length > 0;
}

/** By its first word, or by a capital in the middle of a sentence that another was put into. */
function ordersEditing(sentence: string, spoken: string[]): boolean {
	if (EDITING.has(spoken[0] === 'please' ? spoken[1] : spoken[0])) return true;
	return [...sentence.matchAll(/(?<!\p{L})\p{Lu}\p{Ll}{2,12}(?!\p{L})/gu)].some(([word]) => EDITING.has(fold(word)));
}

/** What the text may say, each once: most of the ways to read it come to the same. */
function disguisesOf(text: string): string[] {
	const visible = text.normalize('NFKC').replace(/[\p{Cf}\u034f]/gu, '');
	const latin = visible.toLowerCase().replace(/[^\u0000-\u007f]/gu, (letter) => LOOKALIKES.get(letter) ?? letter);
	const spelled = latin.replace(/(?<![\p{L}\p{N}])[\p{L}\p{N}](?:[ ._*-]{1,2}[\p{L}\p{N}](?![\p{L}\p{N}])){3,200}/gu, unspaced);
	const readings = [
		visible,
		latin,
		spelled,
		latin.replace(JOINED, (run) => run.replace(/[^\p{L}\p{N}]/gu, '')),
		latin.replace(/[013457@$!]/g, (sign) => LEET[sign] ?? sign),
		latin.replace(/[013457@$!|]/g, (sign) => LEET_L[sign] ?? sign),
		[...latin].reverse().join(''),
		latin.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 84) % 26) + 97)),
		...base64In(visible),
		...hexIn(visible),
		percentDecoded(visible),
	];
	return [...new Set(readings)];
}

/** `i-g-n-o-r-e a-l-l`: blanks part words. */
const JOINED = /(?<![\p{L}\p{N}])[\p{L}\p{N}](?:[._*/|·~-][\p{L}\p{N}](?![\p{L}\p{N}])){1,40}/gu;

/** `i g n o r e  a l l`: two blanks part words, one parts letters. */
function unspaced(run: string): string {
	return run.replace(/[ ._*-]{2}/g, '\n').replace(/[ ._*-]/g, '').replace(/\n/g, ' ');
}

const BASE64_TOKENS = 20;

function base64In(text: string): string[] {
	const decoded: string[] = [];
	// Mail breaks it into lines.
	const whole = text.replace(/(?<=[A-Za-z0-9+/_-]{24})[ \t]?\r?\n(?=[A-Za-z0-9+/_-]{4})/g, '');
	for (const [token] of whole.matchAll(/[A-Za-z0-9+/_-]{24,}={0,2}/g)) {
		if (decoded.length === BASE64_TOKENS) break;
		const bytes = Buffer.from(token.slice(0, 8_000), 'base64').toString('utf8');
		if (isWords(bytes)) decoded.push(bytes);
	}
	return decoded;
}

function hexIn(text: string): string[] {
	return [...text.matchAll(/(?:[0-9a-f]{2}[ :]?){12,4000}/gi)].slice(0, BASE64_TOKENS).flatMap(([token]) => {
		const words = Buffer.from(token.replace(/[ :]/g, ''), 'hex').toString('utf8');
		return isWords(words) ? [words] : [];
	});
}

function isWords(decoded: string): boolean {
	return /^[\p{L}\p{N}\p{P}\p{Z}\s<>=|+$]{12}/u.test(decoded);
}

function percentDecoded(text: string): string {
	return text
		.replace(/%([2-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
		.replace(/&#(x?)([0-9a-f]{2,5});/gi, (_, hex: string, code: string) => String.fromCodePoint(parseInt(code, hex === '' ? 10 : 16)));
}
