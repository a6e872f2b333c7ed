import { watch } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';

import { installPack, packTarball } from './n8n/pack.ts';
import type { N8nServer } from './n8n/server.ts';
import { startN8n } from './n8n/server.ts';
import { onStop } from './onStop.ts';

/** n8n with the pack on a user folder that stays (.n8n-dev); every change rebuilds the pack and restarts n8n. */
const userFolder = path.resolve('.n8n-dev');
await mkdir(userFolder, { recursive: true });
let server: N8nServer | undefined;
let timer: NodeJS.Timeout | undefined;
let busy = Promise.resolve();

for (const folder of ['credentials', 'documents', 'domain', 'ledger', 'model', 'nodes']) {
	watch(folder, { recursive: true }, () => {
		clearTimeout(timer);
		timer = setTimeout(() => (busy = busy.then(restart)), 300);
	});
}
onStop(async () => {
	await busy;
	await server?.stop();
});
busy = busy.then(restart);

async function restart(): Promise<void> {
	try {
		console.log('Building …');
		await installPack(await packTarball(), userFolder);
		await server?.stop();
		server = await startN8n({ userFolder, port: 5678 });
		console.log(`n8n runs at ${server.url} with what is built now. Change a file to rebuild; Ctrl-C stops it.`);
	} catch (cause) {
		console.error(cause instanceof Error ? cause.message : cause);
		console.error('Mend it and save: it is built again.');
	}
}
