import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

import { guard } from './n8n/guard.ts';
import { packTarball } from './n8n/pack.ts';

/** Lint, types, build and pack, then every test layer in one run of jest. `npm test -- domain` runs one layer. */
const checks: Array<[title: string, file: string, args: string[]]> = [
	['Linting', 'eslint/bin/eslint.js', ['.', '--max-warnings', '0']],
	['Checking types', 'typescript/bin/tsc', ['-p', '.']],
	['Checking types of the scripts', 'typescript/bin/tsc', ['-p', 'scripts']],
];
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const filters = process.argv.slice(2);

if (filters.length === 0) {
	for (const [title, file, args] of checks) {
		console.log(`${title} …`);
		await run(file, args);
	}
}
console.log('Building and packing …');
process.env.LEAD_TO_CASH_TARBALL = await packTarball();
console.log('Testing: domain, ledger, nodes, contract, end to end in a real n8n …');
await run('jest/bin/jest.js', ['--maxWorkers=2', ...filters]);

async function run(file: string, args: string[]): Promise<void> {
	// A process group, for jest's own workers outlive it where it alone is ended.
	const child = spawn(process.execPath, [path.resolve('node_modules', file), ...args], { stdio: 'inherit', detached: process.platform !== 'win32' });
	guard(child, { isGroup: true });
	const end = (signal: NodeJS.Signals) => void (process.platform === 'win32' ? child.kill(signal) : process.kill(-child.pid!, signal));
	for (const signal of SIGNALS) process.on(signal, end);
	const [code] = (await once(child, 'close')) as [number | null];
	if (code !== 0) process.exit(code ?? 1);
	for (const signal of SIGNALS) process.off(signal, end);
}
