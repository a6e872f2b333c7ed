import fc from 'fast-check';

import { Pace } from '../../../model/session/pace';

const PROMPT = { prompt: true, full: true };

/** As many prompt answers as may be at work, one after the other. */
function answerARound(pace: Pace): number {
	const { round } = pace;
	for (let left = pace.limit; left > 0; left -= 1) pace.answered(round, PROMPT);
	return pace.limit;
}

function begun(most: number): Pace {
	const pace = new Pace(most);
	pace.begin();
	return pace;
}

describe('the beginning', () => {
	test.each([1, 8, 64])('one until the server has answered, of %d at most', (most) => {
		expect(new Pace(most).limit).toBe(1);
	});

	test.each([
		[1, 1],
		[5, 5],
		[8, 8],
		[64, 8],
	])('then eight, or as many as allowed: of %d, %d', (most, limit) => {
		const pace = new Pace(most);
		pace.answered(pace.round, PROMPT);
		expect(pace.limit).toBe(limit);
		expect(begun(most).limit).toBe(limit);
	});

	test('pressed by the first call: half of that', () => {
		const pace = new Pace(64);
		pace.pressed(pace.round);
		expect(pace.limit).toBe(4);
	});
});

describe('rising', () => {
	test('three times as many after each round of prompt answers, up to the limit', () => {
		const pace = begun(64);
		expect([answerARound(pace), answerARound(pace), answerARound(pace)]).toEqual([24, 64, 64]);
	});

	test.each([
		['slow answers', { prompt: false, full: true }],
		['room that is not made use of', { prompt: true, full: false }],
	])('not by %s', (_why, answer) => {
		const pace = begun(64);
		for (let times = 0; times < 100; times += 1) pace.answered(pace.round, answer);
		expect(pace.limit).toBe(8);
	});

	test('by one in a whole round, once it was pressed', () => {
		const pace = begun(64);
		pace.pressed(pace.round);
		expect([answerARound(pace), answerARound(pace), answerARound(pace)].map((limit) => limit - 4)).toEqual([0, 1, 2]);
	});
});

describe('falling', () => {
	test('by half, and never below one', () => {
		const pace = begun(64);
		const limits = Array.from({ length: 5 }, () => (pace.pressed(pace.round), pace.limit));
		expect(limits).toEqual([4, 2, 1, 1, 1]);
	});

	test('once for all calls of a round, however many are turned down', () => {
		const pace = begun(64);
		const { round } = pace;
		for (let times = 0; times < 8; times += 1) pace.pressed(round);
		expect(pace.limit).toBe(4);
	});

	test('calls sent before it do not raise it again', () => {
		const pace = begun(64);
		const { round } = pace;
		pace.pressed(round);
		for (let times = 0; times < 100; times += 1) pace.answered(round, PROMPT);
		expect(pace.limit).toBe(4);
	});
});

test('whatever happens, at least one and at most as many as allowed', () => {
	const event = fc.record({ end: fc.constantFrom('answered', 'pressed'), late: fc.boolean(), prompt: fc.boolean(), full: fc.boolean() });
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 100 }), fc.array(event, { maxLength: 200 }), (most, events) => {
			const pace = new Pace(most);
			for (const { end, late, prompt, full } of events) {
				const round = late ? pace.round - 1 : pace.round;
				if (end === 'pressed') pace.pressed(round);
				else pace.answered(round, { prompt, full });
				expect(Number.isInteger(pace.limit)).toBe(true);
				expect(pace.limit).toBeGreaterThanOrEqual(1);
				expect(pace.limit).toBeLessThanOrEqual(most);
			}
		}),
	);
});
