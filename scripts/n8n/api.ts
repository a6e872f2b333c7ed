import { requestTo } from './requestTo.ts';

/** A workflow file as n8n exports it, as far as these scripts look at it. */
export interface WorkflowFile {
	id: string;
	name: string;
	nodes: Array<{
		name: string;
		type: string;
		disabled?: boolean;
		parameters: Record<string, unknown>;
		credentials?: Record<string, { id: string; name: string }>;
	}>;
	connections: Record<string, unknown>;
	settings?: Record<string, unknown>;
}

export const LOGIN = { email: 'owner@example.com', password: 'Lead2Cash-demo' };

/** What the n8n editor itself does over HTTP: owner, credentials, workflows. */
export class N8nApi {
	private cookie = '';
	private readonly url: string;

	constructor(url: string) {
		this.url = url;
	}

	async setUpOwner(): Promise<void> {
		await this.call('POST', '/rest/owner/setup', { ...LOGIN, firstName: 'Example', lastName: 'Owner' });
	}

	async login(): Promise<void> {
		await this.call('POST', '/rest/login', { emailOrLdapLoginId: LOGIN.email, password: LOGIN.password });
	}

	async createCredential(name: string, type: string, data: Record<string, unknown>): Promise<{ id: string; name: string }> {
		const { id } = await this.call<{ id: string }>('POST', '/rest/credentials', { name, type, data });
		return { id, name };
	}

	/** Creates a workflow under the id of its file; not published. */
	async importWorkflow(workflow: WorkflowFile): Promise<string> {
		return (await this.call<{ versionId: string }>('POST', '/rest/workflows', workflow)).versionId;
	}

	/** As above, and publishes it. */
	async importAndPublish(workflow: WorkflowFile): Promise<void> {
		await this.publish(workflow.id, await this.importWorkflow(workflow));
	}

	/** Replaces a workflow's nodes. */
	async updateWorkflow(workflow: WorkflowFile): Promise<string> {
		const { nodes, connections, settings } = workflow;
		return (await this.call<{ versionId: string }>('PATCH', `/rest/workflows/${workflow.id}`, { nodes, connections, settings })).versionId;
	}

	/** Executes a workflow from a trigger as the editor does, and waits for its end. Gives its run data, flattened by n8n. */
	async runByHand(id: string, trigger: string): Promise<string> {
		return (await this.executeByHand(id, trigger)).data;
	}

	/** As above; gives the execution's id, which rises with every execution. */
	async executeByHand(id: string, trigger: string): Promise<{ executionId: string; data: string }> {
		const { executionId } = await this.call<{ executionId: string }>('POST', `/rest/workflows/${id}/run`, { triggerToStartFrom: { name: trigger } });
		for (let attempt = 0; attempt < 600; attempt++) {
			const { status, data } = await this.call<{ status: string; data: string }>('GET', `/rest/executions/${executionId}`);
			if (status === 'success') return { executionId, data };
			if (!['new', 'running', 'waiting'].includes(status)) throw new Error(`Execution ${executionId} of ${id} ended with ${status}: ${data.slice(0, 2000)}`);
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
		throw new Error(`Execution ${executionId} of ${id} did not end within 60 s`);
	}

	async publish(id: string, versionId: string): Promise<void> {
		await this.call('POST', `/rest/workflows/${id}/activate`, { versionId });
	}

	/** Executions that have not ended, or, with a status, all of that status. */
	async executions(status: string[]): Promise<Array<{ id: string; workflowId: string; status: string }>> {
		const filter = encodeURIComponent(JSON.stringify({ status }));
		const { results } = await this.call<{ results: Array<{ id: string; workflowId: string; status: string }> }>(
			'GET',
			`/rest/executions?limit=100&filter=${filter}`,
		);
		return results;
	}

	/** The node types that the editor offers. */
	async nodeTypes<T>(): Promise<T[]> {
		return (await (await fetch(`${this.url}/types/nodes.json`, { headers: { cookie: this.cookie, 'browser-id': 'lead-to-cash' } })).json()) as T[];
	}

	/** Imports workflows from one file of n8n's own kind (`.n8np`); what is there under the same id stays as it is. Gives what became of each. */
	async importPackage(file: Buffer): Promise<Array<{ name: string; status: string }>> {
		const form = new FormData();
		form.set('workflowConflictPolicy', 'skip');
		form.set('package', new Blob([new Uint8Array(file)]), 'lead-to-cash.n8np');
		const { rawApiKey } = await this.call<{ rawApiKey: string }>('POST', '/rest/api-keys', { label: 'packages', scopes: ['workflow:import'], expiresAt: null });
		const answer = await fetch(`${this.url}/api/v1/n8n-packages/import`, { method: 'POST', headers: { 'x-n8n-api-key': rawApiKey }, body: form });
		if (!answer.ok) throw new Error(`The import was answered ${answer.status}: ${(await answer.text()).slice(0, 2000)}`);
		return ((await answer.json()) as { workflows: Array<{ name: string; status: string }> }).workflows;
	}

	async call<T>(method: string, path: string, body?: unknown): Promise<T> {
		const answer = await requestTo(this.url + path, {
			method,
			headers: { 'content-type': 'application/json', cookie: this.cookie, 'browser-id': 'lead-to-cash' },
			body: body === undefined ? undefined : JSON.stringify(body),
		});
		const text = await answer.text();
		if (!answer.ok) throw new Error(`${method} ${path} was answered ${answer.status}: ${text.slice(0, 2000)}`);
		const cookie = answer.headers.getSetCookie().find((one) => one.startsWith('n8n-auth='));
		if (cookie) this.cookie = cookie.split(';')[0];
		return (JSON.parse(text) as { data: T }).data;
	}
}
