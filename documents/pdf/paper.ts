import type { Invoice } from '../../domain/billing/types';

export interface Paper {
	size: 'A4' | 'LETTER';
	/** Points between the margins. */
	width: number;
}

/** Points, left and right. */
export const MARGIN = 44;

export const A4: Paper = { size: 'A4', width: 595.28 - 2 * MARGIN };
const LETTER: Paper = { size: 'LETTER', width: 612 - 2 * MARGIN };

/** CLDR 48, territories with paper size US-Letter. */
const LETTER_COUNTRIES = new Set(['BZ', 'CA', 'CL', 'CO', 'CR', 'GT', 'MX', 'NI', 'PA', 'PH', 'PR', 'SV', 'US', 'VE']);

export function paperOf({ seller, customer }: Invoice): Paper {
	return LETTER_COUNTRIES.has(seller.address?.country ?? customer.address?.country ?? '') ? LETTER : A4;
}
