import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * `npm run mutate -- money`: changes a room of the domain in small ways, one at a time, and runs the room's own tests on each
 * change. What they do not notice is printed, and the share that they do. Changes of what is made once, when a module is
 * loaded, are left out: each of them would take all tests.
 */
const OUT = path.join('coverage', 'mutation');
const rooms = process.argv.slice(2);
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
		mutate: [`domain/${room}/**/*.ts`],
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
