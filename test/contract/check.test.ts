import { chosen } from '../../scripts/check/chosen';

const related = ['test/domain/billing/laws.test.ts', 'test/domain/billing/words.test.ts', 'test/domain/money/allocate.test.ts', 'test/domain/money/roundTo.test.ts'];
const durations = { [related[0]]: 20, [related[1]]: 1, [related[2]]: 5, [related[3]]: 1 };
const within = (seconds: number, changed = ['domain/money/allocate.ts']) => chosen(related, { changed, durations, seconds });

describe('the tests that npm run check runs', () => {
	test('are those of the changed room, then the quickest of the others, as many as go into the time', () => {
		expect(within(100)).toEqual([related[3], related[2], related[1], related[0]]);
		expect(within(7)).toEqual([related[3], related[2], related[1]]);
		expect(within(6)).toEqual([related[3], related[2]]);
	});

	test('begin with what was changed itself', () => {
		expect(within(21, ['test/domain/billing/laws.test.ts', 'domain/errors.ts'])[0]).toBe(related[1]);
		expect(within(21, ['test/domain/billing/laws.test.ts', 'domain/errors.ts'])).toContain(related[0]);
	});

	test('are one at least', () => {
		expect(chosen([related[0]], { changed: [], durations, seconds: 1 })).toEqual([related[0]]);
	});

	test('take two seconds each where nobody knows', () => {
		expect(chosen(related, { changed: [], durations: {}, seconds: 4 })).toHaveLength(2);
	});
});
