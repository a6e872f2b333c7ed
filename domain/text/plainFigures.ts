/** Arabic-Indic and full-width figures, and the full-width signs that stand among figures. */
const FOREIGN_FIGURES = /[\u0660-\u0669\u06f0-\u06f9\uff08-\uff0b\uff0d-\uff0f\uff10-\uff19\uff20]/g;
/** Spaces of every width but the line breaks: no-break, narrow, figure and ideographic ones. */
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
/** U+2010 to U+2015, the minus sign and the small hyphens, where figures or brackets stand at either side. */
const DASHES = /(?<=[\d)] ?)[\u2010-\u2015\u2212\ufe58\ufe63](?= ?[\d(])/g;

/**
 * Figures and what stands between them as a keyboard's ASCII keys have them: the one place where the ways of typing a telephone
 * number meet. Each unit stays one unit, so that every place in the text stays.
 */
export function plainFigures(text: string): string {
	return text
		.replace(FOREIGN_FIGURES, (figure) => {
			const code = figure.charCodeAt(0);
			return code >= 0xff00 ? String.fromCharCode(code - 0xfee0) : String((code - (code >= 0x06f0 ? 0x06f0 : 0x0660)) % 10);
		})
		.replace(SPACES, ' ')
		.replace(DASHES, '-');
}
