import { readForm } from './form';
import { isObject, isString, objectAt, ownOf, type Plain, type PlainObject, textAt } from './plain';
import { keptHeaders, queryOf } from './request';
import type { Draft, Look, Shape } from './shape';

/** Kinds that say how a body was written, not which channel wrote it. */
const PLAIN_KINDS = new Set(['object', 'text', 'value', 'empty', 'binary']);

/**
 * Webhook 1 to 2.1 (n8n-nodes-base 2.41.1, Webhook/Webhook.node.js): `headers`, `params`, `query`, `body`, `webhookUrl`,
 * `executionMode`. The body is what n8n's body parser made of it: an object, a list, text of text/plain, `{}` for a GET or
 * for a file that went to the item's binary data.
 */
export const webhookShape: Shape = {
	kind: 'webhook',
	matches: (raw) => isObject(ownOf(raw, 'headers')) && Object.hasOwn(raw, 'body') && isObject(ownOf(raw, 'query')),
	read: (raw, look) => {
		const headers = objectAt(raw, 'headers');
		const body = ownOf(raw, 'body') ?? {};
		const query = objectAt(raw, 'query');
		const isEmpty = isObject(body) && Object.keys(body).length === 0;
		const fromQuery = isEmpty && Object.keys(query).length > 0;
		const draft = fromQuery ? look(query) : isEmpty ? readEmpty(headers) : readBody(body, headers, look);
		const isPlain = PLAIN_KINDS.has(draft.kind);
		return {
			...draft,
			kind: isPlain ? 'webhook' : draft.kind,
			channel: isPlain && draft.channel === 'other' && draft.kind !== 'object' ? 'form' : draft.channel,
			source: {
				...draft.source,
				via: isPlain ? undefined : 'webhook',
				headers: ownOf(draft.source ?? {}, 'headers') ?? keptHeaders(headers),
				query: fromQuery ? undefined : (ownOf(draft.source ?? {}, 'query') ?? queryOf(query)),
			},
		};
	},
};

function readBody(body: Plain, headers: PlainObject, look: Look): Draft {
	const isFormText = isString(body) && textAt(headers, 'content-type')?.toLowerCase().startsWith('application/x-www-form-urlencoded');
	if (!isFormText) return look(body);
	const entries: PlainObject = {};
	let count = 0;
	for (const [name, value] of new URLSearchParams(body.slice(0, 1_000_000))) {
		if (++count > 1_000) break;
		if (name !== '__proto__') entries[name] = value;
	}
	return look(entries);
}

/** Nothing but a file was posted, or nothing at all. */
function readEmpty(headers: PlainObject): Draft {
	const type = textAt(headers, 'content-type')?.split(';', 1)[0].trim().toLowerCase();
	const draft = readForm({}, 'empty');
	if (type === undefined || /json|x-www-form-urlencoded|^text\/|xml$/.test(type)) return draft;
	const length = Number(textAt(headers, 'content-length') ?? Number.NaN);
	return {
		...draft,
		attachments: type.startsWith('multipart/') ? [] : [{ mimeType: type, ...(Number.isFinite(length) ? { size: length } : {}) }],
		notes: [{ code: 'binary-only', message: `The request carried a file (${type}) and no words.` }],
	};
}
