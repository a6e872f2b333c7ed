import { lookUpAnswer, lookUpRequest } from '../../../documents/crm';
import type { LookUpAnswer, LookUpWork } from '../../../domain/process';
import { HubSpotAccount, type HubSpotContact } from '../../support/crm/hubSpotAccount';

/** Searches of an account that holds to HubSpot's documented rules. */
const EMAIL = 'dana@example.com';
const PHONE = { number: '+13125550142', national: '3125550142' };
const work = (more: Partial<LookUpWork> = {}): LookUpWork => ({ service: 'hubSpot', country: 'US', tries: 0, ...more });
const DANA = { firstname: 'Dana', lastname: 'Whitfield', email: EMAIL, phone: '(312) 555-0142', company: 'Whitfield LLC', lifecyclestage: 'customer', hs_lead_status: 'OPEN', hubspot_owner_id: '77' };
const CONTACT = { id: '101', name: 'Dana Whitfield', company: 'Whitfield LLC', lifecycleStage: 'customer', leadStatus: 'OPEN', ownerId: '77' };

function asked(asking: LookUpWork, contacts: Array<HubSpotContact['properties']>): LookUpAnswer {
	const account = new HubSpotAccount();
	for (const [index, properties] of contacts.entries()) account.add(`${101 + index}`, properties);
	const { request } = lookUpRequest(asking);
	const { status, body } = account.answer({ method: 'POST', path: `/${request.resource}`, authorization: 'Bearer a token', contentType: 'application/json', body: request.body });
	expect(body).toMatchObject({ results: expect.anything() as object });
	return lookUpAnswer(asking, { statusCode: status, body });
}

test('one search, by the address and the number, for what is shown and what is compared', () => {
	const { ask, request } = lookUpRequest(work({ email: EMAIL, phone: PHONE }));
	expect(ask).toBe('hubSpot.findContacts');
	expect(request.resource).toBe('crm/v3/objects/contacts/search');
	expect(JSON.parse(request.body)).toEqual({
		filterGroups: [
			{ filters: [{ propertyName: 'email', operator: 'EQ', value: EMAIL }] },
			{ filters: [{ propertyName: 'hs_additional_emails', operator: 'CONTAINS_TOKEN', value: EMAIL }] },
			{ filters: [{ propertyName: 'hs_searchable_calculated_phone_number', operator: 'EQ', value: '3125550142' }] },
			{ filters: [{ propertyName: 'hs_searchable_calculated_mobile_number', operator: 'EQ', value: '3125550142' }] },
		],
		properties: ['firstname', 'lastname', 'email', 'hs_additional_emails', 'phone', 'mobilephone', 'company', 'lifecyclestage', 'hs_lead_status', 'hubspot_owner_id'],
		limit: 100,
	});
	expect((JSON.parse(lookUpRequest(work({ email: EMAIL })).request.body) as { filterGroups: unknown[] }).filterGroups).toHaveLength(2);
	expect(lookUpRequest(undefined)).toEqual({ ask: 'nothing', request: { resource: '', body: '' } });
});

test.each<[what: string, asking: Partial<LookUpWork>, contacts: Array<HubSpotContact['properties']>, answer: LookUpAnswer]>([
	['the address', { email: EMAIL }, [DANA], { state: 'known', by: 'email', contact: CONTACT }],
	['the address in other letters', { email: EMAIL }, [{ ...DANA, email: 'Dana@Example.com' }], { state: 'known', by: 'email', contact: CONTACT }],
	['one of the further addresses', { email: EMAIL }, [{ ...DANA, email: 'other@example.com', hs_additional_emails: `x@example.com;${EMAIL}` }], { state: 'known', by: 'email', contact: CONTACT }],
	['the number, where no address is known', { phone: PHONE }, [DANA], { state: 'known', by: 'phone', contact: CONTACT }],
	['the number, where nobody has the address', { email: 'new@example.com', phone: PHONE }, [DANA], { state: 'known', by: 'phone', contact: CONTACT }],
	['the number of a mobile', { phone: PHONE }, [{ ...DANA, phone: null, mobilephone: '+1 312 555 0142' }], { state: 'known', by: 'phone', contact: CONTACT }],
	['the address before the number of somebody else', { email: EMAIL, phone: PHONE }, [{ ...DANA, phone: null }, { firstname: 'Robin', email: 'robin@example.com', phone: '312-555-0142' }], { state: 'known', by: 'email', contact: CONTACT }],
	['the number of several', { phone: PHONE }, [DANA, { firstname: 'Robin', phone: '312-555-0142' }], { state: 'several' }],
	['the address of several', { email: EMAIL }, [DANA, { firstname: 'Robin', email: 'robin@example.com', hs_additional_emails: EMAIL }], { state: 'several' }],
	['the same digits in another country', { phone: PHONE }, [{ ...DANA, phone: '+44 312 555 0142' }], { state: 'none' }],
	['nobody', { email: EMAIL, phone: PHONE }, [{ email: 'dana@example.org', phone: '312 555 0199' }], { state: 'none' }],
	['a contact without anything', { email: EMAIL }, [{ email: EMAIL }], { state: 'known', by: 'email', contact: { id: '101' } }],
])('%s', (_what, asking, contacts, answer) => {
	expect(asked(work(asking), contacts)).toEqual(answer);
});

test('what HubSpot has is text of limited length, in one line, and nothing else', () => {
	const { contact } = asked(work({ email: EMAIL }), [{ ...DANA, firstname: '<b>Dana</b>\u202e\n\u0000', lastname: 'x'.repeat(5000), company: ' ', lifecyclestage: null }]) as Extract<LookUpAnswer, { state: 'known' }>;
	expect(contact.name).toHaveLength(200);
	expect(contact.name).toMatch(/^<b>Dana<\/b> x+$/);
	expect(contact).toEqual({ id: '101', name: contact.name, leadStatus: 'OPEN', ownerId: '77' });
});

test.each<[what: string, given: unknown, state: string, reason: RegExp | undefined]>([
	['no answer', { error: { message: 'socket hang up' } }, 'away', /socket hang up/],
	['too many searches', { statusCode: 429, body: { message: 'You have reached your secondly limit.' } }, 'away', /429: You have reached/],
	['an error of theirs', { statusCode: 502, body: '<html>' }, 'away', /502/],
	['an answer without contacts', { statusCode: 200, body: {} }, 'away', /no contacts/],
	['no permission', { statusCode: 403, body: { message: 'This app hasn’t been granted all required scopes' } }, 'refused', /403: This app/],
	['a node that was not enabled', {}, 'refused', /enable the nodes/],
	['results that are none', { statusCode: 200, body: { results: [null, 7, { id: {} }, { id: '9', properties: 'x' }, { properties: { email: EMAIL } }] } }, 'none', undefined],
])('%s: %s', (_what, given, state, reason) => {
	const answer = lookUpAnswer(work({ email: EMAIL }), given);
	expect(answer.state).toBe(state);
	if (reason) expect(answer).toMatchObject({ reason: expect.stringMatching(reason) as string });
});
