/**
 * Runs `stop` when the process is asked to end, once, and ends it then. Ctrl-C in a terminal reaches every process of the
 * command, and the one above passes it on too: a second signal must not cut the first one's work short.
 */
export function onStop(stop: () => Promise<void>): void {
	let stopping = false;
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
		process.on(signal, () => {
			if (stopping) return;
			stopping = true;
			console.log('\nStopping …');
			void stop().finally(() => process.exit(130));
		});
	}
}
