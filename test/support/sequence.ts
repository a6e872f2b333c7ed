/** The same numbers from 0 to 1 in every run (Park and Miller's minimal standard generator). */
export function sequence(seed: number): () => number {
	let state = seed;
	return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
