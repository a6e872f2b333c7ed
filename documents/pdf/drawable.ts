/** The characters of Roboto 3.014 that people write; the font's private, control and replacement characters are not among them. */
const DRAWN = [
	' -~\u00a0-\u017f\u018f\u0192\u01a0\u01a1\u01af\u01b0\u01f0\u01fa-\u01ff\u0218-\u021b\u0237\u0259',
	'\u02bc\u02c6\u02c7\u02c9\u02d8-\u02dd\u02f3\u0300\u0301\u0303\u0309\u030f\u0323',
	'\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u03d1\u03d2\u03d6\u0400-\u0486\u0488-\u0513',
	'\u1e00\u1e01\u1e3e\u1e3f\u1e80-\u1e85\u1e9e\u1ea0-\u1ef9\u1f4d',
	'\u2000-\u200a\u2010\u2011\u2013-\u2015\u2017-\u201e\u2020-\u2022\u2025-\u2027\u2030\u2032\u2033\u2039\u203a\u203c\u2044',
	'\u2070\u2074-\u208e\u20a3\u20a4\u20a6-\u20ac\u20b1\u20b9\u20ba\u20bc\u20bd\u20c1\u2105\u2113\u2116\u2122\u2126\u212e\u215b-\u215e',
	'\u2202\u2206\u220f\u2211\u2212\u221a\u221e\u222b\u2248\u2260\u2264\u2265\u25a0\u25ca\u25cb\u25cf\ufb01-\ufb04\ufffd',
].join('');
const NOT_DRAWN = new RegExp(`[^\n${DRAWN}]`, 'gu');
const ONLY_DRAWN = new RegExp(`^[${DRAWN}]+$`, 'u');
const STRAY_MARK = new RegExp(`(?![${DRAWN}])\\p{M}`, 'gu');

/** What Roboto lacks and another character says as well. */
const SUBSTITUTES: Record<string, string> = {
	'\t': ' ', '\u202f': '\u00a0', '\u205f': ' ', '\u3000': ' ', '\u2012': '–', '→': '->', '←': '<-', '⋅': '·', '▪': '•', '‣': '•', '◦': '○',
};
const SUBSTITUTED = new RegExp(`[${Object.keys(SUBSTITUTES).join('')}]`, 'gu');

/** Shown for a letter that the font does not have. */
export const UNKNOWN = '�';

/** Text that the font can draw: what it cannot is shown as �. Invisible characters, also those that turn the direction, are gone. */
export function drawable(text: string): string {
	return text
		.normalize('NFC')
		.replace(SUBSTITUTED, (character) => SUBSTITUTES[character])
		.replace(/(?!\n)[\p{Cc}\p{Cf}\ufe00-\ufe0f]/gu, '')
		.replace(STRAY_MARK, '')
		.replace(NOT_DRAWN, (character) => simplified(character) ?? UNKNOWN);
}

/** The letter without its accents, the digit without its circle. */
function simplified(character: string): string | undefined {
	const plain = character.normalize('NFKD').replace(STRAY_MARK, '');
	return ONLY_DRAWN.test(plain) ? plain : undefined;
}
