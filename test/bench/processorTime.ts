import { readdirSync, readFileSync } from 'node:fs';

/** As the kernel counts for programs: `getconf CLK_TCK` is 100 on every Linux that n8n runs on. */
const TICKS_A_SECOND = 100;

/**
 * Processor seconds so far of what this process started, each with all its descendants, by `roleOf` its command line. Unlike
 * time on the clock, it says what work costs however busy the machine is. Undefined where there is no /proc.
 */
export function processorTime(roleOf: (command: string) => string): Map<string, number> | undefined {
	const processes = listed();
	if (!processes) return undefined;
	const byPid = new Map(processes.map((one) => [one.pid, one]));
	const seconds = new Map<string, number>();
	for (const one of processes) {
		let ancestor = one;
		while (ancestor.parent !== process.pid && byPid.has(ancestor.parent)) ancestor = byPid.get(ancestor.parent)!;
		if (ancestor.parent !== process.pid) continue;
		const role = roleOf(ancestor.command);
		seconds.set(role, (seconds.get(role) ?? 0) + one.ticks / TICKS_A_SECOND);
	}
	return seconds;
}

function listed(): Array<{ pid: number; parent: number; ticks: number; command: string }> | undefined {
	let pids: string[];
	try {
		pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
	} catch {
		return undefined;
	}
	return pids.flatMap((pid) => {
		try {
			// Behind the name, which may hold blanks: state, parent, …; user, system, and both of children that have ended.
			const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
			const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
			return { pid: Number(pid), parent: Number(fields[1]), ticks, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') };
		} catch {
			// It has ended meanwhile.
			return [];
		}
	});
}
