import { wordsOf } from './fold';
import { CLAUSE_END } from './phrases';

/** A sentence's words, with `CLAUSE_END` between its clauses. */
export function wordsByClause(sentence: string): string[] {
	const words: string[] = [];
	for (const clause of sentence.split(/[,;:()[\]–—]/)) {
		const inside = wordsOf(clause);
		if (inside.length === 0) continue;
		if (words.length > 0) words.push(CLAUSE_END);
		words.push(...inside);
	}
	return words;
}
