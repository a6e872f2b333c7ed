import { stripeInvoice } from '../../../documents/accounting';
import { americanDraft, germanInvoice, longInvoice } from '../../support/invoiceSamples';

const asJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
const total = (items: Array<{ amount: number }>) => items.reduce((sum, { amount }) => sum + amount, 0);

test('is the invoice and the items on it', () => {
	expect(asJson(stripeInvoice(americanDraft({ number: 'INV-00012', notes: 'Thank you.' }), { customer: 'cus_1' }))).toEqual({
		invoice: {
			customer: 'cus_1',
			currency: 'usd',
			collection_method: 'send_invoice',
			days_until_due: 14,
			auto_advance: false,
			pending_invoice_items_behavior: 'exclude',
			number: 'INV-00012',
			description: 'Thank you.',
			metadata: { key: 'i_551', estimate: 'E-1042' },
		},
		invoiceItems: [
			{ customer: 'cus_1', currency: 'usd', description: 'Water heater, 50 gal\n1 × 1099.00', amount: 109900 },
			{ customer: 'cus_1', currency: 'usd', description: 'Labor\n4 × 120.00', amount: 48000 },
			{ customer: 'cus_1', currency: 'usd', description: 'Tax: Sales tax 8.25%', amount: 9067 },
			{ customer: 'cus_1', currency: 'usd', description: 'Already paid', amount: -50000 },
		],
	});
});

test.each([
	['discounts, a payment and rounding', germanInvoice(), 26045],
	['tax that is kept back', americanDraft({
		taxBreakdown: [{ code: 'ISR', rate: '10', category: 'S', base: '1579.00', tax: '157.90', withheld: true }],
		totals: { ...americanDraft().totals, tax: '0.00', gross: '1579.00', withheld: '157.90', prepaid: '0.00', due: '1421.10' },
	}), 142110],
	['1,000 lines', longInvoice(1000), 1_000_000],
])('the items sum to what is due: %s', (_, invoice, due) => {
	expect(total(stripeInvoice(invoice).invoiceItems)).toBe(due);
});

test('Stripe takes 250 items: lines beyond are summed up, taxes and payments are not', () => {
	const invoice = longInvoice(300);
	const { invoiceItems } = stripeInvoice({ ...invoice, totals: { ...invoice.totals, prepaid: '5.00' } });
	expect(invoiceItems).toHaveLength(250);
	expect(invoiceItems.at(-1)).toMatchObject({ description: 'Already paid', amount: -500 });
	expect(invoiceItems.at(-2)).toMatchObject({ description: '… (+52)', amount: 52_000 });
	expect(stripeInvoice(longInvoice(250)).invoiceItems).toHaveLength(250);
	expect(stripeInvoice(longInvoice(250)).invoiceItems.at(-1)?.description).toMatch(/^Item number 250/);
});

const line = (net: string) => ({ ...americanDraft().lines[0], quantity: '1', unitPrice: net, net, amount: net, taxes: [] });
const inCurrency = (currency: string, net: string) =>
	americanDraft({ currency, lines: [line(net)], taxBreakdown: [], totals: { ...americanDraft().totals, rounding: '0', prepaid: '0', due: net } });

test.each([
	['USD', '1177.15', 117715],
	['JPY', '1177', 1177],
	['KWD', '1.250', 1250],
	// Without decimals in ISO 4217, with two in Stripe.
	['ISK', '1177', 117700],
	['UGX', '1177', 117700],
	// The other way round.
	['MGA', '1177.00', 1177],
])('counts %s %s as %i', (currency, net, amount) => {
	expect(stripeInvoice(inCurrency(currency, net)).invoiceItems[0].amount).toBe(amount);
});

test('what Stripe cannot count is refused', () => {
	expect(() => stripeInvoice(inCurrency('MGA', '1177.20'))).toThrow(expect.objectContaining({ code: 'amount-not-chargeable' }));
});

test('a credit note is refused', () => {
	expect(() => stripeInvoice(americanDraft({ kind: 'creditNote' }))).toThrow(expect.objectContaining({ code: 'credit-note-not-charged' }));
});

test.each([
	['2026-07-04', '2026-07-18', 14],
	['2026-07-04', '2026-07-04', 0],
	['2026-07-04', '2026-07-01', 0],
	['2026-02-27', '2026-03-01', 2],
])('issued %s and due %s: due in %i days', (issueDate, dueDate, days) => {
	expect(stripeInvoice(americanDraft({ issueDate, dueDate })).invoice.days_until_due).toBe(days);
});
