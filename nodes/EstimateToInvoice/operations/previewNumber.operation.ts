import type { IDataObject } from 'n8n-workflow';

import { nextNumberOf, readNumbered } from '../../../domain/billing';
import { openLedger } from '../../shared/ledger';
import { readJson } from '../../shared/parameters';
import { type Operation, OUTPUTS, readSettings } from './operation';

/** Nothing is taken: who issues next gets it. */
export const previewNumber: Operation = async (call) => {
	const { profile, now } = await readSettings(call);
	const document = readNumbered(readJson(call.context, 'invoice', call.itemIndex, 'Invoice'));
	const ledger = await openLedger(call.context);
	const nextNumber = await nextNumberOf(document, profile, now, async (series) => await ledger.lastNumber(series));
	return { output: OUTPUTS.ready, json: { ...call.item.json, nextNumber } as IDataObject };
};
