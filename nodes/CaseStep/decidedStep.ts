import type { IBinaryKeyData, IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { DomainError } from '../../domain/errors';
import { pairedItems } from '../shared/pairedItems';
import { isRecord } from '../shared/parameters';

export interface Decided {
	step: IDataObject;
	/** The item that was decided on, where a node in between gave another one. */
	json: IDataObject;
	binary?: IBinaryKeyData;
}

/**
 * The step that was decided for an item. A node in between may have put something else in the item's place (a Slack node gives
 * Slack's answer): then it is found by n8n's pairing with the item that left Decide.
 */
export function decidedStep(context: IExecuteFunctions, item: INodeExecutionData, itemIndex: number): Decided {
	if (isRecord(item.json.step) && typeof item.json.step.caseId === 'string') return { step: item.json.step, json: item.json, binary: item.binary };
	for (const before of pairedItems(context, itemIndex, 'caseStep', (operation) => operation !== 'complete')) {
		if (isRecord(before.json.step)) return { step: before.json.step, json: before.json, binary: { ...before.binary, ...item.binary } };
	}
	throw new DomainError(
		'step-missing',
		'The item has no decided step, and none can be found by its pairing',
		'Put a Case Step: Decide before this one. If a node in between replaces the items without pairing them, put it on a branch of its own, beside this node.',
		'step',
	);
}
