import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** The most memory (bytes) that a process working in this folder has held so far, itself alone; undefined where there is no /proc. */
export function peakMemory(folder: string): number | undefined {
	return largest(folder, 'VmHWM');
}

/** What the largest of them holds now. */
export function memoryNow(folder: string): number | undefined {
	return largest(folder, 'VmRSS');
}

function largest(folder: string, field: string): number | undefined {
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
			return held === undefined ? [] : [Number(held) * 1024];
		} catch {
			// It has ended meanwhile.
			return [];
		}
	});
	return sizes.length === 0 ? undefined : Math.max(...sizes);
}
