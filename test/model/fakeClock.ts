import type { Clock, ModelPort } from '../../model';

interface Sleeper {
	until: number;
	wake: () => void;
}

/** Time that stands still until `advance` moves it. */
export class FakeClock implements Clock {
	/** What was slept through, in the order it was asked for, the deadline's own timers left out. */
	readonly waits: number[] = [];
	private sleepers: Sleeper[] = [];

	constructor(
		private at: number = Date.parse('2026-03-02T09:00:00Z'),
		private readonly deadlineMs = 20_000,
	) {}

	now(): number {
		return this.at;
	}

	sleep(ms: number, signal: AbortSignal): Promise<void> {
		if (ms < this.deadlineMs / 2) this.waits.push(ms);
		if (signal.aborted) return Promise.resolve();
		return new Promise((resolve) => {
			const sleeper: Sleeper = {
				until: this.at + ms,
				wake: () => {
					this.sleepers = this.sleepers.filter((other) => other !== sleeper);
					signal.removeEventListener('abort', sleeper.wake);
					resolve();
				},
			};
			this.sleepers.push(sleeper);
			signal.addEventListener('abort', sleeper.wake, { once: true });
		});
	}

	advance(ms: number): void {
		this.at += ms;
		for (const sleeper of [...this.sleepers]) if (sleeper.until <= this.at) sleeper.wake();
	}

	/** To the moment the next sleeper wakes; false: nobody sleeps. */
	leap(): boolean {
		if (this.sleepers.length === 0) return false;
		this.advance(Math.max(0, Math.min(...this.sleepers.map(({ until }) => until)) - this.at));
		return true;
	}
}

/** Moves time on whenever nothing else can happen, until the promise is settled. */
export async function drive<T>(promise: Promise<T>, clock: FakeClock, busy: () => boolean = () => false): Promise<T> {
	let settled = false;
	const done = promise.finally(() => {
		settled = true;
	});
	done.catch(() => undefined);
	while (!settled) {
		for (let turn = 0; turn < 4 && !settled; turn += 1) await new Promise((resolve) => setImmediate(resolve));
		if (!settled && !busy()) clock.leap();
	}
	return done;
}

/** The port, and how many of its asks are under way. */
export function counted(port: ModelPort): { port: ModelPort; underWay: () => number } {
	let asks = 0;
	return {
		underWay: () => asks,
		port: {
			name: port.name,
			ask: async (request, signal, earlier) => {
				asks += 1;
				try {
					return await port.ask(request, signal, earlier);
				} finally {
					asks -= 1;
				}
			},
		},
	};
}
