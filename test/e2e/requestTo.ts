/** On a connection of its own: one that was kept may be closed in the very moment, which says nothing about the server. */
export async function requestTo(url: string, { headers, ...init }: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> } = {}): Promise<Response> {
	return await fetch(url, { ...init, headers: { connection: 'close', ...headers } });
}
