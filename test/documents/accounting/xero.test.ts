import { xeroCsv, xeroInvoice } from '../../../documents/accounting';
import { americanDraft, germanInvoice } from '../../support/invoiceSamples';

const asJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as Record<string, unknown>;

test('is what creates an Invoice', () => {
	const codes = { account: '4400', taxes: { USt19: 'OUTPUT19', USt7: 'OUTPUT7' } };
	const [pump, seals, manual, ...rest] = germanInvoice().lines;
	expect(rest).toEqual([]);
	expect(asJson(xeroInvoice(germanInvoice({ lines: [manual, seals, pump], allowances: [], charges: [] }), codes))).toEqual({
		Type: 'ACCREC',
		InvoiceNumber: 'RE-2026-00042',
		Reference: 'BEST-991',
		Contact: {
			Name: 'Straßenbau Weiß KG',
			EmailAddress: 'rechnung@weiss.example',
			TaxNumber: 'DE987654321',
			Addresses: [{ AddressType: 'POBOX', AddressLine1: 'Lindenweg 5', AddressLine2: 'Hinterhaus', City: 'Köln', PostalCode: '50667', Country: 'DE' }],
		},
		Date: '2026-11-21',
		DueDate: '2026-12-05',
		CurrencyCode: 'EUR',
		LineAmountTypes: 'Exclusive',
		Status: 'DRAFT',
		LineItems: [
			{ Description: 'Handbuch «Wartung leicht gemacht»', Quantity: 2, UnitAmount: 37, LineAmount: 74, AccountCode: '4400', TaxType: 'OUTPUT7', TaxAmount: 4.92 },
			{ Description: 'Dichtungen, Größe ½″\n40 Stück × 12.3456 / 100', Quantity: 1, UnitAmount: 10, LineAmount: 10, AccountCode: '4400', TaxType: 'OUTPUT19', TaxAmount: 2.02 },
			{ Description: 'HZ-200: Heizungspumpe erneuern\nEinschließlich Entlüften und Probelauf\n2.5 h × 96.00', Quantity: 1, UnitAmount: 216, LineAmount: 216, AccountCode: '4400', TaxType: 'OUTPUT19', TaxAmount: 43.52 },
			{ Description: 'Rundung', Quantity: 1, UnitAmount: -0.01, LineAmount: -0.01, AccountCode: '4400', TaxType: 'NONE', TaxAmount: 0 },
		],
	});
});

test('leaves the tax to the account where it knows no code, and books to 200', () => {
	const [heater, labor] = xeroInvoice(americanDraft()).LineItems;
	expect(heater).toMatchObject({ AccountCode: '200', TaxAmount: 90.67 });
	expect(heater.TaxType).toBeUndefined();
	expect(labor).toMatchObject({ TaxType: 'NONE', TaxAmount: 0 });
});

test('several taxes of a line have one code', () => {
	const [line] = americanDraft().lines;
	const taxes = [{ code: 'GST', rate: '5', category: 'S' }, { code: 'PST', rate: '7', category: 'S' }];
	expect(xeroInvoice(americanDraft({ lines: [{ ...line, taxes }] }), { taxes: { 'GST+PST': 'TAX003' } }).LineItems[0].TaxType).toBe('TAX003');
});

test('a credit note is a CreditNote of its own number', () => {
	const body = asJson(xeroInvoice(germanInvoice({ kind: 'creditNote' })));
	expect(body).toMatchObject({ Type: 'ACCRECCREDIT', CreditNoteNumber: 'RE-2026-00042' });
	expect(body).not.toHaveProperty('InvoiceNumber');
	expect(body).not.toHaveProperty('DueDate');
});

const lines = (file: string) => file.trimEnd().split('\r\n');

test('is the file that Xero imports, with dates as the seller writes them', () => {
	const [, , manual] = germanInvoice().lines;
	const file = xeroCsv([germanInvoice({ lines: [manual], allowances: [], charges: [] })], { taxes: { USt7: '7% USt' } });
	expect(lines(file)).toEqual([
		'*ContactName,EmailAddress,POAddressLine1,POAddressLine2,POAddressLine3,POAddressLine4,POCity,PORegion,POPostalCode,POCountry,*InvoiceNumber,Reference,*InvoiceDate,*DueDate,InventoryItemCode,*Description,*Quantity,*UnitAmount,Discount,*AccountCode,*TaxType,TrackingName1,TrackingOption1,TrackingName2,TrackingOption2,Currency,BrandingTheme',
		'Straßenbau Weiß KG,rechnung@weiss.example,Lindenweg 5,Hinterhaus,,,Köln,,50667,DE,RE-2026-00042,BEST-991,21/11/2026,05/12/2026,,Handbuch «Wartung leicht gemacht»,2,37.00,,200,7% USt,,,,,EUR,',
		'Straßenbau Weiß KG,rechnung@weiss.example,Lindenweg 5,Hinterhaus,,,Köln,,50667,DE,RE-2026-00042,BEST-991,21/11/2026,05/12/2026,,Rundung,1,-0.01,,200,Tax Exempt,,,,,EUR,',
	]);
});

test('a credit note has its amounts below 0', () => {
	const file = xeroCsv([americanDraft({ kind: 'creditNote', number: 'CN-1' })]);
	expect(lines(file)[2]).toMatch(/,Labor,4,-120,/);
});

test('an address of many lines keeps them all', () => {
	const { customer } = americanDraft();
	const invoice = americanDraft({ number: 'INV-1', customer: { ...customer, address: { lines: ['a', 'b', 'c', 'd', 'e'] } } });
	expect(lines(xeroCsv([invoice]))[1]).toMatch(/^Dana Whitfield,dana@whitfield.example,a,b,c,"d, e",,,,,INV-1/);
});

test('a draft does not go into the file', () => {
	expect(() => xeroCsv([americanDraft()])).toThrow(expect.objectContaining({ code: 'invoice-without-number' }));
});

test('a name that is a formula is only a name', () => {
	const invoice = americanDraft({ number: 'INV-1', customer: { name: '=cmd|calc' } });
	expect(lines(xeroCsv([invoice]))[1]).toMatch(/^'=cmd\|calc,/);
});
