import type { CalendarRead, CalendarToRead } from '../../../documents/calendars';
import type { Instant, Reason } from '../../../domain/case';
import { calendarDiffers, isWritten, writtenSince, type Links } from '../../../domain/process';
import type { Profile } from '../../../domain/profile';
import {
	appointmentOfSlot,
	calendarDifferences,
	calendarName,
	calendarText,
	differenceMark,
	readCalendarText,
	visitsIn,
	type Appointment,
	type CalendarDifference,
	type CalendarReading,
	type LedgerVisit,
	type Resource,
} from '../../../domain/scheduling';
import type { CaseRecord, Ledger } from '../../../ledger';
import { eventsOfCase, fileOfRecord } from '../step';

/** What was last read of the calendars of those who have one; who has none, or whose was never read, is not there. */
export async function readingsOf(ledger: Ledger, roster: Resource[]): Promise<Map<string, CalendarReading>> {
	const withCalendar = roster.filter(({ calendarAddress }) => calendarAddress !== undefined);
	const texts = await Promise.all(withCalendar.map(async ({ id }) => await ledger.getSetting(calendarName(id))));
	return new Map(
		withCalendar.flatMap(({ id }, index) => {
			const reading = readCalendarText(texts[index]);
			return reading ? [[id, reading]] : [];
		}),
	);
}

export interface CalendarPlace {
	ledger: Ledger;
	profile: Profile;
	links?: Links;
	now: Instant;
}

export interface CalendarKept {
	reading: CalendarReading;
	/** Found for the first time. */
	news: CalendarDifference[];
	reasons: Reason[];
}

/** A visit of a resource, with its case where that has it still. */
interface Known {
	visit: LedgerVisit;
	record?: CaseRecord;
	appointment?: Appointment;
}

/**
 * What was read of a calendar takes the place of what was read before. Where it does not agree with the ledger, that is recorded
 * with the case, once; a visit that was never written there is to be.
 */
export async function keepCalendar(place: CalendarPlace, { resource, start, end, askedAt }: CalendarToRead & { askedAt: Instant }, read: CalendarRead): Promise<CalendarKept> {
	const { ledger, now } = place;
	const name = calendarName(resource);
	const before = readCalendarText(await ledger.getSetting(name));
	if (before && before.askedAt > askedAt) return { reading: before, news: [], reasons: [{ code: 'calendar-older', message: 'The calendar was read again meanwhile: this answer is older' }] };
	if ('problem' in read) {
		const reading = { ...(before ?? { askedAt: 0, from: 0, to: 0, busy: [], visits: [], differences: [] }), problem: read.problem.slice(0, 500) };
		await ledger.setSetting({ name, value: calendarText(reading), now });
		return { reading, news: [], reasons: [{ code: 'calendar-not-read', message: `The calendar could not be read: ${read.problem}` }] };
	}
	const to = read.until ?? end;
	const beyond = read.until === undefined || !before ? [] : before.busy.filter((one) => one.start >= to);
	const told = { askedAt, from: start, to, busy: [...read.busy, ...beyond], visits: read.visits };
	const known = await visitsOf(place, resource, told);
	const differences = calendarDifferences(told, known.map(({ visit }) => visit));
	const reading: CalendarReading = { ...told, differences };
	await ledger.setSetting({ name, value: calendarText(reading), now });
	const seen = new Set((before?.differences ?? []).map(differenceMark));
	const news = differences.filter((one) => !seen.has(differenceMark(one)));
	for (const { record, appointment } of known) {
		if (!record || !appointment) continue;
		const own = news.filter((one) => one.appointment === appointment.id);
		if (own.length > 0) await tell(place, resource, { record, appointment }, own);
		if (!isWritten(record.data, appointment.id, resource)) await due(place, record.caseId);
	}
	return { reading, news, reasons: read.reasons };
}

/** The difference is settled: it is not shown until the calendar is read again. */
export async function settleDifference({ ledger, now }: Pick<CalendarPlace, 'ledger' | 'now'>, appointment: string, resource: string): Promise<void> {
	const name = calendarName(resource);
	const reading = readCalendarText(await ledger.getSetting(name));
	if (reading) await ledger.setSetting({ name, value: calendarText({ ...reading, differences: reading.differences.filter((one) => one.appointment !== appointment) }), now });
}

async function visitsOf({ ledger, now }: CalendarPlace, resource: string, { from, to }: { from: Instant; to: Instant }): Promise<Known[]> {
	const slots = await ledger.listSlots({ resources: [resource], from, to, now });
	const known: Known[] = [];
	for (const { key, start, end, caseId } of slots) {
		const id = appointmentOfSlot(key);
		if (id === undefined) continue;
		const record = caseId === undefined ? undefined : await ledger.getCase(caseId);
		const appointment = record && visitsIn(record.data).find((visit) => visit.id === id);
		if (appointment && appointment.status !== 'booked') continue;
		const writtenAt = record && appointment && writtenSince(record.data, appointment, resource);
		known.push({
			visit: {
				appointment: id,
				...(caseId !== undefined && { caseId }),
				// Of a visit whose case has gone on to another one, the slot is all that is known.
				...(appointment ? { start: Date.parse(appointment.start), end: Date.parse(appointment.end) } : { start, end }),
				...(writtenAt !== undefined && { writtenAt }),
			},
			...(record && { record }),
			...(appointment && { appointment }),
		});
	}
	return known;
}

async function tell({ ledger, profile, links, now }: CalendarPlace, resource: string, { record, appointment }: { record: CaseRecord; appointment: Appointment }, differences: CalendarDifference[]): Promise<void> {
	const { caseId } = record;
	const file = fileOfRecord(record, await eventsOfCase(ledger, caseId));
	const { events, messages } = calendarDiffers({ file, profile, ...(links && { links }), now }, resource, appointment, differences);
	await ledger.completeStep({ caseId, process: 'calendar', events, messages, due: {}, now });
}

async function due({ ledger, now }: CalendarPlace, caseId: string): Promise<void> {
	await ledger.completeStep({ caseId, process: 'calendar', events: [], messages: [], due: { calendar: now }, now });
}
