/** So many signals within a second are a rush. */
const SIGNALS = 10;
const WITHIN_MS = 1_000;
/** For so long what is due waits in a rush, then some of it is taken. */
const WAIT_MS = 10_000;

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
	const last: number[] = [];
	const isOn = (now: number) => last.length === SIGNALS && now - last[0] < WITHIN_MS;
	return {
		signal(now) {
			last.push(now);
			if (last.length > SIGNALS) last.shift();
		},
		rest: (now, lookedAt) => (isOn(now) ? Math.max(0, Math.min(WITHIN_MS, lookedAt + WAIT_MS - now)) : 0),
	};
}
