import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';

import { packFor } from '../../domain/language';
import { formats } from '../view';
import { PAGE_POINTS, pageText, running } from './definition';
import { drawable } from './drawable';
import { A4, MARGIN } from './paper';
import { COLOURS, STYLES } from './styles';
import { typeset } from './typeset';

export interface Letter {
	from: string[];
	to: string[];
	/** Local date. */
	date: string;
	language: string;
	subject: string;
	text: string;
	/** The payload of a code for a banking app. */
	code?: string;
}

/** Wide enough that cameras read its modules. */
const CODE_POINTS = 139;

/** Plain words for the post, over as many pages as they need. */
export async function letterPdf({ from, to, date, language, subject, text, code }: Letter): Promise<Uint8Array> {
	const { labels } = packFor(language);
	const lines = (all: string[]): Content[] => all.map((line) => ({ text: drawable(line) }));
	const definition: TDocumentDefinitions = {
		pageSize: 'A4',
		pageMargins: [MARGIN + 16, 56, MARGIN + 16, 56],
		info: { title: drawable(subject), author: drawable(from[0] ?? ''), creationDate: new Date(Date.parse(date)) },
		language,
		defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.3, color: COLOURS.ink },
		styles: STYLES,
		footer: (page: number, pages: number) => (pages === 1 ? undefined : running({ text: drawable(from[0] ?? ''), points: A4.width - PAGE_POINTS }, { text: pageText(labels.page, page, pages), points: PAGE_POINTS })),
		content: [
			{ stack: lines(from), style: 'detail', margin: [0, 0, 0, 28] },
			{ stack: lines(to), margin: [0, 0, 0, 28] },
			{ text: dayIn(language, date), alignment: 'right', margin: [0, 0, 0, 16] },
			{ text: drawable(subject), style: 'party', margin: [0, 0, 0, 12] },
			...drawable(text).split('\n\n').map((paragraph) => ({ text: paragraph, margin: [0, 0, 0, 8] as [number, number, number, number] })),
			// The level that EPC069-12 names.
			...(code === undefined ? [] : [{ qr: code, fit: CODE_POINTS, eccLevel: 'M' as const, margin: [0, 12, 0, 0] as [number, number, number, number] }]),
		],
	};
	return (await typeset(definition)).file;
}

function dayIn(language: string, date: string): string {
	return formats(new Intl.Locale(language), 'EUR', 2).date(date);
}
