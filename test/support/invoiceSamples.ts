import type { Invoice, InvoiceLine, Tax } from '../../domain/billing/types';

const STANDARD: Tax = { code: 'USt19', name: 'USt', rate: '19', category: 'S' };
const REDUCED: Tax = { code: 'USt7', name: 'USt', rate: '7', category: 'S' };

/** A German invoice in euros, with a line discount, a charge, a document discount over two rates, a payment and rounding. */
export function germanInvoice(changes: Partial<Invoice> = {}): Invoice {
	return {
		kind: 'invoice',
		number: 'RE-2026-00042',
		key: 'i_7f3a9c',
		status: 'issued',
		billing: 'full',
		estimate: 'AN-2026-117',
		issueDate: '2026-11-21',
		dueDate: '2026-12-05',
		deliveryDate: '2026-11-19',
		currency: 'EUR',
		pricesIncludeTax: false,
		seller: {
			name: 'Müller & Söhne Sanitär GmbH',
			contactName: 'Jürgen Müller',
			email: 'buero@mueller-sanitaer.example',
			phone: '+49 30 1234567',
			taxId: 'DE123456789',
			registrationId: 'HRB 12345 B',
			address: { lines: ['Große Straße 12'], city: 'Berlin', postcode: '10115', country: 'DE' },
			iban: 'DE89370400440532013000',
			bic: 'COBADEFFXXX',
			bankName: 'Commerzbank',
		},
		customer: {
			name: 'Straßenbau Weiß KG',
			contactName: 'Änne Weiß',
			email: 'rechnung@weiss.example',
			taxId: 'DE987654321',
			reference: 'BEST-991',
			language: 'de',
			address: { lines: ['Lindenweg 5', 'Hinterhaus'], city: 'Köln', postcode: '50667', country: 'DE' },
		},
		lines: [
			{
				id: 'l1',
				sku: 'HZ-200',
				description: 'Heizungspumpe erneuern\nEinschließlich Entlüften und Probelauf',
				quantity: '2.5',
				unit: 'h',
				unitPrice: '96.00',
				discounts: [{ percent: '10', reason: 'Stammkunde', amount: '24.00', net: '24.00', taxes: [STANDARD] }],
				charges: [],
				amount: '216.00',
				net: '216.00',
				taxes: [STANDARD],
				origin: { kind: 'estimate', number: 'AN-2026-117', line: 'l1' },
			},
			{
				id: 'l2',
				description: 'Dichtungen, Größe ½″',
				quantity: '40',
				unit: 'Stück',
				unitPrice: '12.3456',
				baseQuantity: '100',
				discounts: [],
				charges: [{ reason: 'Eilzuschlag', amount: '5.06', net: '5.06', taxes: [STANDARD] }],
				amount: '10.00',
				net: '10.00',
				taxes: [STANDARD],
				origin: { kind: 'estimate', number: 'AN-2026-117', line: 'l2' },
			},
			{
				id: 'l3',
				description: 'Handbuch «Wartung leicht gemacht»',
				quantity: '2',
				unit: 'Stück',
				unitPrice: '37.00',
				discounts: [],
				charges: [],
				amount: '74.00',
				net: '74.00',
				taxes: [REDUCED],
				origin: { kind: 'changeOrder', number: 'NT-1', line: 'n1' },
			},
		],
		allowances: [
			{ reason: 'Mengenrabatt', percent: '5', amount: '11.30', net: '11.30', taxes: [STANDARD] },
			{ reason: 'Mengenrabatt', percent: '5', amount: '3.70', net: '3.70', taxes: [REDUCED] },
		],
		charges: [{ reason: 'Anfahrt', amount: '25.00', net: '25.00', taxes: [STANDARD] }],
		taxBreakdown: [
			{ code: 'USt19', name: 'USt', category: 'S', rate: '19', base: '239.70', tax: '45.54' },
			{ code: 'USt7', name: 'USt', category: 'S', rate: '7', base: '70.30', tax: '4.92' },
		],
		totals: {
			lines: '300.00',
			allowances: '15.00',
			charges: '25.00',
			net: '310.00',
			tax: '50.46',
			gross: '360.46',
			withheld: '0.00',
			prepaid: '100.00',
			rounding: '-0.01',
			due: '260.45',
		},
		precedingInvoices: [],
		changes: [],
		summary: '',
		notes: 'Vielen Dank für Ihren Auftrag.\nBei Fragen rufen Sie uns an.',
		instalments: [],
		review: { required: false, flags: [] },
		reasons: [],
		...changes,
	};
}

const SALES_TAX: Tax = { code: 'IL', name: 'Sales tax', rate: '8.25', category: 'S' };

/** An American draft: no number yet, one taxed and one untaxed line, a deposit paid. */
export function americanDraft(changes: Partial<Invoice> = {}): Invoice {
	return {
		kind: 'invoice',
		key: 'i_551',
		status: 'draft',
		billing: 'final',
		estimate: 'E-1042',
		issueDate: '2026-07-04',
		dueDate: '2026-07-18',
		currency: 'USD',
		pricesIncludeTax: false,
		seller: {
			name: 'Lakeside Plumbing LLC',
			email: 'office@lakeside.example',
			phone: '(312) 555-0100',
			address: { lines: ['500 W Madison St', 'Suite 1000'], city: 'Chicago', region: 'IL', postcode: '60661', country: 'US' },
		},
		customer: {
			name: 'Dana Whitfield',
			email: 'dana@whitfield.example',
			address: { lines: ['1 Main St'], city: 'Evanston', region: 'IL', postcode: '60201', country: 'US' },
		},
		lines: [
			americanLine('a', 'Water heater, 50 gal', '1', '1099.00', '1099.00', [SALES_TAX]),
			americanLine('b', 'Labor', '4', '120.00', '480.00', []),
		],
		allowances: [],
		charges: [],
		taxBreakdown: [{ code: 'IL', name: 'Sales tax', category: 'S', rate: '8.25', base: '1099.00', tax: '90.67' }],
		totals: {
			lines: '1579.00',
			allowances: '0.00',
			charges: '0.00',
			net: '1579.00',
			tax: '90.67',
			gross: '1669.67',
			withheld: '0.00',
			prepaid: '500.00',
			rounding: '0.00',
			due: '1169.67',
		},
		precedingInvoices: [],
		changes: [],
		summary: '',
		notes: '',
		instalments: [],
		review: { required: false, flags: [] },
		reasons: [],
		...changes,
	};
}

function americanLine(id: string, description: string, quantity: string, unitPrice: string, net: string, taxes: Tax[]): InvoiceLine {
	return { id, description, quantity, unitPrice, discounts: [], charges: [], amount: net, net, taxes, origin: { kind: 'estimate', number: 'E-1042', line: id } };
}

/** So many lines of 10.00 without tax. */
export function longInvoice(count: number): Invoice {
	const total = `${count * 10}.00`;
	const lines = Array.from({ length: count }, (_, index) => americanLine(`n${index + 1}`, `Item number ${index + 1}`, '1', '10.00', '10.00', []));
	return americanDraft({
		number: 'INV-00007',
		status: 'issued',
		lines,
		taxBreakdown: [],
		totals: { ...americanDraft().totals, lines: total, net: total, tax: '0.00', gross: total, prepaid: '0.00', due: total },
	});
}
