import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import type { Run } from './classifyItem';
import { giveWay } from './giveWay';
import { openModel } from './openModel';
import { readCorrections } from './readCorrections';

/** What all items of a run share. Settings that cannot be used are an error of the node, never of a case. */
export async function openRun(context: IExecuteFunctions): Promise<Run> {
	try {
		return { model: await openModel(context), corrections: await readCorrections(context), giveWay: giveWay() };
	} catch (cause) {
		throw new NodeOperationError(context.getNode(), cause instanceof Error ? cause : String(cause));
	}
}
