import { fold } from '../../../text';

/** A word of a text with its place in it. */
export interface Word {
	/** Folded, without apostrophes. */
	word: string;
	/** As `stemOf` has it. */
	stem: string;
	start: number;
	end: number;
	/** Whether a comma, colon or the like stands right before it. */
	opensClause: boolean;
}

/** A sentence that says something: no question. Places count from the start of the text. */
export interface Statement {
	raw: string;
	start: number;
	end: number;
	words: Word[];
}

/** A sentence ends at `.`, `!`, `?` or `;` before white space and at a line break. */
const SENTENCE = /[^\n.!?;…]+(?:[.!?;…]+(?!\s|$)[^\n.!?;…]*)*[.!?;…]*/gu;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
/** UTF-16 units; longer ones are no sentences. */
const LIMIT = 1_000;
/** Texts are read field after field: the last one's statements are kept. */
let last: { text: string; statements: Statement[] } | undefined;

export function statementsIn(text: string): Statement[] {
	if (last?.text === text) return last.statements;
	const statements: Statement[] = [];
	for (const { 0: found, index } of text.matchAll(SENTENCE)) {
		const raw = found.trim();
		if (raw === '' || raw.endsWith('?')) continue;
		const start = index + found.indexOf(raw);
		statements.push({ raw, start, end: start + raw.length, words: wordsIn(raw.slice(0, LIMIT), start) });
	}
	last = { text, statements };
	return statements;
}

function wordsIn(sentence: string, at: number): Word[] {
	let end = 0;
	return [...sentence.matchAll(WORD)].map(({ 0: raw, index }) => {
		const word = fold(raw).replaceAll("'", '');
		const opensClause = /[,;:()[\]–—]/.test(sentence.slice(end, index));
		end = index + raw.length;
		return { word, stem: stemOf(word), start: at + index, end: at + end, opensClause };
	});
}

/** A verb in all of its forms, and what is called after it: "inspected", "inspection". */
export function rootOf(word: string): string {
	return stemOf(word).replace(/(?<=^\p{L}{4,30})(?:ations?|ions?|ings?|ed|eds)$/u, '');
}

/** One and several alike, and a verb's third person. */
export function stemOf(word: string): string {
	return word.replace(/(?<=^\p{L}{3,30})(?:ies|es|s|en|e|y)$/u, '');
}
