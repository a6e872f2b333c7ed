import { invoicePdf, lettersNotShown } from '../../../documents/pdf';
import { cutsOf } from '../../../documents/view';
import { germanInvoice, longInvoice } from '../../support/invoiceSamples';
import { pageTexts } from '../../support/readPdf';

const named = (name: string) => germanInvoice({ customer: { ...germanInvoice().customer, name } });

test.each([
	['Chinese', '水管维修有限公司'],
	['Japanese', '水道修理株式会社'],
	['Korean', '배관 수리'],
	['Thai', 'บริษัท ซ่อมท่อ'],
	['Hebrew', 'חברת תיקונים'],
	['Arabic', 'شركة إصلاح'],
	['Hindi', 'पाइप मरम्मत'],
	['a picture', 'Plumber 🛠'],
])('letters in %s are said', (_what, name) => {
	const [flag] = lettersNotShown(named(name));
	expect(flag).toMatchObject({ code: 'letters-not-shown', message: expect.stringContaining([...name].find((letter) => letter > '\u0400') ?? '') as string });
});

test.each(['Müller & Söhne', 'Łódź', 'Ανδρέας', 'Сантехник', 'Nguyễn Văn Ánh', 'x̌ e\u0301', '① ㎡ Ｆ', 'a\tb\u200b', '“quoted” – 5 €'])('what can be drawn, or stands for what can, is not: %s', (name) => {
	expect(lettersNotShown(named(name))).toEqual([]);
});

test.each([
	['20 steps', Array.from({ length: 20 }, (_, step) => `${step + 1}. work step`).join('\n'), ['description-cut']],
	['1,100 characters', 'word '.repeat(220), ['description-cut']],
	['16 steps', Array.from({ length: 16 }, (_, step) => `${step + 1}. work step`).join('\n'), []],
])('a description of %s: %s', (_what, description, codes) => {
	const { lines, ...rest } = germanInvoice();
	expect(cutsOf({ ...rest, lines: [{ ...lines[0], description }] }).map(({ code }) => code)).toEqual(codes);
});

const STEPS = Array.from({ length: 150 }, (_, step) => `${step + 1}. step.`);

test.each([
	['20 steps', STEPS.slice(0, 20).join('\n'), 1],
	['150 steps', STEPS.join('\n'), 3],
	['2,000 characters', 'word '.repeat(398) + '1. step.', 1],
])('a description of %s runs over the pages, whole', async (_what, description, most) => {
	const { lines, ...rest } = germanInvoice();
	const invoice = { ...rest, lines: [{ ...lines[0], description }, ...lines.slice(1)] };
	const pages = await pageTexts(await invoicePdf(invoice));
	const shown = pages.join('\n').replace(/\s+/g, ' ');
	for (const step of description.match(/\d+\. step\./g) ?? []) expect(shown).toContain(step);
	expect(pages.length).toBeGreaterThanOrEqual(most);
	expect(cutsOf(invoice)[0].message).toContain('whole in the PDF');
});

test('notes that are too long are said', () => {
	expect(cutsOf(germanInvoice({ notes: 'word '.repeat(1000) })).map(({ code }) => code)).toEqual(['notes-cut']);
});

test('no last page holds only what would have fitted on the one before', async () => {
	for (let lines = 14; lines <= 34; lines += 2) {
		const pages = await pageTexts(await invoicePdf(longInvoice(lines)));
		if (pages.length > 1) expect([lines, pages[pages.length - 1].split('\n').length > 6]).toEqual([lines, true]);
	}
});
