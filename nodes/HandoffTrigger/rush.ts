/** So many signals within so long, the last of them close together, are a rush: a burst that is soon over is none. */
const SIGNALS = { many: 100, withinMs: 10_000, last: 10, lastWithinMs: 1_000 };
/** For so long what is due waits in a rush, then some of it is taken. */
const WAIT_MS = 10_000;
const ASK_AGAIN_MS = 1_000;

/**
 * While leads pour in, answering who posts goes first: n8n does both on the same processor, and a lead that is on the ledger is
 * safe. What is due waits until the rush is over, ten seconds at the most from one look to the next.
 */
export interface Rush {
	/** @param now milliseconds, as all here */
	signal(now: number): void;
	/** How long to wait before the next look, where the last was at `lookedAt`; 0: not at all. */
	rest(now: number, lookedAt: number): number;
}

export function startRush(): Rush {
	const times: number[] = [];
	const haveCome = (count: number, withinMs: number, now: number) => times.length >= count && now - times[times.length - count] < withinMs;
	const isOn = (now: number) => haveCome(SIGNALS.many, SIGNALS.withinMs, now) && haveCome(SIGNALS.last, SIGNALS.lastWithinMs, now);
	return {
		signal(now) {
			times.push(now);
			if (times.length > SIGNALS.many) times.shift();
		},
		rest: (now, lookedAt) => (isOn(now) ? Math.max(0, Math.min(ASK_AGAIN_MS, lookedAt + WAIT_MS - now)) : 0),
	};
}
