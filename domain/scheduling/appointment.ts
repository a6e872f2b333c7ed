import { formatInstant, parseInstant } from '../calendar';
import { type Actor, type Instant, type Reason, because } from '../case';
import { keyOf } from '../case';
import { anyLanguage, type SchedulingWords, told, type TeamPhrase } from '../language';
import type { Profile } from '../profile';
import { fold } from '../text';
import { reminderKeys } from './reminders';
import { serviceOf, type Resource } from './resources';
import type { Terms } from './terms';
import type { Appointment, AppointmentChange, Customer, Person, PlannedEvent, Refusal } from './types';
import { wordsIn } from './wording';

const MINUTE = 60_000;

export interface Booking {
	caseId: string;
	/** Counts the visits of a case from 1. */
	number: number;
	start: Instant;
	crew: Resource[];
	terms: Terms;
	customer: Customer;
	service?: string;
	title?: string;
	location?: string;
	postcode?: string;
	by?: Actor;
	/** Only held, through this instant. */
	heldUntil?: Instant;
	now: Instant;
}

/** Part of every key of the visit; made of the case, so that booking a case's visit again finds the same one. */
export function appointmentId(caseId: string, number: number): string {
	return `a_${keyOf('appointment', caseId, number).slice(0, 20)}`;
}

/** Keys of the ledger's slots, one for each of those who come. They never change, so that a visit that moves takes its slots along. */
export function slotKeys(id: string, count: number): string[] {
	return Array.from({ length: count }, (_, index) => `appointment:${id}:${index}`);
}

/** The visit that a slot's key belongs to. */
export function appointmentOfSlot(key: string): string | undefined {
	return /^appointment:(a_[0-9a-f]{20}):\d+$/.exec(key)?.[1];
}

/** What is taken in the ledger: the visit with the buffers around it, so that no two come nearer to each other than that. */
export function reservedSpan(start: Instant, terms: Pick<Terms, 'durationMinutes' | 'bufferBeforeMinutes' | 'bufferAfterMinutes'>): { start: Instant; end: Instant } {
	return { start: start - terms.bufferBeforeMinutes * MINUTE, end: start + (terms.durationMinutes + terms.bufferAfterMinutes) * MINUTE };
}

export function bookAppointment(booking: Booking, profile: Profile): AppointmentChange {
	const { caseId, number, start, crew, terms, customer, now } = booking;
	const id = appointmentId(caseId, number);
	const service = serviceOf(profile, booking.service);
	const appointment: Appointment = {
		id,
		number,
		status: booking.heldUntil === undefined ? 'booked' : 'held',
		sequence: 0,
		uid: `${id}@${hostOf(profile)}`,
		...(booking.service !== undefined && { service: booking.service }),
		title: booking.title ?? service?.name ?? wordsIn(customer.language).visit,
		...times(start, terms),
		timezone: terms.timezone,
		durationMinutes: terms.durationMinutes,
		bufferBeforeMinutes: terms.bufferBeforeMinutes,
		bufferAfterMinutes: terms.bufferAfterMinutes,
		resources: crew.map(personOf),
		customer,
		...(booking.location !== undefined && { location: booking.location }),
		...(booking.postcode !== undefined && { postcode: booking.postcode }),
		bookedAt: formatInstant(now, terms.timezone),
		...(booking.heldUntil !== undefined && { heldUntil: formatInstant(booking.heldUntil, terms.timezone) }),
	};
	const held = booking.heldUntil !== undefined;
	return {
		appointment,
		changed: true,
		events: [event(appointment, held ? 'appointment.held' : 'appointment.booked', now, booking.by, { ...place(appointment), ...(held && { heldUntil: appointment.heldUntil }) })],
		withdrawn: [],
		reasons: [{ code: held ? 'held' : 'booked', message: `${held ? 'Held' : 'Booked'} for ${names(crew)}` }],
	};
}

/** As booking it has recorded, or was about to. */
export function bookedEvent(appointment: Appointment, by: Actor | undefined): PlannedEvent {
	return event(appointment, 'appointment.booked', instantOf(appointment.bookedAt), by, place(appointment));
}

/** Same visit, other time or other people: the invite's UID stays, its sequence rises, and the reminders of the old time go. */
export function moveAppointment(old: Appointment, to: { start: Instant; crew: Resource[]; terms: Terms; by?: Actor; now: Instant }, profile: Profile): AppointmentChange | Refusal {
	const refused = refuse(old, ['booked', 'noShow'], 'The appointment is {status} and cannot be moved');
	if (refused) return { refused };
	const { start, crew, terms, now } = to;
	const there = instantOf(old.start) === start && sameCrew(old.resources, crew) && old.durationMinutes === terms.durationMinutes;
	if (there && old.status === 'booked') return unchanged(old, 'already-there', 'The appointment is at that time already');
	const kept = { ...old };
	// Said of the old time.
	delete kept.noShowAt;
	delete kept.confirmedAt;
	delete kept.arrival;
	const appointment: Appointment = {
		...kept,
		status: 'booked',
		sequence: old.sequence + 1,
		...times(start, terms),
		durationMinutes: terms.durationMinutes,
		bufferBeforeMinutes: terms.bufferBeforeMinutes,
		bufferAfterMinutes: terms.bufferAfterMinutes,
		resources: crew.map(personOf),
		movedAt: formatInstant(now, old.timezone),
		previous: { start: old.start, end: old.end },
	};
	return {
		appointment,
		changed: true,
		events: [event(appointment, 'appointment.moved', now, to.by, { ...place(appointment), previous: appointment.previous })],
		withdrawn: reminderKeys(old, profile),
		reasons: [{ code: 'moved', message: `Moved, with ${names(crew)}` }],
	};
}

export function cancelAppointment(old: Appointment, { by, reason, withPlan = false, now }: { by?: Actor; reason?: string; withPlan?: boolean; now: Instant }, profile: Profile): AppointmentChange | Refusal {
	if (old.status === 'cancelled') return unchanged(old, 'already-cancelled', 'The appointment is cancelled already');
	const refused = refuse(old, ['held', 'booked', 'noShow'], 'The appointment is {status} and cannot be cancelled');
	if (refused) return { refused };
	const appointment: Appointment = {
		...old,
		status: 'cancelled',
		// Nobody was invited to what was only held.
		sequence: old.status === 'held' ? old.sequence : old.sequence + 1,
		cancelledAt: formatInstant(now, old.timezone),
		...(by !== undefined && { cancelledBy: by }),
		...(reason !== undefined && { cancelReason: reason }),
		...(withPlan && { withPlan }),
	};
	const late = instantOf(old.start) - now < 24 * 60 * MINUTE;
	return {
		appointment,
		changed: true,
		events: [event(appointment, 'appointment.cancelled', now, by, { ...place(appointment), ...(reason !== undefined && { reason }), late })],
		withdrawn: reminderKeys(old, profile),
		reasons: [{ code: 'cancelled', message: 'Cancelled; the time is free again' }, ...(late ? [{ code: 'short-notice', message: 'Cancelled less than 24 hours ahead' }] : [])],
	};
}

/** From the start on, also before the end; `undo` takes it back. */
export function markNoShow(old: Appointment, { by, undo = false, now }: { by?: Actor; undo?: boolean; now: Instant }, profile: Profile): AppointmentChange | Refusal {
	const at = formatInstant(now, old.timezone);
	if (undo) {
		if (old.status === 'booked') return unchanged(old, 'not-marked', 'The appointment is not marked as a no-show');
		const refused = refuse(old, ['noShow'], 'The appointment is {status} and cannot be taken back');
		if (refused) return { refused };
		const appointment: Appointment = { ...old, status: 'booked' };
		delete appointment.noShowAt;
		return changedTo(appointment, 'appointment.noShowUndone', now, by, { noShowAt: old.noShowAt }, 'no-show-undone', 'The no-show is taken back');
	}
	if (old.status === 'noShow') return unchanged(old, 'already-marked', 'The appointment is marked as a no-show already');
	const refused = refuse(old, ['booked'], 'The appointment is {status} and cannot be marked as a no-show');
	if (refused) return { refused };
	if (now < instantOf(old.start)) {
		return { refused: because('not-started', 'The appointment begins at {when}; it can be marked as a no-show from then on', { when: old.start }) };
	}
	const change = changedTo({ ...old, status: 'noShow', noShowAt: at }, 'appointment.noShow', now, by, place(old), 'no-show', 'Marked as a no-show');
	return { ...change, withdrawn: reminderKeys(old, profile) };
}

export function completeAppointment(old: Appointment, { by, now }: { by?: Actor; now: Instant }, profile: Profile): AppointmentChange | Refusal {
	if (old.status === 'completed') return unchanged(old, 'already-completed', 'The appointment is completed already');
	const refused = refuse(old, ['booked', 'noShow'], 'The appointment is {status} and cannot be completed');
	if (refused) return { refused };
	if (now < instantOf(old.start)) return { refused: because('not-started', 'The appointment begins at {when}; it can be completed from then on', { when: old.start }) };
	const appointment: Appointment = { ...old, status: 'completed', completedAt: formatInstant(now, old.timezone) };
	delete appointment.noShowAt;
	return { ...changedTo(appointment, 'appointment.completed', now, by, place(old), 'completed', 'The visit is done'), withdrawn: reminderKeys(old, profile) };
}

/** The customer says that they will be there. */
export function confirmAppointment(old: Appointment, { by = 'customer', now }: { by?: Actor; now: Instant }): AppointmentChange | Refusal {
	if (old.confirmedAt !== undefined) return unchanged(old, 'already-confirmed', 'The appointment is confirmed already');
	const refused = refuse(old, ['booked'], 'The appointment is {status} and cannot be confirmed');
	if (refused) return { refused };
	return changedTo({ ...old, confirmedAt: formatInstant(now, old.timezone) }, 'appointment.confirmed', now, by, place(old), 'confirmed', 'The customer will be there');
}

const answersFor = (part: (answers: SchedulingWords['answers']) => string) => anyLanguage(({ scheduling }) => part(scheduling.answers));
const CONFIRMS = new RegExp(`^(?:c|${answersFor(({ confirm }) => confirm)})$`);
const RESCHEDULES = new RegExp(`^(?:r|${answersFor(({ reschedule }) => reschedule)})$`);

/** What a short answer to a reminder means: one letter or word of its own, as the reminder asked for. */
export function readReminderAnswer(text: string): 'confirm' | 'reschedule' | undefined {
	const word = fold(text.split('\n')[0].trim()).replace(/^["'“”(]+|["'“”).!]+$/g, '');
	if (CONFIRMS.test(word)) return 'confirm';
	if (RESCHEDULES.test(word)) return 'reschedule';
	return undefined;
}

const invite = (words: string) => new RegExp(`^(?:${words})\\s*:\\s*`);
/** Before the title in the subject of what calendars answer to an invite. */
const INVITE_ANSWERS: Array<[RegExp, 'confirm' | 'reschedule' | undefined]> = [
	[invite(answersFor(({ accepted }) => accepted)), 'confirm'],
	[invite(answersFor(({ declined }) => declined)), 'reschedule'],
	[invite(answersFor(({ tentative }) => tentative)), undefined],
];

/** What a calendar's answer to the invite means, by its subject, which names the visit; undefined for any other mail. */
export function readInviteAnswer(subject: string | undefined, { title }: Pick<Appointment, 'title'>): { means?: 'confirm' | 'reschedule' } | undefined {
	const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();
	const given = folded(subject ?? '');
	for (const [pattern, means] of INVITE_ANSWERS) {
		const rest = given.replace(pattern, '');
		if (rest !== given && rest.startsWith(folded(title))) return means ? { means } : {};
	}
	return undefined;
}

/** Whether the time is the customer's: not cancelled, done or run out. */
export function isInForce({ status, heldUntil }: Appointment, now: Instant): boolean {
	return status === 'booked' || (status === 'held' && (heldUntil === undefined || instantOf(heldUntil) >= now));
}

export function personOf({ id, name, email }: Person): Person {
	return { id, name, ...(email !== undefined && { email }) };
}

export function instantOf(time: string): Instant {
	return parseInstant(time, 'time', 'UTC');
}

function times(start: Instant, { durationMinutes, arrivalWindowMinutes, timezone }: Terms) {
	const at = (minutes: number) => formatInstant(start + minutes * MINUTE, timezone);
	return { start: at(0), end: at(durationMinutes), ...(arrivalWindowMinutes > 0 && { arrival: { from: at(0), to: at(arrivalWindowMinutes) } }) };
}

function changedTo(appointment: Appointment, type: string, now: Instant, by: Actor | undefined, data: Record<string, unknown>, code: string, message: string): AppointmentChange {
	return { appointment, changed: true, events: [event(appointment, type, now, by, data)], withdrawn: [], reasons: [{ code, message }] };
}

function unchanged(appointment: Appointment, code: string, message: string): AppointmentChange {
	return { appointment, changed: false, events: [], withdrawn: [], reasons: [{ code, message }] };
}

function refuse({ status }: Appointment, allowed: Array<Appointment['status']>, said: Refused): Reason | undefined {
	return allowed.includes(status) ? undefined : because(`is-${STATUS_CODE[status]}`, said, { status: told(STATUS_WORD[status]) });
}

const STATUS_CODE: Record<Appointment['status'], string> = { held: 'held', booked: 'booked', cancelled: 'cancelled', noShow: 'no-show', completed: 'completed' };
const STATUS_WORD = { held: 'only held', booked: 'booked#visit', cancelled: 'cancelled#visit', noShow: 'marked as a no-show', completed: 'completed#visit' } as const satisfies Record<Appointment['status'], TeamPhrase>;
type Refused = Extract<TeamPhrase, `The appointment is {status} and ${string}`>;

/** The time is in the key, so that a no-show that was taken back can be marked again. */
function event({ id, sequence, timezone }: Appointment, type: string, now: Instant, by: Actor | undefined, data: Record<string, unknown>): PlannedEvent {
	const once = type === 'appointment.noShow' || type === 'appointment.noShowUndone' || type === 'appointment.held' ? `:${now}` : '';
	return { type, at: formatInstant(now, timezone), by: by ?? 'human', data: { appointment: id, ...data }, key: `${type}:${id}:${sequence}${once}` };
}

function place({ start, end, service, resources, number, bookedAt, confirmedAt }: Appointment): Record<string, unknown> {
	return { number, start, end, ...(service !== undefined && { service }), resources: resources.map(({ id }) => id), bookedAt, ...(confirmedAt !== undefined && { confirmed: true }) };
}

function sameCrew(people: Person[], crew: Resource[]): boolean {
	return people.length === crew.length && people.every(({ id }, index) => crew[index].id === id);
}

function names(people: Person[]): string {
	return people.map(({ name }) => name).join(' and ');
}

/** The right side of a UID, which only has to be nobody else's. */
function hostOf({ business }: Profile): string {
	const host = /@([a-z0-9.-]+\.[a-z]{2,})$/i.exec(business.email ?? '')?.[1];
	return host?.toLowerCase() ?? 'lead-to-cash.invalid';
}
