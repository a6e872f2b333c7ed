/** Seconds that a file of tests took when it was last run, by its path. */
export type Durations = Record<string, number>;

/** What is taken for a file that was never run. */
const UNKNOWN_SECONDS = 2;

/** The files of tests that go into so many seconds of all workers together: those of the changed rooms first, then the quickest. At least one. */
export function chosen(related: string[], { changed, durations, seconds }: { changed: string[]; durations: Durations; seconds: number }): string[] {
	const rooms = new Set(changed.map(roomOf));
	const isOwn = (file: string) => changed.includes(file) || rooms.has(roomOf(file));
	const taken = (file: string) => durations[file] ?? UNKNOWN_SECONDS;
	const inOrder = [...related].sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || taken(a) - taken(b));
	let sum = 0;
	return inOrder.filter((file, index) => (sum += taken(file)) <= seconds || index === 0);
}

/** `domain/sla/x.ts` and `test/domain/sla/x.test.ts` are of one room. */
function roomOf(file: string): string {
	return file.replace(/^test\//, '').split('/').slice(0, 2).join('/');
}
