import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';

import type { InvoiceView } from '../view';
import { headContent } from './headContent';
import { lineTable } from './lineTable';
import { MARGIN, type Paper } from './paper';
import { paymentContent } from './paymentContent';
import { SLIP_ID, SLIP_TOP, slipContent } from './slipContent';
import { COLOURS, STYLES } from './styles';
import { totalsContent } from './totalsContent';

/** Between what stands above the slip and its words, points. */
const SLIP_GAP = 20;

/**
 * @param date of the document's metadata, a local date
 * @param options.logo a `data:` URL
 * @param options.isTight with less room between and around, to save a page
 */
export function definition(view: InvoiceView, date: string, paper: Paper, { logo, isTight }: { logo?: string; isTight: boolean }): TDocumentDefinitions {
	return {
		pageSize: paper.size,
		pageMargins: [MARGIN, isTight ? 44 : 56, MARGIN, isTight ? 40 : 56],
		info: { title: view.name, author: view.seller.name, creationDate: dateOf(date) },
		language: view.language,
		defaultStyle: { font: 'Roboto', fontSize: isTight ? 8.5 : 9, lineHeight: isTight ? 1.08 : 1.2, color: COLOURS.ink },
		styles: STYLES,
		header: (page: number) => (page === 1 ? undefined : running(view.name, view.seller.name, paper)),
		// The slip reaches to the foot of the last page.
		footer: (page: number, pages: number) => (view.payment?.slip && page === pages ? undefined : running(view.seller.name, pageText(view, page, pages), paper)),
		pageBreakBefore: ({ id, startPosition }) => id === SLIP_ID && startPosition.top > SLIP_TOP - SLIP_GAP,
		watermark: view.mark ? { text: view.mark, color: COLOURS.muted, opacity: 0.1, bold: true, fontSize: 110 } : undefined,
		content: [headContent(view, paper, logo), lineTable(view, paper), totalsContent(view, paper), paymentContent(view, paper), notesContent(view), footerContent(view), ...slipContent(view.payment)],
	};
}

export function dateOf(date: string): Date {
	const time = Date.parse(date);
	return new Date(Number.isNaN(time) ? 0 : time);
}

function running(left: string, right: string, { width }: Paper): Content {
	return { columns: [{ width: width / 2, text: left }, { width: width / 2, text: right, alignment: 'right' }], style: 'running' };
}

function pageText({ pageOf }: InvoiceView, page: number, pages: number): string {
	return pageOf.replace('{page}', String(page)).replace('{pages}', String(pages));
}

function notesContent({ notes }: InvoiceView): Content {
	return notes ? [{ text: notes.heading, style: 'heading' }, { text: notes.text }] : [];
}

function footerContent({ footer }: InvoiceView): Content {
	return footer ? [{ text: footer, style: 'label', margin: [0, 14, 0, 0] }] : [];
}
