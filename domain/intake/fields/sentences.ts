import { wordsByClause } from '../../text';

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
		sentences.push({ raw, start, end: start + raw.length, words: wordsByClause(raw.slice(0, LIMIT)) });
	}
	return sentences;
}
