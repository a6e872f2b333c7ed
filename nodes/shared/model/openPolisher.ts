import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { type Asking, type NoModel, openModel } from './openModel';

/** Settings of the model that cannot be used are an error of the node, never of an item. */
export async function openPolisher(context: IExecuteFunctions): Promise<Asking | NoModel | undefined> {
	try {
		return await openModel(context);
	} catch (cause) {
		throw new NodeOperationError(context.getNode(), cause instanceof Error ? cause : String(cause));
	}
}
