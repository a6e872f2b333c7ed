import fc from 'fast-check';

import { overWithin, quantile, shareOf, spreadOf, survival, timeUntil } from '../../../../domain/reporting/statistics';

describe('quantiles of type 7', () => {
	test.each([
		[[2, 3, 4, 5, 6, 7, 8, 9, 10, 60], { n: 10, median: 6.5, p90: 15, mean: 11.4 }],
		[[7], { n: 1, median: 7, p90: 7, mean: 7 }],
		[[1, 2], { n: 2, median: 1.5, p90: 1.9, mean: 1.5 }],
		[[10, 2, 33], { n: 3, median: 10, p90: 28.4, mean: 15 }],
		[[], { n: 0, median: null, p90: null, mean: null }],
	])('of %j', (values, expected) => {
		expect(spreadOf(values)).toEqual(expected);
	});

	test('lie between the least and the most, and rise with the share', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 40 }), fc.double({ min: 0, max: 1, noNaN: true }), (values, p) => {
				const sorted = [...values].sort((a, b) => a - b);
				const at = quantile(sorted, p) ?? NaN;
				expect(at).toBeGreaterThanOrEqual(sorted[0]);
				expect(at).toBeLessThanOrEqual(sorted[sorted.length - 1] + 1e-9);
				expect(quantile(sorted, 0)).toBe(sorted[0]);
				expect(quantile(sorted, 1)).toBe(sorted[sorted.length - 1]);
			}),
			{ numRuns: 100 },
		);
	});
});

describe('shares', () => {
	// Intervals by R's binom.confint(method = "wilson").
	test.each([
		[3, 7, 0.4286, [0.1582, 0.7495], false],
		[45, 60, 0.75, [0.6277, 0.8422], true],
		[0, 10, 0, [0, 0.2775], false],
		[10, 10, 1, [0.7225, 1], false],
		[15, 30, 0.5, [0.3315, 0.6685], true],
		[14, 29, 0.4828, [0.3139, 0.6557], false],
		[1, 1, 1, [0.2065, 1], false],
	])('%i of %i', (count, of, rate, interval, conclusion) => {
		expect(shareOf(count, of)).toEqual({ count, of, rate, interval, conclusion });
	});

	test('of nothing are not known', () => {
		expect(shareOf(0, 0)).toEqual({ count: 0, of: 0, rate: null, interval: null, conclusion: false });
	});

	test('lie within their interval, which lies within 0 and 1', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 5_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, part) => {
				const { rate, interval } = shareOf(Math.floor(of * part), of);
				const [low, high] = interval ?? [NaN, NaN];
				expect(low).toBeGreaterThanOrEqual(0);
				expect(high).toBeLessThanOrEqual(1);
				expect(low).toBeLessThanOrEqual(rate ?? NaN);
				expect(high).toBeGreaterThanOrEqual(rate ?? NaN);
			}),
			{ numRuns: 200 },
		);
	});
});

describe('waits', () => {
	const median = (over: number[], open: number[]) => timeUntil(survival({ over, open }), 0.5);

	test.each([
		[[5], [60, 60, 60], null],
		[[5, 6, 7], [60], 6],
		[[1, 2, 3, 4], [], 2],
		[[10, 20], [5], 10],
		[[], [60], null],
		[[], [], null],
		[[5, 5], [5, 5], 5],
		[[3], [], 3],
		[[1, 2, 3], [4, 4, 4], 3],
		// One seen for 2 minutes only: 1 − 1/4, then of two left one ends.
		[[1, 3], [2, 9], 3],
	])('over after %j, open for %j: half are over after %p', (over, open, expected) => {
		expect(median(over, open)).toBe(expected);
	});

	test('what is over at the boundary is within it', () => {
		const steps = survival({ over: [5, 10], open: [60, 60] });
		expect([4.9, 5, 9.9, 10, 60].map((time) => overWithin(steps, time))).toEqual([0, 0.25, 0.25, 0.5, 0.5]);
	});

	test('with nobody waiting it is the plain share, and who waits on never makes it sooner', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 30 }), fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 10 }), fc.integer({ min: 0, max: 100 }), (over, open, time) => {
				const plain = over.filter((one) => one <= time).length / over.length;
				expect(overWithin(survival({ over, open: [] }), time)).toBeCloseTo(plain, 3);
				const waitingForEver = open.map(() => 1_000);
				const [alone, waited] = [median(over, []), median(over, waitingForEver)];
				if (waited !== null) expect(waited).toBeGreaterThanOrEqual(alone ?? NaN);
			}),
			{ numRuns: 200 },
		);
	});
});
