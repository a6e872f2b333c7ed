import { CLAUSE_END, wordsOf } from '../../text';

export interface Sentence {
	raw: string;
	/** Place in the text, half-open. */
	start: number;
	end: number;
	/** Folded, with marks where clauses end. */
	words: string[];
}

/** A sentence ends at `.`, `!`, `?` or `;` before white space and at a line break. */
const SENTENCE = /[^\n.!?;…]+(?:[.!?;…]+(?!\s|$)[^\n.!?;…]*)*[.!?;…]*/gu;
/** UTF-16 units; longer ones are no sentences. */
const LIMIT = 1_000;

export function sentencesOf(text: string): Sentence[] {
	const sentences: Sentence[] = [];
	for (const match of text.matchAll(SENTENCE)) {
		const raw = match[0].trim();
		if (raw === '') continue;
		const start = match.index + match[0].indexOf(raw);
		sentences.push({ raw, start, end: start + raw.length, words: clausesOf(raw.slice(0, LIMIT)) });
	}
	return sentences;
}

function clausesOf(sentence: string): string[] {
	const words: string[] = [];
	for (const clause of sentence.split(/[,;:()[\]–—]/)) {
		const inside = wordsOf(clause);
		if (inside.length === 0) continue;
		if (words.length > 0) words.push(CLAUSE_END);
		words.push(...inside);
	}
	return words;
}
