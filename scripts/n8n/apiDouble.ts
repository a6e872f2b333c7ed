import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, type AddressInfo, type Socket } from 'node:net';

import { makeCertificates } from './certificate.ts';

export interface ApiRequest {
	method: string;
	/** `https://host/path?query`. */
	url: string;
	headers: IncomingMessage['headers'];
	body: string;
}

export interface ApiDouble {
	requests: ApiRequest[];
	/** What a process needs in its environment so that its requests to these hosts come here. */
	env: Record<string, string>;
	stop(): Promise<void>;
}

/** Stands in for web APIs whose addresses nodes have built in: a proxy that ends the TLS connection itself. Other hosts are refused. */
export async function startApiDouble(hosts: string[], answer: (request: ApiRequest) => { status: number; body: unknown }): Promise<ApiDouble> {
	const requests: ApiRequest[] = [];
	const { server } = makeCertificates(hosts);
	const api = createTlsServer({ cert: server.certificate, key: server.key }, (message, response) => void respond(message, response));
	const proxy = createServer((_message, response) => void response.writeHead(501).end());
	const sockets = new Set<Socket>();
	proxy.on('connection', (socket: Socket) => void sockets.add(socket));
	proxy.on('connect', (message: IncomingMessage, client: Socket) => {
		if (!hosts.some((host) => message.url === `${host}:443`)) return void client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
		const upstream = connect((api.address() as AddressInfo).port, '127.0.0.1', () => {
			client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
			upstream.pipe(client).pipe(upstream);
		});
		sockets.add(upstream);
		for (const socket of [client, upstream]) socket.on('error', () => socket.destroy());
	});

	async function respond(message: IncomingMessage, response: ServerResponse): Promise<void> {
		const chunks: Buffer[] = [];
		for await (const chunk of message) chunks.push(chunk as Buffer);
		const request = { method: message.method ?? '', url: `https://${message.headers.host}${message.url}`, headers: message.headers, body: Buffer.concat(chunks).toString('utf8') };
		requests.push(request);
		const { status, body } = answer(request);
		response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
	}

	for (const one of [api, proxy]) await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve));
	return {
		requests,
		env: { HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, NODE_TLS_REJECT_UNAUTHORIZED: '0' },
		async stop() {
			for (const socket of sockets) socket.destroy();
			api.closeAllConnections();
			await Promise.all([api, proxy].map((one) => new Promise((resolve) => one.close(resolve))));
		},
	};
}
