const MARKS = /\p{M}+/gu;
/** As keyboards and telephones write it; taken for one before letters and marks are told apart, since a lone accent is both. */
const APOSTROPHES = /['‘’‛ʼʹˈ´`′＇]/g;
const WORD = /[\p{L}\p{N}]+/gu;

/** Lower case without accents, so that `Bañera`, `banera` and `BAÑERA` agree; `ß` and `œ` are written out, `ł` has no accent to take off. */
export function fold(text: string): string {
	return text.replace(APOSTROPHES, "'").normalize('NFKD').replace(MARKS, '').toLowerCase().replace(/ß/g, 'ss').replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/ł/g, 'l');
}

/** A blank where an apostrophe was lost on the way: "I m", "won t". */
const LOST = /\b(i|it|he|she|we|you|they|that|there|what|who|don|doesn|didn|can|couldn|won|wouldn|isn|aren|wasn|hasn|haven|hadn|shouldn) (m|s|t|re|ve|ll|d)\b/g;

/** Folded words in order; apostrophes are dropped (`won't`, `won’t`, `won t` and `wont` agree). */
export function wordsOf(text: string): string[] {
	return fold(text).replaceAll("'", '').replace(LOST, '$1$2').match(WORD) ?? [];
}
