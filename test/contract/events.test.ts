import { readFileSync } from 'node:fs';

import { EVENT_TYPES, STAGES, wokenBy, type EventType } from '../../domain/case';

/** The page lists every event that the pack writes or acts on, as the code has it; what is recorded is what people read. */
const page = readFileSync('docs/events.md', 'utf8');
const types: Array<[name: string, type: EventType]> = Object.entries(EVENT_TYPES);

test('the table of the page is what the code says', () => {
	expect(tableAfter('## The types').map((cells) => `| ${cells.join(' | ')} |`)).toEqual(types.map(([name, type]) => rowOf(name, type)));
});

test('no other table of the page tells of a type by its own words', () => {
	const others = [...page.matchAll(/^\| `([a-z]+\.[a-zA-Z]+)`/gm)].map(([, name]) => name).slice(types.length);
	const known = new Set(types.map(([name]) => name));
	// Those that people record themselves are named once more, for what they do to a clock.
	expect(others.filter((name) => !known.has(name) && !tellsOfOthers(name))).toEqual([]);
});

/** Rows of the table that stands first behind a heading, without its head. */
function tableAfter(heading: string): string[][] {
	const [, behind = ''] = page.split(`\n${heading}\n`);
	const lines = behind.split('\n');
	const first = lines.findIndex((line) => line.startsWith('|'));
	const after = lines.slice(first).findIndex((line) => !line.startsWith('|'));
	return lines.slice(first + 2, first + after).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
}

function rowOf(name: string, type: EventType): string {
	const fields = Object.keys((type.data as { shape?: object }).shape ?? {});
	const woken = [...new Set(STAGES.flatMap((to) => wokenBy(name, { to })))].sort();
	return `| ${[`\`${name}\``, type.when, type.by.join(', '), list(fields), type.key, list(woken)].join(' | ')} |`;
}

function list(names: string[]): string {
	return names.map((name) => `\`${name}\``).join(', ');
}

function tellsOfOthers(name: string): boolean {
	const [, others = ''] = page.split('\n## Further types\n');
	return others.includes(`\`${name}\``);
}
