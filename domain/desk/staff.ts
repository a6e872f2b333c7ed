import { formatInstant, readInstant } from '../calendar';
import { type Instant, type MessageRecord } from '../case';
import { DomainError } from '../errors';
import { TEAM_LANGUAGES, type Say, type TeamPhrase } from '../language';
import { clockHours, WEEKDAYS, type Member, type Profile, type SlaPolicy } from '../profile';
import { present } from './caseLine';
import { isLoose, listIn, looseIn, postedText, requireAddress, textIn, type Loose } from './read';
import { DAY_NAMES } from './settings/fieldNames';
import { windowsIn, windowsText } from './settings/hoursText';
import { partList } from './settings/partForm';
import type { Choice, When } from './types';
import { channelNamed, sayNamed } from './called';
import { dateText, sayTo, whenOf } from './when';

export interface TeamView {
	members: Array<{
		id: string;
		name: string;
		role: string;
		email?: string;
		phone?: string;
		open: number;
		capacity?: number;
		absence?: string;
		onCall: boolean;
		active: boolean;
	}>;
	unowned: number;
	today: string;
}

export function teamView(profile: Profile, workload: { byOwner: Record<string, number>; unowned: number }, now: Instant): TeamView {
	const say = sayTo(profile);
	const { timezone } = profile.business;
	return {
		members: profile.team.map((member) => ({
			id: member.id,
			name: member.name,
			role: say(ROLES[member.role]),
			...present('email', member.email),
			...present('phone', member.phone),
			open: workload.byOwner[member.id] ?? 0,
			...present('capacity', member.capacity),
			...present('absence', absenceText(absenceAt(member, timezone, now), dayOf(now, member.timezone ?? timezone), say)),
			onCall: member.onCall,
			active: member.active,
		})),
		unowned: workload.unowned,
		today: dayOf(now, timezone),
	};
}

const ROLES: Record<Member['role'], TeamPhrase> = { member: 'Team member', manager: 'Manager', owner: 'Owner#role' };

function absenceAt({ absences, timezone }: Member, zone: string, now: Instant): Member['absences'][number] | undefined {
	const today = dayOf(now, timezone ?? zone);
	return absences.find(({ from, to }) => (isDay(from) && isDay(to) ? from <= today && today <= to : within(from, to, timezone ?? zone, now)));
}

function absenceText(absent: Member['absences'][number] | undefined, today: string, say: Say): string | undefined {
	return absent && (isDay(absent.to) ? (absent.to === today ? say('Absent today') : say('Absent through {day}', { day: dateText(absent.to, say) })) : say('Absent now'));
}

function within(from: string, to: string, zone: string, now: Instant): boolean {
	const [start, end] = [readInstant(from, zone), readInstant(to, zone)];
	return start !== null && end !== null && start <= now && now < end;
}

function isDay(text: string): boolean {
	return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

function dayOf(now: Instant, zone: string): string {
	return formatInstant(now, zone).slice(0, 10);
}

export type TeamChange =
	| { kind: 'absent'; memberId: string; from: string; to: string }
	| { kind: 'back'; memberId: string }
	| { kind: 'onCall'; memberId: string; onCall: boolean }
	| { kind: 'capacity'; memberId: string; capacity: number | null };

/** The profile as it was written, with one member's presence changed. The team of a profile without one becomes part of it. */
export function withTeamChange(written: Loose, profile: Profile, change: TeamChange, now: Instant): Loose {
	const team = (listIn(written, 'team').length > 0 ? listIn(written, 'team') : profile.team) as unknown[];
	if (!team.some((member) => isLoose(member) && member.id === change.memberId)) {
		const say = sayTo(profile);
		throw new DomainError('member-unknown', say('The team has no such member any more'), say('Open the page again: the team has changed meanwhile.'), 'member');
	}
	const today = dayOf(now, profile.business.timezone);
	return { ...written, team: team.map((member) => (isLoose(member) && member.id === change.memberId ? changed(member, change, today, sayTo(profile)) : member)) };
}

function changed(member: Loose, change: TeamChange, today: string, say: Say): Loose {
	const absences = listIn(member, 'absences');
	switch (change.kind) {
		case 'absent':
			if (!isDay(change.from) || !isDay(change.to) || change.to < change.from || change.to < today) {
				throw new DomainError('absence-invalid', say('The days of the absence do not fit'), say('Give a first and a last day, the last one neither before the first nor over already.'), 'to');
			}
			return { ...member, absences: [...absences, { from: change.from, to: change.to }] };
		case 'back':
			return { ...member, absences: absences.flatMap((absence) => endedBefore(absence, today)) };
		case 'onCall':
			return { ...member, onCall: change.onCall };
		case 'capacity': {
			const rest = Object.fromEntries(Object.entries(member).filter(([name]) => name !== 'capacity'));
			return change.capacity === null ? rest : { ...rest, capacity: change.capacity };
		}
	}
}

/** Who stands in for a member who is away: the first backup down the line who is here; undefined where there is none. */
export function standInFor(memberId: string, { team, business }: Profile, now: Instant): Member | undefined {
	const seen = new Set([memberId]);
	for (let member = memberBy(team, memberBy(team, memberId)?.backup); member && !seen.has(member.id); member = memberBy(team, member.backup)) {
		if (member.active && absenceAt(member, business.timezone, now) === undefined) return member;
		seen.add(member.id);
	}
	return undefined;
}

function memberBy(team: Member[], id: string | undefined): Member | undefined {
	return id === undefined ? undefined : team.find((member) => member.id === id);
}

/** Whether a member is away at a moment. */
export function isAway(memberId: string, { team, business }: Profile, now: Instant): boolean {
	const member = memberBy(team, memberId);
	return member !== undefined && absenceAt(member, business.timezone, now) !== undefined;
}

/** An absence that holds today ends yesterday; one that begins today is none. */
function endedBefore(absence: unknown, today: string): unknown[] {
	const [from, to] = [textIn(absence, 'from')?.slice(0, 10) ?? '', textIn(absence, 'to')?.slice(0, 10) ?? ''];
	if (today < from || to < today) return [absence];
	const yesterday = new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10);
	return from <= yesterday ? [{ from, to: yesterday }] : [];
}

export interface SettingsView {
	version?: number;
	fields: { name: string; timezone: string; country: string; region: string; currency: string; email: string; phone: string; signature: string; reviewDefault: string; timeoutHours: string; emergencyHours?: string };
	/** That the team can read its pages and mails in, by ISO 639-1 code. */
	languages: Choice[];
	hours: Array<{ day: string; name: string; text: string }>;
	/** All parts of the profile, each with a page of its own. */
	parts: ReturnType<typeof partList>;
	/** The whole profile as it was written, where that is asked for. */
	json?: string;
	/** `to`: where it is put right. */
	checks: Array<{ ok: boolean; text: string; to: string }>;
	/** Whom a test message goes to, unless another address is given. */
	testTo: string;
	versions: Array<{ version: number; saved: When; by?: string }>;
	doorKey?: string;
	linksBase?: string;
	problem?: string;
	/** Trades to start from, as long as nothing is saved. */
	presets: Choice[];
}

export interface SettingsFacts {
	written: Loose;
	profile: Profile;
	/** Absent: nothing was saved yet. */
	version?: number;
	versions: Array<{ version: number; savedAt: Instant; savedBy?: string }>;
	doorKey?: string;
	linksBase?: string;
	/** The last message that was sent to see whether any arrives. */
	mailTest?: Pick<MessageRecord, 'to' | 'state' | 'stateAt' | 'reason'>;
	attention: { inDoubt: number; refused: number; withheld: number };
	/** Messages that wait for a sender, by channel. */
	noSender?: Record<string, number>;
	problem?: string;
	/** Ids of trades to start from. */
	presets?: string[];
	/** Whether the whole profile is shown. */
	whole?: boolean;
	/** What was posted and could not be saved, to be corrected. */
	posted?: Loose;
}

const PRESET_NAMES: Record<string, TeamPhrase> = {
	homeServices: 'Home services',
	autoRepair: 'Auto repair',
	dentalMedical: 'Dental or medical practice',
	creativeAgency: 'Creative agency',
	professionalServices: 'Professional services',
};

export function settingsView(facts: SettingsFacts, now: Instant): SettingsView {
	const { written, profile, version, versions, posted } = facts;
	const when = whenOf(profile, now);
	const say = sayTo(profile);
	const field = (name: string, value: string | undefined) => textIn(posted, name) ?? value ?? '';
	const { business, review } = profile;
	return {
		...present('version', version),
		fields: {
			name: field('name', business.name),
			timezone: field('timezone', business.timezone),
			country: field('country', business.country),
			region: field('region', business.region),
			currency: field('currency', business.currency),
			email: field('email', business.email),
			phone: field('phone', business.phone),
			signature: field('signature', business.signature),
			reviewDefault: field('reviewDefault', review.default),
			timeoutHours: field('timeoutHours', String(review.timeoutHours)),
			...present('emergencyHours', answerClock(profile) && field('emergencyHours', emergencyHours(profile))),
		},
		languages: languagesOf(field('teamLanguage', profile.scheduling.teamLanguage)),
		hours: WEEKDAYS.map((day) => ({ day, name: say(DAY_NAMES[day]), text: textIn(posted, `hours.${day}`) ?? windowsText(profile.hours[day]) })),
		parts: partList(written, profile),
		...present('json', textIn(posted, 'json') ?? (facts.whole ? JSON.stringify(written, null, 1) : undefined)),
		checks: checksOf(facts, when),
		testTo: field('to', business.email),
		versions: versions.map((one) => ({ version: one.version, saved: when(one.savedAt), ...present('by', one.savedBy) })),
		...present('doorKey', facts.doorKey),
		...present('linksBase', facts.linksBase),
		...present('problem', facts.problem),
		presets: (facts.presets ?? []).map((value) => ({ value, label: sayNamed(PRESET_NAMES, value, say), ...(value === textIn(posted, 'preset') && { chosen: true }) })),
	};
}

/** Each by its own name. What is chosen stays among them, also where nothing is written in it. */
function languagesOf(chosen: string): Choice[] {
	return [...new Set([...TEAM_LANGUAGES, chosen])].map((value) => ({ value, label: new Intl.DisplayNames([value], { type: 'language' }).of(value) ?? value, ...(value === chosen && { chosen: true }) }));
}

/** The first clock that an inquiry starts: how long it may wait for its answer. */
function answerClock({ sla }: Profile): SlaPolicy | undefined {
	return sla.find(({ start }) => start === 'inquiry.received');
}

function emergencyHours(profile: Profile): 'business' | 'always' | undefined {
	const policy = answerClock(profile);
	return policy && clockHours(policy, 'emergency');
}

function emergencyCheck(profile: Profile): { ok: boolean; text: string; to: string } {
	const say = sayTo(profile);
	const to = 'settings?part=clocks';
	const called = profile.team.filter(({ active, onCall }) => active && onCall).length;
	if (emergencyHours(profile) === 'always') {
		return called > 0
			? { ok: true, to, text: say('Emergencies are escalated at any hour, while you are closed to {count} on call', { count: called }) }
			: { ok: false, to, text: say('Emergencies are escalated at any hour, and nobody on the team is on call: while you are closed, whom the steps name is told') };
	}
	const text = say('An emergency that comes in while you are closed: its first notice goes out at once, and it is escalated from the opening on');
	return called > 0 ? { ok: false, to, text: `${text}${say(', although {count} on the team are on call', { count: called })}` } : { ok: true, to, text };
}

/** What is on, what is missing, and what would go out incomplete; each with the place where it is put right. */
function checksOf({ profile, version, doorKey, linksBase, attention, noSender, mailTest }: SettingsFacts, when: (at: Instant) => When): SettingsView['checks'] {
	const { business, team, billing, services, hours } = profile;
	const reached = team.filter(({ active, email }) => active && email !== undefined).length;
	const say = sayTo(profile);
	const check = (ok: boolean, to: string, yes: string, no: string) => ({ ok, text: ok ? yes : no, to });
	return [
		check(version !== undefined, '#business', say('Business profile saved, version {version}', { version: version ?? '' }), say('No business profile is saved yet: check the fields below and press Save')),
		check(business.email !== undefined, '#business', say('Messages come from {email}', { email: business.email ?? '' }), say('The business has no email address: messages have no sender')),
		check(WEEKDAYS.some((day) => hours[day].length > 0), '#business', say('Opening hours are set'), say('The business is never open: clocks in business time stand still')),
		check(services.length > 0, 'settings?part=services', say('{count} services', { count: services.length }), say('No services: every inquiry is handled alike')),
		check(reached > 0, 'settings?part=people', say('{count} of {all} on the team can be told by email', { count: reached, all: team.length }), say('Nobody on the team has an email address: nobody is told of anything')),
		...(answerClock(profile) ? [emergencyCheck(profile)] : []),
		{ ok: mailTest?.state === 'sent', text: mailTestText(mailTest, when, say), to: '#mail' },
		check(billing.taxes.length > 0, 'settings?part=taxes', say('Bills with {taxes}', { taxes: billing.taxes.map(({ name, code }) => name ?? code).join(', ') }), say('Bills without tax: add it where it is due')),
		check(billing.seller.name !== undefined && billing.seller.address !== undefined, 'settings?part=seller', say('Invoices name the seller and their address'), say('Invoices lack the seller: give name, address and tax number')),
		check(linksBase !== undefined, '#links', say('Links to pages can be made'), say('Links have no address yet: open any address of the customers’ pages once')),
		check(doorKey !== undefined, '#door', say('Posts of other systems need the key below'), say('Posts of other systems are not checked by a key')),
		...sendersCheck(noSender, say),
		...(attention.inDoubt + attention.refused + attention.withheld === 0 && sendersCheck(noSender, say).length > 0 ? [] : [check(attention.inDoubt + attention.refused + attention.withheld === 0, 'outbox', say('No message waits for a person'), say('Messages wait for a person in the outbox: {inDoubt} in doubt, {refused} refused, {withheld} kept back. Where sending itself is broken, no message can tell you so', attention))]),
	];
}

/** What waits for a sender goes out by itself once one is there; until then somebody has to know. */
function sendersCheck(noSender: Record<string, number> = {}, say: Say): Array<{ ok: boolean; text: string; to: string }> {
	return Object.entries(noSender).map(([channel, count]) => ({
		ok: false,
		to: 'outbox',
		text: `${channel === 'sms' ? say('{n} text waits|{n} texts wait', { n: count }) : say('{n} by {channel} waits|{n} by {channel} wait', { n: count, channel: channelNamed(channel, say) })}: ${say(channel === 'email' ? 'connect a sender' : 'connect a sender, or send by mail')}`,
	}));
}

function mailTestText(test: SettingsFacts['mailTest'], when: (at: Instant) => When, say: Say): string {
	if (!test) return say('Nobody has seen a message arrive yet: send a test message');
	const { to, state, stateAt, reason } = test;
	switch (state) {
		case 'sent':
			return say('A test message to {address} went out, {when}', { address: to, when: when(stateAt).text });
		case 'queued':
		case 'sending':
			return say('The test message to {address} waits since {when}: publish “Deliver messages” in n8n, and choose a credential on its sending node', { address: to, when: `${when(stateAt).text}${reason === undefined ? '' : ` (${reason})`}` });
		default:
			return `${say('The test message to {address} did not go out', { address: to })}${reason === undefined ? '' : `: ${reason}`}`;
	}
}

/** The profile as it was written with the page's fields over it. An empty field takes the setting away. */
export function withSettings(written: Loose, posted: Loose, profile: Profile): Loose {
	const base = textIn(posted, 'json') !== undefined && posted.do === 'saveAll' ? readJsonField(posted.json, sayTo(profile)) : written;
	if (posted.do === 'saveAll') return base;
	const business: Loose = { ...looseIn(base, 'business') };
	const say = sayTo(profile);
	for (const name of ['name', 'timezone', 'country', 'region', 'currency', 'email', 'phone', 'signature']) {
		if (!Object.hasOwn(posted, name)) continue;
		const value = postedText(posted[name], { name, label: name });
		if (name === 'email') requireAddress(value, { name: 'business.email', label: say('Email that messages come from') }, say);
		if (value === '') delete business[name];
		else business[name] = value;
	}
	const hours = Object.fromEntries(WEEKDAYS.map((day) => ({ day, name: `hours.${day}`, label: say(DAY_NAMES[day]) })).flatMap(({ day, ...asked }) => (Object.hasOwn(posted, asked.name) ? [[day, windowsIn(postedText(posted[asked.name], asked), asked, say)]] : [])));
	const timeout = textIn(posted, 'timeoutHours');
	return {
		...base,
		business,
		...(Object.keys(hours).length > 0 && { hours: { ...looseIn(base, 'hours'), ...hours } }),
		...languageFor(base, textIn(posted, 'teamLanguage'), profile),
		...clocksFor(base, textIn(posted, 'emergencyHours'), profile),
		review: { ...looseIn(base, 'review'), ...(textIn(posted, 'reviewDefault') && { default: posted.reviewDefault }), ...(timeout !== undefined && { timeoutHours: Number(timeout) }) },
	};
}

/** Nothing where it is that already. */
function languageFor(written: Loose, wanted: string | undefined, { scheduling }: Profile): Loose {
	return wanted === undefined || wanted === scheduling.teamLanguage ? {} : { scheduling: { ...looseIn(written, 'scheduling'), teamLanguage: wanted } };
}

/** The clocks as they were written, the one for answers with other hours for emergencies; nothing where they are that already. */
function clocksFor(written: Loose, wanted: string | undefined, profile: Profile): Loose {
	const policy = answerClock(profile);
	if (!policy || (wanted !== 'business' && wanted !== 'always') || emergencyHours(profile) === wanted) return {};
	const hours = { emergency: wanted, high: clockHours(policy, 'high'), normal: clockHours(policy, 'normal'), low: clockHours(policy, 'low') };
	const own = listIn(written, 'sla');
	return { sla: (own.length > 0 ? own : profile.sla).map((clock) => (isLoose(clock) && clock.id === policy.id ? { ...clock, hours } : clock)) };
}

function readJsonField(json: unknown, say: Say): Loose {
	try {
		const value: unknown = JSON.parse(String(json));
		if (isLoose(value)) return value;
	} catch {
		// Said below.
	}
	throw new DomainError('json-malformed', say('The whole profile is not valid JSON'), say('Check the quotes and commas.'), 'json');
}
