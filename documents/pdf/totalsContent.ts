import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces';

import type { InvoiceView, TotalRow } from '../view';
import { columnWidth } from './columnWidth';
import type { Paper } from './paper';
import { COLOURS, PADDING, RULED } from './styles';

const GAP = 24;
const TOTALS_POINTS = 236;
/** Of a digit in the row of what is due. */
const DUE_DIGIT_POINTS = 6.9;
const RATE_POINTS = 22;
const MOST_RATE_POINTS = 34;
const BASE_POINTS = 84;
const TAX_POINTS = 52;
const MOST_TAX_POINTS = 76;
/** A block of more may be higher than a page, which holds nothing together that is. */
const MOST_ROWS = 28;
const STATEMENT_ROWS = 8;


/** The taxes on the left, the way down to what is due on the right. */
export function totalsContent({ taxes, totals }: InvoiceView, paper: Paper): Content {
	const rest = paper.width - TOTALS_POINTS - GAP;
	return {
		unbreakable: Math.max(totals.length, (taxes?.rows.length ?? 0) + (taxes?.statements.length ?? 0) * STATEMENT_ROWS) <= MOST_ROWS,
		columns: [
			{ width: rest, stack: taxes ? taxesContent(taxes, rest) : [] },
			{ width: TOTALS_POINTS, stack: [totalsTable(totals)] },
		],
		columnGap: GAP,
		margin: [0, 14, 0, 0],
	};
}

function totalsTable(totals: TotalRow[]): Content {
	const body = totals.map(({ label, value, weight }): TableCell[] => [
		{ text: label, style: weight },
		{ text: value, style: weight, alignment: 'right' },
	]);
	const width = columnWidth(totals.map((row) => row.value), 64, 130, DUE_DIGIT_POINTS);
	const ruled = (line: number) => totals[line]?.weight === 'sum' || totals[line]?.weight === 'due';
	const layout: CustomTableLayout = {
		...RULED,
		hLineWidth: (line) => (ruled(line) ? 0.8 : 0),
		fillColor: (row) => (totals[row].weight === 'due' ? COLOURS.shade : null),
		paddingTop: () => 3,
		paddingBottom: () => 3,
	};
	return { layout, table: { dontBreakRows: true, widths: [TOTALS_POINTS - width - 4 * PADDING, width], body } };
}

function taxesContent({ headings, rows, statements }: NonNullable<InvoiceView['taxes']>, width: number): Content[] {
	const right = (text: string): TableCell => ({ text, alignment: 'right' });
	const heading = (text: string): TableCell => ({ text, style: 'columnHeading', alignment: 'right' });
	const tax = columnWidth(rows.map((row) => row.tax), TAX_POINTS, MOST_TAX_POINTS);
	const rate = columnWidth(rows.map((row) => row.rate), RATE_POINTS, MOST_RATE_POINTS);
	const widths = [width - rate - BASE_POINTS - tax - 8 * PADDING, rate, BASE_POINTS, tax];
	const body: TableCell[][] = [
		[{ text: headings.name, style: 'columnHeading' }, heading(headings.rate), heading(headings.base), heading(headings.tax)],
		...rows.map(({ name, rate, base, tax }) => [name, right(rate), right(base), right(tax)]),
	];
	return [
		{ layout: RULED, table: { headerRows: 1, dontBreakRows: true, widths, body } },
		...statements.map((text): Content => ({ text, style: 'detail', margin: [PADDING, 6, PADDING, 0] })),
	];
}
