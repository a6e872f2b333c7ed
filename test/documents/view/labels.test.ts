import { LABELS } from '../../../documents/view/labels';

const languages = [...LABELS.keys()];

test('speaks five languages', () => {
	expect(languages.sort()).toEqual(['de', 'en', 'es', 'fr', 'pt']);
});

test.each(languages)('%s leaves nothing empty, and says amount, date and page', (language) => {
	const labels = LABELS.get(language)!;
	const { statements, ...words } = labels;
	expect([...Object.values(words), ...Object.values(statements)].filter((text) => text.trim() === '')).toEqual([]);
	expect(labels.payBy).toMatch(/^(?=.*\{amount\})(?=.*\{date\})/);
	expect(labels.page).toMatch(/\{page\}.*\{pages\}/);
	expect(labels.scan).toContain('{amount}');
});
