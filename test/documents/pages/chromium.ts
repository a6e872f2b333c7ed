import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { chromium, type Browser } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The system's Chromium, and a server for the pages: policies hold as they do in a real one. */
export async function openChromium(): Promise<{ browser: Browser; serve(html: string): string; stop(): Promise<void> }> {
	const { existsSync } = await import('node:fs');
	const executablePath = process.env.CHROMIUM ?? PLACES.find((place) => existsSync(place));
	if (!executablePath) throw new Error('These tests need a Chromium: install it, or name it in CHROMIUM');
	const pages = new Map<string, string>();
	const server: Server = createServer((request, response) => {
		const html = pages.get(request.url ?? '');
		response.writeHead(html === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html ?? '');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
	return {
		browser,
		serve(html) {
			const path = `/${pages.size}`;
			pages.set(path, html);
			return `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
		},
		async stop() {
			await browser.close();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
