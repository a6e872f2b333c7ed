import type { Invoice } from '../../../domain/billing/types';
import { invoicePdf } from '../../../documents/pdf';
import { germanInvoice } from '../../support/invoiceSamples';
import { openPdf, pageTexts } from '../../support/readPdf';

const described = (description: string): Invoice => {
	const [first, ...rest] = germanInvoice().lines;
	return germanInvoice({ lines: [{ ...first, description, discounts: [] }, ...rest] });
};

test.each([
	['Latin', 'Čeština, ÅÄÖ, ŁÓDŹ, ſẞß, İstanbul, Țară, Đặng, œuvre, €£¥₺₽'],
	['Greek', 'Αντικατάσταση αντλίας Ώ ΐ'],
	['Cyrillic', 'Заміна насоса, їжак, Ёлка, Љубљана'],
	['typographic signs', '“Quoted” – ‘so’ … • № 5 ≤ 6 ½″ × 2'],
])('sets %s as it is', async (_, text) => {
	const [page] = await pageTexts(await invoicePdf(described(text)));
	expect(page).toContain(text);
	expect(page).not.toContain('�');
});

test('shows what the font lacks', async () => {
	const [page] = await pageTexts(await invoicePdf(described('Ersatz 漢字 und 👍🏽 \ud800 nach')));
	expect(page).toContain('Ersatz �� und �� � nach');
});

test('nothing invisible gets in, and nothing turns the direction', async () => {
	const [page] = await pageTexts(await invoicePdf(described('a\u202Eb\u0000c\u200Bd\u2066e\uFEFFf\tg')));
	expect(page).toContain('abcdef g');
});

test('accents that are written apart are set as one letter', async () => {
	const [page] = await pageTexts(await invoicePdf(described('Cafe\u0301 Mu\u0308ller x\u0308')));
	expect(page).toContain('Café Müller x\n');
});

const LONG_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(50);

test('breaks long words and amounts, and keeps them on the paper', async () => {
	const { lines, ...invoice } = germanInvoice({ notes: LONG_WORD });
	const customer = { name: LONG_WORD, email: LONG_WORD, reference: LONG_WORD, address: { lines: [LONG_WORD], city: LONG_WORD } };
	const line = { ...lines[0], description: LONG_WORD, sku: LONG_WORD, unit: LONG_WORD, amount: '999999999999999.99', unitPrice: '999999999999999.123456' };
	const taxBreakdown = invoice.taxBreakdown.map((tax) => ({ ...tax, name: LONG_WORD, exemptionReason: LONG_WORD }));
	const totals = { ...invoice.totals, due: '999999999999999.99', gross: '999999999999999.99' };
	const document = await openPdf(await invoicePdf({ ...invoice, lines: [line], customer, taxBreakdown, totals, seller: { ...invoice.seller, name: LONG_WORD } }));
	for (let number = 1; number <= document.numPages; number += 1) {
		const page = await document.getPage(number);
		const { items } = await page.getTextContent();
		const places = items.flatMap((item) => ('str' in item && item.str.trim() ? [{ left: item.transform[4] as number, right: item.transform[4] + item.width, text: item.str }] : []));
		expect(places.filter(({ left, right }) => left < 40 || right > page.view[2] - 40)).toEqual([]);
	}
});

test('cuts a description of 100 kB, and shows that it did', async () => {
	const pages = await pageTexts(await invoicePdf(described('many words '.repeat(10_000))));
	expect(pages.length).toBeLessThanOrEqual(2);
	expect(pages.join('\n')).toContain('…');
	expect(pages.join('\n').replaceAll('\u00a0', ' ')).toContain('Zu zahlen 260,45 €');
});

test('a line that is higher than a page goes on, and none is lost', async () => {
	const { lines } = germanInvoice();
	const discounts = Array.from({ length: 20 }, () => ({ ...lines[0].discounts[0], reason: 'W'.repeat(80) }));
	const high = { ...lines[0], description: `${'W'.repeat(60)}\n`.repeat(30), discounts, quantity: '123456789012', amount: '999999999999.99', unitPrice: '999999999999.99' };
	for (const order of [[high, lines[1]], [lines[1], high, lines[2]]]) {
		const text = (await pageTexts(await invoicePdf(germanInvoice({ lines: order })))).join('\n');
		expect(text.match(/W/g)?.length).toBeGreaterThan(1400);
		expect(text).toContain('… (+12)');
		expect(text).toContain('Dichtungen');
	}
});

test('an invoice without lines, parties or texts is still one', async () => {
	const [page] = await pageTexts(await invoicePdf(germanInvoice({ lines: [], allowances: [], charges: [], taxBreakdown: [], seller: {}, customer: {}, notes: '' }), { locale: 'en' }));
	expect(page).toContain('Amount due €260.45');
});
