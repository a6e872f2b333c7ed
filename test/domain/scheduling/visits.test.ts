import { cancelAppointment, completeAppointment, markNoShow, moveAppointment, resourcesOf, termsOf, visitAhead, visitsIn, visitUp, withVisits, type Appointment } from '../../../domain/scheduling';
import { booked, business, DAY, HOUR, NOW } from './given';

/** Four visits a week apart, the first on Thursday 10 December. */
const profile = business();
const FIRST = Date.parse('2026-12-10T18:00:00Z');
const id = booked(profile, new Date(FIRST).toISOString()).id;
const plan = [1, 2, 3, 4].map((number): Appointment => ({ ...booked(profile, new Date(FIRST + (number - 1) * 7 * DAY).toISOString(), { number }), plan: id }));
const sections = { appointment: plan[0], series: plan.slice(1) };
const start = (number: number) => FIRST + (number - 1) * 7 * DAY;
const changed = (change: object): Appointment => ('appointment' in change ? (change.appointment as Appointment) : (undefined as never));
const moved = (visit: Appointment, to: number) => changed(moveAppointment(visit, { start: to, crew: [resourcesOf(profile)[0]], terms: termsOf({ now: NOW, service: 'drain' }, profile), now: NOW }, profile));
const up = (given: typeof sections | ReturnType<typeof withVisits>, now: number) => visitUp(visitsIn(given), now)?.number;

test('all are the case’s, by number, each once', () => {
	expect(visitsIn(sections).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
	expect(visitsIn({ appointment: plan[2], series: [plan[1], plan[0], plan[2]] }).map(({ number }) => number)).toEqual([1, 2, 3]);
	expect(visitsIn({ appointment: { slots: [] }, series: 'none' })).toEqual([]);
	expect(visitsIn({ series: [{ id: 'broken', start: 'never', status: 'booked' }, plan[0]] })).toEqual([plan[0]]);
});

test.each<[string, number, number]>([
	['before the first', NOW, 1],
	['during the first', start(1), 1],
	['behind it, while nobody has said what came of it', start(1) + 3 * DAY, 1],
	['once the next begins', start(2), 2],
	['long behind the last', start(4) + 30 * DAY, 4],
])('the one that is up, %s', (_, now, number) => {
	expect(up(sections, now)).toBe(number);
});

test('done or cancelled, the next is up; missed, it stays up until the next begins', () => {
	const now = start(1) + HOUR;
	expect(up(withVisits(sections, [changed(completeAppointment(plan[0], { now }, profile))], now), now)).toBe(2);
	expect(up(withVisits(sections, [changed(cancelAppointment(plan[0], { now: NOW }, profile))], NOW), NOW)).toBe(2);
	const missed = withVisits(sections, [changed(markNoShow(plan[0], { now }, profile))], now);
	expect([now, start(2) - 1, start(2)].map((at) => up(missed, at))).toEqual([1, 1, 2]);
	expect(visitAhead(visitsIn(missed), now)?.number).toBe(2);
});

test('what changes stands in its place, and the others stay as they are', () => {
	const third = moved(plan[2], start(3) + DAY);
	const after = withVisits(sections, [third], NOW);
	expect(after.appointment).toEqual(plan[0]);
	expect(after.series).toEqual([plan[1], third, plan[3]]);
	const first = moved(plan[0], start(2) + 2 * DAY);
	expect(up(withVisits(sections, [first], NOW), NOW)).toBe(2);
	expect(visitsIn(withVisits(after, [first], NOW)).map(({ sequence }) => sequence)).toEqual([1, 0, 1, 0]);
});

test('of visits by themselves the newest is kept', () => {
	const alone = booked(profile, new Date(FIRST).toISOString());
	const next = booked(profile, new Date(FIRST + DAY).toISOString(), { number: 2 });
	expect(withVisits({ appointment: alone }, [next], NOW)).toEqual({ appointment: next });
	expect(withVisits({}, [alone], NOW)).toEqual({ appointment: alone });
	const beside = withVisits(sections, [{ ...next, id: `${next.id.slice(0, -1)}${next.id.endsWith('0') ? '1' : '0'}`, number: 5 }], NOW);
	expect(visitsIn(withVisits(beside, [moved(plan[3], start(4) + DAY)], NOW)).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
});
