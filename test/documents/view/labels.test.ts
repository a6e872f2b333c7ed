import { LABELS } from '../../../documents/view/labels';
import { LANGUAGES } from '../../../domain/billing';

const languages = [...LABELS.keys()];

test('speaks the languages that documents are written in', () => {
	expect(languages.sort()).toEqual([...LANGUAGES].sort());
});

test.each(languages)('%s leaves nothing empty, and says amount, date and page', (language) => {
	const labels = LABELS.get(language)!;
	const { statements, units, ...words } = labels;
	expect([...Object.values(words), ...Object.values(statements), ...Object.values(units)].filter((text) => text.trim() === '')).toEqual([]);
	expect(labels.payBy).toMatch(/^(?=.*\{amount\})(?=.*\{date\})/);
	expect(labels.page).toMatch(/\{page\}.*\{pages\}/);
	expect(labels.scan).toContain('{amount}');
});
