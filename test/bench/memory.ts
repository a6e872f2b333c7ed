import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** What an n8n is started with, so that `heldAfterCollection` can ask it. */
export const COLLECTING = { NODE_OPTIONS: `--require ${path.resolve('test', 'bench', 'collecting.cjs')}` };

/** The most memory (bytes) that a process working in this folder has held so far, itself alone; undefined where there is no /proc. */
export function peakMemory(folder: string): number | undefined {
	return largest(folder, 'VmHWM')?.bytes;
}

/** What the largest of them holds now. */
export function memoryNow(folder: string): number | undefined {
	return largest(folder, 'VmRSS')?.bytes;
}

/** What the largest of them holds once it has collected its garbage; it was started with `COLLECTING`. */
export async function heldAfterCollection(folder: string): Promise<NodeJS.MemoryUsage | undefined> {
	const process_ = largest(folder, 'VmRSS');
	if (process_ === undefined) return undefined;
	const file = path.join(folder, 'held.json');
	await rm(file, { force: true });
	process.kill(process_.pid, 'SIGUSR2');
	for (let waited = 0; waited < 600; waited++) {
		await pause(100);
		try {
			return JSON.parse(await readFile(file, 'utf8')) as NodeJS.MemoryUsage;
		} catch {
			// It is not written, or not to its end.
		}
	}
	throw new Error('The n8n that is measured did not say within a minute what it holds');
}

function largest(folder: string, field: string): { pid: number; bytes: number } | undefined {
	let pids: string[];
	try {
		pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
	} catch {
		return undefined;
	}
	const sizes = pids.flatMap((pid) => {
		try {
			if (readlinkSync(`/proc/${pid}/cwd`) !== folder) return [];
			const held = new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
			return held === undefined ? [] : [{ pid: Number(pid), bytes: Number(held) * 1024 }];
		} catch {
			// It has ended meanwhile.
			return [];
		}
	});
	return sizes.sort((a, b) => b.bytes - a.bytes)[0];
}
