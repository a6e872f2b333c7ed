import { booksAnswer } from '../../documents/accounting';
import type { BooksTurn, BooksWork } from '../../domain/process';
import { isRecord, readJson } from '../shared/parameters';
import type { Asked } from './asked';

/** What the accounting service has answered about the invoice that the item brought along; undefined where it was not asked. */
export function booksTurn({ context, json, itemIndex }: Pick<Asked, 'context' | 'json' | 'itemIndex'>): BooksTurn | undefined {
	const { books } = json;
	if (!isRecord(books) || typeof books.key !== 'string' || books.ask === 'nothing') return undefined;
	const given = readJson(context, 'answer', itemIndex, 'Answer');
	const answer = given === undefined ? undefined : booksAnswer(books as unknown as BooksWork, given);
	return answer && { key: books.key, answer };
}
