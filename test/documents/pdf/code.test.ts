import { create, type QRCodeMaskPattern } from 'qrcode';

import { epcPayload } from '../../../documents/epc';
import { invoicePdf } from '../../../documents/pdf';
import { germanInvoice } from '../../support/invoiceSamples';
import { openPdf } from '../../support/readPdf';

/** Rows of the code's modules, as they are drawn on the last page: squares of one size, filled in black. */
async function drawnModules(file: Uint8Array): Promise<{ rows: string[]; points: number }> {
	const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
	const document = await openPdf(file);
	const page = await document.getPage(document.numPages);
	const { fnArray, argsArray } = await page.getOperatorList();
	let colour = '';
	const squares: Array<{ x: number; y: number; size: number }> = [];
	fnArray.forEach((operator, index) => {
		if (operator === OPS.setFillRGBColor) [colour] = argsArray[index] as [string];
		if (operator !== OPS.constructPath || colour !== '#000000' || !argsArray[index][2]) return;
		const [left, top, right, bottom] = argsArray[index][2] as Float32Array;
		squares.push({ x: left, y: top, size: Math.round((right - left) * 100) / 100 });
		expect(bottom - top).toBeCloseTo(right - left, 2);
	});
	const { size } = squares[0];
	expect(squares.every((square) => square.size === size)).toBe(true);
	const [left, top] = [Math.min(...squares.map(({ x }) => x)), Math.min(...squares.map(({ y }) => y))];
	const places = new Set(squares.map(({ x, y }) => `${Math.round((x - left) / size)},${Math.round((y - top) / size)}`));
	const width = Math.max(...squares.map(({ x }) => Math.round((x - left) / size))) + 1;
	const rows = Array.from({ length: width }, (_, y) => Array.from({ length: width }, (_unused, x) => (places.has(`${x},${y}`) ? '#' : '.')).join(''));
	return { rows, points: size };
}

/** As an encoder of its own makes it; which of the eight masks is the best is left to the encoder. */
function encoded(payload: string): string[][] {
	return Array.from({ length: 8 }, (_, mask) => {
		const { modules } = create([{ data: Buffer.from(payload), mode: 'byte' }], { errorCorrectionLevel: 'M', maskPattern: mask as QRCodeMaskPattern });
		return Array.from({ length: modules.size }, (_unused, y) => Array.from({ length: modules.size }, (_column, x) => (modules.get(y, x) ? '#' : '.')).join(''));
	});
}

const long = germanInvoice({ number: 'R'.repeat(140), seller: { ...germanInvoice().seller, name: 'Ω'.repeat(70) } });

test.each([
	['an ordinary invoice', germanInvoice()],
	['the longest payload', long],
])('draws the code of %s, with modules that a camera can tell apart', async (_, invoice) => {
	const { name, iban, bic } = invoice.seller;
	const payload = epcPayload({ name, iban, bic, amount: invoice.totals.due, currency: 'EUR', remittance: invoice.number! })!;
	const { rows, points } = await drawnModules(await invoicePdf(invoice));
	expect(points).toBeGreaterThanOrEqual(2);
	expect(encoded(payload)).toContainEqual(rows);
});
