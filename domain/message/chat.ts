import { attachmentsOf } from './mail';
import { readForm } from './form';
import { isString, objectAt, ownOf, textAt } from './plain';
import type { Shape } from './shape';

/**
 * Chat Trigger 1 to 1.5 (@n8n/n8n-nodes-langchain 2.41.1, ChatTrigger.node.js hands on the request's body): `action`
 * (`sendMessage`), `sessionId`, `chatInput`, with the widget's options `metadata`, and `files` where they were sent. The
 * session is a thread: the trigger gives a message no id of its own.
 */
export const chatShape: Shape = {
	kind: 'chat',
	matches: (raw) => isString(ownOf(raw, 'chatInput')) || (textAt(raw, 'sessionId') !== undefined && ownOf(raw, 'action') === 'sendMessage'),
	read: (raw) => {
		const about = readForm(objectAt(raw, 'metadata'), 'chat');
		return {
			kind: 'chat',
			channel: 'chat',
			text: textAt(raw, 'chatInput'),
			contact: about.contact,
			fields: about.fields,
			source: { threadId: textAt(raw, 'sessionId') },
			attachments: attachmentsOf(ownOf(raw, 'files')),
		};
	},
};
