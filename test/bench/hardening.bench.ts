import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

import { domainDoors } from './hardening/domain.ts';
import type { Through } from './hardening/doors.ts';
import { nodeDoors } from './hardening/nodes.ts';

/**
 * Random and mutated inputs through every room of the domain, through what reads other services' answers, and through each operation
 * of each node with every field taken from the item, each in a process of its own: nothing is thrown but what a person can act on, no
 * input takes more than a second of the processor, every item comes out, none is written over, and nothing says `undefined`, `NaN` or
 * `[object Object]` that was not given it.
 *
 * What is found names the door and the seed: `BENCH_DOOR=<door> BENCH_SEED=<seed> BENCH_INPUTS=1 npm run bench -- hardening` shows it
 * again. BENCH_DOOR may be the beginning of several, BENCH_AT_ONCE is how many run beside each other, and BENCH_SECONDS ends each early.
 */
const INPUTS = Number(process.env.BENCH_INPUTS ?? 100_000);
const SEED = Number(process.env.BENCH_SEED ?? 1);
/** A door that has taken so long gets no more; how many inputs it had is in the table. */
const SECONDS = Number(process.env.BENCH_SECONDS ?? Infinity);
const MOST_MS = Number(process.env.BENCH_MOST_MS ?? 1000);
const AT_ONCE = Number(process.env.BENCH_AT_ONCE ?? cpus().length);
const SHOWN = 5;

interface Finding {
	seed: number;
	what: string;
}
interface Result {
	inputs: number;
	seconds: number;
	slowestMs: number;
	slowestSeed: number;
	found: number;
	/** The first of them. */
	firstFound: Finding[];
}

const allDoors = (): Record<string, Through> => ({ ...domainDoors(), ...nodeDoors() });

if (!isMainThread) await work(workerData as { door: string; shared: SharedArrayBuffer });
else if (process.argv[2] === 'door') watch(process.argv[3]);
else await all();

/** Prints what came of each. */
async function all(): Promise<void> {
	const doors = Object.keys(allDoors());
	const without = readdirSync('domain', { withFileTypes: true }).filter((entry) => entry.isDirectory() && !doors.some((door) => door.split(' ')[0] === `domain/${entry.name}`));
	if (without.length > 0) throw new Error(`No input goes through ${without.map(({ name }) => `domain/${name}`).join(', ')}`);
	const beginning = process.env.BENCH_DOOR ?? '';
	const waiting = doors.filter((door) => door === beginning || door.startsWith(beginning));
	const rows = new Map<string, Result>();
	await Promise.all(
		Array.from({ length: AT_ONCE }, async () => {
			for (let door = waiting.shift(); door !== undefined; door = waiting.shift()) rows.set(door, await through(door));
		}),
	);
	const results = [...rows.values()];
	console.log(`${results.reduce((sum, { inputs }) => sum + inputs, 0).toLocaleString('en')} inputs through ${rows.size} doors, from seed ${SEED} on: ${results.reduce((sum, { found }) => sum + found, 0)} found`);
	console.table(Object.fromEntries(doors.flatMap((door) => {
		const one = rows.get(door);
		return one ? [[door, { inputs: one.inputs, seconds: one.seconds, 'slowest ms': one.slowestMs, found: one.found }]] : [];
	})));
	if (results.some(({ found }) => found > 0)) process.exitCode = 1;
}

async function through(door: string): Promise<Result> {
	const child = spawn(process.execPath, [...process.execArgv, process.argv[1], 'door', door], { stdio: ['ignore', 'pipe', 'pipe'] });
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-1_000_000)));
	const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
	const line = said.trim().split('\n').at(-1) ?? '';
	const result = line.startsWith('{"inputs"') ? (JSON.parse(line) as Result) : { inputs: 0, seconds: 0, slowestMs: 0, slowestSeed: SEED, found: 1, firstFound: [{ seed: SEED, what: `the process ended with ${code}: ${said.slice(-2000)}` }] };
	for (const { seed, what } of result.firstFound) console.log(`${door}, seed ${seed}: ${what}`);
	if (result.slowestMs > MOST_MS / 4) console.log(`${door}: the slowest, ${result.slowestMs} ms, was seed ${result.slowestSeed}`);
	return result;
}

/** A thread that hangs cannot say so itself, nor can one that an uncaught rejection has ended. */
function watch(door: string): void {
	const shared = new SharedArrayBuffer(16);
	const [place, begun] = [new Int32Array(shared, 0, 1), new Float64Array(shared, 8, 1)];
	const end = (what: string) => {
		console.log(JSON.stringify({ inputs: place[0] - SEED, seconds: 0, slowestMs: 0, slowestSeed: place[0], found: 1, firstFound: [{ seed: place[0], what }] } satisfies Result));
		process.exit(0);
	};
	const worker = new Worker(new URL(import.meta.url), { workerData: { door, shared }, execArgv: process.execArgv });
	setInterval(() => {
		const ms = Date.now() - begun[0];
		if (begun[0] !== 0 && ms > 30 * MOST_MS) end(`not done after ${Math.round(ms / 1000)} s`);
	}, 500);
	worker.once('error', (cause) => end(`thrown past the door: ${String((cause as Error).stack ?? cause).slice(0, 1500)}`));
	worker.once('message', (result: Result) => {
		console.log(JSON.stringify(result));
		process.exit(0);
	});
	worker.once('exit', (code) => end(`never came to an end (${code})`));
}

async function work({ door, shared }: { door: string; shared: SharedArrayBuffer }): Promise<void> {
	const [place, begun] = [new Int32Array(shared, 0, 1), new Float64Array(shared, 8, 1)];
	const { door: take, each, share = 1 } = (/^(domain|documents)\//.test(door) ? domainDoors() : nodeDoors())[door];
	const found: Finding[] = [];
	const started = performance.now();
	const seeds = Math.ceil((INPUTS * share) / each);
	let [slowestMs, slowestSeed] = [0, SEED];
	let seed = SEED;
	for (; seed < SEED + seeds && performance.now() - started < SECONDS * 1000; seed++) {
		place[0] = seed;
		begun[0] = Date.now();
		// Processor time: another process that is busy is no hang.
		const from = processorMs();
		const what = await take(seed);
		const ms = processorMs() - from;
		// What is loaded on first use is no hang.
		if (seed > SEED && ms > slowestMs) [slowestMs, slowestSeed] = [ms, seed];
		if (what !== undefined) found.push({ seed, what });
		else if (seed > SEED && ms > MOST_MS) found.push({ seed, what: `took ${Math.round(ms)} ms` });
		else if ('polluted' in {}) throw new Error('An input became a property of every object');
	}
	begun[0] = 0;
	parentPort?.postMessage({ inputs: (seed - SEED) * each, seconds: Math.round((performance.now() - started) / 1000), slowestMs: Math.round(slowestMs), slowestSeed, found: found.length, firstFound: found.slice(0, SHOWN) } satisfies Result);
}

function processorMs(): number {
	const { user, system } = process.threadCpuUsage();
	return (user + system) / 1000;
}
