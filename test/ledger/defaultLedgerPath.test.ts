import { join } from 'node:path';

import { defaultLedgerPath } from '../../ledger';

test.each([
	[{}, join('/home/node', '.n8n', 'lead-to-cash.sqlite')],
	[{ N8N_USER_FOLDER: undefined }, join('/home/node', '.n8n', 'lead-to-cash.sqlite')],
	[{ N8N_USER_FOLDER: '' }, join('/home/node', '.n8n', 'lead-to-cash.sqlite')],
	[{ N8N_USER_FOLDER: '/data' }, join('/data', '.n8n', 'lead-to-cash.sqlite')],
	[{ N8N_USER_FOLDER: '/data/' }, join('/data', '.n8n', 'lead-to-cash.sqlite')],
])('with %j: %s', (env, path) => {
	expect(defaultLedgerPath(env, '/home/node')).toBe(path);
});
