import { CHANNELS, type Channel } from '../case';
import { attachmentOf } from './attachments';
import { isObject, objectAt, ownOf, type PlainObject, textAt } from './plain';
import type { Draft, Shape } from './shape';

/** An inquiry by itself, as this area writes it. A page's form may send a `text` and a `contact`; it sends no channel of ours with them. */
export const inquiryShape: Shape = {
	kind: 'inquiry',
	matches: (raw) => typeof ownOf(raw, 'text') === 'string' && isObject(ownOf(raw, 'contact')) && channelOf(raw) !== undefined,
	read: readInquiry,
};

/** A case item: it carries its inquiry under that name, together with whatever sections nodes have added. */
export const caseShape: Shape = {
	kind: 'inquiry',
	matches: (raw) => isObject(ownOf(raw, 'inquiry')) && Object.keys(objectAt(raw, 'inquiry')).length > 0,
	read: (raw, look) => readInner(objectAt(raw, 'inquiry'), look),
};

/** A case as the ledger keeps it: `{ caseId, data: { inquiry } }`. */
export const ledgerCaseShape: Shape = {
	kind: 'inquiry',
	matches: (raw) => textAt(raw, 'caseId') !== undefined && caseShape.matches(objectAt(raw, 'data')),
	read: (raw, look) => readInner(objectAt(objectAt(raw, 'data'), 'inquiry'), look),
};

/** An inquiry by its place, even where parts are missing; a channel's own payload that was put there is read as such. */
function readInner(inner: PlainObject, look: (raw: PlainObject) => Draft): Draft {
	const isInquiry = typeof ownOf(inner, 'text') === 'string' && (isObject(ownOf(inner, 'contact')) || channelOf(inner) !== undefined);
	return isInquiry ? readInquiry(inner) : look(inner);
}

function readInquiry(raw: PlainObject): Draft {
	const contact = objectAt(raw, 'contact');
	const source = objectAt(raw, 'source');
	const text = ownOf(raw, 'text');
	const attachments = ownOf(raw, 'attachments');
	return {
		kind: 'inquiry',
		channel: channelOf(raw) ?? 'other',
		id: textAt(raw, 'id'),
		subject: textAt(raw, 'subject'),
		text: typeof text === 'string' ? text : undefined,
		sentAt: [ownOf(raw, 'receivedAt')],
		contact: {
			name: textAt(contact, 'name'),
			email: textAt(contact, 'email'),
			phone: textAt(contact, 'phone'),
			company: textAt(contact, 'company'),
		},
		fields: objectAt(raw, 'fields'),
		source,
		attachments: Array.isArray(attachments) ? attachments.filter(isObject).map(attachmentOf) : [],
		normalised: textAt(source, 'kind') !== undefined,
		...(ownOf(raw, 'receipt') === true && { receipt: true }),
	};
}

function channelOf(raw: PlainObject): Channel | undefined {
	const written = ownOf(raw, 'channel');
	return CHANNELS.find((channel) => channel === written);
}
