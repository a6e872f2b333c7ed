interface Closable {
	closeNow(): void;
}

/** By absolute path, for the whole process. */
const open = new Map<string, Set<Closable>>();

/** n8n ends its process when it is stopped; what is open then is closed, so that no log is left beside the file. */
function closeAll(): void {
	for (const database of [...open.values()].flatMap((ofPath) => [...ofPath])) {
		try {
			database.closeNow();
		} catch {
			// The log stays, and the next who opens the file reads it.
		}
	}
}

export function staysOpen(path: string, database: Closable): void {
	if (open.size === 0) process.on('exit', closeAll);
	open.set(path, (open.get(path) ?? new Set()).add(database));
}

export function closed(path: string, database: Closable): void {
	const there = open.get(path);
	there?.delete(database);
	if (there?.size === 0) open.delete(path);
	if (open.size === 0) process.off('exit', closeAll);
}

export function isOpen(path: string): boolean {
	return open.has(path);
}
