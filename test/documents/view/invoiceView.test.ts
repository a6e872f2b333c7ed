import type { Invoice } from '../../../domain/billing/types';
import { invoiceView } from '../../../documents/view';
import { americanDraft, germanInvoice } from '../../support/invoiceSamples';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const totals = (invoice: Invoice, locale?: string) => invoiceView(invoice, locale).totals.map(({ label, value, weight }) => [plain(label), plain(value), weight]);

test('names the document, its dates and what it refers to', () => {
	const view = invoiceView(germanInvoice({ precedingInvoices: [{ number: 'RE-1' }, { number: 'RE-2' }] }));
	expect(view).toMatchObject({ language: 'de-DE', name: 'Rechnung RE-2026-00042', title: 'Rechnung' });
	expect(view.mark).toBeUndefined();
	expect(view.facts.map(({ label, value }) => `${label}: ${value}`)).toEqual([
		'Nummer: RE-2026-00042',
		'Ausgestellt am: 21.11.2026',
		'Fällig am: 05.12.2026',
		'Leistungsdatum: 19.11.2026',
		'Angebot: AN-2026-117',
		'Bezieht sich auf Rechnung: RE-1, RE-2',
		'Ihre Referenz: BEST-991',
	]);
});

test.each([
	['a draft without number', { status: 'draft', number: undefined }, 'Draft'],
	['a draft with its number', { status: 'draft', number: 'INV-1' }, undefined],
	['one that was withdrawn', { status: 'void', number: 'INV-1' }, 'Void'],
	['one that was withdrawn before it had a number', { status: 'void', number: undefined }, 'Void'],
] as const)('marks %s', (_, changes, expected) => {
	expect(invoiceView(americanDraft(changes)).mark).toBe(expected);
});

test('goes from the lines down to what is due', () => {
	expect(totals(germanInvoice(), 'en-US')).toEqual([
		['Subtotal', '€300.00', 'plain'],
		['Discount 5%: Mengenrabatt (Tax 19%)', '-€11.30', 'plain'],
		['Discount 5%: Mengenrabatt (Tax 7%)', '-€3.70', 'plain'],
		['Surcharge: Anfahrt (Tax 19%)', '€25.00', 'plain'],
		['Total before tax', '€310.00', 'plain'],
		['Taxes', '€50.46', 'plain'],
		['Total', '€360.46', 'sum'],
		['Already paid', '-€100.00', 'plain'],
		['Rounding', '-€0.01', 'plain'],
		['Amount due', '€260.45', 'due'],
	]);
});

test('leaves out what is 0, and says what the customer keeps back', () => {
	const invoice = americanDraft({ totals: { ...americanDraft().totals, prepaid: '0.00', withheld: '100.00', due: '1569.67' } });
	expect(totals(invoice).map(([label, value]) => `${label}: ${value}`)).toEqual([
		'Total before tax: $1,579.00',
		'Taxes: $90.67',
		'Total: $1,669.67',
		'Tax withheld: -$100.00',
		'Amount due: $1,569.67',
	]);
});

test('says of a line what it is, how it was priced and taxed', () => {
	const [pump, seals] = invoiceView(germanInvoice(), 'en-US').lines;
	expect(pump).toEqual({
		position: '1',
		description: 'Heizungspumpe erneuern\nEinschließlich Entlüften und Probelauf',
		details: ['HZ-200', 'Discount 10%: Stammkunde (-24.00)'],
		quantity: '2.5 h',
		unitPrice: '96.00',
		tax: '19%',
		amount: '216.00',
	});
	expect(seals).toMatchObject({ details: ['Surcharge: Eilzuschlag (5.06)'], quantity: '40 Stück', unitPrice: '12.3456 / 100' });
});

test('names several taxes of a line, and those that are kept back below 0', () => {
	const [line] = americanDraft().lines;
	const taxes = [
		{ code: 'IVA', rate: '16', category: 'S' },
		{ code: 'ISR', rate: '1.25', category: 'S', withheld: true },
	];
	expect(invoiceView(americanDraft({ lines: [{ ...line, taxes }] })).lines[0].tax).toBe('16% + -1.25%');
});

test.each([
	[true, 'Unit price (incl. tax)', 'Amount (incl. tax)'],
	[false, 'Unit price', 'Amount'],
])('says whether prices include tax: %s', (pricesIncludeTax, unitPrice, amount) => {
	expect(invoiceView(americanDraft({ pricesIncludeTax })).headings).toMatchObject({ unitPrice, amount });
});

test.each([
	['AE', undefined, ['Reverse charge: the tax is to be accounted for by the customer.']],
	['K', undefined, ['Intra-Community supply, exempt from VAT.']],
	['E', 'Medical care, section 4 no. 14.', ['Medical care, section 4 no. 14.']],
	['S', undefined, []],
])('says what category %s wants said', (category, exemptionReason, expected) => {
	const [tax] = americanDraft().taxBreakdown;
	expect(invoiceView(americanDraft({ taxBreakdown: [{ ...tax, category, exemptionReason }, { ...tax, category, exemptionReason }] })).taxes?.statements).toEqual(expected);
});

test('has no table of taxes where there are none', () => {
	expect(invoiceView(americanDraft({ taxBreakdown: [] })).taxes).toBeUndefined();
});

test('writes an address as its country does, and the country only across a border', () => {
	const { seller } = germanInvoice();
	expect(invoiceView(germanInvoice()).seller.lines).toContain('10115 Berlin');
	expect(invoiceView(americanDraft()).customer.lines).toEqual(['1 Main St', 'Evanston, IL 60201', 'dana@whitfield.example']);
	expect(invoiceView(americanDraft({ seller })).customer.lines).toEqual(['1 Main St', 'Evanston, IL 60201', 'United States', 'dana@whitfield.example']);
	expect(invoiceView(americanDraft({ seller })).seller.lines).toContain('Germany');
	expect(invoiceView(americanDraft({ seller: { ...seller, address: undefined } })).customer.lines).not.toContain('United States');
});

test('a customer without a company is named once', () => {
	expect(invoiceView(americanDraft({ customer: { contactName: 'Ann Lee' } })).customer).toEqual({ heading: 'Bill to', name: 'Ann Lee', lines: [] });
});

test('lists instalments where there are several', () => {
	const instalments = [
		{ id: '1', label: 'On signing', dueDate: '2026-07-18', amount: '500.00' },
		{ id: '2', dueDate: '2026-08-18', amount: '669.67' },
	];
	expect(invoiceView(americanDraft({ instalments })).instalments).toEqual({
		heading: 'Instalments',
		rows: [
			{ label: 'Jul 18, 2026 · On signing', value: '$500.00' },
			{ label: 'Aug 18, 2026', value: '$669.67' },
		],
	});
	expect(invoiceView(americanDraft({ instalments: instalments.slice(0, 1) })).instalments).toBeUndefined();
});

test('what would not end is cut, and shows it', () => {
	const [line] = germanInvoice().lines;
	const long = 'word '.repeat(20_000);
	const view = invoiceView(
		germanInvoice({
			notes: long,
			customer: { name: long, address: { lines: Array<string>(1000).fill(long) } },
			lines: [{ ...line, description: 'line\n'.repeat(20_000), sku: long, unit: long, discounts: Array.from({ length: 500 }, () => ({ ...line.discounts[0], reason: long })) }],
		}),
	);
	expect(JSON.stringify(view).length).toBeLessThan(12_000);
	expect(view.notes?.text).toMatch(/ …$/);
	expect(view.customer.name).toMatch(/ …$/);
	expect(view.lines[0].description).toMatch(/ …$/);
	expect(view.lines[0].details.at(-1)).toBe('… (+492)');
});

test('a discount names the rates of its taxes, and not of what is kept back', () => {
	const [first, ...others] = germanInvoice().allowances;
	const retained = { code: 'RETAINAGE', name: 'Sicherheitseinbehalt', rate: '5', category: 'O', withheld: true, retained: true };
	const invoice = germanInvoice({ allowances: [{ ...first, taxes: [...first.taxes, retained] }, ...others] });
	expect(totals(invoice)).toContainEqual(['Rabatt 5 %: Mengenrabatt (Steuer 19 %)', '-11,30 €', 'plain']);
});

test('a unit in a long word is whole', () => {
	const [line] = germanInvoice().lines;
	expect(plain(invoiceView(germanInvoice({ lines: [{ ...line, unit: 'Quadratmeterstundensatz' }] })).lines[0].quantity)).toBe('2,5 Quadratmeterstundensatz');
});
