import type { Invoice } from '../../domain/billing/types';
import { invoiceView, type InvoiceView, type PartyView, type Row } from '../view';
import { lineRows } from './lineRows';
import { broken, html, type Markup } from './markup';
import { COLUMN, CELL, DETAIL, HEADING, LABEL, MARK, PAGE, SECTION, SHEET, TABLE, TITLE, VALUE, WEIGHTS } from './styles';

/**
 * A whole document.
 *
 * @param options.locale BCP 47; by default the customer's language and country
 */
export function invoiceHtml(invoice: Invoice, { locale }: { locale?: string } = {}): string {
	const view = invoiceView(invoice, locale);
	const sections = [head(view), parties(view), lineRows(view), totals(view), taxes(view), instalments(view), payment(view), notes(view), footer(view)];
	return html`<!DOCTYPE html>
<html lang="${view.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${view.name}</title></head>
<body style="${PAGE}"><table role="presentation" style="${SHEET}">
${sections.flat().map((section) => html`<tr><td style="${SECTION}">${section}</td></tr>
`)}</table></body>
</html>
`.text;
}

function head({ title, mark, seller }: InvoiceView): Markup {
	return html`<p style="margin:28px 0 12px;font-size:16px;font-weight:bold;">${seller.name}</p><h1 style="${TITLE}">${title}</h1>${mark ? html`<p style="${MARK}">${mark}</p>` : ''}`;
}

function parties(view: InvoiceView): Markup {
	return html`<table role="presentation" style="${TABLE}"><tr>${[view.seller, view.customer].map(partyCell)}<td style="${VALUE}width:34%;">${pairs(view.facts)}</td></tr></table>`;
}

function partyCell({ heading, name, lines }: PartyView): Markup {
	return html`<td style="${VALUE}width:33%;padding-right:12px;"><span style="${DETAIL}">${heading}</span><br><strong>${name}</strong>${lines.map((line) => html`<br>${line}`)}</td>`;
}

function pairs(rows: Row[]): Markup {
	return html`<table role="presentation" style="border-collapse:collapse;">${rows.map(
		({ label, value, link }) => html`<tr><td style="${LABEL}">${label}</td><td style="${VALUE}">${link ? html`<a href="${link}">${value}</a>` : value}</td></tr>`,
	)}</table>`;
}

function totals({ totals: rows }: InvoiceView): Markup {
	return html`<table role="presentation" align="right" style="border-collapse:collapse;min-width:50%;">${rows.map(
		({ label, value, weight }) => html`<tr><td style="${WEIGHTS[weight]}">${label}</td><td align="right" style="${WEIGHTS[weight]}white-space:nowrap;">${value}</td></tr>`,
	)}</table>`;
}

function taxes({ taxes: view }: InvoiceView): Markup[] {
	if (!view) return [];
	const { headings, rows, statements } = view;
	return [
		html`<table style="${TABLE}"><tr><th align="left" style="${COLUMN}">${headings.name}</th>${[headings.rate, headings.base, headings.tax].map(
			(text) => html`<th align="right" style="${COLUMN}">${text}</th>`,
		)}</tr>${rows.map(
			({ name, rate, base, tax }) => html`<tr><td style="${CELL}">${name}</td>${[rate, base, tax].map((text) => html`<td align="right" style="${CELL}">${text}</td>`)}</tr>`,
		)}</table>${statements.map((text) => html`<p style="margin:6px 0 0;${DETAIL}">${text}</p>`)}`,
	];
}

function instalments({ instalments: view }: InvoiceView): Markup[] {
	return view ? [html`<h2 style="${HEADING}">${view.heading}</h2>${pairs(view.rows)}`] : [];
}

function payment({ payment: view }: InvoiceView): Markup[] {
	return view ? [html`<h2 style="${HEADING}">${view.heading}</h2>${[view.text, ...(view.terms ?? [])].map((text) => html`<p style="margin:0 0 6px;">${text}</p>`)}${pairs(view.account)}`] : [];
}

function notes({ notes: view }: InvoiceView): Markup[] {
	return view ? [html`<h2 style="${HEADING}">${view.heading}</h2><p style="margin:0;word-break:break-word;">${broken(view.text)}</p>`] : [];
}

function footer({ footer: text }: InvoiceView): Markup[] {
	return text ? [html`<p style="margin:0;${DETAIL}">${broken(text)}</p>`] : [];
}
