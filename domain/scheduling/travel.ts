import type { Scheduling } from '../profile';
import { covers, normalPostcode } from '../postcode';

/**
 * Minutes on the way between two places. The first route of the matrix that fits, either way round; else as the profile
 * counts. Where a place is not known, it is anywhere: `minutes`.
 */
export function travelMinutes(from: string | undefined, to: string | undefined, travel: Scheduling['travel']): number {
	const a = normalPostcode(from);
	const b = normalPostcode(to);
	if (a !== undefined && b !== undefined) {
		const route = travel.matrix.find((one) => (covers(one.from, a) && covers(one.to, b)) || (covers(one.from, b) && covers(one.to, a)));
		if (route) return route.minutes;
	}
	if (travel.by === 'none') return 0;
	if (travel.by === 'fixed' || a === undefined || b === undefined) return travel.minutes;
	if (a === b) return travel.sameMinutes;
	return area(a) === area(b) ? travel.nearMinutes : travel.minutes;
}

/** Whether places make a difference at all. */
export function travels({ by, matrix }: Scheduling['travel']): boolean {
	return by !== 'none' || matrix.length > 0;
}

/** `606` of 60614, `SW1A` of SW1A 1AA, `101` of 10115: what is delivered from one place, whatever the country's length. */
function area(postcode: string): string {
	return postcode.slice(0, Math.max(2, postcode.length - (/^\d+$/.test(postcode) ? 2 : 3)));
}
