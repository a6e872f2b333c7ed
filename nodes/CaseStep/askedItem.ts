import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { DomainError } from '../../domain/errors';
import type { DecidedProcess } from '../../domain/process';
import { pairedItems } from '../shared/pairedItems';
import { isRecord, readJson } from '../shared/parameters';

/** Processes that ask another service, each under its own name on the item: `ask`, and the request. */
const ASKING: readonly DecidedProcess[] = ['push', 'calendar', 'job', 'lookUp'];

export interface AskedItem {
	/** The work that was asked about; what the item holds, where nothing was. */
	json: IDataObject;
	/** Undefined: nothing was to be asked. */
	answer?: unknown;
}

/**
 * What an item is about, and what was answered to it. The node that asked has put its answer in the item's place: then the work
 * is found by n8n's pairing with the item that left the trigger. Of that item nothing else counts: the case is read anew.
 */
export function askedItem(context: IExecuteFunctions, process: DecidedProcess, { json }: INodeExecutionData, itemIndex: number): AskedItem {
	if (!ASKING.includes(process)) return { json };
	const given = readJson(context, 'answer', itemIndex, 'Answer');
	if (given !== undefined) return { json, answer: given };
	// n8n puts what kept a node from asking beside what the node was given.
	if (isRecord(json[process])) return json.error === undefined ? { json, ...(isToAsk(json[process]) && { answer: {} }) } : answered(process, json, { error: json.error });
	for (const before of pairedItems(context, itemIndex, 'handoffTrigger', () => true)) {
		if (isRecord(before.json[process])) return answered(process, before.json, json);
	}
	if (typeof json.statusCode !== 'number' && json.error === undefined) return { json };
	throw new DomainError(
		'work-missing',
		'The item is an answer, and the work that it belongs to cannot be found by its pairing',
		'Put the node that asks directly before this one. If a node in between replaces the items without pairing them, keep the work on the item, and the answer beside it as `answer`.',
		'answer',
	);
}

function answered(process: DecidedProcess, { caseId, work, [process]: asked }: IDataObject, answer: IDataObject): AskedItem {
	return { json: { caseId, [process]: asked, ...(work !== undefined && { work }), answer }, answer };
}

function isToAsk({ ask }: IDataObject): boolean {
	return typeof ask === 'string' && ask !== 'nothing';
}
