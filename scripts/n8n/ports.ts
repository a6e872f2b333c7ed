import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below the ports that systems give to outgoing connections: one of those could take it before the server does. */
const [FIRST, LAST] = [20_000, 32_000];

/** The wanted port of the loopback interface, or, when somebody has it, any other that is free. */
export async function freePort(wanted?: number): Promise<number> {
	const port = wanted || randomInt(FIRST, LAST);
	return await new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(freePort());
			else reject(error);
		});
		server.listen(port, '127.0.0.1', () => server.close(() => resolve(port)));
	});
}
