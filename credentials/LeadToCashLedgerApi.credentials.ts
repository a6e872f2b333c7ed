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
					name: 'PostgreSQL',
					value: 'postgres',
					description: 'A database that any number of workers share; for n8n in queue mode, and in regular mode',
				},
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
		{
			displayName: 'Connection',
			name: 'connection',
			type: 'options',
			options: [
				{
					name: 'By Fields',
					value: 'fields',
				},
				{
					name: 'By URL',
					value: 'url',
				},
			],
			default: 'fields',
			displayOptions: { show: { store: ['postgres'] } },
		},
		{
			displayName: 'URL',
			name: 'urlWithPassword',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			placeholder: 'e.g. postgres://user:password@db.example.com:5432/leads',
			description: 'With user and password. An sslmode in it goes before SSL Mode; what else it asks for after the ? is left aside.',
			displayOptions: { show: { store: ['postgres'], connection: ['url'] } },
		},
		{
			displayName: 'Host',
			name: 'host',
			type: 'string',
			default: 'localhost',
			placeholder: 'e.g. db.example.com',
			displayOptions: { show: { store: ['postgres'], connection: ['fields'] } },
		},
		{
			displayName: 'Port',
			name: 'port',
			type: 'number',
			default: 5432,
			displayOptions: { show: { store: ['postgres'], connection: ['fields'] } },
		},
		{
			displayName: 'Database',
			name: 'database',
			type: 'string',
			default: '',
			placeholder: 'e.g. leads',
			description: 'Name of a database that is there; n8n\'s own may be used, since the ledger has a schema to itself',
			displayOptions: { show: { store: ['postgres'], connection: ['fields'] } },
		},
		{
			displayName: 'User',
			name: 'user',
			type: 'string',
			default: '',
			displayOptions: { show: { store: ['postgres'], connection: ['fields'] } },
		},
		{
			displayName: 'Password',
			name: 'password',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			displayOptions: { show: { store: ['postgres'], connection: ['fields'] } },
		},
		{
			displayName: 'Schema',
			name: 'schema',
			type: 'string',
			default: 'lead_to_cash',
			description: 'Where the ledger\'s tables are. It is made when missing, which needs the right to create schemas in the database.',
			displayOptions: { show: { store: ['postgres'] } },
		},
		{
			displayName: 'SSL Mode',
			name: 'sslMode',
			type: 'options',
			options: [
				{
					name: 'Disable',
					value: 'disable',
					description: 'Not encrypted; for a server on this host or in a network of one\'s own',
				},
				{
					name: 'Require',
					value: 'require',
					description: 'Encrypted, without a look at the certificate',
				},
				{
					name: 'Verify CA',
					value: 'verifyCa',
					description: 'Encrypted, and the certificate is signed by an authority that is trusted',
				},
				{
					name: 'Verify Full',
					value: 'verifyFull',
					description: 'As Verify CA, and the certificate is made out to the host',
				},
			],
			default: 'disable',
			displayOptions: { show: { store: ['postgres'] } },
		},
		{
			displayName: 'CA Certificate',
			name: 'trustedCa',
			type: 'string',
			typeOptions: { rows: 4 },
			default: '',
			placeholder: 'e.g. -----BEGIN CERTIFICATE-----',
			description: 'Certificate (PEM) of the authority to trust. Empty: the authorities that Node.js trusts.',
			displayOptions: { show: { store: ['postgres'], sslMode: ['verifyCa', 'verifyFull'] } },
		},
		{
			displayName: 'Pool Size',
			name: 'poolSize',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 100 },
			default: 5,
			description: 'Connections that each n8n process opens at most. All together must stay below max_connections of the server.',
			displayOptions: { show: { store: ['postgres'] } },
		},
	];
}
