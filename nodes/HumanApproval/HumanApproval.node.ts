import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription, IWebhookDescription, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { readBranch } from '../shared/branch';
import { testLedgerCredential } from '../shared/testLedgerCredential';
import { answerPost, showPage } from './answerPage';
import { humanApprovalFields } from './fields';
import { leaveToLedger } from './leaveToLedger';
import { asksOfTool } from './readAsk';
import { waitHere } from './waitHere';

/**
 * The page is opened by GET, which decides nothing; only POST does. `$execution.resumeUrl` ends with the execution, a signed
 * link with the node's id.
 */
const PAGES: IWebhookDescription[] = ['', '={{ $nodeId }}'].flatMap((path) =>
	(['GET', 'POST'] as const).map((httpMethod) => ({
		name: 'default',
		httpMethod,
		path,
		restartWebhook: true,
		isFullPath: true,
		responseMode: 'onReceived',
	})),
);

/** n8n knows by this name that a person is asked. */
const OPERATIONS: Record<string, typeof ask> = { sendAndWait: ask };

async function ask(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const isToolCall = asksOfTool(context.getNode());
	// An agent reads one output, and waits for its answer.
	const branches = !isToolCall && readBranch(context);
	return !isToolCall && context.getNodeParameter('waitIn', 0, 'execution') === 'ledger' ? await leaveToLedger(context) : await waitHere(context, branches);
}

/** Asks a person about a draft: in the execution, which goes on by what was decided, or on the ledger. */
export class HumanApproval implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Human Approval',
		name: 'humanApproval',
		icon: { light: 'file:humanApproval.svg', dark: 'file:humanApproval.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["waitIn"] === "ledger" ? "Leave It to the Ledger" : "Wait in This Execution" }}',
		description: 'Let a person approve, edit or reject a draft before it goes on',
		defaults: { name: 'Human Approval' },
		usableAsTool: undefined,
		inputs: [NodeConnectionTypes.Main],
		outputs: '={{ ($parameter["waitIn"] === "ledger" ? ["Asked"] : $parameter["branch"] === false ? ["Result"] : ["Expired", "Approved", "Rejected"]).map((displayName) => ({ type: "main", displayName })) }}',
		credentials: [{ name: 'leadToCashLedgerApi', required: false, testedBy: 'testLedgerCredential' }],
		webhooks: PAGES,
		waitingNodeTooltip: '=Waits for a decision on its page, at $execution.resumeUrl',
		hints: [
			{
				message: 'anyone-with-the-link: no approvers are named, so whoever has the link can decide',
				type: 'warning',
				location: 'inputPane',
				whenToDisplay: 'beforeExecution',
				displayCondition: '={{ $parameter["approvers"] === "" }}',
			},
		],
		properties: humanApprovalFields,
	};

	methods = { credentialTest: { testLedgerCredential } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const run = OPERATIONS[String(this.getNodeParameter('operation', 0, 'sendAndWait'))] ?? ask;
		return await run(this);
	}

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return this.getRequestObject().method === 'POST' ? await answerPost(this) : await showPage(this);
	}
}
