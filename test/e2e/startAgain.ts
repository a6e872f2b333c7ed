import { startN8n, type N8nServer } from '../../scripts/n8n/server';

/**
 * Starts n8n after it was killed, a second time where it gives up, as Docker and systemd do. n8n 2.41 gives up once where an
 * execution was created and had not begun: its recovery fails over that, and is skipped the next time.
 */
export async function startAgain(options: Parameters<typeof startN8n>[0]): Promise<N8nServer> {
	return await startN8n(options).catch(async (cause: unknown) => {
		if (!String(cause).includes('ended before it was ready')) throw cause;
		process.stdout.write('n8n gave up while it started, and is started again\n');
		return await startN8n(options);
	});
}
