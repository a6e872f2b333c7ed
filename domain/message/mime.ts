import type { Attachment } from './shape';

export interface MimeMessage {
	/** By lower-case name, decoded, unfolded; the first of each. */
	headers: Record<string, string>;
	text?: string;
	html?: string;
	attachments: Attachment[];
}

/** Longer messages carry attachments, whose bytes nobody needs here. UTF-16 units. */
const MIME_LIMIT = 2_000_000;
const MAX_DEPTH = 5;
const MAX_PARTS = 50;

/** What a mail's source begins with. */
const FIRST_HEADER = /^(?:received|return-path|delivered-to|from|to|date|subject|message-id|mime-version|content-type|x-[\w-]{1,60}):[ \t]/i;

/**
 * A mail's source, or the body of one whose headers are gone, as IMAP's TEXT part is: then the boundary is taken from the
 * first line and quoted-printable is recognised by its look. Small on purpose, and synchronous: the parsers of mailparser
 * and postal-mime answer later and refuse a body without headers. Linear in the text's length.
 */
export function readMime(source: string): MimeMessage {
	const message: MimeMessage = { headers: {}, attachments: [] };
	const text = source.slice(0, MIME_LIMIT).replace(/\r\n?/g, '\n');
	const boundary = /^\n{0,5}--([^\s]{1,70})\n/.exec(text.slice(0, 100))?.[1];
	if (boundary !== undefined) readParts(text, boundary, message, 0);
	else if (FIRST_HEADER.test(text.slice(0, 100))) {
		const { headers, body } = splitHead(text);
		for (const [name, value] of Object.entries(headers)) message.headers[name] = decodeWords(value);
		readPart(headers, body, message, 0);
	} else message.text = looksQuotedPrintable(text) ? decodeBytes(quotedPrintableBytes(text), undefined) : text;
	// Words that only looked like a mail's source are kept as they came.
	const isBlank = (part: string | undefined) => part === undefined || part.trim() === '';
	if (isBlank(message.text) && isBlank(message.html) && message.attachments.length === 0) message.text = text;
	return message;
}

function readParts(text: string, boundary: string, message: MimeMessage, depth: number): void {
	const parts = `\n${text}`.split(`\n--${boundary}`, MAX_PARTS);
	for (const part of parts.slice(1)) {
		if (part.startsWith('--')) break;
		const { headers, body } = splitHead(part.replace(/^[ \t]{0,10}\n/, ''));
		readPart(headers, body, message, depth);
	}
}

function readPart(headers: Record<string, string>, body: string, message: MimeMessage, depth: number): void {
	const contentType = headers['content-type'] ?? 'text/plain';
	const type = contentType.split(';', 1)[0].trim().toLowerCase();
	const boundary = parameterOf(contentType, 'boundary');
	if (type.startsWith('multipart/')) {
		if (boundary !== undefined && boundary !== '' && depth < MAX_DEPTH) readParts(body, boundary, message, depth + 1);
		return;
	}
	const disposition = headers['content-disposition'] ?? '';
	const name = parameterOf(disposition, 'filename') ?? parameterOf(contentType, 'name');
	const isText = type === 'text/plain' || type === 'text/html';
	if (!isText || disposition.trim().toLowerCase().startsWith('attachment')) {
		message.attachments.push({ name: name === undefined ? undefined : decodeWords(name), mimeType: type });
		return;
	}
	const decoded = decodeBody(body, headers['content-transfer-encoding'] ?? '', parameterOf(contentType, 'charset'));
	if (type === 'text/html') message.html ??= decoded;
	else message.text ??= decoded;
}

const MAX_HEADER_LINES = 500;

function splitHead(text: string): { headers: Record<string, string>; body: string } {
	const end = text.startsWith('\n') ? 0 : text.indexOf('\n\n');
	const head = end < 0 ? text : text.slice(0, end);
	const headers: Record<string, string> = Object.create(null);
	let last = '';
	for (const line of head.split('\n', MAX_HEADER_LINES)) {
		if (/^[ \t]/.test(line) && last !== '') {
			headers[last] = `${headers[last]} ${line.trim()}`.slice(0, 20_000);
			continue;
		}
		const colon = line.indexOf(':');
		last = colon > 0 && colon <= 100 ? line.slice(0, colon).trim().toLowerCase() : '';
		if (last !== '' && headers[last] === undefined) headers[last] = line.slice(colon + 1, 20_000).trim();
		else last = '';
	}
	return { headers, body: end < 0 ? '' : text.slice(end + (end === 0 ? 1 : 2)) };
}

function parameterOf(header: string, name: string): string | undefined {
	const found = new RegExp(`;\\s{0,10}${name}=(?:"([^"]{0,300})"|([^;\\s]{0,300}))`, 'i').exec(header.slice(0, 2_000));
	return found?.[1] ?? found?.[2];
}

function decodeBody(body: string, encoding: string, charset: string | undefined): string {
	switch (encoding.trim().toLowerCase()) {
		case 'base64':
			return decodeBytes(Buffer.from(body, 'base64'), charset);
		case 'quoted-printable':
			return decodeBytes(quotedPrintableBytes(body), charset);
		default:
			return body;
	}
}

/** Soft line breaks at line ends, and no `=` that is anything else. */
function looksQuotedPrintable(text: string): boolean {
	const head = text.slice(0, 20_000);
	return /=\n|=(?:C3|C2|E2)=[89AB][\dA-F]/.test(head) && !/=(?!\n|[\dA-Fa-f]{2}|$)/.test(head);
}

function quotedPrintableBytes(text: string): Uint8Array {
	const joined = text.replace(/=[ \t]{0,20}\n/g, '');
	// Characters outside ASCII do not belong here; where they occur they stand for themselves.
	const source = Buffer.from(joined, 'utf8');
	const bytes = new Uint8Array(source.length);
	let length = 0;
	for (let index = 0; index < source.length; index++) {
		const hex = source[index] === 0x3d ? source.toString('latin1', index + 1, index + 3) : '';
		if (/^[\dA-Fa-f]{2}$/.test(hex)) {
			bytes[length++] = Number.parseInt(hex, 16);
			index += 2;
		} else bytes[length++] = source[index];
	}
	return bytes.subarray(0, length);
}

function decodeBytes(bytes: Uint8Array, charset: string | undefined): string {
	try {
		return new TextDecoder(charset ?? 'utf-8').decode(bytes);
	} catch {
		return new TextDecoder('utf-8').decode(bytes);
	}
}

const WORD = String.raw`=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([bq])\?([^?\s]{0,500})\?=`;

/**
 * `=?utf-8?Q?Jos=C3=A9?=` in headers (RFC 2047, with the language of RFC 2231). Words that follow each other in one charset
 * are put together before they are read: programs cut letters of several bytes in two, which they should not.
 */
export function decodeWords(header: string): string {
	let text = '';
	let end = 0;
	let open: { charset: string; bytes: Uint8Array[] } | undefined;
	const close = () => {
		if (open) text += decodeBytes(Buffer.concat(open.bytes), open.charset);
		open = undefined;
	};
	for (const match of header.matchAll(new RegExp(WORD, 'gi'))) {
		const [whole, charset, encoding, word] = match;
		const between = header.slice(end, match.index);
		const isNext = open !== undefined && /^\s{0,20}$/.test(between);
		if (!isNext || open?.charset.toLowerCase() !== charset.toLowerCase()) close();
		if (!isNext) text += between;
		open ??= { charset, bytes: [] };
		open.bytes.push(encoding.toLowerCase() === 'b' ? Buffer.from(word, 'base64') : quotedPrintableBytes(word.replace(/_/g, ' ')));
		end = match.index + whole.length;
	}
	close();
	return text + header.slice(end);
}
