import { mailboxesOf } from './addresses';
import { mailDraft } from './mail';
import { isObject, isString, objectAt, ownOf, type Plain, textAt } from './plain';
import type { Shape } from './shape';

/**
 * Microsoft Outlook 2 and its trigger (n8n-nodes-base 2.41.1, Microsoft/Outlook/v2/helpers/utils.js): Raw is Microsoft
 * Graph's message; Simplified (`simplifyOutputMessages`) has `from` as an address and, in place of the body, `bodyPreview`,
 * its first 255 characters.
 */
export const outlookShape: Shape = {
	kind: 'outlook',
	matches: (raw) => isString(ownOf(raw, 'bodyPreview')) && textAt(raw, 'conversationId', 'internetMessageId') !== undefined,
	read: (raw) => {
		const body = objectAt(raw, 'body');
		const content = textAt(body, 'content');
		const isHtml = textAt(body, 'contentType')?.toLowerCase() === 'html';
		return mailDraft({
			kind: 'outlook',
			messageId: textAt(raw, 'id'),
			internetMessageId: textAt(raw, 'internetMessageId'),
			threadId: textAt(raw, 'conversationId'),
			from: mailboxIn(ownOf(raw, 'from')),
			replyTo: mailboxesOn(ownOf(raw, 'replyTo')),
			to: mailboxesOn(ownOf(raw, 'toRecipients')),
			subject: textAt(raw, 'subject'),
			text: content === undefined ? textAt(raw, 'bodyPreview') : isHtml ? undefined : content,
			html: isHtml ? content : undefined,
			sentAt: [ownOf(raw, 'receivedDateTime'), ownOf(raw, 'sentDateTime')],
			notes: content === undefined ? [PREVIEW] : [],
		});
	},
};

const PREVIEW = {
	code: 'text-preview',
	message: 'Only the first words of the message came with it: set Output to Raw in the Outlook node to read all of it.',
};

function mailboxesOn(list: Plain | undefined) {
	return Array.isArray(list) ? list.slice(0, 20).flatMap(mailboxIn) : [];
}

function mailboxIn(value: Plain | undefined) {
	if (isString(value)) return mailboxesOf(value);
	if (!isObject(value)) return [];
	const inner = objectAt(value, 'emailAddress');
	return [{ name: textAt(inner, 'name'), address: textAt(inner, 'address') }];
}
