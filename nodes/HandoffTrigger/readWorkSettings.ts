import type { ITriggerFunctions } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';

import { isProcess } from '../../domain/case';
import type { WorkSettings } from './work/startWork';

export function readWorkSettings(context: ITriggerFunctions): WorkSettings {
	const process: unknown = context.getNodeParameter('process');
	if (!isProcess(process)) throw new NodeOperationError(context.getNode(), `Process is "${String(process)}"`, { description: 'Choose one from the list.' });
	return {
		process,
		itemsAtOnce: readCount(context, 'itemsAtOnce', 'Items at Once', 500),
		inFlight: readCount(context, 'inFlight', 'Executions at Once', 50),
	};
}

function readCount(context: ITriggerFunctions, name: string, displayName: string, most: number): number {
	const value = Number(context.getNodeParameter(name, 0));
	if (Number.isInteger(value) && value >= 1 && value <= most) return value;
	throw new NodeOperationError(context.getNode(), `${displayName} must be a whole number from 1 to ${most}`, { description: 'Correct the field.' });
}
