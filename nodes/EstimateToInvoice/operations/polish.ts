import type { Reason } from '../../../domain/case';
import { type Invoice, notesRequest, readPolishedNotes } from '../../../domain/billing';
import type { Asking, NoModel } from '../../shared/model/openModel';

/** The draft with its notes in a model's words, where one is chosen and keeps to the figures; otherwise as it is, saying why. */
export async function polished(draft: Invoice, model: Asking | NoModel | undefined): Promise<Invoice> {
	if (model === undefined) return draft;
	if ('why' in model) return withReason(draft, { ...model.why, message: 'There is no model to polish the notes: they stand as written' });
	const request = notesRequest(draft);
	if (request === undefined) return withReason(draft, { code: 'model-not-asked', message: 'The notes might steer a model, so none was asked' });
	const answer = await model.session.ask(request, (value) => readPolishedNotes(value, draft));
	if (!answer.ok) return withReason(draft, { code: `model-${answer.fault.kind}`, message: `${answer.fault.message}: the notes stand as written` });
	return withReason({ ...draft, notes: answer.value }, { code: 'notes-polished', message: `The notes are in the words of ${answer.model}; every figure is as computed` });
}

function withReason(draft: Invoice, reason: Reason): Invoice {
	return { ...draft, reasons: [...draft.reasons, reason] };
}
