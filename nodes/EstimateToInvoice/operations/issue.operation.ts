import type { Invoice } from '../../../domain/billing';
import { checkInvoice, checkNotes, issueInvoice, numberWanted } from '../../../domain/billing';
import { openLedger } from '../../shared/ledger';
import { readJson, readText } from '../../shared/parameters';
import { invoiceAnswer } from './documents';
import { type Call, type Operation, readSettings } from './operation';

/** Approved is what is given here: a draft's flags were for the person who approved it. */
export const issue: Operation = async (call) => {
	const { context, itemIndex } = call;
	const { profile, now } = await readSettings(call);
	const draft = reworded(call, checkInvoice(readJson(context, 'invoice', itemIndex, 'Invoice')));
	const given = readText(context, 'number', itemIndex);
	if (given !== undefined || draft.number !== undefined) {
		return await invoiceAnswer(call, issueInvoice(draft, { number: draft.number ?? given }, profile, now), false, profile);
	}
	const ledger = await openLedger(context);
	const { number: sequence, key, issuedAt } = await ledger.numberDocument({ ...numberWanted(draft, profile, now), now });
	return await invoiceAnswer(call, issueInvoice({ ...draft, key }, { sequence }, profile, issuedAt), false, profile);
};

/** Other words may stand in the notes, other figures not: then the draft's own notes stay, with the reasons. */
function reworded({ context, itemIndex }: Call, draft: Invoice): Invoice {
	const notes = readText(context, 'notes', itemIndex);
	if (notes === undefined) return draft;
	const reasons = checkNotes(notes, draft);
	return reasons.length === 0 ? { ...draft, notes } : { ...draft, reasons: [...draft.reasons, ...reasons] };
}
