import { draftInvoice } from '../../../domain/billing';
import { readCaseId, readJson } from '../../shared/parameters';
import { readParameter } from '../../shared/readParameter';
import { invoiceAnswer } from './documents';
import { type Operation, readSettings } from './operation';
import { polished } from './polish';

export const createDraft: Operation = async (call) => {
	const { context, itemIndex } = call;
	const { profile, now } = await readSettings(call);
	const json = (name: string, displayName: string) => readJson(context, name, itemIndex, displayName);
	/** An id or an amount as it stands, or JSON. */
	const textOrJson = (name: string, displayName: string) => {
		const value = readParameter(context, name, itemIndex);
		return typeof value === 'string' && !/^\s*[[{]/.test(value) ? value.trim() || undefined : json(name, displayName);
	};
	const invoice = draftInvoice(
		{
			estimate: json('estimate', 'Estimate'),
			caseId: readCaseId(context, itemIndex),
			changeOrders: json('changeOrders', 'Change Orders'),
			delivered: json('delivered', 'Delivered'),
			payments: json('payments', 'Payments'),
			priorInvoices: json('priorInvoices', 'Prior Invoices'),
			billing: context.getNodeParameter('billing', itemIndex),
			share: textOrJson('share', 'Share'),
			milestones: textOrJson('milestones', 'Milestones'),
			lines: textOrJson('lines', 'Lines'),
		},
		profile,
		now,
	);
	return await invoiceAnswer(call, await polished(invoice, await call.model()), invoice.review.required, profile);
};
