import { statSync } from 'node:fs';

import { DomainError } from '../../domain/errors';

/**
 * Whether the file that was opened, and the log beside it, still stand at their place. One that was removed, moved or replaced
 * takes writes that nobody will ever read again, and SQLite itself does not notice.
 */
export class Standing {
	readonly #path: string;
	readonly #file: string | undefined;
	/** Known from its first sight on: SQLite makes it with the first transaction, and keeps it while the file is open. */
	#log: string | undefined;

	/** The file is there. */
	constructor(path: string) {
		this.#path = path;
		this.#file = identity(path);
	}

	require(): void {
		this.#log ??= identity(`${this.#path}-wal`);
		if (identity(this.#path) === this.#file && (this.#log === undefined || identity(`${this.#path}-wal`) === this.#log)) return;
		throw ledgerGone(this.#path);
	}
}

export function ledgerGone(path: string): DomainError {
	return new DomainError(
		'ledger-gone',
		`The ledger ${path} was removed or replaced while it was open.`,
		'Nothing is written until it is back. Stop n8n, put the file (or a backup of it) back in its place, and start n8n again.',
		'path',
	);
}

function identity(path: string): string | undefined {
	const file = statSync(path, { throwIfNoEntry: false, bigint: true });
	return file && `${file.dev}:${file.ino}`;
}
