import { request } from 'node:http';

type Init = Omit<RequestInit, 'headers'> & { headers?: Record<string, string> };

/**
 * As `fetch`, on a connection of its own that no pool has: a kept one may be closed in the very moment it is used again, which
 * says nothing about the server.
 */
export async function requestTo(url: string, init: Init = {}): Promise<Response> {
	const asked = new Request(url, init);
	const content = Buffer.from(await asked.arrayBuffer());
	const answer = await sent(asked, content, init.signal ?? undefined);
	const place = answer.headers.get('location');
	if (place === null || answer.status < 301 || answer.status > 303) return answer;
	return await requestTo(new URL(place, url).href, { headers: init.headers });
}

async function sent(asked: Request, content: Buffer, signal: AbortSignal | undefined): Promise<Response> {
	return await new Promise((resolve, reject) => {
		const headers: Record<string, string> = content.length > 0 ? { 'content-length': String(content.length) } : {};
		asked.headers.forEach((value, name) => (headers[name] = value));
		const open = request(asked.url, { method: asked.method, headers, agent: false, signal }, (incoming) => {
			const parts: Buffer[] = [];
			incoming.on('data', (part: Buffer) => parts.push(part));
			incoming.once('error', reject);
			incoming.once('end', () => {
				const status = incoming.statusCode ?? 500;
				const given = Object.entries(incoming.headers).flatMap(([name, values]) => [values ?? []].flat().map((value): [string, string] => [name, value]));
				resolve(new Response(parts.length === 0 ? null : Buffer.concat(parts), { status, headers: given }));
			});
		});
		open.once('error', reject);
		open.end(content);
	});
}
