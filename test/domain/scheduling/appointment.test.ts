import {
	appointmentId,
	appointmentOfSlot,
	cancelAppointment,
	completeAppointment,
	confirmAppointment,
	crewsAt,
	markNoShow,
	moveAppointment,
	readAppointment,
	readReminderAnswer,
	reservedSpan,
	seriesStarts,
	slotKeys,
	type Appointment,
	type AppointmentChange,
	type Refusal,
} from '../../../domain/scheduling';
import { booked, business, DAY, HOUR, MINUTE, NOW } from './given';

const profile = business({}, { bufferBeforeMinutes: 15, bufferAfterMinutes: 30, reminders: [{ id: 'day', before: 'P1D', channel: 'email' }] });
const TEN = '2026-12-08T10:00:00-06:00';
const visit = () => booked(profile, TEN);
const changed = (outcome: AppointmentChange | Refusal): AppointmentChange => {
	if ('refused' in outcome) throw new Error(outcome.refused.message);
	return outcome;
};
const refusal = (outcome: AppointmentChange | Refusal) => ('refused' in outcome ? outcome.refused.code : undefined);
const moved = (old: Appointment, start: string, now = NOW) => {
	const at = Date.parse(start);
	const { crews, terms } = crewsAt(at, { now, service: 'drain' }, [], profile);
	return moveAppointment(old, { start: at, crew: crews[0], terms, now, by: 'customer' }, profile);
};

test('a booked visit is what the invite and the ledger need to know', () => {
	const appointment = visit();
	expect(appointment).toMatchObject({ status: 'booked', sequence: 0, number: 1, title: 'Drain Cleaning', start: TEN, end: '2026-12-08T11:00:00-06:00', uid: `${appointment.id}@lakeside.example` });
	expect(appointment.id).toBe(appointmentId('c_0123456789abcdef0123', 1));
	expect(appointmentId('c_0123456789abcdef0123', 2)).not.toBe(appointment.id);
	expect(slotKeys(appointment.id, 2).map(appointmentOfSlot)).toEqual([appointment.id, appointment.id]);
	expect(reservedSpan(Date.parse(TEN), appointment)).toEqual({ start: Date.parse(TEN) - 15 * MINUTE, end: Date.parse(TEN) + 90 * MINUTE });
	expect(readAppointment(JSON.parse(JSON.stringify(appointment)))).toEqual(appointment);
});

test('moved, it keeps its UID, its sequence rises, and the reminders of the old time go', () => {
	const old = { ...visit(), confirmedAt: TEN };
	const { appointment, events, withdrawn } = changed(moved(old, '2026-12-09T10:00:00-06:00'));
	expect(appointment).toMatchObject({ uid: old.uid, sequence: 1, status: 'booked', previous: { start: TEN } });
	expect(appointment.confirmedAt).toBeUndefined();
	expect(events).toMatchObject([{ type: 'appointment.moved', by: 'customer', data: { previous: { start: TEN } } }]);
	expect(withdrawn).toEqual([`appointment.reminded:${old.id}:0:day`]);
	expect(changed(moved(appointment, '2026-12-09T10:00:00-06:00'))).toMatchObject({ changed: false, events: [], reasons: [{ code: 'already-there' }] });
});

test('cancelled, once, and no more after that', () => {
	const first = changed(cancelAppointment(visit(), { by: 'customer', reason: 'sold the house', now: NOW }, profile));
	expect(first.appointment).toMatchObject({ status: 'cancelled', sequence: 1, cancelledBy: 'customer', cancelReason: 'sold the house' });
	expect(first.withdrawn.length).toBe(1);
	expect(changed(cancelAppointment(first.appointment, { now: NOW }, profile))).toMatchObject({ changed: false, reasons: [{ code: 'already-cancelled' }] });
	expect(refusal(moved(first.appointment, TEN))).toBe('is-cancelled');
	expect(refusal(completeAppointment(first.appointment, { now: NOW + 9 * DAY }, profile))).toBe('is-cancelled');
	expect(refusal(markNoShow(first.appointment, { now: NOW + 9 * DAY }, profile))).toBe('is-cancelled');
});

describe('a no-show', () => {
	const start = Date.parse(TEN);
	test.each([
		[-MINUTE, 'not-started'],
		[-1, 'not-started'],
		[0, undefined],
		[30 * MINUTE, undefined],
		[2 * HOUR, undefined],
	])('%i ms from the start', (later, code) => {
		expect(refusal(markNoShow(visit(), { now: start + later }, profile))).toBe(code);
	});

	test('can be taken back and marked again, each recorded', () => {
		const first = changed(markNoShow(visit(), { now: start }, profile));
		expect(changed(markNoShow(first.appointment, { now: start + 1 }, profile)).changed).toBe(false);
		const back = changed(markNoShow(first.appointment, { undo: true, now: start + MINUTE }, profile));
		expect(back.appointment).toEqual(visit());
		const again = changed(markNoShow(back.appointment, { now: start + 2 * MINUTE }, profile));
		expect(new Set([first, back, again].map(({ events }) => events[0].key)).size).toBe(3);
	});

	test('is rebooked as the same visit', () => {
		const missed = changed(markNoShow(visit(), { now: start }, profile)).appointment;
		const again = changed(moved(missed, '2026-12-10T10:00:00-06:00', start)).appointment;
		expect(again).toMatchObject({ status: 'booked', sequence: 1 });
		expect(again.noShowAt).toBeUndefined();
	});
});

test('a visit is done from its start on', () => {
	expect(refusal(completeAppointment(visit(), { now: Date.parse(TEN) - 1 }, profile))).toBe('not-started');
	expect(changed(completeAppointment(visit(), { now: Date.parse(TEN) }, profile)).events[0]).toMatchObject({ type: 'appointment.completed' });
});

test('what is only held is no visit yet', () => {
	const held = booked(profile, TEN, { heldUntil: NOW + 15 * MINUTE });
	expect(held).toMatchObject({ status: 'held', heldUntil: '2026-12-07T06:15:00-06:00' });
	expect(refusal(moved(held, '2026-12-09T10:00:00-06:00'))).toBe('is-held');
	expect(changed(cancelAppointment(held, { now: NOW }, profile)).appointment.sequence).toBe(0);
});

test('the customer confirms once', () => {
	const confirmed = changed(confirmAppointment(visit(), { now: NOW }));
	expect(confirmed.events).toMatchObject([{ type: 'appointment.confirmed', by: 'customer' }]);
	expect(changed(confirmAppointment(confirmed.appointment, { now: NOW })).changed).toBe(false);
});

test.each<[string, ReturnType<typeof readReminderAnswer>]>([
	['C', 'confirm'],
	[' c. ', 'confirm'],
	['Confirm!', 'confirm'],
	['R', 'reschedule'],
	['r\nsent from my phone', 'reschedule'],
	['Reschedule', 'reschedule'],
	['Can you come earlier?', undefined],
	['C u later', undefined],
	['', undefined],
])('the answer %o', (text, meaning) => {
	expect(readReminderAnswer(text)).toBe(meaning);
});

test('a section that is no appointment is none, and a broken one is named by its field', () => {
	expect(readAppointment({ slots: [] })).toBeUndefined();
	expect(readAppointment(null)).toBeUndefined();
	expect(readAppointment({ start: TEN })).toBeUndefined();
	expect(readAppointment({ start: '2026-12-08T10:00', end: '2026-12-08T10:45' }, { caseId: 'c', profile, now: NOW })).toMatchObject({ id: appointmentId('c', 1), status: 'booked', start: TEN, durationMinutes: 45 });
	expect(() => readAppointment({ start: 'soon' }, { caseId: 'c', profile, now: NOW })).toThrow(expect.objectContaining({ field: 'appointment.start' }) as Error);
	expect(() => readAppointment({ ...visit(), customer: { ...visit().customer, timezone: 'Springfield' } })).toThrow(expect.objectContaining({ field: 'appointment.customer.timezone' }) as Error);
	expect(() => readAppointment({ ...visit(), start: 'soon' })).toThrow(expect.objectContaining({ field: 'appointment.start' }) as Error);
	expect(() => readAppointment({ ...visit(), start: '2026-12-08T10:00' })).toThrow(expect.objectContaining({ code: 'appointment-unread' }) as Error);
});

test.each<[string, number, string, string[]]>([
	['P1M', 3, '2027-01-31T09:00:00-06:00', ['2027-01-31', '2027-02-28', '2027-03-31']],
	['P6M', 2, '2027-08-31T09:00:00-05:00', ['2027-08-31', '2028-02-29']],
	['P2W', 3, '2027-03-01T09:00:00-06:00', ['2027-03-01', '2027-03-15', '2027-03-29']],
])('a plan every %s, %i times from %s', (every, count, first, days) => {
	const starts = seriesStarts(Date.parse(first), every, count, 'America/Chicago');
	const local = starts.map((start) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/Chicago', dateStyle: 'short', timeStyle: 'short' }).format(start));
	expect(local).toEqual(days.map((day) => `${day} 09:00`));
});
