import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { type LanguagePack, LANGUAGES, packFor, packOf, PACKS } from '../../../domain/language';

const FOLDER = path.join(__dirname, '../../../domain/language');
const [english, ...others] = PACKS;

/** A language may have nothing for these. */
const MAY_BE_EMPTY = /^(?:signs\.(?:letters|countries)|cues\.(?:noIntent|notAsks|notOptOut|intents\.perhapsBooking)|times\.written\..*|wishes\.participles)$/;
/** Only where chrono does not read the language. */
const OPTIONAL = /^times\.written(?:\.|$)/;
/** As many as the language has forms or phrases for. */
const AS_MANY = /^(?:replies|steering|labels\.units|reminders\.nth|times\.written\.hours|dates\.lasting\.counts)(?:\.|$)/;
/** Read, not filled in. */
const READ = /^(?:signs|times|wishes|dates|cues|replies|steering)\./;

const leaves = (value: unknown, at = ''): Array<[at: string, text: string]> =>
	typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, inner]) => leaves(inner, at === '' ? name : `${at}.${name}`)) : [[at, String(value)]];
const marks = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ');
const wanted = leaves(english).filter(([at]) => !AS_MANY.test(at) && !OPTIONAL.test(at));

/** What a pack lacks beside English, by the place it belongs to. */
function lacking(pack: LanguagePack): string[] {
	const has = new Map(leaves(pack));
	const absent = wanted.filter(([at]) => !has.has(at)).map(([at]) => `${at} is absent`);
	const empty = [...has].filter(([at, text]) => text.trim() === '' && !MAY_BE_EMPTY.test(at)).map(([at]) => `${at} is empty`);
	const unfilled = wanted.filter(([at, text]) => !READ.test(at) && has.has(at) && marks(has.get(at) ?? '') !== marks(text)).map(([at, text]) => `${at} is to have ${marks(text) || 'no places to fill in'}`);
	const short = [...Object.entries(pack.replies), ...Object.entries(pack.steering)].filter(([, list]) => list.length === 0).map(([name]) => `nothing for ${name}`);
	return [...absent, ...empty, ...unfilled, ...short];
}

test('every folder is a language, and every language a folder', () => {
	const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'sections').map(({ name }) => name);
	expect([...LANGUAGES].sort()).toEqual(folders.sort());
	expect(PACKS.map(({ code }) => existsSync(path.join(FOLDER, code, 'index.ts')))).not.toContain(false);
});

test.each(PACKS.map((pack) => [pack.code, pack] as const))('%s lacks nothing', (_, pack) => {
	expect(lacking(pack)).toEqual([]);
});

test('what a pack lacks is named by its place', () => {
	const { scheduling, wishes, ...rest } = packFor('nl');
	const broken = { ...rest, wishes: { ...wishes, refused: '' }, scheduling: { ...scheduling, between: 'tussen {from}', change: '', missed: { subject: scheduling.missed.subject } } } as unknown as LanguagePack;
	expect(lacking(broken)).toEqual(['scheduling.missed.line is absent', 'wishes.refused is empty', 'scheduling.change is empty', 'scheduling.between is to have {from} {to}', 'scheduling.change is to have {phone}']);
});

test.each(PACKS.map((pack) => [pack.code, pack] as const))('%s is data', (_, pack) => {
	expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
});

test.each(others.map((pack) => [pack.code, pack] as const))('%s says everything in its own words', (_, pack) => {
	const ofEnglish = new Set(leaves(english).filter(([, text]) => /\w+ \w+ \w+/.test(text)).map(([, text]) => text));
	expect(leaves(pack).filter(([at, text]) => !READ.test(at) && ofEnglish.has(text)).map(([at]) => at)).toEqual([]);
});

describe.each(PACKS.map((pack) => [pack.code, pack] as const))('%s', (_, { times, wishes, dates, cues, replies, scheduling, signs }) => {
	test('has patterns that are ones', () => {
		const parts = [...leaves({ ...times, locale: '' }), ...leaves(wishes), ...leaves({ ...dates, lasting: { ...dates.lasting, counts: {} } }), ...leaves({ past: cues.past, still: cues.still, well: cues.well }), ...leaves(replies), ...leaves(scheduling.answers), ...leaves(signs.subjects)];
		for (const [, part] of parts) expect(() => new RegExp(`(?:${part})`, 'u')).not.toThrow();
	});

	test('has seven weekdays and twelve months, each with names of its own', () => {
		for (const [list, count] of [[times.names.weekdays, 7], [times.names.months, 12]] as const) {
			const forms = list.flatMap((names) => names.split('|'));
			expect(list).toHaveLength(count);
			expect(new Set(forms).size).toBe(forms.length);
		}
		expect(new Intl.DateTimeFormat(times.locale).resolvedOptions().locale).toBe(times.locale);
	});

	test('is told by folded words', () => {
		for (const words of [signs.functionWords, signs.askedFor, signs.negators, signs.behindNegators, signs.possessives]) expect(words).toMatch(/^[\p{Ll}\d-]+(?: [\p{Ll}\d-]+)*$/u);
	});
});

test('a language without a pack is written to in English', () => {
	expect(packFor('sv')).toBe(english);
	expect(packOf('sv')).toBeUndefined();
});
