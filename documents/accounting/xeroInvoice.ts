import type { Address, Customer, Invoice } from '../../domain/billing/types';
import { bookedLines, description, type BookedLine } from './bookedLines';
import { taxCode, type Codes } from './codes';
import { customerName } from './customerName';

const DESCRIPTION_CHARACTERS = 4000;
const NAME_CHARACTERS = 255;
const NAMELESS = 'Customer';
/** With `unitdp=4` in the request. */
const DECIMALS = 4;
/** Sales, in the chart of accounts that a company begins with. */
export const SALES_ACCOUNT = '200';

/** The body to create an Invoice from, for a credit note a CreditNote; a draft there, to be approved. */
export function xeroInvoice(invoice: Invoice, codes: Codes = {}) {
	const { customer } = invoice;
	const isInvoice = invoice.kind === 'invoice';
	return {
		Type: isInvoice ? 'ACCREC' : 'ACCRECCREDIT',
		InvoiceNumber: isInvoice ? invoice.number : undefined,
		CreditNoteNumber: isInvoice ? undefined : invoice.number,
		Reference: customer.reference ?? invoice.estimate,
		Contact: { ContactID: codes.customer, ...contactOf(customer), Name: customerName(customer) },
		Date: invoice.issueDate,
		DueDate: isInvoice ? invoice.dueDate : undefined,
		CurrencyCode: invoice.currency,
		LineAmountTypes: 'Exclusive',
		Status: 'DRAFT',
		LineItems: bookedLines(invoice, DECIMALS).map((line) => lineItem(line, codes)),
	};
}

/** The customer as a contact is made from one. A name stands there once; where it is somebody else's, `other` tells the two apart. */
export function xeroContact({ customer, currency }: Pick<Invoice, 'customer' | 'currency'>, other = false) {
	const name = nameOf(customerName(customer) ?? '') || NAMELESS;
	const mark = ` (${(customer.email ?? currency).slice(0, NAME_CHARACTERS / 2)})`;
	return { ...contactOf(customer), Name: other ? `${name.slice(0, NAME_CHARACTERS - mark.length)}${mark}` : name };
}

function contactOf({ email, taxId, address }: Customer) {
	return { EmailAddress: email, TaxNumber: taxId, Addresses: address && [postalAddress(address)] };
}

function nameOf(name: string): string {
	return name.replace(/[\s\p{Cc}]+/gu, ' ').trim().slice(0, NAME_CHARACTERS).trim();
}

function lineItem(line: BookedLine, codes: Codes) {
	const { quantity = '1', unitPrice = line.amount, amount, taxes, tax } = line;
	return {
		Description: description(line).slice(0, DESCRIPTION_CHARACTERS),
		Quantity: Number(quantity),
		UnitAmount: Number(unitPrice),
		LineAmount: Number(amount),
		AccountCode: codes.account ?? SALES_ACCOUNT,
		// Absent: the account's own.
		TaxType: taxCode(taxes, codes) ?? (taxes.length > 0 ? undefined : 'NONE'),
		TaxAmount: Number(tax),
	};
}

function postalAddress({ lines: [first, second, third, ...rest], city, region, postcode, country }: Address) {
	return {
		AddressType: 'POBOX',
		AddressLine1: first,
		AddressLine2: second,
		AddressLine3: third,
		AddressLine4: rest.length > 0 ? rest.join(', ') : undefined,
		City: city,
		Region: region,
		PostalCode: postcode,
		Country: country,
	};
}
