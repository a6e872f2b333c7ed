import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import path from 'node:path';

import { aboutOf, readBook, sectionOf, writeBook } from './bench/book.ts';
import { packTarball } from './n8n/pack.ts';

const NODE_OPTIONS = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', '--import', './test/bench/resolve.ts'];
const BOOK = path.join('docs', 'benchmarks.md');
/** Names of files. */
const NOT_TOLD = /^(LEAD_TO_CASH_.*|MESSAGE_CASES)$/;

/**
 * `npm run bench` runs all of test/bench; `npm run bench -- calendar` runs one. Each prints what it measured, against what. With
 * `--book`, that is written into docs/benchmarks.md, too.
 */
const names = process.argv.slice(2).filter((argument) => argument !== '--book');
const intoBook = process.argv.includes('--book');
const all = readdirSync('test/bench')
	.filter((file) => file.endsWith('.bench.ts'))
	.map((file) => file.replace(/\.bench\.ts$/, ''))
	.sort();
const unknown = names.filter((name) => !all.includes(name));
if (unknown.length > 0) {
	console.error(`There is no bench ${unknown.join(', ')}; there are ${all.join(', ')}`);
	process.exit(2);
}
console.log('Building and packing …');
process.env.LEAD_TO_CASH_TARBALL = await packTarball();
const failed: string[] = [];
for (const name of names.length > 0 ? names : all) {
	console.log(`\n── ${name}`);
	const machine = machineNow();
	const { code, printed } = await run(name);
	if (code !== 0) failed.push(name);
	else if (intoBook) enter(name, machine, printed);
	if (code !== 0 && !intoBook) break;
}
if (failed.length > 0) {
	console.error(`\nDid not end well: ${failed.join(', ')}`);
	process.exit(1);
}

async function run(name: string): Promise<{ code: number; printed: string }> {
	const child = spawn(process.execPath, [...NODE_OPTIONS, fileOf(name)], { stdio: ['inherit', 'pipe', 'inherit'] });
	let printed = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		printed += text;
		process.stdout.write(text);
	});
	const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? 1)));
	return { code, printed };
}

function enter(name: string, machine: string, printed: string): void {
	const about = (bench: string) => aboutOf(readFileSync(fileOf(bench), 'utf8'));
	const section = sectionOf(name, { about: about(name), settings: settingsOf(name), machine, day: new Date().toISOString().slice(0, 10), printed });
	const before = existsSync(BOOK) ? readBook(readFileSync(BOOK, 'utf8')) : [];
	writeFileSync(BOOK, writeBook(all.map((bench) => ({ name: bench, about: about(bench) })), [...before.filter((one) => one.name !== name), section]));
}

/** What the bench's file names that is set in the environment. */
function settingsOf(name: string): string[] {
	const named = new Set(readFileSync(fileOf(name), 'utf8').match(/\b[A-Z]{4,}(?:_[A-Z]+)*\b/g));
	return [...named].filter((variable) => !NOT_TOLD.test(variable) && process.env[variable] !== undefined).map((variable) => `${variable}=${process.env[variable]}`);
}

function machineNow(): string {
	const model = cpus()[0]?.model.replace(/\((R|TM)\)|\bCPU\b|@.*$/g, '').replace(/\s+/g, ' ').trim() || 'unknown processor';
	return `${cpus().length} × ${model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}; load before it ${loadavg()[0].toFixed(1)}`;
}

function fileOf(name: string): string {
	return path.join('test', 'bench', `${name}.bench.ts`);
}
