import type { Invoice } from '../../domain/billing/types';
import type { Reason } from '../../domain/case';
import { adjustmentElement } from './adjustment';
import { amountIn } from './amount';
import { findingsOf, type Finding } from './findings';
import { buyerIdentifiers, sellerIdentifiers } from './identifiers';
import { lineElement } from './line';
import { note } from './note';
import { countryOf, partyElement } from './party';
import { paymentMeans, paymentTerms } from './payment';
import { addressed, buyerReference, profileOf } from './profile';
import { remarksOf } from './remarks';
import { tidy } from './tidy';
import { monetaryTotal, taxTotal } from './totals';
import { linesNet, vatBreakdown, type VatBreakdown } from './vatBreakdown';
import { writeXml, type Xml } from './writeXml';

export interface UblInvoice {
	/** As complete as the invoice allows, whatever the findings. */
	xml: string;
	/** What EN 16931 or Peppol refuses it for; empty when it can be sent. */
	findings: Finding[];
	/** What the document says in other words than the invoice. */
	remarks: Reason[];
}

const NAMESPACE = 'urn:oasis:names:specification:ubl:schema:xsd:';
const FORMS = {
	invoice: { root: 'Invoice', lines: 'cac:InvoiceLine', quantityName: 'cbc:InvoicedQuantity' },
	creditNote: { root: 'CreditNote', lines: 'cac:CreditNoteLine', quantityName: 'cbc:CreditedQuantity' },
} as const;

export function ublInvoice(given: Invoice): UblInvoice {
	const invoice = addressed(tidy(given));
	const vat = vatBreakdown(invoice);
	return { xml: writeXml(FORMS[invoice.kind].root, content(invoice, vat)), findings: findingsOf(invoice, vat), remarks: remarksOf(invoice, vat) };
}

/** In the order of UBL 2.1, which is the same for both kinds as far as they are used here. */
function content(invoice: Invoice, vat: VatBreakdown): Xml {
	const { root, lines, quantityName } = FORMS[invoice.kind];
	const profile = profileOf(invoice);
	const amount = amountIn(invoice.currency);
	const base = linesNet(invoice, vat);
	const isCreditNote = invoice.kind === 'creditNote';

	return {
		'@_xmlns': `${NAMESPACE}${root}-2`,
		'@_xmlns:cac': `${NAMESPACE}CommonAggregateComponents-2`,
		'@_xmlns:cbc': `${NAMESPACE}CommonBasicComponents-2`,
		'cbc:CustomizationID': profile.customization,
		'cbc:ProfileID': profile.process,
		'cbc:ID': invoice.number,
		'cbc:IssueDate': invoice.issueDate,
		'cbc:DueDate': isCreditNote ? undefined : invoice.dueDate,
		[`cbc:${root}TypeCode`]: typeCode(invoice),
		'cbc:Note': note(invoice),
		'cbc:DocumentCurrencyCode': invoice.currency,
		'cbc:TaxCurrencyCode': invoice.taxCurrency?.currency,
		'cbc:BuyerReference': buyerReference(invoice),
		'cac:InvoicePeriod': { 'cbc:StartDate': invoice.servicePeriod?.from, 'cbc:EndDate': invoice.servicePeriod?.to },
		'cac:OrderReference': { 'cbc:ID': invoice.orderReference },
		'cac:BillingReference': invoice.precedingInvoices.map(({ number, issueDate }) => ({
			'cac:InvoiceDocumentReference': { 'cbc:ID': number, 'cbc:IssueDate': issueDate },
		})),
		'cac:AdditionalDocumentReference': [
			...(invoice.estimate ? [{ 'cbc:ID': invoice.estimate, 'cbc:DocumentDescription': 'Estimate' }] : []),
			...(invoice.supportingDocuments ?? []).map(({ name, url }, index) => ({ 'cbc:ID': String(index + 1), 'cbc:DocumentDescription': name, 'cac:Attachment': { 'cac:ExternalReference': { 'cbc:URI': url } } })),
		],
		'cac:AccountingSupplierParty': partyElement(invoice.seller, sellerIdentifiers(invoice.seller, vat.isOutOfScope)),
		'cac:AccountingCustomerParty': partyElement(invoice.customer, buyerIdentifiers(invoice.customer, vat.isOutOfScope)),
		'cac:Delivery': delivery(invoice, vat),
		'cac:PaymentMeans': paymentMeans(invoice),
		'cac:PaymentTerms': paymentTerms(invoice),
		'cac:AllowanceCharge': [
			...invoice.allowances.map((one) => adjustmentElement('discount', one, base(one.taxes), amount, vat.of(one.taxes))),
			...invoice.charges.map((one) => adjustmentElement('charge', one, base(one.taxes), amount, vat.of(one.taxes))),
		],
		'cac:TaxTotal': [taxTotal(invoice, vat, amount), ...(invoice.taxCurrency ? [{ 'cbc:TaxAmount': amountIn(invoice.taxCurrency.currency)(invoice.taxCurrency.amount) }] : [])],
		'cac:LegalMonetaryTotal': monetaryTotal(invoice, amount),
		[lines]: invoice.lines.map((line) => lineElement(line, vat.of(line.taxes), { quantityName, amount, pricesIncludeTax: invoice.pricesIncludeTax })),
	};
}

/** UNCL 1001: 386 asks for payment ahead of the work, which the final invoice settles. */
export function typeCode({ kind, billing }: Invoice): string {
	if (kind === 'creditNote') return '381';
	return billing === 'deposit' ? '386' : '380';
}

/** BR-IC-12: an intra-community supply says which country it goes to, which is the buyer's. */
function delivery({ deliveryDate, customer }: Invoice, { groups }: VatBreakdown): Xml {
	const isIntraCommunity = groups.some(({ category }) => category === 'K');
	return {
		'cbc:ActualDeliveryDate': deliveryDate,
		'cac:DeliveryLocation': isIntraCommunity ? { 'cac:Address': { 'cac:Country': { 'cbc:IdentificationCode': countryOf(customer) } } } : undefined,
	};
}
