import { stripeForms, stripeInvoice } from '../../../documents/accounting';
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
		total: 116967,
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

test.each([
	['a third decimal that is not 0', inCurrency('KWD', '1.255'), 'amount-not-chargeable'],
	['less than nothing', inCurrency('USD', '-0.01'), 'amount-not-chargeable'],
	['27 characters of a number', americanDraft({ number: 'N'.repeat(27) }), 'number-too-long'],
])('%s is refused', (_, invoice, code) => {
	expect(() => stripeInvoice(invoice)).toThrow(expect.objectContaining({ code }));
});

test('26 characters of a number, and a memo of 1,500, are what it keeps', () => {
	const { invoice } = stripeInvoice(americanDraft({ number: 'N'.repeat(26), notes: 'x'.repeat(2000) }));
	expect(invoice).toMatchObject({ number: 'N'.repeat(26), description: 'x'.repeat(1500) });
});

const read = (form = '') => [...new URLSearchParams(form)];

describe('forms', () => {
	test('are the customer, the invoice and its lines, as Stripe reads objects and lists', () => {
		const { forms, total } = stripeForms(americanDraft({ number: 'INV-00012', customer: { name: 'Dana & Söhne', email: 'dana+x@whitfield.example', phone: '+13125550100', address: { lines: ['1 Main St', 'Suite 2', 'Rear'], city: 'Evanston', region: 'IL', postcode: '60201', country: 'US' } } }));
		expect(total).toBe(116967);
		expect(read(forms.customer)).toEqual([
			['email', 'dana+x@whitfield.example'], ['name', 'Dana & Söhne'], ['phone', '+13125550100'],
			['address[line1]', '1 Main St'], ['address[line2]', 'Suite 2, Rear'], ['address[city]', 'Evanston'], ['address[state]', 'IL'], ['address[postal_code]', '60201'], ['address[country]', 'US'],
		]);
		expect(read(forms.invoice)).toEqual([
			['currency', 'usd'], ['collection_method', 'send_invoice'], ['days_until_due', '14'], ['auto_advance', 'false'], ['pending_invoice_items_behavior', 'exclude'],
			['number', 'INV-00012'], ['metadata[key]', 'i_551'], ['metadata[estimate]', 'E-1042'],
		]);
		expect(read(forms.lines).slice(-2)).toEqual([['lines[3][description]', 'Already paid'], ['lines[3][amount]', '-50000']]);
	});

	test('a credit note is an amount, and says which document it is', () => {
		expect(read(stripeForms(americanDraft({ kind: 'creditNote', number: 'CN-1', notes: 'Sorry.' })).forms.creditNote)).toEqual([['amount', '116967'], ['memo', 'Sorry.'], ['metadata[key]', 'i_551'], ['metadata[estimate]', 'E-1042'], ['metadata[number]', 'CN-1']]);
	});

	test('without an email address there is nobody to send it to', () => {
		expect(() => stripeForms(americanDraft({ customer: { name: 'Dana' } }))).toThrow(expect.objectContaining({ code: 'customer-without-email', field: 'customer.email' }));
	});

	test.each([['&customer=cus_other', '&'], ['a=b', '='], ['lines[0][amount]=1', '['], ['🛁'.repeat(3000), 'cut in the middle of a sign'], ['100 %', '%']])('no text breaks out of its field: %s', (description) => {
		const invoice = americanDraft();
		const lines = read(stripeForms({ ...invoice, lines: [{ ...invoice.lines[0], description }, invoice.lines[1]] }).forms.lines);
		expect(lines.map(([name]) => name)).toEqual([0, 1, 2, 3].flatMap((index) => [`lines[${index}][description]`, `lines[${index}][amount]`]));
		expect(lines[0][1].slice(0, 4000)).toBe(`${description}\n1 × 1099.00`.slice(0, 4000));
	});
});
