import { join } from 'node:path';

/** Beside n8n's own data: in `.n8n` below `N8N_USER_FOLDER`, or below the home directory where that is not set. */
export function defaultLedgerPath(env: Record<string, string | undefined>, homeDirectory: string): string {
	return join(env.N8N_USER_FOLDER || homeDirectory, '.n8n', 'lead-to-cash.sqlite');
}
