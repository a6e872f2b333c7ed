import { invoicePdf } from '../../../documents/pdf';
import { americanDraft, germanInvoice, longInvoice } from '../../support/invoiceSamples';
import { openPdf, pageTexts } from '../../support/readPdf';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test('says everything as text, in reading order', async () => {
	const [page] = (await pageTexts(await invoicePdf(germanInvoice()))).map(plain);
	for (const line of [
		'Müller & Söhne Sanitär GmbH Rechnung',
		'Handelsregister: HRB 12345 B',
		'50667 Köln',
		'Nummer RE-2026-00042',
		'# Beschreibung Menge Einzelpreis Steuer Betrag',
		'Einschließlich Entlüften und Probelauf',
		'Rabatt 10 %: Stammkunde (-24,00)',
		'2,5 h 96,00 19 % 216,00',
		'3 Handbuch «Wartung leicht gemacht» 2 Stück 37,00 7 % 74,00',
		'USt 19 % 239,70 45,54',
		'Zwischensumme 300,00 €',
		'Gesamtbetrag 360,46 €',
		'Bereits bezahlt -100,00 €',
		'Zu zahlen 260,45 €',
		'Bitte zahlen Sie 260,45 € bis zum 05.12.2026.',
		'IBAN DE89 3704 0044 0532 0130 00',
		'260,45 €: zum Bezahlen scannen',
		'Vielen Dank für Ihren Auftrag.',
		'Müller & Söhne Sanitär GmbH Seite 1 von 1',
	]) {
		expect(page.split('\n')).toContain(line);
	}
});

test('speaks the language that is asked for', async () => {
	const [page] = await pageTexts(await invoicePdf(germanInvoice(), { locale: 'fr-FR' }));
	expect(plain(page)).toContain('Net à payer 260,45 €');
});

test('marks a draft on every page, and an issued invoice on none', async () => {
	const draft = await pageTexts(await invoicePdf({ ...longInvoice(60), number: undefined, status: 'draft' }));
	expect(draft.length).toBeGreaterThan(1);
	for (const page of draft) expect(page).toMatch(/^Draft$/m);
	for (const page of await pageTexts(await invoicePdf(longInvoice(60)))) expect(page).not.toMatch(/Draft/);
});

test('a credit note is called so, and asks for no payment', async () => {
	const [page] = await pageTexts(await invoicePdf(germanInvoice({ kind: 'creditNote' }), { locale: 'en-US' }));
	expect(page).toMatch(/Credit note\n/);
	expect(page).toContain('Amount credited €260.45');
	expect(page).not.toMatch(/Payment|Scan|Due date/);
});

test('repeats the heading of the table on each page, numbers the pages, and loses no line', async () => {
	const pages = await pageTexts(await invoicePdf(longInvoice(100)));
	expect(pages.length).toBeGreaterThan(3);
	pages.forEach((page, index) => {
		expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
		if (/^\d+ Item number/m.test(page)) expect(page).toMatch(/^# Description Quantity Unit price Tax Amount$/m);
		if (index > 0) expect(page).toMatch(/^Invoice INV-00007 Lakeside Plumbing LLC$/m);
	});
	const numbers = [...pages.join('\n').matchAll(/^(\d+) Item number (\d+) 1 10\.00 10\.00$/gm)].map(([, position, number]) => [Number(position), Number(number)]);
	expect(numbers).toEqual(Array.from({ length: 100 }, (_, index) => [index + 1, index + 1]));
});

test('totals have a line of the table on their page, however many lines there are', async () => {
	for (let count = 12; count <= 44; count += 1) {
		const pages = await pageTexts(await invoicePdf(longInvoice(count)));
		const last = pages.find((page) => page.includes('Amount due $')) ?? '';
		expect(`${count}: ${/^\d+ Item number/m.test(last)}`).toBe(`${count}: true`);
		expect(pages.join('\n').match(/^\d+ Item number/gm)).toHaveLength(count);
	}
});

test('what stands on every page is one line, and ends in a sign where it is cut', async () => {
	const name = 'Müller & Söhne Sanitär-, Heizungs- und Klimatechnik Großraum Berlin-Brandenburg GmbH & Co. Kommanditgesellschaft auf Aktien';
	const long = longInvoice(60);
	const pages = await pageTexts(await invoicePdf({ ...long, seller: { ...long.seller, name } }));
	for (const [index, page] of pages.entries()) {
		expect(page).toMatch(new RegExp(`^Müller .* … Page ${index + 1} of ${pages.length}$`, 'm'));
		if (index > 0) expect(page).toMatch(/^Invoice INV-00007 Müller .* …$/m);
	}
});

test('instalments are on one page, with their heading', async () => {
	for (let count = 12; count <= 18; count += 1) {
		const instalments = Array.from({ length: 10 }, (_, index) => ({ id: String(index), dueDate: `2027-01-${10 + index}`, amount: `${count}.0${index}` }));
		const pages = await pageTexts(await invoicePdf({ ...longInvoice(count), instalments }));
		const page = pages.find((text) => text.includes('Instalments')) ?? '';
		for (const { amount } of instalments) expect(page).toMatch(new RegExp(`20\\d\\d \\$${amount}`));
	}
});

test('sets 1,000 lines', async () => {
	const pages = await pageTexts(await invoicePdf(longInvoice(1000)));
	expect(pages.join('\n').match(/^\d+ Item number/gm)).toHaveLength(1000);
	expect(pages.at(-1)).toContain('Amount due $10,000.00');
});

test('the same invoice gives the same bytes', async () => {
	for (const invoice of [germanInvoice(), americanDraft()]) {
		expect(Buffer.compare(await invoicePdf(invoice), await invoicePdf(structuredClone(invoice)))).toBe(0);
	}
});

test('carries its name, its author, its language and the date of issue', async () => {
	const document = await openPdf(await invoicePdf(germanInvoice()));
	const { info } = await document.getMetadata();
	expect(info).toMatchObject({ Title: 'Rechnung RE-2026-00042', Author: 'Müller & Söhne Sanitär GmbH', CreationDate: 'D:20261121000000Z', Language: 'de-DE' });
});

test.each([
	['US', [612, 792]],
	['MX', [612, 792]],
	['DE', [595.28, 841.89]],
	[undefined, [595.28, 841.89]],
])('uses the paper of the country: %s', async (country, [width, height]) => {
	const invoice = germanInvoice({ seller: { name: 'A', address: { lines: [], country } }, customer: { name: 'B' } });
	const page = await (await openPdf(await invoicePdf(invoice))).getPage(1);
	expect(page.view[2]).toBeCloseTo(width, 1);
	expect(page.view[3]).toBeCloseTo(height, 1);
});
