import { checkInvoice } from '../../../domain/billing';
import { readJson } from '../../shared/parameters';
import { invoiceAnswer } from './documents';
import { type Operation, readSettings } from './operation';

export const createDocuments: Operation = async (call) => {
	const { profile } = await readSettings(call);
	const invoice = checkInvoice(readJson(call.context, 'invoice', call.itemIndex, 'Invoice'));
	return await invoiceAnswer(call, invoice, invoice.review.required && invoice.status === 'draft', profile);
};
