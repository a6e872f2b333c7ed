import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Mail } from '../n8n/smtp.ts';
import { letters, type World } from './world.ts';

export interface Mailbox {
	url: string;
	stop(): void;
}

/** What was sent, as plain pages for people to look at: the list, a mail as its file, an invoice as PDF. */
export async function openMailbox(world: World): Promise<Mailbox> {
	const server = createServer((request, response) => {
		const [, number, kind] = /^\/(\d+)\.(eml|pdf)$/.exec(request.url ?? '') ?? [];
		const mail = world.mails.at(Number(number));
		if (number === undefined) response.setHeader('content-type', 'text/html; charset=utf-8').end(list(world));
		else if (mail === undefined) response.writeHead(404).end();
		else if (kind === 'pdf') response.setHeader('content-type', 'application/pdf').end(pdfIn(mail));
		else response.setHeader('content-type', 'text/plain; charset=utf-8').end(mail.raw);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		stop() {
			server.closeAllConnections();
			server.close();
		},
	};
}

/** The place of an invoice's mail among all. */
export function invoiceIn(mails: Mail[]): number {
	return mails.findIndex((mail) => pdfIn(mail) !== undefined);
}

function list(world: World): string {
	const mails = world.mails.map((mail, place) => `<li>${escaped(mail.to.join(', '))}: <a href="/${place}.eml">${escaped(mail.subject)}</a>${pdfIn(mail) === undefined ? '' : ` <a href="/${place}.pdf">PDF</a>`}</li>`);
	const texts = letters(world).slice(mails.length).map(({ to, text }) => `<li>${escaped(to.join(', '))}: ${escaped(text)}</li>`);
	return `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width, initial-scale=1"><style>body { font: 1rem/1.5 system-ui, sans-serif; margin: 1rem; overflow-wrap: anywhere }</style><title>What was sent</title><h1>Mails</h1><ol start="0">${mails.join('')}</ol><h1>Text messages</h1><ul>${texts.join('')}</ul>`;
}

function pdfIn({ raw }: Mail): Buffer | undefined {
	const [, content] = /^content-type: application\/pdf[\s\S]*?\r\n\r\n([A-Za-z0-9+/=\r\n]+)/im.exec(raw.toString('latin1')) ?? [];
	return content === undefined ? undefined : Buffer.from(content, 'base64');
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
