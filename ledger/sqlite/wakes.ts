import type { Process } from '../../domain/case';

type Wake = (process: Process) => void;

/** By absolute path, for the whole process: who listens is not who writes, and the file may be opened anew meanwhile. */
const listeners = new Map<string, Set<Wake>>();

export function listenTo(path: string, wake: Wake): () => void {
	// Of its own, so that the same function given twice is stopped once.
	const own: Wake = (process) => wake(process);
	const there = listeners.get(path) ?? new Set<Wake>();
	listeners.set(path, there.add(own));
	return () => {
		there.delete(own);
		if (there.size === 0 && listeners.get(path) === there) listeners.delete(path);
	};
}

/** Soon, not now: who writes goes on first, whatever a listener does. */
export function wakeAll(path: string, processes: ReadonlySet<Process>): void {
	if (processes.size === 0 || !listeners.has(path)) return;
	setImmediate(() => {
		for (const wake of listeners.get(path) ?? []) {
			for (const process of processes) wake(process);
		}
	});
}
