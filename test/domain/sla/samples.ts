import type { Assignment, CaseEvent, Priority } from '../../../domain/case';
import { profileSchema, type Profile, type ProfileInput, type SlaPolicy } from '../../../domain/profile/schema';
import { evaluateSla, type Sla, type SlaInput } from '../../../domain/sla';

/** Monday to Friday, 09:00 to 17:00, in Chicago; 2026-03-02 is a Monday. */
export function profile(input: Partial<ProfileInput> = {}): Profile {
	const read = profileSchema.parse({ business: { name: 'Sample Plumbing', timezone: 'America/Chicago' }, ...input });
	return { ...read, business: { ...read.business, currency: 'USD' } };
}

export const FIRST_RESPONSE: SlaPolicy = profile().sla[0];

export function policy(part: Partial<SlaPolicy> = {}): SlaPolicy {
	return { ...FIRST_RESPONSE, repeatAtMost: 1_000_000_000_000, minutes: { emergency: 5, high: 30, normal: 60, low: 120 }, ...part };
}

/** `reply.sent by bot @ 2026-03-02T10:00`, in Chicago's local time unless it carries an offset. */
export function event(text: string): CaseEvent {
	const [what, at] = text.split(' @ ');
	const [type, by] = what.split(' by ');
	if (by === undefined) return { type, at };
	if (by !== 'human' && by !== 'bot' && by !== 'customer') throw new Error(`nobody is called ${by}`);
	return { type, at, by };
}

/** The case's owner, as Lead Router gives it. */
export function assignedTo(id: string, name = id): Assignment {
	return { owner: { id, name }, strategy: 'rotate', rule: null, fallback: false, considered: [], reasons: [] };
}

export function check(
	now: string,
	events: string[],
	{ policies = [policy()], priority = 'normal', ...rest }: { policies?: SlaPolicy[]; priority?: Priority; assignment?: Assignment | null; profile?: Partial<ProfileInput> } = {},
): Sla {
	const input: SlaInput = { caseId: 'c_1', priority, events: events.map(event), now: Date.parse(now), assignment: rest.assignment };
	return evaluateSla(input, profile({ sla: policies, ...rest.profile }));
}
