import { calendarDiffers, calendarWork, decide, isWritten, keyOfWork, writeAgain, writtenSince, type CalendarAnswer, type Step } from '../../../domain/process';
import { completeAppointment, markNoShow, moveAppointment, resourcesOf, termsOf } from '../../../domain/scheduling';
import { booked, business, DAY, HOUR, MINUTE, NOW } from '../scheduling/given';
import { KeptCase } from './visits';

const team = ['ana', 'bo'].map((id) => ({ id, name: id.toUpperCase(), email: `${id}@example.com`, calendarAddress: `${id}@example.com` }));
const profile = business({ team }, { calendars: 'google' });
const START = '2026-12-10T10:00:00-06:00';

let kept: KeptCase;
beforeEach(() => {
	kept = new KeptCase(profile, { intake: { record: {}, missing: [{ field: 'gate', question: 'What is the gate code?' }], reasons: [], workOrder: { hazards: ['Dog in the yard'] } } });
	kept.book(booked(profile, START));
});

const work = () => calendarWork(kept.situation.file, kept.profile, kept.now);
function answered(answer: CalendarAnswer | undefined, adapter = 'google', at = kept.now): Step {
	const due = work();
	const { situation } = kept;
	const step = decide('calendar', { ...situation, file: { ...situation.file, sections: { ...situation.file.sections, calendarTurn: { adapter, ...(due && { key: keyOfWork(due) }), answer } } }, now: at });
	kept.sections = { ...kept.sections, ...step.sections };
	return kept.write(step);
}

test('a visit is to be there for each who comes, with what the team should know', () => {
	expect(work()).toMatchObject({ service: 'google', resource: 'ana', address: 'ana@example.com', want: 'there', known: {}, tries: 0, event: { uid: kept.appointment.uid, sequence: 0, start: Date.parse(START), end: Date.parse(START) + HOUR, title: 'Drain Cleaning: Dana Wells' } });
	expect(work()?.event?.description).toContain('Dog in the yard');
	const two = new KeptCase(profile);
	two.book(booked(profile, START, { service: 'heater' }));
	expect(calendarWork(two.situation.file, profile, NOW)?.resource).toBe('ana');
});

test('nothing without a service, without an address, or once it is written', () => {
	for (const other of [business({ team }), business({ team: team.map(({ calendarAddress: _, ...member }) => member) }, { calendars: 'google' })]) {
		expect(calendarWork(kept.situation.file, other, NOW)).toBeUndefined();
		expect(decide('calendar', { ...kept.situation, profile: other })).toMatchObject({ code: 'nothingToDo', due: { calendar: null } });
	}
	expect(answered({ state: 'done', id: 'e1', etag: '"1"' })).toMatchObject({ code: 'written', due: { calendar: null }, messages: [], events: [{ type: 'calendar.written', data: { resource: 'ana', state: 'there', start: START } }] });
	expect(work()).toBeUndefined();
	expect(writtenSince(kept.sections, kept.appointment, 'ana')).toBe(NOW);
	expect(isWritten(kept.sections, kept.appointment.id, 'bo')).toBe(false);
});

test.each([
	['took place', () => completeAppointment(kept.appointment, { by: 'human', now: kept.now }, profile)],
	['was missed', () => markNoShow(kept.appointment, { by: 'human', now: kept.now }, profile)],
])('a visit that %s stays in the calendar', (_, change) => {
	answered({ state: 'done', id: 'e1' });
	kept.now = Date.parse(START) + 2 * HOUR;
	expect(kept.change(change())).toBe(true);
	expect(work()).toBeUndefined();
});

test('a visit that is over and was never written is left alone', () => {
	kept.now = Date.parse(START) + 2 * HOUR;
	expect(work()).toBeUndefined();
});

test('another service\'s workflow leaves it alone, and says so', () => {
	expect(answered({ state: 'done' }, 'calDav')).toMatchObject({ code: 'nothingToDo', reasons: [{ code: 'other-service' }], due: { calendar: NOW + 5 * MINUTE } });
	expect(work()).toBeDefined();
});

test('an answer to what was asked before the visit moved is none', () => {
	const before = work()!;
	kept.change(moveAppointment(kept.appointment, { start: Date.parse(START) + DAY, crew: resourcesOf(profile).slice(0, 1), terms: termsOf({ now: NOW }, profile), now: NOW }, profile));
	const step = decide('calendar', { ...kept.situation, file: { ...kept.situation.file, sections: { ...kept.sections, calendarTurn: { key: keyOfWork(before), answer: { state: 'done' } } } } });
	expect(step).toMatchObject({ code: 'goesOn', events: [], due: { calendar: NOW } });
});

test('away: asked again after 1, 5, 15 and 60 minutes, then each hour; the fourth time somebody is told, once', () => {
	const pauses = [1, 5, 15, 60, 60, 60];
	for (const [index, minutes] of pauses.entries()) {
		expect(answered({ state: 'away', reason: '503: busy' })).toMatchObject({ code: 'later', due: { calendar: NOW + minutes * MINUTE } });
		expect(kept.messages).toHaveLength(index >= 3 ? 1 : 0);
	}
	expect(kept.messages[0].subject).toContain('Not in the calendar of ANA');
});

test('refused: told once for each reason, tried again after an hour, four, then each day', () => {
	for (const hours of [1, 4, 24, 24]) expect(answered({ state: 'refused', reason: '403: forbidden' })).toMatchObject({ code: 'withheld', due: { calendar: NOW + hours * HOUR } });
	answered({ state: 'refused', reason: '404: gone' });
	expect(kept.messages).toHaveLength(2);
	expect(kept.events.filter(({ type }) => type === 'calendar.withheld')).toHaveLength(2);
	expect(answered({ state: 'done', id: 'e1' })).toMatchObject({ code: 'written' });
	expect(work()).toBeUndefined();
});

test('an entry that is another one each time is in somebody else\'s hands', () => {
	expect(answered({ state: 'knows', known: { is: 'there', conflicts: 5 } })).toMatchObject({ code: 'goesOn' });
	expect(answered({ state: 'knows', known: { is: 'there', conflicts: 6 } })).toMatchObject({ code: 'withheld' });
});

test('put back: written again, after a look at what is there', () => {
	answered({ state: 'done', id: 'e1', etag: '"1"' });
	kept.sections = { ...kept.sections, calendarEntries: writeAgain(kept.sections, kept.appointment.id, 'ana') };
	expect(work()).toMatchObject({ want: 'there', known: { is: 'there', id: 'e1' } });
	expect(work()?.known.etag).toBeUndefined();
	expect(work()?.written).toBeUndefined();
});

test('what differs is told once for what it is, without the customer hearing of it', () => {
	const visit = kept.appointment;
	const found = [{ kind: 'elsewhere' as const, appointment: visit.id, there: { start: NOW + DAY, end: NOW + DAY + HOUR } }, { kind: 'missing' as const, appointment: visit.id }];
	const first = calendarDiffers(kept.situation, 'ana', visit, found);
	expect(first.events.map(({ data }) => data)).toMatchObject([{ kind: 'elsewhere', start: '2026-12-08T06:00:00-06:00' }, { kind: 'missing', resource: 'ana' }]);
	expect(first.messages.map(({ audience }) => audience)).toEqual(['team', 'team']);
	const again = calendarDiffers({ ...kept.situation, now: NOW + HOUR }, 'ana', visit, found);
	expect([...again.events, ...again.messages].map(({ key }) => key)).toEqual([...first.events, ...first.messages].map(({ key }) => key));
});

test('whose calendar is written to gets no invitation beside it; who has none still does', () => {
	const told = (own: KeptCase) => own.decide('scheduling').messages.filter(({ to }) => to === 'ana@example.com').map(({ attachments = [] }) => attachments.length);
	expect(told(kept)).toEqual([0]);
	const without = new KeptCase(business({ team }));
	without.book(booked(without.profile, START));
	expect(told(without)).toEqual([1]);
});
