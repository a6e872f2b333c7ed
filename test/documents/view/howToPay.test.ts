import { invoiceHtml } from '../../../documents/html';
import { ublInvoice } from '../../../documents/ubl';
import { invoiceView } from '../../../documents/view';
import type { Seller } from '../../../domain/billing';
import { parseProfile } from '../../../domain/profile';
import { americanDraft, germanInvoice } from '../../support/invoiceSamples';

const invoiceOf = (seller: Partial<Seller>) => {
	const draft = americanDraft();
	return { ...draft, number: 'A-1', status: 'issued' as const, seller: { name: 'Field Co', ...seller } };
};
const account = (seller: Partial<Seller>) => (invoiceView(invoiceOf(seller)).payment?.account ?? []).map(({ label, value }) => `${label}: ${value}`);

test.each([
	['in the US', { accountNumber: '123456789', routingNumber: '021000021' }, ['Account holder: Field Co', 'Routing number (ABA): 021000021', 'Account number: 123456789', 'Payment reference: A-1']],
	['in the UK', { accountNumber: '31926819', sortCode: '601613' }, ['Account holder: Field Co', 'Sort code: 60-16-13', 'Account number: 31926819', 'Payment reference: A-1']],
	['in Australia', { accountNumber: '12345678', bsb: '062000' }, ['Account holder: Field Co', 'BSB: 062-000', 'Account number: 12345678', 'Payment reference: A-1']],
	['in Canada', { accountNumber: '1234567', institutionNumber: '003', transitNumber: '00012' }, ['Account holder: Field Co', 'Institution no.: 003', 'Transit no.: 00012', 'Account number: 1234567', 'Payment reference: A-1']],
	['by cheque', { chequePayableTo: 'Field Co Inc.' }, ['Cheque payable to: Field Co Inc.', 'Payment reference: A-1']],
	['by a link alone', { paymentLink: 'https://pay.example.com/?ref={number}&amount={amount}' }, ['Pay online: pay.example.com']],
	['in no way that is known', {}, []],
])('an account %s', (_, seller, rows) => {
	expect(account(seller)).toEqual(rows);
});

test('the link is filled in and safe, and a draft has none', () => {
	const invoice = { ...invoiceOf({ paymentLink: 'https://pay.example.com/{number}?a={amount}&c={currency}' }), number: 'A/1 "x' };
	expect(invoiceView(invoice).payment?.account[0].link).toBe(`https://pay.example.com/A%2F1%20%22x?a=${invoice.instalments[0]?.amount ?? invoice.totals.due}&c=USD`);
	expect(invoiceHtml(invoice)).toContain('<a href="https://pay.example.com/A%2F1%20%22x?a=');
	expect(invoiceView({ ...invoice, number: undefined }).payment?.account).toEqual([]);
	expect(invoiceHtml({ ...invoice, seller: { paymentLink: 'javascript:alert(1)' } })).not.toContain('javascript:');
});

test('the footer stands below the document', () => {
	const invoice = germanInvoice();
	const footer = 'Amtsgericht Berlin HRB 12345 B\nGeschäftsführer: <J. Müller>';
	const view = { ...invoice, seller: { ...invoice.seller, footer } };
	expect(invoiceView(view).footer).toBe(footer);
	expect(invoiceHtml(view)).toContain('&lt;J. Müller&gt;');
});

test('the e-invoice names an account without an IBAN, and its bank', () => {
	const { xml } = ublInvoice(invoiceOf({ accountNumber: '31926819', sortCode: '60-16-13' }));
	expect(xml).toMatch(/<cac:PayeeFinancialAccount>\s*<cbc:ID>31926819<\/cbc:ID>/);
	expect(xml).toContain('<cbc:ID>601613</cbc:ID>');
});

test.each([
	[{ iban: 'DE89370400440532013001' }, 'billing.seller.iban'],
	[{ iban: '123456789' }, 'billing.seller.iban'],
	[{ iban: 'DE89370400440532013000', bic: 'COBADE' }, 'billing.seller.bic'],
	[{ logo: 'https://example.com/logo.png' }, 'billing.seller.logo'],
	[{ logo: 'data:image/svg+xml;base64,AAAA' }, 'billing.seller.logo'],
	[{ accountNumber: '123456789', routingNumber: '021000022' }, 'billing.seller.routingNumber'],
	[{ accountNumber: '123456789', routingNumber: '1234' }, 'billing.seller.routingNumber'],
	[{ routingNumber: '021000021' }, 'billing.seller.accountNumber'],
	[{ accountNumber: '12', bsb: '062000' }, 'billing.seller.accountNumber'],
	[{ accountNumber: '31926819', sortCode: '60-16-1' }, 'billing.seller.sortCode'],
	[{ accountNumber: '1234567', bsb: '06200' }, 'billing.seller.bsb'],
	[{ accountNumber: '1234567', transitNumber: '00012' }, 'billing.seller.institutionNumber'],
	[{ accountNumber: '1234567', transitNumber: '12', institutionNumber: '003' }, 'billing.seller.transitNumber'],
	[{ paymentLink: 'http://pay.example.com/{number}' }, 'billing.seller.paymentLink'],
	[{ paymentLink: 'https://pay.example.com/{iban}' }, 'billing.seller.paymentLink'],
	[{ paymentLink: 'pay here' }, 'billing.seller.paymentLink'],
])('%j is refused by %s', (seller, field) => {
	expect(() => parseProfile({ business: { name: 'Field Co', timezone: 'UTC' }, billing: { seller } })).toThrow(expect.objectContaining({ field }));
});

test.each([
	{ accountNumber: '123456789', routingNumber: '021000021' },
	{ accountNumber: '31926819', sortCode: '60-16-13' },
	{ paymentLink: 'https://buy.stripe.com/abc?client_reference_id={number}' },
])('%j is taken', (seller) => {
	expect(parseProfile({ business: { name: 'Field Co', timezone: 'UTC' }, billing: { seller } }).billing.seller).toMatchObject(seller);
});
