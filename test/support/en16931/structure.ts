import { type Element } from './element';

/**
 * UBL 2.1's sequences, as far as EN 16931 uses them (UBL-CR-… ask to leave out the rest). `?` none or one, `*` any number,
 * `+` one or more.
 */
const HEAD = 'cbc:CustomizationID? cbc:ProfileID? cbc:ID cbc:IssueDate';
const MIDDLE = `cbc:DocumentCurrencyCode? cbc:TaxCurrencyCode? cbc:AccountingCost? cbc:BuyerReference? cac:InvoicePeriod* cac:OrderReference? cac:BillingReference*`;
const PARTIES = 'cac:AccountingSupplierParty cac:AccountingCustomerParty cac:PayeeParty? cac:TaxRepresentativeParty? cac:Delivery* cac:PaymentMeans* cac:PaymentTerms*';
const SUMS = 'cac:AllowanceCharge* cac:TaxTotal* cac:LegalMonetaryTotal';
const LINE = 'cbc:LineExtensionAmount cbc:AccountingCost? cac:InvoicePeriod* cac:OrderLineReference* cac:DocumentReference* cac:AllowanceCharge* cac:Item cac:Price?';

const SEQUENCES: Record<string, string> = {
	Invoice: `${HEAD} cbc:DueDate? cbc:InvoiceTypeCode? cbc:Note* cbc:TaxPointDate? ${MIDDLE} cac:DespatchDocumentReference* cac:ReceiptDocumentReference* cac:OriginatorDocumentReference* cac:ContractDocumentReference* cac:AdditionalDocumentReference* cac:ProjectReference* ${PARTIES} ${SUMS} cac:InvoiceLine+`,
	CreditNote: `${HEAD} cbc:TaxPointDate? cbc:CreditNoteTypeCode? cbc:Note* ${MIDDLE} cac:DespatchDocumentReference* cac:ReceiptDocumentReference* cac:ContractDocumentReference* cac:AdditionalDocumentReference* cac:OriginatorDocumentReference* ${PARTIES} ${SUMS} cac:CreditNoteLine+`,
	'cac:BillingReference': 'cac:InvoiceDocumentReference',
	'cac:InvoiceDocumentReference': 'cbc:ID cbc:IssueDate?',
	'cac:AdditionalDocumentReference': 'cbc:ID cbc:DocumentTypeCode? cbc:DocumentDescription* cac:Attachment?',
	'cac:AccountingSupplierParty': 'cac:Party',
	'cac:AccountingCustomerParty': 'cac:Party',
	'cac:Party': 'cbc:EndpointID? cac:PartyIdentification* cac:PartyName* cac:PostalAddress? cac:PartyTaxScheme* cac:PartyLegalEntity* cac:Contact?',
	'cac:PartyIdentification': 'cbc:ID',
	'cac:PartyName': 'cbc:Name',
	'cac:PostalAddress': 'cbc:StreetName? cbc:AdditionalStreetName? cbc:CityName? cbc:PostalZone? cbc:CountrySubentity? cac:AddressLine* cac:Country?',
	'cac:Address': 'cbc:StreetName? cbc:AdditionalStreetName? cbc:CityName? cbc:PostalZone? cbc:CountrySubentity? cac:AddressLine* cac:Country?',
	'cac:AddressLine': 'cbc:Line',
	'cac:Country': 'cbc:IdentificationCode?',
	'cac:PartyTaxScheme': 'cbc:CompanyID? cac:TaxScheme',
	'cac:TaxScheme': 'cbc:ID?',
	'cac:PartyLegalEntity': 'cbc:RegistrationName? cbc:CompanyID? cbc:CompanyLegalForm?',
	'cac:Contact': 'cbc:Name? cbc:Telephone? cbc:ElectronicMail?',
	'cac:Delivery': 'cbc:ActualDeliveryDate? cac:DeliveryLocation? cac:DeliveryParty?',
	'cac:DeliveryLocation': 'cbc:ID? cac:Address?',
	'cac:PaymentMeans': 'cbc:PaymentMeansCode cbc:PaymentDueDate? cbc:PaymentID* cac:CardAccount? cac:PayeeFinancialAccount? cac:PaymentMandate?',
	'cac:PayeeFinancialAccount': 'cbc:ID? cbc:Name? cac:FinancialInstitutionBranch?',
	'cac:FinancialInstitutionBranch': 'cbc:ID?',
	'cac:PaymentTerms': 'cbc:Note*',
	'cac:AllowanceCharge':
		'cbc:ChargeIndicator cbc:AllowanceChargeReasonCode? cbc:AllowanceChargeReason* cbc:MultiplierFactorNumeric? cbc:Amount cbc:BaseAmount? cac:TaxCategory*',
	'cac:TaxCategory': 'cbc:ID? cbc:Percent? cbc:TaxExemptionReasonCode? cbc:TaxExemptionReason* cac:TaxScheme',
	'cac:ClassifiedTaxCategory': 'cbc:ID? cbc:Percent? cac:TaxScheme',
	'cac:TaxTotal': 'cbc:TaxAmount cac:TaxSubtotal*',
	'cac:TaxSubtotal': 'cbc:TaxableAmount? cbc:TaxAmount cac:TaxCategory',
	'cac:LegalMonetaryTotal':
		'cbc:LineExtensionAmount? cbc:TaxExclusiveAmount? cbc:TaxInclusiveAmount? cbc:AllowanceTotalAmount? cbc:ChargeTotalAmount? cbc:PrepaidAmount? cbc:PayableRoundingAmount? cbc:PayableAmount',
	'cac:InvoiceLine': `cbc:ID cbc:Note* cbc:InvoicedQuantity? ${LINE}`,
	'cac:CreditNoteLine': `cbc:ID cbc:Note* cbc:CreditedQuantity? ${LINE}`,
	'cac:Item':
		'cbc:Description* cbc:Name? cac:BuyersItemIdentification? cac:SellersItemIdentification? cac:StandardItemIdentification? cac:OriginCountry? cac:CommodityClassification* cac:ClassifiedTaxCategory* cac:AdditionalItemProperty*',
	'cac:SellersItemIdentification': 'cbc:ID',
	'cac:Price': 'cbc:PriceAmount cbc:BaseQuantity? cac:AllowanceCharge*',
};

const DECIMAL = /^[+-]?\d+(\.\d+)?$/;
/** By the end of the element's name: what its text has to be, and the attribute it has to have. */
const TYPES: Array<{ name: RegExp; text: RegExp; attribute?: string }> = [
	{ name: /Amount$/, text: DECIMAL, attribute: 'currencyID' },
	{ name: /Quantity$/, text: DECIMAL, attribute: 'unitCode' },
	{ name: /(Percent|Numeric)$/, text: DECIMAL },
	{ name: /Date$/, text: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/ },
	{ name: /Indicator$/, text: /^(true|false)$/ },
];
const MAY_HAVE_SCHEME = /^cbc:(EndpointID|ID|CompanyID)$/;

/** What the XML Schema, or the rules on what UBL is used for, would refuse; empty where nothing. */
export function structureFaults(element: Element): string[] {
	const sequence = SEQUENCES[element.name];
	const own = element.name.startsWith('cbc:') ? valueFaults(element) : sequence ? sequenceFaults(element, sequence) : [`${element.name} is not known here`];
	return [...own, ...element.children.flatMap(structureFaults)];
}

function sequenceFaults({ name, children, attributes }: Element, sequence: string): string[] {
	const pattern = new RegExp(`^${sequence.split(' ').map((step) => step.replace(/^([\w:]+)(.?)$/, '(?:$1 )$2')).join('')}$`);
	const written = children.map((child) => `${child.name} `).join('');
	const isRoot = !name.startsWith('cac:');
	return [
		...(pattern.test(written) ? [] : [`${name} has ${written.trim() || 'nothing'}`]),
		...(isRoot || Object.keys(attributes).length === 0 ? [] : [`${name} has attributes`]),
	];
}

function valueFaults({ name, text, attributes, children }: Element): string[] {
	const type = TYPES.find((one) => one.name.test(name));
	const allowed = type?.attribute ?? (MAY_HAVE_SCHEME.test(name) ? 'schemeID' : undefined);
	return [
		...(children.length > 0 ? [`${name} has elements in it`] : []),
		...(text.trim() ? [] : [`${name} is empty`]),
		...(type && !type.text.test(text) ? [`${name} is ${text}`] : []),
		...(type?.attribute && !attributes[type.attribute] ? [`${name} has no ${type.attribute}`] : []),
		...Object.keys(attributes).flatMap((key) => (key === allowed ? [] : [`${name} has ${key}`])),
	];
}
