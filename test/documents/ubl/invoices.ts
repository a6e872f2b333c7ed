import { type Adjustment, computeDocument, type Customer, type DocumentInput, type Invoice, type InvoiceLine, type Seller, type Tax } from '../../../domain/billing';

export const tax = (category: string, rate = '0', more: Partial<Tax> = {}): Tax => ({ code: `${category}${rate}`, category, rate, ...more });
export const VAT19 = tax('S', '19');
export const VAT7 = tax('S', '7');

export const germanSeller: Seller = {
	name: 'Nordlicht Haustechnik GmbH',
	contactName: 'Büro',
	email: 'rechnung@nordlicht.example',
	phone: '+49 40 5550123',
	taxId: 'DE 123 456 789',
	registrationId: 'HRB 98765',
	address: { lines: ['Hafenstraße 12'], city: 'Hamburg', postcode: '20359', country: 'DE' },
	iban: 'DE89 3704 0044 0532 0130 00',
	bic: 'COBADEFFXXX',
};

export const germanCustomer: Customer = {
	name: 'Müller & Söhne KG',
	email: 'einkauf@mueller.example',
	taxId: 'DE987654321',
	reference: 'PO-4711',
	address: { lines: ['Am Markt 3', '2. OG', 'Hinterhaus', 'Klingel 7'], city: 'Lüneburg', postcode: '21335', region: 'Niedersachsen', country: 'DE' },
};

export const peppol = {
	seller: { ...germanSeller, endpoint: { scheme: '9930', id: 'DE123456789' } },
	customer: { ...germanCustomer, endpoint: { scheme: '0204', id: '991-33333-88' } },
};

export const usSeller: Seller = {
	name: 'Lakeside Plumbing LLC',
	email: 'billing@lakeside.example',
	taxId: '12-3456789',
	address: { lines: ['200 W Lake St'], city: 'Chicago', region: 'IL', postcode: '60606', country: 'US' },
};

export const usCustomer: Customer = { name: 'Dana Wells', address: { lines: ['1 Main St'], city: 'Evanston', region: 'IL', postcode: '60201', country: 'US' } };

export interface Position extends Partial<Omit<InvoiceLine, 'discounts' | 'charges' | 'net' | 'amount'>> {
	discounts?: Adjustment[];
	charges?: Adjustment[];
}

export interface Given extends Partial<Omit<DocumentInput, 'lines'>> {
	lines?: Position[];
	/** What the amounts do not depend on. */
	with?: Partial<Invoice>;
}

/** An invoice whose amounts are calculated as a draft's are; everything else has a default. */
export function invoiceOf({ lines = [{}], with: rest, ...given }: Given = {}): Invoice {
	const positions = lines.map((line, index) => ({
		id: String(index + 1),
		description: 'Replace the boiler valve',
		quantity: '1',
		unit: 'h',
		unitPrice: '100.00',
		taxes: [VAT19],
		discounts: [],
		charges: [],
		origin: { kind: 'estimate' as const },
		...line,
	}));
	const input: DocumentInput = {
		currency: 'EUR',
		pricesIncludeTax: false,
		rounding: 'document',
		roundingMode: 'halfUp',
		allowances: [],
		charges: [],
		prepaid: '0',
		...given,
		lines: positions,
	};
	const amounts = computeDocument(input);
	return {
		kind: 'invoice',
		number: 'INV-2026-00042',
		key: 'k_1',
		status: 'issued',
		billing: 'full',
		issueDate: '2026-11-21',
		dueDate: '2026-12-05',
		currency: input.currency,
		pricesIncludeTax: input.pricesIncludeTax,
		seller: germanSeller,
		customer: germanCustomer,
		lines: positions.map((line, index) => ({ ...line, ...amounts.lines[index] })),
		allowances: amounts.allowances,
		charges: amounts.charges,
		taxBreakdown: amounts.taxBreakdown,
		totals: amounts.totals,
		precedingInvoices: [],
		changes: [],
		summary: '',
		notes: '',
		instalments: [],
		review: { required: false, flags: [] },
		reasons: [],
		...rest,
	};
}
