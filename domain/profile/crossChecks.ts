import { buildCalendar, isLocalDate, overlaps, parseInstant, readPaymentTerms, UnknownRegion } from '../calendar';
import { DomainError } from '../errors';
import { type TeamPhrase, type Told, told } from '../language';
import { compareDecimals } from '../money';
import { unknownInBraces } from './braces';
import { clockChecks } from './clockChecks';
import { closest } from './closest';
import { ESCALATION_WORDS } from './escalation';
import { type Finding, findingAt } from './findings';
import { numberChecks } from './numberChecks';
import { payChecks } from './payChecks';
import type { Profile } from './schema';

/** What the shape alone cannot tell: names that lead nowhere, windows that overlap, spans that run backwards. In the profile's order. */
export function crossChecks(profile: Profile): Finding[] {
	return [
		...overlappingHours(profile),
		...holidays(profile),
		...duplicates(profile),
		...team(profile),
		...routing(profile),
		...sla(profile),
		...scheduling(profile),
		...serviceReferences(profile),
		...prices(profile),
		...accounting(profile),
		...numberChecks(profile),
		...paymentTerms(profile),
		...payChecks(profile),
		...reminders(profile),
		...whatsAppTemplates(profile),
	];
}

function overlappingHours(profile: Profile): Finding[] {
	return [
		...overlaps(profile.hours),
		...profile.team.flatMap(({ hours }, index) => (hours ? overlaps(hours, `team[${index}].hours`) : [])),
		...profile.scheduling.resources.flatMap(({ hours }, index) => (hours ? overlaps(hours, `scheduling.resources[${index}].hours`) : [])),
	];
}

/** Whether the calendar can be made of it, e.g. knows the country's holidays. */
function holidays({ business, hours, holidays: days }: Profile): Finding[] {
	try {
		buildCalendar({ timezone: business.timezone, hours, holidays: days });
		return [];
	} catch (thrown) {
		if (thrown instanceof DomainError && thrown.code === 'unknown-holiday-country') {
			return [findingAt('holidays.country', 'must be a country with known public holidays, and {country} is none', { country: JSON.stringify(days.country) })];
		}
		if (thrown instanceof UnknownRegion) return [findingAt('holidays.region', 'is {region}, which is no region that is known. Use one of {known}; or leave the region out for the days of the whole country.', { region: JSON.stringify(days.region), known: thrown.known })];
		const path = thrown instanceof DomainError ? thrown.field : undefined;
		return [findingAt(path ?? 'holidays', 'cannot be read: {why}', { why: thrown instanceof Error ? thrown.message : String(thrown) })];
	}
}

function duplicates({ services, team: members, sla: policies, intake, reminders, scheduling: { resources } }: Profile): Finding[] {
	return [
		...repeated('services', 'id', services.map(({ id }) => id)),
		...repeated('team', 'id', members.map(({ id }) => id)),
		...repeated('sla', 'id', policies.map(({ id }) => id)),
		...repeated('intake', 'name', intake.map(({ name }) => name)),
		...repeated('reminders.steps', 'id', reminders.steps.map(({ id }) => id)),
		...repeated('scheduling.resources', 'id', resources.map(({ id }) => id)),
		...repeated('reminders.escalation', 'id', reminders.escalation.map(({ id }) => id)),
		...repeated('reminders.ladders', 'id', reminders.ladders.map(({ id }) => id)),
	];
}

const TEMPLATE_PLACEHOLDERS = ['firstName', 'business', 'phone', 'text', 'link'];

function whatsAppTemplates({ whatsAppTemplates: templates }: Profile): Finding[] {
	return templates.flatMap(({ body }, index) => {
		const unknown = unknownInBraces(body, TEMPLATE_PLACEHOLDERS);
		return unknown === undefined ? [] : [{ path: `whatsAppTemplates[${index}].body`, ...unknown }];
	});
}

function paymentTerms({ billing: { terms } }: Profile): Finding[] {
	if (typeof terms !== 'string' || readPaymentTerms(terms)) return [];
	return [findingAt('billing.terms', 'is {terms}, which says no time to pay; write e.g. {examples}, or {object}', { terms: JSON.stringify(terms), examples: '"Net 30", "30 days EOM", "2/10 net 30"', object: '{ "days": 30, "endOfMonth": true }' })];
}

function repeated(list: string, key: string, ids: string[]): Finding[] {
	const first = new Map<string, number>();
	return ids.flatMap((id, index) => {
		const earlier = first.get(id);
		if (earlier === undefined) {
			first.set(id, index);
			return [];
		}
		return [findingAt(`${list}[${index}].${key}`, 'must differ from {other}, which is {id} too', { other: `${list}[${earlier}].${key}`, id: JSON.stringify(id) })];
	});
}

function team(profile: Profile): Finding[] {
	const ids = profile.team.map(({ id }) => id);
	const active = profile.team.filter((member) => member.active);
	const findings = profile.team.flatMap((member, index) => [
		...references(`team[${index}].skills`, member.skills, serviceIds(profile), 'service'),
		...absences(member.absences, `team[${index}].absences`, member.timezone ?? profile.business.timezone),
		...(member.backup === member.id ? [findingAt(`team[${index}].backup`, 'must be somebody else')] : []),
		...references(`team[${index}].backup`, member.backup, ids, 'member'),
	]);
	if (active.length > 0 && active.every(({ weight }) => weight === 0)) {
		const index = profile.team.indexOf(active[0]);
		findings.push(findingAt(`team[${index}].weight`, 'must be more than 0 for at least one active member'));
	}
	return findings;
}

function absences(spans: Profile['team'][number]['absences'], list: string, zone: string): Finding[] {
	return spans.flatMap(({ from, to }, place) => {
		const path = `${list}[${place}]`;
		const unread = [
			...(isMoment(from, zone) ? [] : [findingAt(`${path}.from`, NOT_A_MOMENT)]),
			...(isMoment(to, zone) ? [] : [findingAt(`${path}.to`, NOT_A_MOMENT)]),
		];
		if (unread.length > 0) return unread;
		const backwards =
			isLocalDate(from) && isLocalDate(to) ? to < from : parseInstant(to, `${path}.to`, zone) < parseInstant(from, `${path}.from`, zone);
		return backwards ? [findingAt(`${path}.to`, 'must not lie before {other}', { other: `${path}.from` })] : [];
	});
}

const NOT_A_MOMENT = 'must be a date such as 2026-12-24 or a time such as 2026-12-24T13:00:00-06:00';

function isMoment(text: string, zone: string): boolean {
	try {
		return isLocalDate(text) || Number.isFinite(parseInstant(text, 'absence', zone));
	} catch {
		return false;
	}
}

function routing(profile: Profile): Finding[] {
	const ids = profile.team.map(({ id }) => id);
	return [
		...profile.routing.rules.flatMap(({ when, to }, index) => [
			...neverHolds(when, `routing.rules[${index}].when`, 'valueAtLeast', 'valueBelow'),
			...references(`routing.rules[${index}].when.service`, when.service, serviceIds(profile), 'service'),
			...references(`routing.rules[${index}].to.member`, to.member, ids, 'member'),
			...references(`routing.rules[${index}].to.skill`, to.skill, serviceIds(profile), 'service'),
			...(to.member === undefined && to.role === undefined && to.skill === undefined
				? [findingAt(`routing.rules[${index}].to`, 'must name a member, a role or a skill')]
				: []),
		]),
		...references('routing.fallback', profile.routing.fallback, [...ids, 'queue'], 'member'),
	];
}

function neverHolds(when: Record<string, unknown>, path: string, least: string, below: string): Finding[] {
	const empty = Object.entries(when).filter(([, asked]) => Array.isArray(asked) && asked.length === 0);
	const findings = empty.map(([name]) => findingAt(`${path}.${name}`, 'must name at least one; leave it out for any'));
	const [from, to] = [when[least], when[below]];
	if (typeof from === 'string' && typeof to === 'string' && (compareDecimals(to, from) ?? 1) <= 0) {
		findings.push(findingAt(`${path}.${below}`, 'must be more than {limit}', { limit: `${path}.${least}` }));
	}
	return findings;
}

function sla(profile: Profile): Finding[] {
	const allowed = [...ESCALATION_WORDS, ...profile.team.map(({ id }) => id)];
	const hasActive = profile.team.some(({ active }) => active);
	return profile.sla.flatMap((policy, index) => [
		...clockChecks(policy, `sla[${index}]`),
		...policy.escalate.flatMap(({ to }, place) => references(`sla[${index}].escalate[${place}].to`, to, allowed, 'member')),
		...(hasActive ? [] : namedMembers(policy).map((place) => findingAt(`sla[${index}].escalate[${place}].to`, 'must reach somebody, and nobody on the team is active'))),
	]);
}

function scheduling({ scheduling: { resources, calendars }, services, team: members, business }: Profile): Finding[] {
	const ids = members.map(({ id }) => id);
	const known = services.map(({ id }) => id);
	const things = [...new Set(resources.flatMap(({ id, kind }) => [id, kind]))];
	return [
		...resources.flatMap((resource, index) => {
			const path = `scheduling.resources[${index}]`;
			return [
				...references(`${path}.member`, resource.member, ids, 'member'),
				...references(`${path}.skills`, resource.skills, known, 'service'),
				...absences(resource.absences ?? [], `${path}.absences`, resource.timezone ?? business.timezone),
			];
		}),
		...services.flatMap(({ needs }, index) => references(`services[${index}].needs`, needs, things, 'resource')),
		...members.flatMap(({ calendarAddress }, index) => addressOfCalendar(`team[${index}].calendarAddress`, calendarAddress, calendars)),
		...resources.flatMap(({ calendarAddress }, index) => addressOfCalendar(`scheduling.resources[${index}].calendarAddress`, calendarAddress, calendars)),
	];
}

/** What the address of a calendar looks like, by whose service keeps it. */
const CALENDAR_ADDRESSES: Record<Exclude<Profile['scheduling']['calendars'], 'none'>, { shape: RegExp; message: TeamPhrase }> = {
	google: { shape: /^(?:[^\s@]+@[^\s@]+|primary)$/, message: 'must be the ID of a Google calendar, such as ana@example.com' },
	outlook: { shape: /^[^\s@]+@[^\s@]+$/, message: 'must be the address of an Outlook mailbox, such as ana@example.com' },
	calDav: { shape: /^https?:\/\/[^\s/]+\/\S*$/, message: 'must be the URL of a CalDAV calendar, such as https://dav.example.com/ana/work/' },
};

function addressOfCalendar(path: string, address: string | undefined, service: Profile['scheduling']['calendars']): Finding[] {
	if (address === undefined || service === 'none') return [];
	const { shape, message } = CALENDAR_ADDRESSES[service];
	return shape.test(address) ? [] : [findingAt(path, message)];
}

/** Steps that name somebody. Those for a role stay right while a whole team is away: their cases queue. */
function namedMembers({ escalate }: Profile['sla'][number]): number[] {
	return escalate.flatMap(({ to }, place) => (ESCALATION_WORDS.includes(to) ? [] : [place]));
}

function serviceReferences(profile: Profile): Finding[] {
	const services = serviceIds(profile);
	return [
		...profile.intake.flatMap(({ appliesTo }, index) => references(`intake[${index}].appliesTo`, appliesTo, services, 'service')),
		...profile.review.rules.flatMap(({ when }, index) =>
			references(`review.rules[${index}].when.service`, when.service, services, 'service'),
		),
		...profile.messages.flatMap(({ service }, index) => references(`messages[${index}].service`, service, services, 'service')),
	];
}

function prices({ services, intake, billing }: Profile): Finding[] {
	const fields = intake.map(({ name }) => name);
	const codes = billing.taxes.map(({ code }) => code);
	const charged = billing.taxes.flatMap(({ code, withheld }) => (withheld ? [] : [code]));
	return [
		...services.flatMap(({ prices: list = [] }, place) =>
			[
				...repeated(`services[${place}].prices`, 'id', list.map(({ id }) => id)),
				...list.flatMap(({ taxCodes, quantityFrom }, index) => [
					...references(`services[${place}].prices[${index}].quantityFrom`, quantityFrom, fields, 'field of intake'),
					...(taxCodes === undefined && charged.length > 1 ? [findingAt(`services[${place}].prices[${index}].taxCodes`, 'must say which of {taxes} is charged', { taxes: charged.join(', ') })] : []),
					...references(`services[${place}].prices[${index}].taxCodes`, taxCodes, codes, 'tax'),
				]),
			],
		),
		...(billing.estimates.onAcceptance === 'deposit' && !billing.deposit ? [findingAt('billing.estimates.onAcceptance', 'is deposit, and billing.deposit says none')] : []),
	];
}

const TENANT = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

function accounting({ accounting: { service, codes } }: Profile): Finding[] {
	const path = 'accounting.codes.company';
	if (service === 'quickBooks' && codes.company === undefined) return [findingAt(path, 'must be the ID of the company in QuickBooks, such as 4620816365')];
	if (service === 'xero' && !TENANT.test(codes.company ?? '')) return [findingAt(path, 'must be the tenant ID of the organisation in Xero, such as 70784a63-d24b-46a9-a4db-0e70a274b056')];
	return [];
}

function reminders(profile: Profile): Finding[] {
	return profile.reminders.ladders.flatMap(({ when, steps }, index) => [
		...neverHolds(when, `reminders.ladders[${index}].when`, 'amountAtLeast', 'amountBelow'),
		...references(`reminders.ladders[${index}].when.service`, when.service, serviceIds(profile), 'service'),
		...repeated(`reminders.ladders[${index}].steps`, 'id', steps.map(({ id }) => id)),
	]);
}

function serviceIds(profile: Profile): string[] {
	return profile.services.map(({ id }) => id);
}

const NO_SUCH = {
	service: 'must be the id of a service, and {name} is none',
	member: 'must be the id of a member, and {name} is none',
	resource: 'must be the id of a resource, and {name} is none',
	'field of intake': 'must be the id of a field of intake, and {name} is none',
	tax: 'must be the id of a tax, and {name} is none',
} as const satisfies Record<string, TeamPhrase>;

/** Findings for names that nothing answers to. A list's entries carry their place, a single value does not. */
function references(path: string, named: string | string[] | undefined, known: string[], kind: keyof typeof NO_SUCH): Finding[] {
	if (named === undefined) return [];
	const names = Array.isArray(named) ? named : [named];
	return names.flatMap((name, index) => {
		if (known.includes(name)) return [];
		return [findingAt(Array.isArray(named) ? `${path}[${index}]` : path, '{unknown}{hint}', { unknown: told(NO_SUCH[kind], { name: JSON.stringify(name) }), hint: hint(name, known) })];
	});
}

function hint(name: string, known: string[]): Told {
	const meant = closest(name, known);
	if (meant !== undefined) return told('; did you mean {name}?', { name: JSON.stringify(meant) });
	if (known.length === 0) return told('; there are none yet');
	return told(' (known: {names})', { names: `${known.slice(0, 8).join(', ')}${known.length > 8 ? ', …' : ''}` });
}
