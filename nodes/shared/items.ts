import type { IBinaryKeyData, IDataObject, IExecuteFunctions, INode, INodeExecutionData } from 'n8n-workflow';
import { NodeConnectionTypes, NodeOperationError } from 'n8n-workflow';

import { DomainError } from '../../domain/errors';

/** What a node says about one item: the output it leaves by, and its whole json. Binary data stays unless it is given. */
export interface Answer {
	output: number;
	json: IDataObject;
	binary?: IBinaryKeyData;
}

export interface ItemLoop {
	/** How many outputs the node has as it is set up. */
	outputs: number;
	/** One answer, or, for operations that list, any number of them. */
	answer(item: INodeExecutionData, itemIndex: number): Answer | Answer[] | Promise<Answer | Answer[]>;
	/** Where a case goes that its data keeps from being answered, with its reason. Without it, such an item is an error. */
	unanswered?(item: INodeExecutionData, reason: DomainError): Answer;
	/** The output for an item in error when the node goes on regardless. */
	errorOutput: number;
}

/**
 * The one item loop: every item leaves once, paired with its input, with its data.
 *
 * Bad data of one item goes where `unanswered` says. Everything else (bad settings, a ledger out of reach) is an error
 * of that item: with "continue" set it leaves with its data and the error, otherwise the other items are finished
 * first, so that what they write is written, and then the first such error ends the node.
 */
export async function answerItems(context: IExecuteFunctions, loop: ItemLoop): Promise<INodeExecutionData[][]> {
	const items = context.getInputData();
	const outputs: INodeExecutionData[][] = Array.from({ length: loop.outputs }, () => []);
	const place = (output: number) => outputs[isCalledByAgent(context) ? 0 : output];
	let firstError: NodeOperationError | undefined;

	for (const [itemIndex, item] of items.entries()) {
		const send = ({ output, json, binary }: Answer) => {
			place(output).push({ ...carried(item, binary), json, pairedItem: { item: itemIndex } });
		};
		try {
			const answer = await loop.answer(item, itemIndex);
			for (const one of Array.isArray(answer) ? answer : [answer]) send(one);
		} catch (cause) {
			if (loop.unanswered && cause instanceof DomainError) {
				send(loop.unanswered(item, cause));
				continue;
			}
			const error = itemError(context.getNode(), cause, itemIndex);
			firstError ??= error;
			place(loop.errorOutput).push({ ...carried(item), json: failed(context, item, error), pairedItem: { item: itemIndex } });
		}
	}
	if (firstError && !context.continueOnFail()) throw firstError;
	return outputs;
}

function carried(item: INodeExecutionData, binary = item.binary): Partial<INodeExecutionData> {
	return binary ? { binary } : {};
}

/** An agent sees the first output only. Newer agents have the engine run the node, which `isToolExecution` does not tell (n8n 2.41). */
function isCalledByAgent(context: IExecuteFunctions): boolean {
	return context.isToolExecution() || context.getNode().rewireOutputLogTo === NodeConnectionTypes.AiTool;
}

/**
 * The item's data and the reason. An item with a property `error` beside its json would lose that json: n8n puts the
 * message in its place. A json of nothing but `error` is what n8n takes to the error output, where it adds the data of
 * the item that this one is paired with (n8n 2.41, `handleNodeErrorOutput` and `normalizeNodeErrors`).
 */
function failed(context: IExecuteFunctions, item: INodeExecutionData, error: NodeOperationError): IDataObject {
	const toErrorOutput = context.getNode().onError === 'continueErrorOutput' && !isCalledByAgent(context);
	return toErrorOutput ? { error: error.message } : { ...item.json, error: error.message };
}

/** Wrapping a NodeOperationError again would drop its itemIndex. */
function itemError(node: INode, cause: unknown, itemIndex: number): NodeOperationError {
	if (cause instanceof NodeOperationError) {
		cause.context.itemIndex ??= itemIndex;
		return cause;
	}
	return new NodeOperationError(node, cause instanceof Error ? cause : String(cause), { itemIndex });
}
