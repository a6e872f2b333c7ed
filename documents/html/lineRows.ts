import type { InvoiceView, LineView } from '../view';
import { broken, html, type Markup } from './markup';
import { CELL, COLUMN, DETAIL, TABLE } from './styles';

export function lineRows({ headings, lines }: InvoiceView): Markup {
	const { position, description, quantity, unitPrice, tax, amount } = headings;
	const head = [
		...[position, description].map((text) => html`<th align="left" style="${COLUMN}">${text}</th>`),
		...[quantity, unitPrice, tax, amount].map((text) => html`<th align="right" style="${COLUMN}">${text}</th>`),
	];
	return html`<table style="${TABLE}"><tr>${head}</tr>
${lines.map(row)}</table>`;
}

function row({ position, description, details, note, quantity, unitPrice, tax, amount }: LineView): Markup {
	const what = [
		...broken(description),
		...details.map((text) => html`<br><span style="${DETAIL}">${text}</span>`),
		...(note === undefined ? [] : [html`<br><span style="${DETAIL}">${broken(note)}</span>`]),
	];
	return html`<tr><td style="${CELL}">${position}</td><td style="${CELL}">${what}</td>${[quantity, unitPrice, tax, amount].map(
		(text) => html`<td align="right" style="${CELL}">${text}</td>`,
	)}</tr>
`;
}
