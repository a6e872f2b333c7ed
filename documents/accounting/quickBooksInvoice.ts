import type { Invoice } from '../../domain/billing/types';
import { DomainError } from '../../domain/errors';
import { bookedLines, description, type BookedLine } from './bookedLines';
import { taxCode, type Codes } from './codes';
import { customerName } from './customerName';
import { billAddress } from './quickBooksAddress';

const NUMBER_CHARACTERS = 21;
const DESCRIPTION_CHARACTERS = 4000;
const MEMO_CHARACTERS = 1000;
const DECIMALS = 7;

/**
 * The body to create an Invoice from, for a credit note a CreditMemo. QuickBooks wants ids of its own: `customer`, and outside
 * the United States `taxes`.
 */
export function quickBooksInvoice(invoice: Invoice, codes: Codes = {}) {
	const { customer, seller, totals } = invoice;
	const isInvoice = invoice.kind === 'invoice';
	const american = seller.address?.country === 'US';
	return {
		DocNumber: documentNumber(invoice),
		TxnDate: invoice.issueDate,
		DueDate: isInvoice ? invoice.dueDate : undefined,
		CurrencyRef: { value: invoice.currency },
		CustomerRef: { value: codes.customer, name: customerName(customer) },
		BillEmail: customer.email ? { Address: customer.email } : undefined,
		BillAddr: customer.address && billAddress(customer.address),
		CustomerMemo: invoice.notes ? { value: invoice.notes.slice(0, MEMO_CHARACTERS) } : undefined,
		PrivateNote: privateNote(invoice),
		// Companies in the United States have no such field: their tax is always on top.
		GlobalTaxCalculation: american ? undefined : 'TaxExcluded',
		Line: bookedLines(invoice, DECIMALS).map((line, index) => salesLine(line, index, invoice, codes)),
		TxnTaxDetail: { TotalTax: Number(totals.tax) },
		Deposit: isInvoice && Number(totals.prepaid) !== 0 ? Number(totals.prepaid) : undefined,
	};
}

function documentNumber({ number }: Invoice): string | undefined {
	if (number === undefined || number.length <= NUMBER_CHARACTERS) return number;
	throw new DomainError(
		'number-too-long',
		`The invoice number ${number.slice(0, 60)} is longer than the ${NUMBER_CHARACTERS} characters that QuickBooks keeps`,
		'Shorten the prefix or the digits under billing.numbering in the profile.',
		'number',
	);
}

function salesLine(line: BookedLine, index: number, { deliveryDate }: Invoice, codes: Codes) {
	const { quantity, unitPrice, amount, taxes } = line;
	return {
		LineNum: index + 1,
		Description: description(line).slice(0, DESCRIPTION_CHARACTERS),
		Amount: Number(amount),
		DetailType: 'SalesItemLineDetail',
		SalesItemLineDetail: {
			ItemRef: codes.item ? { value: codes.item } : undefined,
			Qty: quantity === undefined ? undefined : Number(quantity),
			UnitPrice: unitPrice === undefined ? undefined : Number(unitPrice),
			ServiceDate: deliveryDate,
			TaxCodeRef: { value: taxCode(taxes, codes) ?? (taxes.length > 0 ? 'TAX' : 'NON') },
		},
	};
}

function privateNote({ estimate, key }: Invoice): string {
	return [estimate && `Estimate ${estimate}`, `Key ${key}`].filter(Boolean).join(', ');
}
