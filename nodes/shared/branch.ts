import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

export const branchField: INodeProperties = {
	displayName: 'Branch by Result',
	name: 'branch',
	type: 'boolean',
	default: true,
	description: 'Whether items leave by the output of their result. Otherwise all leave by one output, and the section says what came of each.',
};

export function readBranch(context: IExecuteFunctions): boolean {
	return context.getNodeParameter('branch', 0, true) !== false;
}
