import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { giveWay } from '../shared/model/giveWay';
import { openModel } from '../shared/model/openModel';
import type { Run } from './extractItem';

/** What all items of a run share. Settings that cannot be used are an error of the node, never of a case. */
export async function openRun(context: IExecuteFunctions): Promise<Run> {
	try {
		return { model: await openModel(context), giveWay: giveWay() };
	} catch (cause) {
		throw new NodeOperationError(context.getNode(), cause instanceof Error ? cause : String(cause));
	}
}
