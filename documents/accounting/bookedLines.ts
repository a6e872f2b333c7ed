import type { AppliedAdjustment, Invoice, InvoiceLine, Tax, TaxBreakdown } from '../../domain/billing/types';
import { allocate, currencyDigits, Decimal, formatAmount, sum, ZERO } from '../../domain/money';
import { adjustmentText, wordingOf } from '../view';

export interface BookedLine {
	text: string;
	/** Quantity and price in words, of the invoice's lines. */
	terms?: string;
	/** Together with `unitPrice`, and only where they multiply to `amount`. */
	quantity?: string;
	unitPrice?: string;
	/** Without tax; below 0 for a discount of the document. */
	amount: string;
	/** Those that are not withheld. */
	taxes: Tax[];
	/** The line's share of the invoice's tax. */
	tax: string;
}

/** What the line is for; says quantity and price where the fields cannot. */
export function description({ text, terms, quantity }: BookedLine): string {
	return terms && quantity === undefined ? `${text}\n${terms}` : text;
}

/** The amounts sum to the net total plus cash rounding, the taxes to the tax total. */
export function bookedLines(invoice: Invoice, mostDecimals: number): BookedLine[] {
	const wording = wordingOf(invoice);
	const adjusted = (label: string, sign: 1 | -1) => (one: AppliedAdjustment) => ({
		text: adjustmentText(one, label, wording),
		net: new Decimal(one.net).times(sign),
		taxes: booked(one.taxes),
	});
	const digits = currencyDigits(invoice.currency);
	const rows: Row[] = [
		...invoice.lines.map((line) => lineRow(line, mostDecimals)),
		...invoice.allowances.map(adjusted(wording.labels.discount, -1)),
		...invoice.charges.map(adjusted(wording.labels.charge, 1)),
	];
	const taxes = taxShares(rows, invoice.taxBreakdown.filter(({ withheld }) => !withheld), digits);
	const lines = rows.map(({ net, ...row }, index) => ({ ...row, amount: formatAmount(net, digits), tax: formatAmount(taxes[index], digits) }));
	const rounding = new Decimal(invoice.totals.rounding);
	if (rounding.isZero()) return lines;
	return [...lines, { text: wording.labels.rounding, amount: formatAmount(rounding, digits), taxes: [], tax: formatAmount(ZERO, digits) }];
}

interface Row extends Omit<BookedLine, 'amount' | 'tax'> {
	net: Decimal;
}

function lineRow({ sku, description, quantity, unit, unitPrice, baseQuantity, net, taxes }: InvoiceLine, mostDecimals: number): Row {
	const row = {
		text: sku ? `${sku}: ${description}` : description,
		terms: [quantity, unit, '×', unitPrice, baseQuantity && `/ ${baseQuantity}`].filter(Boolean).join(' '),
		net: new Decimal(net),
		taxes: booked(taxes),
	};
	const [count, price] = [new Decimal(quantity), new Decimal(unitPrice)];
	const multiplies = !baseQuantity && count.times(price).eq(row.net) && count.dp() <= mostDecimals && price.dp() <= mostDecimals;
	return multiplies ? { ...row, quantity, unitPrice } : row;
}

function booked(taxes: Tax[]): Tax[] {
	return taxes.filter(({ withheld }) => !withheld);
}

function taxShares(rows: Row[], breakdown: TaxBreakdown[], digits: number): Decimal[] {
	const shares = rows.map((): Decimal[] => []);
	for (const total of breakdown) {
		const taxed = rows.flatMap(({ taxes, net }, index) => (taxes.some((tax) => isOf(tax, total)) ? [{ index, net }] : []));
		const parts = allocate(new Decimal(total.tax), taxed.map(({ net }) => net), digits);
		taxed.forEach(({ index }, place) => shares[index].push(parts[place]));
	}
	return shares.map(sum);
}

function isOf(tax: Tax, { code, category, rate }: TaxBreakdown): boolean {
	return tax.code === code && tax.category === category && new Decimal(tax.rate).eq(rate);
}
