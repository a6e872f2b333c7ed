import htm from 'htm';
import { h, type ComponentChildren, type VNode } from 'preact';
import { render } from 'preact-render-to-string';

import { STYLE } from './style';

export type Content = ComponentChildren;

/** Markup as a tree: a value in it is a text or an attribute, whatever it holds. */
export const html = htm.bind(h) as (parts: TemplateStringsArray, ...values: unknown[]) => VNode;

/** Controls, lone surrogates and signs that turn the direction of what follows have no place in a page. */
export function clean(text: string): string {
	return text.replace(/\p{Cs}/gu, '�').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

/** A text of somebody's own, which cannot turn the direction of what stands beside it. */
export function own(text: string | undefined, lang?: string): Content {
	return text === undefined || text === '' ? null : html`<bdi lang=${lang}>${clean(text)}</bdi>`;
}

/** A text of several lines, as it was written. */
export function said(text: string | undefined): Content {
	return text === undefined || text.trim() === '' ? null : html`<div class="said" dir="auto">${clean(text)}</div>`;
}

/** A phrase whose places hold more than text: `{name}` gives way to the content of that name. */
export function told(phrase: string, contents: Record<string, Content>): Content {
	return phrase.split(/\{(\w+)\}/).map((part, index) => (index % 2 === 0 ? part : Object.hasOwn(contents, part) ? contents[part] : `{${part}}`));
}

interface Sheet {
	title: string;
	/** ISO 639-1. */
	language?: string;
	/** Of the one inlined stylesheet; made anew for each answer. */
	nonce: string;
	/** More of the stylesheet, for what another area dresses. */
	styles?: string;
	body: Content;
}

/** A whole document. It fetches nothing and runs nothing. */
export function sheet({ title, language = 'en', nonce, styles = '', body }: Sheet): string {
	return `<!DOCTYPE html>${render(html`<html lang=${/^[a-z]{2}$/.test(language) ? language : 'en'}>
		<head>
			<meta charset="utf-8" />
			<meta name="viewport" content="width=device-width,initial-scale=1" />
			<meta name="referrer" content="no-referrer" />
			<meta name="robots" content="noindex" />
			<meta http-equiv="Content-Security-Policy" content=${policyOf(nonce)} />
			<title>${clean(title)}</title>
			<style nonce=${nonce} dangerouslySetInnerHTML=${{ __html: STYLE + styles }}></style>
		</head>
		<body>${body}</body>
	</html>`)}`;
}

function policyOf(nonce: string): string {
	return `default-src 'none'; style-src 'nonce-${nonce.replace(/[^A-Za-z0-9+/=_-]/g, '')}'; form-action 'self'; base-uri 'none'`;
}

/** The header's policy: the page's own, with what only a header can say. */
export function contentSecurityPolicy(nonce: string): string {
	return `${policyOf(nonce)}; frame-ancestors 'none'; sandbox allow-forms`;
}

/** What every page is answered with: it is of this moment, for its one reader, and of no use to another site. */
export function pageHeaders(nonce: string, { refreshSeconds }: { refreshSeconds?: number } = {}): Record<string, string> {
	return {
		// As a header and not in the page: a sandbox without scripts, which n8n puts around pages, takes no heed of the latter.
		...(refreshSeconds !== undefined && { Refresh: String(refreshSeconds) }),
		'Content-Type': 'text/html; charset=utf-8',
		'Content-Security-Policy': contentSecurityPolicy(nonce),
		'Cache-Control': 'no-store',
		'Referrer-Policy': 'no-referrer',
		'X-Content-Type-Options': 'nosniff',
		// n8n puts a policy of its own in the place of ours, which lets other sites frame the page.
		'X-Frame-Options': 'DENY',
		'X-Robots-Tag': 'noindex',
	};
}

/** A query behind a page's name; what is empty is left out. */
export function address(page: string, query: Record<string, string | number | undefined> = {}): string {
	const given = Object.entries(query).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, String(value)]]));
	return given.length === 0 ? page : `${page}?${new URLSearchParams(given).toString()}`;
}
