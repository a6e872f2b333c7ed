/**
 * Longest first. One light list for the five languages: enough that plurals and common inflections agree,
 * not so much that different words do.
 */
const ENDINGS = [
	'aciones', 'acoes', 'ments', 'ungen', 'ation', 'acion', 'acao', 'ment', 'ings', 'ung', 'ing', 'ers', 'ies',
	'ern', 'ed', 'es', 'er', 'en', 'em', 'ly', 's', 'e', 'n', 'a', 'o',
];
const MIN_STEM = 4;

/** The word without its ending, never shorter than four letters. */
export function stemOf(word: string): string {
	for (const ending of ENDINGS) {
		if (word.length - ending.length >= MIN_STEM && word.endsWith(ending)) return word.slice(0, -ending.length);
	}
	return word;
}
