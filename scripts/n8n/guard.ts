import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';

/**
 * Ends `child` when this process is gone, however it went: a guard waits at a pipe that closes then. A listener for this
 * process's `exit` would not do: neither a signal nor jest calls it.
 *
 * @param isGroup whether the child leads a process group of its own, which then goes as a whole
 */
export function guard(child: ChildProcess, { isGroup = false, signal = 'KILL' }: { isGroup?: boolean; signal?: 'KILL' | 'QUIT' } = {}): void {
	if (child.pid === undefined) return;
	if (process.platform === 'win32') return void process.once('exit', () => child.kill());
	const waiting = spawn('sh', ['-c', 'cat > /dev/null; kill -s "$0" -- "$1"', signal, `${isGroup ? '-' : ''}${child.pid}`], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
	waiting.on('error', () => undefined);
	waiting.unref();
	(waiting.stdin as { unref?(): void } | null)?.unref?.();
	// Both the shell and what it waits with: the number may belong to another process soon.
	child.once('exit', () => {
		try {
			process.kill(-waiting.pid!, 'SIGKILL');
		} catch {
			// It has ended already.
		}
	});
}
