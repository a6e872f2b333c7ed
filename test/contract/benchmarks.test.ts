import { readFileSync, readdirSync } from 'node:fs';

import { aboutOf, readBook, sectionOf, writeBook } from '../../scripts/bench/book';

const BENCHES = readdirSync('test/bench')
	.filter((file) => file.endsWith('.bench.ts'))
	.map((file) => file.replace('.bench.ts', ''))
	.sort();
const book = () => readBook(readFileSync('docs/benchmarks.md', 'utf8'));
const ran = { about: 'Something beside something.', settings: ['ROUNDS=3'], machine: '2 × a processor', day: '2026-03-02', printed: '\u001b[33m12\u001b[39m a second\n' };

describe('the book of figures', () => {
	test('has a section for every bench, and for nothing else', () => {
		expect(book().map(({ name }) => name)).toEqual(BENCHES);
	});

	test('names the command at every section, and where it was run at every one that has figures', () => {
		const without = book().filter(({ name, body }) => !new RegExp(`^\`(?:[A-Z_]+=\\S+ )*npm run bench -- ${name}\``, 'm').test(body) || (body.includes('```text') && !/, on \d{4}-\d\d-\d\d: .+, Node \d/.test(body)));
		expect(without).toEqual([]);
	});

	test('says of every bench what it measures', () => {
		expect(BENCHES.filter((name) => aboutOf(readFileSync(`test/bench/${name}.bench.ts`, 'utf8')).length < 40)).toEqual([]);
	});

	test('keeps the figures of the benches that were not run, and forgets those that are gone', () => {
		const old = writeBook([{ name: 'a', about: 'A.' }, { name: 'b', about: 'B.' }], [sectionOf('a', ran), sectionOf('b', ran)]);
		const written = writeBook([{ name: 'b', about: 'B.' }, { name: 'c', about: 'C.' }], [...readBook(old).filter(({ name }) => name !== 'c')]);
		expect(readBook(written)).toEqual([sectionOf('b', ran), { name: 'c', body: 'C.\n\n`npm run bench -- c`\n\nNot measured yet.' }]);
	});

	test('shows what was printed without colours, with the settings that were given', () => {
		expect(sectionOf('a', ran).body).toBe('Something beside something.\n\n`ROUNDS=3 npm run bench -- a`, on 2026-03-02: 2 × a processor.\n\n```text\n12 a second\n```');
	});
});
