import htm from 'htm';
import { type ComponentChildren, h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

export type Part = VNode | VNode[];

/** Everything that goes in is escaped; nothing is set as markup. */
export const html = htm.bind(h) as (parts: TemplateStringsArray, ...values: ComponentChildren[] | unknown[]) => Part;

/** A whole document, fit for a mail: what a reader does not know of it looks no worse. */
export function documentOf({ title, language, body }: { title: string; language: string; body: Part }): string {
	const page = html`<html lang=${language}>
		<head>
			<meta charset="utf-8" />
			<meta name="viewport" content="width=device-width, initial-scale=1" />
			<meta name="color-scheme" content="light" />
			<title>${visible(title)}</title>
		</head>
		<body style=${`margin:0;padding:0;background-color:${COLOURS.paper};`}><div role="main">${body}</div></body>
	</html>`;
	return `<!doctype html>\n${renderToString(page as VNode)}\n`;
}

export const COLOURS = { ink: '#1f2933', muted: '#52606d', accent: '#0f6b5c', track: '#dfe5e8', line: '#d5dce1', bad: '#a3231b', paper: '#ffffff' } as const;
export const FONT = 'font-family:Segoe UI,Helvetica,Arial,sans-serif;';
const TEXT = `font:14px/20px Segoe UI,Helvetica,Arial,sans-serif;color:${COLOURS.ink};`;
/** On every cell: Outlook hands no font down into a table. */
const CELL = `font:13px/19px Segoe UI,Helvetica,Arial,sans-serif;color:${COLOURS.ink};padding:6px 6px 6px 0;border-bottom:1px solid ${COLOURS.line};`;

export function heading(text: string): Part {
	return html`<h2 style=${`${FONT}font-size:18px;line-height:24px;color:${COLOURS.ink};margin:28px 0 8px 0;`}>${visible(text)}</h2>`;
}

export function paragraph(children: ComponentChildren, style = ''): Part {
	return html`<p style=${`${TEXT}margin:0 0 8px 0;${style}`}>${children}</p>`;
}

export interface Column {
	title: string;
	/** Numbers stand right. */
	right?: boolean;
	width?: string;
}

/** Data with its headings; a caption says what it is. */
export function table(caption: string, columns: Column[], rows: ComponentChildren[][]): Part {
	const align = (index: number) => (columns[index]?.right ? 'right' : 'left');
	return html`<table width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;margin:0 0 8px 0;">
		<caption style=${`${FONT}font-size:13px;line-height:18px;color:${COLOURS.muted};text-align:left;padding:0 0 4px 0;`}>${visible(caption)}</caption>
		<thead>
			<tr>
				${columns.map(({ title, width }, index) => html`<th scope="col" align=${align(index)} width=${width} style=${`${CELL}color:${COLOURS.muted};font-weight:bold;`}>${visible(title)}</th>`)}
			</tr>
		</thead>
		<tbody>
			${rows.map((row) => html`<tr>${row.map((cell, index) => (index === 0 ? html`<th scope="row" align="left" valign="middle" style=${CELL}>${cell}</th>` : html`<td align=${align(index)} valign="middle" style=${CELL}>${cell}</td>`))}</tr>`)}
		</tbody>
	</table>`;
}

/** A share as two coloured cells: mail programs take pictures and drawings away, and leave tables. */
export function bar(share: number | null, colour: string = COLOURS.accent): Part {
	const percent = share === null ? 0 : Math.max(0, Math.min(100, Math.round(share * 100)));
	const cell = (width: number, background: string) =>
		width === 0 ? null : html`<td width=${`${width}%`} height="10" bgcolor=${background} style=${`background-color:${background};height:10px;font-size:1px;line-height:10px;`}>${'\u00a0'}</td>`;
	return html`<table role="presentation" aria-hidden="true" width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;">
		<tr>${cell(percent, colour)}${cell(100 - percent, COLOURS.track)}</tr>
	</table>`;
}

export function wrapped(children: ComponentChildren): Part {
	return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;">
		<tr>
			<td align="center" style="padding:16px 12px;">
				<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:640px;border-collapse:collapse;">
					<tr>
						<td style=${`${TEXT}text-align:left;`}>${children}</td>
					</tr>
				</table>
			</td>
		</tr>
	</table>`;
}

/** Controls, lone surrogates and signs that turn the direction of what follows have no place in a page. */
export function visible(text: string): string {
	return text.replace(/\p{Cs}/gu, '\ufffd').replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}
