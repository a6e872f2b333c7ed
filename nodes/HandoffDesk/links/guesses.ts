const MINUTE_MS = 60_000;
/** A mail that cut its links does not come to so many. */
const MOST_A_MINUTE = 60;

/** Of this process: who guesses is slowed by each of several workers. */
let counted = { minute: 0, count: 0 };

/** Counts links that were not signed; true once there are more in a minute than people come to. A link that is signed is never counted. */
export function isGuessing(now: number): boolean {
	const minute = Math.floor(now / MINUTE_MS);
	counted = { minute, count: counted.minute === minute ? counted.count + 1 : 1 };
	return counted.count > MOST_A_MINUTE;
}
