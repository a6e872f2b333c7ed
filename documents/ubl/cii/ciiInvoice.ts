import type { Invoice } from '../../../domain/billing/types';
import type { Reason } from '../../../domain/case';
import { currencyDigits, Decimal, formatAmount } from '../../../domain/money';
import { reasonOf, shownPercent } from '../adjustment';
import { findingsOf, type Finding } from '../findings';
import { buyerIdentifiers, sellerIdentifiers } from '../identifiers';
import { figuresOf, wording } from '../line';
import { note } from '../note';
import { countryOf, nameOf } from '../party';
import { termsText, transferCode } from '../payment';
import { addressed, buyerReference, EN_16931, plainProfile, type Profile } from '../profile';
import { remarksOf } from '../remarks';
import { tidy } from '../tidy';
import { typeCode } from '../ublInvoice';
import type { Vat } from '../vat';
import { linesNet, vatBreakdown, type VatBreakdown } from '../vatBreakdown';
import { EMPTY, writeXml, type Xml } from '../writeXml';
import { partyElement } from './party';

export interface CiiInvoice {
	/** As complete as the invoice allows, whatever the findings. */
	xml: string;
	findings: Finding[];
	remarks: Reason[];
}

const NAMESPACES = {
	'@_xmlns:rsm': 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100',
	'@_xmlns:ram': 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100',
	'@_xmlns:udt': 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
	'@_xmlns:qdt': 'urn:un:unece:uncefact:data:standard:QualifiedDataType:100',
};

/**
 * The same invoice in the syntax of UN/CEFACT, as Factur-X and ZUGFeRD carry it. It is never for Peppol, which takes UBL.
 *
 * @param options.isInside of a PDF: then it is plain EN 16931, as the PDF says of it
 */
export function ciiInvoice(given: Invoice, { isInside = false }: { isInside?: boolean } = {}): CiiInvoice {
	const tidied = tidy(given);
	const invoice = isInside ? tidied : addressed(tidied);
	const vat = vatBreakdown(invoice);
	return { xml: writeXml('rsm:CrossIndustryInvoice', content(invoice, vat, isInside ? EN_16931 : plainProfile(invoice))), findings: findingsOf(invoice, vat, false), remarks: remarksOf(invoice, vat).filter(({ code }) => code !== 'not-for-peppol') };
}

function content(invoice: Invoice, vat: VatBreakdown, profile: Profile): Xml {
	return {
		...NAMESPACES,
		'rsm:ExchangedDocumentContext': {
			'ram:BusinessProcessSpecifiedDocumentContextParameter': { 'ram:ID': profile.process },
			'ram:GuidelineSpecifiedDocumentContextParameter': { 'ram:ID': profile.customization },
		},
		'rsm:ExchangedDocument': {
			'ram:ID': invoice.number,
			'ram:TypeCode': typeCode(invoice),
			'ram:IssueDateTime': day(invoice.issueDate),
			'ram:IncludedNote': { 'ram:Content': note(invoice) },
		},
		'rsm:SupplyChainTradeTransaction': {
			'ram:IncludedSupplyChainTradeLineItem': invoice.lines.map((line) => lineElement(line, vat.of(line.taxes), invoice)),
			'ram:ApplicableHeaderTradeAgreement': {
				'ram:BuyerReference': buyerReference(invoice),
				'ram:SellerTradeParty': partyElement(invoice.seller, sellerIdentifiers(invoice.seller, vat.isOutOfScope)),
				'ram:BuyerTradeParty': partyElement(invoice.customer, buyerIdentifiers(invoice.customer, vat.isOutOfScope)),
				'ram:BuyerOrderReferencedDocument': { 'ram:IssuerAssignedID': invoice.orderReference },
				'ram:AdditionalReferencedDocument': [
					...(invoice.estimate ? [{ 'ram:IssuerAssignedID': invoice.estimate, 'ram:TypeCode': '916', 'ram:Name': 'Estimate' }] : []),
					...(invoice.supportingDocuments ?? []).map(({ name, url }, index) => ({ 'ram:IssuerAssignedID': String(index + 1), 'ram:URIID': url, 'ram:TypeCode': '916', 'ram:Name': name })),
				],
			},
			'ram:ApplicableHeaderTradeDelivery': delivery(invoice, vat),
			'ram:ApplicableHeaderTradeSettlement': settlement(invoice, vat),
		},
	};
}

function lineElement(line: Invoice['lines'][number], vat: Vat, { currency, pricesIncludeTax }: Invoice): Xml {
	const { full, quantity, price, base, unit } = figuresOf(line, pricesIncludeTax);
	const { name, description } = wording(line);
	return {
		'ram:AssociatedDocumentLineDocument': { 'ram:LineID': line.id, 'ram:IncludedNote': { 'ram:Content': line.customerNote } },
		'ram:SpecifiedTradeProduct': { 'ram:SellerAssignedID': line.sku, 'ram:Name': name, 'ram:Description': description },
		'ram:SpecifiedLineTradeAgreement': {
			'ram:NetPriceProductTradePrice': {
				'ram:ChargeAmount': price.toFixed(),
				'ram:BasisQuantity': base.eq(1) ? undefined : { '@_unitCode': unit, '#text': base.toFixed() },
			},
		},
		'ram:SpecifiedLineTradeDelivery': { 'ram:BilledQuantity': { '@_unitCode': unit, '#text': quantity.toFixed() } },
		'ram:SpecifiedLineTradeSettlement': {
			'ram:ApplicableTradeTax': category(vat),
			'ram:SpecifiedTradeAllowanceCharge': [
				...line.discounts.map((one) => adjustment('discount', one, full, currency)),
				...line.charges.map((one) => adjustment('charge', one, full, currency)),
			],
			'ram:SpecifiedTradeSettlementLineMonetarySummation': { 'ram:LineTotalAmount': line.net },
		},
	};
}

/** BR-IC-12: an intra-community supply says which country it goes to, which is the buyer's. The element is there even if nothing is in it. */
function delivery({ deliveryDate, customer }: Invoice, { groups }: VatBreakdown): Xml {
	const isIntraCommunity = groups.some(({ category: one }) => one === 'K');
	const there: Xml = {
		'ram:ShipToTradeParty': isIntraCommunity ? { 'ram:PostalTradeAddress': { 'ram:CountryID': countryOf(customer) } } : undefined,
		'ram:ActualDeliverySupplyChainEvent': deliveryDate ? { 'ram:OccurrenceDateTime': day(deliveryDate) } : undefined,
	};
	return Object.values(there).some((value) => value !== undefined) ? there : EMPTY;
}

function settlement(invoice: Invoice, vat: VatBreakdown): Xml {
	const { currency, taxCurrency, totals, servicePeriod, allowances, charges } = invoice;
	const base = linesNet(invoice, vat);
	const amount = amountIn(currency);
	const prepaid = new Decimal(totals.prepaid).plus(totals.withheld);
	return {
		'ram:PaymentReference': invoice.number,
		'ram:TaxCurrencyCode': taxCurrency?.currency,
		'ram:InvoiceCurrencyCode': currency,
		'ram:SpecifiedTradeSettlementPaymentMeans': paymentMeans(invoice),
		'ram:ApplicableTradeTax': vat.groups.map((group) => ({
			'ram:CalculatedAmount': amount(group.tax),
			'ram:TypeCode': 'VAT',
			'ram:ExemptionReason': group.exemption.reason,
			'ram:BasisAmount': amount(group.base),
			'ram:CategoryCode': group.category,
			'ram:ExemptionReasonCode': group.exemption.code,
			'ram:RateApplicablePercent': group.category === 'O' ? undefined : group.rate.toFixed(),
		})),
		'ram:BillingSpecifiedPeriod': servicePeriod && { 'ram:StartDateTime': day(servicePeriod.from), 'ram:EndDateTime': day(servicePeriod.to) },
		'ram:SpecifiedTradeAllowanceCharge': [
			...allowances.map((one) => adjustment('discount', one, base(one.taxes), currency, vat.of(one.taxes))),
			...charges.map((one) => adjustment('charge', one, base(one.taxes), currency, vat.of(one.taxes))),
		],
		'ram:SpecifiedTradePaymentTerms': { 'ram:Description': termsText(invoice), 'ram:DueDateDateTime': day(invoice.dueDate) },
		'ram:SpecifiedTradeSettlementHeaderMonetarySummation': {
			'ram:LineTotalAmount': totals.lines,
			'ram:ChargeTotalAmount': charges.length > 0 ? totals.charges : undefined,
			'ram:AllowanceTotalAmount': allowances.length > 0 ? totals.allowances : undefined,
			'ram:TaxBasisTotalAmount': totals.net,
			'ram:TaxTotalAmount': [{ '@_currencyID': currency, '#text': totals.tax }, ...(taxCurrency ? [{ '@_currencyID': taxCurrency.currency, '#text': taxCurrency.amount }] : [])],
			'ram:RoundingAmount': new Decimal(totals.rounding).isZero() ? undefined : totals.rounding,
			'ram:GrandTotalAmount': totals.gross,
			'ram:TotalPrepaidAmount': prepaid.isZero() ? undefined : amount(prepaid),
			'ram:DuePayableAmount': totals.due,
		},
		'ram:InvoiceReferencedDocument': invoice.precedingInvoices.map(({ number, issueDate }) => ({
			'ram:IssuerAssignedID': number,
			'ram:FormattedIssueDateTime': issueDate ? { 'qdt:DateTimeString': { '@_format': '102', '#text': issueDate.replaceAll('-', '') } } : undefined,
		})),
	};
}

function paymentMeans(invoice: Invoice): Xml | undefined {
	const { seller } = invoice;
	const iban = seller.iban?.replace(/\s/g, '').toUpperCase();
	const account = iban || seller.accountNumber?.replace(/[\s-]/g, '');
	if (!account) return undefined;
	return {
		'ram:TypeCode': transferCode(invoice),
		'ram:PayeePartyCreditorFinancialAccount': { 'ram:IBANID': iban, 'ram:AccountName': nameOf(seller), 'ram:ProprietaryID': iban ? undefined : account },
		'ram:PayeeSpecifiedCreditorFinancialInstitution': { 'ram:BICID': seller.bic?.replace(/\s/g, '').toUpperCase() },
	};
}

function adjustment(kind: 'discount' | 'charge', { reason, percent, net }: Invoice['allowances'][number], base: Decimal, currency: string, vat?: Vat): Xml {
	const shown = shownPercent({ net, percent }, base);
	return {
		'ram:ChargeIndicator': { 'udt:Indicator': String(kind === 'charge') },
		'ram:CalculationPercent': shown,
		'ram:BasisAmount': shown === undefined ? undefined : amountIn(currency)(base),
		'ram:ActualAmount': net,
		'ram:Reason': reasonOf(kind, reason),
		'ram:CategoryTradeTax': vat && category(vat),
	};
}

/** BR-O-05: nothing outside the scope of VAT has a rate, not even 0. */
function category({ category: code, rate }: Vat): Xml {
	return { 'ram:TypeCode': 'VAT', 'ram:CategoryCode': code, 'ram:RateApplicablePercent': code === 'O' ? undefined : rate.toFixed() };
}

function day(date: string): Xml {
	return { 'udt:DateTimeString': { '@_format': '102', '#text': date.replaceAll('-', '') } };
}

function amountIn(currency: string): (value: Decimal) => string {
	const digits = currencyDigits(currency);
	return (value) => formatAmount(value, digits);
}
