import fc from 'fast-check';

import { caseIdOf } from '../../../domain/case';
import { inSample } from '../../../domain/review/inSample';
import { decide, profileWith } from './gate';

const FIRST = 'review.rules[0]';
const SECOND = 'review.rules[1]';
const IDS = Array.from({ length: 10_000 }, (_, index) => caseIdOf(`content-${index}`));
const chosen = (ids: string[], percent: number, path = FIRST) => ids.filter((id) => inSample(id, path, percent));

/** Four standard deviations of a fair draw, in cases: the ids are fixed, so this never changes from run to run. */
const spread = (count: number, share: number) => 4 * Math.sqrt(count * share * (1 - share));

describe('of 10,000 cases', () => {
	it.each([0.5, 1, 5, 10, 33.3, 50, 90, 99])('%p %% are in that share', (percent) => {
		const expected = (IDS.length * percent) / 100;
		expect(Math.abs(chosen(IDS, percent).length - expected)).toBeLessThanOrEqual(spread(IDS.length, percent / 100));
	});

	it('none is in 0 %, all are in 100 %', () => {
		expect(chosen(IDS, 0)).toEqual([]);
		expect(chosen(IDS, 100)).toEqual(IDS);
	});

	it('those that only a counter tells apart are spread as evenly', () => {
		const counted = IDS.map((_, index) => `case-${index}`);
		for (let start = 0; start < counted.length; start += 1000) {
			expect(Math.abs(chosen(counted.slice(start, start + 1000), 20).length - 200)).toBeLessThanOrEqual(spread(1000, 0.2));
		}
	});

	it('two rules choose apart from each other', () => {
		const both = chosen(chosen(IDS, 30), 30, SECOND).length;
		expect(Math.abs(both - 900)).toBeLessThanOrEqual(spread(IDS.length, 0.09));
	});
});

describe('a case', () => {
	it('stays in the sample or out of it at every run', () => {
		const profile = profileWith([{ on: 'reply', when: { samplePercent: 40 }, action: 'auto' }]);
		const run = () => IDS.slice(0, 200).map((caseId) => decide(profile, { caseId }).decision);
		expect(run()).toEqual(run());
		expect(new Set(run())).toEqual(new Set(['auto', 'review']));
	});

	it('that is in a share is in every larger one', () => {
		const percent = fc.double({ min: 0, max: 100, noNaN: true });
		fc.assert(
			fc.property(fc.string(), percent, percent, (id, a, b) => {
				const [smaller, larger] = [Math.min(a, b), Math.max(a, b)];
				return !inSample(id, FIRST, smaller) || inSample(id, FIRST, larger);
			}),
		);
	});
});
