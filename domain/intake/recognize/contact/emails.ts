import { recognizer, type Rule } from '../recognizer';

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

/** "jane at example dot com", which people write where software looks for addresses. */
const spelled: Rule<string> = {
	pattern: /(?<![\w.+-])([\w.+-]{1,64})(?: {0,2}[([{] {0,2}at {0,2}[)\]}] {0,2}| at )((?:[\w-]{1,63}(?: {0,2}[([{] {0,2}dot {0,2}[)\]}] {0,2}| dot |\.)){1,4}[a-z]{2,12})(?![\w@])/gi,
	read(match) {
		const [whole, local, domain] = match;
		// "k park seventy seven at": the last word of a name that was spelled out is no name.
		if (SPOKEN_NUMBER.test(local)) return null;
		if (!/\bdot\b/i.test(whole) && !/[([{]/.test(whole)) return null;
		const value = normalised(`${local}@${domain.replace(/ {0,2}[([{]? {0,2}\bdot\b {0,2}[)\]}]? {0,2}/gi, '.')}`);
		return value === null ? null : { value, confidence: 0.7, valid: true };
	},
};

const SPOKEN_NUMBER = /^(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|double|triple)$/i;

export const EMAIL_RULES = [written, spelled];

/**
 * The domain in lower case. Letters beyond ASCII in front of the @, or of more alphabets than the Latin one, are kept as
 * written and not valid: they may stand in for letters they look like.
 */
export const findEmails = recognizer(EMAIL_RULES);

function normalised(address: string): string | null {
	const at = address.lastIndexOf('@');
	const local = address.slice(0, at);
	const domain = address.slice(at + 1).toLowerCase();
	const labels = domain.split('.');
	if (local.length === 0 || local.length > 64 || domain.length > 253) return null;
	if (labels.some((label) => label.length === 0 || label.length > 63 || label.startsWith('-') || label.endsWith('-'))) return null;
	return /^(?:\p{L}{2,}|xn--[a-z\d-]+)$/u.test(labels[labels.length - 1]) ? `${local}@${domain}` : null;
}

function isOneAlphabet(address: string): boolean {
	const at = address.lastIndexOf('@');
	return ASCII.test(address.slice(0, at)) && LATIN.test(address.slice(at + 1));
}
