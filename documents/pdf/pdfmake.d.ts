/** What `typeset` uses of pdfmake 0.3 below its door; @types/pdfmake describes the door. */
declare module 'pdfmake/js/Printer' {
	import type { TDocumentDefinitions, TFontDictionary } from 'pdfmake/interfaces';

	export default class Printer {
		constructor(
			fonts: TFontDictionary,
			files: { existsSync(name: string): boolean; readFileSync(name: string): Buffer },
			remote: { resolve(url: string): Promise<void>; resolved(): Promise<unknown> },
			mayReadFile: (path: string) => boolean,
		);
		createPdfKitDocument(definition: TDocumentDefinitions, options?: { bufferPages?: boolean }): Promise<PDFKit.PDFDocument>;
	}
}
