import type { Invoice } from '../../domain/billing';
import { because, type Reason } from '../../domain/case';
import { isCutBy } from './excerpt';
import { NOTE_CHARACTERS, NOTE_LINES } from './invoiceView';
import { isCut, isCutOnPaper } from './lineView';

const NAMED = 5;

/** What of the invoice is shown in part only. */
export function cutsOf(invoice: Invoice): Reason[] {
	const cut = invoice.lines.filter(isCut);
	const onPaper = cut.filter(isCutOnPaper);
	return [
		...(onPaper.length > 0
			? [because('description-cut', 'The description was cut to what an invoice can show: line {lines}', { lines: named(onPaper) })]
			: cut.length > 0
				? [because('description-cut', 'The description is whole in the PDF, and shortened in the HTML: line {lines}', { lines: named(cut) })]
				: []),
		...(isCutBy(invoice.notes, NOTE_CHARACTERS, NOTE_LINES) ? [{ code: 'notes-cut', message: 'The notes were cut to what an invoice can show' }] : []),
	];
}

function named(lines: Invoice['lines']): string {
	const ids = lines.map(({ id }) => id.slice(0, 40));
	return ids.slice(0, NAMED).join(', ') + (ids.length > NAMED ? ` and ${ids.length - NAMED} more` : '');
}
