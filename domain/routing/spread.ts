/**
 * The member a case falls to by the two ids alone, in proportion to the weights: each pair of ids gives an even number u
 * in (0, 1), and the smallest −ln(u) / weight wins. Pairs do not know of each other, so whoever joins takes an even share
 * from everybody and nothing else moves.
 *
 * @param weightOf above 0
 */
export function spread<T>(caseSeed: Seed, members: readonly T[], seedOf: (member: T) => Seed, weightOf: (member: T) => number): T {
	let winner = members[0];
	let lowest = Number.POSITIVE_INFINITY;
	for (const member of members) {
		const score = -Math.log(evenNumber(caseSeed, seedOf(member))) / weightOf(member);
		if (score < lowest) [winner, lowest] = [member, score];
	}
	return winner;
}

/** 64 bits of a digest. */
export type Seed = readonly [number, number];

/** 53 bits mixed from both seeds, strictly between 0 and 1. */
function evenNumber(a: Seed, b: Seed): number {
	const high = mix(a[0] ^ mix(b[0] + 0x9e3779b9));
	const low = mix(a[1] ^ mix(b[1] ^ high));
	return ((mix(high ^ low) >>> 5) * 0x4000000 + (low >>> 6) + 0.5) / 2 ** 53;
}

/** The finaliser of MurmurHash3 (32 bits): every bit of the input moves every bit of the result. */
function mix(bits: number): number {
	let mixed = bits | 0;
	mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
	return mixed ^ (mixed >>> 16);
}
