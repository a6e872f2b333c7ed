import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import type { WorkflowJson } from '../support/engine';
import { templates } from '../support/templates';

/** One file of n8n's own kind with all templates, as `npm run package` writes it. */
const files = filesIn(gunzipSync(readFileSync('workflows/lead-to-cash.n8np')));
const manifest = JSON.parse(files.get('manifest.json') ?? '{}') as { workflows: Array<{ id: string; name: string; target: string }>; credentials?: unknown[] };

test('names every template, and nothing else', () => {
	expect(manifest.workflows.map(({ id, name }) => `${id} ${name}`).sort()).toEqual(Object.values(templates).map(({ id, name }) => `${id} ${name}`).sort());
	expect(manifest.credentials ?? []).toEqual([]);
});

test.each(Object.entries(templates))('has %s as it is', (_file, template) => {
	const { target } = manifest.workflows.find(({ id }) => id === template.id)!;
	const [, content] = [...files].find(([name]) => name.startsWith(`${target}/`) && name.endsWith('workflow.json'))!;
	const packed = JSON.parse(content) as WorkflowJson;
	expect({ nodes: packed.nodes, connections: packed.connections }).toEqual({ nodes: template.nodes, connections: template.connections });
	expect(packed.settings).toMatchObject(template.settings ?? {});
});

/** What a tar file holds, by name: a header of 512 bytes before each, sizes in octal digits. */
function filesIn(tar: Buffer): Map<string, string> {
	const found = new Map<string, string>();
	for (let place = 0; place + 512 <= tar.length; ) {
		const header = tar.subarray(place, place + 512);
		const text = (from: number, to: number) => header.subarray(from, to).toString('latin1').replace(/\0.*$/s, '');
		const size = parseInt(text(124, 136) || '0', 8);
		if (text(0, 100) !== '') found.set(text(0, 100), tar.subarray(place + 512, place + 512 + size).toString('utf8'));
		place += 512 + Math.ceil(size / 512) * 512;
	}
	return found;
}
