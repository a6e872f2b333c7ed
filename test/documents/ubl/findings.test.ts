import { ublInvoice } from '../../../documents/ubl';
import type { Invoice } from '../../../domain/billing/types';
import { violations } from '../../support/en16931';
import { families, refusals } from './family';
import { type Given, germanCustomer, germanSeller, invoiceOf, peppol, tax, usCustomer, usSeller, VAT19 } from './invoices';

const seller = (patch: object): Given => ({ with: { seller: { ...germanSeller, ...patch } } });
const customer = (patch: object): Given => ({ with: { customer: { ...germanCustomer, ...patch } } });
const inPeppol = (patch: { seller?: object; customer?: object } & Partial<Omit<Invoice, 'seller' | 'customer'>>, given: Given = {}): Given => ({
	...given,
	with: { ...patch, seller: { ...peppol.seller, ...patch.seller }, customer: { ...peppol.customer, ...patch.customer } },
});
const address = (country: string, patch: object = {}) => ({ address: { lines: ['1 Street'], city: 'City', postcode: '12345', country, ...patch } });

const danish = { ...address('DK'), taxId: '13585628', registrationId: '13585628' };

const LACKING: Array<[string, Given, string[]]> = [
	['no number', { with: { number: undefined } }, ['BR-02']],
	['a number of spaces', { with: { number: ' ' } }, ['BR-02']],
	['a currency that the schematron does not know', { currency: 'MRU' }, ['BR-CL-04']],
	['no name of the seller', seller({ name: undefined, contactName: undefined }), ['BR-06']],
	['no name of the customer', customer({ name: ' ' }), ['BR-07']],
	['no address of the seller', seller({ address: undefined }), ['BR-08']],
	['an address of the seller with nothing in it', seller({ address: { lines: [' '] } }), ['BR-08']],
	['no country of the seller', seller(address('')), ['BR-09']],
	['a country of the seller that is none', seller(address('UK')), ['BR-09']],
	['no address of the customer', customer({ address: undefined }), ['BR-10']],
	['no country of the customer', customer({ address: { lines: [], city: 'Lüneburg' } }), ['BR-11']],
	['nothing that identifies the seller', seller({ taxId: undefined, registrationId: undefined }), ['BR-CO-26', 'BR-S-02']],
	['no tax identifier, standard rate', seller({ taxId: undefined }), ['BR-S-02']],
	['no tax identifier, zero-rated', { lines: [{ taxes: [tax('Z')] }], ...seller({ taxId: '' }) }, ['BR-Z-02']],
	['no tax identifier, exempt', { lines: [{ taxes: [tax('E')] }], ...seller({ taxId: '' }) }, ['BR-E-02']],
	['no tax identifier, IGIC', { lines: [{ taxes: [tax('L', '7')] }], ...seller({ taxId: '' }) }, ['BR-AF-02']],
	['no tax identifier, IPSI', { lines: [{ taxes: [tax('M', '4')] }], ...seller({ taxId: '' }) }, ['BR-AG-02']],
	['no tax identifier, and a discount alone is taxed', { lines: [{ taxes: [] }], allowances: [{ amount: '1', taxes: [VAT19] }], ...seller({ taxId: '' }) }, ['BR-E-02', 'BR-S-02']],
	['no tax identifier of either, reverse charge', { lines: [{ taxes: [tax('AE')] }], with: { seller: { ...germanSeller, taxId: '' }, customer: { ...germanCustomer, taxId: '' } } }, ['BR-AE-02']],
	['no identifier of the customer, reverse charge', { lines: [{ taxes: [tax('AE')] }], ...customer({ taxId: undefined }) }, ['BR-AE-02']],
	['no VAT identifiers, date or country, intra-community', { lines: [{ taxes: [tax('K')] }], with: { seller: usSeller, customer: { ...usCustomer, taxId: '1', address: { lines: [], city: 'Evanston' } } } }, ['BR-11', 'BR-IC-02', 'BR-IC-11', 'BR-IC-12']],
	['no VAT identifier, export', { lines: [{ taxes: [tax('G')] }], with: { seller: usSeller, customer: usCustomer } }, ['BR-G-02']],
	['tax rounded on four hundred lines', { rounding: 'line', lines: Array.from({ length: 400 }, () => ({ unitPrice: '0.03' })) }, ['BR-CO-17']],
	['a rate that rounds to none', { lines: [{ unitPrice: '1000', taxes: [tax('S', '0.25')] }] }, ['BR-CO-17']],
	['an endpoint with a wrong check digit', inPeppol({ seller: { endpoint: { scheme: '0088', id: '4012345000010' } } }), ['PEPPOL-COMMON']],
	['Germany: nothing but what EN 16931 asks', inPeppol({ seller: { iban: '', contactName: '', phone: '', email: '', ...address('DE', { city: '', postcode: '' }) }, customer: address('DE', { city: '', postcode: '' }) }), ['DE-R-001', 'DE-R-003', 'DE-R-004', 'DE-R-006', 'DE-R-007', 'DE-R-008', 'DE-R-009']],
	['Denmark: no register number', inPeppol({ seller: { ...address('DK'), registrationId: undefined } }), ['DK-R-014']],
	['Denmark: another number', inPeppol({ seller: { ...address('DK'), registrationId: '123' } }), ['DK-R-014']],
	['Denmark: kroner to an account without a BIC', inPeppol({ seller: { ...danish, bic: '' }, customer: address('DK') }, { currency: 'DKK' }), ['DK-R-006']],
	['Denmark: a credit note below 0', inPeppol({ kind: 'creditNote', seller: danish, customer: address('DK') }, { lines: [{ quantity: '-1' }] }), ['DK-R-016']],
	['Greece', inPeppol({ seller: { ...address('GR'), taxId: '123456783' } }), ['GR-R-004-1']],
	['Iceland: no register number', inPeppol({ seller: { ...address('IS'), registrationId: undefined } }), ['IS-R-002']],
	['Iceland: a country alone', inPeppol({ seller: { registrationId: '5501692829', address: { lines: [], country: 'IS' } }, customer: { registrationId: '12', address: { lines: [], country: 'IS' } } }), ['IS-R-003', 'IS-R-004', 'IS-R-005']],
	['Italy: a country alone', inPeppol({ seller: { address: { lines: [], country: 'IT' } } }), ['IT-R-002', 'IT-R-003', 'IT-R-004']],
	['Netherlands: a country alone', inPeppol({ seller: { address: { lines: [], country: 'NL' }, registrationId: 'x', iban: '' }, customer: { address: { lines: [], country: 'NL' }, registrationId: 'y' } }), ['NL-R-002', 'NL-R-003', 'NL-R-004', 'NL-R-005', 'NL-R-007']],
	['Netherlands: no account, and a customer abroad', inPeppol({ seller: { ...address('NL'), registrationId: '12345678', iban: '' } }), ['NL-R-007']],
	['Netherlands: a credit note of nothing', inPeppol({ kind: 'creditNote', seller: { ...address('NL'), registrationId: '12345678' } }), ['NL-R-001']],
	['Norway: no MVA', inPeppol({ seller: { ...address('NO'), taxId: '974760673' } }), ['NO-R-001']],
	['Sweden: a short number, a rate of elsewhere', inPeppol({ seller: { ...address('SE'), taxId: 'SE5560' } }), ['SE-R-001', 'SE-R-006']],
];

describe('a finding for each rule that refuses the document, and no other', () => {
	it.each(LACKING)('%s', (_, given, rules) => {
		const { xml, findings } = ublInvoice(invoiceOf(given));
		expect(families(findings.map(({ rule }) => rule))).toEqual([...rules].sort());
		expect(refusals(xml)).toEqual([...rules].sort());
	});
});

it('says field, reason and rule in words', () => {
	const { findings } = ublInvoice(invoiceOf(customer({ address: { lines: ['1 Street'] } })));
	expect(findings).toEqual([
		{ rule: 'BR-11', code: 'customer-country-missing', message: 'customer.address.country is missing or no ISO 3166-1 code of two letters. (BR-11)' },
	]);
});

it('writes no number where there is none, so that the draft of an invoice is no invoice', () => {
	const { xml } = ublInvoice(invoiceOf({ with: { number: undefined, status: 'draft' } }));
	expect(violations(xml)).toEqual([expect.stringMatching(/^structure: Invoice has cbc:CustomizationID cbc:IssueDate/), 'BR-02']);
});

it('an invoice without lines is as complete as it can be', () => {
	const { xml, findings } = ublInvoice(invoiceOf({ lines: [] }));
	expect(findings.map(({ rule }) => rule)).toEqual(['BR-16']);
	expect(violations(xml)).toEqual([expect.stringMatching(/^structure: Invoice has/), 'BR-16', 'BR-CO-18']);
});

it('a currency of three decimals keeps them, and is refused', () => {
	const { xml, findings } = ublInvoice(invoiceOf({ currency: 'KWD', lines: [{ unitPrice: '1.234' }] }));
	expect(findings.map(({ rule }) => rule)).toEqual(['BR-DEC-09']);
	expect(xml).toContain('<cbc:LineExtensionAmount currencyID="KWD">1.234</cbc:LineExtensionAmount>');
	expect(refusals(xml)).toContain('BR-DEC-09');
});
