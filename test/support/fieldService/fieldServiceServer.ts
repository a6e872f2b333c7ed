import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import { HousecallCompany } from './housecallCompany';
import { JobberAccount } from './jobberAccount';

/** Jobber and Housecall Pro in one server, with the headers that each of them wants. */
export interface FieldServiceServer {
	readonly url: string;
	readonly jobber: JobberAccount;
	readonly housecallPro: HousecallCompany;
	/** Every request that came: its method, and its path or its operation. */
	readonly log: string[];
	/** The next request whose body or path has `part` breaks, before or after it is done; each is used once. */
	fail(part: string, breaks: 'before' | 'after'): void;
	forget(): void;
	stop(): Promise<void>;
}

export async function startFieldServiceServer(): Promise<FieldServiceServer> {
	let jobber = new JobberAccount();
	let housecallPro = new HousecallCompany();
	let log: string[] = [];
	let failures: Array<{ part: string; breaks: 'before' | 'after' }> = [];
	const server = createServer((request, response) => {
		void (async () => {
			const { method = '', url = '', headers } = request;
			const body = await text(request);
			const { pathname, searchParams } = new URL(url, 'http://localhost');
			const isJobber = pathname === '/api/graphql';
			log.push(isJobber ? (/\{(\w+)/.exec(body.replace(/^\{"query":/, ''))?.[1] ?? '') : `${method} ${pathname}`);
			const index = failures.findIndex(({ part }) => `${pathname} ${body}`.includes(part));
			const failure = index < 0 ? undefined : failures.splice(index, 1)[0];
			if (failure?.breaks === 'before') return void response.destroy();
			const answer = isJobber ? asJobber(method, headers, body) : asHousecall(method, headers, pathname, searchParams, body);
			if (failure) return void response.destroy();
			response.writeHead(answer.status, { 'content-type': 'application/json' });
			response.end(JSON.stringify(answer.body));
		})();
	});
	function asJobber(method: string, headers: NodeJS.Dict<string | string[]>, body: string) {
		if (headers.authorization !== 'Bearer a token') return { status: 401, body: { message: 'invalid_request' } };
		if (method !== 'POST' || headers['content-type'] !== 'application/json') return { status: 400, body: { message: 'Send JSON' } };
		if (!/^\d{4}-\d\d-\d\d$/.test(String(headers['x-jobber-graphql-version']))) return { status: 400, body: { message: 'X-JOBBER-GRAPHQL-VERSION is missing' } };
		return jobber.answer(body);
	}
	function asHousecall(method: string, headers: NodeJS.Dict<string | string[]>, path: string, query: URLSearchParams, body: string) {
		if (headers.authorization !== `Token ${housecallPro.key}`) return { status: 401, body: { error: { message: 'Unauthorized' } } };
		// As gateways do: there is nothing to send with a look, nor with a removal.
		if ((method === 'GET' || method === 'DELETE') && body !== '') return { status: 400, body: {} };
		return housecallPro.answer({ method, path, query, body });
	}
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		get jobber() {
			return jobber;
		},
		get housecallPro() {
			return housecallPro;
		},
		get log() {
			return log;
		},
		fail: (part, breaks) => void failures.push({ part, breaks }),
		forget() {
			[jobber, housecallPro, log, failures] = [new JobberAccount(), new HousecallCompany(), [], []];
		},
		async stop() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
