import { plainFigures } from '../../text';

/**
 * Zero-width, direction-changing and tag characters: none is seen, all are read by a program. The soft hyphen is among
 * them; combining marks are not, because they are seen.
 */
const INVISIBLE = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** Accents and opening quotation marks within a word, as telephones and foreign keyboards give them for an apostrophe; ’ is one everywhere. */
const APOSTROPHES = /(?<=[\p{L}\d]\s?)[‘´`′＇](?=\p{L})/gu;

/** A text as a person sees it, with the way back to where each of its units stands in what was received. */
export interface VisibleText {
	text: string;
	/** The place in the received text of the unit at this place of the visible one. */
	placeOf(index: number): number;
}

export function visible(received: string): VisibleText {
	const cuts: Array<{ from: number; removed: number }> = [];
	let removed = 0;
	const text = plainSigns(received).replace(INVISIBLE, (hidden: string, at: number) => {
		removed += hidden.length;
		cuts.push({ from: at + hidden.length - removed, removed });
		return '';
	});
	return { text, placeOf: (index) => index + removedBefore(cuts, index) };
}

/** Figures and apostrophes as a keyboard's plain keys have them; each unit stays one. */
export function plainSigns(text: string): string {
	return plainFigures(text).replace(APOSTROPHES, "'");
}

/** Cuts lie in order of their place: the last one at or before the index says how much is missing. */
function removedBefore(cuts: Array<{ from: number; removed: number }>, index: number): number {
	let low = 0;
	let high = cuts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (cuts[middle].from <= index) low = middle + 1;
		else high = middle;
	}
	return low === 0 ? 0 : cuts[low - 1].removed;
}
