import fc from 'fast-check';

import { crewsAt, type BusyTime } from '../../../domain/scheduling';
import { ask, business, DAY, HOUR, MINUTE, NOW } from './given';

const profile = business({}, { bufferBeforeMinutes: 10, bufferAfterMinutes: 20, dailyMaximum: 4, travel: { by: 'postcode' } });
const postcode = fc.constantFrom('60614', '60657', '90210', undefined);
const busyTime = fc.record({
	resource: fc.constantFrom('ana', 'ben', undefined),
	start: fc.integer({ min: -12 * 60, max: 6 * 24 * 60 }).map((minute) => NOW + minute * MINUTE),
	minutes: fc.integer({ min: 1, max: 300 }),
	visit: fc.boolean(),
	postcode,
});
const busyTimes = fc.array(busyTime, { maxLength: 25 }).map((list) => list.map(({ minutes, ...one }): BusyTime => ({ ...one, end: one.start + minutes * MINUTE })));
const request = fc.record({ durationMinutes: fc.integer({ min: 5, max: 240 }), intervalMinutes: fc.constantFrom(15, 30, 45), postcode, people: fc.constantFrom(1, 2) });
const week = { from: NOW, to: NOW + 5 * DAY, limit: 1000 };

test('law: the order of the busy times makes no difference', () => {
	fc.assert(
		fc.property(busyTimes.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))), request, ([list, shuffled], asked) => {
			expect(ask(profile, { ...week, ...asked }, shuffled)).toEqual(ask(profile, { ...week, ...asked }, list));
		}),
		{ numRuns: 60 },
	);
});

test('law: away from daylight saving, all a week later gives the slots a week later', () => {
	const shifted = (list: BusyTime[]) => list.map((one) => ({ ...one, start: one.start + 7 * DAY, end: one.end + 7 * DAY }));
	fc.assert(
		fc.property(busyTimes, request, (list, asked) => {
			const now = ask(profile, { ...week, ...asked }, list).slots;
			const later = ask(profile, { now: NOW + 7 * DAY, from: week.from + 7 * DAY, to: week.to + 7 * DAY, limit: 1000, ...asked }, shifted(list)).slots;
			expect(later.map(({ start, resources }) => [Date.parse(start) - 7 * DAY, resources])).toEqual(now.map(({ start, resources }) => [Date.parse(start), resources]));
		}),
		{ numRuns: 60 },
	);
});

test('law: every slot keeps clear of everything that its people have, and can be booked as it is offered', () => {
	fc.assert(
		fc.property(busyTimes, request, (list, asked) => {
			const { slots } = ask(profile, { ...week, ...asked }, list);
			for (const { start, end, resources } of slots) {
				const from = Date.parse(start);
				for (const one of list) {
					if (one.resource !== undefined && !resources.some(({ id }) => id === one.resource)) continue;
					expect(from >= one.end + 10 * MINUTE || Date.parse(end) <= one.start - 20 * MINUTE).toBe(true);
				}
			}
			for (const { start } of slots.slice(0, 3)) {
				const { crews } = crewsAt(Date.parse(start), { now: NOW, service: 'drain', ...asked }, list, profile);
				expect(crews.length).toBeGreaterThan(0);
			}
		}),
		{ numRuns: 60 },
	);
});

test('law: a start that is not offered cannot be booked either, where it lies on the grid', () => {
	fc.assert(
		fc.property(busyTimes, request, fc.integer({ min: 0, max: 9 }), (list, asked, step) => {
			const start = Date.parse('2026-12-08T15:00:00Z') + step * asked.intervalMinutes * MINUTE;
			const offered = ask(profile, { ...week, ...asked }, list).slots.some((slot) => Date.parse(slot.start) === start);
			expect(crewsAt(start, { now: NOW, service: 'drain', ...asked }, list, profile).crews.length > 0).toBe(offered);
		}),
		{ numRuns: 120 },
	);
});

test('a visit that takes an hour has as many starts as a day of eight hours has whole ones', () => {
	expect(ask(profile, { from: NOW, to: NOW + 12 * HOUR, intervalMinutes: 60 }).slots.length).toBe(8);
});
