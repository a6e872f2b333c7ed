import { excerpt } from '../../../documents/view/excerpt';

test.each([
	['short', 10, 1, 'short'],
	['exactly ten', 11, 1, 'exactly ten'],
	['eleven signs', 11, 1, 'eleven sign …'],
	['  around  ', 10, 1, 'around'],
	['one\ntwo', 10, 1, 'one two'],
	['one\r\ntwo\rthree', 20, 3, 'one\ntwo\nthree'],
	['one\ntwo\nthree', 20, 2, 'one\ntwo …'],
	['', 10, 1, ''],
	['👍👍👍', 2, 1, '👍👍 …'],
])('%j in %i characters and %i lines: %j', (text, characters, lines, expected) => {
	expect(excerpt(text, characters, lines)).toBe(expected);
});
