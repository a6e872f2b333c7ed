import { readForm } from './form';
import { objectAt, ownOf, type PlainObject } from './plain';
import { queryOf } from './request';
import type { Shape } from './shape';

/** Beside the answers: when, how, and with options the request's headers and an n8n user who was logged in. */
const NOT_ASKED = new Set(['submittedAt', 'formMode', 'formQueryParameters', 'headers', 'user']);

/**
 * n8n Form Trigger 1 to 2.6 and Form (n8n-nodes-base 2.41.1, Form/utils/utils.js `prepareFormReturnItem`): the questions'
 * labels (or, from 2.4 on, their names) as keys, `submittedAt` as ISO, `formMode`, `formQueryParameters` where the page's
 * address had any. A file is `{ filename, mimetype, size }` or a list of them; a question left open is null.
 */
export const formTriggerShape: Shape = {
	kind: 'formTrigger',
	matches: (raw) => typeof ownOf(raw, 'submittedAt') === 'string' && typeof ownOf(raw, 'formMode') === 'string',
	read: (raw) => {
		const answers: PlainObject = {};
		for (const [name, value] of Object.entries(raw)) if (!NOT_ASKED.has(name)) answers[name] = value;
		const draft = readForm(answers, 'formTrigger');
		return {
			...draft,
			sentAt: [ownOf(raw, 'submittedAt'), ...(draft.sentAt ?? [])],
			source: { ...draft.source, query: queryOf(objectAt(raw, 'formQueryParameters')) },
		};
	},
};
