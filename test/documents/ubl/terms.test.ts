import { ublInvoice } from '../../../documents/ubl';
import type { Invoice } from '../../../domain/billing/types';
import { at, readXml, textAt, violations } from '../../support/en16931';
import { germanCustomer, germanSeller, invoiceOf, peppol, tax, usCustomer, usSeller, VAT19, VAT7 } from './invoices';

/** Written and added up by hand: nothing here is calculated by the domain. */
const byHand: Invoice = {
	kind: 'invoice',
	number: 'R-2026-17',
	key: 'k_17',
	status: 'issued',
	billing: 'final',
	estimate: 'A-2026-9',
	issueDate: '2026-11-21',
	dueDate: '2026-12-05',
	deliveryDate: '2026-11-19',
	currency: 'EUR',
	pricesIncludeTax: false,
	seller: peppol.seller,
	customer: peppol.customer,
	lines: [
		{
			id: 'L1',
			sku: 'HV-20',
			description: 'Heizungsventil\nDN 20, Messing',
			quantity: '3',
			unit: 'Stk',
			unitPrice: '45.50',
			discounts: [{ percent: '10', amount: '13.65', net: '13.65', taxes: [VAT19], reason: 'Mengenrabatt' }],
			charges: [],
			amount: '122.85',
			net: '122.85',
			taxes: [VAT19],
			origin: { kind: 'estimate' },
		},
		{ id: 'L2', description: 'Wartung', quantity: '2.5', unit: 'h', unitPrice: '68', discounts: [], charges: [], amount: '170.00', net: '170.00', taxes: [VAT19], origin: { kind: 'estimate' } },
		{ id: 'L3', description: 'Handbuch', quantity: '1', unitPrice: '20', discounts: [], charges: [{ amount: '2.00', net: '2.00', taxes: [VAT7], reason: 'Versand' }], amount: '22.00', net: '22.00', taxes: [VAT7], origin: { kind: 'estimate' } },
		{ id: 'L4', description: 'Anzahlung R-2026-3', quantity: '-1', unitPrice: '50', discounts: [], charges: [], amount: '-50.00', net: '-50.00', taxes: [VAT19], origin: { kind: 'priorInvoice', number: 'R-2026-3' } },
	],
	allowances: [{ amount: '10.00', net: '10.00', taxes: [VAT19], reason: 'Treuerabatt' }],
	charges: [{ amount: '15.00', net: '15.00', taxes: [VAT19], reason: 'Anfahrt' }],
	taxBreakdown: [
		{ code: 'S19', category: 'S', rate: '19', base: '247.85', tax: '47.09' },
		{ code: 'S7', category: 'S', rate: '7', base: '22.00', tax: '1.54' },
	],
	totals: { lines: '264.85', allowances: '10.00', charges: '15.00', net: '269.85', tax: '48.63', gross: '318.48', withheld: '0.00', prepaid: '100.00', rounding: '0.02', due: '218.50' },
	precedingInvoices: [{ number: 'R-2026-3', issueDate: '2026-09-01' }],
	changes: [],
	summary: '',
	notes: 'Danke für Ihren Auftrag.',
	instalments: [],
	review: { required: false, flags: [] },
	reasons: [],
};

describe('a final invoice, by business term', () => {
	const { xml, findings, remarks } = ublInvoice(byHand);
	const root = readXml(xml);

	it('is accepted as it is', () => {
		expect(violations(xml)).toEqual([]);
		expect([findings, remarks]).toEqual([[], []]);
	});

	it.each([
		['BT-24', 'cbc:CustomizationID', 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0'],
		['BT-23', 'cbc:ProfileID', 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0'],
		['BT-1', 'cbc:ID', 'R-2026-17'],
		['BT-2', 'cbc:IssueDate', '2026-11-21'],
		['BT-9', 'cbc:DueDate', '2026-12-05'],
		['BT-3', 'cbc:InvoiceTypeCode', '380'],
		['BT-22', 'cbc:Note', 'Danke für Ihren Auftrag.'],
		['BT-5', 'cbc:DocumentCurrencyCode', 'EUR'],
		['BT-10', 'cbc:BuyerReference', 'PO-4711'],
		['BT-25', 'cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID', 'R-2026-3'],
		['BT-26', 'cac:BillingReference/cac:InvoiceDocumentReference/cbc:IssueDate', '2026-09-01'],
		['BT-122', 'cac:AdditionalDocumentReference/cbc:ID', 'A-2026-9'],
		['BT-27', 'cac:AccountingSupplierParty/cac:Party/cac:PartyLegalEntity/cbc:RegistrationName', 'Nordlicht Haustechnik GmbH'],
		['BT-30', 'cac:AccountingSupplierParty/cac:Party/cac:PartyLegalEntity/cbc:CompanyID', 'HRB 98765'],
		['BT-31', 'cac:AccountingSupplierParty/cac:Party/cac:PartyTaxScheme/cbc:CompanyID', 'DE123456789'],
		['BT-34', 'cac:AccountingSupplierParty/cac:Party/cbc:EndpointID', 'DE123456789'],
		['BT-35', 'cac:AccountingSupplierParty/cac:Party/cac:PostalAddress/cbc:StreetName', 'Hafenstraße 12'],
		['BT-37', 'cac:AccountingSupplierParty/cac:Party/cac:PostalAddress/cbc:CityName', 'Hamburg'],
		['BT-40', 'cac:AccountingSupplierParty/cac:Party/cac:PostalAddress/cac:Country/cbc:IdentificationCode', 'DE'],
		['BT-42', 'cac:AccountingSupplierParty/cac:Party/cac:Contact/cbc:Telephone', '+49 40 5550123'],
		['BT-44', 'cac:AccountingCustomerParty/cac:Party/cac:PartyLegalEntity/cbc:RegistrationName', 'Müller & Söhne KG'],
		['BT-48', 'cac:AccountingCustomerParty/cac:Party/cac:PartyTaxScheme/cbc:CompanyID', 'DE987654321'],
		['BT-51', 'cac:AccountingCustomerParty/cac:Party/cac:PostalAddress/cbc:AdditionalStreetName', '2. OG'],
		['BT-163', 'cac:AccountingCustomerParty/cac:Party/cac:PostalAddress/cac:AddressLine/cbc:Line', 'Hinterhaus, Klingel 7'],
		['BT-72', 'cac:Delivery/cbc:ActualDeliveryDate', '2026-11-19'],
		['BT-81', 'cac:PaymentMeans/cbc:PaymentMeansCode', '58'],
		['BT-83', 'cac:PaymentMeans/cbc:PaymentID', 'R-2026-17'],
		['BT-84', 'cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:ID', 'DE89370400440532013000'],
		['BT-86', 'cac:PaymentMeans/cac:PayeeFinancialAccount/cac:FinancialInstitutionBranch/cbc:ID', 'COBADEFFXXX'],
		['BT-92', 'cac:AllowanceCharge/cbc:Amount', '10.00'],
		['BT-97', 'cac:AllowanceCharge/cbc:AllowanceChargeReason', 'Treuerabatt'],
		['BT-106', 'cac:LegalMonetaryTotal/cbc:LineExtensionAmount', '264.85'],
		['BT-107', 'cac:LegalMonetaryTotal/cbc:AllowanceTotalAmount', '10.00'],
		['BT-108', 'cac:LegalMonetaryTotal/cbc:ChargeTotalAmount', '15.00'],
		['BT-109', 'cac:LegalMonetaryTotal/cbc:TaxExclusiveAmount', '269.85'],
		['BT-110', 'cac:TaxTotal/cbc:TaxAmount', '48.63'],
		['BT-112', 'cac:LegalMonetaryTotal/cbc:TaxInclusiveAmount', '318.48'],
		['BT-113', 'cac:LegalMonetaryTotal/cbc:PrepaidAmount', '100.00'],
		['BT-114', 'cac:LegalMonetaryTotal/cbc:PayableRoundingAmount', '0.02'],
		['BT-115', 'cac:LegalMonetaryTotal/cbc:PayableAmount', '218.50'],
		['BT-116', 'cac:TaxTotal/cac:TaxSubtotal/cbc:TaxableAmount', '247.85'],
		['BT-117', 'cac:TaxTotal/cac:TaxSubtotal/cbc:TaxAmount', '47.09'],
		['BT-119', 'cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:Percent', '19'],
		['BT-126', 'cac:InvoiceLine/cbc:ID', 'L1'],
		['BT-129', 'cac:InvoiceLine/cbc:InvoicedQuantity', '3'],
		['BT-131', 'cac:InvoiceLine/cbc:LineExtensionAmount', '122.85'],
		['BT-136', 'cac:InvoiceLine/cac:AllowanceCharge/cbc:Amount', '13.65'],
		['BT-137', 'cac:InvoiceLine/cac:AllowanceCharge/cbc:BaseAmount', '136.50'],
		['BT-138', 'cac:InvoiceLine/cac:AllowanceCharge/cbc:MultiplierFactorNumeric', '10'],
		['BT-146', 'cac:InvoiceLine/cac:Price/cbc:PriceAmount', '45.5'],
		['BT-151', 'cac:InvoiceLine/cac:Item/cac:ClassifiedTaxCategory/cbc:ID', 'S'],
		['BT-153', 'cac:InvoiceLine/cac:Item/cbc:Name', 'Heizungsventil'],
		['BT-154', 'cac:InvoiceLine/cac:Item/cbc:Description', 'DN 20, Messing'],
		['BT-155', 'cac:InvoiceLine/cac:Item/cac:SellersItemIdentification/cbc:ID', 'HV-20'],
	])('%s at %s', (_, path, value) => expect(textAt(root, path)).toBe(value));

	it('BT-130, every line with its unit', () => {
		expect(at(root, 'cac:InvoiceLine/cbc:InvoicedQuantity').map(({ attributes, text }) => [text, attributes.unitCode])).toEqual([['3', 'H87'], ['2.5', 'HUR'], ['1', 'C62'], ['-1', 'C62']]);
	});

	it('BG-23, a row for each rate', () => {
		expect(at(root, 'cac:TaxTotal/cac:TaxSubtotal').map((row) => ['cbc:TaxableAmount', 'cbc:TaxAmount', 'cac:TaxCategory/cbc:Percent'].map((path) => textAt(row, path)))).toEqual([
			['247.85', '47.09', '19'],
			['22.00', '1.54', '7'],
		]);
	});
});

const textOf = (invoice: Invoice, path: string) => textAt(readXml(ublInvoice(invoice).xml), path);
const textsOf = (invoice: Invoice, path: string) => at(readXml(ublInvoice(invoice).xml), path).map(({ text }) => text);

describe('by kind', () => {
	it.each<[string, Partial<Invoice>, string, string | undefined]>([
		['an invoice', {}, 'cbc:InvoiceTypeCode', '380'],
		['a part of the whole', { billing: 'progress' }, 'cbc:InvoiceTypeCode', '380'],
		['a deposit', { billing: 'deposit' }, 'cbc:InvoiceTypeCode', '386'],
		['a credit note', { kind: 'creditNote' }, 'cbc:CreditNoteTypeCode', '381'],
		['a credit note of a deposit', { kind: 'creditNote', billing: 'deposit' }, 'cbc:CreditNoteTypeCode', '381'],
		['a credit note’s quantity', { kind: 'creditNote' }, 'cac:CreditNoteLine/cbc:CreditedQuantity', '1'],
		['a credit note’s due date, which UBL has with the payment', { kind: 'creditNote' }, 'cac:PaymentMeans/cbc:PaymentDueDate', '2026-12-05'],
		['an invoice’s due date there', {}, 'cac:PaymentMeans/cbc:PaymentDueDate', undefined],
		['plain EN 16931', {}, 'cbc:CustomizationID', 'urn:cen.eu:en16931:2017'],
		['without a process of Peppol', {}, 'cbc:ProfileID', undefined],
	])('%s', (_, patch, path, value) => expect(textOf(invoiceOf({ with: patch }), path)).toBe(value));
});

describe('payment', () => {
	it.each<[string, Invoice, string[]]>([
		['a transfer in euro is SEPA', invoiceOf(), ['58']],
		['in another currency it is not', invoiceOf({ currency: 'CHF' }), ['30']],
		['to an account that SEPA does not reach it is not', invoiceOf({ with: { seller: { ...germanSeller, iban: 'BR1800360305000010009795493C1' } } }), ['30']],
		['to an account whose check digits are wrong it is not', invoiceOf({ with: { seller: { ...germanSeller, iban: 'DE89370400440532013001' } } }), ['30']],
		['without an account nothing is said (BR-61)', invoiceOf({ with: { seller: { ...germanSeller, iban: undefined } } }), []],
	])('%s', (_, invoice, codes) => expect(textsOf(invoice, 'cac:PaymentMeans/cbc:PaymentMeansCode')).toEqual(codes));

	it('says the instalments where there are several', () => {
		const instalments = [{ id: '1', label: 'At start', dueDate: '2026-12-01', amount: '59.50' }, { id: '2', dueDate: '2027-01-01', amount: '59.50' }];
		expect(textOf(invoiceOf({ with: { instalments } }), 'cac:PaymentTerms/cbc:Note')).toBe('2026-12-01: 59.50 EUR (At start)\n2027-01-01: 59.50 EUR');
		expect(textOf(invoiceOf({ with: { instalments: instalments.slice(0, 1) } }), 'cac:PaymentTerms/cbc:Note')).toBeUndefined();
	});
});

describe('taxes', () => {
	const rows = (invoice: Invoice) =>
		at(readXml(ublInvoice(invoice).xml), 'cac:TaxTotal/cac:TaxSubtotal').map((row) =>
			['cac:TaxCategory/cbc:ID', 'cac:TaxCategory/cbc:Percent', 'cbc:TaxableAmount', 'cbc:TaxAmount'].map((path) => textAt(row, path)),
		);
	const reasons = (taxes: Invoice['lines'][number]['taxes']) => {
		const invoice = invoiceOf({ lines: [{ taxes }] });
		return ['cbc:TaxExemptionReasonCode', 'cbc:TaxExemptionReason'].map((name) => textOf(invoice, `cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/${name}`));
	};

	it('two taxes on one line are one of their joint rate, whose amount is theirs', () => {
		const state = tax('S', '6.25', { code: 'IL' });
		const city = tax('S', '2.5', { code: 'CHI' });
		// 6.25 % of 112.34 is 7.02, 2.5 % of 100 is 2.50; the state’s tax is split 6.25 to 0.77.
		const invoice = invoiceOf({ currency: 'USD', lines: [{ taxes: [state, city] }, { unitPrice: '12.34', taxes: [state] }] });
		expect(rows(invoice)).toEqual([['S', '8.75', '100.00', '8.75'], ['S', '6.25', '12.34', '0.77']]);
		expect(textOf(invoice, 'cac:TaxTotal/cbc:TaxAmount')).toBe('9.52');
	});

	it('a compound tax counts on top of the other', () => {
		const invoice = invoiceOf({ currency: 'CAD', lines: [{ taxes: [tax('S', '5', { code: 'GST' }), tax('S', '9.5', { code: 'QST', compound: true })] }] });
		expect(rows(invoice)).toEqual([['S', '14.975', '100.00', '14.98']]);
	});

	it('what prices include of it is out of the price, what comes on top never was in it', () => {
		const invoice = invoiceOf({ pricesIncludeTax: true, lines: [{ unitPrice: '121', taxes: [tax('S', '21'), tax('S', '5.2', { code: 'RE', onTop: true })] }] });
		expect(rows(invoice)).toEqual([['S', '26.2', '100.00', '26.20']]);
		expect(textOf(invoice, 'cac:InvoiceLine/cac:Price/cbc:PriceAmount')).toBe('100');
	});

	it('the same rate under two names is one row', () => {
		expect(rows(invoiceOf({ lines: [{ taxes: [VAT19] }, { taxes: [tax('S', '19.00', { code: 'MwSt' })] }] }))).toEqual([['S', '19', '200.00', '38.00']]);
	});

	it('what is not subject to tax has no rate, not even 0 (BR-O-05)', () => {
		const invoice = invoiceOf({ lines: [{ taxes: [] }], with: { customer: usCustomer } });
		expect(rows(invoice)).toEqual([['O', undefined, '100.00', '0.00']]);
		expect(textOf(invoice, 'cac:InvoiceLine/cac:Item/cac:ClassifiedTaxCategory/cbc:Percent')).toBeUndefined();
	});

	it('but between Germans has 0 in the breakdown, and there alone (DE-R-014)', () => {
		const invoice = invoiceOf({ lines: [{ taxes: [] }] });
		expect(rows(invoice)).toEqual([['O', '0', '100.00', '0.00']]);
		expect(textOf(invoice, 'cac:InvoiceLine/cac:Item/cac:ClassifiedTaxCategory/cbc:Percent')).toBeUndefined();
	});

	it('beside something taxed it is exempt (BR-O-11)', () => {
		expect(rows(invoiceOf({ lines: [{}, { taxes: [] }] }))).toEqual([['S', '19', '100.00', '19.00'], ['E', '0', '100.00', '0.00']]);
	});

	it.each([
		['exempt, for no reason given', [tax('E')], [undefined, 'Exempt from tax']],
		['exempt, for a reason', [tax('E', '0', { exemptionReason: '§ 19 UStG' })], [undefined, '§ 19 UStG']],
		['exempt, by code', [tax('E', '0', { exemptionCode: 'VATEX-EU-132' })], ['VATEX-EU-132', 'Exempt from tax']],
		['exempt, by a code of none', [tax('E', '0', { exemptionCode: 'MINE' })], [undefined, 'Exempt from tax']],
		['exempt, by the code of another category', [tax('E', '0', { exemptionCode: 'VATEX-EU-AE' })], [undefined, 'Exempt from tax']],
		['reverse charge', [tax('AE')], ['VATEX-EU-AE', 'Reverse charge']],
		['intra-community', [tax('K')], ['VATEX-EU-IC', 'Intra-community supply']],
		['export', [tax('G')], ['VATEX-EU-G', 'Export']],
		['not subject to tax', [], ['VATEX-EU-O', 'Not subject to VAT']],
		['zero-rated', [tax('Z')], [undefined, undefined]],
		['standard', [VAT19], [undefined, undefined]],
	])('the reason of %s', (_, taxes, expected) => expect(reasons(taxes)).toEqual(expected));

	it('reasons of one category are joined, for it has one row (BR-E-01)', () => {
		const invoice = invoiceOf({
			lines: [{ taxes: [tax('E', '0', { exemptionReason: 'Insurance', exemptionCode: 'VATEX-EU-132' })] }, { taxes: [tax('E', '0', { code: 'E2', exemptionReason: 'Training', exemptionCode: 'VATEX-EU-132-1I' })] }],
		});
		expect(textsOf(invoice, 'cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:TaxExemptionReason')).toEqual(['Insurance; Training']);
		expect(textsOf(invoice, 'cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:TaxExemptionReasonCode')).toEqual([]);
	});

	it('what is withheld counts as paid', () => {
		const invoice = invoiceOf({ lines: [{ unitPrice: '1000', taxes: [tax('S', '21'), tax('S', '15', { code: 'IRPF', withheld: true })] }], prepaid: '10' });
		expect(textOf(invoice, 'cac:LegalMonetaryTotal/cbc:PrepaidAmount')).toBe('160.00');
		expect(textOf(invoice, 'cac:LegalMonetaryTotal/cbc:PayableAmount')).toBe('1050.00');
		expect(textOf(invoice, 'cbc:Note')).toBe('IRPF 15 %: 150.00 EUR withheld by the customer, counted as paid.');
	});
});

describe('discounts', () => {
	it('a percentage of the document is of the lines of its rate', () => {
		const invoice = invoiceOf({ lines: [{ unitPrice: '80' }, { taxes: [VAT7], unitPrice: '20' }], allowances: [{ percent: '5' }] });
		expect(textsOf(invoice, 'cac:AllowanceCharge/cbc:Amount')).toEqual(['4.00', '1.00']);
		expect(textsOf(invoice, 'cac:AllowanceCharge/cbc:BaseAmount')).toEqual(['80.00', '20.00']);
		expect(textsOf(invoice, 'cac:AllowanceCharge/cac:TaxCategory/cbc:Percent')).toEqual(['19', '7']);
	});

	it('a percentage that the amount does not follow from is left out (PEPPOL-EN16931-R040)', () => {
		const invoice = invoiceOf({ currency: 'JPY', lines: [{ unitPrice: '333', discounts: [{ percent: '10' }] }] });
		expect(textsOf(invoice, 'cac:InvoiceLine/cac:AllowanceCharge/cbc:Amount')).toEqual(['33']);
		expect(textsOf(invoice, 'cac:InvoiceLine/cac:AllowanceCharge/cbc:MultiplierFactorNumeric')).toEqual([]);
		expect(textsOf(invoice, 'cac:InvoiceLine/cac:AllowanceCharge/cbc:BaseAmount')).toEqual([]);
	});

	it('sums of 0 are said where there is a discount (BR-CO-11)', () => {
		expect(textOf(invoiceOf({ allowances: [{ amount: '0' }] }), 'cac:LegalMonetaryTotal/cbc:AllowanceTotalAmount')).toBe('0.00');
		expect(textOf(invoiceOf(), 'cac:LegalMonetaryTotal/cbc:AllowanceTotalAmount')).toBeUndefined();
	});
});

it('a sales tax invoice of the United States names the tax registration and no VAT identifier', () => {
	const invoice = invoiceOf({ currency: 'USD', lines: [{ taxes: [tax('S', '8.25')] }], with: { seller: usSeller, customer: usCustomer } });
	expect(textsOf(invoice, 'cac:AccountingSupplierParty/cac:Party/cac:PartyTaxScheme/cbc:CompanyID')).toEqual(['12-3456789']);
	expect(textsOf(invoice, 'cac:AccountingSupplierParty/cac:Party/cac:PartyTaxScheme/cac:TaxScheme/cbc:ID')).toEqual(['TAX']);
	expect(textsOf(invoice, 'cac:AccountingSupplierParty/cac:Party/cac:PartyIdentification/cbc:ID')).toEqual(['12-3456789']);
});

it('an intra-community supply goes to the buyer’s country (BR-IC-12)', () => {
	const invoice = invoiceOf({ lines: [{ taxes: [tax('K')] }], with: { customer: { ...germanCustomer, address: { lines: [], country: 'AT' } } } });
	expect(textOf(invoice, 'cac:Delivery/cac:DeliveryLocation/cac:Address/cac:Country/cbc:IdentificationCode')).toBe('AT');
});
