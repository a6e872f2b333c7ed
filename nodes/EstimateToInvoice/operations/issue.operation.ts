import type { Invoice } from '../../../domain/billing';
import { checkInvoice, checkNotes, issueInvoice, numberSeries } from '../../../domain/billing';
import { formatInstant } from '../../../domain/calendar';
import { openLedger } from '../../shared/ledger';
import { readJson, readText } from '../../shared/parameters';
import { invoiceAnswer } from './documents';
import { type Call, type Operation, readSettings } from './operation';

/** Approved is what is given here: a draft's flags were for the person who approved it. */
export const issue: Operation = async (call) => {
	const { context, itemIndex } = call;
	const { profile, now } = await readSettings(call);
	const draft = reworded(call, checkInvoice(readJson(context, 'invoice', itemIndex, 'Invoice')));
	const { numbering } = profile.billing;
	const given = readText(context, 'number', itemIndex);
	if (given !== undefined || draft.number !== undefined) {
		return await invoiceAnswer(call, issueInvoice(draft, { number: draft.number ?? given }, profile, now), false);
	}
	const year = Number(formatInstant(now, profile.business.timezone).slice(0, 4));
	const ledger = await openLedger(context);
	const { number: sequence } = await ledger.nextNumber({ series: numberSeries(numbering, year), key: draft.key, now });
	return await invoiceAnswer(call, issueInvoice(draft, { sequence }, profile, now), false);
};

/** Other words may stand in the notes, other figures not: then the draft's own notes stay, with the reasons. */
function reworded({ context, itemIndex }: Call, draft: Invoice): Invoice {
	const notes = readText(context, 'notes', itemIndex);
	if (notes === undefined) return draft;
	const reasons = checkNotes(notes, draft);
	return reasons.length === 0 ? { ...draft, notes } : { ...draft, reasons: [...draft.reasons, ...reasons] };
}
