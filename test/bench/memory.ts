import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** The most memory (bytes) that a process working in this folder has held so far, itself alone; undefined where there is no /proc. */
export function peakMemory(folder: string): number | undefined {
	let pids: string[];
	try {
		pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
	} catch {
		return undefined;
	}
	const peaks = pids.flatMap((pid) => {
		try {
			if (readlinkSync(`/proc/${pid}/cwd`) !== folder) return [];
			const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
			return peak === undefined ? [] : [Number(peak) * 1024];
		} catch {
			// It has ended meanwhile.
			return [];
		}
	});
	return peaks.length === 0 ? undefined : Math.max(...peaks);
}
