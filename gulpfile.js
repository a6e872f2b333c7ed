const { mkdir, rm, readdir, copyFile, readFile, writeFile } = require('node:fs/promises');
const { builtinModules } = require('node:module');
const { brotliCompressSync, constants } = require('node:zlib');
const path = require('node:path');
const { build, transform } = require('esbuild');

const { trims } = require('./scripts/trims.cjs');

const OUT = path.join(__dirname, 'dist');
const SOURCES = ['credentials', 'documents', 'domain', 'icons', 'ledger', 'model', 'nodes'];
/** The files that n8n loads, and the doors that scripts and benches come in by. */
const ENTRY = /^(nodes\/.*\.node|credentials\/.*\.credentials|((documents|domain)\/[^/]+|ledger)\/index)\.ts$/;
const ASSETS = /\.(svg|node\.json)$|[/\\]__schema__[/\\].*\.json$/;
/** Stands in an import for the way to the libraries, which depends on where the importing file comes to lie. */
const VENDOR = '@vendor/';
/** What n8n and Node bring; newer modules of Node have names with `node:` only. */
const isHost = (name) => name === 'n8n-workflow' || name.startsWith('node:') || builtinModules.includes(name);

/** What a module of the domain exports, as data. */
async function dataOf(contents) {
	const { outputFiles } = await build({ stdin: { contents, resolveDir: __dirname, loader: 'ts' }, bundle: true, write: false, format: 'cjs', platform: 'node' });
	const loaded = { exports: {} };
	new Function('module', 'exports', outputFiles[0].text)(loaded, loaded.exports);
	return loaded.exports;
}

/** A module that exports the data, compressed, under the name. */
function compressed(name, data) {
	const text = Buffer.from(JSON.stringify(data));
	const packed = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } });
	return {
		contents: `import { brotliDecompressSync } from 'node:zlib';\nexport const ${name} = JSON.parse(brotliDecompressSync(Buffer.from('${packed.toString('base64')}', 'base64')).toString('utf8'));`,
		loader: 'js',
	};
}

/**
 * What trades know, their profiles to start from, and the words of all languages are a fifth of the package as they are written. They go out compressed; of
 * the trades only what an engine reads, with the words as they are compared anyway.
 */
const compressedData = {
	name: 'compressed-data',
	setup({ onLoad }) {
		onLoad({ filter: /domain[/\\]language[/\\]packs\.ts$/ }, async () => compressed('PACKS', (await dataOf("export { PACKS } from './domain/language/packs';")).PACKS));
		onLoad({ filter: /domain[/\\]language[/\\]team\.ts$/ }, async () => compressed('TEAM_TABLE', (await dataOf("export { TEAM_TABLE } from './domain/language/team';")).TEAM_TABLE));
		onLoad({ filter: /domain[/\\]profile[/\\]presets[/\\]profiles\.ts$/ }, async () => compressed('PRESETS', (await dataOf("export { PRESETS } from './domain/profile/presets';")).PRESETS));
		onLoad({ filter: /domain[/\\]trades[/\\]trades\.ts$/ }, async () => {
			const { TRADES, fold } = await dataOf("export { TRADES } from './domain/trades/trades'; export { fold } from './domain/text/fold';");
			const read = ({ id, names, signs, parts, near, said, emergencies, harmless }) => ({
				id,
				names: fold(names),
				signs: fold(signs),
				...(parts && { parts: fold(parts) }),
				...(near && { near }),
				said: Object.fromEntries(Object.entries(said).map(([language, lines]) => [language, fold(lines)])),
				emergencies: fold(emergencies),
				harmless: fold(harmless),
			});
			return compressed('TRADES', TRADES.map((trade) => ({ ...trade, jobTypes: trade.jobTypes.map(read) })));
		});
	},
};

/**
 * Each node, credential and door becomes one CommonJS file at its own place under dist/; what several of them need
 * stands once, under dist/shared/. Each library becomes one file under dist/vendor/, so the published package depends
 * on nothing but its host.
 */
async function bundle() {
	const libraries = new Set();
	const shared = { platform: 'node', target: 'node22', legalComments: 'none', logLevel: 'warning' };

	const { outputFiles, metafile } = await build({
		...shared,
		entryPoints: (await filesBelow(SOURCES)).filter((file) => ENTRY.test(file.split(path.sep).join('/'))),
		outbase: __dirname,
		outdir: OUT,
		chunkNames: 'shared/[hash]',
		// Parts in common are split off in this format only; the loop below turns it into what n8n loads.
		format: 'esm',
		splitting: true,
		bundle: true,
		write: false,
		metafile: true,
		drop: ['console'],
		absWorkingDir: __dirname,
		plugins: [
			compressedData,
			{
				name: 'libraries-stay-apart',
				setup({ onResolve }) {
					onResolve({ filter: /^[^.]/ }, ({ path: target, kind }) => {
						if (kind === 'entry-point') return undefined;
						if (isHost(target)) return { path: target, external: true };
						libraries.add(target);
						return { path: `${VENDOR}${vendorFile(target)}`, external: true };
					});
				},
			},
		],
	});
	for (const { path: file, text } of outputFiles) {
		const sources = Object.keys(metafile.outputs[path.relative(__dirname, file)].inputs);
		// What names a CommonJS file has for `import()` is told in a line that the second pass takes away; so all are required.
		const { code: asLoaded } = await transform(text, { ...shared, format: 'cjs', supported: { 'dynamic-import': false } });
		const { code } = await transform(onFirstUse(asLoaded), {
			...shared,
			format: 'cjs',
			minifyWhitespace: true,
			minifyIdentifiers: true,
			// n8n's lint reads a node's defaults, such as `true`, where they stand.
			minifySyntax: !sources.some((source) => source.startsWith('nodes/') || source.startsWith('credentials/')),
		});
		await mkdir(path.dirname(file), { recursive: true });
		await writeFile(file, code.replaceAll(VENDOR, `${relative(path.dirname(file), path.join(OUT, 'vendor'))}/`));
	}
	const code = outputFiles.map(({ text }) => text).join('\n');
	const asked = new Set();
	const vendor = async (library, what) =>
		await build({
			...shared,
			...what,
			outfile: path.join(OUT, 'vendor', vendorFile(library)),
			metafile: true,
			format: 'cjs',
			// Where a library comes in both formats, esbuild sees in its modules what is never used.
			mainFields: ['module', 'main'],
			bundle: true,
			minify: true,
			drop: ['console'],
			plugins: [trims, besides(library, libraries, asked)],
			external: ['n8n-workflow', 'node:*', ...builtinModules],
			absWorkingDir: __dirname,
		});
	const packages = new Set();
	for (const library of libraries) {
		const { metafile: ofLibrary } = await vendor(library, { stdin: { contents: partOf(library, code), resolveDir: __dirname } });
		for (const file of Object.keys(ofLibrary.inputs)) packages.add(/^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]);
	}
	// What another library asks for is not seen in the code: such a one stays whole.
	for (const library of asked) await vendor(library, { entryPoints: [library] });
	const bundled = [...packages].filter((folder) => folder !== undefined).sort();
	await notices(bundled);
	await materials(bundled);
}

/** As esbuild writes what a file needs of another one: `var import_x = require("./x.js");`, used as `import_x.name`. */
const NEEDED = /^var (import_\w+) = ((?:__toESM\()?require\("(?:\.|@vendor\/)[^"]*"\)(?:, 1)?\)?);$/gm;
/** What is only put in order by it: no file does anything but say what it holds. */
const ONLY_ORDER = /^require\("\.[^"]*"\);$/gm;

/**
 * A file loads what it needs when it is first used. n8n loads all nodes at its start for their descriptions, which need little
 * of it: with all of it, n8n would start half a second later.
 */
function onFirstUse(code) {
	const names = [];
	const later = code.replaceAll(ONLY_ORDER, '').replaceAll(NEEDED, (_, name, load) => {
		names.push(name);
		return `var ${name}_loaded, ${name} = () => ${name}_loaded ??= ${load};`;
	});
	if (names.length === 0) return code;
	const used = `(?<![\\w$]|(?<!\\.\\.)\\.)(${names.join('|')})\\.`;
	return later.replace(new RegExp(`\\bnew ${used}(\\w+)`, 'g'), 'new ($1().$2)').replace(new RegExp(used, 'g'), '$1().');
}

/** A module of what the code uses of a library: by these names esbuild leaves out the rest. */
function partOf(library, code) {
	const of = [...code.matchAll(new RegExp(`^import ([^;]*?) from "${VENDOR}${vendorFile(library)}";$`, 'gm'))].map(([, what]) => what);
	const names = new Set(of.flatMap((what) => [...(/\{.*\}/s.exec(what)?.[0] ?? '').matchAll(/(\w+)(?: as \w+)?/g)].map(([, name]) => name)));
	if (of.some((what) => !what.startsWith('{'))) names.add('default');
	if (names.size === 0 || of.some((what) => what.includes('*'))) return `export * from '${library}';`;
	if (library !== 'zod') return `export { ${[...names].join(', ')} } from '${library}';`;
	// Its one name, `z`, holds all that it has: each kind of schema, and every way to one.
	const used = new Set([...code.matchAll(/\bz\d*\.(\w+)/g)].map(([, name]) => name));
	const parts = Object.keys(require(library)).filter((name) => used.has(name));
	return `import { ${parts.map((name) => `${name} as ${name}_`)} } from '${library}'; export const z = { ${parts.map((name) => `${name}: ${name}_`)} };`;
}

/** A library, or a file of one, that has a file of its own is not bundled into another one's as well. */
function besides(library, libraries, asked) {
	const files = new Map([...libraries].filter((one) => one !== library).map((one) => [require.resolve(one), one]));
	return {
		name: 'libraries-once',
		setup({ onResolve }) {
			onResolve({ filter: /./ }, ({ path: target, resolveDir }) => {
				const other = target.startsWith('.') ? files.get(path.join(resolveDir, target).replace(/(?:\.js)?$/, '.js')) : target !== library && libraries.has(target) && target;
				if (!other) return undefined;
				asked.add(other);
				return { path: `./${vendorFile(other)}`, external: true };
			});
		},
	};
}

/** pdfmake brings the font without a text of its own; these are the fields inside the font. */
const ROBOTO_NOTICE = `Roboto 3.014 (OFL-1.1)

Copyright 2011 The Roboto Project Authors (https://github.com/googlefonts/roboto-classic)

This Font Software is licensed under the SIL Open Font License, Version 1.1. This license is available with a FAQ at:
https://openfontlicense.org`;

/** What the bundled libraries ask for in return: their names and licences go with them, each text once below all that it is of, and every line of a copyright. */
async function notices(folders) {
	const byText = new Map();
	for (const folder of folders) {
		const { name, version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
		const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
		const lines = (file ? await readFile(path.join(folder, file), 'utf8') : '').split(/\r?\n/).map((line) => line.trim());
		const own = lines.filter((line) => OWN_LINE.test(line));
		const rest = lines.filter((line) => !OWN_LINE.test(line) && !TITLE.test(line)).join('\n').replace(/\n{2,}/g, '\n\n').trim();
		const key = rest.replace(/\s+/g, ' ');
		const group = byText.get(key) ?? { rest, of: [] };
		group.of.push([`${name} ${version} (${license})`, ...own].join('\n'));
		byText.set(key, group);
	}
	const texts = [...byText.values()].map(({ rest, of }) => [...of, rest].filter((part) => part !== '').join('\n\n'));
	texts.push(ROBOTO_NOTICE);
	await writeFile(path.join(OUT, 'THIRD-PARTY-NOTICES.txt'), `${texts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
}

/** A line of a licence that is one library's own: whose it is, and from when. */
const OWN_LINE = /^(?:[-*#>]+\s*)?(?:portions\s+)?(?:copyright\b(?! notice| holder)(?=.*(?:\d{4}|\(c\)|©))|\(c\)|©)/i;
/** Its name is behind the library's. */
const TITLE = /^[#*\s(]*(?:the )?(?:MIT|ISC|BSD(?:[- ]\d-clause)?)(?: licen[cs]e)?[)*:.\s]*$/i;

/** The bundled libraries as a bill of materials (CycloneDX 1.6), for tools that look for known holes: a bundle hides them from npm. */
async function materials(folders) {
	const components = await Promise.all(
		folders.map(async (folder) => {
			const { name, version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
			return { type: 'library', name, version, ...(license && { licenses: [{ license: { name: license } }] }), purl: `pkg:npm/${name.replace('@', '%40')}@${version}` };
		}),
	);
	await writeFile(path.join(OUT, 'sbom.cdx.json'), `${JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components }, null, '\t')}\n`);
}

/** Icons, codex files and output previews go beside the code that names them. */
async function assets() {
	for (const file of (await filesBelow(SOURCES)).filter((name) => ASSETS.test(name))) {
		await mkdir(path.dirname(path.join(OUT, file)), { recursive: true });
		if (file.endsWith('.svg')) await copyFile(path.join(__dirname, file), path.join(OUT, file));
		else await writeFile(path.join(OUT, file), JSON.stringify(JSON.parse(await readFile(path.join(__dirname, file), 'utf8'))));
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
