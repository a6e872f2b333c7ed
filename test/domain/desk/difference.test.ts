import fc from 'fast-check';

import { differenceOf } from '../../../domain/desk';

const words = fc.array(fc.constantFrom('we', 'come', 'today', 'at', '3', 'pm', '.', ' ', '\n', 'ü', '🙂', '<b>'), { maxLength: 40 }).map((parts) => parts.join(' '));
const without = (kind: string, before: string, after: string) => differenceOf(before, after).filter((part) => part.kind !== kind).map(({ text }) => text).join('');

test('what was not removed is the new text, what was not added the old one', () => {
	fc.assert(
		fc.property(words, words, (before, after) => {
			expect(without('removed', before, after)).toBe(after);
			expect(without('added', before, after)).toBe(before);
		}),
		{ numRuns: 100 },
	);
});

test('the same text is no change', () => {
	fc.assert(fc.property(words, (text) => expect(differenceOf(text, text).every(({ kind }) => kind === 'same')).toBe(true)), { numRuns: 30 });
});

test('a word that was changed is shown, the rest is not', () => {
	expect(differenceOf('We come today, at 3 pm.', 'We come tomorrow, at 3 pm.')).toEqual([
		{ kind: 'same', text: 'We come ' },
		{ kind: 'removed', text: 'today' },
		{ kind: 'added', text: 'tomorrow' },
		{ kind: 'same', text: ', at 3 pm.' },
	]);
});

test('texts too long to compare by words are shown as replaced between their common ends', () => {
	const before = `Hello ${'a b '.repeat(3000)}bye`;
	const after = `Hello ${'c d '.repeat(3000)}bye`;
	expect(differenceOf(before, after).map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
});
