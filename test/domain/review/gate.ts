import { parseProfile, type Profile } from '../../../domain/profile';
import { decideReview, type Review, type ReviewInput } from '../../../domain/review';

/** Wednesday, 10:00 in Chicago; the office is open from 09:00 to 17:00 on weekdays. */
export const WEDNESDAY_10 = Date.parse('2026-03-04T10:00:00-06:00');
export const WEDNESDAY_20 = Date.parse('2026-03-04T20:00:00-06:00');

export function profileWith(rules: object[], parts: object = {}, more: object = {}): Profile {
	return parseProfile({
		business: { name: 'Example Company', timezone: 'America/Chicago', country: 'US' },
		services: [{ id: 'heating', name: 'Heating' }, { id: 'drains', name: 'Drains' }],
		review: { rules, ...parts },
		...more,
	});
}

/** A draft that nothing keeps from going on by itself but the rules. */
export const DRAFT: ReviewInput = {
	subject: 'reply',
	caseId: 'c_1',
	draft: { subject: 'Your drain', body: 'Thank you. We will call you.' },
	flags: [],
	now: WEDNESDAY_10,
};

export function decide(profile: Profile, known: Partial<ReviewInput> = {}): Review {
	return decideReview({ ...DRAFT, ...known }, profile);
}

/** What one rule with this condition comes to, where the default is the other way. */
export function matches(when: object, known: Partial<ReviewInput> = {}): boolean {
	const { decision, rule } = decide(profileWith([{ on: known.subject ?? 'reply', when, action: 'auto' }]), known);
	if ((decision === 'auto') !== (rule === 'review.rules[0]')) throw new Error(`${decision} by ${rule}`);
	return decision === 'auto';
}

export const codes = ({ reasons }: Review): string[] => reasons.map(({ code }) => code);
