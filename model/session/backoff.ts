const FIRST_MS = 500;
const LONGEST_MS = 8_000;

/**
 * Milliseconds before try number `tries + 1`: doubled each time, spread over 75 to 125 percent. The spread comes from the
 * question and the try, not from chance, so that a run can be replayed and questions asked together come apart.
 */
export function backoffMs(tries: number, question: string): number {
	let mixed = tries * 2_654_435_761;
	for (let at = 0; at < question.length && at < 64; at += 1) mixed = Math.imul(mixed ^ question.charCodeAt(at), 16_777_619);
	const spread = 0.75 + ((mixed >>> 0) % 1_000) / 2_000;
	return Math.round(Math.min(FIRST_MS * 2 ** (tries - 1), LONGEST_MS) * spread);
}
