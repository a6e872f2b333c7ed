import { spawn } from 'node:child_process';
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { build } from 'esbuild';

import type { LedgerPlace } from '../../ledger';
import type { Job } from './worker';

/** One file that any Node process can run without a compiler. */
export async function bundleWorker(folder: string): Promise<string> {
	const outfile = join(folder, 'worker.js');
	await build({
		entryPoints: [join(__dirname, 'worker.ts')],
		outfile,
		bundle: true,
		platform: 'node',
		format: 'cjs',
		logLevel: 'silent',
	});
	return outfile;
}

export interface Worker {
	process: ChildProcess;
	/** What it said after `ready`, each line as JSON. */
	said: unknown[];
	start(): void;
	/** Resolves when it ended by itself; rejects with what it complained of. */
	ended: Promise<void>;
}

/** Starts a process and waits until it is ready. */
export async function startWorker(bundle: string, place: LedgerPlace, job: Job, options: SpawnOptions = {}): Promise<Worker> {
	const child = spawn(process.execPath, [bundle, JSON.stringify(place), JSON.stringify(job)], {
		...options,
		stdio: ['pipe', 'pipe', 'pipe'],
	});
	const said: unknown[] = [];
	let complaint = '';
	child.stderr?.on('data', (chunk) => (complaint += String(chunk)));
	const lines = createInterface({ input: child.stdout! });
	const ready = new Promise<void>((resolve) => {
		lines.on('line', (line) => {
			const value: unknown = JSON.parse(line);
			if (value === 'ready') resolve();
			else said.push(value);
		});
	});
	// 'close' comes after the last line of output was read, 'exit' may come before.
	const ended = Promise.all([once(child, 'close'), once(lines, 'close')]).then(([[code, signal]]) => {
		if (code !== 0) throw new Error(`Worker ended with ${String(code ?? signal)}: ${complaint}`);
	});
	ended.catch(() => undefined);
	await Promise.race([ready, ended]);
	return { process: child, said, ended, start: () => child.stdin?.write('go\n') };
}

/** Starts all at one signal; answers what each said. */
export async function runTogether(bundle: string, place: LedgerPlace, jobs: Job[]): Promise<unknown[][]> {
	const workers = await Promise.all(jobs.map((job) => startWorker(bundle, place, job)));
	try {
		for (const worker of workers) worker.start();
		await Promise.all(workers.map(({ ended }) => ended));
		return workers.map(({ said }) => said);
	} finally {
		for (const worker of workers) worker.process.kill('SIGKILL');
	}
}
