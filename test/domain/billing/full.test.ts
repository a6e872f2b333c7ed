import { draftInvoice, type InvoiceRequest } from '../../../domain/billing';
import { amounts, codes, CUSTOMER, draft, estimate, issued, oneLine, settings, shown, total } from './samples';

describe('a full invoice', () => {
	it('is everything that was approved, in the words of the estimate', () => {
		const invoice = draft();
		expect(invoice).toMatchObject({
			kind: 'invoice',
			status: 'draft',
			billing: 'full',
			estimate: 'E-1',
			issueDate: '2026-11-21',
			dueDate: '2026-12-05',
			currency: 'USD',
			pricesIncludeTax: false,
			customer: CUSTOMER,
			totals: { lines: '1100.01', net: '1100.01', tax: '197.00', gross: '1297.01', withheld: '0.00', prepaid: '0.00', rounding: '0.00', due: '1297.01' },
			changes: [],
			review: { required: false, flags: [] },
		});
		expect(invoice).not.toHaveProperty('number');
		expect(invoice.lines[1]).toMatchObject({
			id: 'books',
			description: 'Books',
			quantity: '3',
			unit: 'piece',
			unitPrice: '33.335',
			net: '100.01',
			taxes: [{ code: 'RED', rate: '7', category: 'S' }],
			origin: { kind: 'estimate', number: 'E-1', line: 'books' },
		});
		expect(invoice.taxBreakdown).toMatchObject([
			{ code: 'VAT', base: '1000.00', tax: '190.00' },
			{ code: 'RED', base: '100.01', tax: '7.00' },
		]);
	});

	it.each<[string, object[], string[]]>([
		['a line that says nothing of acceptance', [{ id: 'a', unitPrice: 10 }], ['a']],
		['a line that was accepted', [{ id: 'a', unitPrice: 10, accepted: true }], ['a']],
		['not a line that was refused', [{ id: 'a', unitPrice: 10, accepted: false }, { id: 'b', unitPrice: 1 }], ['b']],
		['not an optional line of which nothing is said', [{ id: 'a', unitPrice: 10, optional: true }, { id: 'b', unitPrice: 1 }], ['b']],
		['an optional line that was accepted', [{ id: 'a', unitPrice: 10, optional: true, accepted: true }], ['a']],
		['lines without ids by their places', [{ unitPrice: 10 }, { unitPrice: 5 }], ['1', '2']],
		['a line of quantity 0, which says something', [{ id: 'a', unitPrice: 10 }, { id: 'note', quantity: 0, unitPrice: 0, description: 'Thank you' }], ['a', 'note']],
	])('bills %s', (_what, lines, billed) => {
		expect(draft({ estimate: estimate({ lines }) }).lines.map(({ id }) => id)).toEqual(billed);
	});

	it('is the charges as lines where nothing else was agreed, since an invoice has a line', () => {
		const invoice = draft({ estimate: estimate({ lines: [], charges: [{ reason: 'Call-out', amount: '50', taxCodes: 'VAT' }, { reason: 'Share of nothing', percent: 5 }] }) });
		expect(invoice.lines.map(({ description, net }) => [description, net])).toEqual([['Call-out', '50.00'], ['Share of nothing', '0.00']]);
		expect(invoice.totals).toMatchObject({ charges: '0.00', net: '50.00', tax: '9.50', gross: '59.50' });
	});

	it('has no charge where no line was accepted', () => {
		const invoice = draft({ estimate: estimate({ lines: [{ unitPrice: 10, accepted: false }], charges: [{ reason: 'Call-out', amount: '50' }] }) });
		expect(invoice.totals.gross).toBe('0.00');
		expect(codes(invoice)).toContain('nothing-to-bill');
	});

	it.each<[string, object, string[]]>([
		['a whole quantity is 1 where none is given', { unitPrice: '12.50' }, ['12.50', '0.00', '12.50']],
		['a discount as a percentage', { unitPrice: '100', discountPercent: 12.5 }, ['87.50', '0.00', '87.50']],
		['a discount as an amount', { unitPrice: '100', quantity: 2, discountAmount: '30' }, ['170.00', '0.00', '170.00']],
		['of a discount given both ways the amount', { unitPrice: '100', discountPercent: 30, discountAmount: '29.99' }, ['70.01', '0.00', '70.01']],
		['several discounts and a charge', { unitPrice: '100', discounts: [{ percent: 10 }, { amount: 5, reason: 'Regular customer' }], charges: [{ amount: 2 }] }, ['87.00', '0.00', '87.00']],
		['a price for many', { unitPrice: '12', baseQuantity: 100, quantity: 250 }, ['30.00', '0.00', '30.00']],
		['taxes of the line itself', { unitPrice: '100', taxes: [{ code: 'TPS', rate: 5 }] }, ['100.00', '5.00', '105.00']],
		['several taxes, one on the other', { unitPrice: '100', taxCodes: ['GST', 'QST'] }, ['100.00', '15.47', '115.47']],
		['taxes in one text', { unitPrice: '100', taxCodes: 'vat, city' }, ['100.00', '27.25', '127.25']],
		['a price of six decimals', { unitPrice: '0.123456', quantity: 1000 }, ['123.46', '0.00', '123.46']],
	])('%s', (_what, line, expected) => {
		expect(amounts(draft({ estimate: estimate({ lines: [{ taxCodes: [], ...line }, { unitPrice: 0, taxCodes: [] }] }) }))).toEqual(expected);
	});

	it('turns a price below 0 into a quantity below 0, with its discount', () => {
		const invoice = draft({ estimate: estimate({ lines: [{ id: 'a', unitPrice: 100, taxCodes: 'VAT' }, { id: 'back', quantity: 2, unitPrice: '-10.00', discountAmount: 4, taxCodes: 'VAT' }] }) });
		expect(shown(invoice)).toEqual(['a: 1 × 100 = 100.00', 'back: -2 × 10 = -16.00']);
		expect(amounts(invoice)).toEqual(['84.00', '15.96', '99.96']);
	});

	it.each([undefined, null, '', '  '])('takes a field that is %j for one that was not given', (empty) => {
		const line = { id: 'a', description: 'Work', unitPrice: 100, taxCodes: ['VAT'] };
		const blank = { quantity: empty, unit: empty, sku: empty, baseQuantity: empty, discountPercent: empty, discounts: empty, optional: empty, accepted: empty };
		expect(draft({ estimate: estimate({ lines: [{ ...line, ...blank }] }) })).toEqual(draft({ estimate: estimate({ lines: [line] }) }));
	});

	it('has the document\'s discounts and charges', () => {
		const invoice = draft({ estimate: estimate({ discount: { percent: 10, reason: 'Autumn' }, charges: [{ description: 'Travel', amount: '20.00', taxCodes: 'VAT' }] }) });
		expect(invoice.allowances).toMatchObject([
			{ reason: 'Autumn', percent: '10', net: '100.00' },
			{ reason: 'Autumn', percent: '10', net: '10.00' },
		]);
		expect(invoice.charges).toMatchObject([{ reason: 'Travel', amount: '20.00', net: '20.00' }]);
		expect(invoice.totals).toMatchObject({ lines: '1100.01', allowances: '110.00', charges: '20.00', net: '1010.01', tax: '181.10', gross: '1191.11' });
	});

	it.each<[string, object, object, string[]]>([
		['the profile\'s kind of prices', {}, { pricesIncludeTax: true }, ['100.00', '19.00', '119.00']],
		['the estimate\'s kind of prices before the profile\'s', { pricesIncludeTax: false }, { pricesIncludeTax: true }, ['119.00', '22.61', '141.61']],
		['rounding to the smallest coin', { currency: 'CHF' }, { cashRounding: '0.05' }, ['119.00', '22.61', '141.61']],
	])('goes by %s', (_what, parts, billing, expected) => {
		const invoice = draft({ estimate: oneLine('119', parts) }, billing);
		expect(amounts(invoice)).toEqual(expected);
		if ('cashRounding' in billing) expect(invoice.totals).toMatchObject({ rounding: '-0.01', due: '141.60' });
	});

	it.each([
		['USD', '1190.00'],
		['JPY', '1190'],
		['KWD', '1190.000'],
	])('is in the estimate\'s currency with its digits: %s', (currency, gross) => {
		expect(draft({ estimate: oneLine('1000', { currency }) })).toMatchObject({ currency, totals: { gross } });
	});

	it('is in the profile\'s currency where the estimate names none', () => {
		expect(draftInvoice({ estimate: oneLine('1') }, settings({}, { country: 'DE' }), 0).currency).toBe('EUR');
	});

	it.each<[string, number, string, string]>([
		['in the evening still the day before UTC\'s', Date.parse('2026-11-22T05:59:00Z'), '2026-11-21', '2026-12-05'],
		['at local midnight the next day', Date.parse('2026-11-22T06:00:00Z'), '2026-11-22', '2026-12-06'],
		['at the end of a year', Date.parse('2026-12-31T12:00:00Z'), '2026-12-31', '2027-01-14'],
	])('is of the business\'s date: %s', (_what, now, issueDate, dueDate) => {
		expect(draftInvoice({ estimate: estimate() }, settings(), now)).toMatchObject({ issueDate, dueDate });
	});

	it.each([
		[{}, 30, '2026-12-21'],
		[{ termsDays: 0 }, 30, '2026-11-21'],
		[{ termsDays: '10' }, 30, '2026-12-01'],
	])('is due after the estimate\'s terms %j, else after the profile\'s %d days', (parts, termsDays, dueDate) => {
		expect(draft({ estimate: estimate(parts) }, { termsDays })).toMatchObject({ dueDate });
	});
});

describe('selected lines', () => {
	it.each<[string, unknown, string[]]>([
		['one', ['labour'], ['labour: 10 × 100.00 = 1000.00']],
		['as text', 'books', ['books: 3 × 33.335 = 100.01']],
		['some of a quantity', [{ line: 'labour', quantity: '2.5' }], ['labour: 2.5 × 100.00 = 250.00']],
		['several', [{ line: 'labour', quantity: 1 }, 'books'], ['labour: 1 × 100.00 = 100.00', 'books: 3 × 33.335 = 100.01']],
		['none, which is all', [], ['labour: 10 × 100.00 = 1000.00', 'books: 3 × 33.335 = 100.01']],
	])('%s', (_what, lines, billed) => {
		expect(shown(draft({ lines }))).toEqual(billed);
	});

	it('are billed once: a second and a third invoice bill what is left', () => {
		const first = issued(draft({ lines: [{ line: 'labour', quantity: 4 }] }), 'I-1');
		const second = issued(draft({ lines: ['labour'], priorInvoices: [first] }), 'I-2', 2);
		expect(shown(second)).toEqual(['labour: 6 × 100.00 = 600.00']);
		const third = draft({ priorInvoices: [first, second] });
		expect(shown(third)).toEqual(['books: 3 × 33.335 = 100.01']);
		expect(third.precedingInvoices).toEqual([{ number: 'I-1', issueDate: '2026-11-01' }, { number: 'I-2', issueDate: '2026-11-02' }]);
		expect([first, second, third].flatMap(codes)).toEqual([]);
		expect(codes(draft({ lines: ['books'], priorInvoices: [first, second, issued(third, 'I-3', 3)] }))).toEqual(['nothing-to-bill']);
	});

	it('are never more than what is left', () => {
		const first = issued(draft({ lines: [{ line: 'labour', quantity: 4 }] }), 'I-1');
		const second = draft({ lines: [{ line: 'labour', quantity: 7 }], priorInvoices: [first] });
		expect(shown(second)).toEqual(['labour: 6 × 100.00 = 600.00']);
		expect(codes(second)).toEqual(['over-billing']);
	});

	it('take their part of what was agreed for the whole line and the whole document', () => {
		const agreed = estimate({ lines: [{ id: 'a', quantity: 3, unitPrice: 100, discountAmount: 10, taxCodes: [] }, { id: 'b', unitPrice: 110, taxCodes: [] }], discount: { amount: 40 }, charges: [{ description: 'Travel', amount: 9 }] });
		const parts: Array<Partial<InvoiceRequest>> = [{ lines: [{ line: 'a', quantity: 1 }] }, { lines: [{ line: 'a', quantity: 1 }, 'b'] }, {}];
		const invoices = parts.reduce<ReturnType<typeof draft>[]>(
			(earlier, request, index) => [...earlier, issued(draft({ estimate: agreed, priorInvoices: earlier, ...request }), `I-${index}`, index + 1)],
			[],
		);
		expect(invoices.map(({ totals: { lines, allowances, charges, gross } }) => [lines, allowances, charges, gross])).toEqual([
			['96.67', '9.67', '2.18', '89.18'],
			['206.66', '20.66', '4.65', '190.65'],
			['96.67', '9.67', '2.17', '89.17'],
		]);
		expect(total(invoices, 'gross')).toBe('369');
		expect(draft({ estimate: agreed }).totals.gross).toBe('369.00');
	});
});

describe('after a deposit', () => {
	it('a full invoice says that it is more than the whole, and final is meant', () => {
		const deposit = issued(draft({ billing: 'deposit', share: { percent: 30 } }), 'I-1');
		const invoice = draft({ priorInvoices: [deposit] });
		expect(codes(invoice)).toEqual(['over-billing']);
		expect(invoice.review.flags[0].message).toContain('billing "final"');
	});
});
