import fc from 'fast-check';

import { closest } from '../../../domain/profile/closest';

const SERVICES = ['drain-cleaning', 'leak-repair', 'water-heater', 'heating', 'air-conditioning', 'electrical'];

it.each([
	['drain-cleanign', 'drain-cleaning'],
	['Drain Cleaning', 'drain-cleaning'],
	['draincleaning', 'drain-cleaning'],
	['leek_repair', 'leak-repair'],
	['heatin', 'heating'],
	['waterheaters', 'water-heater'],
	['electrcial', 'electrical'],
	['roofing', undefined],
	['', undefined],
	['x', undefined],
])('for %p is %p', (word, meant) => {
	expect(closest(word, SERVICES)).toBe(meant);
});

it('is the word itself wherever it is among them', () => {
	fc.assert(fc.property(fc.constantFrom(...SERVICES), (word) => closest(word, SERVICES) === word));
});

it('is one of them or none, whatever is asked, however long', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 200 }), fc.array(fc.string({ maxLength: 200 }), { maxLength: 5 }), (word, words) => {
			const found = closest(word, words);
			expect(found === undefined || words.includes(found)).toBe(true);
		}),
	);
});
