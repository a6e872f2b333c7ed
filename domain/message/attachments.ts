import { isObject, isString, type Plain, type PlainObject, textAt } from './plain';
import type { Attachment } from './shape';

/**
 * A file as an item's JSON tells of it: n8n's form and webhook nodes (`filename`, `mimetype`, `size`), n8n's binary data
 * (`fileName`, `mimeType`, `bytes`), mail parsers (`filename`, `contentType`), browsers (`name`, `type`).
 */
export function isFile(value: Plain | undefined): boolean {
	if (!isObject(value)) return false;
	const mimeType = textAt(value, 'mimetype', 'mimeType', 'contentType', 'content_type', 'type');
	// A message says how its words are written, too.
	return textAt(value, 'body', 'message') === undefined && mimeType !== undefined && /^[a-z]{1,20}\/[\w.+-]{1,100}/i.test(mimeType);
}

export function attachmentOf(file: PlainObject): Attachment {
	const size = [file.size, file.bytes, file.fileSize, file.length].find((value) => typeof value === 'number' && value >= 0);
	return {
		name: textAt(file, 'filename', 'fileName', 'originalFilename', 'name'),
		mimeType: textAt(file, 'mimetype', 'mimeType', 'contentType', 'content_type', 'type'),
		size: typeof size === 'number' ? size : undefined,
	};
}

/** The files among a value: the value itself, a list of files, or an embedded `data:` address. undefined: it is no file. */
export function filesOf(value: Plain, name: string): Attachment[] | undefined {
	if (isObject(value) && isFile(value)) return [attachmentOf(value)];
	if (Array.isArray(value) && value.length > 0 && value.every(isFile)) return value.filter(isObject).map(attachmentOf);
	const embedded = isString(value) ? /^data:([a-z]{1,20}\/[\w.+-]{1,100})[;,]/i.exec(value.slice(0, 200)) : null;
	return embedded ? [{ name, mimeType: embedded[1] }] : undefined;
}
