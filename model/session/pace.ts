/** Asks at work at once when a run begins, where as many are allowed. */
const FIRST = 8;

/**
 * How many asks may be at work at once. One until the server has answered, so that a wrong key costs one call; then 8, and
 * two more for each prompt answer, so that 64 are reached in the third round. A server that is pressed halves them, and from
 * then on a whole round of prompt answers adds one: additive increase, multiplicative decrease, after RFC 5681.
 *
 * A call knows the round it was sent in. Those sent before the last halving say nothing about the pace since.
 */
export class Pace {
	private allowed = 1;
	private hasBegun: boolean;
	private wasPressed = false;
	private halvings = 0;

	/** @param most a whole number above 0 */
	constructor(private readonly most: number) {
		this.hasBegun = most === 1;
	}

	get limit(): number {
		return Math.floor(this.allowed);
	}

	get round(): number {
		return this.halvings;
	}

	get begun(): boolean {
		return this.hasBegun;
	}

	begin(): void {
		if (this.hasBegun) return;
		this.hasBegun = true;
		this.allowed = Math.min(FIRST, this.most);
	}

	/** @param full whether all that may be at work are: room that is not made use of does not grow */
	answered(round: number, { prompt, full }: { prompt: boolean; full: boolean }): void {
		if (!this.hasBegun) return this.begin();
		if (!prompt || !full || round !== this.halvings) return;
		this.allowed = Math.min(this.most, this.allowed + (this.wasPressed ? 1 / this.allowed : 2));
	}

	pressed(round: number): void {
		this.begin();
		if (round !== this.halvings) return;
		this.halvings += 1;
		this.wasPressed = true;
		this.allowed = Math.max(1, Math.floor(this.allowed / 2));
	}
}
