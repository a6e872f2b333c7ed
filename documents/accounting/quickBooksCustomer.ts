import type { Invoice } from '../../domain/billing/types';
import { customerName } from './customerName';
import { billAddress } from './quickBooksAddress';

const NAME_CHARACTERS = 500;
const EMAIL_CHARACTERS = 100;
const PHONE_CHARACTERS = 30;
const NAMELESS = 'Customer';
/** The product or service that every company begins with. */
export const DEFAULT_ITEM = 'Services';

/**
 * The customer as QuickBooks creates one. `DisplayName` stands once among its customers, vendors and employees; where it is
 * somebody else's, `otherName` tells the two apart.
 */
export function quickBooksCustomer({ customer, currency }: Pick<Invoice, 'customer' | 'currency'>) {
	const email = customer.email !== undefined && customer.email.length <= EMAIL_CHARACTERS ? customer.email : undefined;
	const name = displayName(customerName(customer) ?? '') || NAMELESS;
	return {
		otherName: displayName(`${name.slice(0, NAME_CHARACTERS - EMAIL_CHARACTERS - 3)} (${email ?? currency})`),
		create: {
			DisplayName: name,
			PrimaryEmailAddr: email === undefined ? undefined : { Address: email },
			PrimaryPhone: customer.phone !== undefined && customer.phone.length <= PHONE_CHARACTERS ? { FreeFormNumber: customer.phone } : undefined,
			BillAddr: customer.address && billAddress(customer.address),
			CurrencyRef: { value: currency },
		},
	};
}

/**
 * The queries that find what an invoice refers to there, as the body of one batch: customers by email and by name, the item that lines
 * are booked as, the tax codes, and the document itself, where it was created before.
 */
export function quickBooksLookup(invoice: Pick<Invoice, 'kind' | 'number' | 'customer' | 'currency'>, item = DEFAULT_ITEM) {
	const { create, otherName } = quickBooksCustomer(invoice);
	const email = create.PrimaryEmailAddr?.Address;
	const document = invoice.kind === 'creditNote' ? 'CreditMemo' : 'Invoice';
	const queries: Record<string, string | undefined> = {
		email: email && `select * from Customer where PrimaryEmailAddr = ${quoted(email)}`,
		name: `select * from Customer where DisplayName in (${quoted(create.DisplayName)}, ${quoted(otherName)})`,
		item: `select Id, Name from Item where Name = ${quoted(item)}`,
		taxes: 'select Id, Name from TaxCode maxresults 1000',
		document: invoice.number && `select * from ${document} where DocNumber = ${quoted(invoice.number)}`,
	};
	return { BatchItemRequest: Object.entries(queries).flatMap(([bId, Query]) => (Query ? [{ bId, Query }] : [])) };
}

/** Colons part a customer from its jobs there; tabs and line breaks are refused. */
function displayName(name: string): string {
	return name.replace(/[:\s\p{Cc}]+/gu, ' ').trim().slice(0, NAME_CHARACTERS).trim();
}

function quoted(text: string): string {
	return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
