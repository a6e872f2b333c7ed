import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import type { WorkflowFile } from './api.ts';
import { N8nApi } from './api.ts';

export type Templates = Map<string, WorkflowFile>;

const LEDGER_NODES = ['handoffLedger', 'leadRouter', 'inquiryClassifier', 'estimateToInvoice'].map((name) => `n8n-nodes-lead-to-cash.${name}`);

/** Every template by its file's name, ordered so that a workflow comes after those it calls. */
export async function readTemplates(): Promise<Templates> {
	const files = (await readdir('workflows')).filter((file) => file.endsWith('.json')).sort();
	const workflows = await Promise.all(
		files.map(async (file) => [path.basename(file, '.json'), JSON.parse(await readFile(path.join('workflows', file), 'utf8')) as WorkflowFile] as const),
	);
	const byId = new Map(workflows.map(([name, workflow]) => [workflow.id, name]));
	const templates = new Map(workflows);
	const ordered: Templates = new Map();
	const add = (name: string) => {
		const workflow = templates.get(name);
		if (!workflow || ordered.has(name)) return;
		for (const id of calledIds(workflow)) add(byId.get(id) ?? '');
		ordered.set(name, workflow);
	};
	for (const name of templates.keys()) add(name);
	return ordered;
}

function calledIds(workflow: WorkflowFile): string[] {
	return workflow.nodes
		.filter((node) => node.type === 'n8n-nodes-base.executeWorkflow')
		.map((node) => String((node.parameters.workflowId as { value?: string } | undefined)?.value));
}

/** What an operator does to send email: choose the credential in Send Email, and enable the node. */
export function sendBySmtp(templates: Templates, credential: { id: string; name: string }): void {
	const node = nodeOf(templates, 'deliver-message', 'Send Email');
	node.disabled = false;
	node.credentials = { smtp: credential };
}

export function nodeOf(templates: Templates, template: string, name: string): WorkflowFile['nodes'][number] {
	const node = templates.get(template)?.nodes.find((candidate) => candidate.name === name);
	if (!node) throw new Error(`Template ${template} has no node "${name}"`);
	return node;
}

/** What an operator does to keep the ledger elsewhere: choose the credential on each node that asks for one. */
function keepLedgerIn(templates: Templates, credential: { id: string; name: string }): void {
	const nodes = [...templates.values()].flatMap((workflow) => workflow.nodes);
	for (const node of nodes.filter(({ type }) => LEDGER_NODES.includes(type))) node.credentials = { ...node.credentials, leadToCashLedgerApi: credential };
}

/**
 * Sets n8n up as a new user would: owner, SMTP credential, all templates imported and published.
 *
 * @param ledger the ledger credential's data; without it the ledger is the SQLite file beside n8n's own data
 */
export async function setUpTemplates(url: string, templates: Templates, smtpPort: number, ledger?: Record<string, unknown>): Promise<N8nApi> {
	const api = new N8nApi(url);
	await api.setUpOwner();
	const smtp = await api.createCredential('Demo SMTP', 'smtp', {
		host: '127.0.0.1',
		port: smtpPort,
		secure: false,
		disableStartTls: true,
		user: '',
		password: '',
	});
	sendBySmtp(templates, smtp);
	if (ledger) keepLedgerIn(templates, await api.createCredential('Ledger', 'leadToCashLedgerApi', ledger));
	for (const workflow of templates.values()) await api.importAndPublish(workflow);
	return api;
}

/** n8n says it is ready before its published webhooks answer. An empty GET tells without opening a case. */
export async function webhookReady(url: string, path: string): Promise<void> {
	for (let attempt = 0; attempt < 300; attempt++) {
		const answer = await fetch(`${url}/webhook/${path}`).catch(() => undefined);
		const text = (await answer?.text()) ?? '';
		if (answer && (answer.status !== 404 || text.includes('Did you mean to make a POST request'))) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`The webhook ${path} was not registered within 30 s`);
}
