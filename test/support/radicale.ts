import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { guard } from '../../scripts/n8n/guard';
import { freePort } from '../../scripts/n8n/ports';

/** A CalDAV server of its own for a suite: the system's Radicale, with one user and a calendar for each name, on the loopback interface. */
export interface CalDavServer {
	/** Of the user that owns all calendars. */
	readonly user: string;
	readonly password: string;
	calendarUrl(name: string): string;
	/** As a calendar program does it: any request, with the user's login. */
	ask(url: string, init?: RequestInit): Promise<{ status: number; headers: Headers; text: string }>;
	/** The events of a calendar as they lie on the disk, by file name. */
	filesOf(name: string): Record<string, string>;
	stop(): Promise<void>;
}

const USER = 'team';

/** Why there can be no CalDAV server here; undefined where there can. */
export function whyNoRadicale(): string | undefined {
	const { error } = spawnSync('radicale', ['--version']);
	return error ? `radicale is not installed (${error.message}); on Debian: apt-get install radicale` : undefined;
}

export async function startRadicale(calendars: string[]): Promise<CalDavServer> {
	const folder = mkdtempSync(path.join(tmpdir(), 'lead-to-cash-radicale-'));
	const port = await freePort();
	const password = 'only-for-tests';
	writeFileSync(path.join(folder, 'users'), `${USER}:${password}\n`);
	writeFileSync(
		path.join(folder, 'config'),
		[
			...['[server]', `hosts = 127.0.0.1:${port}`],
			...['[auth]', 'type = htpasswd', `htpasswd_filename = ${path.join(folder, 'users')}`, 'htpasswd_encryption = plain', 'delay = 0'],
			...['[storage]', `filesystem_folder = ${path.join(folder, 'data')}`],
			...['[logging]', 'level = warning'],
		].join('\n'),
	);
	const server = spawn('radicale', ['--config', path.join(folder, 'config')], { stdio: ['ignore', 'ignore', 'pipe'] });
	let said = '';
	server.stderr.setEncoding('utf8').on('data', (text: string) => (said += said.length < 10_000 ? text : ''));
	guard(server);

	const calendarUrl = (name: string) => `http://127.0.0.1:${port}/${USER}/${name}/`;
	const ask: CalDavServer['ask'] = async (url, init = {}) => {
		const login = Buffer.from(`${USER}:${password}`).toString('base64');
		const response = await fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), Authorization: `Basic ${login}` } });
		return { status: response.status, headers: response.headers, text: await response.text() };
	};
	await isUp(async () => (await ask(`http://127.0.0.1:${port}/`)).status > 0, () => server.exitCode !== null, () => said);
	for (const name of calendars) {
		const { status, text } = await ask(calendarUrl(name), { method: 'MKCALENDAR' });
		if (status !== 201) throw new Error(`Radicale did not make the calendar ${name}: ${status} ${text}`);
	}
	return {
		user: USER,
		password,
		calendarUrl,
		ask,
		filesOf(name) {
			const place = path.join(folder, 'data', 'collection-root', USER, name);
			const files = readdirSync(place).filter((file) => file.endsWith('.ics'));
			return Object.fromEntries(files.map((file) => [file, readFileSync(path.join(place, file), 'utf8')]));
		},
		async stop() {
			if (server.exitCode === null && server.signalCode === null) {
				const ended = once(server, 'exit');
				server.kill('SIGTERM');
				await ended;
			}
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

async function isUp(asks: () => Promise<boolean>, hasEnded: () => boolean, said: () => string): Promise<void> {
	for (let tries = 0; tries < 200; tries++) {
		if (hasEnded()) throw new Error(`radicale ended: ${said()}`);
		if (await asks().catch(() => false)) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error(`radicale does not answer: ${said()}`);
}
