import { z } from 'zod';

import { type AppliedAdjustment, BILLINGS, type Invoice, type InvoiceLine } from '../types';
import { withoutAbsent } from '../withoutAbsent';
import { customer } from './customer';
import { readLocalDate } from './localDate';
import { readAs } from './readAs';
import { taxCurrency } from './taxCurrency';
import { breakdownRow, tax } from './taxes';
import { currency, decimal, flag, list, longText, maybe, notNegative, text } from './values';

const VOID = ['void', 'voided', 'cancelled', 'canceled', 'deleted', 'rejected'];

/** An invoice as this pack wrote it, or of another system with at least its gross amount. */
export type EarlierInvoice = Pick<Invoice, 'kind' | 'customer' | 'lines' | 'allowances' | 'charges' | 'taxBreakdown'> &
	Partial<Pick<Invoice, 'number' | 'key' | 'billing' | 'estimate' | 'businessUnit' | 'issueDate' | 'deliveryDate' | 'currency' | 'pricesIncludeTax'>> & {
		taxCurrency?: { currency: string; rate: string };
		isVoid: boolean;
		totals: { gross: string; withheld: string; rounding: string };
		/** What is taken off where it is paid by a day. */
		early: Array<{ until: string; amount: string }>;
		/** Numbers of the invoices it follows or corrects. */
		preceding: string[];
		/** Where it was read, e.g. `priorInvoices[0]`. */
		field: string;
	};

const taxes = maybe(list(tax)).transform((given) => given ?? []);
const applied = z.object({ reason: maybe(text), percent: maybe(decimal), amount: decimal, net: decimal, taxes });
const adjustments = maybe(list(applied)).transform((given = []): AppliedAdjustment[] => given.map(withoutAbsent));
const amount = maybe(decimal).transform((given = '0') => given);

const invoiceLine = z.object({
	id: maybe(text),
	sku: maybe(text),
	description: maybe(longText),
	quantity: decimal,
	unit: maybe(text),
	unitPrice: decimal,
	baseQuantity: maybe(decimal),
	discounts: adjustments,
	charges: adjustments,
	amount: maybe(decimal),
	net: decimal,
	taxes,
	origin: maybe(z.object({ kind: z.enum(['estimate', 'changeOrder', 'deposit', 'progress', 'priorInvoice']), number: maybe(text), line: maybe(text) })),
});

const invoiceSchema = z.object({
	kind: maybe(z.enum(['invoice', 'creditNote'])),
	number: maybe(text),
	key: maybe(text),
	status: maybe(text),
	billing: maybe(z.enum(BILLINGS)),
	estimate: maybe(text),
	businessUnit: maybe(text),
	issueDate: maybe(z.unknown()),
	deliveryDate: maybe(z.unknown()),
	currency: maybe(currency),
	taxCurrency: maybe(taxCurrency),
	pricesIncludeTax: maybe(flag),
	customer: maybe(customer),
	lines: maybe(list(invoiceLine)),
	allowances: adjustments,
	charges: adjustments,
	taxBreakdown: maybe(list(breakdownRow)),
	totals: z.object({ gross: decimal, withheld: amount, rounding: amount }, 'must be an object with the gross amount'),
	earlyPaymentDiscount: maybe(list(z.object({ until: z.unknown(), amount: notNegative }))),
	precedingInvoices: maybe(list(z.object({ number: text }))),
});

export function readInvoice(value: unknown, field: string, zone: string): EarlierInvoice {
	const { status, issueDate, deliveryDate, precedingInvoices = [], earlyPaymentDiscount = [], ...read } = readAs(invoiceSchema, value, field);
	return withoutAbsent({
		...read,
		kind: read.kind ?? 'invoice',
		isVoid: VOID.includes(status?.toLowerCase() ?? ''),
		issueDate: issueDate === undefined ? undefined : readLocalDate(issueDate, `${field}.issueDate`, zone),
		deliveryDate: deliveryDate === undefined ? undefined : readLocalDate(deliveryDate, `${field}.deliveryDate`, zone),
		customer: read.customer ?? {},
		lines: (read.lines ?? []).map((line, index): InvoiceLine => {
			const id = line.id ?? String(index + 1);
			return withoutAbsent({ ...line, id, description: line.description ?? '', amount: line.amount ?? line.net, origin: line.origin ?? { kind: 'estimate', line: id } });
		}),
		taxBreakdown: read.taxBreakdown ?? [],
		early: earlyPaymentDiscount.map(({ until, amount: off }, index) => ({ until: readLocalDate(until, `${field}.earlyPaymentDiscount[${index}].until`, zone), amount: off })),
		preceding: precedingInvoices.map(({ number }) => number),
		field,
	});
}

const invoiceList = maybe(list(z.unknown()));

export function readInvoices(value: unknown, field: string, zone: string): EarlierInvoice[] {
	return (readAs(invoiceList, value, field) ?? []).map((one, index) => readInvoice(one, `${field}[${index}]`, zone));
}
