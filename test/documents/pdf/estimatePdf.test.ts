import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { estimatePdf } from '../../../documents/pdf';
import { estimateView } from '../../../documents/view';
import { LANGUAGES } from '../../../domain/language';
import { depositOf, estimateDocument, optionsOf, pricedEstimate } from '../../../domain/billing';
import { parseProfile } from '../../../domain/profile';
import { openPdf } from '../../support/readPdf';

const NOW = Date.parse('2026-03-02T10:00:00Z');
const prices = Array.from({ length: 59 }, (_, index) => ({ id: `p${index}`, name: index % 7 === 0 ? `Donaudampfschifffahrtsgesellschaftskapitän ${index} mit sehr vielen Wörtern, die über mehr als eine Zeile gehen müssen` : `Arbeit ${index}`, unit: 'h', unitPrice: `${index + 1}.50` }));
const PROFILE = parseProfile({
	business: { name: 'Müller & Söhne Installationen', timezone: 'Europe/Berlin', country: 'DE', email: 'info@example.de', phone: '+49 30 123456' },
	services: [{ id: 's', name: 'S', prices: [...prices, { id: 'option', name: 'Absperrventil', unitPrice: '80.00' }] }],
	billing: { taxes: [{ code: 'USt19', name: 'USt.', rate: '19' }], deposit: { percent: '30' }, seller: { address: 'Lindenweg 5\n50667 Köln', taxId: 'DE123456789', iban: 'DE89370400440532013000', footer: 'Geschäftsführer: M. Müller' } },
});

const made = (language: string, lines: number) => {
	const wanted = { lines: [...prices.slice(0, lines).map(({ id }) => ({ price: `s/${id}`, quantity: '2' })), { price: 's/option', quantity: '1', optional: true }], validUntil: '2026-03-31', note: 'Wie besprochen.\nMit freundlichen Grüßen' };
	const estimate = pricedEstimate(wanted, { number: 'ANG-2026-00007', customer: { name: 'Dana Weiß', address: 'Am Markt 1\n10115 Berlin', language } }, PROFILE, '2026-03-02');
	const none = new Set<string>();
	const document = estimateDocument(estimate, none, PROFILE, NOW);
	return { document, facts: { number: 'ANG-2026-00007', revision: 2, validUntil: '2026-03-31', options: optionsOf(estimate, none, PROFILE, NOW), deposit: depositOf(estimate, none, PROFILE, NOW), note: wanted.note } };
};

async function textOf(file: Uint8Array): Promise<{ pages: number; text: string }> {
	const pdf = await openPdf(file);
	const pages = await Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => (await (await pdf.getPage(index + 1)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' ')));
	return { pages: pdf.numPages, text: pages.join(' ').replace(/\s+/g, ' ') };
}

test.each([...LANGUAGES])('an estimate in %s names itself, its last day, what can be chosen and the deposit, and asks for no payment', async (language) => {
	const { document, facts } = made(language, 3);
	const view = estimateView(document, facts);
	expect(view).toMatchObject({ mark: undefined, payment: undefined, instalments: undefined });
	expect(view.lines).toHaveLength(4);
	const file = await estimatePdf(document, facts);
	const { pages, text } = await textOf(file);
	expect(pages).toBe(1);
	// Words are set in pieces: a long number goes over two lines.
	const squeezed = (written: string) => written.replace(/\s/g, '');
	for (const words of ['ANG-2026-00007 / 2', view.title, view.customer.heading, view.facts[2].label, view.lines[3].details[0], view.totals.at(-1)!.label, 'Absperrventil', 'Wie besprochen.', 'Dana Weiß']) expect(squeezed(text)).toContain(squeezed(words));
	expect(text).not.toContain('DE89');
	expect(Buffer.from(await estimatePdf(document, facts)).equals(Buffer.from(file))).toBe(true);
	keep(`estimate-${language}.pdf`, file);
}, 30_000);

test('sixty lines with long words are all there, with a total that is theirs', async () => {
	const { document, facts } = made('de', 59);
	const file = await estimatePdf(document, facts);
	const { pages, text } = await textOf(file);
	expect(pages).toBeGreaterThan(1);
	for (let index = 0; index < 59; index += 1) expect(text).toMatch(new RegExp(`(Arbeit|Donaudampfschifffahrtsgesellschaftskapitän) ${index}\\b`));
	expect(document.totals.net).toBe('3599.00');
	expect(text).toContain('4.282,81');
	keep('estimate-long.pdf', file);
}, 30_000);

/** For people to look at. */
function keep(name: string, file: Uint8Array): void {
	const folder = process.env.LEAD_TO_CASH_PICTURES;
	if (folder === undefined) return;
	mkdirSync(folder, { recursive: true });
	writeFileSync(path.join(folder, name), file);
}
