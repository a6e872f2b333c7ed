import { ESCALATION_WORDS } from './escalation';
import type { ProfileInput } from './schema';

type Parts = Omit<ProfileInput, 'business'>;

/**
 * A preset whose services or team were replaced, without what it said about the ones that are gone. A rule, field or
 * message that was only about them goes as a whole: with the name alone taken out it would be about everything.
 */
export function withoutServices<T extends Parts>(profile: T, kept: ReadonlySet<string>): T {
	const keep = (names: string | string[] | undefined) => keepOf(names, kept);
	const concerns = (names: string | string[] | undefined) => names === undefined || keep(names) !== undefined;
	return {
		...profile,
		team: profile.team?.map((member) => ({ ...member, skills: (member.skills ?? []).filter((id) => kept.has(id)) })),
		routing: profile.routing && {
			...profile.routing,
			rules: profile.routing.rules
				?.filter(({ when, to }) => concerns(when.service) && (to.skill === undefined || kept.has(to.skill)))
				.map((rule) => ({ ...rule, when: { ...rule.when, service: keep(rule.when.service) } })),
		},
		intake: profile.intake
			?.filter(({ appliesTo = [] }) => appliesTo.length === 0 || appliesTo.some((id) => kept.has(id)))
			.map((field) => ({ ...field, appliesTo: (field.appliesTo ?? []).filter((id) => kept.has(id)) })),
		review: profile.review && {
			...profile.review,
			rules: profile.review.rules
				?.filter(({ when }) => concerns(when?.service))
				.map((rule) => ({ ...rule, when: { ...rule.when, service: keep(rule.when?.service) } })),
		},
		messages: profile.messages?.filter(({ service }) => concerns(service)).map((message) => ({ ...message, service: keep(message.service) })),
	};
}

export function withoutMembers<T extends Parts>(profile: T, kept: ReadonlySet<string>): T {
	const { fallback } = profile.routing ?? {};
	return {
		...profile,
		routing: profile.routing && {
			...profile.routing,
			fallback: fallback !== undefined && kept.has(fallback) ? fallback : undefined,
			rules: profile.routing.rules
				?.map((rule) => ({ ...rule, to: { ...rule.to, member: keepOf(rule.to.member, kept) } }))
				.filter(({ to }) => to.member !== undefined || to.role !== undefined || to.skill !== undefined),
		},
		sla: profile.sla?.map((policy) => ({
			...policy,
			escalate: policy.escalate?.filter(({ to }) => ESCALATION_WORDS.includes(to) || kept.has(to)),
		})),
	};
}

/** One or many, as it was; undefined when none is left. */
function keepOf(names: string | string[] | undefined, kept: ReadonlySet<string>): string | string[] | undefined {
	if (names === undefined) return undefined;
	if (typeof names === 'string') return kept.has(names) ? names : undefined;
	const left = names.filter((name) => kept.has(name));
	return left.length > 0 ? left : undefined;
}
