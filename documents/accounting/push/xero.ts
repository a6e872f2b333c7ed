import type { Invoice } from '../../../domain/billing';
import { DomainError } from '../../../domain/errors';
import type { PushAnswer, PushWork } from '../../../domain/process';
import { customerName } from '../customerName';
import { xeroContact, xeroInvoice } from '../xeroInvoice';
import { notFoundAgain } from './notFoundAgain';
import { requestKey, rowIn, rowsIn, textIn, type Adapter, type Asked, type ServiceRequest } from './request';

type Document = Extract<PushAnswer, { state: 'made' }>['document'];

interface Known {
	/** The document is not there yet. */
	looked?: boolean;
	/** The name was looked for; before, the email address. */
	named?: boolean;
	/** Absent before contacts were looked up; null: there is none yet. */
	contact?: string | null;
	/** The name that the new contact gets, where theirs is somebody else's. */
	otherName?: boolean;
	/** A draft that is as it should be. */
	toOpen?: string;
	/** Approved, and to be mailed. */
	toSend?: Document;
}

/** Given up there, their numbers are free. */
const GONE = ['VOIDED', 'DELETED'];

/**
 * The document is looked up by its number, the contact by email address, then by name; what is not there is created. Then the draft
 * is approved and mailed, where it is to be. `PUT` creates and never changes what is there.
 */
export const xero: Adapter = {
	next(work, invoice) {
		const { looked, named, contact, otherName, toOpen, toSend } = work.known as Known;
		const key = (what: string) => requestKey(what, invoice.key, work);
		const documents = resourceOf(invoice);
		if (toOpen !== undefined) return asked('open', { key: key('o'), method: 'POST', resource: `${documents}/${encodeURIComponent(toOpen)}`, body: JSON.stringify({ Status: 'AUTHORISED' }) });
		if (toSend !== undefined) return asked('send', { key: key('s'), method: 'POST', resource: `Invoices/${encodeURIComponent(toSend.id)}/Email`, body: '{}' });
		if (!looked) return lookUp(documents, { where: `${numberField(invoice)}=="${searchable(invoice.number ?? '')}"` }, key('ld'));
		if (work.made !== undefined) throw notFoundAgain('Xero', work.made);
		const { email } = invoice.customer;
		if (contact === undefined) return lookUp('Contacts', { searchTerm: named === undefined && email !== undefined ? email : xeroContact(invoice).Name }, key(named === undefined ? 'le' : 'ln'));
		if (contact === null) {
			const body = JSON.stringify({ Contacts: [xeroContact(invoice, otherName)] });
			return asked('createCustomer', { key: requestKey('c', body, work), method: 'PUT', resource: 'Contacts', body });
		}
		const { Type, ...rest } = xeroInvoice(invoice, { ...work.codes, customer: contact });
		const body = JSON.stringify({ [documents]: [{ Type, ...rest, Contact: { ContactID: contact } }] });
		return asked('createDocument', { key: key('d'), method: 'PUT', resource: `${documents}?unitdp=4`, body });
	},

	read(body, work, invoice) {
		const known = work.known as Known;
		const [document] = rowsIn(body[resourceOf(invoice)]);
		if (known.toOpen !== undefined) return made(document, work, invoice);
		if (known.toSend !== undefined) return { state: 'made', document: known.toSend };
		if (!known.looked) return documentsLookedUp(rowsIn(body[resourceOf(invoice)]), work, invoice);
		if (known.contact === undefined) return contactsLookedUp(rowsIn(body.Contacts), known, invoice);
		if (known.contact !== null) return made(document, work, invoice);
		const contact = textIn(rowsIn(body.Contacts)[0]?.ContactID);
		return contact === undefined ? { state: 'away', reason: 'the answer names no contact' } : { state: 'knows', known: { ...known, contact } };
	},

	complaint(body) {
		const faults = rowsIn(body.Elements).flatMap(({ ValidationErrors: errors }) => rowsIn(errors)).flatMap(({ Message }) => textIn(Message) ?? []);
		return faults.length > 0 ? faults.join('; ') : textIn(body.Detail) ?? textIn(body.Message);
	},
};

function resourceOf({ kind }: Invoice): 'Invoices' | 'CreditNotes' {
	return kind === 'creditNote' ? 'CreditNotes' : 'Invoices';
}

function numberField({ kind }: Invoice): 'InvoiceNumber' | 'CreditNoteNumber' {
	return kind === 'creditNote' ? 'CreditNoteNumber' : 'InvoiceNumber';
}

function lookUp(resource: string, query: Record<string, string>, key: string): Asked {
	return asked('lookUp', { key, method: 'GET', resource: `${resource}?${new URLSearchParams(query).toString()}`, body: '' });
}

function asked(what: string, request: ServiceRequest): Asked {
	return { ask: `xero.${what}`, request };
}

function searchable(number: string): string {
	if (/^[^"\\]+$/.test(number)) return number;
	throw new DomainError('number-not-searchable', `Xero cannot be asked for the invoice number ${number}`, 'Leave quotation marks and backslashes out of billing.numbering in the profile.', 'number');
}

function documentsLookedUp(rows: Array<Record<string, unknown>>, work: PushWork, invoice: Invoice): PushAnswer {
	const there = rows.filter((row) => row[numberField(invoice)] === invoice.number && !GONE.includes(String(row.Status)) && row.Type !== 'ACCPAY' && row.Type !== 'ACCPAYCREDIT');
	const [found] = there;
	if (!found) return { state: 'knows', known: { looked: true } };
	return idOf(found) === work.made || isTheirs(rowIn(found.Contact) ?? {}, invoice) ? made(found, work, invoice) : { state: 'refused', reason: `Xero has another document with the number ${invoice.number}` };
}

/** The one with the address and the name, else with the address; without an address on either side, the one with the name. */
function contactsLookedUp(rows: Array<Record<string, unknown>>, known: Known, invoice: Invoice): PushAnswer {
	const { Name: name } = xeroContact(invoice);
	const { Name: otherName } = xeroContact(invoice, true);
	const email = invoice.customer.email;
	const mailed = rows.filter(({ EmailAddress }) => email !== undefined && lower(EmailAddress) === lower(email));
	const called = (wanted: string) => (row: Record<string, unknown>) => lower(row.Name) === lower(wanted);
	const named = rows.find(called(name));
	const found = mailed.find(called(name)) ?? mailed[0] ?? rows.find(called(otherName)) ?? (textIn(named?.EmailAddress) === undefined ? named : undefined);
	const contact = textIn(found?.ContactID);
	if (contact !== undefined) return { state: 'knows', known: { ...known, contact } };
	if (known.named === undefined && email !== undefined) return { state: 'knows', known: { ...known, named: true } };
	return { state: 'knows', known: { ...known, contact: null, ...(named && { otherName: true }) } };
}

/** Whether the contact of a document is the customer: by one of the two that it is found by. */
function isTheirs({ Name, EmailAddress }: Record<string, unknown>, invoice: Invoice): boolean {
	const names = [xeroContact(invoice).Name, xeroContact(invoice, true).Name, customerName(invoice.customer)].map(lower);
	return names.includes(lower(Name)) || (invoice.customer.email !== undefined && lower(EmailAddress) === lower(invoice.customer.email));
}

function made(row: Record<string, unknown> | undefined, { afterDraft }: PushWork, invoice: Invoice): PushAnswer {
	const [id, total, number, currency] = [row && idOf(row), textIn(row?.Total), textIn(row?.[numberField(invoice)]), textIn(row?.CurrencyCode)];
	if (row === undefined || id === undefined || total === undefined) return { state: 'away', reason: 'the answer holds no document' };
	if (currency !== undefined && currency !== invoice.currency) return { state: 'refused', reason: `${invoice.number ?? id} is in ${currency} there, here in ${invoice.currency}` };
	const document = { id, total, ...(number !== undefined && { number }) };
	const toSend = afterDraft === 'send' && invoice.kind === 'invoice' && row.SentToContact !== true;
	const then: Known | undefined = afterDraft === 'leave' ? undefined : row.Status === 'DRAFT' || row.Status === 'SUBMITTED' ? { toOpen: id } : toSend ? { toSend: document } : undefined;
	return { state: 'made', document, ...(then && { then: { ...then } }) };
}

function idOf({ InvoiceID, CreditNoteID }: Record<string, unknown>): string | undefined {
	return textIn(InvoiceID) ?? textIn(CreditNoteID);
}

function lower(text: unknown): string {
	return String(text).trim().toLowerCase();
}
