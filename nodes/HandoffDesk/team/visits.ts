import { visitsPage } from '../../../documents/pages';
import { formatInstant, isLocalDate, readInstant } from '../../../domain/calendar';
import { midnight, seenMark, teamTimes, inPlainWords, visitSpan, visitsView, type TakenTime, type TeamTimes, inOneLine, inWords } from '../../../domain/desk';
import type { Reason } from '../../../domain/case';
import { signedBy } from '../../../domain/process/byHand';
import { writeAgain } from '../../../domain/process';
import { appointmentId, appointmentOfSlot, findSlots, resourcesOf, visitsIn, visitsLeft, type Appointment, type SlotsFound } from '../../../domain/scheduling';
import type { Say } from '../../../domain/language';
import type { CaseRecord } from '../../../ledger';
import { bookVisit, busyOnLedger, cancelPlan, cancelVisit, moveVisit, numberOf, readingsOf, settleDifference, type KnownVisit } from '../../shared/visit';
import { casesOf, whoPosts, sayHere, type Desk, type Page } from '../desk';
import { textOf } from '../request';
import { visitOf } from '../visitOf';
import type { Posted } from './answerTeam';
import { frameFor } from './frame';

const NOTHING_ELSE = { busy: [], reasons: [] };
/** Days of free times that are looked through for a page; the more only where the first have nothing. */
const AHEAD_DAYS = [7, 21];
const DAY = 86_400_000;
/** Of a day in five-minute steps, and some. */
const MOST_SLOTS = 2_000;

export async function visitsOf(desk: Desk, posted?: Posted): Promise<Page> {
	const { ledger, profile, now, request: { query } } = desk;
	const from = isDay(query.from) ? query.from : formatInstant(now, profile.business.timezone).slice(0, 10);
	const days = query.days === '1' ? 1 : 7;
	const roster = resourcesOf(profile);
	const person = roster.find(({ id }) => id === query.person)?.id;
	const readings = await readingsOf(ledger, roster);
	const span = visitSpan({ from, days }, profile);
	const slots = roster.length === 0 ? [] : await ledger.listSlots({ resources: roster.map(({ id }) => id), from: span.start - DAY, to: span.end + DAY, now });
	const differing = [...readings.values()].flatMap(({ differences }) => differences.flatMap(({ caseId }) => caseId ?? []));
	const cases = withTheirVisits(await casesOf(ledger, [...slots.flatMap(({ caseId }) => caseId ?? []), ...differing]));
	const taken = slots.map(({ key, resource, start, end, heldUntil, caseId }): TakenTime => {
		const record = caseId === undefined ? undefined : cases.get(caseId);
		const visit = record?.visits.find(({ id }) => id === appointmentOfSlot(key));
		return { resource, start, end, ...(heldUntil !== undefined && { held: true }), ...(record && { record }), ...(visit && { appointment: visit }) };
	});
	const moved = query.move === undefined ? undefined : await ledger.getCase(query.move);
	const moving = moved && (await timesFor(desk, moved));
	const view = visitsView({ from, days, ...(person !== undefined && { person }), skip: Math.max(0, Number(query.skip) || 0), taken, readings, cases, ...(moving && { moving }) }, profile, now);
	return { statusCode: posted?.statusCode ?? 200, body: visitsPage(view, frameFor(desk, 'visits', query.id ?? '', posted)) };
}

/** What is free for a case's visit, from a day on and with whom, as the address says; undefined for a case that is over. */
export async function timesFor(desk: Desk, record: CaseRecord): Promise<TeamTimes | undefined> {
	const { profile, now, request: { query } } = desk;
	const { place, request } = visitOf(desk, record, 'human');
	const isPaid = record.stage === 'paid' && place.known?.plan === undefined;
	if (record.stage === 'closed' || isPaid || record.erasedAt !== undefined) return undefined;
	const { timezone } = profile.business;
	const today = formatInstant(now, timezone).slice(0, 10);
	const day = isDay(query.day) && query.day > today ? query.day : today;
	const person = resourcesOf(profile).find(({ id }) => id === query.with)?.id;
	const from = Math.max(now, midnight(day, timezone));
	const asked = { ...request, from, limit: MOST_SLOTS, ...(person !== undefined && { resources: [person] }) };
	const busy = await busyOnLedger(place.ledger, asked, profile);
	const booked = Date.parse(place.known?.status === 'booked' ? place.known.start : '');
	let found: SlotsFound | undefined;
	let free: SlotsFound['slots'] = [];
	for (const days of AHEAD_DAYS) {
		found = findSlots({ ...asked, to: from + days * DAY }, busy, profile);
		free = found.slots.filter(({ start }) => Date.parse(start) !== booked);
		if (free.length > 0) break;
	}
	return teamTimes(record, { ...(place.known && { visit: place.known, left: visitsLeft(visitsIn(record.data), place.known, now) }), slots: free, ...(free.length === 0 && found && { nothing: inPlainWords(nothingIn(found, sayHere(desk)), profile, now) }), day, ...(person !== undefined && { person }) }, profile, now);
}

/** A date that a calendar has, and others around it. */
function isDay(value: string | undefined): value is string {
	return value !== undefined && isLocalDate(value) && value > '1971' && value < '9000';
}

function nothingIn({ excluded = [], nextStart }: SlotsFound, say: Say): string {
	const next = nextStart ? ` ${say('The next time that works: {when}.', { when: nextStart })}` : '';
	return `${say('Nothing is free in these three weeks: {why}.', { why: inOneLine(excluded, say) || say('nothing is open') })}${next}`;
}

const ACTIONS = ['bookVisit', 'moveVisit', 'cancelVisit', 'cancelPlan', 'follow', 'writeAgain', 'settle'] as const;
type Action = (typeof ACTIONS)[number];

export function isVisitAction(value: unknown): value is Action {
	return ACTIONS.some((known) => known === value);
}

export async function postVisits(desk: Desk): Promise<Posted> {
	const { body } = desk.request;
	const record = await desk.ledger.getCase(textOf(body.case) ?? '0');
	if (!record) return { statusCode: 404, tone: 'late', text: sayHere(desk)('There is no such case any more.') };
	return await postVisit(desk, record);
}

/** Books, moves or cancels a case's visit, as the customer's page does; who did it is kept. */
export async function postVisit(desk: Desk, record: CaseRecord): Promise<Posted> {
	const { now, profile, nonce, request: { body, user } } = desk;
	const say = sayHere(desk);
	const action = isVisitAction(body.do) ? body.do : undefined;
	if (!action) return { statusCode: 422, tone: 'warn', text: sayHere(desk)('Nothing was chosen to do.') };
	const { place: where, request, visit } = visitOf(desk, record, 'human');
	const place = { ...where, signed: signedBy(whoPosts(user, body)) };
	const holder = `desk:${nonce}`;
	const { known } = place;
	const booked: KnownVisit | undefined = known?.status === 'booked' ? { ...place, known } : undefined;
	const start = readInstant(textOf(body.slot) ?? textOf(body.when), profile.business.timezone);
	const person = textOf(body.person);
	const asked = { ...request, ...(person !== undefined && { resources: [person] }) };
	const atStart = booked && start !== null && Date.parse(booked.known.start) === start;
	if (atStart && (action === 'bookVisit' || action === 'follow')) return { statusCode: 200, tone: 'ok', text: say('The visit is booked for {when}.', { when: booked.known.start }) };
	if (known?.status === 'cancelled' && (action === 'cancelVisit' || (action === 'cancelPlan' && known.withPlan))) return { statusCode: 200, tone: 'ok', text: sayHere(desk)('The visit is cancelled.') };
	if (textOf(body.seen) !== seenMark(known)) return { statusCode: 409, tone: 'late', text: sayHere(desk)('The visit has changed since this page was opened. Look at it as it is now.') };
	if (action === 'settle' || action === 'writeAgain') return await inCalendar(desk, record, action);
	const reason = textOf(body.note)?.trim().slice(0, 500);
	if (action === 'cancelPlan' && known) {
		const outcome = await cancelPlan({ ...place, known }, { holder, ...(reason !== undefined && { reason }) });
		return 'refused' in outcome ? refused(outcome.refused, say) : { statusCode: 200, tone: 'ok', text: say('All {count} visits that were ahead are cancelled. The customer and who was to come are told.', { count: outcome.changes.length }) };
	}
	if (action === 'cancelVisit' || action === 'cancelPlan') {
		if (!booked) return { statusCode: 409, tone: 'late', text: sayHere(desk)('No visit is booked for this case.') };
		const outcome = await cancelVisit(booked, { holder, ...(reason !== undefined && { reason }) });
		return 'refused' in outcome ? refused(outcome.refused, say) : { statusCode: 200, tone: 'ok', text: sayHere(desk)('The visit is cancelled. The customer and who was to come are told.') };
	}
	if (start === null || start <= now) return { statusCode: 422, tone: 'warn', text: sayHere(desk)('Choose one of the free times, or give a date and time to come.') };
	if (booked) {
		// Moved in somebody's own calendar: whoever has it there keeps it.
		const resources = action === 'follow' && booked.known.resources.length === 1 ? booked.known.resources.map(({ id }) => id) : asked.resources;
		const outcome = await moveVisit(booked, { request: { ...asked, ...(resources && { resources }) }, start, taken: NOTHING_ELSE, holder });
		if ('refused' in outcome) return refused(outcome.refused, say);
		if ('found' in outcome) return taken(outcome.reasons[0], outcome.found, say);
		return { statusCode: 200, tone: 'ok', text: say('The visit is moved to {when}, with {who}. The customer is told.', { when: outcome.change.appointment.start, who: namesIn(outcome.change.appointment, say) }) };
	}
	const number = numberOf(place);
	const outcome = await bookVisit(place, { number, request: { ...asked, appointment: appointmentId(place.caseId, number) }, visit, wanted: start, hold: false, taken: NOTHING_ELSE, holder });
	if ('found' in outcome) return taken(outcome.reasons[0], outcome.found, say);
	return { statusCode: 200, tone: 'ok', text: say('The visit is booked for {when}, with {who}. The customer is told.', { when: outcome.change.appointment.start, who: namesIn(outcome.change.appointment, say) }) };
}

/** The calendar follows the ledger, or what lies there may stay. */
async function inCalendar(desk: Desk, { caseId, data }: CaseRecord, action: 'settle' | 'writeAgain'): Promise<Posted> {
	const { ledger, now, request: { body } } = desk;
	const appointment = textOf(body.appointment) ?? '';
	const resource = textOf(body.resource) ?? '';
	if (action === 'writeAgain') {
		await ledger.completeStep({ caseId, process: 'calendar', events: [], messages: [], sections: { calendarEntries: writeAgain(data, appointment, resource) }, due: { calendar: now }, now });
	}
	await settleDifference({ ledger, now }, appointment, resource);
	return { statusCode: 200, tone: 'ok', text: sayHere(desk)(action === 'settle' ? 'It stays as it is; it is shown again if it changes.' : 'The visit is written into the calendar again, as it stands here.') };
}

function refused(why: Reason, say: Say): Posted {
	return { statusCode: 409, tone: 'late', text: `${inWords(why, say).text}.` };
}

function taken(why: Reason | undefined, { slots }: SlotsFound, say: Say): Posted {
	const nearest = slots.map(({ start, resources }) => `${start} (${resources.map(({ name }) => name).join(', ')})`).join('; ');
	return { statusCode: 409, tone: 'warn', text: `${why ? inWords(why, say).text : say('That time cannot be had')}. ${nearest === '' ? say('Nothing else is free.') : say('The nearest that are free: {times}.', { times: nearest })}` };
}

function namesIn({ resources }: Appointment, say: Say): string {
	return resources.map(({ name }) => name).reduce((all, name) => (all === '' ? name : say('{one} and {other}', { one: all, other: name })), '') || say('nobody yet');
}

function withTheirVisits(cases: Map<string, CaseRecord>): Map<string, CaseRecord & { visits: Appointment[] }> {
	return new Map([...cases].map(([caseId, record]) => [caseId, { ...record, visits: visitsIn(record.data) }]));
}
