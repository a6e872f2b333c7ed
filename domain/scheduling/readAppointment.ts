import { z } from 'zod';

import { readInstant } from '../calendar';
import { DomainError } from '../errors';
import { APPOINTMENT_STATUSES, type Appointment } from './types';

const time = z.string().refine((text) => /[Zz]$|[+-]\d{2}:?\d{2}$/.test(text.trim()) && readInstant(text, 'UTC') !== null, 'must be a time with offset');
const text = z.string().trim().min(1);
const minutes = z.number().int().min(0);

const appointment = z.looseObject({
	id: z.string().regex(/^a_[0-9a-f]{20}$/, 'must be an appointment’s id'),
	number: z.number().int().min(1),
	status: z.enum(APPOINTMENT_STATUSES),
	sequence: z.number().int().min(0),
	uid: text,
	service: text.optional(),
	title: text,
	start: time,
	end: time,
	timezone: text,
	durationMinutes: minutes,
	bufferBeforeMinutes: minutes,
	bufferAfterMinutes: minutes,
	arrival: z.object({ from: time, to: time }).optional(),
	resources: z.array(z.object({ id: text, name: text, email: text.optional() })).min(1),
	customer: z.looseObject({ name: text.optional(), email: text.optional(), phone: text.optional(), language: text, timezone: text }),
	location: text.optional(),
	postcode: text.optional(),
	bookedAt: time,
	heldUntil: time.optional(),
	movedAt: time.optional(),
	previous: z.object({ start: time, end: time }).optional(),
	cancelledAt: time.optional(),
	cancelledBy: z.enum(['human', 'bot', 'customer']).optional(),
	cancelReason: text.optional(),
	noShowAt: time.optional(),
	completedAt: time.optional(),
	confirmedAt: time.optional(),
});

/** The appointment of a section that an earlier run gave; undefined where there is none, such as in one that only found slots. */
export function readAppointment(value: unknown): Appointment | undefined {
	if (typeof value !== 'object' || value === null || !('status' in value) || !('id' in value)) return undefined;
	const read = appointment.safeParse(value);
	if (read.success) {
		const known = Object.keys(appointment.shape);
		return Object.fromEntries(Object.entries(read.data).filter(([name, one]) => known.includes(name) && one !== undefined)) as unknown as Appointment;
	}
	const [{ path, message }] = read.error.issues;
	throw new DomainError('appointment-unread', `appointment.${path.join('.')} cannot be read: ${message}`, 'Give the section as this node gave it, without changes.', `appointment.${path.join('.')}`);
}
