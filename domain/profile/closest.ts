/**
 * The candidate that was probably meant, or undefined: at most one third of the letters may differ, and two at most
 * where the word is short; or `most`, where that is said. Compared without letter case, spaces, `-` and `_`, so that a name
 * finds its id.
 */
export function closest(word: string, candidates: readonly string[], most = 4): string | undefined {
	const given = bare(word);
	const limit = Math.min(most, Math.max(given.length <= 3 ? 1 : 2, Math.floor(given.length / 3)));
	let best: string | undefined;
	let bestDistance = limit + 1;
	for (const candidate of candidates) {
		const other = bare(candidate);
		if (Math.abs(other.length - given.length) >= bestDistance) continue;
		const distance = editDistance(given, other);
		if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
	}
	return best;
}

function bare(word: string): string {
	return word.slice(0, 64).toLowerCase().replace(/[\s_-]/g, '');
}

/** Letters to insert, drop, replace or swap with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
	let before: number[] = [];
	let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= b.length; column += 1) {
			const same = a[row - 1] === b[column - 1] ? 0 : 1;
			let cost = Math.min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + same);
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
				cost = Math.min(cost, before[column - 2] + 1);
			}
			current.push(cost);
		}
		[before, previous] = [previous, current];
	}
	return previous[b.length];
}
