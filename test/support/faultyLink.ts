import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** What the link does the next time its client sends a message that holds the text. */
export type Fault =
	/** Cut before the message is through. */
	| 'message lost'
	/** Cut once the other end has answered, with the answer on its way. */
	| 'answer lost'
	/** Cut when the message is through, whatever the other end does with it. */
	| 'cut behind'
	/** Nothing gets through any more, and nobody says so. */
	| 'silence';

export interface FaultyLink {
	readonly port: number;
	/** With `behind`, only once a message that holds that text has gone through. */
	next(fault: Fault, text: string, behind?: string): void;
	/** How many faults came to pass. */
	faults(): number;
	close(): Promise<void>;
}

/** A TCP link to a port of this host that can be broken at a message. */
export async function startFaultyLink(port: number): Promise<FaultyLink> {
	const sockets = new Set<Socket>();
	let armed: { fault: Fault; text: string; behind?: string } | undefined;
	let faults = 0;

	const server = createServer((client) => {
		const far = connect(port, '127.0.0.1');
		const cut = () => {
			client.destroy();
			far.destroy();
		};
		for (const socket of [client, far]) {
			sockets.add(socket);
			socket.on('error', cut);
			socket.on('close', cut);
		}
		let answers: 'through' | 'cut' | 'held' = 'through';
		client.on('data', (chunk) => {
			const fault = answers !== 'held' && armed?.behind === undefined && armed !== undefined && chunk.includes(armed.text) ? armed.fault : undefined;
			if (armed?.behind !== undefined && chunk.includes(armed.behind)) delete armed.behind;
			if (fault) {
				armed = undefined;
				faults += 1;
			}
			if (fault === 'message lost') return cut();
			if (fault === 'silence') answers = 'held';
			if (answers === 'held') return;
			if (fault === 'answer lost') answers = 'cut';
			far.write(chunk, () => {
				if (fault === 'cut behind') cut();
			});
		});
		far.on('data', (chunk) => {
			if (answers === 'cut') cut();
			else if (answers === 'through') client.write(chunk);
		});
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');

	return {
		port: (server.address() as AddressInfo).port,
		next: (fault, text, behind) => (armed = { fault, text, behind }),
		faults: () => faults,
		close: async () => {
			const closed = once(server, 'close');
			server.close();
			for (const socket of sockets) socket.destroy();
			await closed;
		},
	};
}
