import { quickBooksCsv, quickBooksCustomer, quickBooksFound, quickBooksInvoice, quickBooksLookup } from '../../../documents/accounting';
import { americanDraft, germanInvoice } from '../../support/invoiceSamples';

const asJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
const issued = (changes = {}) => americanDraft({ number: 'INV-00012', status: 'issued', deliveryDate: '2026-07-03', notes: 'Thank you.', ...changes });

test('is what creates an Invoice', () => {
	expect(asJson(quickBooksInvoice(issued(), { customer: '58', item: '11' }))).toEqual({
		DocNumber: 'INV-00012',
		TxnDate: '2026-07-04',
		DueDate: '2026-07-18',
		CurrencyRef: { value: 'USD' },
		CustomerRef: { value: '58', name: 'Dana Whitfield' },
		BillEmail: { Address: 'dana@whitfield.example' },
		BillAddr: { Line1: '1 Main St', City: 'Evanston', CountrySubDivisionCode: 'IL', PostalCode: '60201', Country: 'US' },
		CustomerMemo: { value: 'Thank you.' },
		PrivateNote: 'Estimate E-1042, Key i_551',
		Line: [
			{
				LineNum: 1,
				Description: 'Water heater, 50 gal',
				Amount: 1099,
				DetailType: 'SalesItemLineDetail',
				SalesItemLineDetail: { ItemRef: { value: '11' }, Qty: 1, UnitPrice: 1099, ServiceDate: '2026-07-03', TaxCodeRef: { value: 'TAX' } },
			},
			{
				LineNum: 2,
				Description: 'Labor',
				Amount: 480,
				DetailType: 'SalesItemLineDetail',
				SalesItemLineDetail: { ItemRef: { value: '11' }, Qty: 4, UnitPrice: 120, ServiceDate: '2026-07-03', TaxCodeRef: { value: 'NON' } },
			},
		],
		TxnTaxDetail: { TotalTax: 90.67 },
		Deposit: 500,
	});
});

test('never says a quantity and a price that make another amount', () => {
	const { Line } = quickBooksInvoice(germanInvoice());
	for (const { Amount, SalesItemLineDetail } of Line) {
		const { Qty, UnitPrice } = SalesItemLineDetail;
		if (Qty !== undefined) expect(Qty * UnitPrice!).toBeCloseTo(Amount, 10);
	}
	expect(Line.map(({ Amount }) => Amount)).toEqual([216, 10, 74, -11.3, -3.7, 25, -0.01]);
});

test('outside the United States tax is on top of the prices, with the codes of the company', () => {
	const body = quickBooksInvoice(germanInvoice(), { taxes: { USt19: '4', USt7: '5', '': '6' } });
	expect(body.GlobalTaxCalculation).toBe('TaxExcluded');
	expect(body.Line.map(({ SalesItemLineDetail }) => SalesItemLineDetail.TaxCodeRef.value)).toEqual(['4', '4', '5', '4', '5', '4', '6']);
});

test('a credit note is a CreditMemo: nothing is due, nothing was paid', () => {
	const body = asJson(quickBooksInvoice(issued({ kind: 'creditNote' })));
	expect(body).not.toHaveProperty('DueDate');
	expect(body).not.toHaveProperty('Deposit');
});

test.each([
	['21 characters', 'R'.repeat(21), true],
	['22 characters', 'R'.repeat(22), false],
])('a number of %s', (_, number, fits) => {
	if (fits) expect(quickBooksInvoice(issued({ number })).DocNumber).toBe(number);
	else expect(() => quickBooksInvoice(issued({ number }))).toThrow(expect.objectContaining({ code: 'number-too-long', field: 'number' }));
});

test('a description is cut at 4,000 characters', () => {
	const [line] = issued().lines;
	expect(quickBooksInvoice(issued({ lines: [{ ...line, description: 'x'.repeat(100_000) }] })).Line[0].Description).toHaveLength(4000);
});

test('is the file that QuickBooks imports', () => {
	const file = quickBooksCsv([issued(), issued({ number: 'INV-00013', lines: [{ ...issued().lines[1], description: 'Labor, "after hours"' }], taxBreakdown: [] })], { taxes: { '': 'NON' } });
	expect(file.split('\r\n')).toEqual([
		'*InvoiceNo,*Customer,*InvoiceDate,*DueDate,Terms,Location,Memo,Item(Product/Service),ItemDescription,ItemQuantity,ItemRate,*ItemAmount,*ItemTaxCode,ItemTaxAmount,Currency,Service Date',
		'INV-00012,Dana Whitfield,07/04/2026,07/18/2026,,,Thank you.,Services,"Water heater, 50 gal",1,1099.00,1099.00,Sales tax,90.67,USD,07/03/2026',
		'INV-00012,Dana Whitfield,07/04/2026,07/18/2026,,,Thank you.,Services,Labor,4,120.00,480.00,NON,0.00,USD,07/03/2026',
		'INV-00013,Dana Whitfield,07/04/2026,07/18/2026,,,Thank you.,Services,"Labor, ""after hours""",4,120.00,480.00,NON,0.00,USD,07/03/2026',
		'',
	]);
});

test.each([
	['a draft', americanDraft(), 'invoice-without-number'],
	['a credit note', issued({ kind: 'creditNote' }), 'credit-note-not-imported'],
])('%s does not go into the file', (_, invoice, code) => {
	expect(() => quickBooksCsv([invoice])).toThrow(expect.objectContaining({ code }));
});

describe('the customer', () => {
	test('is what creates one, with a second name should the first be somebody else\'s', () => {
		expect(asJson(quickBooksCustomer(issued()))).toEqual({
			otherName: 'Dana Whitfield (dana@whitfield.example)',
			create: {
				DisplayName: 'Dana Whitfield',
				PrimaryEmailAddr: { Address: 'dana@whitfield.example' },
				BillAddr: { Line1: '1 Main St', City: 'Evanston', CountrySubDivisionCode: 'IL', PostalCode: '60201', Country: 'US' },
				CurrencyRef: { value: 'USD' },
			},
		});
	});

	test.each([
		['Dana: upstairs', 'Dana upstairs'],
		['Dana\tWhitfield\nand Sons', 'Dana Whitfield and Sons'],
		['  ', 'Customer'],
		[':', 'Customer'],
		[undefined, 'Customer'],
		['x'.repeat(600), 'x'.repeat(500)],
	])('%j is called %j', (name, called) => {
		const { create, otherName } = quickBooksCustomer(issued({ customer: { name } }));
		expect(create.DisplayName).toBe(called);
		expect(otherName.length).toBeLessThanOrEqual(500);
		expect(otherName).toMatch(/ \(USD\)$/);
	});
});

describe('the look-up', () => {
	const queries = (changes = {}, item?: string) => Object.fromEntries(quickBooksLookup(issued(changes), item).BatchItemRequest.map(({ bId, Query }) => [bId, Query]));

	test('asks for the customer by email and by name, the item, the tax codes, and the document itself', () => {
		expect(queries()).toEqual({
			email: 'select * from Customer where PrimaryEmailAddr = \'dana@whitfield.example\'',
			name: 'select * from Customer where DisplayName in (\'Dana Whitfield\', \'Dana Whitfield (dana@whitfield.example)\')',
			item: 'select Id, Name from Item where Name = \'Services\'',
			taxes: 'select Id, Name from TaxCode maxresults 1000',
			document: 'select * from Invoice where DocNumber = \'INV-00012\'',
		});
		expect(queries({ kind: 'creditNote' }).document).toMatch(/from CreditMemo /);
		expect(queries({}, 'Hours').item).toMatch(/'Hours'$/);
	});

	test('leaves out what there is nothing to ask by', () => {
		expect(Object.keys(queries({ customer: {}, number: undefined }))).toEqual(['name', 'item', 'taxes']);
	});

	test('no name breaks out of its quotes', () => {
		expect(queries({ customer: { name: 'O\'Hara\\\' or Name = \'' } }).name).toBe('select * from Customer where DisplayName in (\'O\\\'Hara\\\\\\\' or Name = \\\'\', \'O\\\'Hara\\\\\\\' or Name = \\\' (USD)\')');
	});
});

describe('what was found', () => {
	const answer = (found: Record<string, object[]>) => ({ BatchItemResponse: Object.entries(found).map(([name, rows]) => ({ bId: name.split(' ')[0], QueryResponse: { [name.split(' ')[1]]: rows } })) });
	const item = { 'item Item': [{ Id: '1', Name: 'Services' }] };
	const found = (rows: Record<string, object[]>, changes = {}, names = {}) => quickBooksFound(answer({ ...item, ...rows }), issued(changes), names);
	const dana = { Id: '58', DisplayName: 'DANA WHITFIELD', PrimaryEmailAddr: { Address: 'Dana@Whitfield.example' } };

	test.each([
		['nobody', {}, undefined, 'Dana Whitfield'],
		['them by email and name', { 'email Customer': [{ Id: '7', DisplayName: 'Somebody' }, dana] }, '58', 'Dana Whitfield'],
		['them by email under another name', { 'email Customer': [{ Id: '7', DisplayName: 'Somebody' }] }, '7', 'Dana Whitfield'],
		['them by name, without an email there', { 'name Customer': [{ Id: '9', DisplayName: 'Dana Whitfield' }] }, '9', 'Dana Whitfield (dana@whitfield.example)'],
		['somebody of that name with another email', { 'name Customer': [{ ...dana, PrimaryEmailAddr: { Address: 'x@example.com' } }] }, undefined, 'Dana Whitfield (dana@whitfield.example)'],
		['them under the second name', { 'name Customer': [{ ...dana, PrimaryEmailAddr: { Address: 'x@example.com' } }, { Id: '60', DisplayName: 'Dana Whitfield (dana@whitfield.example)' }] }, '60', 'Dana Whitfield (dana@whitfield.example)'],
	])('%s', (_, rows, customer, name) => {
		const { codes, create, problems } = found(rows as unknown as Record<string, object[]>);
		expect(codes).toMatchObject({ item: '1' });
		expect(codes.customer).toBe(customer);
		expect(create.DisplayName).toBe(name);
		expect(problems).toEqual([]);
	});

	test('tax codes are known by name; one that is not there is taken for an ID', () => {
		expect(found({ 'taxes TaxCode': [{ Id: '4', Name: '20.0% S' }] }, {}, { taxes: { VAT: '20.0% S', '': '6' } }).codes.taxes).toEqual({ VAT: '4', '': '6' });
	});

	test('the document itself is known by the key in its note', () => {
		const own = { Id: '70', DocNumber: 'INV-00012', PrivateNote: 'Estimate E-1042, Key i_551' };
		expect(found({ 'document Invoice': [own] }).document).toEqual(own);
		expect(found({ 'document CreditMemo': [own] }, { kind: 'creditNote' }).document).toEqual(own);
	});

	test.each([
		['the number stands on another document', quickBooksFound(answer({ ...item, 'document Invoice': [{ Id: '70', PrivateNote: 'by hand' }] }), issued(), {}), 'QuickBooks has another document with the number INV-00012'],
		['no such item', quickBooksFound(answer({ 'item Other': [] }), issued(), { item: 'Hours' }), 'QuickBooks has no product or service called Hours'],
		['a fault of a query', quickBooksFound({ BatchItemResponse: [{ bId: 'item', Fault: { Error: [{ Message: 'QueryParserError', Detail: 'Error parsing query' }] } }] }, issued(), {}), 'Error parsing query'],
		['no answer', quickBooksFound({ accounting: {} }, issued(), {}), 'QuickBooks was not asked, or gave no answer: look at the step that asks it'],
	])('%s is a problem', (_, { problems }, problem) => {
		expect(problems).toEqual([problem]);
	});

	test.each([null, 'text', 7, [], { BatchItemResponse: 'no' }, { BatchItemResponse: [null, 5, { bId: 'email', QueryResponse: { Customer: [null] } }] }])('an answer of another shape (%j) is no customer', (strange) => {
		const { codes, problems } = quickBooksFound(strange, issued(), {});
		expect(codes.customer).toBeUndefined();
		expect(problems).not.toEqual([]);
	});
});
