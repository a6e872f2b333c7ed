import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import ts from 'typescript';

/**
 * `npm run mutate -- money`: changes a room of the domain in small ways, one at a time, and runs the room's own tests on each
 * change. What they do not notice is printed, and the share that they do. Changes of what is made once, when a module is
 * loaded, are left out: each of them would take all tests. A large room takes hours: with `--every 8`, every eighth of its
 * functions is changed.
 */
const OUT = path.join('coverage', 'mutation');
const { positionals: rooms, values } = parseArgs({ allowPositionals: true, options: { every: { type: 'string', default: '1' } } });
const every = Number(values.every);
if (!Number.isInteger(every) || every < 1) {
	console.error('--every takes a whole number from 1 on: npm run mutate -- process --every 8');
	process.exit(2);
}
const unknown = rooms.filter((room) => !existsSync(path.join('domain', room)) || !existsSync(path.join('test', 'domain', room)));
if (rooms.length === 0 || unknown.length > 0) {
	console.error(rooms.length === 0 ? 'Say which room of the domain: npm run mutate -- money' : `There is no room with tests of its own called ${unknown.join(', ')}`);
	process.exit(2);
}

mkdirSync(OUT, { recursive: true });
for (const room of rooms) {
	const config = path.join(OUT, `${room}.conf.json`);
	writeFileSync(config, JSON.stringify(configOf(room), null, '\t'));
	const { status } = spawnSync(process.execPath, [path.resolve('node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', config], { stdio: 'inherit' });
	if (status !== 0) process.exit(status ?? 1);
}

function configOf(room: string): object {
	return {
		mutate: every === 1 ? [`domain/${room}/**/*.ts`] : everyFunction(room),
		testRunner: 'jest',
		plugins: ['@stryker-mutator/jest-runner'],
		jest: { configFile: 'jest.config.js', config: { testMatch: [`<rootDir>/test/domain/${room}/**/*.test.ts`] }, enableFindRelatedTests: false },
		coverageAnalysis: 'perTest',
		ignoreStatic: true,
		concurrency: 2,
		tempDirName: path.join(OUT, 'sandbox'),
		ignorePatterns: ['/dist', '/docs', '/workflows', '/runtime', '/.n8n-dev', '/*.tgz'],
		reporters: ['clear-text', 'json'],
		jsonReporter: { fileName: path.join(OUT, `${room}.json`) },
		clearTextReporter: { allowColor: false, reportTests: false, skipFull: true },
		disableTypeChecks: false,
	};
}

/** Where every so many-th function of the room stands, as `file:first line-last line`. */
function everyFunction(room: string): string[] {
	return globSync(`domain/${room}/**/*.ts`)
		.sort()
		.flatMap((file) => {
			const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
			const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1;
			return source.statements.filter((each) => ts.isFunctionDeclaration(each) || ts.isClassDeclaration(each)).map((each) => `${file}:${lineOf(each.getStart(source))}-${lineOf(each.end)}`);
		})
		.filter((_, index) => index % every === 0);
}
