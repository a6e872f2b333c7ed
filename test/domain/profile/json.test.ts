import fc from 'fast-check';

import { whereJsonBreaks } from '../../../domain/profile/json';

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

const scraps = fc.array(fc.constantFrom('{', '}', '[', ']', ':', ',', '"a"', '1', '-', '0', '.5', 'e3', 'true', 'nul', ' ', '\n', '"', '\\', '\u0001', '\u00a0'), {
	maxLength: 12,
});

it('finds a place exactly where the engine refuses the text', () => {
	fc.assert(
		fc.property(scraps, (parts) => {
			const text = parts.join('');
			expect(whereJsonBreaks(text) === undefined).toBe(isJson(text));
		}),
		{ numRuns: 5000 },
	);
});

it('finds none in what the engine wrote, however it is indented', () => {
	fc.assert(
		fc.property(fc.json(), fc.nat(4), (text, indent) => {
			expect(whereJsonBreaks(JSON.stringify(JSON.parse(text), null, indent))).toBeUndefined();
		}),
	);
});

it('counts lines and columns from 1', () => {
	expect(whereJsonBreaks('[\n1,\n 2 x]')).toEqual({ found: '"x"', line: 3, column: 4 });
	expect(whereJsonBreaks('')).toEqual({ found: 'the end of the text', line: 1, column: 1 });
});
