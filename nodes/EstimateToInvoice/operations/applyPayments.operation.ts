import type { IDataObject } from 'n8n-workflow';

import { balanceOf } from '../../../domain/billing';
import { readJson } from '../../shared/parameters';
import { type Operation, OUTPUTS, readSettings } from './operation';

export const applyPayments: Operation = async (call) => {
	const { context, item, itemIndex } = call;
	const { profile } = await readSettings(call);
	const invoices = readJson(context, 'invoices', itemIndex, 'Invoices');
	const balance = balanceOf({ invoices, payments: readJson(context, 'payments', itemIndex, 'Payments') }, profile);
	return {
		output: balance.needsReview ? OUTPUTS.needsReview : OUTPUTS.ready,
		json: { ...item.json, balance } as unknown as IDataObject,
	};
};
