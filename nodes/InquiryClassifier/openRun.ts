import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { giveWay } from '../shared/model/giveWay';
import { modelOptions, openModel, wholeNumber } from '../shared/model/openModel';
import type { Run } from './classifyItem';
import { readCorrections } from './readCorrections';

/** What all items of a run share. Settings that cannot be used are an error of the node, never of a case. */
export async function openRun(context: IExecuteFunctions): Promise<Run> {
	try {
		return {
			model: await openModel(context),
			maxDraftCharacters: wholeNumber(modelOptions(context).maxDraftCharacters, 1200, 'Draft Length', 'maxDraftCharacters'),
			corrections: await readCorrections(context),
			giveWay: giveWay(),
		};
	} catch (cause) {
		throw new NodeOperationError(context.getNode(), cause instanceof Error ? cause : String(cause));
	}
}
