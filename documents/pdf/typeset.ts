import Printer from 'pdfmake/js/Printer';
import fontFiles from 'pdfmake/build/vfs_fonts';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';

import { type Archive, makeArchive } from './archive';

const FONTS = { Roboto: { normal: 'Roboto-Regular.ttf', bold: 'Roboto-Medium.ttf' } };
const files = new Map<string, Buffer>();
const fontShelf = {
	existsSync: (name: string) => Object.hasOwn(fontFiles, name),
	readFileSync(name: string) {
		let file = files.get(name);
		if (!file) files.set(name, (file = Buffer.from(fontFiles[name], 'base64')));
		return file;
	},
};
const nothingRemote = { resolve: async () => undefined, resolved: async () => undefined };
const noLocalFile = () => false;

/** With the printer behind pdfmake's own door: the door keeps fonts as a global, and fetches what a document names. */
export async function typeset(definition: TDocumentDefinitions, archive?: Archive): Promise<{ file: Uint8Array; pages: number }> {
	const written: TDocumentDefinitions = archive ? { ...definition, version: '1.7' } : definition;
	const document = await new Printer(FONTS, fontShelf, nothingRemote, noLocalFile).createPdfKitDocument(written, { bufferPages: true });
	if (archive) makeArchive(document, archive);
	const pages = document.bufferedPageRange().count;
	document.end();
	const chunks: Buffer[] = [];
	for await (const chunk of document) chunks.push(chunk as Buffer);
	return { file: Buffer.concat(chunks), pages };
}
