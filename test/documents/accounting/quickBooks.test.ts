import { quickBooksCsv, quickBooksInvoice } from '../../../documents/accounting';
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
