import type { Address, Invoice } from '../../domain/billing/types';
import { Decimal } from '../../domain/money';
import { csv } from '../csv';
import { bookedLines, description } from './bookedLines';
import { taxCode, taxNames, type Codes } from './codes';
import { customerName } from './customerName';
import { importDate, importNumber } from './importFile';
import { SALES_ACCOUNT } from './xeroInvoice';

const DECIMALS = 4;
const UNTAXED = 'Tax Exempt';

const COLUMNS = [
	'*ContactName', 'EmailAddress', 'POAddressLine1', 'POAddressLine2', 'POAddressLine3', 'POAddressLine4', 'POCity', 'PORegion',
	'POPostalCode', 'POCountry', '*InvoiceNumber', 'Reference', '*InvoiceDate', '*DueDate', 'InventoryItemCode', '*Description', '*Quantity',
	'*UnitAmount', 'Discount', '*AccountCode', '*TaxType', 'TrackingName1', 'TrackingOption1', 'TrackingName2', 'TrackingOption2',
	'Currency', 'BrandingTheme',
];

/** The file for Sales, Invoices, Import, with amounts exclusive of tax. Xero reads an invoice below 0 as a credit note. */
export function xeroCsv(invoices: Invoice[], codes: Codes = {}): string {
	return csv(COLUMNS, invoices.flatMap((invoice) => rowsOf(invoice, codes)));
}

function rowsOf(invoice: Invoice, codes: Codes): Array<Array<string | undefined>> {
	const { customer } = invoice;
	const contact = [customerName(customer), customer.email, ...addressFields(customer.address)];
	const number = [importNumber(invoice), customer.reference ?? invoice.estimate, importDate(invoice.issueDate, invoice), importDate(invoice.dueDate, invoice)];
	const sign = (amount: string) => (invoice.kind === 'creditNote' ? new Decimal(amount).neg().toFixed() : amount);
	return bookedLines(invoice, DECIMALS).map((line) => [
		...contact, ...number, '', description(line), line.quantity ?? '1', sign(line.unitPrice ?? line.amount), '', codes.account ?? SALES_ACCOUNT,
		taxCode(line.taxes, codes) ?? (taxNames(line.taxes) || UNTAXED), '', '', '', '', invoice.currency, '',
	]);
}

function addressFields({ lines: [first, second, third, ...rest], city, region, postcode, country }: Address = { lines: [] }): Array<string | undefined> {
	return [first, second, third, rest.join(', '), city, region, postcode, country];
}
