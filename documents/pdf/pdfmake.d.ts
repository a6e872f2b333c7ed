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

declare module 'pdfmake/js/qrEnc' {
	interface Module {
		x: number;
		y: number;
		w: number;
		h: number;
		/** Of the background and of the modules. */
		color: '#fff' | '#000';
	}

	const encoder: {
		/** Adds the drawing to the node; without `fit`, a module has 5 points. */
		measure(node: { qr: string; eccLevel: 'L' | 'M' | 'Q' | 'H' }): { _canvas: Module[]; _width: number };
	};
	export default encoder;
}
