import type { Instant, Reason } from '../case';
import type { Profile } from '../profile';
import type { Bench, Seat } from './bench';
import { holds, type Facts } from './conditions';
import { standIn } from './presence';

export interface RuleHit {
	/** `routing.rules[0]` */
	path: string;
	group: ReadonlySet<Seat>;
}

/**
 * The first rule that matches and names somebody who is active, and those it names. A rule that
 * matches and names nobody who is active is passed over, and said so.
 */
export function firstRule(profile: Profile, bench: Bench, facts: Facts, reasons: Reason[]): RuleHit | undefined {
	for (const [index, { when, to }] of profile.routing.rules.entries()) {
		if (!holds(when, facts, bench.between[index])) continue;
		const path = `routing.rules[${index}]`;
		const group = namedBy(to, bench, facts.now);
		if (group.size > 0) {
			reasons.push({ code: 'rule', message: `${path} matches` });
			return { path, group };
		}
		reasons.push({ code: 'rule-names-nobody', message: `${path} matches, but nobody it names is active` });
	}
	return undefined;
}

/** Whoever answers to all that is named; for a member who has left, the backup stands in. */
function namedBy(to: Profile['routing']['rules'][number]['to'], bench: Bench, now: Instant): Set<Seat> {
	const named = new Set(
		bench.seats.filter(
			({ member }) =>
				(to.member === undefined || to.member.includes(member.id)) &&
				(to.role === undefined || member.role === to.role) &&
				(to.skill === undefined || member.skills.length === 0 || member.skills.includes(to.skill)),
		),
	);
	for (const seat of [...named]) {
		if (seat.member.active) continue;
		named.delete(seat);
		const backup = standIn(seat, bench, now);
		if (backup) named.add(backup);
	}
	return named;
}
