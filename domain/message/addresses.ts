export interface Mailbox {
	name?: string;
	address?: string;
}

/** Address headers are read up to here: the sender comes first. */
const HEADER_LIMIT = 2_000;

/** Loose on purpose: one @, a domain with a dot, no white space or separators. */
const ADDRESS = /^[^\s@<>()[\],;:"\\]{1,64}@[^\s@<>()[\],;:"\\.]{1,63}(?:\.[^\s@<>()[\],;:"\\.]{1,63}){1,8}$/;

/** The address as written but for its domain, which is lower case; undefined where this is none. */
export function emailOf(text: string): string | undefined {
	const candidate = text.trim().replace(/^mailto:/i, '').replace(/^<|>$|\.$/g, '');
	if (candidate.length > 320 || !ADDRESS.test(candidate)) return undefined;
	const at = candidate.indexOf('@');
	return candidate.slice(0, at) + candidate.slice(at).toLowerCase();
}

/**
 * The mailboxes of a From, To or Reply-To header, or of a form's field: `Jane <jane@x.org>`, `"Doe, Jane" <…>`,
 * `jane@x.org (Jane)`, several with commas. Forgiving: what cannot be read is left out.
 */
export function mailboxesOf(header: string): Mailbox[] {
	const mailboxes: Mailbox[] = [];
	let words = '';
	let angle: string | undefined;
	let comment = '';
	let quoted = false;
	let inAngle = false;
	let commentDepth = 0;
	/** `Doe, Jane <jane@x.org>`: a name whose comma was not quoted. */
	let nameBefore = '';

	const finish = () => {
		const name = nameBefore === '' ? words : `${nameBefore}, ${words}`;
		const mailbox = mailboxOf(name, angle, comment);
		if (mailbox.address !== undefined) mailboxes.push(mailbox);
		nameBefore = mailbox.address === undefined && angle === undefined ? words.trim() : '';
		words = '';
		angle = undefined;
		comment = '';
		inAngle = false;
		commentDepth = 0;
	};

	const text = header.slice(0, HEADER_LIMIT);
	for (let index = 0; index < text.length; index++) {
		const character = text[index];
		if (character === '\\' && (quoted || commentDepth > 0)) {
			index += 1;
			if (quoted) words += text[index] ?? '';
		} else if (quoted) {
			if (character === '"') quoted = false;
			else words += character;
		} else if (commentDepth > 0) {
			if (character === '(') commentDepth += 1;
			else if (character === ')') commentDepth -= 1;
			if (commentDepth > 0) comment += character;
		} else if (inAngle) {
			if (character === '>') inAngle = false;
			else angle += character;
		} else if (character === '"') quoted = true;
		else if (character === '(') commentDepth = 1;
		else if (character === '<') {
			inAngle = true;
			angle = '';
		} else if (character === ',' || character === ';') finish();
		else words += character;
	}
	finish();
	return mailboxes;
}

function mailboxOf(words: string, angle: string | undefined, comment: string): Mailbox {
	if (angle !== undefined) return withName(emailOf(angle), words);
	const parts = words.trim().split(/\s+/);
	const place = parts.findIndex((part) => emailOf(part) !== undefined);
	if (place < 0) return {};
	const name = comment === '' ? parts.filter((_, index) => index !== place).join(' ') : comment;
	return withName(emailOf(parts[place]), name);
}

function withName(address: string | undefined, name: string): Mailbox {
	const plain = name.replace(/\s+/g, ' ').trim().replace(/^['"]+|['"]+$/g, '').trim();
	if (plain === '' || plain.toLowerCase() === address?.toLowerCase()) return { address };
	return { name: plain, address };
}
