import { phrases, stemOf } from '../../text';
import { signsIn, TRADES } from '../../trades';
import type { Reading, Sentence } from './reading';
import { intentCues } from './wording/intentCues';
import { urgencyWording } from './wording/emergency';

/** UTF-16 units. */
export const SUMMARY_LIMIT = 280;

/** Sentences looked at: enough for a letter, few enough to stay cheap. */
const MOST_SENTENCES = 60;
const SHORT = 4;

const POLITE = phrases<true>([
	[true, `hi, hello, hey, dear, good morning, good afternoon, good evening, greetings, to whom, hope you, hope this, i hope, thanks, thank you, many thanks, kind regards, best regards, regards, best, sincerely, cheers, yours, sent from, looking forward, have a`],
	[true, `hola, buenos dias, buenas tardes, buenas, estimado*, gracias, muchas gracias, un saludo, saludos, atentamente, espero que, bonjour, bonsoir, salut, madame, monsieur, merci, cordialement, bien cordialement, bien a vous, salutations`],
	[true, `hallo, guten tag, guten morgen, guten abend, sehr geehrte*, liebe, liebes, danke, vielen dank, mit freundlichen, viele grusse, freundliche grusse, beste grusse, mfg, lg, ola, bom dia, boa tarde, boa noite, prezado*, caro, cara, obrigado, obrigada, atenciosamente, cumprimentos, com os melhores, abraco`],
]);
const WHEN = phrases<true>([
	[true, `today, tomorrow, yesterday, tonight, morning, afternoon, monday, tuesday, wednesday, thursday, friday, saturday, sunday, week, weeks, month, since, ago, hoy, manana, ayer, lunes, martes, miercoles, jueves, viernes, sabado, semana, desde, demain, hier, lundi, mardi, mercredi, jeudi, vendredi, samedi, semaine, depuis, heute, morgen, gestern, montag, dienstag, mittwoch, donnerstag, freitag, samstag, woche, seit, hoje, amanha, ontem, segunda, terca, quarta, quinta, sexta`],
]);

/**
 * The sentences that say most, in their own order and words: what it is about (the service's terms), what is wanted or has
 * happened, and when. Greetings and closings are left out. Never empty while the text is not.
 */
export function summaryOf(reading: Reading, serviceTerms: string[]): string {
	const stems = new Set(serviceTerms.map(stemOf));
	const sentences = reading.sentences.slice(0, MOST_SENTENCES);
	const scored = sentences
		.map((sentence) => ({ sentence, score: scoreOf(sentence, stems) }))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score || a.sentence.index - b.sentence.index);

	const chosen: Sentence[] = [];
	let length = 0;
	for (const { sentence } of scored) {
		const text = oneLine(sentence.text);
		if (chosen.some((other) => oneLine(other.text).toLowerCase().includes(text.toLowerCase()))) continue;
		if (chosen.length > 0 && length + 1 + text.length > SUMMARY_LIMIT) continue;
		chosen.push(sentence);
		length += text.length + 1;
		if (length > SUMMARY_LIMIT) break;
	}
	const said = chosen.sort((a, b) => a.index - b.index).map(({ text }) => ended(oneLine(text))).join(' ');
	return shorten(said !== '' ? said : oneLine(sentences.map(({ text }) => text).join(' ') || reading.text));
}

function scoreOf(sentence: Sentence, stems: Set<string>): number {
	const words = sentence.words.filter((word) => word.length > 1);
	if (words.length === 0) return 0;
	const polite = POLITE.find(sentence.words).some(({ start }) => start === 0);
	if (polite && words.length <= SHORT + 2) return 0;
	let score = polite ? 0 : 1;
	score += 2 * Math.min(3, words.filter((word) => stems.has(stemOf(word))).length);
	score += 1.5 * Math.min(3, signsIn(TRADES, sentence.words).size);
	score += 1.5 * Math.min(2, urgencyWording.find(sentence.words).length);
	score += Math.min(2, intentCues.find(sentence.words).length);
	score += 0.7 * Math.min(2, WHEN.find(sentence.words).length);
	if (sentence.words.some((word) => /\d/.test(word))) score += 0.3;
	if (words.length < SHORT && !sentence.fromSubject) score *= 0.6;
	return score - 0.02 * sentence.index;
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

function ended(text: string): string {
	return /[.!?…:;,)]$/.test(text) ? text : `${text}.`;
}

/** Cut at a blank where there is one near the end, never inside a surrogate pair. */
function shorten(text: string): string {
	if (text.length <= SUMMARY_LIMIT) return text;
	let cut = text.slice(0, SUMMARY_LIMIT - 1);
	const blank = cut.lastIndexOf(' ');
	if (blank > SUMMARY_LIMIT / 2) cut = cut.slice(0, blank);
	else if (/[\ud800-\udbff]$/.test(cut)) cut = cut.slice(0, -1);
	return `${cut.trimEnd()}…`;
}
