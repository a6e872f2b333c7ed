import { isSamePhoneNumber, phoneNumberIn } from '../../domain/phone';
import { keyOfLookUp, type CrmContact, type LookUpAnswer, type LookUpWork } from '../../domain/process';
import { cutText, tidyLine } from '../../domain/text';
import { bodyIn, notTaken, rowIn, rowsIn, textIn, unanswered } from '../accounting';

/** The work with its request, as the node that makes it reads it; `resource` is behind the service's root. */
export interface LookUpAsked extends Partial<LookUpWork> {
	ask: 'hubSpot.findContacts' | 'nothing';
	key?: string;
	request: { resource: string; body: string };
}

const RESOURCE = 'crm/v3/objects/contacts/search';
const PROPERTIES = ['firstname', 'lastname', 'email', 'hs_additional_emails', 'phone', 'mobilephone', 'company', 'lifecyclestage', 'hs_lead_status', 'hubspot_owner_id'];
const PAGE = 100;
const LONGEST = 200;

/** Undefined: there is nothing to ask, and the node that asks is to know as much. */
export function lookUpRequest(work: LookUpWork | undefined): LookUpAsked {
	if (!work) return { ask: 'nothing', request: { resource: '', body: '' } };
	const { email, phone } = work;
	const filters = [
		...(email === undefined ? [] : [['email', 'EQ', email], ['hs_additional_emails', 'CONTAINS_TOKEN', email]]),
		...(phone === undefined ? [] : [['hs_searchable_calculated_phone_number', 'EQ', phone.national], ['hs_searchable_calculated_mobile_number', 'EQ', phone.national]]),
	];
	// Of the groups, one has to hold.
	const filterGroups = filters.map(([propertyName, operator, value]) => ({ filters: [{ propertyName, operator, value }] }));
	return { ...work, ask: 'hubSpot.findContacts', key: keyOfLookUp(work), request: { resource: RESOURCE, body: JSON.stringify({ filterGroups, properties: PROPERTIES, limit: PAGE }) } };
}

/** What an answer of n8n's HTTP Request node comes to: `{ statusCode, body }`, else `{ error }` of what kept it from one. */
export function lookUpAnswer(work: LookUpWork, given: unknown): LookUpAnswer {
	const { statusCode, body: content, error } = rowIn(given) ?? {};
	if (typeof statusCode !== 'number') return unanswered(error);
	const body = bodyIn(content);
	if (statusCode < 200 || statusCode >= 300) return notTaken(statusCode, textIn(body.message));
	if (!Array.isArray(body.results)) return { state: 'away', reason: 'the answer holds no contacts' };
	return found(rowsIn(body.results), work);
}

function found(rows: Array<Record<string, unknown>>, { email, phone, country }: LookUpWork): LookUpAnswer {
	const listed = rows.flatMap(({ id, properties }) => {
		const known = textIn(id);
		return known === undefined || known.length > LONGEST ? [] : [{ ...rowIn(properties), id: known } as Record<string, unknown> & { id: string }];
	});
	const mailed = listed.filter((one) => email !== undefined && [one.email, ...(textIn(one.hs_additional_emails) ?? '').split(';')].some((address) => textIn(address)?.trim().toLowerCase() === email));
	const isCalled = (text: string | undefined) => {
		const theirs = text === undefined ? undefined : phoneNumberIn(text, country);
		return phone !== undefined && theirs !== undefined && isSamePhoneNumber(theirs, phone);
	};
	const fitting = mailed.length > 0 ? mailed : listed.filter((one) => isCalled(textIn(one.phone)) || isCalled(textIn(one.mobilephone)));
	if (fitting.length !== 1) return { state: fitting.length === 0 ? 'none' : 'several' };
	return { state: 'known', by: mailed.length > 0 ? 'email' : 'phone', contact: contactOf(fitting[0]) };
}

/** Whoever fills in a form of the business can have written into these: texts of limited length, and nothing else. */
function contactOf({ id, firstname, lastname, company, lifecyclestage, hs_lead_status: status, hubspot_owner_id: owner }: Record<string, unknown> & { id: string }): CrmContact {
	const texts = { name: `${textIn(firstname) ?? ''} ${textIn(lastname) ?? ''}`, company, lifecycleStage: lifecyclestage, leadStatus: status, ownerId: owner };
	const said = Object.entries(texts).map(([name, value]) => [name, cutText(tidyLine(textIn(value) ?? ''), LONGEST)]);
	return { id, ...Object.fromEntries(said.filter(([, value]) => value !== '')) };
}
