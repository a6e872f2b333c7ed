import type { Invoice } from '../../../domain/billing';
import type { PushAnswer, PushWork } from '../../../domain/process';
import { quickBooksLookup } from '../quickBooksCustomer';
import { quickBooksFound, type QuickBooksFound } from '../quickBooksFound';
import { quickBooksInvoice } from '../quickBooksInvoice';
import { notFoundAgain } from './notFoundAgain';
import { requestKey, rowIn, rowsIn, textIn, type Adapter, type Asked } from './request';

/** Of the interface: what a document may hold. */
const VERSION = 'minorversion=75';

/** Looked up in one batch; the customer created where it is new; the invoice or credit memo created. */
export const quickBooks: Adapter = {
	next(work, invoice) {
		const found = foundBefore(work);
		const body = quickBooksInvoice(invoice, found?.codes ?? work.codes);
		// Without its key: a look-up that is made again is to see what is new.
		if (!found) return asked('lookUp', `batch?${VERSION}`, requestKey('l', invoice.key, work), quickBooksLookup(invoice, work.codes.item));
		if (work.made !== undefined) throw notFoundAgain('QuickBooks', work.made);
		if (found.codes.customer === undefined) return creating('createCustomer', 'customer', requestKey('c', found.create, work), found.create);
		return creating('createDocument', invoice.kind === 'creditNote' ? 'creditmemo' : 'invoice', requestKey('d', invoice.key, work), body);
	},

	read(body, work, invoice) {
		const before = foundBefore(work);
		if (!before) return lookedUp(body, work, invoice);
		if (before.codes.customer === undefined) {
			const customer = textIn(rowIn(body.Customer)?.Id);
			if (customer === undefined) return { state: 'away', reason: 'the answer names no customer' };
			return { state: 'knows', known: { found: { ...before, codes: { ...before.codes, customer } } } };
		}
		return documentIn(rowIn(body.Invoice ?? body.CreditMemo));
	},

	complaint(body) {
		const [error] = rowsIn(rowIn(body.Fault)?.Error);
		return textIn(error?.Detail) ?? textIn(error?.Message);
	},
};

function creating(what: string, resource: string, key: string, body: object): Asked {
	return asked(what, `${resource}?${VERSION}&requestid=${key}`, key, body);
}

function asked(what: string, resource: string, key: string, body: object): Asked {
	return { ask: `quickBooks.${what}`, request: { key, method: 'POST', resource, body: JSON.stringify(body) } };
}

function lookedUp(body: Record<string, unknown>, { codes }: PushWork, invoice: Invoice): PushAnswer {
	const { document, problems, ...found } = quickBooksFound(body, invoice, codes);
	if (problems.length > 0) return { state: 'refused', reason: problems.join('; ') };
	return document ? documentIn(document) : { state: 'knows', known: { found } };
}

function documentIn(document: Record<string, unknown> | undefined): PushAnswer {
	const [id, total, number] = [textIn(document?.Id), textIn(document?.TotalAmt), textIn(document?.DocNumber)];
	if (id === undefined || total === undefined) return { state: 'away', reason: 'the answer holds no document' };
	return { state: 'made', document: { id, total, ...(number !== undefined && { number }) } };
}

function foundBefore({ known }: PushWork): Pick<QuickBooksFound, 'codes' | 'create'> | undefined {
	return rowIn(known.found) as Pick<QuickBooksFound, 'codes' | 'create'> | undefined;
}
