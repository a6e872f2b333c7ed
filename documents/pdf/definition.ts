import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';

import { excerpt, type InvoiceView } from '../view';
import { headContent } from './headContent';
import { lineTable } from './lineTable';
import { MARGIN, type Paper } from './paper';
import { paymentContent } from './paymentContent';
import { SLIP_ID, SLIP_TOP, slipContent } from './slipContent';
import { COLOURS, STYLES } from './styles';
import { totalsContent } from './totalsContent';

/** Between what stands above the slip and its words, points. */
const SLIP_GAP = 20;
/** Of a letter that is wide, at 8 points. */
const RUNNING_POINTS = 4.6;
const HEAD_NAME_POINTS = 190;
export const PAGE_POINTS = 110;

/** On which pages the table and the totals ended; filled in as the document is set. */
export interface Placed {
	lines?: number;
	totals?: number;
}

/** What is held together has no place of its own that pdfmake would tell: these stand after it, of no size. */
const MARKS: Record<number, keyof Placed> = { 1: 'lines', 2: 'totals' };

function mark(headlineLevel: number): Content {
	return { canvas: [{ type: 'line', x1: 0, y1: 0, x2: 0, y2: 0, lineWidth: 0 }], headlineLevel };
}

/**
 * @param date of the document's metadata, a local date
 * @param options.logo a `data:` URL
 * @param options.pictures of the lines, as the logo
 * @param options.isTight with less room between and around, to save a page
 * @param options.withTotals so many of the last lines go to the page of the totals
 */
export function definition(view: InvoiceView, date: string, paper: Paper, { logo, pictures = [], isTight, withTotals, placed }: { logo?: string; pictures?: ReadonlyArray<string | undefined>; isTight: boolean; withTotals?: number; placed?: Placed }): TDocumentDefinitions {
	return {
		pageSize: paper.size,
		pageMargins: [MARGIN, isTight ? 44 : 56, MARGIN, isTight ? 40 : 56],
		info: { title: view.name, author: view.seller.name, creationDate: dateOf(date) },
		language: view.language,
		defaultStyle: { font: 'Roboto', fontSize: isTight ? 8.5 : 9, lineHeight: isTight ? 1.08 : 1.2, color: COLOURS.ink },
		styles: STYLES,
		header: (page: number) => (page === 1 ? undefined : running({ text: view.name, points: HEAD_NAME_POINTS }, { text: view.seller.name, points: paper.width - HEAD_NAME_POINTS })),
		// The slip reaches to the foot of the last page.
		footer: (page: number, pages: number) => (view.payment?.slip && page === pages ? undefined : running({ text: view.seller.name, points: paper.width - PAGE_POINTS }, { text: pageText(view.pageOf, page, pages), points: PAGE_POINTS })),
		pageBreakBefore: ({ headlineLevel, id, pageNumbers, startPosition }) => {
			if (placed && headlineLevel && MARKS[headlineLevel]) placed[MARKS[headlineLevel]] = pageNumbers[0];
			return id === SLIP_ID && startPosition.top > SLIP_TOP - SLIP_GAP;
		},
		watermark: view.mark ? { text: view.mark, color: COLOURS.muted, opacity: 0.1, bold: true, fontSize: 110 } : undefined,
		content: [headContent(view, paper, logo), ...lineTable(view, paper, pictures, withTotals), mark(1), totalsContent(view, paper), mark(2), paymentContent(view, paper), notesContent(view), footerContent(view), ...slipContent(view.payment)],
	};
}

export function dateOf(date: string): Date {
	const time = Date.parse(date);
	return new Date(Number.isNaN(time) ? 0 : time);
}

/** One line: a second would stand in the document, or below the paper. */
export function running(left: { text: string; points: number }, right: { text: string; points: number }): Content {
	const cell = ({ text, points }: typeof left) => ({ width: points, text: excerpt(text, Math.floor(points / RUNNING_POINTS)) });
	return { columns: [cell(left), { ...cell(right), alignment: 'right' }], style: 'running' };
}

export function pageText(pageOf: string, page: number, pages: number): string {
	return pageOf.replace('{page}', String(page)).replace('{pages}', String(pages));
}

function notesContent({ notes }: InvoiceView): Content {
	return notes ? [{ text: notes.heading, style: 'heading' }, { text: notes.text }] : [];
}

function footerContent({ footer }: InvoiceView): Content {
	return footer ? [{ text: footer, style: 'label', margin: [0, 14, 0, 0] }] : [];
}
