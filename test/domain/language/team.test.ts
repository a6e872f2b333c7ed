import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { LANGUAGES, sayIn, TEAM_LANGUAGES } from '../../../domain/language';
import { TEAM_PHRASES } from '../../../domain/language/sections/team';
import { tableOf, wordsIn } from '../../../domain/language/teamTable';
import { TEAM_WORDS } from '../../../domain/language/teamWords';

const marks = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
const formsOf = (language: string) => new Set(new Intl.PluralRules(language).resolvedOptions().pluralCategories.filter((category) => category !== 'zero' && category !== 'two')).size;

/** Of a language in `words`, what is absent, is too much, or does not fit the English. */
function faults(words: Record<string, string>): string[] {
	const absent = TEAM_PHRASES.filter((phrase) => !Object.hasOwn(words, phrase)).map((phrase) => `absent: ${phrase}`);
	const surplus = Object.keys(words).filter((phrase) => !(TEAM_PHRASES as readonly string[]).includes(phrase)).map((phrase) => `surplus: ${phrase}`);
	const unfit = Object.entries(words).flatMap(([phrase, text]) => {
		const isCounted = phrase.includes('|');
		const all = marks(phrase);
		const forms = text.split('|');
		const filled = isCounted ? forms.every((form) => marks(form).every((mark) => all.includes(mark))) && marks(forms.at(-1) ?? '').join() === all.join() : marks(text).join() === all.join();
		return text.trim() === '' || isCounted !== text.includes('|') || !filled || /#\w+$/.test(text) ? [`${phrase}: ${text}`] : [];
	});
	return [...absent, ...surplus, ...unfit];
}

test.each(Object.keys(TEAM_WORDS))('%s has every phrase, with its places and forms', (language) => {
	expect(faults(TEAM_WORDS[language])).toEqual([]);
	expect(LANGUAGES).toContain(language);
});

test.each(Object.keys(TEAM_WORDS))('%s has no more forms than the language tells apart', (language) => {
	expect(Object.values(TEAM_WORDS[language]).filter((text) => text.includes('|') && text.split('|').length > formsOf(language))).toEqual([]);
});

test('each phrase is found by its mark, in its language, and nothing else is', () => {
	const table = tableOf(TEAM_WORDS);
	for (const language of Object.keys(TEAM_WORDS)) expect(TEAM_PHRASES.filter((phrase) => wordsIn(table, language)(phrase) !== TEAM_WORDS[language][phrase])).toEqual([]);
	expect([wordsIn(table, 'xx')('Inbox'), wordsIn(table, 'de')('no phrase of it')]).toEqual([undefined, undefined]);
});

test('each phrase is there once', () => {
	expect(TEAM_PHRASES.filter((phrase, index) => TEAM_PHRASES.indexOf(phrase) !== index)).toEqual([]);
});

test('each phrase is said somewhere', () => {
	const sources = ['domain', 'documents', 'nodes'].flatMap((room) =>
		readdirSync(room, { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.ts') && !`${room}/${file}`.startsWith('domain/language/'))
			.map((file) => readFileSync(path.join(room, file), 'utf8')),
	);
	const code = sources.join('\n');
	expect(TEAM_PHRASES.filter((phrase) => ![`'${phrase}'`, `"${phrase}"`].some((literal) => code.includes(literal)))).toEqual([]);
});

test('a fixed reason that pages and mails show is among the phrases', () => {
	const rooms = ['domain/review', 'domain/classify/asked/draft', 'domain/billing/bill', 'domain/billing/flags.ts', 'domain/process/reach.ts', 'domain/profile'];
	const files = rooms.flatMap((room) => (room.endsWith('.ts') ? [room] : readdirSync(room).filter((file) => file.endsWith('.ts')).map((file) => `${room}/${file}`)));
	const fixed = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/(?:message: |\], \[?|not\('[a-z-]+', |^\t\['[a-z-]+', |flagIf\([^']*'[a-z-]+', )'([A-Z][^'{}]+ [^'{}]+)'|'(must [^'{}]+)'/gm)].map(([, message, must]) => message ?? must));
	expect(fixed.length).toBeGreaterThan(60);
	expect(fixed.filter((message) => !(TEAM_PHRASES as readonly string[]).includes(message))).toEqual([]);
});

test('a language that has no words for the team is answered in English, and says so', () => {
	expect(TEAM_LANGUAGES[0]).toBe('en');
	for (const code of ['en', 'xx', undefined, '__proto__']) {
		const say = sayIn(code);
		expect([say.language, say('Nothing is late.')]).toEqual(['en', 'Nothing is late.']);
	}
	expect([sayIn('de').language, sayIn('de')('Nothing is late.')]).toEqual(['de', 'Nichts ist überfällig.']);
});

test.each([
	['en', 0, '0 open cases'],
	['en', 1, '1 open case'],
	['en', 2, '2 open cases'],
	['de', 1, '1 offener Vorgang'],
	['de', 5, '5 offene Vorgänge'],
	['fr', 0, '0 dossier ouvert'],
	['fr', 2, '2 dossiers ouverts'],
	['es', 1_000_000, '1000000 casos abiertos'],
])('%s counts %d', (language, n, text) => {
	expect(sayIn(language)('{n} open case|{n} open cases', { n })).toBe(text);
});

test('a phrase says of what it is said to who writes it, and not to who reads it', () => {
	expect([sayIn('en')('Closed#day'), sayIn('de')('Closed#day'), sayIn('de')('Closed')]).toEqual(['Closed', 'Geschlossen', 'Abgeschlossen']);
});

test('what is filled in stays as it is, also where it looks like a place or a pattern', () => {
	expect(sayIn('de')('{channel} to {address}', { channel: '{address}', address: "$& $' {n}" })).toBe("{address} an $& $' {n}");
});

test('a word that data is named by is said where it is known, and stays as it is elsewhere', () => {
	expect([sayIn('de').known('Priority'), sayIn('de').known('Order number'), sayIn('de').known('constructor')]).toEqual(['Priorität', 'Order number', 'constructor']);
});
