import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Its types are missing, so its name is no literal. */
const WORKER: string = 'pdfjs-dist/legacy/build/pdf.worker.mjs';

/** The document as a reader sees it. */
export async function openPdf(file: Uint8Array): Promise<PDFDocumentProxy> {
	// In this process: a worker would be a file that jest does not transform.
	Object.assign(globalThis, { pdfjsWorker: await import(WORKER) });
	const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
	return await getDocument({ data: Uint8Array.from(file), verbosity: VerbosityLevel.ERRORS }).promise;
}

/** The text of each page; what stands apart is separated by a line end. */
export async function pageTexts(file: Uint8Array): Promise<string[]> {
	const document = await openPdf(file);
	const texts: string[] = [];
	for (let number = 1; number <= document.numPages; number += 1) {
		const { items } = await (await document.getPage(number)).getTextContent();
		texts.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
	}
	await document.loadingTask.destroy();
	return texts;
}
