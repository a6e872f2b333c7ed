import type { Instant } from '../case';
import { readOr } from '../errors';
import { instantOf, isInForce } from './appointment';
import { readAppointment } from './readAppointment';
import type { Appointment } from './types';

/** The sections of a case; it keeps the visit that is up in `appointment`, and the others of its plan in `series`. */
export type VisitSections = Readonly<Record<string, unknown>>;

const DAY_MS = 86_400_000;
/** So long behind its end somebody may still say what came of a visit. */
export const OUTCOME_DAYS = 14;

/** All visits of a case, by number; what cannot be read is none, for nothing may be told of it. */
export function visitsIn({ appointment, series }: VisitSections): Appointment[] {
	const given: unknown[] = [appointment, ...(Array.isArray(series) ? (series as unknown[]) : [])];
	const visits = given.flatMap((one) => {
		const read = readOr(() => readAppointment(one));
		return 'value' in read && read.value ? [read.value] : [];
	});
	return visits.filter(({ id }, index) => visits.findIndex((other) => other.id === id) === index).sort((a, b) => a.number - b.number);
}

/**
 * The visit that is spoken of when nothing else is said: of a plan the last that has begun, until it is known what came of it;
 * then the next that is ahead.
 */
export function visitUp(visits: readonly Appointment[], now: Instant): Appointment | undefined {
	const begun = byStart(visits).findLast((visit) => instantOf(visit.start) <= now && visit.status !== 'cancelled' && visit.status !== 'held');
	const isOpen = begun && begun.status !== 'completed' && now < instantOf(begun.end) + OUTCOME_DAYS * DAY_MS;
	return isOpen ? begun : (nextAhead(visits, now) ?? visits.at(-1));
}

/** The visit that a customer means: the next that is ahead, else the one that is up. */
export function visitAhead(visits: readonly Appointment[], now: Instant): Appointment | undefined {
	return nextAhead(visits, now) ?? visitUp(visits, now);
}

/** Of a plan what is booked and has not begun, by its start; a visit by itself alone. */
export function visitsLeft(visits: readonly Appointment[], { id, plan = id }: Pick<Appointment, 'id' | 'plan'>, now: Instant): Appointment[] {
	return byStart(visits).filter((visit) => (visit.plan ?? visit.id) === plan && visit.status === 'booked' && instantOf(visit.start) > now);
}

/** The sections once visits are as given: those of a plan stay with the case, one by itself until the next by itself takes its place. */
export function withVisits(sections: VisitSections, changed: readonly Appointment[], now: Instant): { appointment?: Appointment; series?: Appointment[] } {
	const isChanged = ({ id }: Appointment) => changed.some((one) => one.id === id);
	const isFollowed = changed.some(({ plan }) => plan === undefined);
	const kept = visitsIn(sections).filter((visit) => !isChanged(visit) && (visit.plan !== undefined || !isFollowed));
	const visits = [...kept, ...changed].sort((a, b) => a.number - b.number);
	const up = visitUp(visits, now);
	const series = visits.filter(({ id }) => id !== up?.id);
	return { ...(up && { appointment: up }), ...((series.length > 0 || sections.series !== undefined) && { series }) };
}

function nextAhead(visits: readonly Appointment[], now: Instant): Appointment | undefined {
	return byStart(visits).find((visit) => isInForce(visit, now) && instantOf(visit.end) > now);
}

function byStart(visits: readonly Appointment[]): Appointment[] {
	return [...visits].sort((a, b) => instantOf(a.start) - instantOf(b.start));
}
