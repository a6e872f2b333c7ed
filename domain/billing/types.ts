import type { PaymentTerms } from '../calendar';
import type { Reason } from '../case';
import type { RoundingMode } from '../money';

/**
 * Amounts are decimal strings with the currency's digits; prices, quantities and rates are decimal strings as given.
 * Dates are local dates of the business's zone, `2026-11-21`.
 */

export interface Address {
	/** Street and house, building, floor: as many as there are. */
	lines: string[];
	city?: string;
	region?: string;
	postcode?: string;
	/** ISO 3166-1 alpha-2. */
	country?: string;
}

export interface Party {
	name?: string;
	contactName?: string;
	email?: string;
	phone?: string;
	/** The VAT or sales tax identifier. */
	taxId?: string;
	/** The company register's or another legal identifier. */
	registrationId?: string;
	address?: Address;
	/** Where e-invoices go; `scheme` from the EAS code list, e.g. `9930`. */
	endpoint?: { scheme: string; id: string };
}

export interface Seller extends Party {
	iban?: string;
	bic?: string;
	bankName?: string;
	/** Of an account without an IBAN; the bank by its routing number (US), sort code (UK), BSB (AU), or transit and institution (CA). */
	accountNumber?: string;
	routingNumber?: string;
	sortCode?: string;
	bsb?: string;
	transitNumber?: string;
	institutionNumber?: string;
	chequePayableTo?: string;
	/** With `{number}`, `{amount}`, `{currency}` and `{key}` to fill in. */
	paymentLink?: string;
	/** Below the document. */
	footer?: string;
	/** PNG or JPEG as a `data:` URL. */
	logo?: string;
}

export interface Customer extends Party {
	/** The buyer's own reference for its invoices (BT-10). */
	reference?: string;
	/** ISO 639-1; the language of the notes. */
	language?: string;
	/** IANA. With the group and the tags it is for reminders: quiet hours, ladders, who is never reminded. */
	timezone?: string;
	group?: string;
	tags?: string[];
}

/** A tax as it applies to a line. */
export interface Tax {
	code: string;
	name?: string;
	/** Per cent, e.g. `8.25`. */
	rate: string;
	/** UNCL 5305: S standard, Z zero, E exempt, AE reverse charge, K, G, O, L, M. */
	category: string;
	/** Charged on the net amount and on the taxes before it. */
	compound?: boolean;
	/** Kept back by the customer: lowers what is due, not the gross amount. */
	withheld?: boolean;
	/** Beside `withheld`: kept back until the work is complete, and released by an invoice then. */
	retained?: boolean;
	/** Never inside prices that include tax, e.g. a surcharge for retailers. */
	onTop?: boolean;
	exemptionReason?: string;
	/** From the VATEX code list. */
	exemptionCode?: string;
}

/** A discount or a charge; one of `percent` and `amount` is what was agreed. */
export interface Adjustment {
	reason?: string;
	percent?: string;
	amount?: string;
}

/** What the calculation needs of a document, every number a decimal string. */
export interface DocumentInput {
	currency: string;
	/** Whether prices, discounts and charges include the taxes that are neither withheld nor on top. */
	pricesIncludeTax: boolean;
	/** `document`: each tax on the sum of its lines, rounded once. `line`: each tax rounded on each line. */
	rounding: 'document' | 'line';
	roundingMode: RoundingMode;
	/** The smallest coin, e.g. `0.05`. */
	cashRounding?: string;
	lines: Array<{
		id: string;
		quantity: string;
		unitPrice: string;
		/** The price is for this many units; absent: 1. */
		baseQuantity?: string;
		discounts: Adjustment[];
		charges: Adjustment[];
		taxes: Tax[];
	}>;
	/** Discounts of the document. Without `taxes` they are spread over the lines' taxes; with an empty list they are untaxed. */
	allowances: Array<Adjustment & { taxes?: Tax[] }>;
	charges: Array<Adjustment & { taxes?: Tax[] }>;
	/** Paid before, by whatever way. */
	prepaid: string;
}

/** One for each code, category, rate and exemption; for a compound tax, also for each list of taxes it is charged on. */
export interface TaxBreakdown {
	code: string;
	name?: string;
	category: string;
	rate: string;
	/** What the tax was charged on. */
	base: string;
	tax: string;
	withheld?: boolean;
	retained?: boolean;
	exemptionReason?: string;
	exemptionCode?: string;
}

export interface Totals {
	/** Sum of the lines without tax. */
	lines: string;
	/** Sums of the document's discounts and charges without tax. */
	allowances: string;
	charges: string;
	/** lines − allowances + charges. */
	net: string;
	/** Taxes that are not withheld. */
	tax: string;
	/** net + tax. */
	gross: string;
	withheld: string;
	prepaid: string;
	/** What cash rounding added or took. */
	rounding: string;
	/** gross − withheld − prepaid + rounding. */
	due: string;
}

/** An adjustment worked out: `amount` in the prices' own terms, `net` without tax, both above 0 unless the base is below. */
export interface AppliedAdjustment extends Adjustment {
	amount: string;
	net: string;
	taxes: Tax[];
}

export interface DocumentAmounts {
	/** In the order of the input. `amount` in the prices' own terms, `net` without tax; both after discounts and charges. */
	lines: Array<{ id: string; amount: string; net: string; discounts: AppliedAdjustment[]; charges: AppliedAdjustment[] }>;
	/** One for each tax combination where a document discount had to be spread. */
	allowances: AppliedAdjustment[];
	charges: AppliedAdjustment[];
	taxBreakdown: TaxBreakdown[];
	totals: Totals;
}

export const BILLINGS = ['full', 'deposit', 'progress', 'delivered', 'final', 'retainage'] as const;
export type Billing = (typeof BILLINGS)[number];

/** Nothing is billed after these. */
export const LAST_BILLINGS: ReadonlySet<Billing | undefined> = new Set<Billing>(['full', 'final']);

export interface InvoiceLine {
	id: string;
	sku?: string;
	description: string;
	/** Below the description. */
	customerNote?: string;
	/** PNG or JPEG as a `data:` URL. */
	picture?: string;
	/** Below 0 for a credit inside the document; the price never is. */
	quantity: string;
	/** As the estimate says it, e.g. `h`, `piece`. */
	unit?: string;
	unitPrice: string;
	baseQuantity?: string;
	discounts: AppliedAdjustment[];
	charges: AppliedAdjustment[];
	amount: string;
	net: string;
	taxes: Tax[];
	/** Where the line comes from. */
	origin: { kind: 'estimate' | 'changeOrder' | 'deposit' | 'progress' | 'priorInvoice'; number?: string; line?: string };
}

/** One difference to what was approved. `effect` is the change of the net amount, signed. */
export interface InvoiceChange {
	/** A line's id, or `document`. */
	line: string;
	kind: 'added' | 'removed' | 'quantity' | 'price' | 'discount' | 'tax' | 'description' | 'notDelivered' | 'notAccepted' | 'notSelected' | 'charge' | 'billedBefore' | 'share' | 'rounding';
	from?: string;
	to?: string;
	effect: string;
	/** Why, in plain words; names the change order where there is one. */
	reason: string;
}

export interface Instalment {
	id: string;
	label?: string;
	dueDate: string;
	amount: string;
}

/** What settles the invoice where it is paid by a day: `payable` in place of what is due. */
export interface EarlyPayment {
	percent: string;
	/** Days after the issue date. */
	days: number;
	/** The last day, inclusive. */
	until: string;
	/** What is taken off; `amount + payable = due`. */
	amount: string;
	payable: string;
}

export interface Invoice {
	kind: 'invoice' | 'creditNote';
	/** Given when the draft is approved. */
	number?: string;
	/** The same estimate, change orders, deliveries and billing have the same key. */
	key: string;
	status: 'draft' | 'issued' | 'sent' | 'paid' | 'void';
	billing: Billing;
	estimate?: string;
	/** The branch or division that billed it, where numbers are counted by it. */
	businessUnit?: string;
	issueDate: string;
	dueDate: string;
	/** How the due date was counted, where days alone do not say it. */
	terms?: PaymentTerms;
	/** Earliest day first; absent where none was agreed. */
	earlyPaymentDiscount?: EarlyPayment[];
	/** When the work was done, where known. */
	deliveryDate?: string;
	/** The days that the work took or the service is for, both inclusive. */
	servicePeriod?: { from: string; to: string };
	/** The buyer's order (BT-13). */
	orderReference?: string;
	/** Where to see what proves it (BG-24). */
	supportingDocuments?: Array<{ name: string; url: string }>;
	currency: string;
	/** The tax in the currency of the tax office, by what one of `currency` is in it (BT-6, BT-111). */
	taxCurrency?: { currency: string; rate: string; amount: string };
	/** Whether unit prices and the lines' `amount` include tax. */
	pricesIncludeTax: boolean;
	seller: Seller;
	customer: Customer;
	lines: InvoiceLine[];
	allowances: AppliedAdjustment[];
	charges: AppliedAdjustment[];
	taxBreakdown: TaxBreakdown[];
	totals: Totals;
	/** Invoices this one follows or corrects. */
	precedingInvoices: Array<{ number: string; issueDate?: string }>;
	changes: InvoiceChange[];
	/** For the people who check it. */
	summary: string;
	/** For the customer. */
	notes: string;
	instalments: Instalment[];
	review: { required: boolean; flags: Reason[] };
	reasons: Reason[];
}
