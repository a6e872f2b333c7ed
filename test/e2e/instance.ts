import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Ledger } from '../../ledger';
import { defaultLedgerPath, openSqliteLedger } from '../../ledger';
import type { N8nApi } from '../../scripts/n8n/api';
import { installPack, packTarball } from '../../scripts/n8n/pack';
import type { N8nServer } from '../../scripts/n8n/server';
import { startN8n } from '../../scripts/n8n/server';
import type { MailServer } from '../../scripts/n8n/smtp';
import { startMailServer } from '../../scripts/n8n/smtp';
import type { Templates } from '../../scripts/n8n/templates';
import { readTemplates, setUpTemplates, webhookReady } from '../../scripts/n8n/templates';
import { requestTo } from '../../scripts/n8n/requestTo';
import { startAgain } from './startAgain';

/** A real n8n with the packed tarball, all templates published, and a mail server it sends to. */
export interface Instance {
	userFolder: string;
	n8n: N8nServer;
	mail: MailServer;
	api: N8nApi;
	templates: Templates;
	ledger: Ledger;
	/** Posts to the webhook of follow-up-new-leads. */
	post(body: unknown): Promise<{ status: number; caseId?: string; said?: string }>;
	/** Posts to a door for machines, with the key of the business, or with another one. */
	postAsMachine(path: string, body: unknown, key?: string): Promise<{ status: number; caseId?: string; said?: string }>;
	/** What machines send in the header X-Lead-To-Cash-Key. */
	doorKey: string;
	/** Starts n8n again on the same user folder. */
	restart(): Promise<void>;
	/** A mail server again where the last one was. */
	restartMail(port: number): Promise<void>;
	stop(): Promise<void>;
}

/**
 * @param prepare changes the templates before they are imported, as a consultant would on the canvas
 * @param env what n8n has in its environment besides
 */
export async function startInstance(prepare: (templates: Templates) => void = () => undefined, env: Record<string, string> = {}): Promise<Instance> {
	const userFolder = await mkdtemp(path.join(tmpdir(), 'lead-to-cash-e2e-'));
	await installPack(process.env.LEAD_TO_CASH_TARBALL ?? (await packTarball()), userFolder);
	const mail = await startMailServer();
	const n8n = await startN8n({ userFolder, env });
	const templates = await readTemplates();
	prepare(templates);
	const { api, doorKey } = await setUpTemplates(n8n.url, templates, mail.port);
	await webhookReady(n8n.url, 'new-inquiry');
	const ledger = await openSqliteLedger({ path: defaultLedgerPath({ N8N_USER_FOLDER: userFolder }, userFolder) });
	const instance: Instance = {
		userFolder,
		n8n,
		mail,
		api,
		templates,
		ledger,
		doorKey,
		post: async (body) => await postTo(instance.n8n.url, 'new-inquiry', body),
		postAsMachine: async (to, body, key = doorKey) => await postTo(instance.n8n.url, to, body, { 'x-lead-to-cash-key': key }),
		async restart() {
			instance.n8n = await startAgain({ userFolder, env, port: Number(new URL(instance.n8n.url).port) });
			await webhookReady(instance.n8n.url, 'new-inquiry');
		},
		async restartMail(port) {
			instance.mail = await startMailServer({ port, mails: instance.mail.mails });
		},
		async stop() {
			await ledger.close();
			await instance.n8n.stop();
			await instance.mail.stop();
			await rm(userFolder, { recursive: true, force: true });
		},
	};
	return instance;
}

/** A post as a website or a machine makes it; who gets no answer within a minute gives up. */
export async function postTo(url: string, to: string, body: unknown, headers: Record<string, string> = {}): Promise<{ status: number; caseId?: string; said?: string }> {
	const answer = await requestTo(`${url}/webhook/${to}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body), signal: AbortSignal.timeout(60_000) });
	const text = await answer.text();
	if (!text.startsWith('{')) return { status: answer.status };
	const { caseId, status } = JSON.parse(text) as { caseId?: string; status?: string };
	return { status: answer.status, caseId, said: status };
}

/** Tries until `check` gives something, at most `seconds`; then says what was waited for. */
export async function eventually<T>(what: string, check: () => Promise<T | undefined | false>, seconds = 60): Promise<T> {
	const end = Date.now() + seconds * 1000;
	for (;;) {
		const result = await check();
		if (result !== undefined && result !== false) return result;
		if (Date.now() > end) throw new Error(`Waited ${seconds} s in vain for: ${what}`);
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}

export async function hasEvent(ledger: Ledger, caseId: string, type: string): Promise<boolean> {
	return (await ledger.listEvents({ caseId, types: [type] })).length > 0;
}

/** Acknowledgements among the mails: those to customers, not to the team. */
export function mailsTo(mail: MailServer, address: string) {
	return mail.mails.filter(({ to }) => to.includes(address.toLowerCase()));
}
