import { setImmediate } from 'node:timers/promises';

/** Lets one item after the other begin; n8n's other work, and calls under way, come between each two. */
export function giveWay(): () => Promise<void> {
	let last: Promise<void> = Promise.resolve();
	return () => (last = last.then(() => setImmediate()));
}
