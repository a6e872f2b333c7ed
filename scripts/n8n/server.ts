import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { guard } from './guard.ts';
import { freePort } from './ports.ts';

export interface N8nServer {
	url: string;
	logFile: string;
	/** Asks n8n to stop and waits until it has; after so long, five seconds as a rule, it is ended. */
	stop(patienceMs?: number): Promise<void>;
	/** Ends it at once, as a power cut would. */
	kill(): Promise<void>;
}

/** The n8n install that setup made or found. */
export function n8nFolder(): string {
	const folder = process.env.LEAD_TO_CASH_N8N;
	if (!folder) throw new Error('LEAD_TO_CASH_N8N is not set: start through "npm run demo" or "npm test", which install n8n');
	return folder;
}

/**
 * What deploy/ sets for n8n's expressions: an engine is made where an execution has an expression, not for each execution, and
 * from code that is compiled already. Half of an execution that has none was that engine.
 */
export const DEPLOYED = { N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true', N8N_EXPRESSION_ENGINE_COMPILE_CACHE: 'true' };

/** What a process of n8n is: all of it, or, in queue mode, one of its parts. */
export type Role = 'start' | 'worker' | 'webhook';

/**
 * Starts a real n8n, or one of its parts, on `userFolder` and waits until it answers. `onGivingUp` is called where it ends by
 * itself later, as n8n does when Redis is away for ten seconds.
 */
export async function startN8n(options: { userFolder: string; port?: number; env?: Record<string, string>; role?: Role; onGivingUp?(): void }): Promise<N8nServer> {
	const port = await freePort(options.port);
	const role = options.role ?? 'start';
	const logFile = path.join(options.userFolder, `n8n${role === 'start' ? '' : `-${role}-${port}`}.log`);
	const log = createWriteStream(logFile, { flags: 'a' });
	const child = spawn(process.execPath, [path.join(n8nFolder(), 'node_modules', 'n8n', 'bin', 'n8n'), role], {
		cwd: options.userFolder,
		detached: true,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...(await environment(options.userFolder, port)), ...(role === 'worker' && { QUEUE_HEALTH_CHECK_ACTIVE: 'true', QUEUE_HEALTH_CHECK_PORT: String(port) }), ...options.env },
	});
	// In a process group of its own, for n8n has a task runner below it.
	guard(child, { isGroup: true });
	child.stdout?.pipe(log, { end: false });
	child.stderr?.pipe(log, { end: false });
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	let isAsked = false;

	const url = `http://127.0.0.1:${port}`;
	await ready(url, child, logFile).catch((cause: unknown) => {
		signalGroup(child, 'SIGKILL');
		throw cause;
	});
	void ended.then(() => !isAsked && options.onGivingUp?.());
	return {
		url,
		logFile,
		async stop(patienceMs = 5000) {
			isAsked = true;
			signalGroup(child, 'SIGTERM');
			const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), patienceMs);
			await ended;
			clearTimeout(timer);
			signalGroup(child, 'SIGKILL');
		},
		async kill() {
			isAsked = true;
			signalGroup(child, 'SIGKILL');
			await ended;
		},
	};
}

async function environment(userFolder: string, port: number): Promise<Record<string, string | undefined>> {
	// Settings of another n8n on this machine must not leak into this one.
	const inherited = Object.entries(process.env).filter(([name]) => !/^(N8N_|DB_|EXECUTIONS_|QUEUE_|WEBHOOK_|GENERIC_TIMEZONE)/.test(name));
	return {
		...Object.fromEntries(inherited),
		N8N_USER_FOLDER: userFolder,
		N8N_PORT: String(port),
		N8N_LISTEN_ADDRESS: '127.0.0.1',
		N8N_RUNNERS_BROKER_PORT: String(await freePort()),
		N8N_DIAGNOSTICS_ENABLED: 'false',
		N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
		N8N_TEMPLATES_ENABLED: 'false',
		N8N_PERSONALIZATION_ENABLED: 'false',
		N8N_HIRING_BANNER_ENABLED: 'false',
		N8N_SECURE_COOKIE: 'false',
		N8N_UNVERIFIED_PACKAGES_ENABLED: 'true',
		EXECUTIONS_DATA_SAVE_ON_SUCCESS: 'all',
		GENERIC_TIMEZONE: 'America/Chicago',
		NODE_ENV: 'production',
		NODE_NO_WARNINGS: '1',
	};
}

async function ready(url: string, child: ChildProcess, logFile: string): Promise<void> {
	const end = Date.now() + 120_000;
	while (Date.now() < end) {
		if (child.exitCode !== null) throw new Error(`n8n ended before it was ready:\n${(await readFile(logFile, 'utf8')).replace(/^ +at .*\n/gm, '').slice(-4000)}`);
		const answer = await fetch(`${url}/healthz/readiness`, { signal: AbortSignal.timeout(5000) }).catch(() => undefined);
		if (answer?.ok) return;
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
	throw new Error(`n8n was not ready after 120 s; see ${logFile}`);
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
	if (child.pid === undefined) return;
	try {
		process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
	} catch {
		// It has ended already.
	}
}
