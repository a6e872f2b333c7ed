import { currencyDigits, Decimal } from '../../domain/money';
import type { Invoice, Party } from '../../domain/billing/types';
import type { Reason } from '../../domain/case';
import { CURRENCIES } from './codeLists';
import { isWellFormed } from './endpointFormats';
import { buyerIdentifiers, type Identifiers, sellerIdentifiers } from './identifiers';
import { NATIONAL_CHECKS } from './national';
import { countryOf, endpointOf, nameOf } from './party';
import { buyerReference, isForPeppol, isXRechnung } from './profile';
import type { VatBreakdown, VatGroup } from './vatBreakdown';

export interface Finding extends Reason {
	/** The rule that refuses the document, e.g. `BR-11`; the first where several do. */
	rule: string;
}

interface Facts {
	invoice: Invoice;
	/** Whether the document is to go through Peppol, whose rules hold then. */
	isForPeppol: boolean;
	groups: VatGroup[];
	categories: ReadonlySet<string>;
	seller: Identifiers;
	buyer: Identifiers;
}

interface Check {
	rule: string;
	code: string;
	message: string;
	isRefused: (facts: Facts) => boolean;
}

/** Whose seller needs a tax identifier of any kind; K and G need one for VAT, O must have none. */
const TAXED = ['S', 'Z', 'E', 'AE', 'L', 'M'];
const INFIXES: Record<string, string> = { K: 'IC', L: 'AF', M: 'AG' };

const hasAddress = ({ address }: Party) => [...(address?.lines ?? []), address?.city, address?.region, address?.postcode, countryOf({ address })].some(Boolean);

/** What may be missing or unfit in an invoice that is right in itself. Its sums are not checked: they come from one calculation. */
const CHECKS: Check[] = [
	{
		rule: 'BR-02',
		code: 'number-missing',
		message: 'The invoice has no number yet; it gets one when the draft is approved.',
		isRefused: ({ invoice }) => !invoice.number,
	},
	{
		rule: 'BR-CL-04',
		code: 'currency-not-listed',
		message: 'currency is not on the list of currencies that EN 16931 compares with.',
		isRefused: ({ invoice }) => !CURRENCIES.has(invoice.currency),
	},
	{
		rule: 'BR-DEC-09',
		code: 'currency-has-more-decimals',
		message: 'currency has more than two decimals, which is all that EN 16931 allows an amount.',
		isRefused: ({ invoice }) => currencyDigits(invoice.currency) > 2,
	},
	{
		rule: 'BR-16',
		code: 'no-lines',
		message: 'lines is empty.',
		isRefused: ({ invoice }) => invoice.lines.length === 0,
	},
	{
		rule: 'BR-06',
		code: 'seller-name-missing',
		message: 'seller.name is missing.',
		isRefused: ({ invoice }) => nameOf(invoice.seller) === undefined,
	},
	{
		rule: 'BR-07',
		code: 'customer-name-missing',
		message: 'customer.name is missing.',
		isRefused: ({ invoice }) => nameOf(invoice.customer) === undefined,
	},
	{
		rule: 'BR-08',
		code: 'seller-address-missing',
		message: 'seller.address is missing.',
		isRefused: ({ invoice }) => !hasAddress(invoice.seller),
	},
	{
		rule: 'BR-09',
		code: 'seller-country-missing',
		message: 'seller.address.country is missing or no ISO 3166-1 code of two letters.',
		isRefused: ({ invoice }) => hasAddress(invoice.seller) && countryOf(invoice.seller) === undefined,
	},
	{
		rule: 'BR-10',
		code: 'customer-address-missing',
		message: 'customer.address is missing.',
		isRefused: ({ invoice }) => !hasAddress(invoice.customer),
	},
	{
		rule: 'BR-11',
		code: 'customer-country-missing',
		message: 'customer.address.country is missing or no ISO 3166-1 code of two letters.',
		isRefused: ({ invoice }) => hasAddress(invoice.customer) && countryOf(invoice.customer) === undefined,
	},
	{
		rule: 'BR-CO-26',
		code: 'seller-identifier-missing',
		message: 'seller.taxId and seller.registrationId are missing: the seller cannot be told apart from others.',
		isRefused: ({ seller }) => !seller.vat && !seller.legal && !seller.own,
	},
	...TAXED.map((category) => ({
		rule: `BR-${INFIXES[category] ?? category}-02`,
		code: 'seller-tax-id-missing',
		message: `seller.taxId is missing, and there is something of tax category ${category}.`,
		isRefused: ({ categories, seller }: Facts) => categories.has(category) && !seller.vat && !seller.tax,
	})),
	...['K', 'G'].map((category) => ({
		rule: `BR-${INFIXES[category] ?? category}-02`,
		code: 'seller-vat-id-missing',
		message: `seller.taxId is missing or no VAT identifier, and there is something of tax category ${category}.`,
		isRefused: ({ categories, seller }: Facts) => categories.has(category) && !seller.vat,
	})),
	{
		rule: 'BR-AE-02',
		code: 'customer-tax-id-missing',
		message: 'customer.taxId and customer.registrationId are missing, and the customer has to account for the tax (AE).',
		isRefused: ({ categories, buyer }) => categories.has('AE') && !buyer.vat && !buyer.legal,
	},
	{
		rule: 'BR-IC-02',
		code: 'customer-vat-id-missing',
		message: 'customer.taxId is missing or no VAT identifier, and the goods go to another member state (K).',
		isRefused: ({ categories, buyer }) => categories.has('K') && !buyer.vat,
	},
	{
		rule: 'BR-IC-11',
		code: 'delivery-date-missing',
		message: 'deliveryDate is missing, and the goods go to another member state (K).',
		isRefused: ({ categories, invoice }) => categories.has('K') && !invoice.deliveryDate,
	},
	{
		rule: 'BR-IC-12',
		code: 'delivery-country-missing',
		message: 'customer.address.country is missing, and the goods go to another member state (K).',
		isRefused: ({ categories, invoice }) => categories.has('K') && countryOf(invoice.customer) === undefined,
	},
	{
		rule: 'BR-CO-17',
		code: 'tax-far-from-rate',
		message: 'A tax is 1.00 or more away from its rate on the net amount, as it can be when it is rounded on each line, or its rate is below 0.5 %.',
		isRefused: ({ groups }) => groups.some(isFarOff),
	},
	{
		rule: 'PEPPOL-EN16931-R003',
		code: 'buyer-reference-missing',
		message: 'customer.reference is missing, and there is neither an estimate nor a number to give for it.',
		isRefused: ({ invoice, isForPeppol }) => isForPeppol && buyerReference(invoice) === undefined,
	},
	...(['seller', 'customer'] as const).map((party) => ({
		rule: 'PEPPOL-COMMON',
		code: `${party}-endpoint-malformed`,
		message: `${party}.endpoint.id is not formed as its scheme asks, or its check digit is wrong.`,
		isRefused: ({ invoice, isForPeppol }: Facts) => isForPeppol && !isWellFormed(endpointOf(invoice[party])),
	})),
	...NATIONAL_CHECKS.map(({ country, isDomestic, isRefused, ...check }) => ({
		...check,
		isRefused: ({ invoice, isForPeppol }: Facts) =>
			(isForPeppol || isXRechnung(invoice)) && countryOf(invoice.seller) === country && (!isDomestic || countryOf(invoice.customer) === country) && isRefused(invoice),
	})),
];

export function findingsOf(invoice: Invoice, { groups, isOutOfScope }: VatBreakdown, forPeppol = isForPeppol(invoice)): Finding[] {
	const facts: Facts = {
		invoice,
		isForPeppol: forPeppol,
		groups,
		categories: new Set(groups.map(({ category }) => category)),
		seller: sellerIdentifiers(invoice.seller, isOutOfScope),
		buyer: buyerIdentifiers(invoice.customer, isOutOfScope),
	};
	return CHECKS.filter(({ isRefused }) => isRefused(facts)).map(({ rule, code, message }) => ({ rule, code, message: `${message} (${rule})` }));
}

/** The rule takes a rate that rounds to 0 for none. */
function isFarOff({ base, rate, tax }: VatGroup): boolean {
	if (rate.lt('0.5')) return !tax.round().isZero();
	const expected = base.abs().times(rate).div(100).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
	return tax.abs().minus(expected).abs().gte(1);
}
