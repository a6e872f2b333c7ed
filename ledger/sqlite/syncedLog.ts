import { close, fdatasync, open, realpathSync } from 'node:fs';
import { promisify } from 'node:util';

const opened = promisify(open);
const closed = promisify(close);

/**
 * Writes SQLite's log through to the disk beside the process's other work. SQLite's own sync at each commit (synchronous=FULL)
 * holds the whole process up, for a millisecond or several; here one sync serves all that was committed before it began.
 *
 * SQLite locks the file and its shared memory, never the log, so that opening and closing the log takes no lock away.
 */
export class SyncedLog {
	readonly #path: string;
	readonly #writeThrough: (file: number) => Promise<void>;
	#file: Promise<number> | undefined;
	#running: Promise<void> | undefined;
	#next: Promise<void> | undefined;

	/** The database is there; where its path is a link, SQLite keeps the log beside the file itself. */
	constructor(path: string, writeThrough: (file: number) => Promise<void> = promisify(fdatasync)) {
		this.#path = `${realpathSync(path)}-wal`;
		this.#writeThrough = writeThrough;
	}

	/** Once it answers, what was committed before the call outlives a power cut. One that is under way may have begun too early for it. */
	async sync(): Promise<void> {
		if (!this.#running) return await this.#start();
		this.#next ??= this.#running
			.catch(() => undefined)
			.then(async () => {
				this.#next = undefined;
				await this.#start();
			});
		return await this.#next;
	}

	/** Waits for what is under way. */
	async close(): Promise<void> {
		await (this.#next ?? this.#running)?.catch(() => undefined);
		const file = await this.#file?.catch(() => undefined);
		this.#file = undefined;
		if (file !== undefined) await closed(file);
	}

	async #start(): Promise<void> {
		const running = this.#sync().finally(() => (this.#running = undefined));
		this.#running = running;
		await running;
	}

	async #sync(): Promise<void> {
		await this.#writeThrough(await this.#opened());
	}

	/** Where it cannot be opened, the next sync tries again. */
	async #opened(): Promise<number> {
		this.#file ??= opened(this.#path, 'r+');
		this.#file.catch(() => (this.#file = undefined));
		return await this.#file;
	}
}
