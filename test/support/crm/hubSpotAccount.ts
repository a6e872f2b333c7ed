import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

type Row = Record<string, unknown>;
export interface HubSpotContact { id: string; properties: Record<string, string | null> }

/** Properties of contacts that are asked for, or by; HubSpot derives those in `SEARCHABLE` from the numbers that people enter. */
const KNOWN = ['firstname', 'lastname', 'email', 'hs_additional_emails', 'phone', 'mobilephone', 'company', 'lifecyclestage', 'hs_lead_status', 'hubspot_owner_id', 'createdate', 'lastmodifieddate', 'hs_object_id'];
const SEARCHABLE: Record<string, string> = { hs_searchable_calculated_phone_number: 'phone', hs_searchable_calculated_mobile_number: 'mobilephone' };
const OPERATORS = ['EQ', 'CONTAINS_TOKEN'];
const ALWAYS = ['createdate', 'lastmodifieddate', 'hs_object_id'];

/** An account of HubSpot: what the docs of its CRM search say of a search for contacts, in an account of the United States. */
export class HubSpotAccount {
	readonly token = 'a token';
	readonly contacts: HubSpotContact[] = [];
	/** Bodies of the searches, as they came. */
	readonly searches: Row[] = [];

	add(id: string, properties: HubSpotContact['properties']): this {
		this.contacts.push({ id, properties });
		return this;
	}

	answer({ method = '', path = '', authorization, contentType, body }: { method?: string; path?: string; authorization?: string; contentType?: string; body: string }): { status: number; body: Row } {
		if (authorization !== `Bearer ${this.token}`) return refused(401, 'INVALID_AUTHENTICATION', 'Authentication credentials not found.');
		if (method !== 'POST' || path !== '/crm/v3/objects/contacts/search') return refused(404, 'OBJECT_NOT_FOUND', 'resource not found');
		if (contentType !== 'application/json') return refused(415, 'VALIDATION_ERROR', 'Send JSON');
		const search = JSON.parse(body) as Row;
		const fault = faultOf(search);
		if (fault !== undefined) return refused(400, 'VALIDATION_ERROR', fault);
		this.searches.push(search);
		const groups = search.filterGroups as Array<{ filters: Array<{ propertyName: string; operator: string; value: string }> }>;
		const found = this.contacts.filter(({ properties }) => groups.some(({ filters }) => filters.every((filter) => fits(properties, filter))));
		const asked = [...ALWAYS, ...(search.properties as string[])];
		const results = found.slice(0, search.limit as number).map(({ id, properties }) => ({
			...{ id, createdAt: '2025-01-17T19:55:04.281Z', updatedAt: '2026-01-17T19:55:04.281Z', archived: false },
			properties: Object.fromEntries(asked.map((name) => [name, name === 'hs_object_id' ? id : ALWAYS.includes(name) ? '2025-01-17T19:55:04.281Z' : (properties[name] ?? null)])),
		}));
		return { status: 200, body: { total: found.length, results } };
	}
}

function faultOf(search: Row): string | undefined {
	const unknown = Object.keys(search).find((name) => !['query', 'filterGroups', 'properties', 'sorts', 'limit', 'after'].includes(name));
	if (unknown !== undefined) return `${unknown} is unknown`;
	const { filterGroups, properties, limit } = search;
	if (!Number.isInteger(limit) || Number(limit) < 1 || Number(limit) > 200) return 'limit is not between 1 and 200';
	if (!Array.isArray(properties) || properties.some((name) => !KNOWN.includes(String(name)))) return 'a property is unknown';
	if (!Array.isArray(filterGroups) || filterGroups.length < 1 || filterGroups.length > 5) return 'filterGroups are not 1 to 5';
	for (const { filters } of filterGroups as Array<{ filters?: unknown }>) {
		if (!Array.isArray(filters) || filters.length < 1 || filters.length > 6) return 'filters are not 1 to 6';
		for (const { propertyName, operator, value, ...more } of filters as Row[]) {
			if (Object.keys(more).length > 0 || typeof value !== 'string' || value === '' || !OPERATORS.includes(String(operator))) return 'a filter is not as it should be';
			if (!KNOWN.includes(String(propertyName)) && !Object.hasOwn(SEARCHABLE, String(propertyName))) return `there was a problem with the request: no property ${String(propertyName)}`;
			if (Object.hasOwn(SEARCHABLE, String(propertyName)) && !/^\d{7,10}$/.test(value)) return 'numbers are searched by area code and local number';
		}
	}
	return undefined;
}

/** Letter case does not count. A token is a whole address, or with `*` a part of one. */
function fits(properties: HubSpotContact['properties'], { propertyName, operator, value }: { propertyName: string; operator: string; value: string }): boolean {
	const entered = (properties[SEARCHABLE[propertyName] ?? propertyName] ?? '').toLowerCase();
	if (Object.hasOwn(SEARCHABLE, propertyName)) return entered.replace(/\D/g, '').slice(-10) === value;
	// As the docs do not say, an address is found among the further ones, too.
	if (operator === 'EQ') return entered === value.toLowerCase() || (propertyName === 'email' && (properties.hs_additional_emails ?? '').toLowerCase().split(';').includes(value.toLowerCase()));
	return entered.split(';').some((token) => token === value.toLowerCase() || (value.includes('*') && token.endsWith(value.replace(/^\*/, '').toLowerCase())));
}

function refused(status: number, category: string, message: string): { status: number; body: Row } {
	return { status, body: { status: 'error', message, correlationId: 'aeb5f871-7f07-4993-9211-075dc63e7cbf', category } };
}

export interface HubSpotServer {
	readonly url: string;
	readonly account: HubSpotAccount;
	/** The next request is answered so; each is used once. */
	fail(...ways: Array<'breaks' | { status: number; body: string }>): void;
	forget(): void;
	stop(): Promise<void>;
}

export async function startHubSpotServer(): Promise<HubSpotServer> {
	let account = new HubSpotAccount();
	let failures: Array<'breaks' | { status: number; body: string }> = [];
	const server = createServer((request, response) => {
		void (async () => {
			const body = await text(request);
			const failure = failures.shift();
			if (failure === 'breaks') return void response.destroy();
			const { method, url: path, headers } = request;
			const answer = failure ?? account.answer({ method, path, authorization: headers.authorization, contentType: headers['content-type'], body });
			response.writeHead(answer.status, { 'content-type': 'application/json' });
			response.end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body));
		})();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		get account() {
			return account;
		},
		fail: (...ways) => void failures.push(...ways),
		forget() {
			[account, failures] = [new HubSpotAccount(), []];
		},
		async stop() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
