import { readPreferences, type Preferences } from '../../../domain/scheduling';
import { ask, business, DAY, NOW, starts } from './given';

const MORNING = { from: 0, to: 720 };
const AFTERNOON = { from: 720, to: 1020 };

test.each<[string, Partial<Preferences> | undefined]>([
	['mornings', { parts: [MORNING] }],
	['mornings, not Friday', { parts: [MORNING], notWeekdays: [4] }],
	['Tuesday or Thursday afternoon', { weekdays: [1, 3], parts: [AFTERNOON] }],
	['any day but not on Mondays', { notWeekdays: [0] }],
	['not Monday, Tuesday or Friday', { notWeekdays: [0, 1, 4] }],
	['I can’t do Wednesdays', { notWeekdays: [2] }],
	['after 4pm', { parts: [{ from: 960, to: 1440 }] }],
	['after 4', { parts: [{ from: 960, to: 1440 }] }],
	['before 10:30 am', { parts: [{ from: 0, to: 630 }] }],
	['not before 9', { parts: [{ from: 540, to: 1440 }] }],
	['weekends only', { weekdays: [5, 6] }],
	['vormittags, aber nicht freitags', { parts: [MORNING], notWeekdays: [4] }],
	['por la tarde, menos los lunes', { parts: [AFTERNOON], notWeekdays: [0] }],
	['le matin, sauf le mercredi', { parts: [MORNING], notWeekdays: [2] }],
	['de manhã, exceto sexta', { parts: [MORNING], notWeekdays: [4] }],
	['after noon on Saturday', { parts: [{ from: 720, to: 1440 }], weekdays: [5] }],
	['I am free in the afternoon', { parts: [AFTERNOON] }],
	['Wed AM or Fri PM', { weekdays: [2, 4], parts: [MORNING, AFTERNOON] }],
	['Mon, Tue or Sat', { weekdays: [0, 1, 5] }],
	['na segunda de manhã', { weekdays: [0], parts: [MORNING] }],
	['mon évier fuit, la segunda planta, the sun is too hot', undefined],
	['as soon as you can', undefined],
	['the sink is in the monitor room', undefined],
	['', undefined],
])('%o', (text, expected) => {
	const read = readPreferences(text);
	if (expected === undefined) expect(read).toBeUndefined();
	else expect(read).toEqual({ weekdays: [], notWeekdays: [], parts: [], notParts: [], spans: [], ...expected });
});

test('what suits comes first, in the order of time; the rest is still there', () => {
	const week = { from: NOW, to: NOW + 5 * DAY, intervalMinutes: 240 };
	const preferences = readPreferences('afternoons, not Monday');
	const found = ask(business(), { ...week, preferences });
	expect(starts(found).slice(0, 5)).toEqual(['2026-12-08T13:00', '2026-12-09T13:00', '2026-12-10T13:00', '2026-12-11T13:00', '2026-12-08T09:00']);
	expect(found.slots.map(({ preferred }) => preferred).filter(Boolean).length).toBe(4);
	expect(found.slots.length).toBe(ask(business(), week).slots.length);
	expect(starts(found).at(-1)).toBe('2026-12-07T09:00');
	expect(found.reasons).toContainEqual(expect.objectContaining({ code: 'preferences-first' }));
});

test('wishes are in the customer’s zone', () => {
	const found = ask(business(), { from: NOW, to: NOW + DAY / 2, intervalMinutes: 120, timezone: 'America/Los_Angeles', preferences: readPreferences('after 1 pm') });
	expect(found.slots[0].start).toBe('2026-12-07T13:00:00-08:00');
});
