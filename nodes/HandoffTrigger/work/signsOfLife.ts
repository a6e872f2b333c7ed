/** An execution that shows nothing for so long keeps no other from being started: a case does not wait for what may be lost. */
const SILENT_MS = 45_000;

/**
 * In queue mode an execution can be lost with its worker or with Redis, and its end is never told. One that has neither ended
 * nor completed anything for `quietMs` counts as lost; should it live on, its steps find their lease gone and write nothing.
 */
export interface SignsOfLife {
	/** What is known of it, a different text whenever it did something; undefined where it cannot be told. */
	seen(state: string | undefined): void;
	/** Why, once it counts as lost. */
	lost(): Promise<string>;
	isSilent(): boolean;
}

export function signsOfLife(quietMs: number): SignsOfLife {
	let state: string | undefined;
	let since = Date.now();
	let giveUp: (() => void) | undefined;
	return {
		seen(now) {
			if (now === undefined || now !== state) since = Date.now();
			else if (Date.now() - since > quietMs) giveUp?.();
			state = now;
		},
		lost() {
			since = Date.now();
			return new Promise((resolve) => (giveUp = () => resolve('the execution was lost: it gave no sign of life')));
		},
		isSilent: () => Date.now() - since > SILENT_MS,
	};
}
