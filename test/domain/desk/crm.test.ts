import { caseView, type DeskCase } from '../../../domain/desk';
import { inquiryWith, NOW, profileWith } from '../process/world';

const viewOf = (crm: unknown, language = 'en') => {
	const record: DeskCase = { caseId: 'c_00000000000000000001', stage: 'intake', data: { inquiry: inquiryWith(), crm }, openedAt: NOW, updatedAt: NOW, version: 1 };
	const data = typeof crm === 'object' ? (crm as Record<string, unknown>) : {};
	return caseView({ record, events: [{ sequence: 1, type: 'customer.lookedUp', at: NOW, by: 'bot', key: 'k', data }], messages: [], reviews: [] }, profileWith({ scheduling: { teamLanguage: language } }), NOW);
};
const KNOWN = { service: 'hubSpot', found: 'known', matchedBy: 'phone', id: '101', name: 'Dana Whitfield', company: 'Whitfield LLC', lifecycleStage: 'salesqualifiedlead', leadStatus: 'OPEN', ownerId: '77' };

test.each<[what: string, crm: object, fact: string, line: string]>([
	['known', KNOWN, 'Dana Whitfield, Whitfield LLC, sales qualified lead, 101, by phone', 'HubSpot knows the customer: Dana Whitfield, Whitfield LLC, sales qualified lead, 101, by phone'],
	['known by an ID alone', { service: 'hubSpot', found: 'known', matchedBy: 'email', id: '7' }, '7, by email', 'HubSpot knows the customer: 7, by email'],
	['several', { service: 'hubSpot', found: 'several' }, 'HubSpot knows several customers like this one', 'HubSpot knows several customers like this one'],
	['none', { service: 'hubSpot', found: 'none' }, 'HubSpot does not know the customer', 'HubSpot does not know the customer'],
])('a case says what HubSpot knows of its customer: %s', (_what, crm, fact, line) => {
	const { facts, story, contact } = viewOf(crm);
	expect(facts.at(-1)).toEqual({ label: 'HubSpot', value: fact });
	expect(story).toMatchObject([{ what: line, rows: [] }]);
	expect(contact).toEqual(['dana@example.org']);
});

test('in the language of the team', () => {
	expect(viewOf(KNOWN, 'de').facts.at(-1)?.value).toBe('Dana Whitfield, Whitfield LLC, sales qualified lead, 101, per Telefon');
	expect(viewOf({ service: 'hubSpot', found: 'none' }, 'de').facts.at(-1)?.value).toBe('HubSpot kennt den Kunden nicht');
});

test.each([[undefined], [{}], ['x'], [{ service: 'hubSpot', tries: 2 }], [{ service: 'another', found: 'known' }], [{ service: 'constructor', found: 'x' }]])('%j is nothing that a CRM knows', (crm) => {
	expect(viewOf(crm).facts.map(({ label }) => label)).not.toContain('HubSpot');
});
