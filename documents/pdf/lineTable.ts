import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces';

import type { InvoiceView, LineView } from '../view';
import { columnWidth } from './columnWidth';
import type { Paper } from './paper';
import { PADDING, RULED } from './styles';

type Column = 'position' | 'quantity' | 'unitPrice' | 'tax' | 'amount';

/** Of what stands below another in a line; more may be higher than a page. */
const MOST_ROWS = 50;
const PICTURE_POINTS: [width: number, height: number] = [130, 86];
const PICTURE_MARGIN: [number, number, number, number] = [0, 4, 0, 2];
/** What a picture takes of them. */
const PICTURE_ROWS = 9;
/** Of the widest letter, W. */
const LETTER_POINTS = 8.1;

/**
 * The heading comes again on every page, and no line is torn apart unless one of them could be higher than a page: pdfmake would lose it.
 *
 * @param pictures of the lines, as far as they can be drawn
 * @param onNextPage so many of the last lines begin a page
 */
export function lineTable({ headings, lines }: InvoiceView, paper: Paper, pictures: ReadonlyArray<string | undefined>, onNextPage = 0): Content[] {
	const width = (column: Column, least: number, most: number) => columnWidth(lines.map((line) => line[column]), least, most);
	const position = width('position', 14, 28);
	const numbers = [width('quantity', 44, 66), width('unitPrice', 56, 84), width('tax', 34, 56), width('amount', 60, 92)];
	const rest = paper.width - position - numbers.reduce((sum, one) => sum + one, 0) - 2 * PADDING * (numbers.length + 2);
	const whole = lines.every((line) => mostRows(line, rest) <= MOST_ROWS);
	const rows = lines.map((line, index) => lineRow(line, pictures[index]));
	const table = (body: TableCell[][]): ContentTable => ({
		layout: RULED,
		table: { headerRows: 1, keepWithHeaderRows: whole ? 1 : 0, dontBreakRows: whole, widths: [position, rest, ...numbers], body: [headingRow(headings), ...body] },
	});
	if (onNextPage === 0) return [table(rows)];
	return [table(rows.slice(0, -onNextPage)), { ...table(rows.slice(-onNextPage)), pageBreak: 'before' }];
}

function headingRow(headings: InvoiceView['headings']): TableCell[] {
	const { position, description, quantity, unitPrice, tax, amount } = headings;
	const left = (text: string): TableCell => ({ text, style: 'columnHeading' });
	const right = (text: string): TableCell => ({ text, style: 'columnHeading', alignment: 'right' });
	return [left(position), left(description), right(quantity), right(unitPrice), right(tax), right(amount)];
}

function lineRow(line: LineView, picture: string | undefined): TableCell[] {
	const right = (text: string): TableCell => ({ text, alignment: 'right' });
	return [
		{ text: line.position, style: 'detail' },
		{ stack: [line.wholeDescription ?? line.description, ...line.details.map((text) => ({ text, style: 'detail' })), ...(line.note ? [{ text: line.note, style: 'detail' }] : []), ...(picture ? [{ image: picture, fit: PICTURE_POINTS, margin: PICTURE_MARGIN }] : [])] },
		right(line.quantity),
		right(line.unitPrice),
		right(line.tax),
		right(line.amount),
	];
}

function mostRows({ description, wholeDescription = description, details, note = '', picture }: LineView, width: number): number {
	return (picture ? PICTURE_ROWS : 0) + [...wholeDescription.split('\n'), ...details, ...note.split('\n')].reduce((rows, text) => rows + Math.max(1, Math.ceil((text.length * LETTER_POINTS) / width)), 0);
}
