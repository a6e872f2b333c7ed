import { packFor, LANGUAGES } from '../../../domain/language';

test.each(LANGUAGES)('%s leaves nothing empty, and says amount, date and page', (language) => {
	const labels = packFor(language).labels;
	const { statements, units, ...words } = labels;
	expect([...Object.values(words), ...Object.values(statements), ...Object.values(units)].filter((text) => text.trim() === '')).toEqual([]);
	expect(labels.payBy).toMatch(/^(?=.*\{amount\})(?=.*\{date\})/);
	expect(labels.page).toMatch(/\{page\}.*\{pages\}/);
	expect(labels.scan).toContain('{amount}');
});
