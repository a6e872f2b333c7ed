/** Asks in a row that got no answer, each after its own retries. */
const OPENS_AFTER = 5;
const PAUSE_MS = 15_000;

export type Admission = 'usual' | 'probe';

/**
 * Leaves a server alone that does not answer, so that a thousand inquiries do not each wait for their deadline. After the
 * pause one ask goes through to try; its outcome closes the breaker or starts another pause.
 */
export class Breaker {
	private inARow = 0;
	private openUntil?: number;
	private probing = false;

	/** undefined: nothing is sent. Whoever is admitted reports how it went, once. */
	admit(now: number): Admission | undefined {
		if (this.openUntil === undefined) return 'usual';
		if (this.probing || now < this.openUntil) return undefined;
		this.probing = true;
		return 'probe';
	}

	/** Whether somebody admitted earlier may go on trying. */
	letsGoOn(admission: Admission): boolean {
		return admission === 'probe' || this.openUntil === undefined;
	}

	/** Any answer from the server, a useless one included. */
	answered(): void {
		this.inARow = 0;
		this.openUntil = undefined;
		this.probing = false;
	}

	unanswered(admission: Admission, now: number): void {
		this.inARow += 1;
		// Those who were under way when it opened do not make the pause longer.
		if (admission === 'probe' || (this.openUntil === undefined && this.inARow >= OPENS_AFTER)) this.openUntil = now + PAUSE_MS;
		if (admission === 'probe') this.probing = false;
	}

	/** It ended without telling anything about the server. */
	withdrawn(admission: Admission): void {
		if (admission === 'probe') this.probing = false;
	}
}
