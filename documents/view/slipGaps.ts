import type { Invoice } from '../../domain/billing';
import type { Reason } from '../../domain/case';
import { slipView } from './slipView';
import { wordingOf } from './wording';

/** Why a Swiss invoice has no payment part, where one belongs on it. */
export function slipGaps(invoice: Invoice): Reason[] {
	const { kind, instalments, totals } = invoice;
	const slip = kind === 'invoice' ? slipView(invoice, instalments[0]?.amount ?? totals.due, wordingOf(invoice)) : undefined;
	return slip && 'missing' in slip ? [{ code: 'payment-part-left-out', message: `The PDF has no payment part with a code to scan: ${slip.missing}` }] : [];
}
