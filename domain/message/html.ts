import { convert, type FormatCallback } from 'html-to-text';

import { READ_LIMIT } from '../text';
import { isObject, type Plain } from './plain';

/** Stands where html-to-text stopped going deeper; a private-use character, so that it is nobody's text. */
const STOPPED = '\uf8fe';

/** Deeper markup than any mail program writes. */
const MAX_DEPTH = 120;

/**
 * HTML as plain text: the address of a link behind its words, quotes marked with `>`, no images. At most `READ_LIMIT`
 * characters are read, style sheets, scripts and embedded images not counted. Markup nested too deep to be followed loses
 * its layout, not its words.
 */
export function textOfHtml(html: string): string {
	const readable = withoutBulk(html).slice(0, READ_LIMIT);
	try {
		const text = convert(readable, {
			wordwrap: false,
			limits: { maxInputLength: READ_LIMIT, maxDepth: MAX_DEPTH, ellipsis: STOPPED },
			selectors: [
				{ selector: 'img', format: 'skip' },
				{ selector: 'a', options: { hideLinkHrefIfSameAsText: true, noAnchorUrl: true } },
				...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
				// A form's mail is a table of labels and values: one row a line, not all cells run together.
				{ selector: 'tr', format: 'row' },
				{ selector: 'td', format: 'cell' },
				{ selector: 'th', format: 'cell' },
			],
			formatters: { row, cell },
		});
		return text.includes(STOPPED) ? wordsOnly(readable) : text;
	} catch {
		return wordsOnly(readable);
	}
}

const row: FormatCallback = (element, walk, builder) => {
	builder.openBlock({ leadingLineBreaks: 1 });
	walk(element.children, builder);
	builder.closeBlock({ trailingLineBreaks: 1 });
};

const cell: FormatCallback = (element, walk, builder) => {
	walk(element.children, builder);
	builder.addInline(' ');
};

/** Whether text that was given as plain is markup: it begins with a tag of a document or a block. */
export function looksLikeHtml(text: string): boolean {
	return /^\s{0,20}<(?:!doctype html|html|head|body|div|p|table|span|br|ul|h[1-6])\b[^<>]{0,2000}>/i.test(text.slice(0, 3_000));
}

const ENTITY = /&(?:#\d{2,7}|#x[\da-f]{2,6}|[a-z]{2,8}\d{0,2});/i;
/** A page may escape what was escaped before. */
const MOST_ESCAPED = 3;

/** Answers of a form whose page escaped them ("Tom &amp; Lisa") as they were given; markup stays as it is. */
export function withoutEntities<Value extends Plain | undefined>(value: Value): Value {
	if (typeof value === 'string') {
		let text: string = value;
		for (let turn = 0; turn < MOST_ESCAPED && ENTITY.test(text) && !looksLikeHtml(text); turn++) text = convert(text.slice(0, READ_LIMIT).replace(/</g, '&lt;'), { wordwrap: false, preserveNewlines: true, limits: { maxInputLength: READ_LIMIT + READ_LIMIT } });
		return text as Value;
	}
	if (Array.isArray(value)) return value.map(withoutEntities) as Value;
	return (isObject(value) ? Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, withoutEntities(entry)])) : value) as Value;
}

/** Without style sheets, scripts, comments and embedded images, which can be far larger than the words. */
function withoutBulk(html: string): string {
	let text = html.slice(0, 20 * READ_LIMIT);
	for (const [open, close] of [
		['<!--', '-->'],
		['<style', '</style'],
		['<script', '</script'],
	]) {
		text = withoutSections(text, open, close);
	}
	return text.replace(/\bdata:[a-z]{1,20}\/[^"'\s<>]+/gi, '');
}

/** What is opened and never closed stays. */
function withoutSections(text: string, open: string, close: string): string {
	const lower = text.toLowerCase();
	// Lower case can change the length of other letters; then places in one are not places in the other.
	if (lower.length !== text.length) return text;
	let kept = '';
	let from = 0;
	for (;;) {
		const start = lower.indexOf(open, from);
		const end = start < 0 ? -1 : lower.indexOf(close, start + open.length);
		if (end < 0) return kept + text.slice(from);
		kept += text.slice(from, start);
		from = end + close.length;
		if (!close.endsWith('>')) from = Math.max(from, lower.indexOf('>', from) + 1);
	}
}

function wordsOnly(html: string): string {
	const words = html.replace(/<[^<>]{0,5000}>/g, ' ').replace(/[ \t]+/g, ' ');
	return convert(words.replace(/</g, '&lt;'), { wordwrap: false, preserveNewlines: true });
}
