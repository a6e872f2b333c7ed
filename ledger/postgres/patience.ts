import { setTimeout as pause } from 'node:timers/promises';

import { DomainError } from '../../domain/errors';
import { isConnectionLost } from './refusal';

/** A server is back within it after a restart, an update or a change of the primary. */
export const OUTAGE_MS = 60_000;

export const FIRST_PAUSE_MS = 5;
const LAST_PAUSE_MS = 250;

export interface Patience {
	/** From the first try on. */
	forMs: number;
	/** Given, nothing is tried any more. */
	stop?: AbortSignal;
}

/** Does the work again, in growing pauses, while what it throws will pass; then throws the last of it. */
export async function patiently<T>(work: () => Promise<T>, passes: (thrown: unknown) => boolean, { forMs, stop }: Patience): Promise<T> {
	const giveUpAt = performance.now() + forMs;
	for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = longer(pauseMs)) {
		const outcome = await work().then(
			(value) => ({ value }),
			(thrown: unknown) => ({ thrown }),
		);
		if ('value' in outcome) return outcome.value;
		if (!passes(outcome.thrown) || performance.now() >= giveUpAt) throw outcome.thrown;
		if (!(await waited(pauseMs * (0.5 + Math.random()), stop))) throw canceled();
	}
}

/** Asks through an outage of a PostgreSQL, whoever is connected to it: the ledger, or n8n with its own data. */
export async function throughOutage<T>(ask: () => Promise<T>, stop?: AbortSignal): Promise<T> {
	return await patiently(ask, isConnectionLost, { forMs: OUTAGE_MS, stop });
}

export function longer(pauseMs: number): number {
	return Math.min(pauseMs * 2, LAST_PAUSE_MS);
}

/** With `canceled` in its message, n8n takes the execution for stopped, not for failed. */
function canceled(): DomainError {
	return new DomainError('ledger-wait-canceled', 'The execution was canceled while it waited for a database.', 'Run it again; what was written is written once.');
}

/** False: stopped before or meanwhile. */
async function waited(ms: number, stop?: AbortSignal): Promise<boolean> {
	await pause(ms, undefined, { signal: stop }).catch(() => undefined);
	return stop?.aborted !== true;
}
