import type { Content, TableCell } from 'pdfmake/interfaces';

import type { InvoiceView, PaymentView, Row } from '../view';
import type { Paper } from './paper';
import { PAIR_GAP, PAIRS } from './styles';

const GAP = 16;
const CODE_COLUMN_POINTS = 140;
/** pdfmake draws a module in whole points; with these, none of the versions up to 13 comes below 2, which cameras need. */
const CODE_POINTS = 115;
const LARGE_CODE_POINTS = 139;
/** What version 10 holds with error correction M, the last that fits CODE_POINTS. */
const CODE_BYTES = 213;
const ACCOUNT_LABEL_POINTS = 96;
const INSTALMENT_LABEL_POINTS = 240;
/** That are sure to find room on one page. */
const MOST_INSTALMENTS = 16;

/** What is to be paid when, to which account, and the code for a banking app; held together on one page. */
export function paymentContent({ payment, instalments }: InvoiceView, paper: Paper): Content {
	if (!payment) return [];
	const rest = paper.width - CODE_COLUMN_POINTS - GAP;
	const words: Content[] = [{ text: payment.heading, style: 'heading' }, { text: payment.text, margin: [0, 0, 0, 6] }, ...(payment.terms ?? []).map((text): Content => ({ text, margin: [0, 0, 0, 6] })), ...pairs(payment.account, ACCOUNT_LABEL_POINTS, rest)];
	const columns = [{ width: rest, stack: words }, { width: CODE_COLUMN_POINTS, stack: payment.code ? codeContent(payment.code) : [] }];
	return [
		...(instalments ? [{ stack: [{ text: instalments.heading, style: 'heading' }, ...pairs(instalments.rows, INSTALMENT_LABEL_POINTS, paper.width)], unbreakable: instalments.rows.length <= MOST_INSTALMENTS }] : []),
		{ columns, columnGap: GAP, unbreakable: true },
	];
}

function codeContent({ payload, caption }: NonNullable<PaymentView['code']>): Content[] {
	const fit = Buffer.byteLength(payload) > CODE_BYTES ? LARGE_CODE_POINTS : CODE_POINTS;
	return [
		// The level that EPC069-12 names.
		{ qr: payload, fit, eccLevel: 'M', alignment: 'right', margin: [0, 16, 0, 4] },
		{ text: caption, style: 'label', alignment: 'right' },
	];
}

function pairs(rows: Row[], label: number, width: number): Content[] {
	if (rows.length === 0) return [];
	const body = rows.map((row): TableCell[] => [{ text: row.label, style: 'label' }, row.link ? { text: row.value, link: row.link, decoration: 'underline' } : row.value]);
	return [{ layout: PAIRS, table: { widths: [label, width - label - PAIR_GAP], body } }];
}
