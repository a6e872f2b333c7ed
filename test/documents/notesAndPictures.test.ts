import { invoiceHtml } from '../../documents/html';
import { invoicePdf, picturesNotShown } from '../../documents/pdf';
import { ciiInvoice, ublInvoice } from '../../documents/ubl';
import type { Invoice } from '../../domain/billing';
import { germanInvoice } from '../support/invoiceSamples';
import { dataUrl, jpeg, png } from '../support/pictures';
import { openPdf, pageTexts } from '../support/readPdf';

const NOTE = 'Fünf Jahre Garantie <b>& Wartung</b>';
const withFirst = (parts: Partial<Invoice['lines'][number]>): Invoice => {
	const invoice = germanInvoice();
	const [first, ...others] = invoice.lines;
	return { ...invoice, lines: [{ ...first, ...parts }, ...others] };
};

async function picturesIn(file: Uint8Array): Promise<number> {
	const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
	const document = await openPdf(file);
	let count = 0;
	for (let number = 1; number <= document.numPages; number += 1) count += (await (await document.getPage(number)).getOperatorList()).fnArray.filter((operator) => operator === OPS.paintImageXObject).length;
	return count;
}

test('a note stands on paper, in the mail and in both e-invoices, as it is written', async () => {
	const invoice = withFirst({ customerNote: NOTE });
	expect((await pageTexts(await invoicePdf(invoice))).join()).toContain(NOTE);
	expect(invoiceHtml(invoice)).toContain('Fünf Jahre Garantie &lt;b&gt;&amp; Wartung&lt;/b&gt;');
	expect(ublInvoice(invoice).xml).toMatch(/<cbc:ID>l1<\/cbc:ID>\s*<cbc:Note>Fünf Jahre Garantie &lt;b/);
	expect(ciiInvoice(invoice).xml).toMatch(/<ram:LineID>l1<\/ram:LineID>\s*<ram:IncludedNote>\s*<ram:Content>Fünf Jahre Garantie &lt;b/);
});

test('a picture stands on paper alone', async () => {
	const picture = dataUrl('png', png({ width: 40, height: 30 }));
	const invoice = withFirst({ picture });
	expect([await picturesIn(await invoicePdf(germanInvoice())), await picturesIn(await invoicePdf(invoice))]).toEqual([0, 1]);
	for (const text of [invoiceHtml(invoice), ublInvoice(invoice).xml, ciiInvoice(invoice).xml]) expect(text).not.toContain('base64');
	expect(picturesNotShown(invoice)).toEqual([]);
});

test.each([
	['cut off', dataUrl('png', png({ width: 40, height: 30 }).subarray(0, 60))],
	['of no size', dataUrl('jpeg', jpeg(0, 0))],
	['that is none', 'data:image/jpeg;base64,AAAA'],
])('a picture %s is left out and said, and the others are there', async (_, picture) => {
	const invoice = withFirst({ picture });
	const both = { ...invoice, lines: invoice.lines.map((line, index) => (index === 1 ? { ...line, picture: dataUrl('png', png()) } : line)) };
	expect(await picturesIn(await invoicePdf(both))).toBe(1);
	expect(picturesNotShown(both)).toMatchObject([{ code: 'picture-not-shown', message: expect.stringContaining('line l1') as unknown }]);
});
