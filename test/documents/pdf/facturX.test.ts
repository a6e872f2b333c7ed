import { XMLParser } from 'fast-xml-parser';

import { invoicePdf } from '../../../documents/pdf';
import { srgbProfile } from '../../../documents/pdf/srgb';
import { ciiInvoice } from '../../../documents/ubl';
import { germanInvoice } from '../../support/invoiceSamples';
import { dataUrl, png } from '../../support/pictures';
import { openPdf } from '../../support/readPdf';

const invoice = germanInvoice({ seller: { ...germanInvoice().seller, name: 'Müller & <Söhne>', logo: dataUrl('png', png({ colour: 6 })) } });
const { xml } = ciiInvoice(invoice);
const written = async () => await invoicePdf(invoice, { eInvoice: xml });
const latin = (file: Uint8Array) => Buffer.from(file).toString('latin1');

test('the e-invoice is inside, to the byte', async () => {
	const document = await openPdf(await written());
	const files = (await document.getAttachments()) as Record<string, { filename: string; content: Uint8Array }>;
	expect(Object.keys(files)).toEqual(['factur-x.xml']);
	expect(Buffer.from(files['factur-x.xml'].content).toString('utf8')).toBe(xml);
});

test('the catalogue says what the file is to the document', async () => {
	const text = latin(await written());
	expect(text.startsWith('%PDF-1.7')).toBe(true);
	expect(text).toContain('/AFRelationship /Alternative');
	expect(text).toContain('/Subtype /text#2Fxml');
	expect(text).toMatch(/\/AF \[\d+ 0 R\]/);
	expect(text).toMatch(/\/OutputIntents \[\d+ 0 R\]/);
	expect(text).toContain('/S /GTS_PDFA1');
	expect(text).toMatch(/\/ID \[<\w{32}> <\w{32}>\]/);
});

test('the metadata are sound XML, uncompressed, and agree with the document’s own', async () => {
	const text = Buffer.from(await written()).toString('utf8');
	const packet = /<\?xpacket begin[\s\S]*?<\?xpacket end="w"\?>/.exec(text)?.[0] ?? '';
	const read = new XMLParser({ ignoreAttributes: false }).parse(packet) as { 'x:xmpmeta': { 'rdf:RDF': { 'rdf:Description': Array<Record<string, unknown>> } } };
	const fields: Record<string, unknown> = Object.assign({}, ...read['x:xmpmeta']['rdf:RDF']['rdf:Description']);
	expect(fields).toMatchObject({ 'pdfaid:part': 3, 'pdfaid:conformance': 'B', 'fx:DocumentFileName': 'factur-x.xml', 'fx:DocumentType': 'INVOICE', 'fx:ConformanceLevel': 'EN 16931', 'xmp:CreateDate': '2026-11-21T00:00:00Z' });
	expect(JSON.stringify(fields['dc:creator'])).toContain('Müller & <Söhne>');
	const { info } = await (await openPdf(await written())).getMetadata();
	expect(info).toMatchObject({ Title: 'Rechnung RE-2026-00042', Author: 'Müller & <Söhne>', CreationDate: 'D:20261121000000Z', Producer: fields['pdf:Producer'], Creator: fields['xmp:CreatorTool'] });
	// PDF/A describes every field that is not one of its own.
	for (const name of ['DocumentFileName', 'DocumentType', 'Version', 'ConformanceLevel']) expect(packet).toContain(`<pdfaProperty:name>${name}</pdfaProperty:name>`);
});

test('every font is embedded, and links are printed', async () => {
	const text = latin(await invoicePdf({ ...invoice, seller: { ...invoice.seller, paymentLink: 'https://pay.example.com/{number}' } }, { eInvoice: xml }));
	const fonts = [...text.matchAll(/\/Type \/FontDescriptor[\s\S]*?endobj/g)].map(([descriptor]) => descriptor);
	expect(fonts.length).toBeGreaterThan(0);
	expect(fonts.every((descriptor) => /\/FontFile2 \d+ 0 R/.test(descriptor))).toBe(true);
	const links = [...text.matchAll(/\/Subtype \/Link[\s\S]*?endobj/g)].map(([annotation]) => annotation);
	expect(links.length).toBeGreaterThan(0);
	expect(links.every((annotation) => /\/F 4\b/.test(annotation))).toBe(true);
	expect(text).not.toMatch(/\/JavaScript|\/Encrypt|\/Launch/);
});

test('the same invoice gives the same bytes, and one without stays as it was', async () => {
	expect(Buffer.compare(await written(), await written())).toBe(0);
	expect(latin(await invoicePdf(invoice))).not.toContain('/AF ');
});

test('the colour profile is whole', () => {
	const profile = srgbProfile();
	expect(profile.readUInt32BE(0)).toBe(profile.length);
	expect(profile.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ');
	expect(profile.toString('latin1', 36, 40)).toBe('acsp');
	const count = profile.readUInt32BE(128);
	const tags = Array.from({ length: count }, (_, index) => ({ name: profile.toString('latin1', 132 + 12 * index, 136 + 12 * index), at: profile.readUInt32BE(136 + 12 * index), size: profile.readUInt32BE(140 + 12 * index) }));
	expect(tags.map(({ name }) => name)).toEqual(['desc', 'cprt', 'wtpt', 'rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC']);
	expect(tags.every(({ at, size }) => at % 4 === 0 && at + size <= profile.length)).toBe(true);
	// The primaries sum to the white of D50.
	const [white, ...primaries] = ['wtpt', 'rXYZ', 'gXYZ', 'bXYZ'].map((name) => tags.find((tag) => tag.name === name)!.at).map((at) => [8, 12, 16].map((offset) => profile.readInt32BE(at + offset) / 65_536));
	white.forEach((part, index) => expect(primaries.reduce((sum, primary) => sum + primary[index], 0)).toBeCloseTo(part, 3));
});
