import type { Profile } from '../profile';
import { Routing } from './routing';
import type { LeadToRoute, Routed, Strategy, Workload } from './types';
import { withTurn } from './withTurn';

/**
 * The owner of a case. The same facts, profile and workload give the same owner.
 *
 * Room is given in the order of waiting: where this case would take some of a member's limited room, those that wait are
 * routed first, in thought, and it gets what they leave. An emergency waits for nobody.
 */
export function routeLead(lead: LeadToRoute, profile: Profile, strategy: Strategy = profile.routing.strategy): Routed {
	const { waiting = [], workload, classification } = lead;
	const routed = new Routing(lead, profile, strategy).decide();
	const { owner } = routed.assignment;
	const limited = owner && profile.team.some(({ id, capacity }) => id === owner.id && capacity !== undefined);
	if (!workload || !limited || waiting.length === 0 || classification?.priority === 'emergency') return routed;

	const load = waiting.reduce<Workload>((before, waits) => {
		return withTurn(before, new Routing({ ...waits, now: lead.now, workload: before }, profile, strategy).decide(), lead.now);
	}, workload);
	return new Routing(lead, profile, strategy, load).decide();
}
