import { before, recognizer, type Rule } from '../recognizer';

/** Letters of the alphabets whose letters look alike; a mail address runs into other scripts without a space. */
const ATOM = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d_%+'’-]`;
const LABEL = String.raw`[\p{L}\p{M}\d-]`;

const ASCII = /^[\x21-\x7e]+$/;
const LATIN = /^[\p{Script=Latin}\d.-]+$/u;

const written: Rule<string> = {
	// The look-behind lets a try begin only where a run of atoms and dots begins, which keeps the whole linear.
	pattern: new RegExp(String.raw`(?<!${ATOM}|\.)${ATOM}+(?:\.${ATOM}+)*@${LABEL}+(?:\.${LABEL}+)+(?![\p{L}\d_@])`, 'gu'),
	read(match) {
		const quotes = /^['’]*/.exec(match[0])?.[0].length ?? 0;
		const address = match[0].slice(quotes);
		const value = normalised(address);
		return value === null ? null : { value, confidence: 0.97, valid: isOneAlphabet(address), from: quotes };
	},
};

/** Said before the last word in front of the "at": `ken underscore `, and single letters as they are spelled. */
const SAID_BEFORE = /(?:(?<![\w.+-])(?:[\w+-]{1,30} (?:dot|period|underscore|dash|hyphen|minus) ){1,4}|(?<![\w.+'’-])(?:[a-z\d][ ,-]{1,2}){2,30})$/i;
const SIGNS: Record<string, string> = { dot: '.', period: '.', underscore: '_', dash: '-', hyphen: '-', minus: '-' };
/** What may stand before an address that is said: elsewhere, its last word is taken for the whole. */
const OPENS = /(?:^|[.:;,!?(\n–-]|\b(?:is|are|s|at|to|me|us|by|via|use|try|address|e-?mail|mail|mine|uh|um|its|thats|or|and|under))\s{0,3}$/i;

/** "jane at example dot com", which people write where software looks for addresses. */
const spelled: Rule<string> = {
	pattern: /(?<![\w.+-])([\w.+-]{1,64})(?: {0,2}[([{] {0,2}at {0,2}[)\]}] {0,2}| at )((?:[\w-]{1,63}(?: {0,2}[([{] {0,2}dot {0,2}[)\]}] {0,2}| dot |\.)){1,4}[a-z]{2,12})(?![\w@])/gi,
	read(match) {
		const [whole, local, domain] = match;
		// "k park seventy seven at": the last word of a name that was spelled out is no name.
		if (SPOKEN_NUMBER.test(local)) return null;
		if (!/\bdot\b/i.test(whole) && !/[([{]/.test(whole)) return null;
		const isSaid = !/[([{]/.test(whole.slice(0, local.length + 3));
		const ahead = before(match, 0, 120);
		const said = isSaid ? (SAID_BEFORE.exec(ahead)?.[0] ?? '') : '';
		// Letters before a whole word may be a name's or a sentence's.
		const isSpelled = !/\b(?:dot|period|underscore|dash|hyphen|minus) /i.test(said);
		if (said !== '' && isSpelled && local.length > 1) return null;
		if (isSaid && !OPENS.test(ahead.slice(0, ahead.length - said.length))) return null;
		const first = isSpelled ? said.replace(/[ ,-]/g, '') : said.replace(/ (dot|period|underscore|dash|hyphen|minus) /gi, (_, sign: string) => SIGNS[sign.toLowerCase()]);
		const letters = isSaid && /^(?:\w-){2,}\w$/.test(local) ? local.replaceAll('-', '') : local;
		const value = normalised(`${first}${letters}@${domain.replace(/ {0,2}[([{]? {0,2}\bdot\b {0,2}[)\]}]? {0,2}/gi, '.')}`);
		return value === null ? null : { value, confidence: 0.7, valid: true, from: -said.length };
	},
};

const SPOKEN_NUMBER = /^(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|double|triple)$/i;

export const EMAIL_RULES = [written, spelled];

/**
 * The domain in lower case. Letters beyond ASCII in front of the @, or of more alphabets than the Latin one, are kept as
 * written and not valid: they may stand in for letters they look like.
 */
export const findEmails = recognizer(EMAIL_RULES);

/** `photo@2x.png` is a file. */
const FILES = /^(?:png|jpe?g|gif|webp|svg|bmp|tiff?|hei[cf]|pdf|docx?|xlsx?|mp[34]|wav)$/;

function normalised(address: string): string | null {
	const at = address.lastIndexOf('@');
	const local = address.slice(0, at);
	const domain = address.slice(at + 1).toLowerCase();
	const labels = domain.split('.');
	if (local.length === 0 || local.length > 64 || domain.length > 253) return null;
	if (labels.some((label) => label.length === 0 || label.length > 63 || label.startsWith('-') || label.endsWith('-'))) return null;
	if (FILES.test(labels[labels.length - 1])) return null;
	return /^(?:\p{L}{2,}|xn--[a-z\d-]+)$/u.test(labels[labels.length - 1]) ? `${local}@${domain}` : null;
}

function isOneAlphabet(address: string): boolean {
	const at = address.lastIndexOf('@');
	return ASCII.test(address.slice(0, at)) && LATIN.test(address.slice(at + 1));
}
