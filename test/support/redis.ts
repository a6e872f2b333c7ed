import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { guard } from '../../scripts/n8n/guard';
import { freePort } from '../../scripts/n8n/ports';

/** A Redis of its own for a suite, from the system's `redis-server`, on a free port of the loopback interface. */
export interface RedisServer {
	readonly port: number;
	/** Ends it at once and starts it again on the same port with what it had written. */
	restart(): Promise<void>;
	stop(): Promise<void>;
}

/** Why there can be no Redis here; undefined where there can. */
export function whyNoRedis(): string | undefined {
	const { error } = spawnSync('redis-server', ['--version']);
	return error ? `redis-server is not installed (${error.message}); on Debian: apt-get install redis-server` : undefined;
}

export async function startRedis(): Promise<RedisServer> {
	const folder = mkdtempSync(path.join(tmpdir(), 'lead-to-cash-redis-'));
	const port = await freePort();
	let server: ChildProcess;
	const start = async () => {
		// Every write is on the disk before it is answered, as the production set-up in docs/deploy.md has it.
		server = spawn('redis-server', ['--bind', '127.0.0.1', '--port', String(port), '--dir', folder, '--save', '', '--appendonly', 'yes', '--appendfsync', 'always'], {
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		guard(server);
		let said = '';
		server.stderr?.setEncoding('utf8').on('data', (text: string) => (said += said.length < 10_000 ? text : ''));
		await new Promise<void>((resolve, reject) => {
			server.stdout?.setEncoding('utf8').on('data', (text: string) => {
				said += said.length < 10_000 ? text : '';
				if (said.includes('Ready to accept connections')) resolve();
			});
			server.once('error', reject);
			server.once('exit', (code) => reject(new Error(`redis-server ended with ${String(code)}: ${said}`)));
		});
	};
	const end = async (signal: NodeJS.Signals) => {
		if (server.exitCode !== null || server.signalCode !== null) return;
		const ended = once(server, 'exit');
		server.kill(signal);
		await ended;
	};
	await start();
	return {
		port,
		async restart() {
			await end('SIGKILL');
			await start();
		},
		async stop() {
			await end('SIGTERM');
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
