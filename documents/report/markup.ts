import htm from 'htm';
import { type ComponentChildren, h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

import type { Say } from '../../domain/language';
import type { PerformanceReport } from '../../domain/reporting';

export type Part = VNode | VNode[];

/** Everything that goes in is escaped; nothing is set as markup. */
export const html = htm.bind(h) as (parts: TemplateStringsArray, ...values: ComponentChildren[] | unknown[]) => Part;

export function fragmentOf(parts: ComponentChildren): string {
	return renderToString(h('div', { class: 'report' }, parts));
}

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
/** Small: six columns fit a phone. */
const COLUMN = `font-size:11px;line-height:15px;font-weight:bold;color:${COLOURS.muted};`;
const SMALL = `font:13px/18px Segoe UI,Helvetica,Arial,sans-serif;color:${COLOURS.muted};margin:0 0 8px 0;`;
/** A long address or name gives way on a phone. */
const BREAKABLE = 'word-break:break-word;overflow-wrap:anywhere;';

/** How the parts of a report look: in a mail, where each element carries its own style, or on a page, which has a style sheet. */
export interface Kit {
	title(text: string): Part;
	heading(text: string): Part;
	paragraph(children: ComponentChildren): Part;
	small(text: string): Part;
	/** Words with what each means. */
	terms(entries: Array<[term: string, meaning: string]>): Part;
	strong(text: string, isBad?: boolean): Part;
	muted(text: string): Part;
	link(href: string, text: string): Part;
	/** A change, marked where it is for the worse. */
	change(text: string, isWorse: boolean): ComponentChildren;
	list(entries: ComponentChildren[]): Part;
	/** Data with its headings; a caption says what it is. */
	table(caption: string, columns: Column[], rows: ComponentChildren[][]): Part;
	/** A share beside its number; `isFaint`: not to be relied on, or of another period. */
	bar(share: number | null, isFaint?: boolean): Part;
	/** Where drawings are shown: the weeks as one, with the table beside it. */
	weeksChart?(weeks: PerformanceReport['weeks'], label: string, say: Say): Part | null;
}

export interface Column {
	title: string;
	/** Numbers stand right. */
	right?: boolean;
	width?: string;
}

const element = (tag: string, attributes: Record<string, string> | null, children: ComponentChildren): Part => h(tag, attributes, children) as VNode;
const styled = (tag: string, style: string, children: ComponentChildren): Part => element(tag, { style }, children);

export const mailKit: Kit = {
	title: (text) => styled('h1', `${FONT}font-size:24px;line-height:30px;color:${COLOURS.ink};margin:0 0 4px 0;`, visible(text)),
	heading: (text) => styled('h2', `${FONT}font-size:18px;line-height:24px;color:${COLOURS.ink};margin:28px 0 8px 0;`, visible(text)),
	paragraph: (children) => styled('p', `${TEXT}margin:0 0 8px 0;`, children),
	small: (text) => styled('p', SMALL, visible(text)),
	terms: (entries) => entries.map(([term, meaning]) => styled('p', SMALL, [styled('strong', '', visible(term)), ` ${visible(meaning)}`])) as Part,
	strong: (text, isBad) => styled('strong', isBad ? `color:${COLOURS.bad};` : '', visible(text)),
	muted: (text) => styled('span', `color:${COLOURS.muted};`, visible(text)),
	link: (href, text) => element('a', { href, style: `color:${COLOURS.accent};` }, visible(text)),
	change: (text, isWorse) => (isWorse ? styled('span', `color:${COLOURS.bad};font-weight:bold;`, text) : text),
	list: (entries) => styled('ol', 'margin:0 0 8px 0;padding:0 0 0 22px;', entries.map((entry) => styled('li', `${TEXT}margin:0 0 6px 0;`, entry))),
	table: (caption, columns, rows) => {
		const align = (index: number) => (columns[index]?.right ? 'right' : 'left');
		return html`<table width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;margin:0 0 8px 0;">
			<caption style=${`font:13px/18px Segoe UI,Helvetica,Arial,sans-serif;color:${COLOURS.muted};text-align:left;padding:0 0 4px 0;`}>${visible(caption)}</caption>
			<thead>
				<tr>
					${columns.map(({ title, width }, index) => html`<th scope="col" align=${align(index)} width=${width} style=${`${CELL}${COLUMN}`}>${visible(title)}</th>`)}
				</tr>
			</thead>
			<tbody>
				${rows.map((row) => html`<tr>${row.map((cell, index) => (index === 0 ? html`<th scope="row" align="left" valign="middle" style=${`${CELL}${BREAKABLE}`}>${cell}</th>` : html`<td align=${align(index)} valign="middle" style=${CELL}>${cell}</td>`))}</tr>`)}
			</tbody>
		</table>`;
	},
	// Two coloured cells: mail programs take pictures and drawings away, and leave tables.
	bar: (share, isFaint) => {
		const percent = percentOf(share);
		const cell = (width: number, background: string) =>
			width === 0 ? null : html`<td width=${`${width}%`} height="10" bgcolor=${background} style=${`background-color:${background};height:10px;font-size:1px;line-height:10px;`}>${'\u00a0'}</td>`;
		return html`<table role="presentation" aria-hidden="true" width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;">
			<tr>${cell(percent, isFaint ? COLOURS.muted : COLOURS.accent)}${cell(100 - percent, COLOURS.track)}</tr>
		</table>`;
	},
};

/** Element and class names alone; what they look like is the page's. */
export const pageKit: Kit = {
	title: (text) => element('h1', null, visible(text)),
	heading: (text) => element('h2', null, visible(text)),
	paragraph: (children) => element('p', null, children),
	small: (text) => element('p', { class: 'note' }, visible(text)),
	terms: (entries) => entries.map(([term, meaning]) => element('p', { class: 'note' }, [element('strong', null, visible(term)), ` ${visible(meaning)}`])) as Part,
	strong: (text, isBad) => element('strong', isBad ? { class: 'bad' } : null, visible(text)),
	muted: (text) => element('span', { class: 'muted' }, visible(text)),
	link: (href, text) => element('a', { href }, visible(text)),
	change: (text, isWorse) => (isWorse ? element('span', { class: 'bad' }, text) : text),
	list: (entries) => element('ol', null, entries.map((entry) => element('li', null, entry))),
	table: (caption, columns, rows) => {
		const kind = (index: number) => (columns[index]?.right ? 'number' : undefined);
		// On a phone the table is moved, and neither the page nor a word gives way.
		return html`<div class="scroll" tabindex="0" role="group" aria-label=${visible(caption)}><table>
			<caption>${visible(caption)}</caption>
			<thead><tr>${columns.map(({ title }, index) => html`<th scope="col" class=${kind(index)}>${visible(title)}</th>`)}</tr></thead>
			<tbody>${rows.map((row) => html`<tr>${row.map((cell, index) => (index === 0 ? html`<th scope="row">${cell}</th>` : html`<td class=${kind(index)}>${cell}</td>`))}</tr>`)}</tbody>
		</table></div>`;
	},
	bar: (share, isFaint) => html`<svg class=${isFaint ? 'bar faint' : 'bar'} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width=${percentOf(share)} height="10" /></svg>`,
};

function percentOf(share: number | null): number {
	return share === null ? 0 : Math.max(0, Math.min(100, Math.round(share * 100)));
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
