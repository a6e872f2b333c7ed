import type { ICredentialType, INodeProperties } from 'n8n-workflow';

/** Where cases, events and claims are kept. Without this credential they are kept in a SQLite file beside n8n's own data. */
export class LeadToCashLedgerApi implements ICredentialType {
	name = 'leadToCashLedgerApi';

	displayName = 'Lead-to-Cash Ledger API';

	icon = { light: 'file:../icons/ledger.svg', dark: 'file:../icons/ledger.dark.svg' } as const;

	documentationUrl = 'https://github.com/n8n-nodes-lead-to-cash/n8n-nodes-lead-to-cash/blob/main/docs/handoff-ledger.md';

	properties: INodeProperties[] = [
		{
			displayName: 'Store',
			name: 'store',
			type: 'options',
			options: [
				{
					name: 'SQLite File',
					value: 'sqlite',
					description: 'One file on this host; for n8n in regular mode',
				},
			],
			default: 'sqlite',
		},
		{
			displayName: 'File Path',
			name: 'filePath',
			type: 'string',
			default: '',
			placeholder: 'e.g. /home/node/.n8n/lead-to-cash.sqlite',
			description: 'Absolute path of the file; it is made when missing. Empty: lead-to-cash.sqlite beside n8n\'s own data.',
			displayOptions: { show: { store: ['sqlite'] } },
		},
	];
}
