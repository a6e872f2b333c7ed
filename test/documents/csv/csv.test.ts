import fc from 'fast-check';

import { csv, csvHeading } from '../../../documents/csv';

/** RFC 4180, section 2, read back. */
function parsed(file: string): string[][] {
	const rows: string[][] = [[]];
	for (const [, quoted, plain, end] of file.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
		rows.at(-1)!.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
		if (end === '\r\n') rows.push([]);
	}
	return rows.slice(0, -1);
}

test('for a spreadsheet begins with the mark by which it is told to be UTF-8', () => {
	expect(Buffer.from(csvHeading(['Straße', 'B'])).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
	expect(csvHeading(['A', 'B']).slice(1)).toBe('A,B\r\n');
});

test('has a heading, a line for each row, and CRLF after each', () => {
	expect(csv(['*A', 'B'], [['1', '2'], ['3', undefined]])).toBe('*A,B\r\n1,2\r\n3,\r\n');
});

test.each([
	['a, b', '"a, b"'],
	['say "hi"', '"say ""hi"""'],
	['one\ntwo', '"one\ntwo"'],
	['one\r\ntwo', '"one\r\ntwo"'],
	['plain; text', '"plain; text"'],
	['', ''],
])('writes %j as %j', (field, expected) => {
	expect(csv(['A'], [[field]])).toBe(`A\r\n${expected}\r\n`);
});

test.each([
	['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
	['+1 312 555 0100', "'+1 312 555 0100"],
	['-2+3', "'-2+3"],
	['@SUM(A1)', "'@SUM(A1)"],
	['\t=1', "'\t=1"],
	['\r=1', '"\'\r=1"'],
	['＝1+1', "'＝1+1"],
	['-', "'-"],
	['--1', "'--1"],
	['Dana;=1+1', '"Dana;\'=1+1"'],
	['Dana; "=1+1', '"Dana; ""\'=1+1"'],
	['Dana\t@SUM(A1)', "Dana\t'@SUM(A1)"],
	['one\n=1+1', '"one\n\'=1+1"'],
	['one\r\n+1', '"one\r\n\'+1"'],
])('a spreadsheet does not calculate %j', (field, expected) => {
	expect(csv(['A'], [[field]])).toBe(`A\r\n${expected}\r\n`);
});

test.each(['-11.30', '0', '12.3456', '-1', '00042'])('%s stays a number', (field) => {
	expect(csv(['A'], [[field]])).toBe(`A\r\n${field}\r\n`);
});

test('reads back as it was written, but for the apostrophe', () => {
	const field = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', '=', '-', '1', '.') });
	fc.assert(
		fc.property(fc.array(fc.tuple(field, field), { maxLength: 5 }), (rows) => {
			const read = parsed(csv(['A', 'B'], rows)).slice(1);
			const without = (text: string) => text.replace(/(?<=^|[;\t\r\n]["' ]{0,5})'(?=[=+\-@\t\r\n])/g, '');
			expect(read.map((row) => row.map(without))).toEqual(rows);
		}),
	);
});
