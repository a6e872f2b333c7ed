import type { Assignment, Inquiry } from '../../../domain/case';
import { parseProfile, type Profile } from '../../../domain/profile';
import { routeLead, type LeadToRoute, type Routed, type Strategy, type Workload } from '../../../domain/routing';

/** Wednesday, 10:00 in Chicago; the office is open from 09:00 to 17:00 on weekdays. */
export const WEDNESDAY_10 = Date.parse('2026-03-04T10:00:00-06:00');
export const WEDNESDAY_20 = Date.parse('2026-03-04T20:00:00-06:00');

export const at = (text: string): number => Date.parse(text);

type Parts = Record<string, unknown>;

/** A profile in Chicago with these members (id and name alike), no clocks, and these parts. */
export function profileWith(team: Array<Parts & { id: string }>, parts: Parts = {}): Profile {
	return parseProfile({
		business: { name: 'Example Company', timezone: 'America/Chicago', country: 'US' },
		services: [{ id: 'heating', name: 'Heating' }, { id: 'drains', name: 'Drains' }, { id: 'roofs', name: 'Roofs' }],
		team: team.map((member) => ({ name: member.id, ...member })),
		sla: [],
		...parts,
	});
}

export function routed(profile: Profile, lead: Partial<LeadToRoute> = {}, strategy?: Strategy): Routed {
	return routeLead({ caseId: 'c_1', now: WEDNESDAY_10, ...lead }, profile, strategy);
}

export function route(profile: Profile, lead: Partial<LeadToRoute> = {}, strategy?: Strategy): Assignment {
	return routed(profile, lead, strategy).assignment;
}

export function ownerOf(profile: Profile, lead: Partial<LeadToRoute> = {}, strategy?: Strategy): string | null {
	return route(profile, lead, strategy).owner?.id ?? null;
}

export function inquiry(fields: Record<string, unknown> = {}, channel: Inquiry['channel'] = 'form'): Inquiry {
	return { id: 'i', channel, receivedAt: '2026-03-04T10:00:00-06:00', text: '', contact: {}, fields, source: {} };
}

/** Open cases by member. The last turns lie a minute apart, in this order. `owed` in turns. */
export function workload(openCases: Record<string, number>, owed: Record<string, number> = {}): Workload {
	return {
		openCases,
		turns: Object.fromEntries(Object.keys(openCases).map((id, index) => [id, { lastAt: WEDNESDAY_10 - 1e6 + index * 60_000 }])),
		owed: Object.fromEntries(Object.entries(owed).map(([id, turns]) => [id, turns * 1e9])),
	};
}
