import { type Told, told as phrased } from '../language';
import { formatInstant } from '../calendar';
import type { Instant, Reason } from '../case';
import { DomainError } from '../errors';
import { closest } from '../profile';
import type { Profile } from '../profile';
import { covers, normalPostcode } from '../postcode';
import { openStarts, type Range } from './openStarts';
import { fitOf } from './preferences';
import { PERSON, resourcesOf, type Resource } from './resources';
import { termsOf, type Terms } from './terms';
import { SLOT_RULES, type BusyTime, type Exclusion, type Slot, type SlotRequest, type SlotRule, type SlotsFound } from './types';
import { timeText } from './wording';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** How far the next time that would work is looked for. */
const FURTHEST = 366 * DAY;
const SAID = 3;

/** Who is asked: the people, and what the visit needs beside them. */
interface Crew {
	people: Resource[];
	/** For each need, what can be it. */
	needs: Array<{ name: string; things: Resource[] }>;
	turnedAway: Map<SlotRule, number>;
}

/** The times at which a visit can begin, best first, each with who would come; or what is in the way, and when it would work. */
export function findSlots(request: SlotRequest, busy: BusyTime[], profile: Profile): SlotsFound {
	const terms = termsOf(request, profile);
	const crew = crewOf(request, terms, profile);
	const calendars = busyByResource(busy);
	const range = rangeOf(request, terms);
	const free = freeAt(crew, request, terms, calendars, profile, range);
	const starts = ranked(commonStarts(free, crew, terms), request, terms);
	const shown = starts.slice(0, terms.limit);
	const slots = spread(shown, free, crew, terms);
	const found = {
		slots,
		found: starts.length,
		timezone: terms.timezone,
		durationMinutes: terms.durationMinutes,
		text: '',
		reasons: reasonsOf(request, terms),
	};
	if (slots.length > 0) return { ...found, text: inWords(slots, terms) };
	const excluded = explain(crew, request, terms, calendars, profile, range);
	const nextStart = nextAfter(crew, request, terms, calendars, profile, range);
	const reasons: Reason[] = [{ code: 'no-slot', message: excluded.length > 0 ? excluded.map(({ message }) => message).join('; ') : 'Nothing is open in that time' }, ...found.reasons];
	return { ...found, excluded, nextStart, reasons, text: nothingInWords(excluded, nextStart, terms) };
}

/** Who could do the visit at that very start, in the order in which they should be asked; empty where nobody can. */
export function crewsAt(start: Instant, request: SlotRequest, busy: BusyTime[], profile: Profile): { crews: Resource[][]; excluded: Exclusion[]; terms: Terms } {
	// One step and no grid: what is asked for is this start, in whatever window it lies.
	const terms = termsOf(request, profile);
	const crew = crewOf(request, terms, profile);
	const calendars = busyByResource(busy);
	const exact = { ...request, windows: undefined };
	const open = (resource: Resource, told?: (rule: SlotRule) => void) =>
		openStarts({ ...resource, calendar: onGridOf(resource, start) }, request.windows ? { ...request, windows: request.windows.map((window) => from(window, start)) } : exact, terms, calendars(resource), profile, { from: start, to: start }, told).length > 0;
	const people = fairly(crew.people.filter((one) => open(one)), calendars);
	const needs = crew.needs.map(({ things }) => things.filter((one) => open(one)));
	const crews: Resource[][] = [];
	for (let first = 0; first + terms.people <= people.length; first += 1) {
		const things = distinct(needs);
		if (things) crews.push([...people.slice(first, first + terms.people), ...things]);
	}
	const excluded = crews.length > 0 ? [] : tally(crew, terms, (resource, told) => void open(resource, told));
	return { crews, excluded, terms };
}

/** The calendar whose windows that hold `start` begin with it, so that a start off the grid counts as well. */
function onGridOf({ calendar }: Resource, start: Instant): Resource['calendar'] {
	return { ...calendar, windowsOn: (date) => calendar.windowsOn(date).map((window) => from(window, start)) };
}

function from<T extends { start: Instant; end: Instant }>(window: T, start: Instant): T {
	return window.start <= start && start < window.end ? { ...window, start } : window;
}

function rangeOf({ now, from: asked, to }: SlotRequest, { noticeMinutes, horizonDays }: Terms): Range {
	const horizon = now + horizonDays * DAY;
	const earliest = asked ?? now;
	if (to !== undefined && to < earliest) {
		throw new DomainError('range-empty', 'The latest start lies before the earliest', 'Give a latest start that comes after the earliest, or leave it out.', 'to');
	}
	// A span that begins behind the horizon is looked through all the same, so that the horizon can be named as the reason.
	return { from: earliest, to: to ?? Math.max(horizon, earliest + noticeMinutes * MINUTE) };
}

function crewOf(request: SlotRequest, terms: Terms, profile: Profile): Crew {
	const roster = resourcesOf(profile);
	const { resources: named, service, postcode: place } = request;
	for (const id of named ?? []) {
		if (roster.some((one) => one.id === id)) continue;
		const meant = closest(id, roster.map((one) => one.id));
		throw new DomainError('resource-unknown', `"${id}" is none of the resources whose time can be booked`, meant === undefined ? `Choose from ${roster.map((one) => one.id).join(', ') || 'the team: nobody is active yet'}.` : `Did you mean "${meant}"?`, 'resources');
	}
	const turnedAway = new Map<SlotRule, number>();
	const postcode = normalPostcode(place);
	const fits = (one: Resource): boolean => {
		const rule: SlotRule | undefined =
			service !== undefined && one.skills.length > 0 && !one.skills.includes(service)
				? 'not-skilled'
				: postcode !== undefined && one.territories.length > 0 && !one.territories.some((pattern) => covers(pattern, postcode))
					? 'territory'
					: undefined;
		if (rule) turnedAway.set(rule, (turnedAway.get(rule) ?? 0) + 1);
		return rule === undefined;
	};
	const asked = (one: Resource) => named === undefined || named.length === 0 || named.includes(one.id);
	const people = roster.filter((one) => one.kind === PERSON && asked(one)).filter(fits);
	// Things that were named by id stand in for whatever of their kind is needed.
	const needs = terms.needs.map((name) => {
		const things = roster.filter((one) => one.kind !== PERSON && (one.id === name || one.kind === name));
		const chosen = things.filter((one) => named?.includes(one.id));
		return { name, things: chosen.length > 0 ? chosen : things };
	});
	return { people, needs, turnedAway };
}

type Calendars = (resource: Resource) => BusyTime[];

function busyByResource(busy: BusyTime[]): Calendars {
	const own = new Map<string, BusyTime[]>();
	const everybodys = busy.filter(({ resource }) => resource === undefined);
	for (const one of busy) {
		if (one.resource === undefined) continue;
		const list = own.get(one.resource);
		if (list) list.push(one);
		else own.set(one.resource, [...everybodys, one]);
	}
	return ({ id }) => own.get(id) ?? everybodys;
}

/** By start, who is free. */
type Free = Map<Instant, Resource[]>;

function freeAt({ people, needs }: Crew, request: SlotRequest, terms: Terms, calendars: Calendars, profile: Profile, range: Range): Free {
	const free: Free = new Map();
	for (const resource of new Set([...people, ...needs.flatMap(({ things }) => things)])) {
		for (const start of openStarts(resource, request, terms, calendars(resource), profile, range)) {
			const there = free.get(start);
			if (there) there.push(resource);
			else free.set(start, [resource]);
		}
	}
	return free;
}

/** Rising. */
function commonStarts(free: Free, crew: Crew, { people }: Terms): Instant[] {
	const starts: Instant[] = [];
	for (const [start, there] of free) {
		const enough = crew.needs.length === 0 && people === 1 ? there.length > 0 : there.filter(({ kind }) => kind === PERSON).length >= people && needsMet(there, crew) !== undefined;
		if (enough) starts.push(start);
	}
	return starts.sort((a, b) => a - b);
}

function needsMet(there: Resource[], { needs }: Crew): Resource[] | undefined {
	return distinct(needs.map(({ things }) => things.filter((one) => there.includes(one))));
}

/** One of each list, none of them twice; the needs are few, so trying is enough. */
function distinct(lists: Resource[][], taken: Resource[] = []): Resource[] | undefined {
	const [first, ...rest] = lists;
	if (first === undefined) return taken;
	for (const one of first) {
		if (taken.includes(one)) continue;
		const found = distinct(rest, [...taken, one]);
		if (found) return found;
	}
	return undefined;
}

/** As the customer would like first, each in the order of time. */
function ranked(starts: Instant[], { preferences }: SlotRequest, { timezone, durationMinutes }: Terms): Array<{ start: Instant; preferred?: boolean }> {
	if (!preferences) return starts.map((start) => ({ start }));
	const scored = starts.map((start) => ({ start, ...fitOf(preferences, start, start + durationMinutes * MINUTE, timezone) }));
	return scored.sort((a, b) => b.score - a.score || a.start - b.start).map(({ start, preferred }) => ({ start, preferred }));
}

/** Each start to those who were named least so far, so that no one calendar fills up first. */
function spread(starts: Array<{ start: Instant; preferred?: boolean }>, free: Free, crew: Crew, terms: Terms): Slot[] {
	const turns = new Map<Resource, number>();
	const order = new Map(crew.people.map((one, index) => [one, index]));
	return starts.map(({ start, preferred }) => {
		const there = free.get(start) ?? [];
		const people = there
			.filter(({ kind }) => kind === PERSON)
			.sort((a, b) => (turns.get(a) ?? 0) - (turns.get(b) ?? 0) || (order.get(a) ?? 0) - (order.get(b) ?? 0))
			.slice(0, terms.people);
		for (const one of people) turns.set(one, (turns.get(one) ?? 0) + 1);
		return slotOf(start, [...people, ...(needsMet(there, crew) ?? [])], terms, preferred);
	});
}

export function slotOf(start: Instant, resources: Resource[], { durationMinutes, arrivalWindowMinutes, timezone }: Terms, preferred?: boolean): Slot {
	const at = (minutes: number) => formatInstant(start + minutes * MINUTE, timezone);
	return {
		start: at(0),
		end: at(durationMinutes),
		resources: resources.map(({ id, name }) => ({ id, name })),
		...(arrivalWindowMinutes > 0 && { arrival: { from: at(0), to: at(arrivalWindowMinutes) } }),
		...(preferred !== undefined && { preferred }),
	};
}

/** Least busy first, in all that is known of their time. */
function fairly(people: Resource[], calendars: Calendars): Resource[] {
	const load = new Map(people.map((one) => [one, calendars(one).reduce((sum, { start, end }) => sum + end - start, 0)]));
	return [...people].sort((a, b) => (load.get(a) ?? 0) - (load.get(b) ?? 0));
}

export function arrivalReasons({ arrivalWindowMinutes, durationMinutes }: Pick<Terms, 'arrivalWindowMinutes' | 'durationMinutes'>): Reason[] {
	if (arrivalWindowMinutes <= durationMinutes) return [];
	return [
		{
			code: 'arrival-window-exceeds-duration',
			message: `The promised window of ${arrivalWindowMinutes} minutes is longer than the visit of ${durationMinutes}: a visit that begins late in it runs into the next one`,
		},
	];
}

function reasonsOf({ preferences }: SlotRequest, terms: Terms): Reason[] {
	return [...arrivalReasons(terms), ...(preferences ? [{ code: 'preferences-first', message: 'Times as the customer would like them come first' }] : [])];
}

function explain(crew: Crew, request: SlotRequest, terms: Terms, calendars: Calendars, profile: Profile, range: Range): Exclusion[] {
	return tally(crew, terms, (resource, told) => {
		openStarts(resource, request, terms, calendars(resource), profile, range, told);
	});
}

function tally(crew: Crew, terms: Terms, look: (resource: Resource, told: (rule: SlotRule) => void) => void): Exclusion[] {
	const counts = new Map<SlotRule, number>(crew.turnedAway);
	const told = (rule: SlotRule) => void counts.set(rule, (counts.get(rule) ?? 0) + 1);
	if (crew.people.length === 0 && crew.turnedAway.size === 0) told('no-resource');
	if ((crew.people.length > 0 && crew.people.length < terms.people) || crew.needs.some(({ things }) => things.length === 0)) told('people');
	for (const resource of new Set([...crew.people, ...crew.needs.flatMap(({ things }) => things)])) look(resource, told);
	if (counts.size === 0) told('people');
	return SLOT_RULES.filter((rule) => counts.has(rule)).map((rule) => ({ rule, count: counts.get(rule) ?? 0, ...RULE_WORDS[rule](counts.get(rule) ?? 0, terms) }));
}

const RULE_WORDS: Record<SlotRule, (count: number, terms: Terms) => Told> = {
	'no-resource': () => phrased('nobody’s time can be booked: the team has no active member with a weight above 0, or the resource that was asked for is no person'),
	'not-skilled': (count) => phrased('{count} of the team do not do this service', { count }),
	territory: (count) => phrased('{count} of the team do not go to this postcode', { count }),
	people: (_, { people, needs }) => (needs.length > 0 ? phrased('there are never {count} people and {needs} free at once', { count: people, needs: needs.join(', ') }) : phrased('there are never {count} people free at once', { count: people })),
	closed: () => phrased('no working hours in that time'),
	'too-short': (count, { durationMinutes }) => phrased('{count} windows are shorter than the {minutes} minutes of the visit', { count, minutes: durationMinutes }),
	notice: (count, { noticeMinutes }) => phrased('{count} starts are sooner than the {minutes} minutes of notice', { count, minutes: noticeMinutes }),
	horizon: (count, { horizonDays }) => phrased('{count} starts are further ahead than {days} days', { count, days: horizonDays }),
	absence: (count) => phrased('{count} starts fall into absences', { count }),
	busy: (count) => phrased('{count} starts are taken', { count }),
	buffer: (count) => phrased('{count} starts leave too little time before or after another appointment', { count }),
	travel: (count) => phrased('{count} starts leave too little time on the way', { count }),
	'daily-maximum': (count) => phrased('{count} starts are on days that are full', { count }),
};

/** The first that would work later on, as far as the busy times that are known tell. */
function nextAfter(crew: Crew, request: SlotRequest, terms: Terms, calendars: Calendars, profile: Profile, { to }: Range): string | null {
	const wider = { ...terms, horizonDays: 400 };
	const first = Math.max(to, request.now);
	// A month at a time, since most find one in the first.
	for (let at = first; at < request.now + FURTHEST && at < first + FURTHEST; at += 30 * DAY) {
		const asked = { ...request, windows: undefined };
		const [start] = commonStarts(freeAt(crew, asked, wider, calendars, profile, { from: at, to: at + 30 * DAY }), crew, wider);
		if (start !== undefined) return formatInstant(start, terms.timezone);
	}
	return null;
}

function inWords(slots: Slot[], { timezone }: Terms): string {
	const first = slots.slice(0, SAID).map(({ start, resources }) => `${timeText(start, timezone, 'en')} with ${resources.map(({ name }) => name).join(' and ')}`);
	const more = slots.length - first.length;
	return `Free: ${first.join('; ')}${more > 0 ? `; and ${more} more` : ''}. Times are in ${timezone}.`;
}

function nothingInWords(excluded: Exclusion[], next: string | null, { timezone }: Terms): string {
	const why = excluded.length > 0 ? `: ${excluded.map(({ message }) => message).join('; ')}` : '';
	return `Nothing is free in that time${why}. ${next === null ? 'Nothing is free within a year either.' : `The next time that would work: ${timeText(next, timezone, 'en')} (${timezone}).`}`;
}
