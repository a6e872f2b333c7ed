import { ublInvoice } from '../../../documents/ubl';
import { germanCustomer, germanSeller, type Given, invoiceOf, peppol, tax } from './invoices';

const remarksOn = (given: Given) => ublInvoice(invoiceOf(given)).remarks;

it.each<[string, Given, string, string]>([
	['several taxes on a line', { lines: [{ taxes: [tax('S', '6.25', { code: 'IL' }), tax('S', '2.5', { code: 'CHI' })] }] }, 'taxes-joined', '8.75 %'],
	['a withheld tax', { lines: [{ taxes: [tax('S', '21'), tax('S', '15', { withheld: true })] }] }, 'withheld-as-prepaid', '15.00 EUR'],
	['untaxed beside taxed', { lines: [{}, { taxes: [] }] }, 'untaxed-as-exempt', 'exempt (E)'],
	['standard at 0 %', { lines: [{ taxes: [tax('S', '0')] }] }, 'category-from-rate', 'S0'],
	['a category of elsewhere', { lines: [{ taxes: [tax('B', '22')] }] }, 'category-from-rate', 'B22'],
	['a code that is not on the list', { lines: [{ taxes: [tax('E', '0', { exemptionCode: 'MINE' })] }] }, 'exemption-code-left-out', 'MINE'],
	['an account whose check digits are wrong', { with: { seller: { ...germanSeller, iban: 'DE89 3704 0044 0532 0130 01' } } }, 'account-not-iban', 'seller.iban'],
	['an account that is no IBAN', { with: { seller: { ...germanSeller, iban: '000123456789' } } }, 'account-not-iban', 'seller.iban'],
	['a unit without a code', { lines: [{ unit: 'visit' }] }, 'unit-not-coded', 'visit'],
	['no buyer reference in Peppol', { with: { ...peppol, customer: { ...peppol.customer, reference: undefined }, estimate: 'EST-7' } }, 'buyer-reference-assumed', 'EST-7'],
	['an electronic address on one side', { with: { seller: peppol.seller } }, 'not-for-peppol', 'customer.endpoint is missing'],
	['an electronic address of no scheme', { with: { seller: peppol.seller, customer: { ...germanCustomer, endpoint: { scheme: '9999', id: '1' } } } }, 'not-for-peppol', 'customer.endpoint'],
])('says: %s', (_, given, code, words) => {
	expect(remarksOn(given)).toEqual([{ code, message: expect.stringContaining(words) }]);
});

it.each<[string, Given]>([
	['a plain invoice', {}],
	['one through Peppol', { with: peppol }],
	['no electronic address at all', { with: { seller: germanSeller, customer: germanCustomer } }],
	['a line without a unit', { lines: [{ unit: undefined }] }],
	['no account', { with: { seller: { ...germanSeller, iban: undefined } } }],
	['nothing but untaxed', { lines: [{ taxes: [] }] }],
	['a discount alone', { allowances: [{ percent: '5' }] }],
])('says nothing of %s', (_, given) => expect(remarksOn(given)).toEqual([]));
