import { booksAnswer, booksRequest } from '../../../documents/accounting';
import type { BooksWork } from '../../../domain/process';

const stripe: BooksWork = { service: 'stripe', codes: { taxes: {} }, key: 'k1', id: 'in_1', currency: 'USD' };
const quickBooks: BooksWork = { service: 'quickBooks', codes: { taxes: {} }, key: 'k1', id: '145', currency: 'USD' };
const xero: BooksWork = { service: 'xero', codes: { taxes: {} }, key: 'k1', id: 'x-1', currency: 'NZD' };
const ok = (body: unknown) => ({ statusCode: 200, body });
const stripeInvoice = (more: object = {}) => ok({ id: 'in_1', object: 'invoice', status: 'open', currency: 'usd', amount_due: 12050, amount_remaining: 12050, ...more });
const quickBooksInvoice = (more: object = {}) => ok({ Invoice: { Id: '145', TotalAmt: 120.5, Balance: 120.5, CurrencyRef: { value: 'USD' }, ...more } });
const xeroInvoice = (more: object = {}) => ok({ Invoices: [{ InvoiceID: 'x-1', Status: 'AUTHORISED', Total: 120.5, AmountDue: 120.5, CurrencyCode: 'NZD', ...more }] });

test('the document is asked for by its ID', () => {
	expect(booksRequest(stripe)).toMatchObject({ ask: 'stripe.readInvoice', request: { resource: 'invoices/in_1' } });
	expect(booksRequest({ ...quickBooks, id: '../1' })).toMatchObject({ ask: 'quickBooks.readInvoice', request: { resource: 'invoice/..%2F1' } });
	expect(booksRequest(xero)).toMatchObject({ ask: 'xero.readInvoice', request: { method: 'GET', resource: 'Invoices/x-1' } });
});

test.each<[string, BooksWork, unknown, unknown]>([
	['open', stripe, stripeInvoice(), { state: 'known', open: '120.50', status: 'open' }],
	['paid in part', stripe, stripeInvoice({ amount_remaining: 20 }), { state: 'known', open: '0.20', status: 'open' }],
	['paid outside of Stripe', stripe, stripeInvoice({ status: 'paid', paid_out_of_band: true, amount_remaining: 0 }), { state: 'known', open: '0', status: 'open' }],
	['in yen', { ...stripe, currency: 'JPY' }, stripeInvoice({ currency: 'jpy', amount_remaining: 500 }), { state: 'known', open: '500', status: 'open' }],
	['void', stripe, stripeInvoice({ status: 'void' }), { state: 'known', status: 'void' }],
	['given up', stripe, stripeInvoice({ status: 'uncollectible' }), { state: 'known', status: 'writtenOff' }],
	['as text', stripe, ok(JSON.stringify(stripeInvoice().body)), { state: 'known', open: '120.50' }],
	['another invoice', stripe, stripeInvoice({ id: 'in_2' }), { state: 'away' }],
	['another currency', stripe, stripeInvoice({ currency: 'eur' }), { state: 'refused' }],
	['no invoice', stripe, ok({}), { state: 'away' }],
	['gone', stripe, { statusCode: 404, body: { error: { message: 'No such invoice' } } }, { state: 'refused', reason: '404: No such invoice' }],
	['too many requests', stripe, { statusCode: 429, body: {} }, { state: 'away' }],
	['open', quickBooks, quickBooksInvoice(), { state: 'known', open: '120.5', status: 'open' }],
	['paid', quickBooks, quickBooksInvoice({ Balance: 0 }), { state: 'known', open: '0', status: 'open' }],
	['void', quickBooks, quickBooksInvoice({ Balance: 0, TotalAmt: 0 }), { state: 'known', status: 'void' }],
	['open', xero, xeroInvoice(), { state: 'known', open: '120.5', status: 'open' }],
	['a draft', xero, xeroInvoice({ Status: 'DRAFT' }), { state: 'known', open: '120.5', status: 'open' }],
	['paid', xero, xeroInvoice({ Status: 'PAID', AmountDue: 0 }), { state: 'known', open: '0', status: 'open' }],
	['void', xero, xeroInvoice({ Status: 'VOIDED', AmountDue: 0 }), { state: 'known', status: 'void' }],
	['another invoice', xero, xeroInvoice({ InvoiceID: 'x-2' }), { state: 'away' }],
	['another currency', xero, xeroInvoice({ CurrencyCode: 'AUD' }), { state: 'refused' }],
	['signed out', xero, { statusCode: 401, body: { Title: 'Unauthorized', Detail: 'TokenExpired' } }, { state: 'refused', reason: '401: TokenExpired' }],
	['of a company with one currency', quickBooks, quickBooksInvoice({ CurrencyRef: undefined, Balance: 20 }), { state: 'known', open: '20' }],
	['without its balance', quickBooks, quickBooksInvoice({ Balance: undefined }), { state: 'away' }],
	['down', quickBooks, { statusCode: 503, body: '<html>' }, { state: 'away', reason: '503: no reason is given' }],
	['a connection that broke', quickBooks, { error: { message: 'socket hang up' } }, { state: 'away', reason: 'socket hang up' }],
	['no credential', stripe, { error: 'Credential with ID "x" does not exist' }, { state: 'refused' }],
])('%s: %#', (_what, work, answer, expected) => {
	expect(booksAnswer(work, answer)).toMatchObject(expected as object);
});

test.each([undefined, {}, { caseId: 'c_1' }, 'text', null])('nothing was asked: %#', (answer) => {
	expect(booksAnswer(stripe, answer)).toBeUndefined();
});
