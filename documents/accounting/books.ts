import { Decimal } from '../../domain/money';
import type { AccountingService, BooksAnswer, BooksWork } from '../../domain/process';
import { type Asked, bodyIn, complaintIn, notTaken, rowIn, rowsIn, textIn, unanswered } from './push';
import { stripeAmount } from './stripeInvoice';

const READ: Record<AccountingService, { resource: string; state: (body: Record<string, unknown>, work: BooksWork) => BooksAnswer }> = {
	quickBooks: { resource: 'invoice', state: quickBooksState },
	stripe: { resource: 'invoices', state: stripeState },
	xero: { resource: 'Invoices', state: xeroState },
};

/** What the service is asked about the invoice: the document itself. */
export function booksRequest({ service, id }: BooksWork): Asked {
	return { ask: `${service}.readInvoice`, request: { key: `r-${id}`.slice(0, 50), method: 'GET', resource: `${READ[service].resource}/${encodeURIComponent(id)}`, body: '' } };
}

/**
 * What an answer to it comes to: `{ statusCode, body }` as the service gave it, else n8n's `{ error }` of a connection that
 * broke; undefined where nothing was asked.
 */
export function booksAnswer(work: BooksWork, answer: unknown): BooksAnswer | undefined {
	const { statusCode, body: given, error } = rowIn(answer) ?? {};
	if (typeof statusCode !== 'number') return error === undefined ? undefined : unanswered(error);
	const body = bodyIn(given);
	if (statusCode >= 200 && statusCode < 300) return READ[work.service].state(body, work);
	return notTaken(statusCode, complaintIn(work.service, body));
}

/** Stripe counts in smallest units; what was paid outside of it lowers what remains as well. */
function stripeState({ id, status, amount_remaining: remaining, currency }: Record<string, unknown>, work: BooksWork): BooksAnswer {
	if (id !== work.id || !Number.isSafeInteger(remaining)) return { state: 'away', reason: 'the answer holds no invoice' };
	if (textIn(currency)?.toUpperCase() !== work.currency) return { state: 'refused', reason: `the invoice is in ${textIn(currency)?.toUpperCase() ?? 'no currency'} there, here in ${work.currency}` };
	const open = status === 'paid' ? '0' : stripeAmount(Number(remaining), work.currency);
	return { state: 'known', open, status: status === 'void' ? 'void' : status === 'uncollectible' ? 'writtenOff' : 'open' };
}

/** QuickBooks has a voided invoice as one of nothing. */
function quickBooksState(body: Record<string, unknown>, work: BooksWork): BooksAnswer {
	const { Id: id, TotalAmt: total, Balance: balance, CurrencyRef: ref } = rowIn(body.Invoice) ?? {};
	const open = decimalIn(balance);
	if (textIn(id) !== work.id || open === undefined) return { state: 'away', reason: 'the answer holds no invoice' };
	const currency = textIn(rowIn(ref)?.value);
	if (currency !== undefined && currency !== work.currency) return { state: 'refused', reason: `the invoice is in ${currency} there, here in ${work.currency}` };
	return { state: 'known', open, status: decimalIn(total) === '0' ? 'void' : 'open' };
}

/** Xero lowers what is due by payments, credit notes and prepayments that are allocated to the invoice. */
function xeroState({ Invoices: rows }: Record<string, unknown>, work: BooksWork): BooksAnswer {
	const { InvoiceID: id, AmountDue: due, Status: status, CurrencyCode: currency } = rowsIn(rows)[0] ?? {};
	const open = decimalIn(due);
	if (textIn(id) !== work.id || open === undefined) return { state: 'away', reason: 'the answer holds no invoice' };
	if (textIn(currency) !== work.currency) return { state: 'refused', reason: `the invoice is in ${textIn(currency) ?? 'no currency'} there, here in ${work.currency}` };
	return { state: 'known', open, status: status === 'VOIDED' || status === 'DELETED' ? 'void' : 'open' };
}

function decimalIn(value: unknown): string | undefined {
	const text = textIn(value);
	return text !== undefined && /^-?\d{1,15}(\.\d{1,10})?$/.test(text) ? new Decimal(text).toFixed() : undefined;
}
