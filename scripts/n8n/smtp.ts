import type { AddressInfo } from 'node:net';

import { SMTPServer } from 'smtp-server';

/** One message as it arrived; it counts as delivered from `at`, the moment before the server says so. */
export interface Mail {
	to: string[];
	subject: string;
	text: string;
	at: number;
	/** As it came over the wire. */
	raw: Buffer;
}

export interface MailServer {
	port: number;
	mails: Mail[];
	stop(): Promise<void>;
}

/** The body as it was before it was encoded for its way (RFC 2045, 6.7 and 6.8). */
function decoded(body: string, encoding?: string): string {
	if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
	if (encoding !== 'quoted-printable') return body;
	const bytes = body.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/gi, (_match, hex: string) => String.fromCharCode(parseInt(hex, 16)));
	return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** A small SMTP server on the loopback interface that keeps what it is sent. */
export async function startMailServer({ port = 0, mails = [] }: { port?: number; mails?: Mail[] } = {}): Promise<MailServer> {
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['AUTH', 'STARTTLS'],
		logger: false,
		onData(stream, session, done) {
			const chunks: Buffer[] = [];
			stream.on('data', (chunk: Buffer) => chunks.push(chunk));
			stream.on('end', () => {
				const raw = Buffer.concat(chunks);
				const [head, ...body] = raw.toString('utf8').split('\r\n\r\n');
				mails.push({
					to: session.envelope.rcptTo.map((recipient) => recipient.address.toLowerCase()),
					subject: /^subject: (.*(?:\r\n[ \t].*)*)/im.exec(head)?.[1].replace(/\r\n[ \t]/g, ' ') ?? '',
					text: decoded(body.join('\r\n\r\n'), /^content-transfer-encoding: (\S+)/im.exec(head)?.[1].toLowerCase()),
					at: Date.now(),
					raw,
				});
				done();
			});
		},
	});
	server.on('error', () => undefined); // A client that a test kills leaves its connection half open.
	await new Promise<void>((resolve, reject) => {
		server.server.once('error', reject);
		server.listen(port, '127.0.0.1', resolve);
	});
	return {
		port: (server.server.address() as AddressInfo).port,
		mails,
		stop: async () => await new Promise((resolve) => server.close(() => resolve())),
	};
}
