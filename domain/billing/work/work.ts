import type { DocumentAdjustment } from '../read/adjustments';
import type { EstimateLine } from '../read/lines';
import type { DocumentInput } from '../types';
import { documentTerms, type Terms } from '../terms';

/** A line that is billed: its quantity below 0 for a credit, its price never; agreed amounts have the line's sign. */
export type WorkLine = EstimateLine;

/** What can be billed as one document. */
export interface Work {
	lines: WorkLine[];
	discounts: DocumentAdjustment[];
	charges: DocumentAdjustment[];
}

/** What was paid before is settled apart. */
export function documentOf({ lines, discounts, charges }: Work, terms: Terms): DocumentInput {
	return {
		...documentTerms(terms),
		lines: lines.map((line) => ({ ...line, taxes: line.taxes ?? [] })),
		allowances: lines.length > 0 ? discounts : [],
		charges: lines.length > 0 ? charges : [],
		prepaid: '0',
	};
}
