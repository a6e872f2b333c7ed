import pLimit from 'p-limit';

import type { Clock } from '../model';
import { Pace } from './pace';

/** What the end of a call says about how many calls at once the server bears. */
export type CallEnd = 'answered' | 'pressed' | 'says nothing';

/** The first call of a run goes alone, but no longer than this. */
const ALONE_MS = 1_000;
/** A prompt answer takes less than this share of the deadline. */
const PROMPT = 1 / 4;

/** Turns to ask: first come, first served, as many at once as the pace allows. */
export class Turns {
	private readonly limit = pLimit(1);
	private readonly pace: Pace;

	constructor(private readonly limits: { concurrency: number; deadlineMs: number; clock: Clock }) {
		this.pace = new Pace(Math.max(1, Math.floor(limits.concurrency) || 1));
	}

	async take<T>(work: () => Promise<T>): Promise<T> {
		return await this.limit(work);
	}

	/** For a call that goes out now; what it gives is told how the call ended. */
	callSent(): (end: CallEnd) => void {
		const { pace, limits } = this;
		const { round } = pace;
		const sentAt = limits.clock.now();
		const ended = new AbortController();
		if (!pace.begun) void this.beginAnyway(ended.signal);
		return (end) => {
			ended.abort();
			const prompt = limits.clock.now() - sentAt < limits.deadlineMs * PROMPT;
			if (end === 'pressed') pace.pressed(round);
			const full = this.limit.activeCount + this.limit.pendingCount >= this.limit.concurrency;
			if (end === 'answered') pace.answered(round, { prompt, full });
			this.keepPace();
		};
	}

	/** The first call goes ahead of the others, but does not hold them up for long. */
	private async beginAnyway(ended: AbortSignal): Promise<void> {
		// Twice the half: where other work holds up all timers, the answer may have come, and is read between the two.
		await this.limits.clock.sleep(ALONE_MS / 2, ended);
		await this.limits.clock.sleep(ALONE_MS / 2, ended);
		if (ended.aborted) return;
		this.pace.begin();
		this.keepPace();
	}

	private keepPace(): void {
		if (this.limit.concurrency !== this.pace.limit) this.limit.concurrency = this.pace.limit;
	}
}
