import { ublInvoice } from '../../../documents/ubl';
import type { Invoice } from '../../../domain/billing/types';
import { violations } from '../../support/en16931';
import { germanSeller, invoiceOf, peppol, tax, usCustomer, usSeller, VAT19, VAT7 } from './invoices';

/** Every kind of invoice that a service business writes, and none that EN 16931 or Peppol refuses. */
const austrian = { name: 'Alpen GmbH', taxId: 'U12345678', address: { lines: ['Ring 1'], city: 'Wien', postcode: '1010', country: 'AT' } };

const dane = { taxId: '13585628', registrationId: '13 58 56 28', address: { lines: ['Gaden 1'], city: 'Aarhus', postcode: '8000', country: 'DK' } };
const icelander = { taxId: undefined, registrationId: '550169-2829', address: { lines: ['Gata 1'], city: 'Reykjavík', postcode: '101', country: 'IS' } };

const ACCEPTED: Array<[string, Invoice]> = [
	['one line', invoiceOf()],
	['two rates', invoiceOf({ lines: [{}, { unitPrice: '33.33', quantity: '3', taxes: [VAT7] }] })],
	['through Peppol', invoiceOf({ with: peppol })],
	['through Peppol without a buyer reference', invoiceOf({ with: { ...peppol, customer: { ...peppol.customer, reference: undefined }, estimate: 'EST-7' } })],
	['discounts and charges on a line', invoiceOf({ lines: [{ quantity: '7', unitPrice: '12.345678', discounts: [{ percent: '10' }, { amount: '1.50', reason: 'Loyalty' }], charges: [{ amount: '5' }] }], with: peppol })],
	['discounts and charges of the document', invoiceOf({ lines: [{}, { taxes: [VAT7], unitPrice: '50' }], allowances: [{ percent: '7.5' }, { amount: '3.33', taxes: [VAT7] }], charges: [{ amount: '12', reason: 'Freight', taxes: [VAT19] }], with: peppol })],
	['a discount of everything', invoiceOf({ lines: [{ discounts: [{ percent: '100' }] }], with: peppol })],
	['a price for a hundred', invoiceOf({ lines: [{ quantity: '1250', unitPrice: '4.99', baseQuantity: '100', unit: 'pcs' }], with: peppol })],
	['a price of six decimals', invoiceOf({ lines: [{ quantity: '123456.789', unitPrice: '0.000123' }], with: peppol })],
	['a credit among the lines', invoiceOf({ lines: [{}, { quantity: '-1', unitPrice: '40', discounts: [{ percent: '10' }] }], with: peppol })],
	['a negative total', invoiceOf({ lines: [{ quantity: '-2' }], with: peppol })],
	['nothing to pay', invoiceOf({ prepaid: '119', with: peppol })],
	['prices with tax', invoiceOf({ pricesIncludeTax: true, lines: [{ quantity: '3', unitPrice: '9.99', discounts: [{ percent: '3' }] }, { taxes: [VAT7], unitPrice: '0.05', quantity: '17' }], allowances: [{ percent: '2' }], with: peppol })],
	['prices with tax, rounded by line', invoiceOf({ pricesIncludeTax: true, rounding: 'line', lines: Array.from({ length: 20 }, () => ({ quantity: '3', unitPrice: '0.07' })), with: peppol })],
	['a quantity of none', invoiceOf({ pricesIncludeTax: true, lines: [{ quantity: '0' }, {}], with: peppol })],
	['a credit note', invoiceOf({ with: { ...peppol, kind: 'creditNote', precedingInvoices: [{ number: 'INV-2026-00041', issueDate: '2026-11-01' }] } })],
	['a credit note with all there is', invoiceOf({ lines: [{ baseQuantity: '2', discounts: [{ percent: '5' }], sku: 'A-1', description: 'Valve\nbrass' }], allowances: [{ amount: '1' }], charges: [{ amount: '2' }], cashRounding: '0.05', with: { ...peppol, kind: 'creditNote' } })],
	['a deposit', invoiceOf({ with: { ...peppol, billing: 'deposit' } })],
	['a final invoice', invoiceOf({ lines: [{ unitPrice: '1000' }, { quantity: '-1', unitPrice: '300', description: 'Deposit INV-2026-00012' }], with: { ...peppol, billing: 'final', precedingInvoices: [{ number: 'INV-2026-00012' }] } })],
	['instalments', invoiceOf({ with: { ...peppol, instalments: [{ id: '1', label: 'Start', dueDate: '2026-12-01', amount: '59.50' }, { id: '2', dueDate: '2027-01-01', amount: '59.50' }] } })],
	['paid in part, rounded to 5 cents', invoiceOf({ lines: [{ unitPrice: '99.97' }], prepaid: '20', cashRounding: '0.05', with: peppol })],
	['exempt', invoiceOf({ lines: [{ taxes: [tax('E', '0', { exemptionReason: 'Small business, § 19 UStG' })] }, { taxes: [tax('E', '0', { code: 'E2', exemptionReason: 'Insurance', exemptionCode: 'VATEX-EU-132' })] }], with: peppol })],
	['zero-rated', invoiceOf({ lines: [{ taxes: [tax('Z')] }, {}], with: peppol })],
	['reverse charge', invoiceOf({ lines: [{ taxes: [tax('AE')] }], with: { ...peppol, customer: { ...peppol.customer, ...austrian } } })],
	['reverse charge to a company of the United States', invoiceOf({ lines: [{ taxes: [tax('AE')] }], with: { customer: { ...usCustomer, taxId: '98-7654321' } } })],
	['an intra-community supply', invoiceOf({ lines: [{ taxes: [tax('K')] }], with: { ...peppol, customer: { ...peppol.customer, ...austrian }, deliveryDate: '2026-11-20' } })],
	['an export', invoiceOf({ lines: [{ taxes: [tax('G')] }], with: { customer: usCustomer } })],
	['nothing subject to tax', invoiceOf({ lines: [{ taxes: [] }, { taxes: [tax('O')] }], allowances: [{ percent: '5' }], with: peppol })],
	['nothing subject to tax, and no register', invoiceOf({ lines: [{ taxes: [] }], with: { seller: { ...germanSeller, registrationId: undefined } } })],
	['something not subject to tax', invoiceOf({ lines: [{}, { taxes: [] }, { taxes: [tax('E')] }], allowances: [{ percent: '5' }], with: peppol })],
	['IGIC and IPSI', invoiceOf({ lines: [{ taxes: [tax('L', '7')] }, { taxes: [tax('M', '4')] }, { taxes: [tax('L')] }], with: peppol })],
	['standard at 0 %', invoiceOf({ lines: [{ taxes: [tax('S', '0')] }, { taxes: [tax('Z')] }], with: peppol })],
	['a withheld tax', invoiceOf({ lines: [{ unitPrice: '1000', taxes: [tax('S', '21'), tax('S', '15', { code: 'IRPF', name: 'IRPF', withheld: true })] }], prepaid: '10', with: peppol })],
	['sales tax of a state and a city', invoiceOf({ currency: 'USD', lines: [{ taxes: [tax('S', '6.25', { code: 'IL' }), tax('S', '2.5', { code: 'CHI' })] }, { unitPrice: '12.34', taxes: [tax('S', '6.25', { code: 'IL' })] }], with: { seller: usSeller, customer: usCustomer } })],
	['a compound tax', invoiceOf({ currency: 'CAD', lines: [{ unitPrice: '99999', taxes: [tax('S', '5', { code: 'GST' }), tax('S', '9.975', { code: 'QST', compound: true })] }, { unitPrice: '77777', taxes: [tax('S', '10', { code: 'X' }), tax('S', '9.975', { code: 'QST', compound: true })] }], with: { seller: usSeller, customer: usCustomer } })],
	['yen', invoiceOf({ currency: 'JPY', lines: [{ quantity: '3', unitPrice: '33.5', discounts: [{ percent: '7' }], taxes: [tax('S', '10')] }], allowances: [{ percent: '3' }], with: peppol })],
	['yen with tax', invoiceOf({ currency: 'JPY', pricesIncludeTax: true, lines: [{ quantity: '7', unitPrice: '98', taxes: [tax('S', '8')] }], with: peppol })],
	['a Dutch seller', invoiceOf({ with: { ...peppol, seller: { ...peppol.seller, taxId: '123456789B01', registrationId: '12345678', address: { lines: ['Dam 1'], city: 'Amsterdam', postcode: '1012 JS', country: 'NL' } } } })],
	['a Danish seller', invoiceOf({ currency: 'DKK', with: { ...peppol, seller: { ...peppol.seller, ...dane } } })],
	['between Danes, in kroner', invoiceOf({ currency: 'DKK', with: { ...peppol, seller: { ...peppol.seller, ...dane }, customer: { ...peppol.customer, ...dane } } })],
	['between Danes, in euros', invoiceOf({ with: { ...peppol, seller: { ...peppol.seller, ...dane, bic: undefined }, customer: { ...peppol.customer, ...dane } } })],
	['between Icelanders', invoiceOf({ currency: 'ISK', lines: [{ taxes: [tax('S', '24')] }], with: { ...peppol, seller: { ...peppol.seller, ...icelander, taxId: 'IS12345' }, customer: { ...peppol.customer, ...icelander } } })],
];

it.each(ACCEPTED)('accepted: %s', (_, invoice) => {
	const { xml, findings } = ublInvoice(invoice);
	expect(violations(xml)).toEqual([]);
	expect(findings).toEqual([]);
});
