import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { N8nApi } from './n8n/api.ts';
import { installPack, packTarball } from './n8n/pack.ts';
import { startN8n } from './n8n/server.ts';
import { readTemplates } from './n8n/templates.ts';

/** `npm run package` has n8n itself write all templates into one file of its own kind, `workflows/lead-to-cash.n8np`. */
const FILE = path.join('workflows', 'lead-to-cash.n8np');

const userFolder = await mkdtemp(path.join(tmpdir(), 'lead-to-cash-package-'));
console.log('Building and packing the nodes, starting n8n …');
await installPack(await packTarball(), userFolder);
const n8n = await startN8n({ userFolder });
try {
	const api = new N8nApi(n8n.url);
	await api.setUpOwner();
	const templates = await readTemplates();
	for (const template of templates.values()) await api.importWorkflow(template);
	const file = await api.exportPackage([...templates.values()].map(({ id }) => id));
	await writeFile(FILE, file);
	console.log(`${FILE}: ${templates.size} workflows, ${Math.round(file.length / 1024)} kB`);
} finally {
	await n8n.stop();
	await rm(userFolder, { recursive: true, force: true });
}
