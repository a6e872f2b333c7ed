import type { Invoice } from '../../domain/billing';
import type { Reason } from '../../domain/case';
import { isCutBy } from './excerpt';
import { NOTE_CHARACTERS, NOTE_LINES } from './invoiceView';
import { isCut } from './lineView';

const NAMED = 5;

/** What of the invoice is shown in part only. */
export function cutsOf(invoice: Invoice): Reason[] {
	const lines = invoice.lines.filter(isCut).map(({ id }) => id.slice(0, 40));
	const named = lines.slice(0, NAMED).join(', ') + (lines.length > NAMED ? ` and ${lines.length - NAMED} more` : '');
	return [
		...(lines.length > 0 ? [{ code: 'description-cut', message: `The description was cut to what an invoice can show: line ${named}` }] : []),
		...(isCutBy(invoice.notes, NOTE_CHARACTERS, NOTE_LINES) ? [{ code: 'notes-cut', message: 'The notes were cut to what an invoice can show' }] : []),
	];
}
