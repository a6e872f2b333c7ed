import { TEAM_PHRASES } from '../../../domain/language/sections/team';
import { TEAM_WORDS } from '../../../domain/language/teamWords';
import { deskOf, pagesOf, TEAM_PAGES } from './samples';

/** Texts of others say nothing that a table could have: addresses, numbers and times stay, since forms are read by them. */
const ofOthers = (_: string, usual: string) => (usual === '' || /@|^[\d\s+:.TZ-]+$/.test(usual) ? usual : 'Qqq');

/** The English of the table, where the language says it otherwise; what is filled in is anything. */
function englishOf(language: string): RegExp[] {
	const escaped = (text: string) => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
	return TEAM_PHRASES.flatMap((phrase) => {
		const forms = phrase.replace(/#\w+$/, '').split('|');
		const own = TEAM_WORDS[language][phrase].split('|');
		return forms.filter((form) => !own.includes(form) && form.replace(/\{\w+\}/g, '').replace(/[^A-Za-z]/g, '').length > 3).map((form) => new RegExp(`^${escaped(form).replace(/\{\w+\}/g, '.+')}$`));
	});
}

/** What the business calls things itself is its own. */
const ofProfile = JSON.stringify(deskOf(ofOthers).profile);

function textsOf(html: string): string[] {
	const attributes = [...html.matchAll(/(?:aria-label|placeholder|title)="([^"]*)"/g)].map(([, text]) => text);
	const nodes = html.replace(/<style[^>]*>[^<]*<\/style>/, '').split(/<[^>]*>/);
	return [...attributes, ...nodes].map((text) => text.replace(/&amp;/g, '&').replace(/&#39;/g, "'").replace(/\s+/g, ' ').trim()).filter((text) => text !== '' && !text.startsWith('{') && !ofProfile.includes(JSON.stringify(text)));
}

describe.each(Object.keys(TEAM_WORDS))('the pages of a team that reads %s', (language) => {
	const pages = pagesOf(ofOthers, undefined, language);
	const english = englishOf(language);

	test.each(TEAM_PAGES)('%s says nothing of the table in English', (name) => {
		expect(textsOf(pages[name]).filter((text) => english.some((phrase) => phrase.test(text)))).toEqual([]);
		expect(pages[name]).toMatch(new RegExp(`^<!DOCTYPE html><html lang="${language}">`));
	});

	test('no part of a page is left in English, but what was kept so', () => {
		expect(TEAM_PAGES.filter((name) => pages[name].replace(/<bdi lang="en">Qqq\.<\/bdi>/g, '').includes('lang="en"'))).toEqual([]);
		expect(['review', 'outbox'].filter((name) => !pages[name].includes('<bdi lang="en">Qqq.</bdi>'))).toEqual([]);
	});
});

test('the check of the pages finds English', () => {
	const english = englishOf('de');
	const texts = TEAM_PAGES.flatMap((name) => textsOf(pagesOf(ofOthers)[name]));
	expect(texts.filter((text) => english.some((phrase) => phrase.test(text))).length).toBeGreaterThan(300);
});

test('a language that nobody wrote for the team gives its pages in English', () => {
	expect(pagesOf(ofOthers, undefined, 'xx').inbox).toBe(pagesOf(ofOthers).inbox);
});

test('dates, spans and amounts are those of the language', () => {
	const { case: page, review } = pagesOf((_, usual) => usual, undefined, 'de');
	expect(page).toContain('Mo., 2. März, 08:30');
	expect(page).toContain('180,00 USD');
	expect(page).toContain('vor 1 Std. 30 Min.');
	expect(review).toContain('läuft in 1 Std. ab');
});
