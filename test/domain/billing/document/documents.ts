import type { DocumentInput, Tax } from '../../../../domain/billing/types';

type Line = DocumentInput['lines'][number];

export function tax(rate: string, more: Partial<Tax> = {}): Tax {
	return { code: 'VAT', category: 'S', rate, ...more };
}

export function line(quantity: string, unitPrice: string, more: Partial<Line> = {}): Line {
	return { id: '1', quantity, unitPrice, discounts: [], charges: [], taxes: [], ...more };
}

/** In euros without tax in the prices, unless said otherwise. */
export function document(lines: Line[], more: Partial<DocumentInput> = {}): DocumentInput {
	return {
		currency: 'EUR',
		pricesIncludeTax: false,
		rounding: 'document',
		roundingMode: 'halfUp',
		lines: lines.map((one, index) => ({ ...one, id: String(index + 1) })),
		allowances: [],
		charges: [],
		prepaid: '0',
		...more,
	};
}
