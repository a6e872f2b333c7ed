import { create, type QRCodeMaskPattern } from 'qrcode';

import { invoicePdf } from '../../../documents/pdf';
import { invoiceView } from '../../../documents/view';
import type { Invoice } from '../../../domain/billing/types';
import { openPdf, pageTexts } from '../../support/readPdf';
import { swissInvoice } from '../../support/swissInvoice';

const MM = 72 / 25.4;

/** The modules of the code on the last page, with their side in millimetres. */
async function drawnModules(invoice: Invoice): Promise<{ rows: string[]; side: number }> {
	const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
	const document = await openPdf(await invoicePdf(invoice));
	const page = await document.getPage(document.numPages);
	const { fnArray, argsArray } = await page.getOperatorList();
	let colour = '';
	const all: Array<{ x: number; y: number; size: number }> = [];
	fnArray.forEach((operator, index) => {
		if (operator === OPS.setFillRGBColor) [colour] = argsArray[index] as [string];
		if (operator !== OPS.constructPath || colour !== '#000000' || !argsArray[index][2]) return;
		const [left, top, right, bottom] = argsArray[index][2] as Float32Array;
		if (Math.abs(right - left - (bottom - top)) < 0.01) all.push({ x: left, y: top, size: right - left });
	});
	const size = Math.min(...all.map((one) => one.size));
	const squares = all.filter((one) => Math.abs(one.size - size) < 0.01);
	const [left, top] = [Math.min(...squares.map(({ x }) => x)), Math.min(...squares.map(({ y }) => y))];
	// Modules reach a little into the next.
	const step = Math.min(...squares.map(({ x }) => x - left).filter((x) => x > size / 2));
	const places = new Set(squares.map(({ x, y }) => `${Math.round((x - left) / step)},${Math.round((y - top) / step)}`));
	const width = Math.max(...squares.map(({ x }) => Math.round((x - left) / step))) + 1;
	const rows = Array.from({ length: width }, (_, y) => Array.from({ length: width }, (_unused, x) => (places.has(`${x},${y}`) ? '#' : '.')).join(''));
	return { rows, side: (width * step) / MM };
}

function encoded(payload: string): string[][] {
	return Array.from({ length: 8 }, (_, mask) => {
		const { modules } = create([{ data: Buffer.from(payload), mode: 'byte' }], { errorCorrectionLevel: 'M', maskPattern: mask as QRCodeMaskPattern });
		return Array.from({ length: modules.size }, (_unused, y) => Array.from({ length: modules.size }, (_column, x) => (modules.get(y, x) ? '#' : '.')).join(''));
	});
}

test('the payment part has its code, 46 mm wide', async () => {
	const invoice = swissInvoice();
	const { payload } = invoiceView(invoice).payment!.slip!;
	const { rows, side } = await drawnModules(invoice);
	expect(side).toBeCloseTo(46, 1);
	expect(encoded(payload)).toContainEqual(rows);
});

test.each([
	['de', 'Zahlteil', 'Empfangsschein'],
	['fr', 'Section paiement', 'Récépissé'],
	['it', 'Sezione pagamento', 'Ricevuta'],
	['en', 'Payment part', 'Receipt'],
	['nl', 'Payment part', 'Receipt'],
])('says it in the languages of the standard: %s', async (language, part, receipt) => {
	const { customer } = swissInvoice();
	const text = (await pageTexts(await invoicePdf(swissInvoice({ customer: { ...customer, language } })))).join('\n');
	for (const words of [part, receipt, 'CH93 0076 2011 6238 5295 7', 'RF82 RE20 2600 042', 'Lindenweg 5']) expect(text).toContain(words);
});

test.each([1, 8, 12, 16, 20, 40, 60])('with %i lines, the slip stands alone at the foot of the last page', async (count) => {
	const { lines } = swissInvoice();
	const document = await openPdf(await invoicePdf(swissInvoice({ lines: Array.from({ length: count }, (_, index) => ({ ...lines[0], id: String(index), description: `Position ${index}` })) })));
	const items = await Promise.all(Array.from({ length: document.numPages }, async (_, index) => (await (await document.getPage(index + 1)).getTextContent()).items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [{ text: item.str, y: item.transform[5] as number }] : []))));
	const last = items.at(-1)!;
	expect(items.slice(0, -1).flat().some(({ text }) => text === 'Zahlteil')).toBe(false);
	const top = 105 * MM;
	const slip = last.filter(({ y }) => y < top);
	expect(slip[0]).toBeDefined();
	expect(slip.some(({ text }) => text.startsWith('Seite') || text.startsWith('Position'))).toBe(false);
	// Nothing of the invoice comes nearer than the words above the line.
	const above = last.filter(({ y, text }) => y >= top && text !== 'Vor der Einzahlung abzutrennen');
	expect(above.every(({ y }) => y > top + 4 * MM)).toBe(true);
});
