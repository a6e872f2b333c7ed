/**
 * As a browser does: a kept connection that the server closed in the very moment of the request says nothing about the
 * server, so the request is made once more on a new one.
 */
export async function requestTo(url: string, init?: RequestInit): Promise<Response> {
	try {
		return await fetch(url, init);
	} catch (cause) {
		const { code } = (cause as { cause?: { code?: string } }).cause ?? {};
		if (code !== 'ECONNRESET' && code !== 'UND_ERR_SOCKET') throw cause;
		return await fetch(url, init);
	}
}
