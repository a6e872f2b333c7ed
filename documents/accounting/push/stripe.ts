import type { Invoice } from '../../../domain/billing';
import { DomainError } from '../../../domain/errors';
import type { PushAnswer, PushWork } from '../../../domain/process';
import { customerName } from '../customerName';
import { formEncoded, stripeForms } from '../stripeForms';
import { stripeAmount } from '../stripeInvoice';
import { notFoundAgain } from './notFoundAgain';
import { requestKey, rowIn, rowsIn, textIn, type Adapter, type Asked } from './request';

interface Known {
	/** Absent before customers were looked up; null: there is none yet. */
	customer?: string | null;
	/** Whether the customer's invoices, or the credit notes of the invoice, were looked up. */
	looked?: boolean;
	/** A draft without lines. */
	draft?: string;
	/** A draft that is as it should be. */
	toOpen?: string;
}

/**
 * Customer and invoice are looked up; what is not there is created: the customer, the draft, its lines. Then the draft is opened,
 * where it is to be. A credit note takes something off the invoice that it corrects.
 */
export const stripe: Adapter = {
	next(work, invoice) {
		return invoice.kind === 'creditNote' ? nextOfCreditNote(work, invoice) : nextOfInvoice(work, invoice);
	},

	read(body, work, invoice) {
		const known = work.known as Known;
		if (invoice.kind === 'creditNote') return known.looked ? creditNoteIn(body, invoice) : creditNoteLookedUp(body, invoice);
		if (known.customer === undefined) return { state: 'knows', known: { customer: customerIn(body, invoice) ?? null } };
		if (known.customer === null) return withId(body, (customer) => ({ state: 'knows', known: { customer } }));
		if (!known.looked) return invoicesLookedUp(body, work, invoice);
		if (known.toOpen !== undefined) return made(body, invoice);
		if (known.draft === undefined) return withId(body, (draft) => ({ state: 'knows', known: { ...known, draft }, made: draft }));
		return made(body, invoice, work);
	},

	complaint: (body) => textIn(rowIn(body.error)?.message),
};

function nextOfInvoice(work: PushWork, invoice: Invoice): Asked {
	const { forms } = stripeForms(invoice);
	const { customer, looked, draft, toOpen } = work.known as Known;
	const key = (what: string) => requestKey(what, invoice.key, work);
	if (customer === undefined) return lookUp('customers', { email: invoice.customer.email, limit: 100 }, key('lc'));
	if (customer === null) return posting('createCustomer', 'customers', requestKey('c', forms.customer, work), forms.customer ?? '');
	if (!looked) return lookUp('invoices', { customer, limit: 100 }, key('li'));
	if (toOpen !== undefined) {
		const action = work.afterDraft === 'send' ? 'send' : 'finalize';
		return posting('open', `invoices/${encodeURIComponent(toOpen)}/${action}`, key('o'), action === 'finalize' ? formEncoded({ auto_advance: false }) : '');
	}
	if (draft !== undefined) return posting('addLines', `invoices/${encodeURIComponent(draft)}/add_lines`, key('n'), forms.lines ?? '');
	if (work.made !== undefined) throw notFoundAgain('Stripe', work.made);
	return posting('createInvoice', 'invoices', key('i'), `${forms.invoice}&${formEncoded({ customer })}`);
}

function nextOfCreditNote(work: PushWork, invoice: Invoice): Asked {
	const { forms } = stripeForms(invoice);
	const { corrects } = work;
	if (corrects === undefined) throw new DomainError('invoice-not-there', 'Stripe does not have the invoice that this credit note corrects', 'Hand the invoice over first.');
	if (!(work.known as Known).looked) return lookUp('credit_notes', { invoice: corrects, limit: 100 }, requestKey('ln', invoice.key, work));
	if (work.made !== undefined) throw notFoundAgain('Stripe', work.made);
	return posting('credit', 'credit_notes', requestKey('r', invoice.key, work), `${forms.creditNote}&${formEncoded({ invoice: corrects })}`);
}

function lookUp(resource: string, query: object, key: string): Asked {
	return { ask: 'stripe.lookUp', request: { key, method: 'GET', resource: `${resource}?${formEncoded(query)}`, body: '' } };
}

function posting(what: string, resource: string, key: string, body: string): Asked {
	return { ask: `stripe.${what}`, request: { key, method: 'POST', resource, body } };
}

/** The one of that name, else the newest with the address. */
function customerIn({ data }: Record<string, unknown>, { customer }: Invoice): string | undefined {
	const rows = rowsIn(data);
	const name = customerName(customer);
	return textIn((rows.find((row) => row.name === name) ?? rows[0])?.id);
}

function invoicesLookedUp({ data }: Record<string, unknown>, work: PushWork, invoice: Invoice): PushAnswer {
	const known: Known = { ...(work.known as Known), looked: true };
	const found = rowsIn(data).find((row) => isOurs(row, invoice));
	if (!found) return { state: 'knows', known: { ...known } };
	if (rowsIn(rowIn(found.lines)?.data).length > 0) return made(found, invoice, { ...work, known: { ...known } });
	return withId(found, (draft) => ({ state: 'knows', known: { ...known, draft }, made: draft }));
}

function creditNoteLookedUp({ data }: Record<string, unknown>, invoice: Invoice): PushAnswer {
	const found = rowsIn(data).find((row) => isOurs(row, invoice));
	return found ? creditNoteIn(found, invoice) : { state: 'knows', known: { looked: true } };
}

/** Stripe numbers credit notes itself. */
function creditNoteIn(note: Record<string, unknown>, { currency }: Invoice): PushAnswer {
	return withId(note, (id) => withTotal(note, currency, (total) => ({ state: 'made', document: { id, total } })));
}

function made(row: Record<string, unknown>, { currency }: Invoice, work?: PushWork): PushAnswer {
	const [number, url] = [textIn(row.number), textIn(row.hosted_invoice_url)];
	const isToOpen = work !== undefined && work.afterDraft !== 'leave' && row.status === 'draft';
	return withId(row, (id) =>
		withTotal(row, currency, (total) => ({
			state: 'made',
			document: { id, total, ...(number !== undefined && { number }), ...(url !== undefined && { url }) },
			...(isToOpen && { then: { ...work.known, toOpen: id } }),
		})),
	);
}

function isOurs({ metadata }: Record<string, unknown>, { key }: Invoice): boolean {
	return rowIn(metadata)?.key === key;
}

function withId(row: Record<string, unknown>, then: (id: string) => PushAnswer): PushAnswer {
	const id = textIn(row.id);
	return id === undefined ? { state: 'away', reason: 'the answer names no ID' } : then(id);
}

function withTotal({ total }: Record<string, unknown>, currency: string, then: (total: string) => PushAnswer): PushAnswer {
	return Number.isSafeInteger(total) ? then(stripeAmount(Number(total), currency)) : { state: 'away', reason: 'the answer names no total' };
}
