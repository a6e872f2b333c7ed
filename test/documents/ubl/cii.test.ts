import fc from 'fast-check';

import { ciiInvoice, ublInvoice } from '../../../documents/ubl';
import { readOr } from '../../../domain/errors';
import type { Tax } from '../../../domain/billing/types';
import { readXml } from '../../support/en16931';
import { germanCustomer, germanSeller, type Given, invoiceOf, peppol, tax, usCustomer, usSeller } from './invoices';

type Element = ReturnType<typeof readXml>;

/** Every element at a path of local names, with what stands in it. */
function all(root: Element, path: string): Element[] {
	return path.split('/').reduce<Element[]>((found, step) => found.flatMap(({ children }) => children.filter(({ name }) => name.split(':')[1] === step)), [root]);
}

function said(root: Element, path: string): string | undefined {
	return all(root, path)[0]?.text.trim();
}

const AGREEMENT = 'SupplyChainTradeTransaction/ApplicableHeaderTradeAgreement';
const DELIVERY = 'SupplyChainTradeTransaction/ApplicableHeaderTradeDelivery';
const SETTLEMENT = 'SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement';
const SUMS = `${SETTLEMENT}/SpecifiedTradeSettlementHeaderMonetarySummation`;

/** What the standard calls one term, where the two syntaxes have it. */
const TERMS: Array<[term: string, ubl: string, cii: string]> = [
	['BT-1', 'ID', 'ExchangedDocument/ID'],
	['BT-2', 'IssueDate', 'ExchangedDocument/IssueDateTime/DateTimeString'],
	['BT-5', 'DocumentCurrencyCode', `${SETTLEMENT}/InvoiceCurrencyCode`],
	['BT-9', 'DueDate', `${SETTLEMENT}/SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString`],
	['BT-13', 'OrderReference/ID', `${AGREEMENT}/BuyerOrderReferencedDocument/IssuerAssignedID`],
	['BT-20', 'PaymentTerms/Note', `${SETTLEMENT}/SpecifiedTradePaymentTerms/Description`],
	['BT-22', 'Note', 'ExchangedDocument/IncludedNote/Content'],
	['BT-27', 'AccountingSupplierParty/Party/PartyLegalEntity/RegistrationName', `${AGREEMENT}/SellerTradeParty/Name`],
	['BT-29', 'AccountingSupplierParty/Party/PartyIdentification/ID', `${AGREEMENT}/SellerTradeParty/ID`],
	['BT-30', 'AccountingSupplierParty/Party/PartyLegalEntity/CompanyID', `${AGREEMENT}/SellerTradeParty/SpecifiedLegalOrganization/ID`],
	['BT-31', 'AccountingSupplierParty/Party/PartyTaxScheme/CompanyID', `${AGREEMENT}/SellerTradeParty/SpecifiedTaxRegistration/ID`],
	['BT-35', 'AccountingSupplierParty/Party/PostalAddress/StreetName', `${AGREEMENT}/SellerTradeParty/PostalTradeAddress/LineOne`],
	['BT-44', 'AccountingCustomerParty/Party/PartyLegalEntity/RegistrationName', `${AGREEMENT}/BuyerTradeParty/Name`],
	['BT-48', 'AccountingCustomerParty/Party/PartyTaxScheme/CompanyID', `${AGREEMENT}/BuyerTradeParty/SpecifiedTaxRegistration/ID`],
	['BT-51', 'AccountingCustomerParty/Party/PostalAddress/AdditionalStreetName', `${AGREEMENT}/BuyerTradeParty/PostalTradeAddress/LineTwo`],
	['BT-55', 'AccountingCustomerParty/Party/PostalAddress/Country/IdentificationCode', `${AGREEMENT}/BuyerTradeParty/PostalTradeAddress/CountryID`],
	['BT-72', 'Delivery/ActualDeliveryDate', `${DELIVERY}/ActualDeliverySupplyChainEvent/OccurrenceDateTime/DateTimeString`],
	['BT-73', 'InvoicePeriod/StartDate', `${SETTLEMENT}/BillingSpecifiedPeriod/StartDateTime/DateTimeString`],
	['BT-80', 'Delivery/DeliveryLocation/Address/Country/IdentificationCode', `${DELIVERY}/ShipToTradeParty/PostalTradeAddress/CountryID`],
	['BT-81', 'PaymentMeans/PaymentMeansCode', `${SETTLEMENT}/SpecifiedTradeSettlementPaymentMeans/TypeCode`],
	['BT-106', 'LegalMonetaryTotal/LineExtensionAmount', `${SUMS}/LineTotalAmount`],
	['BT-107', 'LegalMonetaryTotal/AllowanceTotalAmount', `${SUMS}/AllowanceTotalAmount`],
	['BT-108', 'LegalMonetaryTotal/ChargeTotalAmount', `${SUMS}/ChargeTotalAmount`],
	['BT-109', 'LegalMonetaryTotal/TaxExclusiveAmount', `${SUMS}/TaxBasisTotalAmount`],
	['BT-110', 'TaxTotal/TaxAmount', `${SUMS}/TaxTotalAmount`],
	['BT-112', 'LegalMonetaryTotal/TaxInclusiveAmount', `${SUMS}/GrandTotalAmount`],
	['BT-113', 'LegalMonetaryTotal/PrepaidAmount', `${SUMS}/TotalPrepaidAmount`],
	['BT-114', 'LegalMonetaryTotal/PayableRoundingAmount', `${SUMS}/RoundingAmount`],
	['BT-115', 'LegalMonetaryTotal/PayableAmount', `${SUMS}/DuePayableAmount`],
];
/** Of each line, each row of the breakdown, each discount or charge. */
const GROUPS: Array<{ ubl: string; cii: string; terms: Array<[string, string]> }> = [
	{
		ubl: 'InvoiceLine',
		cii: 'SupplyChainTradeTransaction/IncludedSupplyChainTradeLineItem',
		terms: [
			['ID', 'AssociatedDocumentLineDocument/LineID'],
			['InvoicedQuantity', 'SpecifiedLineTradeDelivery/BilledQuantity'],
			['LineExtensionAmount', 'SpecifiedLineTradeSettlement/SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount'],
			['Price/PriceAmount', 'SpecifiedLineTradeAgreement/NetPriceProductTradePrice/ChargeAmount'],
			['Price/BaseQuantity', 'SpecifiedLineTradeAgreement/NetPriceProductTradePrice/BasisQuantity'],
			['Item/Name', 'SpecifiedTradeProduct/Name'],
			['Item/Description', 'SpecifiedTradeProduct/Description'],
			['Item/ClassifiedTaxCategory/ID', 'SpecifiedLineTradeSettlement/ApplicableTradeTax/CategoryCode'],
			['Item/ClassifiedTaxCategory/Percent', 'SpecifiedLineTradeSettlement/ApplicableTradeTax/RateApplicablePercent'],
			['AllowanceCharge/Amount', 'SpecifiedLineTradeSettlement/SpecifiedTradeAllowanceCharge/ActualAmount'],
			['AllowanceCharge/MultiplierFactorNumeric', 'SpecifiedLineTradeSettlement/SpecifiedTradeAllowanceCharge/CalculationPercent'],
			['AllowanceCharge/BaseAmount', 'SpecifiedLineTradeSettlement/SpecifiedTradeAllowanceCharge/BasisAmount'],
		],
	},
	{
		ubl: 'TaxTotal/TaxSubtotal',
		cii: `${SETTLEMENT}/ApplicableTradeTax`,
		terms: [
			['TaxableAmount', 'BasisAmount'],
			['TaxAmount', 'CalculatedAmount'],
			['TaxCategory/ID', 'CategoryCode'],
			['TaxCategory/TaxExemptionReason', 'ExemptionReason'],
			['TaxCategory/TaxExemptionReasonCode', 'ExemptionReasonCode'],
		],
	},
	{
		ubl: 'AllowanceCharge',
		cii: `${SETTLEMENT}/SpecifiedTradeAllowanceCharge`,
		terms: [
			['ChargeIndicator', 'ChargeIndicator/Indicator'],
			['Amount', 'ActualAmount'],
			['AllowanceChargeReason', 'Reason'],
			['TaxCategory/ID', 'CategoryTradeTax/CategoryCode'],
			['TaxCategory/Percent', 'CategoryTradeTax/RateApplicablePercent'],
		],
	},
];

const plain = (value: string | undefined) => value?.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$1$2$3');

const TAXES: Tax[][] = [[], [tax('S', '19')], [tax('S', '7')], [tax('Z')], [tax('E', '0', { exemptionReason: 'Insurance' })], [tax('AE')], [tax('K')], [tax('O')], [tax('S', '5', { code: 'GST' }), tax('S', '9.975', { code: 'QST', compound: true })], [tax('S', '21'), tax('S', '15', { code: 'IRPF', withheld: true })]];
const decimal = (most: number) => fc.integer({ min: 1, max: most * 100 }).map((units) => (units / 100).toFixed(2));
const taxes = fc.constantFrom(...TAXES);
const adjustments = fc.array(fc.oneof(fc.record({ percent: decimal(99) }), fc.record({ amount: decimal(3), reason: fc.constantFrom('Rush', 'Loyal & <true>') })), { maxLength: 2 });
const line = fc.record({ quantity: decimal(20), unitPrice: decimal(500), taxes, discounts: adjustments, charges: adjustments, baseQuantity: fc.constantFrom('1', '3'), description: fc.constantFrom('Work', 'Work\nin detail', '') });
const given: fc.Arbitrary<Given> = fc.record({
	currency: fc.constantFrom('EUR', 'USD', 'JPY'),
	pricesIncludeTax: fc.boolean(),
	lines: fc.array(line, { minLength: 1, maxLength: 4 }),
	allowances: adjustments,
	prepaid: decimal(100),
	with: fc.record({
		seller: fc.constantFrom(germanSeller, usSeller, peppol.seller),
		customer: fc.constantFrom(germanCustomer, usCustomer),
		deliveryDate: fc.constantFrom(undefined, '2026-11-19'),
		servicePeriod: fc.constantFrom(undefined, { from: '2026-11-01', to: '2026-11-30' }),
		orderReference: fc.constantFrom(undefined, 'O-1'),
	}),
});

test('law: both syntaxes say the same, term by term', () => {
	fc.assert(
		fc.property(given, (parts) => {
			const made = readOr(() => invoiceOf(parts));
			// A discount that makes a line less than nothing is refused.
			fc.pre('value' in made);
			const invoice = 'value' in made ? made.value : invoiceOf();
			const [ubl, cii] = [readXml(ublInvoice(invoice).xml), readXml(ciiInvoice(invoice).xml)];
			for (const [term, inUbl, inCii] of TERMS) expect([term, plain(said(cii, inCii))]).toEqual([term, plain(said(ubl, inUbl))]);
			for (const group of GROUPS) {
				const rows = (root: Element, path: string, side: 0 | 1) => all(root, path).map((row) => group.terms.map((pair) => said(row, pair[side])));
				expect(rows(cii, group.cii, 1)).toEqual(rows(ubl, group.ubl, 0));
			}
		}),
		{ numRuns: 120 },
	);
});

test('is plain EN 16931, whatever addresses the parties have', () => {
	const xml = readXml(ciiInvoice(invoiceOf({ with: { ...peppol } })).xml);
	expect(said(xml, 'ExchangedDocumentContext/GuidelineSpecifiedDocumentContextParameter/ID')).toBe('urn:cen.eu:en16931:2017');
	expect(all(xml, `${AGREEMENT}/SellerTradeParty/URIUniversalCommunication/URIID`)[0].attributes).toMatchObject({ schemeID: '9930' });
});

test('what Peppol alone refuses is no finding', () => {
	const invoice = invoiceOf({ with: { ...peppol, seller: { ...peppol.seller, endpoint: { scheme: '0088', id: '1' } } } });
	expect(ublInvoice(invoice).findings.length).toBeGreaterThan(0);
	expect(ciiInvoice(invoice).findings).toEqual([]);
});

test.each([
	['a credit note', { kind: 'creditNote' as const }, '381'],
	['a deposit', { billing: 'deposit' as const }, '386'],
	['any other', {}, '380'],
])('%s has its type', (_, more, code) => {
	expect(said(readXml(ciiInvoice(invoiceOf({ with: more })).xml), 'ExchangedDocument/TypeCode')).toBe(code);
});

test('an account without an IBAN is one of its own kind, with no clearing code in the place of a BIC', () => {
	const xml = ciiInvoice(invoiceOf({ with: { seller: { ...usSeller, accountNumber: '123456', routingNumber: '021000021' } } })).xml;
	expect(xml).toContain('<ram:ProprietaryID>123456</ram:ProprietaryID>');
	expect(xml).not.toContain('021000021');
});

test('the delivery is there, if empty', () => {
	expect(ciiInvoice(invoiceOf({ with: { deliveryDate: undefined } })).xml).toMatch(/<ram:ApplicableHeaderTradeDelivery\s*(?:\/>|><\/ram:ApplicableHeaderTradeDelivery>)/);
});

describe('XRechnung', () => {
	const office = { ...germanCustomer, reference: '04011000-1234512345-06' };
	const ids = (more: object) => {
		const invoice = invoiceOf({ with: { seller: germanSeller, customer: office, ...more } });
		const [ubl, cii] = [readXml(ublInvoice(invoice).xml), readXml(ciiInvoice(invoice).xml)];
		return [said(ubl, 'CustomizationID'), said(cii, 'ExchangedDocumentContext/GuidelineSpecifiedDocumentContextParameter/ID')].map((id) => id?.split('#').at(-1));
	};
	const X = 'urn:xeinkauf.de:kosit:xrechnung_3.0';

	test.each([
		['a Leitweg-ID', {}, X],
		['a Leitweg-ID of two parts', { customer: { ...office, reference: '991-01'.replace('01', String(98 - Number(BigInt('99100') % 97n)).padStart(2, '0')) } }, X],
		['one whose check digits are wrong', { customer: { ...office, reference: '04011000-1234512345-07' } }, 'urn:cen.eu:en16931:2017'],
		['an order number', { customer: { ...office, reference: 'PO-4711' } }, 'urn:cen.eu:en16931:2017'],
		['a seller abroad', { seller: { ...germanSeller, address: { ...germanSeller.address!, country: 'AT' } } }, 'urn:cen.eu:en16931:2017'],
	])('with %s', (_, more, expected) => {
		expect(ids(more)).toEqual([expected, expected]);
	});

	test('is addressed by email and Leitweg-ID where nobody has an electronic address', () => {
		const xml = readXml(ublInvoice(invoiceOf({ with: { seller: germanSeller, customer: office } })).xml);
		const [seller, buyer] = ['AccountingSupplierParty', 'AccountingCustomerParty'].map((party) => all(xml, `${party}/Party/EndpointID`)[0]);
		expect([seller.attributes.schemeID, seller.text]).toEqual(['EM', 'rechnung@nordlicht.example']);
		expect([buyer.attributes.schemeID, buyer.text]).toEqual(['0204', '04011000-1234512345-06']);
	});

	test('says what Germany asks for besides', () => {
		const invoice = invoiceOf({ with: { seller: { ...germanSeller, phone: undefined }, customer: office } });
		expect(ublInvoice(invoice).findings.map(({ rule }) => rule)).toEqual(['DE-R-006']);
		expect(ciiInvoice(invoice).findings.map(({ rule }) => rule)).toEqual(['DE-R-006']);
	});

	test('what goes inside of a PDF is plain', () => {
		expect(said(readXml(ciiInvoice(invoiceOf({ with: { seller: germanSeller, customer: office } }), { isInside: true }).xml), 'ExchangedDocumentContext/GuidelineSpecifiedDocumentContextParameter/ID')).toBe('urn:cen.eu:en16931:2017');
	});
});
