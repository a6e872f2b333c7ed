/** An inquiry's text is kept up to this many UTF-16 units. */
export const TEXT_LIMIT = 20_000;

/**
 * How much of a text is looked at before it is cut to `TEXT_LIMIT`: tidying can only make a text shorter in the ways that
 * matter, and a message that hides behind more than this much padding is not one.
 */
export const READ_LIMIT = 200_000;

/** C0 and C1 controls but \n and \t (the line breaks among them are turned into \n first). */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/**
 * Invisible and direction-changing characters: they hide words from people or show them in another order than a program
 * reads them, and the tag block (U+E0000) carries whole hidden sentences.
 */
const INVISIBLE = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

const LINE_BREAKS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/**
 * Thirty combining marks in a row are the most that any language needs (UAX #15, Stream-Safe Text Format). Longer runs
 * are cut because sorting them makes `normalize` take quadratic time.
 */
const LONG_MARK_RUN = /(\p{M}{30})\p{M}+/gu;

const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Several lines: LF line ends, NFC, no controls, nothing invisible, no lone surrogates, no white space around it. */
export function tidyText(text: string): string {
	const visible = text
		.replace(LINE_BREAKS, '\n')
		.replace(LONE_SURROGATE, '\ufffd')
		.replace(INVISIBLE, '')
		.replace(CONTROLS, '');
	// The second time because NFC takes some single characters apart into several marks.
	return visible.replace(LONG_MARK_RUN, '$1').normalize('NFC').replace(LONG_MARK_RUN, '$1').trim();
}

/** One line: as `tidyText`, with every run of white space (line breaks, and so folded headers, included) as one space. */
export function tidyLine(text: string): string {
	return tidyText(text).replace(/\s+/g, ' ');
}

/** What another program says went wrong, for a person to read: one line, at most 500 UTF-16 units. */
export function complaintLine(text: string): string {
	return cutText(tidyLine(text.slice(0, READ_LIMIT)), 500);
}

/** At most `limit` UTF-16 units, ended behind a whole sentence or line where one ends in its second half; else as `cutText`. */
export function cutSentences(text: string, limit: number): string {
	if (text.length <= limit) return text;
	const cut = cutText(text, limit);
	const ends = [...cut.matchAll(/[.!?。！？](?=["'”’»)]?\s|$)|\n/g)];
	const end = (ends.at(-1)?.index ?? 0) + 1;
	return end > limit / 2 ? cut.slice(0, end).trimEnd() : cut;
}

/** At most `limit` UTF-16 units; never half of a surrogate pair, no white space at the end. */
export function cutText(text: string, limit: number): string {
	if (text.length <= limit) return text;
	const last = text.charCodeAt(limit - 1);
	const splitsPair = last >= 0xd800 && last <= 0xdbff;
	return text.slice(0, splitsPair ? limit - 1 : limit).trimEnd();
}
