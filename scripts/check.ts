import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { chosen, type Durations } from './check/chosen.ts';

/**
 * `npm run check`, for between two thoughts: all types, lint of what changed, and the tests of the domain that read it, as many
 * as go into the time. Changed is what differs from the last commit; `npm run check -- main` takes what differs from another one.
 */
const CACHE = path.join('node_modules', '.cache', 'check');
const DURATIONS = path.join(CACHE, 'durations.json');
const RESULTS = path.join(CACHE, 'results.json');
/** What tests of the domain can read. */
const SOURCES = ['domain', 'documents', 'test'];
const WORKERS = 2;
/** For the tests; types and lint go beside them. */
const SECONDS = 30;

const begun = performance.now();
const since = process.argv[2] ?? 'HEAD';
const changed = [...git('diff', '--name-only', '--diff-filter=d', since), ...git('ls-files', '--others', '--exclude-standard')].filter((file) => existsSync(file));
const linted = changed.filter((file) => /\.[cm]?[jt]s$/.test(file) || file === 'package.json');
const read = changed.filter((file) => SOURCES.includes(file.split('/')[0]) && /\.(ts|json)$/.test(file));
console.log(`${changed.length} ${changed.length === 1 ? 'file differs' : 'files differ'} from ${since}`);

mkdirSync(CACHE, { recursive: true });
const done = await Promise.all([inTurn([types('Types', '.'), types('Types of the scripts', 'scripts')]), inTurn([lint, tests])]);
console.log(`${done.every(Boolean) ? 'Well' : 'Not well'}, in ${seconds(begun)}`);
process.exitCode = done.every(Boolean) ? 0 : 1;

/** Whether all of them passed; those behind one that did not are run all the same. */
async function inTurn(jobs: Array<() => Promise<boolean>>): Promise<boolean> {
	let passed = true;
	for (const job of jobs) passed = (await job()) && passed;
	return passed;
}

function types(title: string, project: string): () => Promise<boolean> {
	const file = path.join(CACHE, `${path.basename(path.resolve(project))}.tsbuildinfo`);
	return async () => await said(title, 'typescript/bin/tsc', ['-p', project, '--incremental', '--tsBuildInfoFile', file]);
}

async function lint(): Promise<boolean> {
	return linted.length === 0 || (await said('Lint of what changed', 'eslint/bin/eslint.js', ['--max-warnings', '0', '--no-warn-ignored', ...linted]));
}

async function tests(): Promise<boolean> {
	if (read.length === 0) return true;
	// Jest finds who reads a file among the files of its roots alone.
	const jest = [...SOURCES.map((folder) => `--roots=${folder}`), '--testMatch=**/test/domain/**/*.test.ts'];
	const { output } = await run('jest/bin/jest.js', [...jest, '--listTests', '--passWithNoTests', '--findRelatedTests', ...read]);
	const related = output.split('\n').flatMap((line) => (line.endsWith('.test.ts') ? [path.relative('.', line).split(path.sep).join('/')] : []));
	if (related.length === 0) return true;
	const durations: Durations = existsSync(DURATIONS) ? (JSON.parse(readFileSync(DURATIONS, 'utf8')) as Durations) : {};
	const now = chosen(related, { changed: read, durations, seconds: SECONDS * WORKERS });
	const left = related.length - now.length;
	const title = `${now.length} of ${related.length} files of tests that read what changed${left > 0 ? `, those of its own rooms first; npx jest test/domain runs all` : ''}`;
	const passed = await said(title, 'jest/bin/jest.js', [...jest, `--maxWorkers=${WORKERS}`, '--json', `--outputFile=${RESULTS}`, '--runTestsByPath', ...now]);
	remember(durations);
	return passed;
}

function remember(durations: Durations): void {
	if (!existsSync(RESULTS)) return;
	const { testResults } = JSON.parse(readFileSync(RESULTS, 'utf8')) as { testResults: Array<{ name: string; startTime: number; endTime: number }> };
	for (const { name, startTime, endTime } of testResults) durations[path.relative('.', name).split(path.sep).join('/')] = (endTime - startTime) / 1000;
	writeFileSync(DURATIONS, JSON.stringify(durations));
}

/** Runs it, and says how it went; what it printed is shown only when it did not go well. */
async function said(title: string, file: string, args: string[]): Promise<boolean> {
	const from = performance.now();
	const { code, output, errors } = await run(file, args);
	console.log(`${code === 0 ? 'ok  ' : 'NOT '} ${title}, ${seconds(from)}`);
	// Jest tells people by one stream what it tells machines by the other.
	if (code !== 0) console.log(args.includes('--json') ? errors : output + errors);
	return code === 0;
}

async function run(file: string, args: string[]): Promise<{ code: number; output: string; errors: string }> {
	const child = spawn(process.execPath, [path.resolve('node_modules', file), ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
	let output = '';
	let errors = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
	child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
	const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? 1)));
	return { code, output, errors };
}

function seconds(from: number): string {
	return `${((performance.now() - from) / 1000).toFixed(1)} s`;
}

function git(...args: string[]): string[] {
	return execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter((line) => line !== '');
}
