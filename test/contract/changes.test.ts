import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import packageJson from '../../package.json';
import { EVENT_TYPES } from '../../domain/case';
import { PACKS } from '../../domain/language';
import { PRESETS, profileSchema, VALUE_TYPES } from '../../domain/profile';
import { TRADES } from '../../domain/trades';

/** The table of CONTRIBUTING, and whether all that is there of a kind stands in all of its places. */
interface Kind {
	/** All that is there of it. */
	all: string[];
	/** Its own files; a folder stands for what is in it. */
	own(one: string): string[];
	/** By the table's own words for a place: the file, and what of it must stand there. */
	places: Record<string, (one: string) => [file: string, mark: string | RegExp]>;
}

const NODES = packageJson.n8n.nodes.map((file) => path.basename(file, '.node.js'));
const camel = (node: string) => `${node[0].toLowerCase()}${node.slice(1)}`;
const kebab = (name: string) => name.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
const word = (text: string) => new RegExp(`(?<![\\w-])${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`);
const nodeOf = (operation: string) => operation.split('.')[0];
const nameOf = (operation: string) => operation.split('.')[1];
const preview = (node: string) => `nodes/${node}/__schema__/v1.0.0`;

/** Of a node without operations, n8n's editor asks for the one and its workflow builder for the other. */
const previewsOf = (node: string) => (readFileSync(`nodes/${node}/fields.ts`, 'utf8').includes("name: 'operation'") ? ['__schema__/v1.0.0'] : ['__schema__/v1.0.0.json', '__schema__/v1.0.0/output.json']);

const KINDS: Record<string, Kind> = {
	node: {
		all: NODES,
		own: (node) => [`${node}.node.ts`, 'fields.ts', `${node}.node.json`, `${camel(node)}.svg`, `${camel(node)}.dark.svg`, ...previewsOf(node)].map((file) => `nodes/${node}/${file}`),
		places: {
			'package.json': (node) => ['package.json', `dist/nodes/${node}/${node}.node.js`],
			'README.md': (node) => ['README.md', `](docs/${kebab(node)}.md)`],
			'docs/<node>.md': (node) => [`docs/${kebab(node)}.md`, /^# /],
			'test/contract/nodes.test.ts': (node) => ['test/contract/nodes.test.ts', word(camel(node))],
		},
	},
	'operation of a node': {
		all: NODES.filter((node) => existsSync(`nodes/${node}/operations/index.ts`)).flatMap((node) => readdirSync(preview(node)).map((file) => `${node}.${path.basename(file, '.json')}`)),
		own: (operation) => [`${preview(nodeOf(operation))}/${nameOf(operation)}.json`],
		places: {
			'nodes/<Node>/operations/index.ts': (operation) => [`nodes/${nodeOf(operation)}/operations/index.ts`, word(nameOf(operation))],
			'nodes/<Node>/fields.ts': (operation) => [`nodes/${nodeOf(operation)}/fields.ts`, `'${nameOf(operation)}'`],
			'docs/<node>.md': (operation) => [`docs/${kebab(nodeOf(operation))}.md`, shownName(operation)],
			'test/contract/nodes.test.ts': (operation) => ['test/contract/nodes.test.ts', word(nameOf(operation))],
		},
	},
	'field of the profile': {
		all: Object.keys(profileSchema.shape),
		own: () => [],
		places: {
			'domain/profile/schema.ts': (field) => ['domain/profile/schema.ts', word(field)],
			'domain/desk/settings/parts.ts': (field) => ['domain/desk/settings/parts.ts', word(field)],
			'docs/profile.md': (field) => ['docs/profile.md', word(field)],
		},
	},
	'event type': {
		all: Object.keys(EVENT_TYPES),
		own: () => [],
		places: {
			'domain/case/events.ts': (type) => ['domain/case/events.ts', `'${type}'`],
			'docs/events.md': (type) => ['docs/events.md', `| \`${type}\``],
		},
	},
	'preset of a trade': {
		all: Object.keys(PRESETS),
		own: (preset) => [`domain/profile/presets/${preset}.ts`],
		places: {
			'domain/profile/presets/index.ts': (preset) => ['domain/profile/presets/index.ts', word(preset)],
			'nodes/BusinessProfile/fields.ts': (preset) => ['nodes/BusinessProfile/fields.ts', `'${preset}'`],
			'domain/desk/staff.ts': (preset) => ['domain/desk/staff.ts', word(preset)],
			'test/fixtures/samples/load.ts': (preset) => ['test/fixtures/samples/load.ts', word(preset)],
		},
	},
	trade: {
		all: TRADES.map(({ id }) => id),
		own: (trade) => [`domain/trades/${trade}/index.ts`],
		places: { 'domain/trades/trades.ts': (trade) => ['domain/trades/trades.ts', word(trade)] },
	},
	template: {
		all: readdirSync('workflows').filter((file) => file.endsWith('.json')).map((file) => path.basename(file, '.json')),
		own: (template) => [`workflows/${template}.json`],
		places: {
			'README.md': (template) => ['README.md', `workflows/${template}.json`],
			'docs/templates.md': (template) => ['docs/templates.md', `workflows/${template}.json`],
		},
	},
	language: {
		all: PACKS.map(({ code }) => code),
		own: (language) => readdirSync('domain/language/en').map((file) => `domain/language/${language}/${file}`),
		places: {
			'domain/language/packs.ts': (language) => ['domain/language/packs.ts', word(language)],
			'docs/languages.md': (language) => ['docs/languages.md', new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language],
		},
	},
	'kind of value': {
		all: [...VALUE_TYPES],
		own: (type) => [`domain/intake/values/${type}.ts`],
		places: {
			'domain/intake/values/index.ts': (type) => ['domain/intake/values/index.ts', `from './${type}'`],
			'domain/profile/schema.ts': (type) => ['domain/profile/schema.ts', `'${type}'`],
			'nodes/IntakeExtractor/fields.ts': (type) => ['nodes/IntakeExtractor/fields.ts', `value: '${type}'`],
			'docs/profile.md': (type) => ['docs/profile.md', `\`${type}\``],
		},
	},
};

interface Row {
	kind: string;
	/** How many files of its own. */
	own: number;
	/** What they are called. */
	ownNames?: string;
	count: number;
	places: string[];
}

const rows: Row[] = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\| ([a-z ]+) \| (?:none|(\d+)(?:: ([^|]+))?) \| (\d+)[^|]* \| ([^|]+) \|$/gm)].map(([, kind, own, ownNames, count, list]) => ({
	kind,
	own: Number(own ?? 0),
	ownNames,
	count: Number(count),
	places: [...list.matchAll(/`([^`]+)`/g)].map(([, place]) => place),
}));

test('every kind of change that the table has is looked at here, in the places that it names', () => {
	expect(rows.map(({ kind, places }) => ({ kind, places }))).toEqual(Object.entries(KINDS).map(([kind, { places }]) => ({ kind, places: Object.keys(places) })));
});

test('the table counts right', () => {
	const words: Record<string, number> = { two: 2 };
	for (const { kind, own, ownNames, count, places } of rows) {
		expect({ kind, count }).toEqual({ kind, count: places.length });
		if (ownNames) expect({ kind, own: ownNames.split(', ').reduce((sum, one) => sum + (words[one.split(' ')[0]] ?? 1), 0) }).toEqual({ kind, own });
	}
});

describe.each(Object.entries(KINDS))('each %s', (kind, { all, own, places }) => {
	test('stands in every place that the table names', () => {
		expect(all.length).toBeGreaterThan(1);
		const missing = all.flatMap((one) => [
			...own(one)
				.filter((file) => !existsSync(file))
				.map((file) => `${kind} ${one}: ${file} is missing`),
			...Object.values(places)
				.map((place) => place(one))
				.filter(([file, mark]) => !stands(file, mark))
				.map(([file, mark]) => `${kind} ${one}: ${file} does not have ${String(mark)}`),
		]);
		expect(missing).toEqual([]);
	});
});

const texts = new Map<string, string>();

function stands(file: string, mark: string | RegExp): boolean {
	if (!existsSync(file)) return false;
	const text = texts.get(file) ?? readFileSync(file, 'utf8');
	texts.set(file, text);
	return typeof mark === 'string' ? text.includes(mark) : mark.test(text);
}

/** As the operation's option is called in the editor. */
function shownName(operation: string): string {
	const fields = readFileSync(`nodes/${nodeOf(operation)}/fields.ts`, 'utf8');
	return new RegExp(`name: '([^']+)',\\s+value: '${nameOf(operation)}'`).exec(fields)?.[1] ?? nameOf(operation);
}
