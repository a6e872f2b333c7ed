import { DomainError } from '../../../domain/errors';
import { backupSqliteLedger } from '../../../ledger';
import { readLedgerPlace } from '../../shared/ledger';
import type { Call, Operation } from './operation';
import { fieldsFor, readRequired } from './operation';

export const backup: Operation = {
	outputs: 1,
	fields: fieldsFor('backup', [
		{
			displayName: 'File Path',
			name: 'filePath',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. /home/node/.n8n-files/ledger-{{ $now.toISODate() }}.sqlite',
			description: 'Absolute path of the new file, in a folder that n8n lets workflows write to',
		},
	]),

	async run(call) {
		const place = await readLedgerPlace(call.context);
		if (place.store !== 'sqlite') {
			throw new DomainError('ledger-not-sqlite', 'This ledger is kept in PostgreSQL', 'Back it up with the database, for example with pg_dump.');
		}
		const { path, pages } = await backupSqliteLedger({ path: place.path, to: await readTarget(call) });
		return { output: 0, json: { ...call.item.json, ledger: { operation: 'backup', path, pages } } };
	},
};

/** What n8n keeps workflows from writing to, this does not write to either. */
async function readTarget(call: Call): Promise<string> {
	const { resolvePath, isFilePathBlocked } = call.context.helpers;
	const target = readRequired(call, 'filePath', 'File Path');
	const resolved = await resolvePath(target).catch(() => undefined);
	if (resolved === undefined) {
		throw new DomainError('folder-missing', `There is no folder for the file ${target}`, 'Make the folder first, or choose another path.', 'filePath');
	}
	if (!isFilePathBlocked(resolved)) return resolved;
	throw new DomainError(
		'path-blocked',
		`n8n does not let workflows write ${target}`,
		'Choose a file in ~/.n8n-files, or in a folder that N8N_RESTRICT_FILE_ACCESS_TO names.',
		'filePath',
	);
}
