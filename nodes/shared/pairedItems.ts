import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { attempt } from './attempt';

interface NodeBefore {
	params: IDataObject;
	isExecuted: boolean;
	itemMatching(index: number): INodeExecutionData | undefined;
}

/**
 * The items that left nodes of one of our types before this one, each by n8n's pairing with the item here, the nearest node
 * first. n8n throws where the pairing is broken; then it is as if there were none.
 */
export function* pairedItems(context: IExecuteFunctions, itemIndex: number, type: string, isMeant: (operation: unknown) => boolean): Generator<INodeExecutionData> {
	const proxy = context.getWorkflowDataProxy(itemIndex) as { $(name: string): NodeBefore };
	for (const node of context.getParentNodes(context.getNode().name)) {
		if (node.disabled || !node.type.endsWith(`.${type}`)) continue;
		const before = proxy.$(node.name);
		if (!isMeant(before.params.operation) || !before.isExecuted) continue;
		const found = attempt(() => before.itemMatching(itemIndex));
		if ('value' in found && found.value) yield found.value;
	}
}
