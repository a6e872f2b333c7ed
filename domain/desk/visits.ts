import { formatInstant, parseInstant } from '../calendar';
import type { Instant } from '../case';
import type { Say, TeamPhrase } from '../language';
import type { Profile } from '../profile';
import { resourcesOf, type Appointment, type CalendarDifference, type CalendarReading, type Resource, type Slot, type Span } from '../scheduling';
import { customerOf, present } from './caseLine';
import { seenMark } from './customers';
import type { Choice, DeskCase, When } from './types';
import { dayText, sayTo, spanText, whenOf } from './when';

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** Of a week so many people stand on one page at most, of a day more of them; and so many lines, that a page stays light. */
const PEOPLE = { 7: 8, 1: 24 } as const;
const LINES_OF_PAGE = 72;
const LINES_OF_DAY = { 7: 10, 1: 40 } as const;
const DIFFERENCES = 8;
/** A calendar that was not read for so long is told. */
const STALE = HOUR;

/** A time that somebody has taken: a visit, a hold, or anything else. */
export interface TakenTime extends Span {
	resource: string;
	/** Only held. */
	held?: boolean;
	record?: DeskCase;
	/** Where the case has that visit still. */
	appointment?: Appointment;
}

export interface VisitLine {
	/** Local times of the person's zone. */
	clock: string;
	what: string;
	customer?: string;
	where?: string;
	caseId?: string;
	/** Which of the case's visits it is. */
	visit?: string;
	/** `other`: the person has something else. */
	kind: 'visit' | 'held' | 'other';
	canMove: boolean;
	state?: string;
}

export interface PersonDays {
	id: string;
	name: string;
	days: Array<{ date: string; name: string; state?: 'closed' | 'absent'; lines: VisitLine[]; more?: number }>;
}

/** What a calendar of the team says otherwise than the ledger, and what may be done. */
export interface DifferenceCard {
	appointment: string;
	resource: string;
	caseId: string;
	customer: string;
	text: string;
	actions: Array<'follow' | 'writeAgain' | 'cancelVisit' | 'settle'>;
	/** Where the calendar has the visit. */
	to?: string;
	seen: string;
}

export interface VisitsView {
	title: string;
	from: string;
	days: 1 | 7;
	earlier: string;
	later: string;
	today: string;
	people: Choice[];
	person?: string;
	/** How many people are on pages before. */
	next?: number;
	persons: PersonDays[];
	differences: DifferenceCard[];
	/** Calendars that are not read as they should be. */
	trouble: string[];
	/** The visit that is to be moved. */
	moving?: TeamTimes;
}

export interface VisitsFacts {
	from: string;
	days: 1 | 7;
	person?: string;
	skip: number;
	taken: TakenTime[];
	readings: ReadonlyMap<string, CalendarReading>;
	/** Cases of visits that a calendar says otherwise about. */
	cases: ReadonlyMap<string, DeskCase & { visits: readonly Appointment[] }>;
	moving?: TeamTimes;
}

/** The span of local days that a page shows. */
export function visitSpan({ from, days }: Pick<VisitsFacts, 'from' | 'days'>, { business }: Profile): Span {
	return { start: midnight(from, business.timezone), end: midnight(dateAfter(from, days), business.timezone) };
}

export function visitsView(facts: VisitsFacts, profile: Profile, now: Instant): VisitsView {
	const { from, days, person, skip } = facts;
	const { timezone } = profile.business;
	const say = sayTo(profile);
	const roster = resourcesOf(profile);
	const asked = person === undefined ? roster : roster.filter(({ id }) => id === person);
	const persons: PersonDays[] = [];
	for (const resource of asked.slice(skip, skip + PEOPLE[days])) {
		const one = personDays(resource, facts, say);
		if (persons.length > 0 && linesOf([...persons, one]) > LINES_OF_PAGE) break;
		persons.push(one);
	}
	return {
		title: days === 1 ? dayText(from, say) : say('{from} to {to}', { from: dayText(from, say), to: dayText(dateAfter(from, 6), say) }),
		from,
		days,
		earlier: dateAfter(from, -days),
		later: dateAfter(from, days),
		today: formatInstant(now, timezone).slice(0, 10),
		people: [{ value: '', label: say('Everybody'), ...(person === undefined && { chosen: true }) }, ...roster.map(({ id, name }) => ({ value: id, label: name, ...(id === person && { chosen: true }) }))],
		...present('person', person),
		...(skip + persons.length < asked.length && { next: skip + persons.length }),
		persons,
		differences: differencesOf(facts, roster, profile, now),
		trouble: roster.flatMap((resource) => troubleOf(resource, facts.readings.get(resource.id), now, say)),
		...present('moving', facts.moving),
	};
}

function linesOf(persons: PersonDays[]): number {
	return persons.reduce((sum, { days }) => sum + days.reduce((count, { lines }) => count + lines.length, 0), 0);
}

function personDays(resource: Resource, { from, days, taken, readings }: VisitsFacts, say: Say): PersonDays {
	const { id, name, timezone } = resource;
	const own = taken.filter((one) => one.resource === id);
	const others = (readings.get(id)?.busy ?? []).map((span): TakenTime => ({ ...span, resource: id }));
	const all = [...own, ...others].sort((a, b) => a.start - b.start);
	return {
		id,
		name,
		days: Array.from({ length: days }, (_, index) => {
			const date = dateAfter(from, index);
			const start = midnight(date, timezone);
			const end = midnight(dateAfter(date, 1), timezone);
			const here = all.filter((one) => one.start < end && one.end > start);
			const absent = resource.absences.some((absence) => absence.start <= start && absence.end >= end);
			const closed = resource.calendar.windowsOn(date).length === 0;
			return {
				date,
				name: dayText(date, say),
				...(absent ? { state: 'absent' as const } : closed ? { state: 'closed' as const } : {}),
				lines: here.slice(0, LINES_OF_DAY[days]).map((one) => lineOf(one, { start, end }, timezone, say)),
				...(here.length > LINES_OF_DAY[days] && { more: here.length - LINES_OF_DAY[days] }),
			};
		}),
	};
}

const STATES: Partial<Record<Appointment['status'], TeamPhrase>> = { completed: 'took place', noShow: 'nobody was there', held: 'held' };

function lineOf({ start, end, held, record, appointment }: TakenTime, day: Span, zone: string, say: Say): VisitLine {
	const span = appointment ? { start: Date.parse(appointment.start), end: Date.parse(appointment.end) } : { start, end };
	const at = (instant: Instant, edge: string) => (instant < day.start || instant > day.end ? edge : formatInstant(instant, zone).slice(11, 16));
	const whole = span.start <= day.start && span.end >= day.end;
	const stateName: TeamPhrase | undefined = appointment && (STATES[appointment.status] ?? (appointment.confirmedAt === undefined ? undefined : 'confirmed'));
	const kind = held || appointment?.status === 'held' ? 'held' : record ? 'visit' : 'other';
	return {
		clock: whole ? say('all day') : `${at(span.start, '…')}–${at(span.end, '…')}`,
		what: appointment?.title ?? say(record ? 'Visit' : held ? 'Held' : 'Busy'),
		...(record && { customer: customerOf(record, say), caseId: record.caseId }),
		...present('visit', appointment?.id),
		...present('where', appointment?.location),
		kind,
		canMove: appointment?.status === 'booked' || appointment?.status === 'noShow',
		...present('state', stateName && say(stateName)),
	};
}

/** What is settled by now is none: the visit is not booked any more, or stands where the calendar has it. */
function differencesOf({ readings, cases }: VisitsFacts, roster: Resource[], profile: Profile, now: Instant): DifferenceCard[] {
	const when = whenOf(profile, now);
	const cards = roster.flatMap(({ id: resource, name }) =>
		(readings.get(resource)?.differences ?? []).flatMap((difference): DifferenceCard[] => {
			const { appointment, caseId, kind, there } = difference;
			const record = caseId === undefined ? undefined : cases.get(caseId);
			const visit = record?.visits.find(({ id }) => id === appointment);
			if (!record || visit?.status !== 'booked' || Date.parse(visit.end) <= now) return [];
			if (kind === 'elsewhere' && there?.start === Date.parse(visit.start)) return [];
			const at = when(Date.parse(visit.start)).text;
			return [
				{
					appointment,
					resource,
					caseId: record.caseId,
					customer: customerOf(record, sayTo(profile)),
					text: saidOf(difference, { title: visit.title, at, name, there: there && when(there.start).text }, sayTo(profile)),
					actions: ACTIONS[kind],
					...(kind === 'elsewhere' && there && { to: formatInstant(there.start, visit.timezone) }),
					seen: seenMark(visit),
				},
			];
		}),
	);
	return cards.slice(0, DIFFERENCES);
}

const ACTIONS: Record<CalendarDifference['kind'], DifferenceCard['actions']> = {
	missing: ['writeAgain', 'cancelVisit'],
	elsewhere: ['follow', 'writeAgain', 'cancelVisit'],
	overlaps: ['settle', 'cancelVisit'],
};

function saidOf({ kind }: CalendarDifference, { title, at, name, there = '' }: { title: string; at: string; name: string; there?: string }, say: Say): string {
	if (kind === 'missing') return say('{title}, {at}: was deleted in the calendar of {name}. The customer expects the visit.', { title, at, name });
	if (kind === 'elsewhere') return say('{title}, {at}: was moved to {there} in the calendar of {name}. The customer was told nothing; both times are kept free.', { title, at, name, there });
	return say('{title}, {at}: something else lies on it in the calendar of {name}, from {there}.', { title, at, name, there });
}

function troubleOf({ name, calendarAddress }: Resource, reading: CalendarReading | undefined, now: Instant, say: Say): string[] {
	if (calendarAddress === undefined) return [];
	if (!reading || reading.askedAt === 0) return [say('The calendar of {name} was never read: {why}. What is busy there is offered.', { name, why: reading?.problem ?? say('publish “Read busy times”') })];
	const age = now - reading.askedAt;
	if (age < STALE && reading.problem === undefined) return [];
	const span = spanText(age, say);
	return [reading.problem === undefined ? say('The calendar of {name} was read {span} ago.', { name, span }) : say('The calendar of {name} was read {span} ago, and not since: {why}.', { name, span, why: reading.problem })];
}

/** Free times of a case's visit, for who has the customer on the phone. */
export interface TeamTimes {
	caseId: string;
	customer: string;
	/** Which of the case's visits is moved; absent: none was booked yet. */
	appointment?: string;
	/** The visit as it is booked. */
	visit?: { text: string; who: string };
	/** Of a plan all visits that are ahead; empty where there is only the one. */
	left: Array<{ visit: string; at: When; who: string; isShown: boolean }>;
	/** `until`: more is free that day, the last at this time. */
	days: Array<{ day: string; slots: Array<{ value: string; at: When; who: string; liked: boolean }>; until?: string }>;
	people: Choice[];
	/** The first day that is shown. */
	day: string;
	zone: string;
	/** Why there is none, and when there is. */
	nothing?: string;
	seen: string;
}

/** Enough to speak of; another day is a page away. */
const DAYS_SHOWN = 4;
const SLOTS_SHOWN = 8;

export function teamTimes(record: DeskCase, { visit, slots, left = [], nothing, day, person }: { visit?: Appointment; slots: Slot[]; left?: Appointment[]; nothing?: string; day: string; person?: string }, profile: Profile, now: Instant): TeamTimes {
	const say = sayTo(profile);
	const { timezone } = profile.business;
	const when = whenOf(profile, now);
	const days = new Map<string, TeamTimes['days'][number]['slots']>();
	for (const { at, slot } of slots.map((one) => ({ at: Date.parse(one.start), slot: one })).sort((a, b) => a.at - b.at)) {
		const iso = formatInstant(at, timezone);
		const date = iso.slice(0, 10);
		if (days.size >= DAYS_SHOWN && !days.has(date)) break;
		const own = days.get(date) ?? [];
		days.set(date, [...own, { value: iso, at: { iso, text: iso.slice(11, 16) }, who: slot.resources.map((one) => one.name).join(', '), liked: slot.preferred === true }]);
	}
	const booked = visit?.status === 'booked' && Date.parse(visit.end) > now ? visit : undefined;
	return {
		caseId: record.caseId,
		customer: customerOf(record, sayTo(profile)),
		...present('appointment', visit?.id),
		...(booked && { visit: { text: `${booked.title}, ${when(Date.parse(booked.start)).text}`, who: namesOf(booked) } }),
		left: left.length + (booked ? 0 : 1) < 2 ? [] : left.map((one) => ({ visit: one.id, at: when(Date.parse(one.start)), who: namesOf(one), isShown: one.id === visit?.id })),
		days: [...days].map(([date, own]) => ({ day: dayText(date, say), slots: own.slice(0, SLOTS_SHOWN), ...(own.length > SLOTS_SHOWN && { until: own.at(-1)?.at.text }) })),
		people: [{ value: '', label: say('Whoever is free'), ...(person === undefined && { chosen: true }) }, ...resourcesOf(profile).filter(({ kind }) => kind === 'person').map(({ id, name }) => ({ value: id, label: name, ...(id === person && { chosen: true }) }))],
		day,
		zone: timezone,
		...present('nothing', nothing),
		seen: seenMark(visit),
	};
}

function namesOf({ resources }: Appointment): string {
	return resources.map(({ name }) => name).join(', ');
}

function dateAfter(date: string, days: number): string {
	return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

export function midnight(date: string, zone: string): Instant {
	return parseInstant(`${date}T00:00`, 'date', zone);
}
