import { isObject, objectAt, objectOf, ownOf, type PlainObject, textAt, textAtPlace, valueAt } from './plain';
import type { Draft, Shape } from './shape';

interface Event {
	kind: string;
	mark: (raw: PlainObject) => boolean;
	/** What happened, in the sender's own name for it. */
	what: string[];
	id: string[];
	/** The event names a record that somebody else holds, who may be a customer: who holds it, and the place of its id. */
	record?: { at: string; id: string[] };
}

const starts = (raw: PlainObject, name: string, words: RegExp) => words.test(textAt(raw, name) ?? '');

/**
 * Events that nobody wrote. With `record` they name one (a contact, a request, a lead) whose words have to be looked up
 * where they are kept: docs of HubSpot's, Jobber's, Meta's, Yelp's, LinkedIn's, OpenPhone's, Vapi's, Retell's, Stripe's, Square's, GitHub's and Slack's webhooks,
 * calls that the business made or that nobody has taken yet (Twilio), Twilio's, SendGrid's, Postmark's, Mailgun's and Resend's reports of delivery.
 */
const EVENTS: readonly Event[] = [
	{ kind: 'hubspot', mark: (raw) => textAt(raw, 'subscriptionType') !== undefined && textAt(raw, 'objectId') !== undefined, what: ['subscriptionType'], id: ['eventId'], record: { at: 'HubSpot', id: ['objectId'] } },
	{ kind: 'jobber', mark: (raw) => textAt(objectAt(objectAt(raw, 'data'), 'webHookEvent'), 'topic') !== undefined, what: ['data.webHookEvent.topic'], id: ['data.webHookEvent.itemId'], record: { at: 'Jobber', id: ['data.webHookEvent.itemId'] } },
	{ kind: 'facebookLeadAds', mark: (raw) => textAt(objectOf(valueAt(raw, 'entry.0.changes.0.value')), 'leadgen_id') !== undefined, what: ['entry.0.changes.0.field'], id: ['entry.0.changes.0.value.leadgen_id'], record: { at: 'Facebook Lead Ads', id: ['entry.0.changes.0.value.leadgen_id'] } },
	{ kind: 'facebookLeadAds', mark: (raw) => textAt(raw, 'leadgen_id') !== undefined && textAt(raw, 'form_id') !== undefined && !Array.isArray(ownOf(raw, 'field_data')) && ownOf(raw, 'data') === undefined && Object.keys(raw).length <= 9, what: ['field'], id: ['leadgen_id'], record: { at: 'Facebook Lead Ads', id: ['leadgen_id'] } },
	{ kind: 'yelp', mark: (raw) => ownOf(raw, 'object') === 'business' && textAtPlace(raw, ['data.updates.0.lead_id']) !== undefined, what: ['data.updates.0.event_type'], id: ['data.updates.0.event_id'], record: { at: 'Yelp', id: ['data.updates.0.lead_id'] } },
	{ kind: 'linkedIn', mark: (raw) => starts(raw, 'leadGenFormResponse', /^urn:li:/) && ownOf(raw, 'formResponse') === undefined, what: ['leadAction', 'type'], id: ['leadGenFormResponse'], record: { at: 'LinkedIn', id: ['leadGenFormResponse'] } },
	{ kind: 'stripe', mark: (raw) => ownOf(raw, 'object') === 'event' && starts(raw, 'id', /^evt_/) && isObject(ownOf(objectAt(raw, 'data'), 'object')), what: ['type'], id: ['id'] },
	{ kind: 'openPhone', mark: (raw) => starts(raw, 'type', /^(?:contact\.|call\.(?:ringing|recording)|message\.delivered)/) && isObject(ownOf(objectAt(raw, 'data'), 'object')), what: ['type'], id: ['id'] },
	{ kind: 'vapi', mark: (raw) => !starts(objectAt(raw, 'message'), 'type', /^end-of-call-report$/) && starts(objectAt(raw, 'message'), 'type', /^[a-z-]{3,40}(?:\[.{1,40}\])?$/) && isObject(ownOf(objectAt(raw, 'message'), 'call')), what: ['message.type'], id: [] },
	{ kind: 'retell', mark: (raw) => starts(raw, 'event', /^(?:call_started|transcript_updated|transfer_\w{1,20})$/) && isObject(ownOf(raw, 'call')), what: ['event'], id: [] },
	{ kind: 'twilio', mark: (raw) => textAt(raw, 'CallSid') !== undefined && textAt(raw, 'TranscriptionText', 'SpeechResult') === undefined && (starts(raw, 'Direction', /^outbound/) || (ownOf(raw, 'DialCallStatus') === undefined && starts(raw, 'CallStatus', /^(?:queued|initiated|ringing)$/))), what: ['CallStatus'], id: [] },
	{ kind: 'square', mark: (raw) => textAt(raw, 'merchant_id') !== undefined && textAt(raw, 'event_id') !== undefined && textAt(raw, 'type') !== undefined, what: ['type'], id: ['event_id'] },
	{ kind: 'paypal', mark: (raw) => textAt(raw, 'event_type') !== undefined && textAt(raw, 'resource_type') !== undefined && isObject(ownOf(raw, 'resource')), what: ['event_type'], id: ['id'] },
	{ kind: 'shopOrder', mark: (raw) => Array.isArray(ownOf(raw, 'line_items')) && textAt(raw, 'total_price', 'total', 'order_number', 'order_key') !== undefined, what: ['order_number', 'number'], id: ['id'] },
	{ kind: 'quickbooks', mark: (raw) => Array.isArray(ownOf(raw, 'eventNotifications')), what: ['eventNotifications.0.dataChangeEvent.entities.0.name'], id: [] },
	{ kind: 'github', mark: (raw) => isObject(ownOf(raw, 'repository')) && isObject(ownOf(raw, 'sender')) && textAt(objectAt(raw, 'repository'), 'full_name') !== undefined, what: ['action'], id: [] },
	{ kind: 'slack', mark: (raw) => ownOf(raw, 'type') === 'url_verification' && textAt(raw, 'challenge') !== undefined, what: ['type'], id: [] },
	{ kind: 'twilio', mark: (raw) => starts(raw, 'MessageStatus', /^(?:queued|sending|sent|delivered|undelivered|failed|read)$/) && textAt(raw, 'Body') === undefined, what: ['MessageStatus'], id: ['MessageSid'] },
	{ kind: 'sendgrid', mark: (raw) => textAt(raw, 'sg_event_id') !== undefined && textAt(raw, 'event') !== undefined, what: ['event'], id: ['sg_event_id'] },
	{ kind: 'postmark', mark: (raw) => starts(raw, 'RecordType', /^(?:Delivery|Bounce|Open|Click|SpamComplaint|SubscriptionChange)$/) && textAt(raw, 'MessageID') !== undefined, what: ['RecordType'], id: ['MessageID'] },
	{ kind: 'mailgun', mark: (raw) => textAt(objectAt(raw, 'event-data'), 'event') !== undefined, what: ['event-data.event'], id: ['event-data.id'] },
	{ kind: 'resend', mark: (raw) => starts(raw, 'type', /^email\.(?:sent|delivered|delivery_delayed|bounced|complained|opened|clicked|failed)$/) && textAt(objectAt(raw, 'data'), 'email_id') !== undefined, what: ['type'], id: ['data.email_id'] },
];

export const eventShapes: readonly Shape[] = EVENTS.map((event) => ({ kind: event.kind, matches: event.mark, read: (raw) => readEvent(raw, event) }));

/** Records that are gone: there is nothing to look up. */
const GONE = /\b(?:deletion|deleted?|destroy(?:ed)?|remove[ds]?|disconnect(?:ed)?|merge)\b/i;

function readEvent(raw: PlainObject, { kind, what, id, record }: Event): Draft {
	const named = textAtPlace(raw, what)?.slice(0, 100) ?? 'an event';
	const draft: Draft = { kind, channel: 'other', contact: {}, source: { messageId: textAtPlace(raw, id), event: named } };
	const recordId = record && textAtPlace(raw, record.id)?.slice(0, 100);
	if (!record || recordId === undefined || GONE.test(named.replaceAll('_', ' '))) {
		return { ...draft, notes: [{ code: 'no-inquiry', message: `It is an event of ${kind} (${named}), and nobody's inquiry.` }], receipt: true };
	}
	// The id stands in the subject: two records that say nothing else are two inquiries.
	return { ...draft, subject: `${record.at}: ${named} ${recordId}`, source: { ...draft.source, lookUp: { at: record.at, event: named, id: recordId } } };
}
