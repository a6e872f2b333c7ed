import { isObject, objectAt, objectOf, ownOf, type PlainObject, textAt, textAtPlace, valueAt } from './plain';
import type { Draft, Shape } from './shape';

interface Event {
	kind: string;
	mark: (raw: PlainObject) => boolean;
	/** What happened, in the sender's own name for it. */
	what: string[];
	id: string[];
	/** The event names a record that somebody else holds. */
	ids?: true;
}

const starts = (raw: PlainObject, name: string, words: RegExp) => words.test(textAt(raw, name) ?? '');

/**
 * Events that nobody wrote. With `ids` they name a record (a contact, a request, a lead) whose words have to be looked up
 * where they are kept: docs of HubSpot's, Jobber's, Meta's, Stripe's, Square's, GitHub's and Shopify's webhooks.
 */
const EVENTS: readonly Event[] = [
	{ kind: 'hubspot', mark: (raw) => textAt(raw, 'subscriptionType') !== undefined && textAt(raw, 'objectId') !== undefined, what: ['subscriptionType'], id: ['eventId'], ids: true },
	{ kind: 'jobber', mark: (raw) => textAt(objectAt(objectAt(raw, 'data'), 'webHookEvent'), 'topic') !== undefined, what: ['data.webHookEvent.topic'], id: ['data.webHookEvent.itemId'], ids: true },
	{ kind: 'facebookLeadAds', mark: (raw) => textAt(objectOf(valueAt(raw, 'entry.0.changes.0.value')), 'leadgen_id') !== undefined, what: ['entry.0.changes.0.field'], id: ['entry.0.changes.0.value.leadgen_id'], ids: true },
	{ kind: 'facebookLeadAds', mark: (raw) => textAt(raw, 'leadgen_id') !== undefined && textAt(raw, 'form_id') !== undefined && !Array.isArray(ownOf(raw, 'field_data')) && ownOf(raw, 'data') === undefined && Object.keys(raw).length <= 9, what: ['field'], id: ['leadgen_id'], ids: true },
	{ kind: 'stripe', mark: (raw) => ownOf(raw, 'object') === 'event' && isObject(ownOf(objectAt(raw, 'data'), 'object')), what: ['type'], id: ['id'] },
	{ kind: 'square', mark: (raw) => textAt(raw, 'merchant_id') !== undefined && textAt(raw, 'event_id') !== undefined && textAt(raw, 'type') !== undefined, what: ['type'], id: ['event_id'] },
	{ kind: 'paypal', mark: (raw) => textAt(raw, 'event_type') !== undefined && textAt(raw, 'resource_type') !== undefined && isObject(ownOf(raw, 'resource')), what: ['event_type'], id: ['id'] },
	{ kind: 'quickbooks', mark: (raw) => Array.isArray(ownOf(raw, 'eventNotifications')), what: ['eventNotifications.0.dataChangeEvent.entities.0.name'], id: [] },
	{ kind: 'github', mark: (raw) => isObject(ownOf(raw, 'repository')) && isObject(ownOf(raw, 'sender')) && textAt(objectAt(raw, 'repository'), 'full_name') !== undefined, what: ['action'], id: [] },
	{ kind: 'slack', mark: (raw) => ownOf(raw, 'type') === 'url_verification' && textAt(raw, 'challenge') !== undefined, what: ['type'], id: [] },
	{ kind: 'twilio', mark: (raw) => starts(raw, 'MessageStatus', /^(?:queued|sending|sent|delivered|undelivered|failed|read)$/) && textAt(raw, 'Body') === undefined, what: ['MessageStatus'], id: ['MessageSid'] },
	{ kind: 'sendgrid', mark: (raw) => textAt(raw, 'sg_event_id') !== undefined && textAt(raw, 'event') !== undefined, what: ['event'], id: ['sg_event_id'] },
];

export const eventShapes: readonly Shape[] = EVENTS.map((event) => ({ kind: event.kind, matches: event.mark, read: (raw) => readEvent(raw, event) }));

function readEvent(raw: PlainObject, { kind, what, id, ids }: Event): Draft {
	const named = textAtPlace(raw, what)?.slice(0, 100) ?? 'an event';
	const messageId = textAtPlace(raw, id);
	return {
		kind,
		channel: 'other',
		text: ids ? `${kind}: ${named} ${messageId ?? ''}`.trim() : undefined,
		contact: {},
		source: { messageId, event: named },
		notes: [
			ids
				? { code: 'look-up', message: `${kind} sent an id (${named}) and no words: look the record up there and hand on what it holds.` }
				: { code: 'no-inquiry', message: `It is an event of ${kind} (${named}), and nobody's inquiry.` },
		],
		receipt: true,
	};
}
