import type { Instant } from '../case';
import type { Bench, Seat } from './bench';

/** The end of the absence that holds `at`, and of those that follow on without a gap; undefined for who is not absent. */
export function absentUntil({ absences }: Seat, at: Instant): Instant | undefined {
	let end: Instant | undefined;
	for (let left = absences.length; left > 0; left -= 1) {
		const from = end ?? at;
		const holding = absences.find((absence) => absence.start <= from && from < absence.end);
		if (!holding) break;
		end = holding.end;
	}
	return end;
}

/** When the member is next at work, absences left out; `now` itself where that is now, null where never. */
export function nextAtWork(seat: Seat, now: Instant): Instant | null {
	let at = now;
	for (let left = seat.absences.length; left >= 0; left -= 1) {
		const opening = seat.calendar.nextOpening(at);
		if (opening === null) return null;
		const end = absentUntil(seat, opening);
		if (end === undefined) return opening;
		at = end;
	}
	return null;
}

/** The member if active and not absent, else the first backup down the line who is. */
export function standIn(seat: Seat, bench: Bench, now: Instant): Seat | undefined {
	const seen = new Set<Seat>();
	let current: Seat | undefined = seat;
	while (current && !seen.has(current)) {
		if (current.member.active && absentUntil(current, now) === undefined) return current;
		seen.add(current);
		current = current.member.backup === undefined ? undefined : bench.byId.get(current.member.backup);
	}
	return undefined;
}
