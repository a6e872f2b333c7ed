/** Of a digit at 9 points, and a little more. */
const DIGIT_POINTS = 5.1;

/** Points for a column of numbers. Columns that pdfmake sizes itself grow with their longest word, beyond the paper. */
export function columnWidth(texts: string[], least: number, most: number, digitPoints = DIGIT_POINTS): number {
	const longest = texts.reduce((length, text) => Math.max(length, text.length), 0);
	return Math.min(most, Math.max(least, Math.ceil(longest * digitPoints)));
}
