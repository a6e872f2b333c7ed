import { formatInstant } from '../calendar';
import { because, type Instant, type Reason, whyOf } from '../case';
import { inWords, sayTo } from '../desk';
import type { Told } from '../language';
import { plainText } from '../posted';
import type { Profile, Scheduling } from '../profile';
import { prepNotesOf, resourcesOf, timeForTeam, type Appointment, type CalendarDifference, type DifferenceKind } from '../scheduling';
import { recordOf, textOf } from './facts';
import { linkLine, ownerOf, toTeam } from './messages';
import { askedAgainAt, awayReason, firstDue, lookedAtAgainAt, othersTurn, reasonText, TOLD_AFTER_TRIES } from './outsideService';
import { eventOf, fileAfter, nothingToDo, unchanged } from './step';
import type { CaseFile, FiledEvent, Situation, Step, StepMessage } from './types';
import { instantOf, visitOfCase, visitsOf } from './visit';

export const CALENDAR_CODES = ['written', 'goesOn', 'withheld', 'later', 'nothingToDo'] as const;

export type CalendarService = Exclude<Scheduling['calendars'], 'none'>;

/** The entry of a calendar that is to be written next, and how far that is. One request is made at a time. */
export interface CalendarWork {
	service: CalendarService;
	/** Whose calendar. */
	resource: string;
	address: string;
	/** The visit's ID. */
	appointment: string;
	want: 'there' | 'gone';
	/** Another one with every change that the calendar is to be told. */
	version: string;
	/** What the entry says; absent where it is to go. */
	event?: CalendarEntry;
	/** Where it was last written to: what the calendar has elsewhere, somebody has moved. */
	written?: { start: Instant; end: Instant };
	known: CalendarKnown;
	/** Beginnings before this one. */
	tries: number;
}

export interface CalendarEntry {
	uid: string;
	sequence: number;
	/** When the visit became as it is. */
	stamp: Instant;
	title: string;
	start: Instant;
	end: Instant;
	location?: string;
	description: string;
}

/** What is known of the entry in the calendar. */
export interface CalendarKnown {
	/** Absent: not asked yet. */
	is?: 'there' | 'gone';
	/** The service's own name for it. */
	id?: string;
	/** Of the entry as it was last seen: a change is made only on top of that. */
	etag?: string;
	/** Where somebody has moved it to in the calendar. */
	found?: { start: Instant; end: Instant };
	/** How often it was another one by the time of the change. */
	conflicts?: number;
}

/** What a service's answer comes to. */
export type CalendarAnswer =
	/** It is known now; the next request follows from it. */
	| { state: 'knows'; known: CalendarKnown }
	/** The calendar is as it is to be. */
	| { state: 'done'; id?: string; etag?: string }
	| { state: 'refused'; reason: string }
	/** Later, it may work. */
	| { state: 'away'; reason: string };

/** The turn that an answer belongs to. */
export interface CalendarTurn {
	/** The service that the asking workflow is for; absent: whichever the profile names. */
	adapter?: string;
	/** `keyOfWork` of the work that was asked about. */
	key?: string;
	/** Absent: nothing was asked. */
	answer?: CalendarAnswer;
}

/** An entry as the case keeps it. */
interface Kept {
	resource: string;
	appointment: string;
	address: string;
	/** As it was last written; absent: never. */
	state?: 'there' | 'gone';
	version?: string;
	writtenAt?: string;
	start?: string;
	end?: string;
	id?: string;
	etag?: string;
	/** Of the write under way. */
	known?: CalendarKnown;
	tries?: number;
	dueAt?: string;
}

const DAY_MS = 86_400_000;
/** An entry that is another one each time it is to be changed is in somebody else's hands. */
const MOST_CONFLICTS = 5;
/** Behind it, nothing of an earlier visit is under way any more. */
const FORGOTTEN_MS = 7 * DAY_MS;
const NAMES: Record<CalendarService, string> = { google: 'Google Calendar', outlook: 'Outlook', calDav: 'the CalDAV calendar' };

/** What was due first comes first; undefined where every calendar is as the ledger. */
export function calendarWork(file: CaseFile, profile: Profile, now: Instant): CalendarWork | undefined {
	const [next] = openEntries(file, profile, now).sort((a, b) => a.dueAt - b.dueAt);
	return next?.work;
}

export function keyOfWork({ resource, appointment, version, tries, known }: CalendarWork): string {
	return JSON.stringify([appointment, resource, version, tries, known.is ?? '', known.etag ?? '', known.conflicts ?? 0]);
}

/**
 * One answer of the calendar's service to the case's next request. An entry is made under a name that follows from the visit, and
 * changed only as it was last seen; so it is there once, whatever is asked again. What somebody changed in the calendar
 * meanwhile is written over with what the ledger has, and told.
 */
export function calendar(situation: Situation): Step {
	const { file, profile, now } = situation;
	const work = calendarWork(file, profile, now);
	if (!work) return nothingToDo('calendar', { code: 'nothing-to-write', message: profile.scheduling.calendars === 'none' ? 'The profile names no calendar service' : 'Every calendar has the visit as it is' });
	const { adapter, key, answer } = turnIn(file);
	if (adapter !== undefined && adapter !== work.service) {
		return othersTurn('calendar', NAMES[work.service], now);
	}
	if (!answer || key !== keyOfWork(work)) return unchanged('calendar', 'goesOn', { code: 'not-asked', message: 'The calendar is asked next' }, now);
	if (answer.state === 'away') return later(situation, work, answer.reason);
	if (answer.state === 'refused') return withheld(situation, work, answer.reason);
	if (answer.state === 'done') return written(situation, work, answer);
	if ((answer.known.conflicts ?? 0) > MOST_CONFLICTS) return withheld(situation, work, { message: 'the entry changed each time it was to be written: somebody or something else keeps changing it' });
	return closing(situation, work, { ...keptEntry(file, work), known: answer.known }, { code: 'goesOn', reasons: [{ code: 'next-request', message: 'The calendar is asked for the next part' }] });
}

function written(situation: Situation, work: CalendarWork, { id = work.known.id, etag }: { id?: string; etag?: string }): Step {
	const { file, profile, now } = situation;
	const { want, version, event, known: { found }, resource, appointment } = work;
	const say = sayTo(profile);
	const iso = (at: Instant) => formatInstant(at, profile.business.timezone);
	const times = event && { start: iso(event.start), end: iso(event.end) };
	const there = found && { start: iso(found.start), end: iso(found.end) };
	const text = want === 'there' ? `The calendar of ${nameOf(profile, resource)} has the visit at ${times?.start ?? ''}` : `The visit is not in the calendar of ${nameOf(profile, resource)} any more`;
	return closing(situation, work, { state: want, version, writtenAt: iso(now), ...times, ...(id !== undefined && { id }), ...(etag !== undefined && { etag }) }, {
		code: 'written',
		reasons: [{ code: want === 'there' ? 'written' : 'removed', message: text }],
		// What was never there was not taken out.
		events: want === 'gone' && keptEntry(file, work)?.state !== 'there' ? [] : [eventOf(situation, 'calendar.written', [appointment, resource, version, want, there?.start], { data: { appointment, resource, state: want, ...times, ...(there && { inPlaceOf: there }) } })],
		messages: there
			? told(situation, work, [there.start, version], say('Changed in two places: the calendar of {whose}', { whose: nameOf(profile, resource) }), [
					say(want === 'there' ? 'Somebody had moved the visit to {when} in the calendar. It was changed here as well, so the calendar now has it as it is here.' : 'Somebody had moved the visit to {when} in the calendar. It was cancelled here, so it was taken out.', { when: timeForTeam({ start: there.start, timezone: profile.business.timezone }, profile) }),
				])
			: [],
	});
}

function later(situation: Situation, work: CalendarWork, why: string): Step {
	const dueAt = askedAgainAt(work.tries, situation.now);
	const reason: Reason = { code: 'away', ...awayReason(NAMES[work.service], why) };
	const isTold = work.tries + 1 === TOLD_AFTER_TRIES;
	return closing(situation, work, begunAgain(situation, work, dueAt), {
		code: 'later',
		reasons: [reason],
		...(isTold && { events: [withheldEvent(situation, work, reason)], messages: toldOfRefusal(situation, work, reason) }),
	});
}

function withheld(situation: Situation, work: CalendarWork, why: string | Told): Step {
	const reason = because('refused', '{service} did not take the visit for {who}: {why}', { service: { message: NAMES[work.service] }, who: nameOf(situation.profile, work.resource), why: typeof why === 'string' ? reasonText(why) : why });
	return closing(situation, work, begunAgain(situation, work, lookedAtAgainAt(work.tries, situation.now)), {
		code: 'withheld',
		reasons: [reason],
		events: [withheldEvent(situation, work, reason)],
		messages: toldOfRefusal(situation, work, reason),
	});
}

/** What was found in a calendar that is not as the ledger has it: kept with the case, and its owner is told what there is to do. */
export function calendarDiffers(situation: Situation, resource: string, visit: Appointment, differences: CalendarDifference[]): Pick<Step, 'events' | 'messages'> {
	const { file, profile, links } = situation;
	const { timezone } = profile.business;
	const at = (instant: Instant) => timeForTeam({ start: formatInstant(instant, timezone), timezone }, profile);
	const say = sayTo(profile);
	const whose = nameOf(profile, resource);
	const said: Record<DifferenceKind, (there: Instant) => string> = {
		missing: () => say('The visit of {when} was taken out of the calendar of {whose}. It still stands here, and the customer expects it.', { when: at(instantOf(visit.start)), whose }),
		elsewhere: (there) => say('The visit of {when} was moved to {there} in the calendar of {whose}. The customer was told nothing, and both times are kept free of other visits.', { when: at(instantOf(visit.start)), there: at(there), whose }),
		overlaps: (there) => say('Something else lies on the visit of {when} in the calendar of {whose}: it begins {there}.', { when: at(instantOf(visit.start)), there: at(there), whose }),
	};
	return differences.reduce<Pick<Step, 'events' | 'messages'>>(
		({ events, messages }, { kind, there }) => {
			const once = [visit.id, resource, visit.sequence, kind, there?.start];
			const times = there && { start: formatInstant(there.start, timezone), end: formatInstant(there.end, timezone) };
			return {
				events: [...events, eventOf(situation, 'calendar.differs', once, { data: { appointment: visit.id, resource, kind, ...times } })],
				messages: [
					...messages,
					...toTeam(situation, {
						about: 'calendar-differs',
						once,
						to: ownerOf(situation),
						urgent: true,
						subject: say('The calendar says otherwise: {what}', { what: `${visit.title}, ${at(instantOf(visit.start))}` }),
						paragraphs: [said[kind](there?.start ?? 0), say('Say on the desk, under Visits, what is to be done: move the visit, put it back in the calendar, or cancel it.'), linkLine(sayTo(situation.profile)('The case'), links?.('case', file.caseId))],
					}),
				],
			};
		},
		{ events: [], messages: [] },
	);
}

/** What was done so far is found again by asking, not remembered: an answer that was lost may have been a yes. */
function begunAgain({ file, profile }: Situation, work: CalendarWork, dueAt: Instant): Partial<Kept> {
	return { ...keptEntry(file, work), known: {}, tries: work.tries + 1, dueAt: formatInstant(dueAt, profile.business.timezone) };
}

/** The step with the entry kept, and due when the first of what is open is. */
function closing(situation: Situation, work: CalendarWork, entry: Partial<Kept>, step: Pick<Step, 'code' | 'reasons'> & Partial<Step>): Step {
	const { resource, appointment, address } = work;
	const calendarEntries = { ...recordOf(situation.file.sections.calendarEntries), [nameOfEntry(work)]: { ...entry, resource, appointment, address } };
	const whole: Step = { process: 'calendar', events: [], messages: [], ...step, sections: { calendarEntries }, due: {} };
	const open = openEntries(fileAfter(situation.file, whole), situation.profile, situation.now);
	return { ...whole, due: { calendar: firstDue(open, situation.now) } };
}

function withheldEvent(situation: Situation, { appointment, resource, service }: CalendarWork, reason: Reason): FiledEvent {
	return eventOf(situation, 'calendar.withheld', [appointment, resource, service, reason.message], { data: { appointment, resource, service, ...whyOf([reason]) } });
}

/** Once for each reason. */
function toldOfRefusal(situation: Situation, work: CalendarWork, reason: Reason): StepMessage[] {
	const say = sayTo(situation.profile);
	return told(situation, work, reason.message, say('Not in the calendar of {whose}', { whose: nameOf(situation.profile, work.resource) }), [inWords(reason, say).text, say('It is tried again by itself, an hour later at first, then once a day. The visit itself stands as the ledger has it.')]);
}

function told(situation: Situation, { appointment, resource }: CalendarWork, once: unknown, subject: string, paragraphs: string[]): StepMessage[] {
	return toTeam(situation, {
		about: 'calendar',
		once: [appointment, resource, once],
		to: ownerOf(situation),
		urgent: true,
		subject,
		paragraphs: [...paragraphs, linkLine(sayTo(situation.profile)('The case'), situation.links?.('case', situation.file.caseId))],
	});
}

type Wanted = Omit<CalendarWork, 'known' | 'tries' | 'written'>;

/** Entries that are not as they are to be, with when each is to be looked at. */
function openEntries(file: CaseFile, profile: Profile, now: Instant): Array<{ work: CalendarWork; dueAt: Instant }> {
	const { calendars: service } = profile.scheduling;
	if (service === 'none') return [];
	const kept = keptEntries(file);
	const visits = visitsOf(file);
	const wanted = visits.flatMap((visit) => wantedEntries(visit, kept, file, profile, now));
	const mayBeThere = [...kept.filter(({ state }) => state !== 'gone'), ...neverHeardOf(file, kept, profile, visits, now)];
	const unwanted = mayBeThere.filter((entry) => !wanted.some(({ resource, appointment }) => resource === entry.resource && appointment === entry.appointment) && isToGo(entry, file, visits.find(({ id }) => id === entry.appointment)));
	const all = [
		...wanted,
		...unwanted.map((entry): Wanted => ({ service, resource: entry.resource, address: entry.address, appointment: entry.appointment, want: 'gone', version: `${entry.version ?? ''}:gone` })),
	];
	return all.flatMap((entry) => {
		const before = kept.find(({ resource, appointment }) => resource === entry.resource && appointment === entry.appointment);
		if (before?.state === entry.want && before.version === entry.version) return [];
		const known = before?.known ?? knownOf(before);
		const last = before?.start !== undefined && before.end !== undefined ? { start: instantOf(before.start), end: instantOf(before.end) } : undefined;
		return [{ work: { ...entry, ...(last && { written: last }), known, tries: before?.tries ?? 0 }, dueAt: before?.dueAt === undefined ? 0 : instantOf(before.dueAt) }];
	});
}

/** A run that was killed behind its request has left no word: who was to come may have the visit in their calendar. */
function neverHeardOf({ events }: CaseFile, kept: Kept[], profile: Profile, visits: readonly Appointment[], now: Instant): Kept[] {
	const roster = resourcesOf(profile);
	const found = events
		.filter(({ type, at, data }) => (type === 'appointment.booked' || type === 'appointment.moved') && (visits.some(({ id }) => id === data?.appointment) || now - at < FORGOTTEN_MS))
		.flatMap(({ data }) => (Array.isArray(data?.resources) ? (data.resources as unknown[]) : []).map((resource) => ({ resource: plainText(resource), appointment: textOf(data?.appointment) ?? '' })));
	const fresh = found.filter((one, index) => found.findIndex((other) => other.resource === one.resource && other.appointment === one.appointment) === index && !kept.some((entry) => entry.resource === one.resource && entry.appointment === one.appointment));
	return fresh.flatMap((one) => {
		const address = roster.find(({ id }) => id === one.resource)?.calendarAddress;
		return address === undefined ? [] : [{ ...one, address }];
	});
}

/** As it was left when it was last written. */
function knownOf(before: Kept | undefined): CalendarKnown {
	if (before?.state !== 'there') return before?.id === undefined ? {} : { id: before.id };
	return { is: 'there', ...(before.id !== undefined && { id: before.id }), ...(before.etag !== undefined && { etag: before.etag }) };
}

/** One for each of those who come and have a calendar. What is over is left as it is. */
function wantedEntries(visit: Appointment, kept: Kept[], file: CaseFile, profile: Profile, now: Instant): Wanted[] {
	if (visit.status !== 'booked') return [];
	const over = instantOf(visit.end) <= now;
	const roster = resourcesOf(profile);
	return visit.resources.flatMap(({ id: resource }) => {
		const address = roster.find(({ id }) => id === resource)?.calendarAddress;
		const before = kept.find((entry) => entry.resource === resource && entry.appointment === visit.id);
		if (address === undefined || (over && before?.version !== versionOf(visit))) return [];
		return [{ service: profile.scheduling.calendars as CalendarService, resource, address: before?.state === 'there' ? before.address : address, appointment: visit.id, want: 'there' as const, version: versionOf(visit), event: entryOf(visit, file, profile) }];
	});
}

/** Of those who do not come any more, and of what does not take place. A visit that took place stays in the calendar. */
function isToGo(entry: Kept, { events }: CaseFile, visit: Appointment | undefined): boolean {
	if (visit) return visit.status === 'cancelled' || (visit.status === 'booked' && !visit.resources.some(({ id }) => id === entry.resource));
	return events.some(({ type, data }) => type === 'appointment.cancelled' && data?.appointment === entry.appointment);
}

function versionOf({ sequence }: Appointment): string {
	return `${sequence}`;
}

function entryOf(visit: Appointment, file: CaseFile, profile: Profile): CalendarEntry {
	const { facts } = visitOfCase({ file, profile, now: file.openedAt }, visit);
	const { customer, title, location } = visit;
	return {
		uid: visit.uid,
		sequence: visit.sequence,
		stamp: instantOf(visit.movedAt ?? visit.bookedAt),
		title: customer.name === undefined ? title : `${title}: ${customer.name}`,
		start: instantOf(visit.start),
		end: instantOf(visit.end),
		...(location !== undefined && { location }),
		description: prepNotesOf(visit, facts, profile).text,
	};
}

/** Since when a resource's calendar has had the visit at its time; undefined where it was not written as it is now. */
export function writtenSince(sections: Record<string, unknown>, visit: Appointment, resource: string): Instant | undefined {
	const entry = keptEntries({ sections }).find((one) => one.resource === resource && one.appointment === visit.id);
	return entry?.state === 'there' && entry.version === versionOf(visit) && entry.writtenAt !== undefined ? instantOf(entry.writtenAt) : undefined;
}

/** Whether it was ever tried to write the visit into the resource's calendar. */
export function isWritten(sections: Record<string, unknown>, appointment: string, resource: string): boolean {
	return keptEntries({ sections }).some((entry) => entry.resource === resource && entry.appointment === appointment);
}

/** The section with what was written forgotten, so that the visit is written again as the ledger has it. */
export function writeAgain(sections: Record<string, unknown>, appointment: string, resource?: string): Record<string, unknown> {
	const entries = keptEntries({ sections }).map((entry) => {
		if (entry.appointment !== appointment || (resource !== undefined && entry.resource !== resource)) return entry;
		const { resource: whose, address, state, id } = entry;
		return { resource: whose, appointment, address, ...(state && { state }), ...(id !== undefined && { id }) };
	});
	return Object.fromEntries(entries.map((entry) => [nameOfEntry(entry), entry]));
}

function keptEntries({ sections }: Pick<CaseFile, 'sections'>): Kept[] {
	return Object.values(recordOf(sections.calendarEntries) ?? {}).flatMap((value) => {
		const entry = recordOf(value);
		return entry && textOf(entry.resource) !== undefined && textOf(entry.appointment) !== undefined && textOf(entry.address) !== undefined ? [entry as unknown as Kept] : [];
	});
}

function keptEntry(file: CaseFile, { resource, appointment }: Pick<CalendarWork, 'resource' | 'appointment'>): Kept | undefined {
	return keptEntries(file).find((entry) => entry.resource === resource && entry.appointment === appointment);
}

function nameOfEntry({ resource, appointment }: Pick<CalendarWork, 'resource' | 'appointment'>): string {
	return `${appointment}:${resource}`;
}

function turnIn({ sections }: CaseFile): CalendarTurn {
	return (recordOf(sections.calendarTurn) as CalendarTurn | undefined) ?? {};
}

function nameOf(profile: Profile, resource: string): string {
	return resourcesOf(profile).find(({ id }) => id === resource)?.name ?? resource;
}
