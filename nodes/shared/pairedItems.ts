import type { IExecuteFunctions, INodeExecutionData, IPairedItemData, ISourceData } from 'n8n-workflow';

import { attempt } from './attempt';

interface Proxy {
	$(name: string): { itemMatching(index: number): INodeExecutionData | undefined };
	$getPairedItem(name: string, source: ISourceData, paired: IPairedItemData): INodeExecutionData | null;
}

/**
 * The items that left nodes of one of our types before this one, each by n8n's pairing with the item here: this node's own, in
 * a loop, then the nearest node's first. n8n throws where the pairing is broken; then it is as if there were none.
 */
export function* pairedItems(context: IExecuteFunctions, itemIndex: number, type: string, isMeant: (operation: unknown) => boolean): Generator<INodeExecutionData> {
	const own = context.getNode();
	const before = [own, ...context.getParentNodes(own.name, { includeNodeParameters: true })].filter((node) => !node.disabled && node.type.endsWith(`.${type}`) && isMeant(node.parameters?.operation));
	if (before.length === 0) return;
	const proxy = context.getWorkflowDataProxy(itemIndex) as unknown as Proxy;
	for (const { name } of before) {
		const found = attempt(() => directly(context, itemIndex, proxy, name) ?? proxy.$(name).itemMatching(itemIndex));
		if ('value' in found && found.value) yield found.value;
	}
}

/** The plain case without the expression engine, which `$()` asks for the node's outputs each time. */
function directly(context: IExecuteFunctions, itemIndex: number, proxy: Proxy, name: string): INodeExecutionData | undefined {
	const paired = context.getInputData()[itemIndex]?.pairedItem;
	if (typeof paired !== 'object' || Array.isArray(paired)) return undefined;
	const found = attempt(() => proxy.$getPairedItem(name, context.getInputSourceData(), paired));
	return 'value' in found ? (found.value ?? undefined) : undefined;
}
