import type { IExecuteFunctions } from 'n8n-workflow';

import { DomainError } from '../../domain/errors';
import { namesIn, saidBy } from './parameters';
import { readParameter } from './readParameter';

/** The field Documents: which files are written. As a list, or as names with commas between them. */
export function readDocuments<T extends string>(context: IExecuteFunctions, itemIndex: number, known: readonly T[]): T[] {
	const value = readParameter(context, 'documents', itemIndex);
	const names = Array.isArray(value) ? value.map((one) => saidBy(one) ?? '') : namesIn(value);
	return names.map((name) => {
		const document = known.find((one) => one === name);
		if (document !== undefined) return document;
		throw new DomainError('document-unknown', `Documents names "${name}"`, `Choose from ${known.join(', ')}.`, 'documents');
	});
}

const PIECE = 65_536;

/** For a stream: one of text is cut at characters, and n8n puts bytes together. */
export async function* bytesOf(text: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Buffer> {
	let piece = '';
	for await (const part of text) {
		piece += part;
		if (piece.length < PIECE) continue;
		yield Buffer.from(piece);
		piece = '';
	}
	if (piece !== '') yield Buffer.from(piece);
}
