const MARKS = /\p{M}+/gu;
const APOSTROPHES = /['’ʼ`´]/g;
const WORD = /[\p{L}\p{N}]+/gu;

/** Lower case without accents, so that `Bañera`, `banera` and `BAÑERA` agree; `ß` and `œ` are written out. */
export function fold(text: string): string {
	return text.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(/ß/g, 'ss').replace(/œ/g, 'oe').replace(/æ/g, 'ae');
}

/** Folded words in order; apostrophes are dropped (`won't`, `won’t` and `wont` agree). */
export function wordsOf(text: string): string[] {
	return fold(text).replace(APOSTROPHES, '').match(WORD) ?? [];
}
