import { parseInstant } from '../../../domain/calendar';
import { parseProfile, type Profile } from '../../../domain/profile';
import { bookAppointment, crewsAt, findSlots, type Appointment, type BusyTime, type SlotRequest, type SlotsFound } from '../../../domain/scheduling';

/** Monday 7 December 2026, 06:00 in Chicago. */
export const NOW = Date.parse('2026-12-07T12:00:00Z');
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const OFFICE: Array<[string, string]> = [['09:00', '17:00']];

/** A plumber in Chicago with two technicians; no notice and no buffers unless a test says so. */
export function business(over: Record<string, unknown> = {}, scheduling: Record<string, unknown> = {}): Profile {
	return parseProfile({
		business: { name: 'Lakeside Plumbing', timezone: 'America/Chicago', country: 'US', email: 'hello@lakeside.example', phone: '+1 312 555 0100' },
		hours: { mon: OFFICE, tue: OFFICE, wed: OFFICE, thu: OFFICE, fri: OFFICE },
		services: [
			{ id: 'drain', name: 'Drain Cleaning', durationMinutes: 60, bring: ['snake'] },
			{ id: 'heater', name: 'Water Heater', durationMinutes: 120, people: 2 },
		],
		team: [
			{ id: 'ana', name: 'Ana', email: 'ana@lakeside.example' },
			{ id: 'ben', name: 'Ben', skills: ['drain'] },
			{ id: 'office', name: 'Office', role: 'manager', weight: 0 },
		],
		...over,
		scheduling: { noticeMinutes: 0, ...scheduling },
	});
}

export interface SlotCase {
	timezone: string;
	now?: string;
	durationMinutes: number;
	intervalMinutes: number;
	bufferBeforeMinutes?: number;
	bufferAfterMinutes?: number;
	noticeMinutes?: number;
	windows: Array<[string, string]>;
	busy?: Array<{ start: string; end: string; timezone?: string; bufferBeforeMinutes?: number; bufferAfterMinutes?: number }>;
}

/** The starts that one person is offered, as the case describes them. */
export function startsOf({ timezone, now, windows, busy = [], ...asked }: SlotCase): string[] {
	const at = (text: string, zone = timezone) => parseInstant(text, 'time', zone);
	const spans = windows.map(([start, end]) => ({ start: at(start), end: at(end) }));
	const first = Math.min(...spans.map(({ start }) => start));
	const profile = parseProfile({ business: { name: 'One Person', timezone }, scheduling: { noticeMinutes: 0 } });
	const { slots } = findSlots(
		{ now: now ? at(now) : first, from: first, ...asked, windows: spans },
		busy.map((one): BusyTime => ({ ...one, start: at(one.start, one.timezone), end: at(one.end, one.timezone) })),
		profile,
	);
	return slots.map(({ start }) => new Date(start).toISOString().replace('.000', ''));
}

export const starts = ({ slots }: SlotsFound): string[] => slots.map(({ start }) => start.slice(0, 16));

export function ask(profile: Profile, request: Partial<SlotRequest> = {}, busy: BusyTime[] = []): SlotsFound {
	return findSlots({ now: NOW, service: 'drain', ...request }, busy, profile);
}

/** Booked by Dana with whoever is free first. */
export function booked(profile: Profile, start: string, over: Partial<Parameters<typeof bookAppointment>[0]> = {}): Appointment {
	const at = Date.parse(start);
	const now = over.now ?? NOW;
	const { crews, terms } = crewsAt(at, { now: Math.min(now, at), service: over.service ?? 'drain', windows: [{ start: at, end: at + DAY }] }, [], profile);
	return bookAppointment(
		{
			caseId: 'c_0123456789abcdef0123',
			number: 1,
			start: at,
			crew: crews[0],
			terms,
			customer: { name: 'Dana Wells', email: 'dana@example.com', phone: '+13125550142', language: 'en', timezone: profile.business.timezone },
			service: 'drain',
			...over,
			now,
		},
		profile,
	).appointment;
}
