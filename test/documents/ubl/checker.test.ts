import { ublInvoice } from '../../../documents/ubl';
import { EN_16931_RULES, PEPPOL_RULES, violations } from '../../support/en16931';
import { adjustment, all, bothIn, buyer, drop, dropAll, type Edit, element, endpoint, inCountry, line, onLine, reasonless, replace, row, seller, set, totals, twice, vatless, within } from './edits';
import { type Given, invoiceOf, peppol, tax } from './invoices';

const whole = ublInvoice(
	invoiceOf({
		lines: [{ quantity: '8', unitPrice: '30', baseQuantity: '2', discounts: [{ percent: '10' }], charges: [{ percent: '5' }], sku: 'V-1', description: 'Valve\nbrass' }, {}],
		allowances: [{ percent: '10' }],
		charges: [{ percent: '5', reason: 'Freight' }],
		prepaid: '10',
		cashRounding: '0.05',
		with: {
			...peppol,
			estimate: 'EST-1',
			deliveryDate: '2026-11-20',
			notes: 'Thank you',
			precedingInvoices: [{ number: 'INV-1', issueDate: '2026-10-01' }],
			instalments: [{ id: '1', dueDate: '2026-12-01', amount: '1.00' }, { id: '2', dueDate: '2026-12-05', amount: '2.00' }],
		},
	}),
).xml;
const creditNote = ublInvoice(invoiceOf({ with: { ...peppol, kind: 'creditNote' } })).xml;

const BREAKING: Array<[string, Edit, string?]> = [
	['BR-01', drop('cbc:CustomizationID')],
	['BR-02', drop('cbc:ID')],
	['BR-03', drop('cbc:IssueDate')],
	['BR-04', drop('cbc:InvoiceTypeCode')],
	['BR-05', drop('cbc:DocumentCurrencyCode')],
	['BR-06', within(seller, drop('cbc:RegistrationName'))],
	['BR-07', within(buyer, drop('cbc:RegistrationName'))],
	['BR-08', within(seller, drop('cac:PostalAddress'))],
	['BR-09', within(seller, drop('cac:Country'))],
	['BR-10', within(buyer, drop('cac:PostalAddress'))],
	['BR-11', within(buyer, drop('cac:Country'))],
	['BR-12', within(totals, drop('cbc:LineExtensionAmount'))],
	['BR-13', drop('cbc:TaxExclusiveAmount')],
	['BR-14', drop('cbc:TaxInclusiveAmount')],
	['BR-15', drop('cbc:PayableAmount')],
	['BR-16', dropAll('cac:InvoiceLine')],
	['BR-21', within(line, drop('cbc:ID'))],
	['BR-22', drop('cbc:InvoicedQuantity')],
	['BR-23', replace(/(<cbc:InvoicedQuantity) unitCode="HUR"/, '$1')],
	['BR-24', within(line, drop('cbc:LineExtensionAmount'))],
	['BR-25', within(element('cac:Item'), drop('cbc:Name'))],
	['BR-26', drop('cbc:PriceAmount')],
	['BR-27', set('cbc:PriceAmount', '-1')],
	['BR-31', within(adjustment(false), drop('cbc:Amount'))],
	['BR-32', within(adjustment(false), drop('cac:TaxCategory'))],
	['BR-33', within(adjustment(false), reasonless)],
	['BR-36', within(adjustment(true), drop('cbc:Amount'))],
	['BR-37', within(adjustment(true), vatless)],
	['BR-38', within(adjustment(true), reasonless)],
	['BR-41', onLine(false, drop('cbc:Amount'))],
	['BR-42', onLine(false, reasonless)],
	['BR-43', onLine(true, drop('cbc:Amount'))],
	['BR-44', onLine(true, reasonless)],
	['BR-45', drop('cbc:TaxableAmount')],
	['BR-46', within(row, drop('cbc:TaxAmount'))],
	['BR-47', within(row, vatless)],
	['BR-48', within(row, drop('cbc:Percent'))],
	['BR-49', drop('cbc:PaymentMeansCode')],
	['BR-50', within(element('cac:PayeeFinancialAccount'), drop('cbc:ID'))],
	['BR-52', within(element('cac:AdditionalDocumentReference'), drop('cbc:ID'))],
	['BR-55', within(element('cac:BillingReference'), drop('cbc:ID'))],
	['BR-61', drop('cac:PayeeFinancialAccount')],
	['BR-62', within(seller, replace(/ schemeID="9930"/, ''))],
	['BR-63', within(buyer, replace(/ schemeID="0204"/, ''))],
	['BR-CO-04', within(line, drop('cac:ClassifiedTaxCategory'))],
	['BR-CO-09', within(seller, replace('>DE123456789</cbc:CompanyID>', '>123456789</cbc:CompanyID>'))],
	['BR-CO-10', within(totals, set('cbc:LineExtensionAmount', '1.00'))],
	['BR-CO-11', set('cbc:AllowanceTotalAmount', '1.00')],
	['BR-CO-11', drop('cbc:AllowanceTotalAmount')],
	['BR-CO-12', set('cbc:ChargeTotalAmount', '1.00')],
	['BR-CO-12', drop('cbc:ChargeTotalAmount')],
	['BR-CO-13', set('cbc:TaxExclusiveAmount', '1.00')],
	['BR-CO-14', within(element('cac:TaxTotal'), set('cbc:TaxAmount', '1.00'))],
	['BR-CO-15', set('cbc:TaxInclusiveAmount', '1.00')],
	['BR-CO-15', twice('cac:TaxTotal')],
	['BR-CO-16', set('cbc:PrepaidAmount', '1.00')],
	['BR-CO-16', set('cbc:PayableRoundingAmount', '1.00')],
	['BR-CO-16', set('cbc:PayableAmount', '1.00')],
	['BR-CO-17', within(row, set('cbc:TaxAmount', '1.00'))],
	['BR-CO-18', dropAll('cac:TaxSubtotal')],
	['BR-CO-21', within(adjustment(false), reasonless)],
	['BR-CO-22', within(adjustment(true), reasonless)],
	['BR-CO-23', onLine(false, reasonless)],
	['BR-CO-24', onLine(true, reasonless)],
	['BR-CO-25', all(drop('cbc:DueDate'), drop('cac:PaymentTerms'))],
	['BR-CO-26', within(seller, all(drop('cac:PartyTaxScheme'), drop('cbc:CompanyID')))],
	...[
		['BR-DEC-01', adjustment(false), 'cbc:Amount'] as const,
		['BR-DEC-02', adjustment(false), 'cbc:BaseAmount'] as const,
		['BR-DEC-05', adjustment(true), 'cbc:Amount'] as const,
		['BR-DEC-06', adjustment(true), 'cbc:BaseAmount'] as const,
		['BR-DEC-09', totals, 'cbc:LineExtensionAmount'] as const,
		['BR-DEC-10', totals, 'cbc:AllowanceTotalAmount'] as const,
		['BR-DEC-11', totals, 'cbc:ChargeTotalAmount'] as const,
		['BR-DEC-12', totals, 'cbc:TaxExclusiveAmount'] as const,
		['BR-DEC-13', element('cac:TaxTotal'), 'cbc:TaxAmount'] as const,
		['BR-DEC-14', totals, 'cbc:TaxInclusiveAmount'] as const,
		['BR-DEC-16', totals, 'cbc:PrepaidAmount'] as const,
		['BR-DEC-17', totals, 'cbc:PayableRoundingAmount'] as const,
		['BR-DEC-18', totals, 'cbc:PayableAmount'] as const,
		['BR-DEC-19', row, 'cbc:TaxableAmount'] as const,
		['BR-DEC-20', row, 'cbc:TaxAmount'] as const,
		['BR-DEC-23', line, 'cbc:LineExtensionAmount'] as const,
		['UBL-DT-01', line, 'cbc:LineExtensionAmount'] as const,
	].map(([id, section, name]): [string, Edit] => [id, within(section, set(name, '1.001'))]),
	['BR-DEC-24', onLine(false, set('cbc:Amount', '1.001'))],
	['BR-DEC-25', onLine(false, set('cbc:BaseAmount', '1.001'))],
	['BR-DEC-27', onLine(true, set('cbc:Amount', '1.001'))],
	['BR-DEC-28', onLine(true, set('cbc:BaseAmount', '1.001'))],
	['BR-CL-01', set('cbc:InvoiceTypeCode', '381')],
	['BR-CL-01', set('cbc:CreditNoteTypeCode', '380'), creditNote],
	['BR-CL-03', within(totals, replace('currencyID="EUR"', 'currencyID="EURO"'))],
	['BR-CL-04', set('cbc:DocumentCurrencyCode', 'EURO')],
	['BR-CL-08', set('cbc:Note', 'No. #abc# and more')],
	['BR-CL-10', within(seller, replace('<cac:PostalAddress>', '<cac:PartyIdentification><cbc:ID schemeID="GLN">1</cbc:ID></cac:PartyIdentification><cac:PostalAddress>'))],
	['BR-CL-11', within(seller, replace('<cbc:CompanyID>HRB', '<cbc:CompanyID schemeID="HRB">HRB'))],
	['BR-CL-14', within(buyer, set('cbc:IdentificationCode', 'UK'))],
	['BR-CL-16', set('cbc:PaymentMeansCode', 'transfer')],
	['BR-CL-17', within(row, set('cbc:ID', 'X'))],
	['BR-CL-18', within(element('cac:ClassifiedTaxCategory'), set('cbc:ID', 'X'))],
	['BR-CL-22', within(row, replace('<cac:TaxScheme>', '<cbc:TaxExemptionReasonCode>VATEX-EU-XX</cbc:TaxExemptionReasonCode><cac:TaxScheme>'))],
	['BR-CL-23', within(line, replace('unitCode="HUR"', 'unitCode="hours"'))],
	['BR-CL-25', within(seller, replace('schemeID="9930"', 'schemeID="9999"'))],
	['UBL-SR-05', within(element('cac:PaymentTerms'), twice('cbc:Note'))],
	['UBL-SR-09', within(seller, twice('cbc:RegistrationName'))],
	['UBL-SR-11', within(seller, twice('cac:PartyLegalEntity'))],
	['UBL-SR-12', within(seller, twice('cac:PartyTaxScheme'))],
	['UBL-SR-13', within(seller, all(vatless, twice('cac:PartyTaxScheme')))],
	['UBL-SR-15', within(buyer, twice('cac:PartyLegalEntity'))],
	['UBL-SR-16', within(buyer, replace('<cac:PostalAddress>', '<cac:PartyIdentification><cbc:ID>1</cbc:ID></cac:PartyIdentification><cac:PartyIdentification><cbc:ID>2</cbc:ID></cac:PartyIdentification><cac:PostalAddress>'))],
	['UBL-SR-17', within(buyer, replace(/(<\/cbc:RegistrationName>)/, '$1<cbc:CompanyID>1</cbc:CompanyID><cbc:CompanyID>2</cbc:CompanyID>'))],
	['UBL-SR-18', within(buyer, twice('cac:PartyTaxScheme'))],
	['UBL-SR-24', twice('cac:Delivery')],
	['UBL-SR-26', twice('cbc:PaymentID')],
	['UBL-SR-30', within(adjustment(false), twice('cbc:AllowanceChargeReason'))],
	['UBL-SR-31', within(adjustment(true), twice('cbc:AllowanceChargeReason'))],
	['UBL-SR-32', within(row, replace('<cac:TaxScheme>', '<cbc:TaxExemptionReason>1</cbc:TaxExemptionReason><cbc:TaxExemptionReason>2</cbc:TaxExemptionReason><cac:TaxScheme>'))],
	['UBL-SR-33', twice('cbc:DocumentDescription')],
	['UBL-SR-34', within(line, replace('</cbc:ID>', '</cbc:ID><cbc:Note>1</cbc:Note><cbc:Note>2</cbc:Note>'))],
	['UBL-SR-42', within(seller, all(twice('cac:PartyTaxScheme'), twice('cac:PartyTaxScheme')))],
	['UBL-SR-45', replace('</cbc:PaymentMeansCode>', '</cbc:PaymentMeansCode><cbc:PaymentDueDate>2026-12-01</cbc:PaymentDueDate><cbc:PaymentDueDate>2026-12-02</cbc:PaymentDueDate>')],
	['UBL-CR-412', replace('</cbc:PaymentMeansCode>', '</cbc:PaymentMeansCode><cbc:PaymentDueDate>2026-12-01</cbc:PaymentDueDate>')],
	['UBL-SR-48', within(line, twice('cac:ClassifiedTaxCategory'))],
	['UBL-SR-50', within(line, twice('cbc:Description'))],
	['UBL-SR-51', within(buyer, twice('cac:AddressLine'))],
	['UBL-SR-53', within(seller, drop('cbc:CompanyID'))],
	['PEPPOL-EN16931-R001', drop('cbc:ProfileID')],
	['PEPPOL-EN16931-R002', twice('cbc:Note')],
	['PEPPOL-EN16931-R003', drop('cbc:BuyerReference')],
	['PEPPOL-EN16931-R004', set('cbc:CustomizationID', 'urn:peppol')],
	['PEPPOL-EN16931-R007', set('cbc:ProfileID', 'urn:fdc:peppol.eu:2017:poacc:billing')],
	['PEPPOL-EN16931-R010', within(buyer, drop('cbc:EndpointID'))],
	['PEPPOL-EN16931-R020', within(seller, drop('cbc:EndpointID'))],
	['PEPPOL-EN16931-R040', within(adjustment(false), set('cbc:MultiplierFactorNumeric', '11'))],
	['PEPPOL-EN16931-R041', onLine(false, drop('cbc:BaseAmount'))],
	['PEPPOL-EN16931-R042', onLine(true, drop('cbc:MultiplierFactorNumeric'))],
	['PEPPOL-EN16931-R043', set('cbc:ChargeIndicator', 'no')],
	['PEPPOL-EN16931-R051', within(totals, replace('currencyID="EUR"', 'currencyID="USD"'))],
	['PEPPOL-EN16931-R053', twice('cac:TaxTotal')],
	['PEPPOL-EN16931-R120', set('cbc:PriceAmount', '30.01')],
	['PEPPOL-EN16931-R121', set('cbc:BaseQuantity', '0')],
	['PEPPOL-EN16931-R130', replace(/<cbc:BaseQuantity unitCode="HUR"/, '<cbc:BaseQuantity unitCode="DAY"')],
	['PEPPOL-EN16931-P0100', set('cbc:InvoiceTypeCode', '326')],
	['PEPPOL-EN16931-P0101', set('cbc:CreditNoteTypeCode', '262'), creditNote],
	...['G', 'O', 'IC', 'AE', 'D', 'F', 'I', 'J'].map((code, index): [string, Edit] => [
		`PEPPOL-EN16931-P01${String(index + 4).padStart(2, '0')}`,
		within(row, replace('<cac:TaxScheme>', `<cbc:TaxExemptionReasonCode>VATEX-EU-${code}</cbc:TaxExemptionReasonCode><cac:TaxScheme>`)),
	]),
	['PEPPOL-COMMON-R040', endpoint('0088', '4012345000010')],
	['PEPPOL-COMMON-R041', endpoint('0192', '974760674')],
	['PEPPOL-COMMON-R042', endpoint('0184', '13585628')],
	['PEPPOL-COMMON-R043', endpoint('0208', '0202239952')],
	['PEPPOL-COMMON-R049', endpoint('0007', '5560125791')],
	['PEPPOL-COMMON-R050', endpoint('0151', '53004085617')],
	['DE-R-001', drop('cac:PaymentMeans')],
	['DE-R-003', within(seller, drop('cbc:CityName'))],
	['DE-R-004', within(seller, drop('cbc:PostalZone'))],
	['DE-R-005', within(element('cac:Contact'), drop('cbc:Name'))],
	['DE-R-006', within(seller, drop('cbc:Telephone'))],
	['DE-R-007', within(seller, drop('cbc:ElectronicMail'))],
	['DE-R-008', within(buyer, drop('cbc:CityName'))],
	['DE-R-009', within(buyer, drop('cbc:PostalZone'))],
	['DE-R-014', within(row, drop('cbc:Percent'))],
	['DK-R-002', inCountry('DK', drop('cac:PartyLegalEntity'))],
	['DK-R-005', all(bothIn('DK'), set('cbc:PaymentMeansCode', '30'))],
	['DK-R-006', all(bothIn('DK'), set('cbc:PaymentMeansCode', '31'), drop('cac:FinancialInstitutionBranch'))],
	['DK-R-014', inCountry('DK')],
	['DK-R-016', all(bothIn('DK'), set('cbc:PayableAmount', '-1.00')), creditNote],
	['GR-R-004-1', inCountry('GR')],
	['IS-R-002', inCountry('IS', drop('cac:PartyLegalEntity'))],
	['IS-R-003', inCountry('IS', drop('cbc:StreetName'))],
	['IS-R-004', bothIn('IS')],
	['IS-R-005', all(bothIn('IS'), within(buyer, drop('cbc:PostalZone')))],
	['IT-R-002', inCountry('IT', drop('cbc:StreetName'))],
	['IT-R-003', inCountry('IT', drop('cbc:CityName'))],
	['IT-R-004', inCountry('IT', drop('cbc:PostalZone'))],
	['NL-R-001', inCountry('NL'), creditNote],
	['NL-R-002', inCountry('NL', drop('cbc:StreetName'))],
	['NL-R-003', inCountry('NL')],
	['NL-R-004', all(bothIn('NL'), within(buyer, drop('cbc:StreetName')))],
	['NL-R-005', all(bothIn('NL'), within(buyer, replace(/(<\/cbc:RegistrationName>)/, '$1<cbc:CompanyID>1</cbc:CompanyID>')))],
	['NL-R-007', all(inCountry('NL'), drop('cac:PaymentMeans'))],
	['NL-R-008', all(inCountry('NL'), set('cbc:PaymentMeansCode', '31'))],
	['NO-R-001', inCountry('NO', replace('>DE123456789</cbc:CompanyID>', '>NO974760673</cbc:CompanyID>'))],
	['SE-R-001', inCountry('SE', replace('>DE123456789</cbc:CompanyID>', '>SE5560</cbc:CompanyID>'))],
	['SE-R-006', inCountry('SE', replace('>DE123456789</cbc:CompanyID>', '>SE556012345601</cbc:CompanyID>'))],
];

/** One document for each category, with everything in it of that category. */
const CATEGORIES: Array<{ infix: string; code: string; rate?: string; wrongRate: string; given?: Given['with'] }> = [
	{ infix: 'S', code: 'S', rate: '19', wrongRate: '0' },
	{ infix: 'Z', code: 'Z', wrongRate: '5' },
	{ infix: 'E', code: 'E', wrongRate: '5' },
	{ infix: 'AE', code: 'AE', wrongRate: '5' },
	{ infix: 'IC', code: 'K', wrongRate: '5', given: { deliveryDate: '2026-11-20' } },
	{ infix: 'G', code: 'G', wrongRate: '5' },
	{ infix: 'O', code: 'O', wrongRate: '0' },
	{ infix: 'AF', code: 'L', rate: '7', wrongRate: '-1' },
	{ infix: 'AG', code: 'M', rate: '4', wrongRate: '-1' },
];
const ofCategory = ({ code, rate = '0', given }: (typeof CATEGORIES)[number]) => {
	const taxes = [tax(code, rate)];
	return ublInvoice(invoiceOf({ lines: [{ taxes }], allowances: [{ amount: '10', taxes }], charges: [{ amount: '5', taxes }], with: given })).xml;
};
const rated = (code: string, wrongRate: string): Edit => (code === 'O' ? replace('<cbc:ID>O</cbc:ID>', `<cbc:ID>O</cbc:ID><cbc:Percent>${wrongRate}</cbc:Percent>`) : set('cbc:Percent', wrongRate));
const unreasoned: Edit = (xml) => xml.replace(/\s*<cbc:TaxExemption.*/g, '');
const reasoned = replace('<cac:TaxScheme>', '<cbc:TaxExemptionReason>Because</cbc:TaxExemptionReason><cac:TaxScheme>');
const vatId = '<cac:PartyTaxScheme><cbc:CompanyID>DE1</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>';

const BREAKING_BY_CATEGORY: Array<[string, Edit, string]> = CATEGORIES.flatMap((category) => {
	const { infix, code, wrongRate } = category;
	const document = ofCategory(category);
	const unidentified = within(seller, code === 'O' ? replace('<cac:PartyLegalEntity>', `${vatId}<cac:PartyLegalEntity>`) : drop('cac:PartyTaxScheme'));
	const edits: Array<[string, Edit]> = [
		['01', within(row, set('cbc:ID', code === 'Z' ? 'E' : 'Z'))],
		['02', unidentified],
		['03', unidentified],
		['04', unidentified],
		['05', within(line, rated(code, wrongRate))],
		['06', within(adjustment(false), rated(code, wrongRate))],
		['07', within(adjustment(true), rated(code, wrongRate))],
		['08', within(row, set('cbc:TaxableAmount', '96.00'))],
		['09', within(row, set('cbc:TaxAmount', code === 'S' ? '19.05' : code === 'L' ? '7.65' : code === 'M' ? '4.80' : '0.01'))],
		['10', within(row, ['S', 'Z', 'L', 'M'].includes(code) ? reasoned : unreasoned)],
	];
	return edits.map(([digits, edit]): [string, Edit, string] => [`BR-${infix}-${digits}`, edit, document]);
});

const intraCommunity = ofCategory(CATEGORIES[4]);
const outOfScope = ofCategory(CATEGORIES[6]);
const reverseCharge = ofCategory(CATEGORIES[3]);
const BREAKING_BY_MIX: Array<[string, Edit, string]> = [
	['BR-AE-02', within(buyer, drop('cac:PartyTaxScheme')), reverseCharge],
	['BR-IC-02', within(buyer, drop('cac:PartyTaxScheme')), intraCommunity],
	['BR-IC-11', drop('cbc:ActualDeliveryDate'), intraCommunity],
	['BR-IC-12', drop('cac:DeliveryLocation'), intraCommunity],
	['BR-O-02', within(buyer, replace('<cac:PartyLegalEntity>', `${vatId}<cac:PartyLegalEntity>`)), outOfScope],
	['BR-O-11', all(twice('cac:TaxSubtotal'), within(row, set('cbc:ID', 'Z'))), outOfScope],
	['BR-O-12', within(element('cac:ClassifiedTaxCategory'), set('cbc:ID', 'Z')), outOfScope],
	['BR-O-13', within(adjustment(false), set('cbc:ID', 'Z')), outOfScope],
	['BR-O-14', within(adjustment(true), set('cbc:ID', 'Z')), outOfScope],
];

it.each([
	['the whole invoice', whole],
	['the credit note', creditNote],
	...CATEGORIES.map((category) => [`category ${category.code}`, ofCategory(category)]),
])('%s is accepted before it is broken', (_, xml) => expect(violations(xml)).toEqual([]));

it.each([...BREAKING, ...BREAKING_BY_CATEGORY, ...BREAKING_BY_MIX])('%s can be broken', (rule, edit, document = whole) => {
	expect(violations(edit(document))).toContain(rule);
});

it('there is a broken document for every rule', () => {
	const broken = new Set([...BREAKING, ...BREAKING_BY_CATEGORY, ...BREAKING_BY_MIX].map(([rule]) => rule));
	expect([...EN_16931_RULES, ...PEPPOL_RULES].map(({ id }) => id).filter((id) => !broken.has(id))).toEqual([]);
});

it.each<[string, Edit, string]>([
	['elements in another order', all(drop('cbc:IssueDate'), replace('<cbc:DueDate>', '<cbc:DueDate>2026-12-05</cbc:DueDate><cbc:IssueDate>2026-11-21</cbc:IssueDate><cbc:DueDate>')), 'structure: Invoice has'],
	['an element that EN 16931 does not use', replace('<cbc:IssueDate>', '<cbc:UUID>1</cbc:UUID><cbc:IssueDate>'), 'structure: Invoice has'],
	['an unknown group', replace('<cac:TaxTotal>', '<cac:Signature/><cac:TaxTotal>'), 'structure: cac:Signature is not known here'],
	['an empty element', set('cbc:BuyerReference', ' '), 'structure: cbc:BuyerReference is empty'],
	['a date that is none', set('cbc:IssueDate', '21.11.2026'), 'structure: cbc:IssueDate is 21.11.2026'],
	['an amount that is none', set('cbc:PriceAmount', '1e3'), 'structure: cbc:PriceAmount is 1e3'],
	['an amount of no currency', within(totals, replace(' currencyID="EUR"', '')), 'structure: cbc:LineExtensionAmount has no currencyID'],
	['an attribute too many', replace('<cbc:IssueDate>', '<cbc:IssueDate languageID="de">'), 'structure: cbc:IssueDate has languageID'],
	['elements where a value belongs', set('cbc:BuyerReference', '<cbc:ID>1</cbc:ID>'), 'structure: cbc:BuyerReference has elements in it'],
])('refuses %s', (_, edit, fault) => {
	expect(violations(edit(whole)).filter((found) => found.startsWith(fault))).not.toEqual([]);
});
