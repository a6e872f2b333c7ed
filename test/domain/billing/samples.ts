import fc from 'fast-check';

import { type BillingSettings, draftInvoice, type Invoice, type InvoiceRequest } from '../../../domain/billing';
import { Decimal, sum } from '../../../domain/money';
import { parseProfile } from '../../../domain/profile';

/** 21 November 2026, early morning in Chicago. */
export const NOW = Date.parse('2026-11-21T12:00:00Z');

export const TAXES = [
	{ code: 'VAT', rate: '19' },
	{ code: 'RED', rate: '7' },
	{ code: 'CITY', rate: '8.25' },
	{ code: 'GST', rate: '5' },
	{ code: 'QST', rate: '9.975', compound: true },
	{ code: 'WHT', rate: '15', withheld: true },
	{ code: 'ZERO', rate: '0', category: 'Z' },
];

/** A business in Chicago with these taxes, and with these parts of its billing. */
export function settings(billing: object = {}, business: object = {}): BillingSettings {
	return parseProfile({
		business: { name: 'Example Company', timezone: 'America/Chicago', country: 'US', ...business },
		billing: { taxes: TAXES, ...billing },
	});
}

export const CUSTOMER = { name: 'Example Customer', email: 'customer@example.com' };

/** Approved: 10 h at 100.00 with 19 %, 3 pieces at 33.335 with 7 %: 1100.01 net, 1297.01 with tax. */
export function estimate(parts: object = {}): Record<string, unknown> {
	return {
		number: 'E-1',
		approvedAt: '2026-11-02T10:00:00-06:00',
		customer: CUSTOMER,
		lines: [
			{ id: 'labour', description: 'Labour', quantity: 10, unit: 'h', unitPrice: '100.00', taxCodes: ['VAT'] },
			{ id: 'books', description: 'Books', quantity: 3, unit: 'piece', unitPrice: '33.335', taxCodes: ['RED'] },
		],
		...parts,
	};
}

/** One line of 1 at this price, with 19 %. */
export function oneLine(unitPrice: string, parts: object = {}): Record<string, unknown> {
	return estimate({ lines: [{ id: 'a', description: 'Work', unitPrice, taxCodes: ['VAT'] }], ...parts });
}

export function draft(request: Partial<InvoiceRequest> = {}, billing: object = {}): Invoice {
	return draftInvoice({ estimate: estimate(), ...request }, settings(billing), NOW);
}

/** As it goes out: with a number, and on a day of November 2026. */
export function issued(invoice: Invoice, number: string, day = 1): Invoice {
	return { ...invoice, number, status: 'issued', issueDate: `2026-11-${String(day).padStart(2, '0')}` };
}

export function codes({ review }: Invoice): string[] {
	return review.flags.map(({ code }) => code);
}

/** Each line as `id: quantity × price = net`. */
export function shown({ lines }: Invoice): string[] {
	return lines.map(({ id, quantity, unitPrice, net }) => `${id}: ${quantity} × ${unitPrice} = ${net}`);
}

/** Net, tax and gross. */
export function amounts({ totals: { net, tax, gross } }: Invoice): string[] {
	return [net, tax, gross];
}

export function total(invoices: Invoice[], name: keyof Invoice['totals']): string {
	return sum(invoices.map(({ kind, totals }) => new Decimal(totals[name]).times(kind === 'creditNote' ? -1 : 1))).toFixed();
}

/** What each tax comes to over all of them, without those that come to 0. */
export function taxes(invoices: Invoice[]): Record<string, string> {
	const sums = new Map<string, Decimal>();
	for (const { kind, taxBreakdown } of invoices) {
		for (const { code, tax } of taxBreakdown) sums.set(code, new Decimal(tax).times(kind === 'creditNote' ? -1 : 1).plus(sums.get(code) ?? 0));
	}
	return Object.fromEntries([...sums].filter(([, tax]) => !tax.isZero()).map(([code, tax]) => [code, tax.toFixed()]));
}

const decimal = (max: number, digits: number) => fc.integer({ min: 0, max: max * 10 ** digits }).map((units) => new Decimal(units).div(10 ** digits).toFixed());

const line = fc
	.record({
		quantity: decimal(40, 3).filter((quantity) => quantity !== '0'),
		unitPrice: fc.oneof(decimal(500, 2), decimal(3, 6)),
		taxCodes: fc.constantFrom(['VAT'], ['RED'], ['CITY'], ['GST', 'QST'], ['VAT', 'WHT'], ['ZERO'], []),
		discount: fc.option(fc.oneof(decimal(100, 1).map((discountPercent) => ({ discountPercent })), fc.constant({ share: true })), { nil: undefined }),
		isCredit: fc.integer({ min: 0, max: 9 }).map((die) => die === 0),
	})
	.map(({ discount, isCredit, quantity, unitPrice, ...rest }) => {
		const base = new Decimal(quantity).times(unitPrice).div(3).toDecimalPlaces(0, Decimal.ROUND_DOWN).toFixed();
		const agreed = discount === undefined ? {} : 'share' in discount ? { discountAmount: base } : discount;
		return { ...rest, ...agreed, quantity, unitPrice: isCredit ? `-${unitPrice}` : unitPrice };
	});

/** Estimates of up to six lines, some of them credits, with discounts and charges, in currencies of 0, 2 and 3 digits. */
export const anyEstimate = fc
	.record({
		lines: fc.array(line, { minLength: 1, maxLength: 6 }),
		currency: fc.constantFrom('USD', 'JPY', 'KWD'),
		pricesIncludeTax: fc.boolean(),
		discount: fc.option(decimal(60, 1).map((percent) => ({ percent })), { nil: undefined }),
		charges: fc.array(fc.record({ description: fc.constant('Delivery'), amount: decimal(30, 2), taxCodes: fc.constantFrom(undefined, ['VAT']) }), { maxLength: 1 }),
	})
	.map((parts) => estimate({ ...parts, lines: parts.lines.map((one, index) => ({ id: `l${index}`, ...one })) }));

export const anyRounding = fc.record({ rounding: fc.constantFrom('document', 'line'), roundingMode: fc.constantFrom('halfUp', 'halfEven') });
