import { deflateSync } from 'node:zlib';

import { invoicePdf } from '../../../documents/pdf';
import { germanInvoice } from '../../support/invoiceSamples';
import { dataUrl, jpeg, png } from '../../support/pictures';
import { openPdf, pageTexts } from '../../support/readPdf';

const withLogo = (logo: string) => invoicePdf(germanInvoice({ seller: { ...germanInvoice().seller, logo } }));

async function pictures(file: Uint8Array): Promise<number> {
	const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
	const { fnArray } = await (await (await openPdf(file)).getPage(1)).getOperatorList();
	return fnArray.filter((operator) => operator === OPS.paintImageXObject || operator === OPS.paintInlineImageXObject).length;
}

const palette: [string, Buffer] = ['PLTE', Buffer.from([255, 0, 0, 0, 0, 255])];
// Adam7 gives a picture of 8 × 8 fifteen rows, each with its filter.
const interlaced = deflateSync(Buffer.concat([1, 1, 2, 2, 2, 4, 4, 4, 4, 4, 4, 8, 8, 8, 8].map((columns) => Buffer.alloc(1 + columns * 4))));

test.each([
	['RGB', dataUrl('png', png())],
	['RGB with alpha', dataUrl('png', png({ colour: 6 }))],
	['RGB with alpha, 16 bits', dataUrl('png', png({ colour: 6, depth: 16 }))],
	['grey', dataUrl('png', png({ colour: 0 }))],
	['grey with alpha', dataUrl('png', png({ colour: 4 }))],
	['palette', dataUrl('png', png({ colour: 3, before: [palette] }))],
	['palette with transparency', dataUrl('png', png({ colour: 3, before: [palette, ['tRNS', Buffer.from([0, 128])]] }))],
	['palette, 1 bit', dataUrl('png', png({ colour: 3, depth: 1, width: 10, before: [palette] }))],
	['interlaced', dataUrl('png', png({ colour: 6, width: 8, height: 8, interlace: 1, data: interlaced }))],
	['JPEG', dataUrl('jpeg', jpeg())],
	['as image/jpg', dataUrl('jpeg', jpeg()).replace('jpeg', 'jpg')],
])('shows a logo: %s', async (_, logo) => {
	expect(await pictures(await withLogo(logo))).toBeGreaterThan(0);
});

const sound = png({ colour: 6 });
const flipped = (at: number) => {
	const file = Buffer.from(sound);
	file[at] ^= 1;
	return file;
};

const damaged: Array<[what: string, logo: string]> = [
	['an address', 'https://example.com/logo.png'],
	['a path', '/etc/hostname'],
	['another type', 'data:image/svg+xml;base64,PHN2Zy8+'],
	['text for base64', 'data:image/png;base64,%%%'],
	['nothing', 'data:image/png;base64,'],
	['something else', dataUrl('png', Buffer.from('not a picture'))],
	['a cut-off PNG', dataUrl('png', sound.subarray(0, -20))],
	['a PNG with a wrong checksum', dataUrl('png', flipped(40))],
	['pixels that are not compressed', dataUrl('png', png({ colour: 6, data: Buffer.from('not zlib') }))],
	['too few pixels', dataUrl('png', png({ colour: 6, data: deflateSync(Buffer.alloc(10)) }))],
	['far too many pixels', dataUrl('png', png({ colour: 6, data: deflateSync(Buffer.alloc(10_000_000)) }))],
	['a size that no memory holds', dataUrl('png', png({ colour: 6, width: 4_000_000_000, height: 4_000_000_000, data: deflateSync(Buffer.alloc(10)) }))],
	['no size', dataUrl('png', png({ width: 0 }))],
	['an unknown filter', dataUrl('png', png({ colour: 6, filter: 9 }))],
	['an unknown depth', dataUrl('png', png({ depth: 3 }))],
	['a palette picture without palette', dataUrl('png', png({ colour: 3 }))],
	['too few interlaced pixels', dataUrl('png', png({ colour: 6, width: 8, height: 8, interlace: 1 }))],
	['JPEG without a frame', dataUrl('jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xd9]))],
	['JPEG that ends in the middle', dataUrl('jpeg', jpeg().subarray(0, 12))],
	['a PNG that says it is JPEG', dataUrl('jpeg', sound)],
];

test.each(damaged)('leaves out what is no logo: %s', async (_, logo) => {
	const file = await withLogo(logo);
	expect(await pictures(file)).toBe(0);
	expect((await pageTexts(file))[0]).toContain('RE-2026-00042');
});
