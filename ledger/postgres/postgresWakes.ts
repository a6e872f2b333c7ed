import { Client } from 'pg';
import type { ClientConfig } from 'pg';

import { isProcess, PROCESSES } from '../../domain/case';
import type { Process } from '../../domain/case';

const FIRST_PAUSE_MS = 250;
const LAST_PAUSE_MS = 5_000;

type Wake = (process: Process) => void;

/**
 * Listens on one connection of its own while there is somebody to tell. A connection that is lost is made again, and then
 * everybody is woken for everything, since nobody knows what was missed. Behind a pooler that hands out connections by
 * transaction nothing is heard.
 */
export class PostgresWakes {
	readonly #config: ClientConfig;
	readonly #channel: string;
	readonly #wakes = new Set<Wake>();
	#client: Client | undefined;
	#listening: Promise<void> | undefined;
	#again: NodeJS.Timeout | undefined;

	constructor(config: ClientConfig, channel: string) {
		this.#config = config;
		this.#channel = channel;
	}

	/** Answers once notices come, or when the first try to connect was in vain; it is then tried again. */
	async add(wake: Wake): Promise<() => Promise<void>> {
		const own: Wake = (process) => wake(process);
		this.#wakes.add(own);
		await (this.#listening ??= this.#connect(FIRST_PAUSE_MS, false));
		return async () => {
			this.#wakes.delete(own);
			if (this.#wakes.size === 0) await this.end();
		};
	}

	async end(): Promise<void> {
		const client = this.#client;
		this.#wakes.clear();
		this.#client = undefined;
		this.#listening = undefined;
		clearTimeout(this.#again);
		await client?.end().catch(() => undefined);
	}

	async #connect(pauseMs: number, missed: boolean): Promise<void> {
		const client = new Client(this.#config);
		this.#client = client;
		let connected = false;
		const lost = () => {
			if (this.#client !== client) return;
			this.#client = undefined;
			client.end().catch(() => undefined);
			const next = connected ? FIRST_PAUSE_MS : Math.min(pauseMs * 2, LAST_PAUSE_MS);
			this.#again = setTimeout(() => void this.#connect(next, true), next).unref();
		};
		client.on('error', lost);
		client.on('end', lost);
		client.on('notification', ({ payload }) => this.#tell(isProcess(payload) ? [payload] : PROCESSES));
		try {
			await client.connect();
			await client.query(`LISTEN ${this.#channel}`);
			connected = true;
			// Alone it keeps no process alive; the driver's types do not know of it.
			(client as Client & { unref(): void }).unref();
		} catch {
			lost();
			return;
		}
		if (missed) this.#tell(PROCESSES);
	}

	#tell(processes: readonly Process[]): void {
		for (const wake of this.#wakes) {
			for (const process of processes) wake(process);
		}
	}
}
