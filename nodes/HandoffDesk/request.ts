import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { type DomainError, readOr } from '../../domain/errors';
import { requireFormFields } from '../../domain/posted';
import { attempt } from '../shared/attempt';
import { isRecord, readJson, readText } from '../shared/parameters';

/** A request as pages read it. */
export interface DeskRequest {
	access: 'team' | 'links';
	page: string;
	/** Anything but a POST shows, and changes nothing. */
	isPost: boolean;
	query: Record<string, string>;
	body: IDataObject;
	/** What was posted is no form; `body` is empty then. */
	unreadable?: DomainError;
	/** Whether somebody is logged in. */
	authenticated: boolean;
	/** Their name, where the login tells it. */
	user?: string;
	/** Where the pages stand, as the Webhook node says it: the address before `/desk/` or `/c/`. */
	base?: string;
}

const WEBHOOK = 'n8n-nodes-base.webhook';

export function readRequest(context: IExecuteFunctions, item: INodeExecutionData, itemIndex: number): DeskRequest {
	const headers = recordOf(readJson(context, 'headers', itemIndex, 'Headers'));
	const webhook = webhookBefore(context);
	const posted = recordOf(readBody(context, itemIndex));
	const form = readOr(() => requireFormFields(posted));
	const body = 'error' in form ? {} : posted;
	const authorization = textOf(headers.authorization);
	const jwt = recordOf(item.json.jwtPayload);
	const user = userOf(authorization, jwt);
	return {
		access: context.getNodeParameter('access', itemIndex, 'team') === 'links' ? 'links' : 'team',
		page: (readText(context, 'page', itemIndex) ?? 'inbox').replace(/^\/+|\/+$/g, '').toLowerCase(),
		isPost: methodOf(context, itemIndex, webhook, posted, headers) === 'POST',
		query: texts(recordOf(readJson(context, 'query', itemIndex, 'Query'))),
		body,
		...('error' in form && { unreadable: form.error }),
		// A header alone proves nothing where the Webhook node does not check it.
		authenticated: webhook ? webhook.authentication !== 'none' : authorization !== undefined || Object.keys(jwt).length > 0,
		...(user !== undefined && { user }),
		...baseOf(item.json.webhookUrl),
	};
}

interface WebhookBefore {
	name: string;
	authentication: string;
	/** One for each output where there are several. */
	methods: string[];
}

/** The Webhook node that the request came by; undefined where another node gives it. */
function webhookBefore(context: IExecuteFunctions): WebhookBefore | undefined {
	const parents = context.getParentNodes(context.getNode().name, { includeNodeParameters: true }).filter(({ type, disabled }) => type === WEBHOOK && !disabled);
	const proxy = context.getWorkflowDataProxy(0) as { $(name: string): { isExecuted: boolean } };
	const came = parents.find(({ name }) => parents.length === 1 || proxy.$(name).isExecuted);
	if (!came) return undefined;
	const { authentication, httpMethod } = came.parameters ?? {};
	return {
		name: came.name,
		authentication: typeof authentication === 'string' ? authentication : 'none',
		methods: Array.isArray(httpMethod) ? httpMethod.map(String) : came.parameters?.multipleMethods === true ? ['GET', 'POST'] : [typeof httpMethod === 'string' ? httpMethod : 'GET'],
	};
}

/** As it is given, else as the Webhook node's output says, else what a form's content tells. */
function methodOf(context: IExecuteFunctions, itemIndex: number, webhook: WebhookBefore | undefined, body: IDataObject, headers: IDataObject): string {
	const given = readText(context, 'method', itemIndex);
	if (given !== undefined) return given.toUpperCase();
	const source = attempt(() => context.getInputSourceData());
	if (webhook && 'value' in source && source.value?.previousNode === webhook.name) return webhook.methods[source.value.previousNodeOutput ?? 0] ?? 'GET';
	return /urlencoded|multipart|json/.test(textOf(headers['content-type']) ?? '') && Object.keys(body).length > 0 ? 'POST' : 'GET';
}

/** The name of Basic Auth, or whom a token names. */
function userOf(authorization: string | undefined, jwt: IDataObject): string | undefined {
	const basic = /^basic\s+([A-Za-z0-9+/=_-]+)$/i.exec(authorization ?? '')?.[1];
	const name = basic === undefined ? undefined : Buffer.from(basic, 'base64').toString('utf8').split(':')[0];
	return [name, jwt.name, jwt.email, jwt.sub].map(textOf).find((text) => text !== undefined)?.slice(0, 100);
}

/** A form is posted as fields; what cannot be read is none. */
function readBody(context: IExecuteFunctions, itemIndex: number): unknown {
	const read = attempt(() => readJson(context, 'body', itemIndex, 'Body'));
	return 'value' in read ? read.value : undefined;
}

function baseOf(webhookUrl: unknown): { base?: string } {
	const base = /^(https?:\/\/[^?#]+?)\/(?:desk|c)\/[^/]+\/?$/.exec(textOf(webhookUrl) ?? '')?.[1];
	// A test's address is gone when the test is over.
	return base === undefined || base.includes('/webhook-test/') ? {} : { base };
}

function texts(record: IDataObject): Record<string, string> {
	return Object.fromEntries(Object.entries(record).flatMap(([name, value]) => (typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [])));
}

export function textOf(value: unknown): string | undefined {
	return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** One field's values, however often it was posted. */
export function listOf(value: unknown): string[] {
	const values: unknown[] = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : [value];
	return values.flatMap((one) => (typeof one === 'string' && one !== '' ? [one] : []));
}

function recordOf(value: unknown): IDataObject {
	return isRecord(value) ? value : {};
}
