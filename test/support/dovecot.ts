import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';

import { guard } from '../../scripts/n8n/guard';
import { freePort } from '../../scripts/n8n/ports';

/** A mailbox of its own for a suite: the system's Dovecot with one user, on the loopback interface. */
export interface Mailbox {
	/** As n8n's IMAP credential has it. */
	readonly credential: { user: string; password: string; host: string; port: number; secure: boolean };
	/** Puts a mail in, as a mail server does: written aside, then moved in whole. */
	deliver(mail: string): void;
	/** Mails that somebody has read. */
	seen(): number;
	stop(): Promise<void>;
}

const USER = 'office';
const PASSWORD = 'only-for-tests';
const PROGRAM = ['/usr/sbin/dovecot', '/usr/local/sbin/dovecot', 'dovecot'].find((place) => !spawnSync(place, ['--version']).error);

/** Why there can be no mailbox here; undefined where there can. */
export function whyNoDovecot(): string | undefined {
	return PROGRAM === undefined ? 'dovecot is not installed; on Debian: apt-get install dovecot-imapd' : undefined;
}

export async function startDovecot(): Promise<Mailbox> {
	const folder = mkdtempSync(path.join(tmpdir(), 'lead-to-cash-dovecot-'));
	const maildir = path.join(folder, 'mail');
	const port = await freePort();
	const owner = mailOwner();
	for (const place of ['cur', 'new', 'tmp']) mkdirSync(path.join(maildir, place), { recursive: true });
	for (const place of [maildir, ...['cur', 'new', 'tmp'].map((name) => path.join(maildir, name))]) chownSync(place, owner.uid, owner.gid);
	// Dovecot's processes have different users where root starts it.
	chmodSync(folder, 0o755);
	writeFileSync(path.join(folder, 'dovecot.conf'), configuration(folder, port, owner));
	const server = spawn(PROGRAM!, ['-F', '-c', path.join(folder, 'dovecot.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
	let said = '';
	server.stderr.setEncoding('utf8').on('data', (text: string) => (said += said.length < 10_000 ? text : ''));
	guard(server);
	await isUp(port, () => server.exitCode !== null, () => said);

	let delivered = 0;
	return {
		credential: { user: USER, password: PASSWORD, host: '127.0.0.1', port, secure: false },
		deliver(mail) {
			const name = `${Date.now()}.${++delivered}.example`;
			const aside = path.join(maildir, 'tmp', name);
			writeFileSync(aside, mail.replace(/\r?\n/g, '\r\n'));
			chownSync(aside, owner.uid, owner.gid);
			renameSync(aside, path.join(maildir, 'new', name));
		},
		// The flags of a mail are in its file's name.
		seen: () => readdirSync(path.join(maildir, 'cur')).filter((name) => /:2,[A-Z]*S/.test(name)).length,
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

/** Whom the mails belong to: Dovecot lets nobody read them as root. */
function mailOwner(): { uid: number; gid: number; name: string } {
	const { uid, gid, username } = userInfo();
	if (uid !== 0) return { uid, gid, name: username };
	const idOf = (flag: string) => Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout);
	return { uid: idOf('-u'), gid: idOf('-g'), name: 'nobody' };
}

function configuration(folder: string, port: number, { uid, gid, name }: ReturnType<typeof mailOwner>): string {
	// As somebody else than root there is one user for everything, and no changing of roots.
	const asOne = userInfo().uid === 0 ? [] : [`default_login_user = ${name}`, `default_internal_user = ${name}`, `default_internal_group = ${spawnSync('id', ['-gn'], { encoding: 'utf8' }).stdout.trim()}`];
	return [
		...['protocols = imap', 'listen = 127.0.0.1', 'ssl = no', 'disable_plaintext_auth = no'],
		...[`base_dir = ${path.join(folder, 'run')}`, `state_dir = ${path.join(folder, 'state')}`, `log_path = ${path.join(folder, 'log')}`],
		...[`mail_location = maildir:${path.join(folder, 'mail')}`, 'first_valid_uid = 1', ...asOne],
		`passdb {\n driver = static\n args = user=${USER} password=${PASSWORD}\n}`,
		`userdb {\n driver = static\n args = uid=${uid} gid=${gid} home=${path.join(folder, 'home')}\n}`,
		`service imap-login {\n chroot =\n inet_listener imap {\n  port = ${port}\n }\n inet_listener imaps {\n  port = 0\n }\n}`,
		'service anvil {\n chroot =\n}',
		'service stats {\n chroot =\n}',
		'',
	].join('\n');
}

/** Dovecot greets whoever comes in. */
async function isUp(port: number, hasEnded: () => boolean, said: () => string): Promise<void> {
	for (let tries = 0; tries < 200; tries++) {
		if (hasEnded()) throw new Error(`dovecot ended: ${said()}`);
		const greeted = await new Promise<boolean>((resolve) => {
			const socket = connect(port, '127.0.0.1');
			const end = (is: boolean) => {
				socket.destroy();
				resolve(is);
			};
			socket.once('data', (greeting) => end(greeting.toString().startsWith('* OK')));
			socket.once('error', () => end(false));
			socket.setTimeout(1000, () => end(false));
		});
		if (greeted) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error(`dovecot does not answer: ${said()}`);
}
