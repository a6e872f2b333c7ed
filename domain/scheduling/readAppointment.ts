import { z } from 'zod';

import { formatInstant, isTimeZone, readInstant } from '../calendar';
import type { Instant } from '../case';
import { DomainError } from '../errors';
import type { Profile } from '../profile';
import { appointmentId } from './appointment';
import { serviceOf } from './resources';
import { APPOINTMENT_STATUSES, type Appointment } from './types';

const time = z.string().refine((text) => /[Zz]$|[+-]\d{2}:?\d{2}$/.test(text.trim()) && readInstant(text, 'UTC') !== null, 'must be a time with offset');
const text = z.string().trim().min(1);
const OWN_ID = /^a_[0-9a-f]{20}$/;
const zone = z.string().refine(isTimeZone, 'must be an IANA time zone');
const minutes = z.number().int().min(0);

const appointment = z.looseObject({
	id: z.string().regex(OWN_ID, 'must be an appointment’s id'),
	number: z.number().int().min(1),
	status: z.enum(APPOINTMENT_STATUSES),
	sequence: z.number().int().min(0),
	uid: text,
	service: text.optional(),
	title: text,
	start: time,
	end: time,
	timezone: zone,
	durationMinutes: minutes,
	bufferBeforeMinutes: minutes,
	bufferAfterMinutes: minutes,
	arrival: z.object({ from: time, to: time }).optional(),
	resources: z.array(z.object({ id: text, name: text, email: text.optional() })),
	customer: z.looseObject({ name: text.optional(), email: text.optional(), phone: text.optional(), language: text, timezone: zone }),
	location: text.optional(),
	postcode: text.optional(),
	bookedAt: time,
	heldUntil: time.optional(),
	movedAt: time.optional(),
	previous: z.object({ start: time, end: time }).optional(),
	cancelledAt: time.optional(),
	cancelledBy: z.enum(['human', 'bot', 'customer']).optional(),
	cancelReason: text.optional(),
	withPlan: z.boolean().optional(),
	noShowAt: time.optional(),
	completedAt: time.optional(),
	confirmedAt: time.optional(),
	plan: z.string().regex(OWN_ID).optional(),
});

/** Whose appointment it is, for one of which not all is known. */
export interface AppointmentOf {
	caseId: string;
	profile: Profile;
	now: Instant;
}

/**
 * The appointment of a section that an earlier run gave; undefined where there is none, such as in one that only found
 * slots. With `of`, an appointment made elsewhere is read as well: its `start` is enough, the rest is as usual.
 */
export function readAppointment(value: unknown, of?: AppointmentOf): Appointment | undefined {
	if (typeof value !== 'object' || value === null || !('start' in value) || (!of && !('status' in value && 'id' in value))) return undefined;
	const read = appointment.safeParse(of ? completed(value as Record<string, unknown>, of) : value);
	if (read.success) {
		const known = Object.keys(appointment.shape);
		return Object.fromEntries(Object.entries(read.data).filter(([name, one]) => known.includes(name) && one !== undefined)) as unknown as Appointment;
	}
	const [{ path, message }] = read.error.issues;
	throw new DomainError('appointment-unread', `appointment.${path.join('.')} cannot be read: ${message}`, 'Give the section as this node gave it, or at least the start as a time with offset.', `appointment.${path.join('.')}`);
}

/** Of two accounts of a case's visit the later one; `kept`, where they are equally late. */
export function newerAppointment(given: Appointment | undefined, kept: Appointment | undefined): Appointment | undefined {
	if (!given || !kept) return given ?? kept;
	return kept.number > given.number || (kept.number === given.number && kept.sequence >= given.sequence) ? kept : given;
}

function completed(given: Record<string, unknown>, { caseId, profile, now }: AppointmentOf): Record<string, unknown> {
	const zone = typeof given.timezone === 'string' ? given.timezone : profile.business.timezone;
	const number = typeof given.number === 'number' ? given.number : 1;
	const id = typeof given.id === 'string' && OWN_ID.test(given.id) ? given.id : appointmentId(caseId, number);
	const service = serviceOf(profile, typeof given.service === 'string' ? given.service : undefined);
	const start = readInstant(given.start, zone);
	const end = readInstant(given.end, zone);
	const minutesOf = (from: Instant, to: Instant) => Math.max(0, Math.round((to - from) / 60_000));
	const duration = typeof given.durationMinutes === 'number' ? given.durationMinutes : start !== null && end !== null ? minutesOf(start, end) : (service?.durationMinutes ?? 60);
	const written = (at: Instant | null, otherwise: unknown) => (at === null ? otherwise : formatInstant(at, zone));
	const customer = typeof given.customer === 'object' && given.customer !== null ? given.customer : {};
	return {
		status: 'booked',
		sequence: 0,
		uid: `${id}@lead-to-cash.invalid`,
		title: service?.name ?? 'Appointment',
		bufferBeforeMinutes: 0,
		bufferAfterMinutes: 0,
		resources: [],
		bookedAt: formatInstant(now, zone),
		...given,
		id,
		number,
		timezone: zone,
		start: written(start, given.start),
		end: written(end, start === null ? given.end : formatInstant(start + duration * 60_000, zone)),
		durationMinutes: duration,
		customer: { language: 'en', timezone: zone, ...customer },
	};
}
