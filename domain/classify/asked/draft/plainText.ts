import { entryIn, tidyText } from '../../../text';

export interface PlainText {
	text: string;
	/** What had to go to make it plain. */
	removed: Array<'markup' | 'hidden' | 'placeholder'>;
}

/** More than any reply; what lies behind is not looked at. UTF-16 units. */
const READ_LIMIT = 12_000;
/** Direction changes, zero-width characters and tags, but the joiner that emoji use. */
const HIDDEN = /[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/u;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const BLOCK = /<\/?(?:p|br|div|li|ul|ol|tr|h[1-6])\b[^<>]{0,500}>/gi;
const UNSEEN = /<(script|style|template|noscript)\b[^<>]{0,500}>[^<]{0,5000}<\/\1\s{0,5}>/gi;
/** A tag's addresses stay, to be found where links are looked for. */
const TAG = /<[/!a-z][^<>]{0,1000}>/gi;
const ADDRESSES = /(?:href|src|action)\s{0,3}=\s{0,3}["']?([^"'\s<>]{1,500})/gi;
const PLACEHOLDER = /\$?\{{1,3}[^{}\n]{0,100}\}{1,3}|\[(?=[^[\]\n]{0,80}\p{L})[^[\]\n]{1,80}\](?!\()|‹[^‹›\n]{1,40}›|<[^<>\n]{1,40}>|\bX{3,20}\b/gu;

/** Letters, blanks and line ends: no HTML, no Markdown, nothing invisible, nothing left to fill in. */
export function plainText(written: string): PlainText {
	const removed = new Set<PlainText['removed'][number]>();
	const start = written.slice(0, READ_LIMIT);
	if (HIDDEN.test(start)) removed.add('hidden');
	const decoded = tidyText(start).replace(/&(?:#(x?)([0-9a-f]{1,6})|([a-z]{2,5}));/gi, (entity, hex: string | undefined, code: string | undefined, name: string | undefined) => {
		if (name !== undefined) return entryIn(ENTITIES, name.toLowerCase()) ?? entity;
		const point = parseInt(code ?? '', hex ? 16 : 10);
		return point >= 32 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
	});
	const withoutTags = decoded
		.replace(UNSEEN, () => (removed.add('markup'), ' '))
		.replace(BLOCK, () => (removed.add('markup'), '\n'))
		.replace(TAG, (tag) => (removed.add('markup'), [...tag.matchAll(ADDRESSES)].map(([, address]) => ` ${address} `).join('')));
	const withoutMarkdown = withoutTags
		.replace(/!?\[([^[\]\n]{0,300})\]\(([^()\s]{0,500})[^()\n]{0,200}\)/g, '$1 $2')
		.replace(/^[ \t]{0,3}(?:#{1,6}|>{1,5})[ \t]{1,5}/gm, '')
		.replace(/^[ \t]{0,3}(?:`{3,10}[a-z]{0,20}|[-*_]{3,80})[ \t]{0,5}$/gm, '')
		.replace(/\*{1,3}(?=\S)([^*\n]{1,500})\*{1,3}/g, '$1')
		.replace(/(?<![\p{L}\p{N}_])_{1,2}(?=\S)([^_\n]{1,500})_{1,2}(?![\p{L}\p{N}_])/gu, '$1')
		.replace(/~~([^~\n]{1,500})~~/g, '$1')
		.replace(/`/g, '');
	const filled = withoutMarkdown.replace(PLACEHOLDER, () => (removed.add('placeholder'), '')).replace(/[{}<>[\]]/g, () => (removed.add('markup'), ''));
	const text = tidyText(filled)
		.replace(/[^\S\n]{1,200}/g, ' ')
		.replace(/ ([,.])/g, '$1')
		.replace(/ ?\n ?/g, '\n')
		.replace(/\n{3,500}/g, '\n\n')
		.trim();
	return { text, removed: [...removed] };
}
