import { randomInt } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Below the ports that systems give to outgoing connections: one of those could take it before the server does. */
const [FIRST, LAST] = [20_000, 32_000];

/** One file for each port that was given out, with the process it was given to. */
const CLAIMS = path.join(tmpdir(), 'lead-to-cash-ports');

/**
 * The wanted port of the loopback interface, or, when somebody has it, any other that is free. One that was drawn is this
 * process's as long as it runs: a server may take half a minute until it listens, and another's draw must not meet it before.
 */
export async function freePort(wanted?: number): Promise<number> {
	if (wanted && (await isFree(wanted))) return wanted;
	for (;;) {
		const port = randomInt(FIRST, LAST);
		if (claim(port) && (await isFree(port))) return port;
	}
}

async function isFree(port: number): Promise<boolean> {
	return await new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
			else reject(error);
		});
		server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
	});
}

function claim(port: number): boolean {
	mkdirSync(CLAIMS, { recursive: true });
	const file = path.join(CLAIMS, String(port));
	try {
		writeFileSync(file, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	}
	if (isRunning(Number(readFileSync(file, 'utf8')))) return false;
	writeFileSync(file, String(process.pid));
	return true;
}

function isRunning(pid: number): boolean {
	if (!pid) return true;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
