import fc from 'fast-check';

import type { Invoice, Tax } from '../../../domain/billing/types';
import { Decimal, sum } from '../../../domain/money';
import { bookedLines, description } from '../../../documents/accounting/bookedLines';
import { americanDraft, germanInvoice } from '../../support/invoiceSamples';

const rows = (invoice: Invoice, mostDecimals = 4) => bookedLines(invoice, mostDecimals).map((line) => [description(line), line.quantity, line.unitPrice, line.amount, line.tax]);
const total = (amounts: string[]) => sum(amounts.map((amount) => new Decimal(amount))).toFixed(2);

test('books lines, discounts, charges and rounding without tax, with their share of it', () => {
	expect(rows(germanInvoice())).toEqual([
		['HZ-200: Heizungspumpe erneuern\nEinschließlich Entlüften und Probelauf\n2.5 h × 96.00', undefined, undefined, '216.00', '41.04'],
		['Dichtungen, Größe ½″\n40 Stück × 12.3456 / 100', undefined, undefined, '10.00', '1.90'],
		['Handbuch «Wartung leicht gemacht»', '2', '37.00', '74.00', '5.18'],
		['Rabatt 5 %: Mengenrabatt', undefined, undefined, '-11.30', '-2.15'],
		['Rabatt 5 %: Mengenrabatt', undefined, undefined, '-3.70', '-0.26'],
		['Zuschlag: Anfahrt', undefined, undefined, '25.00', '4.75'],
		['Rundung', undefined, undefined, '-0.01', '0.00'],
	].map(([text, ...rest]) => [text!.replace('5 %', '5\u00a0%'), ...rest]));
});

test.each([
	['4', '120.00', '480.00', 4, true],
	['2.5', '0.001', '0.0025', 4, true],
	// One cent was rounded away.
	['3', '33.335', '100.01', 4, false],
	['1', '0.12345', '0.12345', 4, false],
	['1', '0.12345', '0.12345', 5, true],
	['-2', '50.00', '-100.00', 4, true],
])('%s × %s is %s with %i decimals: %s', (quantity, unitPrice, net, mostDecimals, multiplies) => {
	const [line] = americanDraft().lines;
	const [booked] = bookedLines(americanDraft({ lines: [{ ...line, quantity, unitPrice, net }] }), mostDecimals);
	expect(booked.quantity).toBe(multiplies ? quantity : undefined);
	expect(booked.unitPrice).toBe(multiplies ? unitPrice : undefined);
});

test('a price that includes tax is not the price without', () => {
	const [line] = americanDraft().lines;
	const [booked] = bookedLines(americanDraft({ pricesIncludeTax: true, lines: [{ ...line, quantity: '2', unitPrice: '119.00', amount: '238.00', net: '200.00' }] }), 4);
	expect(booked).toMatchObject({ amount: '200.00', terms: '2 × 119.00' });
	expect(booked.quantity).toBeUndefined();
});

test('tax that is kept back is no tax of the line', () => {
	const [line] = americanDraft().lines;
	const isr: Tax = { code: 'ISR', rate: '10', category: 'S', withheld: true };
	const taxBreakdown = [...americanDraft().taxBreakdown, { code: 'ISR', rate: '10', category: 'S', base: '1099.00', tax: '109.90', withheld: true }];
	const [booked] = bookedLines(americanDraft({ lines: [{ ...line, taxes: [...line.taxes, isr] }], taxBreakdown }), 4);
	expect(booked.taxes.map(({ code }) => code)).toEqual(['IL']);
	expect(booked.tax).toBe('90.67');
});

test('each of several taxes of a line is shared out among its own lines', () => {
	const gst: Tax = { code: 'GST', rate: '5', category: 'S' };
	const qst: Tax = { code: 'QST', rate: '9.975', category: 'S' };
	const lines = ['100.00', '50.00', '0.33'].map((net, index) => ({ ...americanDraft().lines[0], quantity: '1', unitPrice: net, net, amount: net, taxes: index === 1 ? [gst] : [gst, qst] }));
	const taxBreakdown = [
		{ ...gst, base: '150.33', tax: '7.52' },
		{ ...qst, base: '100.33', tax: '10.01' },
	];
	const booked = bookedLines(americanDraft({ lines, taxBreakdown }), 4);
	expect(booked.map(({ tax }) => tax)).toEqual(['14.98', '2.50', '0.05']);
	expect(total(booked.map(({ tax }) => tax))).toBe('17.53');
});

test('amounts sum to net and rounding, taxes to the tax, whatever was rounded how', () => {
	const cents = fc.integer({ min: -100_000, max: 100_000 }).map((value) => (value / 100).toFixed(2));
	const tax: Tax = { code: 'T', rate: '19', category: 'S' };
	fc.assert(
		fc.property(fc.array(cents, { minLength: 1, maxLength: 20 }), cents, fc.array(cents, { maxLength: 3 }), (nets, taxTotal, allowances) => {
			const invoice = americanDraft({
				lines: nets.map((net) => ({ ...americanDraft().lines[0], net, taxes: [tax] })),
				allowances: allowances.map((net) => ({ amount: net, net, taxes: [tax] })),
				taxBreakdown: [{ ...tax, base: '0.00', tax: taxTotal }],
			});
			const booked = bookedLines(invoice, 4);
			expect(total(booked.map(({ amount }) => amount))).toBe(sum(nets.map((net) => new Decimal(net))).minus(sum(allowances.map((net) => new Decimal(net)))).toFixed(2));
			expect(total(booked.map(({ tax: share }) => share))).toBe(new Decimal(taxTotal).toFixed(2));
		}),
	);
});
