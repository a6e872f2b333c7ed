const { existsSync } = require('node:fs');
const { mkdir, rm, readdir, copyFile, readFile, writeFile } = require('node:fs/promises');
const { builtinModules } = require('node:module');
const path = require('node:path');
const { build } = require('esbuild');

const { trims } = require('./scripts/trims.cjs');

const OUT = path.join(__dirname, 'dist');
const SOURCES = ['credentials', 'documents', 'domain', 'icons', 'ledger', 'model', 'nodes'];
const ASSETS = /\.(svg|node\.json)$|[/\\]__schema__[/\\].*\.json$/;
/** What n8n and Node bring; newer modules of Node have names with `node:` only. */
const isHost = (name) => name === 'n8n-workflow' || name.startsWith('node:') || builtinModules.includes(name);

/**
 * Every source file becomes one CommonJS file at the same place under dist/, so nodes share what they have in common.
 * Each library becomes one file under dist/vendor/, so the published package depends on nothing but its host.
 */
async function bundle() {
	const libraries = new Set();
	const files = await filesBelow(SOURCES);
	const shared = { platform: 'node', target: 'node22', format: 'cjs', legalComments: 'none', logLevel: 'warning', drop: ['console'] };

	await build({
		...shared,
		entryPoints: files.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts')),
		outbase: __dirname,
		outdir: OUT,
		bundle: true,
		// Not the syntax: n8n's lint reads defaults such as `true` where they stand.
		minifyWhitespace: true,
		minifyIdentifiers: true,
		absWorkingDir: __dirname,
		plugins: [
			{
				name: 'own-files-and-libraries-stay-apart',
				setup({ onResolve }) {
					onResolve({ filter: /.*/ }, async ({ path: target, importer, kind, resolveDir }) => {
						if (kind === 'entry-point') return undefined;
						if (isHost(target)) return { path: target, external: true };
						const from = path.dirname(path.relative(__dirname, importer));
						if (target.startsWith('.')) return { path: ownModule(target, resolveDir, from), external: true };
						libraries.add(target);
						return { path: relative(from, path.join('vendor', vendorFile(target))), external: true };
					});
				},
			},
		],
	});
	const packages = new Set();
	for (const library of libraries) {
		const { metafile } = await build({
			metafile: true,
			...shared,
			entryPoints: [{ in: library, out: vendorFile(library).replace(/\.js$/, '') }],
			outdir: path.join(OUT, 'vendor'),
			bundle: true,
			minify: true,
			plugins: [trims],
			external: ['n8n-workflow', 'node:*', ...builtinModules],
			absWorkingDir: __dirname,
		});
		for (const file of Object.keys(metafile.inputs)) packages.add(/^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]);
	}
	await notices([...packages].filter((folder) => folder !== undefined).sort());
}

/** pdfmake brings the font without a text of its own; these are the fields inside the font. */
const ROBOTO_NOTICE = `Roboto 3.014 (OFL-1.1)

Copyright 2011 The Roboto Project Authors (https://github.com/googlefonts/roboto-classic)

This Font Software is licensed under the SIL Open Font License, Version 1.1. This license is available with a FAQ at:
https://openfontlicense.org`;

/** What the bundled libraries ask for in return: their names and licences go with them. */
async function notices(folders) {
	const texts = await Promise.all(
		folders.map(async (folder) => {
			const { name, version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
			const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
			return `${name} ${version} (${license})\n\n${file ? await readFile(path.join(folder, file), 'utf8') : ''}`.trim();
		}),
	);
	texts.push(ROBOTO_NOTICE);
	await writeFile(path.join(OUT, 'THIRD-PARTY-NOTICES.txt'), `${texts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
}

/** Icons, codex files and output previews go beside the code that names them. */
async function assets() {
	for (const file of (await filesBelow(SOURCES)).filter((name) => ASSETS.test(name))) {
		await mkdir(path.dirname(path.join(OUT, file)), { recursive: true });
		await copyFile(path.join(__dirname, file), path.join(OUT, file));
	}
}

async function clean() {
	await rm(OUT, { recursive: true, force: true });
}

async function filesBelow(folders) {
	const files = [];
	for (const folder of folders) {
		const entries = await readdir(path.join(__dirname, folder), { recursive: true, withFileTypes: true }).catch(() => []);
		for (const entry of entries) {
			if (entry.isFile()) files.push(path.relative(__dirname, path.join(entry.parentPath, entry.name)));
		}
	}
	return files.sort();
}

/** A relative import names a file or a folder's index; the output needs the one that is meant. */
function ownModule(target, resolveDir, from) {
	const stem = path.resolve(resolveDir, target);
	const file = existsSync(`${stem}.ts`) ? `${stem}.js` : path.join(stem, 'index.js');
	return relative(from, path.relative(__dirname, file));
}

function relative(from, to) {
	const result = path.relative(from, to).split(path.sep).join('/');
	return result.startsWith('.') ? result : `./${result}`;
}

function vendorFile(library) {
	return `${library.replace(/^@/, '').replace(/\//g, '-')}.js`;
}

exports.build = async () => {
	await clean();
	await bundle();
	await assets();
};
exports.build.displayName = 'build';
