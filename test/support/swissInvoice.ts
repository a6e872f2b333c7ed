import type { Invoice } from '../../domain/billing/types';
import { germanInvoice } from './invoiceSamples';

/** In francs, from Zürich to Bern. */
export function swissInvoice(changes: Partial<Invoice> = {}, iban = 'CH9300762011623852957'): Invoice {
	const plain = germanInvoice();
	return {
		...plain,
		number: 'RE-2026-00042',
		currency: 'CHF',
		seller: { ...plain.seller, name: 'Müller Sanitär AG', iban, bic: undefined, taxId: 'CHE-123.456.789 MWST', address: { lines: ['Große Straße 12a'], city: 'Zürich', postcode: '8004', country: 'CH' } },
		customer: { ...plain.customer, name: 'Bär & Söhne', language: 'de', address: { lines: ['Hinterhaus', 'Lindenweg 5'], city: 'Bern', postcode: '3011', country: 'CH' } },
		...changes,
	};
}
