import { creditNote } from '../../../domain/billing';
import { readJson, readText } from '../../shared/parameters';
import { invoiceAnswer } from './documents';
import { type Operation, readSettings } from './operation';

export const createCreditNote: Operation = async (call) => {
	const { context, itemIndex } = call;
	const { profile, now } = await readSettings(call);
	const note = creditNote(
		readJson(context, 'invoice', itemIndex, 'Invoice'),
		{
			reason: readText(context, 'reason', itemIndex),
			lines: readJson(context, 'creditLines', itemIndex, 'Credit Lines'),
			priorInvoices: readJson(context, 'priorInvoices', itemIndex, 'Prior Invoices'),
		},
		profile,
		now,
	);
	return await invoiceAnswer(call, note, note.review.required, profile);
};
