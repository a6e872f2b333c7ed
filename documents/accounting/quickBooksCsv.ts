import type { Invoice } from '../../domain/billing/types';
import { DomainError } from '../../domain/errors';
import { csv } from '../csv';
import { bookedLines, description } from './bookedLines';
import { taxCode, taxNames, type Codes } from './codes';
import { customerName } from './customerName';
import { importDate, importNumber } from './importFile';
import { DEFAULT_ITEM } from './quickBooksCustomer';

const DECIMALS = 7;

const COLUMNS = [
	'*InvoiceNo', '*Customer', '*InvoiceDate', '*DueDate', 'Terms', 'Location', 'Memo', 'Item(Product/Service)', 'ItemDescription',
	'ItemQuantity', 'ItemRate', '*ItemAmount', '*ItemTaxCode', 'ItemTaxAmount', 'Currency', 'Service Date',
];

/** The file for Settings, Import data, Invoices, with amounts exclusive of tax. */
export function quickBooksCsv(invoices: Invoice[], codes: Codes = {}): string {
	return csv(COLUMNS, invoices.flatMap((invoice) => rowsOf(invoice, codes)));
}

function rowsOf(invoice: Invoice, codes: Codes): Array<Array<string | undefined>> {
	if (invoice.kind === 'creditNote') {
		throw new DomainError(
			'credit-note-not-imported',
			`${importNumber(invoice)} is a credit note, which QuickBooks does not import from a file`,
			'Leave it out of the file, and send it to the interface as a CreditMemo instead.',
			'kind',
		);
	}
	const date = importDate(invoice.issueDate, invoice);
	const due = importDate(invoice.dueDate, invoice);
	const done = invoice.deliveryDate && importDate(invoice.deliveryDate, invoice);
	return bookedLines(invoice, DECIMALS).map((line) => [
		importNumber(invoice), customerName(invoice.customer), date, due, '', '', invoice.notes, codes.item ?? DEFAULT_ITEM, description(line),
		line.quantity ?? '1', line.unitPrice ?? line.amount, line.amount, taxCode(line.taxes, codes) ?? taxNames(line.taxes), line.tax,
		invoice.currency, done,
	]);
}
