import { z } from 'zod';

import { reasonSchema } from '../../case';
import { DomainError } from '../../errors';
import { currencyDigits, Decimal, sum } from '../../money';
import { isPicture } from '../names';
import { customer } from '../read/customer';
import { termsParts } from '../read/paymentTerms';
import { readAs } from '../read/readAs';
import { supportingDocuments, taxCurrency } from '../read/taxCurrency';
import { breakdownRow, tax } from '../read/taxes';
import { currency, decimal, flag, list, longText, maybe, text } from '../read/values';
import { inTaxCurrency } from '../taxCurrency';
import { BILLINGS, type Invoice, type Seller } from '../types';
import { withoutAbsent } from '../withoutAbsent';

const localDate = text.refine((date) => /^\d{4}-\d{2}-\d{2}$/.test(date), 'must be a date such as 2026-12-24');
const reason = reasonSchema.extend({ code: text, message: longText });
const adjustment = z
	.object({ reason: maybe(text), percent: maybe(decimal), amount: decimal, net: decimal, taxes: list(tax) })
	.transform(withoutAbsent);

const line = z
	.object({
		id: text,
		sku: maybe(text),
		description: longText,
		customerNote: maybe(longText),
		picture: maybe(z.custom<string>(isPicture, 'must be a PNG or JPEG as a data: URL')),
		quantity: decimal,
		unit: maybe(text),
		unitPrice: decimal,
		baseQuantity: maybe(decimal),
		discounts: list(adjustment),
		charges: list(adjustment),
		amount: decimal,
		net: decimal,
		taxes: list(tax),
		origin: z
			.object({ kind: z.enum(['estimate', 'changeOrder', 'deposit', 'progress', 'priorInvoice']), number: maybe(text), line: maybe(text) })
			.transform(withoutAbsent),
	})
	.transform(withoutAbsent);

const whole = z
	.object({
		kind: z.enum(['invoice', 'creditNote']),
		number: maybe(text),
		key: text,
		status: z.enum(['draft', 'issued', 'sent', 'paid', 'void']),
		billing: z.enum(BILLINGS),
		estimate: maybe(text),
		businessUnit: maybe(text),
		issueDate: localDate,
		dueDate: localDate,
		terms: maybe(termsParts),
		earlyPaymentDiscount: maybe(list(z.object({ percent: decimal, days: z.number().int(), until: localDate, amount: decimal, payable: decimal }))),
		deliveryDate: maybe(localDate),
		servicePeriod: maybe(z.object({ from: localDate, to: localDate })),
		orderReference: maybe(text),
		supportingDocuments: maybe(supportingDocuments),
		currency,
		taxCurrency: maybe(taxCurrency.extend({ amount: decimal })),
		pricesIncludeTax: flag,
		seller: z.custom<Seller>((value) => typeof value === 'object' && value !== null, 'must be an object'),
		customer,
		lines: list(line),
		allowances: list(adjustment),
		charges: list(adjustment),
		taxBreakdown: list(breakdownRow),
		totals: z.object({
			lines: decimal,
			allowances: decimal,
			charges: decimal,
			net: decimal,
			tax: decimal,
			gross: decimal,
			withheld: decimal,
			prepaid: decimal,
			rounding: decimal,
			due: decimal,
		}),
		precedingInvoices: list(z.object({ number: text, issueDate: maybe(localDate) }).transform(withoutAbsent)),
		changes: list(z.custom<Invoice['changes'][number]>((value) => typeof value === 'object' && value !== null, 'must be an object')),
		summary: longText,
		notes: longText,
		instalments: list(z.object({ id: text, label: maybe(text), dueDate: localDate, amount: decimal }).transform(withoutAbsent)),
		review: z.object({ required: flag, flags: list(reason) }),
		reasons: list(reason),
	})
	.transform(withoutAbsent);

/**
 * An invoice as it was drafted here, whole. One whose amounts no longer make its totals was changed on the way, and is not
 * for a customer.
 *
 * @throws DomainError naming the field, e.g. `invoice.totals.gross`
 */
export function checkInvoice(value: unknown): Invoice {
	const invoice: Invoice = readAs(whole, value, 'invoice');
	const { lines, allowances, charges, taxBreakdown, totals } = invoice;
	currencyDigits(invoice.currency, 'invoice.currency');
	const nets = (parts: ReadonlyArray<{ net: string }>) => sum(parts.map(({ net }) => new Decimal(net)));
	const taxes = (withheld: boolean) => sum(taxBreakdown.filter((row) => (row.withheld ?? false) === withheld).map((row) => new Decimal(row.tax)));
	const { net, gross, withheld, prepaid, rounding } = totals;
	const expected: Record<keyof Invoice['totals'], Decimal> = {
		lines: nets(lines),
		allowances: nets(allowances),
		charges: nets(charges),
		net: nets(lines).minus(nets(allowances)).plus(nets(charges)),
		tax: taxes(false),
		gross: new Decimal(net).plus(totals.tax),
		withheld: taxes(true),
		prepaid: new Decimal(prepaid),
		rounding: new Decimal(rounding),
		due: new Decimal(gross).minus(withheld).minus(prepaid).plus(rounding),
	};
	const inOffices = inTaxCurrency(invoice.taxCurrency, totals.tax, { currency: invoice.currency, roundingMode: 'halfUp' });
	if (invoice.taxCurrency && inOffices && new Decimal(inOffices.amount).minus(invoice.taxCurrency.amount).abs().gt(oneUnit(invoice.taxCurrency.currency))) throw altered('invoice.taxCurrency.amount', invoice.taxCurrency.amount, new Decimal(inOffices.amount));
	for (const [name, amount] of Object.entries(expected)) {
		const said = totals[name as keyof typeof totals];
		if (!amount.eq(said)) throw altered(`invoice.totals.${name}`, said, amount);
	}
	(invoice.earlyPaymentDiscount ?? []).forEach(({ amount, payable }, index) => {
		const whole = new Decimal(totals.due).minus(amount);
		if (!whole.eq(payable)) throw altered(`invoice.earlyPaymentDiscount[${index}].payable`, payable, whole);
	});
	return invoice;
}

/** What two ways to round can differ by. */
function oneUnit(code: string): Decimal {
	return new Decimal(10).pow(-currencyDigits(code, 'invoice.taxCurrency.currency'));
}

function altered(field: string, said: string, amount: Decimal): DomainError {
	return new DomainError(
		'invoice-altered',
		`${field} is ${said}, and its parts come to ${amount.toFixed()}`,
		'Draft the invoice again from the estimate in place of changing its amounts.',
		field,
	);
}
