/** The characters that Windows-1252 has where Latin-1 has the controls 0x80 to 0x9F; the five gaps stay controls. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const LEADS = '\u00c2-\u00f4';
const CONTINUATIONS = `\u0080-\u00bf${WINDOWS_1252}`;

/** What a UTF-8 sequence of two to four bytes looks like when each byte was read as one character. */
const MISREAD = new RegExp(`[${LEADS}][${CONTINUATIONS}]{1,3}`, 'g');

/**
 * What no language writes: Ã or Â before a sign that follows no capital letter, â€, ðŸ, a letter before a control, three
 * pairs of Ð or Ñ and a sign (Cyrillic). Quotation marks, dashes, an ellipsis or a no-break space after a letter prove
 * nothing (`IRMÃ”`, `CAFÉ»`); they are read again only where something else proves the wrong reading.
 */
const PROOF = new RegExp(
	[
		'[ÂÃ][\\u00a1-\\u00aa\\u00ac-\\u00ba\\u00bc-\\u00bfƒŠŒŽšœžŸ€†‡ˆ‰˜]',
		'â(?:€|‚¬)|ðŸ',
		`[${LEADS}][\\u0080-\\u009f]`,
		`(?:[ÐÑ][${CONTINUATIONS}]){3}`,
	].join('|'),
);

/** Each turn undoes one wrong reading; texts that were misread more often than this are left as they are. */
const MAX_TURNS = 4;

/**
 * UTF-8 that was read as Latin-1 or Windows-1252 on its way ("Ã©"), read rightly ("é"), also when that happened twice.
 * Text without proof of a wrong reading comes back as it is. Linear in the text's length.
 */
export function repairEncoding(text: string): string {
	let repaired = text;
	const read = new Map<string, string>();
	for (let turn = 0; turn < MAX_TURNS && PROOF.test(repaired); turn++) {
		const next = repaired.replace(MISREAD, (sequence) => {
			const known = read.get(sequence) ?? readAgain(sequence);
			read.set(sequence, known);
			return known;
		});
		if (next === repaired) break;
		repaired = next;
	}
	return repaired;
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function readAgain(sequence: string): string {
	const bytes = Uint8Array.from(sequence, byteOf);
	// The sequence may be followed by signs that only look like more of it.
	const length = bytes[0] < 0xe0 ? 2 : bytes[0] < 0xf0 ? 3 : 4;
	if (bytes.length < length) return sequence;
	try {
		return UTF_8.decode(bytes.subarray(0, length)) + sequence.slice(length);
	} catch {
		return sequence;
	}
}

function byteOf(character: string): number {
	const place = WINDOWS_1252.indexOf(character);
	return place < 0 ? character.charCodeAt(0) : 0x80 + place;
}
