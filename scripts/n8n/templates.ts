import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import type { WorkflowFile } from './api.ts';
import { LOGIN, N8nApi } from './api.ts';

export type Templates = Map<string, WorkflowFile>;

/** All lanes on one canvas: it takes the place of the single templates, whose webhooks it shares. */
export const WHOLE = 'run-lead-to-cash';
const PROFILE = { template: 'set-up-business-profile', node: 'Business Profile', trigger: 'When You Save the Profile' };

/** Every template by its file's name; the error workflow first, which the others name. */
export async function readTemplates(): Promise<Templates> {
	const files = (await readdir('workflows')).filter((file) => file.endsWith('.json')).sort();
	const workflows = await Promise.all(
		files.map(async (file) => [path.basename(file, '.json'), JSON.parse(await readFile(path.join('workflows', file), 'utf8')) as WorkflowFile] as const),
	);
	return new Map(workflows);
}

/** What an operator does to send email: choose the credential in the nodes that send, and enable them. */
export function sendBySmtp(templates: Templates, credential: { id: string; name: string }): void {
	const senders = [['deliver-messages', 'Send Email'], [WHOLE, 'Send Email'], ['catch-failed-executions', 'Send Email Without the Ledger']];
	for (const [template, name] of senders) {
		const node = nodeOf(templates, template, name);
		node.disabled = false;
		node.credentials = { smtp: credential };
	}
}

/** What an operator does to let the team in: Basic Auth, and its credential, on the webhook of the team's pages. */
function openDesk(templates: Templates, credential: { id: string; name: string }): void {
	const node = nodeOf(templates, 'open-handoff-desk', 'Team Page Is Opened');
	node.parameters.authentication = 'basicAuth';
	node.credentials = { httpBasicAuth: credential };
}

export function nodeOf(templates: Templates, template: string, name: string): WorkflowFile['nodes'][number] {
	const node = templateOf(templates, template).nodes.find((candidate) => candidate.name === name);
	if (!node) throw new Error(`Template ${template} has no node "${name}"`);
	return node;
}

function templateOf(templates: Templates, name: string): WorkflowFile {
	const template = templates.get(name);
	if (!template) throw new Error(`There is no template ${name}`);
	return template;
}

/** Writes what the profile has in place of its preset's into the template that sets it up; it holds once that is saved. */
export function overrideProfile(templates: Templates, overrides: Record<string, unknown>): void {
	nodeOf(templates, PROFILE.template, PROFILE.node).parameters.options = { overrides: JSON.stringify(overrides) };
}

export interface SetUp {
	api: N8nApi;
	/** What machines send in the header X-Lead-To-Cash-Key. */
	doorKey: string;
}

/** Sets n8n up as a new user would: owner, SMTP credential, all single templates imported, the profile saved, all published. */
export async function setUpTemplates(url: string, templates: Templates, smtpPort: number): Promise<SetUp> {
	const api = new N8nApi(url);
	await api.setUpOwner();
	const smtp = await api.createCredential('Demo SMTP', 'smtp', { host: '127.0.0.1', port: smtpPort, secure: false, disableStartTls: true, user: '', password: '' });
	sendBySmtp(templates, smtp);
	const profile = templateOf(templates, PROFILE.template);
	await api.importWorkflow(profile);
	const doorKey = doorKeyIn(await api.runByHand(profile.id, PROFILE.trigger));
	// What an operator does to open the desk: choose who may come in.
	const login = await api.createCredential('Desk', 'httpBasicAuth', { user: LOGIN.email, password: LOGIN.password });
	openDesk(templates, login);
	for (const [name, workflow] of templates) {
		if (name === PROFILE.template || name === WHOLE) continue;
		await api.importAndPublish(workflow);
	}
	return { api, doorKey };
}

/** Saves the profile as the template says it now. */
export async function saveProfile(api: N8nApi, templates: Templates): Promise<void> {
	const profile = templateOf(templates, PROFILE.template);
	await api.updateWorkflow(profile);
	await api.runByHand(profile.id, PROFILE.trigger);
}

/** In n8n's flattened run data each value stands in a list, and what holds it names its place there. */
function doorKeyIn(flattened: string): string {
	const key = /"([0-9a-f]{32})"/.exec(flattened)?.[1];
	if (key === undefined) throw new Error('Saving the profile gave no key for machines');
	return key;
}

/** n8n says it is ready before its published webhooks answer, and says 200 to everything before that. An empty GET tells without opening a case. */
export async function webhookReady(url: string, path: string): Promise<void> {
	const end = Date.now() + 60_000;
	while (Date.now() < end) {
		const answer = await fetch(`${url}/webhook/${path}`, { signal: AbortSignal.timeout(5000) }).catch(() => undefined);
		const text = (await answer?.text().catch(() => undefined)) ?? 'n8n is starting up';
		if (answer && !text.startsWith('n8n is starting up') && (answer.status !== 404 || text.includes('Did you mean to make a POST request'))) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`The webhook ${path} was not registered within 60 s`);
}
