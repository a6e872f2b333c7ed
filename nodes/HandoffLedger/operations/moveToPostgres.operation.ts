import { homedir } from 'node:os';

import { DomainError } from '../../../domain/errors';
import { defaultLedgerPath, moveToPostgres as move } from '../../../ledger';
import { readLedgerPlace } from '../../shared/ledger';
import { readText } from '../../shared/parameters';
import type { Operation } from './operation';
import { fieldsFor } from './operation';

export const moveToPostgres: Operation = {
	outputs: 1,
	fields: fieldsFor('moveToPostgres', [
		{
			displayName: 'File Path',
			name: 'filePath',
			type: 'string',
			default: '',
			placeholder: 'e.g. /home/node/.n8n/lead-to-cash.sqlite',
			description: 'Absolute path of the SQLite file to move from. Empty: lead-to-cash.sqlite beside n8n\'s own data.',
		},
	]),

	async run(call) {
		const { context, item, itemIndex, now } = call;
		const place = await readLedgerPlace(context);
		if (place.store !== 'postgres') {
			throw new DomainError(
				'ledger-not-postgres',
				'The ledger chosen on this node is a SQLite file',
				'Select the credential of the PostgreSQL ledger that everything is to be moved to.',
			);
		}
		const path = readText(context, 'filePath', itemIndex) ?? defaultLedgerPath(process.env, homedir());
		const { moved, rows } = await move({ path, to: place, now });
		return { output: 0, json: { ...item.json, ledger: { operation: 'moveToPostgres', moved, rows } } };
	},
};
