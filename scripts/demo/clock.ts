import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Longer than `clock.mjs` takes to see it. */
const SEEN_MS = 300;

export interface Clock {
	/** What n8n needs in its environment to go by it. */
	env: Record<string, string>;
	/** For n8n and for this process. */
	putForward(ms: number): Promise<void>;
}

/** A clock that stands on the machine's time until it is put forward. */
export async function startClock(folder: string): Promise<Clock> {
	const file = path.join(folder, 'clock');
	const preload = pathToFileURL(path.resolve('scripts/demo/clock.mjs')).href;
	process.env.DEMO_CLOCK = file;
	await import(preload);
	let aheadMs = 0;
	return {
		env: { DEMO_CLOCK: file, NODE_OPTIONS: `--import ${preload}` },
		async putForward(ms) {
			writeFileSync(file, String((aheadMs += ms)));
			await new Promise((resolve) => setTimeout(resolve, SEEN_MS));
		},
	};
}
