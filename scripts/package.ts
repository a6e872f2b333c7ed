import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

import { n8nFolder } from './n8n/server.ts';
import { readTemplates } from './n8n/templates.ts';

/**
 * `npm run package` writes all templates into one file of n8n's own kind, `workflows/lead-to-cash.n8np`, by n8n's own parts: what its
 * export writes, but for who exported it and when, so that the same templates give the same file.
 */
const FILE = path.join('workflows', 'lead-to-cash.n8np');

interface Writer {
	writeFile(name: string, content: string): void;
	writeDirectory(name: string): void;
	finalize(): AsyncIterable<Buffer>;
}
interface Parts {
	'io/tar/tar-package-writer': { TarPackageWriter: new () => Writer };
	'io/manifest-entry': { writeWorkflowManifestEntry(writer: Writer, folder: string, workflow: object, content: object, metadata: object): Promise<object> };
	'entities/workflow/node-type-usage': { collectNodeTypeUsage(of: Array<{ workflowId: string; nodes: object[] }>): object[] };
	'spec/serialized/workflow.schema': { serializedWorkflowSchema: { parse(value: object): object } };
	'spec/manifest.schema': { packageManifestSchema: { parse(value: object): object } };
}

const n8n = createRequire(path.join(n8nFolder(), 'node_modules', 'n8n', 'package.json'));
const part = <Name extends keyof Parts>(name: Name) => n8n(`./dist/modules/n8n-packages/${name}.js`) as Parts[Name];

const writer = new (part('io/tar/tar-package-writer').TarPackageWriter)();
const templates = [...(await readTemplates()).values()];
const workflows: object[] = [];
for (const template of templates) {
	const { id, name, nodes, connections, settings } = template;
	const content = part('spec/serialized/workflow.schema').serializedWorkflowSchema.parse({ id, name, nodes, connections, settings, parentFolderId: null, isArchived: false });
	workflows.push(await part('io/manifest-entry').writeWorkflowManifestEntry(writer, 'workflows', template, content, { versionId: `${id}-1`, publishedVersionId: null }));
}
const nodeTypes = part('entities/workflow/node-type-usage').collectNodeTypeUsage(templates.map(({ id, nodes }) => ({ workflowId: id, nodes })));
const { version } = n8n('./package.json') as { version: string };
const manifest = part('spec/manifest.schema').packageManifestSchema.parse({
	...{ packageFormatVersion: '1', exportedAt: new Date(0).toISOString(), sourceN8nVersion: version, sourceId: 'n8n-nodes-lead-to-cash' },
	...{ requirements: { nodeTypes }, workflows },
});
writer.writeFile('manifest.json', JSON.stringify(manifest, null, '\t'));
const chunks: Buffer[] = [];
for await (const chunk of writer.finalize()) chunks.push(chunk);
const file = Buffer.concat(chunks);
await writeFile(FILE, file);
console.log(`${FILE}: ${templates.length} workflows, ${Math.round(file.length / 1024)} kB`);
