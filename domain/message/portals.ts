import { readForm } from './form';
import { isObject, objectAt, ownOf, type PlainObject, textAt, textAtPlace } from './plain';
import type { Draft, Shape } from './shape';

/**
 * Thumbtack's webhooks (developers.thumbtack.com, version 4): `event: { eventType: NegotiationCreatedV4 | MessageCreatedV4 }`,
 * `data: { negotiationID, request, customer: { firstName, lastName, displayName, phone }, business }`. A message of the
 * business's own comes, too. What the lead costs is left out.
 */
const thumbtackShape: Shape = {
	kind: 'thumbtack',
	matches: (raw) => /V\d$/.test(textAt(objectAt(raw, 'event'), 'eventType') ?? '') && textAt(objectAt(raw, 'data'), 'negotiationID') !== undefined,
	read: (raw) => {
		const data = objectAt(raw, 'data');
		const [customer, request] = [objectAt(data, 'customer'), objectAt(data, 'request')];
		const named = [textAt(customer, 'firstName'), textAt(customer, 'lastName')].filter((part) => part !== undefined).join(' ');
		const isOurs = textAt(data, 'from') === 'Business';
		const form = readForm({ message: textAt(data, 'text') ?? textAt(request, 'description'), location: ownOf(request, 'location'), details: ownOf(request, 'details') }, 'thumbtack');
		return {
			...form,
			channel: 'portal',
			sentAt: [ownOf(data, 'sentAt'), ownOf(data, 'createdAt'), ownOf(objectAt(raw, 'event'), 'triggeredAt')],
			contact: isOurs ? {} : { name: named === '' ? textAt(customer, 'displayName') : named, phone: textAt(customer, 'phone') },
			fields: { ...form.fields, service: textAtPlace(request, ['category.name', 'title']) },
			source: { messageId: textAt(data, 'messageID', 'negotiationID'), threadId: textAt(data, 'negotiationID') },
			...(isOurs && { receipt: true }),
		};
	},
};

/**
 * A lead of Google's Local Services (developers.google.com/google-ads, `LocalServicesLead`): `contactDetails: { consumerName,
 * phoneNumber, email }`, `serviceId`, `leadType`. Its words are not part of it.
 */
const localServicesShape: Shape = {
	kind: 'localServices',
	matches: (raw) => isLead(raw) || isLead(objectAt(raw, 'localServicesLead')),
	read: (raw) => {
		const lead = isLead(raw) ? raw : objectAt(raw, 'localServicesLead');
		const contact = objectAt(lead, 'contactDetails');
		const service = textAt(lead, 'serviceId')?.slice(0, 200).replaceAll('_', ' ');
		return {
			kind: 'localServices',
			channel: 'portal',
			text: service,
			sentAt: [ownOf(lead, 'creationDateTime')],
			contact: { name: textAt(contact, 'consumerName'), phone: textAt(contact, 'phoneNumber'), email: textAt(contact, 'email') },
			fields: { service, leadType: textAt(lead, 'leadType') },
			source: { messageId: textAt(lead, 'resourceName', 'id') },
		};
	},
};

function isLead(raw: PlainObject): boolean {
	return isObject(ownOf(raw, 'contactDetails')) && textAt(raw, 'leadType', 'leadStatus') !== undefined;
}

/** Of a lead of Angi's and HomeAdvisor's (Pro webhook), what is between them and the business: prices, keys, and how it was matched. */
const ANGI_OWN = new Set(['fee', 'crmKey', 'spEntityId', 'spCompanyName', 'matchType', 'leadDescription', 'leadSource', 'contactStatus', 'trustedFormUrl', 'automatedContactCompliant', 'automatedContactConsentId', 'srOid', 'leadOid']);

const angiShape: Shape = {
	kind: 'angi',
	matches: (raw) => ownOf(raw, 'leadOid') !== undefined && ownOf(raw, 'srOid') !== undefined,
	read: (raw): Draft => {
		const form = readForm(Object.fromEntries(Object.entries(raw).filter(([name]) => !ANGI_OWN.has(name))), 'angi');
		return { ...form, channel: 'portal', source: { ...form.source, messageId: textAt(raw, 'leadOid') } };
	},
};

export const portalShapes: readonly Shape[] = [thumbtackShape, localServicesShape, angiShape];
