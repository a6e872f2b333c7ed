import type { IBinaryKeyData, IDataObject, IExecuteFunctions, INode, INodeExecutionData } from 'n8n-workflow';
import { NodeOperationError } from 'n8n-workflow';
import pLimit from 'p-limit';

import { DomainError } from '../../domain/errors';
import { reasonOf } from './reasonOf';

/** What a node says about one item: the output it leaves by, and its whole json. Binary data stays unless it is given. */
export interface Answer {
	output: number;
	json: IDataObject;
	binary?: IBinaryKeyData;
}

export interface ItemLoop {
	/** How many outputs the node has with branches. */
	outputs: number;
	/** Whether items leave by the output of their result; all by the first one where not. Default: they do. */
	branch?: boolean;
	/** One answer, or, for operations that list, any number of them. */
	answer(item: INodeExecutionData, itemIndex: number): Answer | Answer[] | Promise<Answer | Answer[]>;
	/** Where a case goes that its data keeps from being answered, with its reason. Without it, such an item is an error. */
	unanswered?(item: INodeExecutionData, reason: DomainError): Answer;
	/** The output for an item in error when the node goes on regardless. */
	errorOutput: number;
	/** How many items are under way at once; one after the other unless said. Items leave in their order all the same. */
	atOnce?: number;
}

type Outcome = { answers: Answer[] } | { error: NodeOperationError };

/**
 * The one item loop: every item leaves once, paired with its input, with its data.
 *
 * Bad data of one item goes where `unanswered` says. Everything else (bad settings, a ledger out of reach) is an error
 * of that item: with "continue" set it leaves with its data and the error, otherwise the other items are finished
 * first, so that what they write is written, and then the first such error ends the node.
 */
export async function answerItems(context: IExecuteFunctions, loop: ItemLoop): Promise<INodeExecutionData[][]> {
	const items = context.getInputData();
	const outputs: INodeExecutionData[][] = Array.from({ length: loop.branch === false ? 1 : loop.outputs }, () => []);
	const place = (output: number) => outputs[loop.branch === false || isTool(context) ? 0 : output];
	const continuesByErrorOutput = context.getNode().onError === 'continueErrorOutput';
	const limit = pLimit(loop.atOnce ?? 1);
	const outcomes = await Promise.all(
		items.map(async (item, itemIndex) => await limit(async () => await outcomeOf(context, loop, item, itemIndex))),
	);

	for (const [itemIndex, outcome] of outcomes.entries()) {
		const item = items[itemIndex];
		const pairedItem = { item: itemIndex };
		if ('answers' in outcome) {
			for (const { output, json, binary } of outcome.answers) place(output).push({ ...carried(item, binary), json: isTool(context) ? heard(json, item.json) : json, pairedItem });
		} else {
			const error = outcome.error.message;
			// On its way to the error output n8n merges the input's json into an item that holds nothing but `error`. An item
			// with the `error` property beside json would lose its json.
			const json = continuesByErrorOutput ? { error } : { ...item.json, error };
			place(loop.errorOutput).push({ ...carried(item), json, pairedItem });
		}
	}
	const first = outcomes.find((outcome) => 'error' in outcome);
	if (first && !context.continueOnFail()) throw first.error;
	return outputs;
}

async function outcomeOf(context: IExecuteFunctions, loop: ItemLoop, item: INodeExecutionData, itemIndex: number): Promise<Outcome> {
	try {
		const answer = await loop.answer(item, itemIndex);
		return { answers: Array.isArray(answer) ? answer : [answer] };
	} catch (cause) {
		if (loop.unanswered && cause instanceof DomainError) return { answers: [loop.unanswered(item, cause)] };
		if (cause instanceof DomainError && isTool(context)) return { answers: [toAgent(cause)] };
		return { error: itemError(context.getNode(), cause, itemIndex) };
	}
}

/** An agent sees the first output only, whether it calls the node directly or has the engine run it on request. */
function isTool(context: IExecuteFunctions): boolean {
	return context.isToolExecution() || context.getNode().rewireOutputLogTo !== undefined;
}

/** What the node has written: what the agent's own item holds, such as a webhook's headers, is for no model to read. */
function heard(json: IDataObject, before: IDataObject): IDataObject {
	return Object.fromEntries(Object.entries(json).filter(([name, value]) => typeof value !== 'object' || value === null || value !== before[name]));
}

/** What an agent can act on: n8n itself would tell it what happened, and not how to go on. */
function toAgent(cause: DomainError): Answer {
	return { output: 0, json: { error: reasonOf(cause).message, ...(cause.field !== undefined && { field: cause.field }) } };
}

function carried(item: INodeExecutionData, binary = item.binary): Partial<INodeExecutionData> {
	return binary ? { binary } : {};
}

/** Wrapping a NodeOperationError again would drop its itemIndex. */
function itemError(node: INode, cause: unknown, itemIndex: number): NodeOperationError {
	if (cause instanceof NodeOperationError) {
		cause.context.itemIndex ??= itemIndex;
		return cause;
	}
	return new NodeOperationError(node, cause instanceof Error ? cause : String(cause), { itemIndex });
}
