import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { QuickBooksCompany } from './accounting/quickBooksCompany';
import { StripeAccount } from './accounting/stripeAccount';
import { XeroOrganisation } from './accounting/xeroOrganisation';

/**
 * QuickBooks Online, Stripe and Xero in one server, as far as invoices need them, and as strict as their documentation: unknown
 * fields, wrong types and broken rules are refused, keys replay the first answer, and totals are their own sums.
 */
export interface AccountingServer {
	readonly url: string;
	readonly quickBooks: QuickBooksCompany;
	readonly stripe: StripeAccount;
	readonly xero: XeroOrganisation;
	/** Every request that came, oldest first. */
	readonly log: LoggedRequest[];
	/** For the next requests whose path has `part`, before anything else is looked at; each is used once. */
	fail(part: string, ...answers: Failure[]): void;
	/** A fresh company, account and organisation, and an empty log. */
	forget(): void;
	stop(): Promise<void>;
}

export interface LoggedRequest {
	method: string;
	path: string;
	query: URLSearchParams;
	body: string;
	idempotencyKey?: string;
	status?: number;
}

export type Failure =
	| { status: number; body?: unknown; headers?: Record<string, string> }
	/** The connection breaks before anything is done, or once it is done. */
	| { breaks: 'before' | 'after' };

export interface Asked {
	method: string;
	path: string;
	query: URLSearchParams;
	body: string;
	contentType: string;
	authorization: string;
	/** Xero: the organisation. */
	tenant?: string;
	idempotencyKey?: string;
}

export interface Answered {
	status: number;
	body: unknown;
}

export async function startAccountingServer(): Promise<AccountingServer> {
	let quickBooks = new QuickBooksCompany();
	let stripe = new StripeAccount();
	let xero = new XeroOrganisation();
	let log: LoggedRequest[] = [];
	let failures: Array<{ part: string; failure: Failure }> = [];

	const server = createServer((request, response) => void serve(request, response));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

	async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const asked = await read(request, url);
		const entry: LoggedRequest = { method: asked.method, path: asked.path, query: asked.query, body: asked.body, idempotencyKey: asked.idempotencyKey };
		log.push(entry);
		const failure = takeFailure(asked.path);
		if (failure && 'breaks' in failure && failure.breaks === 'before') return void response.destroy();
		if (failure && 'status' in failure) return send(response, entry, failure.status, failure.body ?? {}, failure.headers);
		// As gateways do: there is nothing to send with a look.
		if (asked.method === 'GET' && asked.body !== '') return send(response, entry, 400, {});
		const answer = asked.path.startsWith('/v3/company/') ? quickBooks.answer(asked) : asked.path.startsWith('/api.xro/') ? xero.answer(asked) : stripe.answer(asked);
		if (failure) return void response.destroy();
		send(response, entry, answer.status, answer.body);
	}

	function takeFailure(path: string): Failure | undefined {
		const at = failures.findIndex(({ part }) => path.includes(part));
		return at < 0 ? undefined : failures.splice(at, 1)[0].failure;
	}

	return {
		url,
		get quickBooks() {
			return quickBooks;
		},
		get stripe() {
			return stripe;
		},
		get xero() {
			return xero;
		},
		get log() {
			return log;
		},
		fail(part, ...answers) {
			failures.push(...answers.map((failure) => ({ part, failure })));
		},
		forget() {
			[quickBooks, stripe, xero, log, failures] = [new QuickBooksCompany(), new StripeAccount(), new XeroOrganisation(), [], []];
		},
		async stop() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

async function read(request: IncomingMessage, url: string): Promise<Asked> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk)));
	const { pathname, searchParams } = new URL(request.url ?? '/', url);
	const { 'idempotency-key': key, 'xero-tenant-id': tenant } = request.headers;
	return {
		method: request.method ?? 'GET',
		path: pathname,
		query: searchParams,
		body: Buffer.concat(chunks).toString('utf8'),
		contentType: request.headers['content-type'] ?? '',
		authorization: request.headers.authorization ?? '',
		...(typeof tenant === 'string' && { tenant }),
		...(typeof key === 'string' && { idempotencyKey: key }),
	};
}

function send(response: ServerResponse, entry: LoggedRequest, status: number, body: unknown, headers: Record<string, string> = {}): void {
	entry.status = status;
	response.writeHead(status, { 'content-type': 'application/json', ...headers });
	response.end(status === 204 ? undefined : JSON.stringify(body));
}
