import { execFile, execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { builtinModules, isBuiltin } from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { STARTUP } from '../support/engine';
import { unpackedPack } from '../support/pack';

interface Manifest {
	name: string;
	dependencies?: object;
	main?: string;
	type?: string;
	scripts?: Record<string, string>;
	files: string[];
	n8n: { n8nNodesApiVersion: number; nodes: string[]; credentials: string[] };
}

let pack: string;
let files: string[];
let scripts: Array<[file: string, source: string]>;

beforeAll(async () => {
	pack = await unpackedPack();
	files = readdirSync(pack, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(pack, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
		.sort();
	scripts = files.filter((file) => file.endsWith('.js')).map((file) => [file, readFileSync(path.join(pack, file), 'utf8')]);
}, STARTUP);

const manifest = () => JSON.parse(readFileSync(path.join(pack, 'package.json'), 'utf8')) as Manifest;

test('depends on nothing at run time, and runs nothing on install', () => {
	const { dependencies, scripts: commands, n8n } = manifest();
	expect(Object.keys(dependencies ?? {})).toEqual([]);
	expect(Object.keys(commands ?? {}).filter((name) => /^(pre|post)?(install|prepare|pack|publish)$/.test(name))).toEqual([]);
	expect(n8n.n8nNodesApiVersion).toBe(1);
});

test('is under 6 MB unpacked', () => {
	const bytes = files.reduce((sum, file) => sum + statSync(path.join(pack, file)).size, 0);
	expect(bytes).toBeGreaterThan(0);
	expect(bytes).toBeLessThan(6_000_000);
});

test('is under 2 MB packed', () => {
	const tarball = process.env.LEAD_TO_CASH_TARBALL;
	const bytes = tarball === undefined ? gzipSync(Buffer.concat(files.map((file) => readFileSync(path.join(pack, file)))), { level: 9 }).length : statSync(tarball).size;
	expect(bytes).toBeLessThan(2_000_000);
});

test('is published by trust, with its provenance, from the tag of its version, and by no token', () => {
	const workflow = readFileSync('.github/workflows/publish.yml', 'utf8');
	expect(workflow).toContain('id-token: write');
	expect(workflow).toContain('npm publish --provenance');
	expect(workflow).toContain('test "v$version" = "$GITHUB_REF_NAME"');
	const [, major, minor, patch] = /npm@\^(\d+)\.(\d+)\.(\d+)/.exec(workflow)?.map(Number) ?? [];
	// The first npm that can.
	expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(11_005_001);
	expect(workflow).not.toMatch(/secrets\.|NODE_AUTH_TOKEN|NPM_TOKEN/);
	const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
	expect(readFileSync('CHANGELOG.md', 'utf8')).toMatch(new RegExp(`^## ${escaped(version)}\\b`, 'm'));
});

test('holds what is named in it, the code, its pictures, the texts beside it and the templates, and nothing else', () => {
	const { n8n } = manifest();
	for (const file of [...n8n.nodes, ...n8n.credentials]) expect(files).toContain(file);
	const expected = [
		/^(package\.json|README\.md|LICENSE(\.md)?)$/,
		/^dist\/(THIRD-PARTY-NOTICES\.txt|sbom\.cdx\.json)$/,
		/^dist\/(credentials|documents|domain|ledger|nodes|shared|vendor)\/.+\.js$/,
		/^dist\/(icons|nodes\/[A-Z]\w+)\/[\w.]+\.svg$/,
		/^dist\/nodes\/[A-Z]\w+\/[A-Z]\w+\.node\.json$/,
		/^dist\/nodes\/[A-Z]\w+\/__schema__\/v\d+\.\d+\.\d+(\/\w+)?\.json$/,
		/^workflows\/[a-z]+(-[a-z]+)*\.json$/,
	];
	expect(files.filter((file) => !expected.some((pattern) => pattern.test(file)))).toEqual([]);
});

test('brings every template along', () => {
	expect(files.filter((file) => file.startsWith('workflows/'))).toEqual(readdirSync('workflows').filter((file) => file.endsWith('.json')).map((file) => `workflows/${file}`).sort());
});

test('carries the licence of every library inside', () => {
	const notices = readFileSync(path.join(pack, 'dist', 'THIRD-PARTY-NOTICES.txt'), 'utf8');
	for (const library of ['luxon', 'zod', 'date-holidays', 'html-to-text', 'tinyld', 'p-limit', 'decimal.js', 'pdfmake', 'fast-xml-parser', 'pg', 'ical-generator', 'rrule-temporal']) expect(notices).toMatch(new RegExp(`^${library} \\d`, 'm'));
	expect(notices.match(/Permission (is hereby granted|to use)/g)?.length).toBeGreaterThan(10);
});

test('says which libraries are inside, as its notices do', () => {
	const notices = readFileSync(path.join(pack, 'dist', 'THIRD-PARTY-NOTICES.txt'), 'utf8');
	const { bomFormat, components } = JSON.parse(readFileSync(path.join(pack, 'dist', 'sbom.cdx.json'), 'utf8')) as { bomFormat: string; components: Array<{ name: string; version: string; purl: string }> };
	expect(bomFormat).toBe('CycloneDX');
	expect(components.length).toBeGreaterThan(20);
	for (const { name, version, purl } of components) {
		expect(notices).toContain(`${name} ${version} (`);
		expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
	}
});

test('comes with its licence and its readme', () => {
	expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md']));
	expect(readFileSync(path.join(pack, 'LICENSE'), 'utf8')).toMatch(/^MIT License/);
});

test('is CommonJS', () => {
	expect(manifest().type).not.toBe('module');
	const modules = scripts.filter(([, source]) => /^\s*(import\s+[\w{*'"]|export\s+(default|const|function|class|\{))/m.test(source));
	expect(modules.map(([file]) => file)).toEqual([]);
});

test('requires its own files, Node and n8n-workflow', () => {
	const foreign = scripts.flatMap(([file, source]) =>
		requiredBy(source)
			.filter((target) => (target.startsWith('.') ? !files.includes(resolved(file, target)) : target !== 'n8n-workflow' && !isBuiltin(target)))
			.map((target) => `${file} requires ${target}`),
	);
	expect(foreign).toEqual([]);
	// A scan that finds nothing would find no stranger either.
	expect(scripts.flatMap(([, source]) => requiredBy(source))).toEqual(expect.arrayContaining(['n8n-workflow', 'node:sqlite']));
});

/** What the driver of the ledger's database needs. */
const REACHES_POSTGRES = ['net', 'tls'];

test('loads for the descriptions of its nodes, as n8n does at its start, little of what they work with', () => {
	const { nodes, credentials } = manifest().n8n;
	const code = `for (const file of process.argv.slice(1)) require(file);
		const loaded = Object.keys(require.cache).filter((file) => file.startsWith(process.argv[1].slice(0, process.argv[1].indexOf('/dist/') + 6)));
		process.stdout.write(JSON.stringify(loaded));`;
	const said = execFileSync(process.execPath, ['-e', code, ...[...nodes, ...credentials].map((file) => path.join(pack, file))], { encoding: 'utf8', env: { ...process.env, NODE_PATH: path.resolve('node_modules') } });
	const loaded = JSON.parse(said) as string[];
	const bytes = (sizes: number[]) => sizes.reduce((sum, size) => sum + size, 0);
	expect(loaded.length).toBeGreaterThan(nodes.length);
	expect(loaded.filter((file) => /pdfmake|fast-xml-parser|date-holidays|tinyld|chrono/.test(file))).toEqual([]);
	expect(bytes(loaded.map((file) => statSync(file).size)) / bytes(scripts.map(([, source]) => Buffer.byteLength(source)))).toBeLessThan(0.4);
});

test('needs of Node what every Node of the engines range has', () => {
	const builtins = new Set(scripts.flatMap(([file, source]) => requiredBy(source).filter((target) => isBuiltin(target) && !(file.endsWith('vendor/pg.js') && REACHES_POSTGRES.includes(target)))));
	const known = new Set([...builtinModules, ...builtinModules.map((name) => `node:${name}`), 'node:sqlite']);
	expect([...builtins].filter((name) => !known.has(name))).toEqual([]);
	// What reaches out or runs programs has no place in this pack.
	expect([...builtins].filter((name) => /^(node:)?(child_process|cluster|dgram|http|http2|https|inspector|net|tls|vm)$/.test(name))).toEqual([]);
});

test('writes nothing to the console', () => {
	expect(scripts.filter(([, source]) => /\bconsole\s*\.\s*(log|warn|error|info|debug|trace)\b/.test(source)).map(([file]) => file)).toEqual([]);
});

test('tells nothing of the machine that built it', () => {
	const places = [process.cwd(), homedir(), pack].filter((place) => place.length > 1);
	const telling = files.filter((file) => {
		const content = readFileSync(path.join(pack, file), 'utf8');
		return places.some((place) => new RegExp(`${escaped(place)}[/"'\`]`).test(content));
	});
	expect(telling).toEqual([]);
	expect(files.filter((file) => /\.(map|ts|tsbuildinfo)$/.test(file))).toEqual([]);
});

test('passes both lint presets as it is published, whatever its comments say', async () => {
	const results = await lint(['dist']);
	expect(results.length).toBe(scripts.length);
	expect(results.flatMap(({ filePath, messages }) => messages.map(({ ruleId, message, line }) => `${path.relative(pack, filePath)}:${line} ${ruleId} ${message}`))).toEqual([]);
}, 300_000);

interface Linted {
	filePath: string;
	messages: Array<{ ruleId: string | null; message: string; line: number }>;
}

/** In a process of its own, with the package's folder as its place: the plugins are ES modules, and n8n's scanner works there too. */
async function lint(targets: string[]): Promise<Linted[]> {
	const eslint = path.resolve('node_modules/eslint/bin/eslint.js');
	const config = path.resolve('test/support/published.eslint.config.mjs');
	// Under "test", as jest says, the plugin takes every file for a trigger node.
	const env = { ...process.env, NODE_ENV: '' };
	const output = await new Promise<string>((resolve, reject) => {
		execFile(process.execPath, [eslint, '--config', config, '--format', 'json', ...targets], { cwd: pack, env, maxBuffer: 64_000_000 }, (cause, stdout, stderr) => {
			// Ends with 1 where it has something to say, with 2 where it could not run.
			if (cause && stdout === '') reject(new Error(stderr || cause.message));
			else resolve(stdout);
		});
	});
	return JSON.parse(output) as Linted[];
}

function requiredBy(source: string): string[] {
	return [...source.matchAll(/\brequire\(\s*(["'`])([^"'`]+)\1\s*\)/g)].map(([, , target]) => target);
}

function resolved(file: string, target: string): string {
	const joined = path.posix.join(path.posix.dirname(file), target);
	return /\.(js|json)$/.test(joined) ? joined : `${joined}.js`;
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
