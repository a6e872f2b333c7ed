import { draftInvoice } from '../../../domain/billing';
import { CUSTOMER, draft, estimate, NOW, settings } from './samples';

const ADDRESS = { lines: ['1 Example Street', 'Floor 2'], city: 'Springfield', region: 'IL', postcode: '62701', country: 'US' };

describe('the customer', () => {
	it.each<[string, unknown, object]>([
		['a name alone', 'Example Customer', { name: 'Example Customer' }],
		['all that is known', { ...CUSTOMER, phone: '+13125550123', taxId: 'DE123456789', registrationId: 'HRB 1', reference: 'PO-7', endpoint: { scheme: '9930', id: 'DE123456789' } }, { ...CUSTOMER, phone: '+13125550123', taxId: 'DE123456789', registrationId: 'HRB 1', reference: 'PO-7', endpoint: { scheme: '9930', id: 'DE123456789' } }],
		['what reminders go by', { name: 'A', timezone: 'Europe/Berlin', customerGroup: 'Regulars', labels: 'vip, no-reminders' }, { name: 'A', timezone: 'Europe/Berlin', group: 'Regulars', tags: ['vip', 'no-reminders'] }],
		['the same as records of other systems', { name: 'A', group: { id: 7, name: 'Regulars' }, tags: [{ id: 1, name: 'vip' }, { id: 2 }, null], timezone: { id: 3 } }, { name: 'A', group: 'Regulars', tags: ['vip'] }],
		['a company and its person', { name: 'Example Person', company: 'Example Customer' }, { name: 'Example Customer', contactName: 'Example Person' }],
		['a language with its region', { name: 'A', language: 'DE-at' }, { name: 'A', language: 'de' }],
		['nothing left empty', { name: 'A', email: '', phone: null, address: ' ', company: '  ' }, { name: 'A' }],
		['an address of one line', { address: '1 Example Street, Springfield' }, { address: { lines: ['1 Example Street, Springfield'] } }],
		['an address of several lines', { address: '1 Example Street\r\n\n Springfield ' }, { address: { lines: ['1 Example Street', 'Springfield'] } }],
		['an address in our words', { address: ADDRESS }, { address: ADDRESS }],
		['an address in other words', { address: { address1: '1 Example Street', address2: 'Floor 2', town: 'Springfield', state: 'IL', zip: 62701, countryCode: 'us' } }, { address: ADDRESS }],
		['a country by its name', { address: { street: '1 Example Street', country: 'Germany' } }, { address: { lines: ['1 Example Street'], country: 'DE' } }],
		['a country that nobody knows', { address: { street: '1 Example Street', country: 'Freedonia' } }, { address: { lines: ['1 Example Street', 'Freedonia'] } }],
		['a country as VAT numbers have it', { address: { city: 'Athens', country: 'EL' } }, { address: { lines: [], city: 'Athens', country: 'GR' } }],
		['a house number of its own', { address: { street: 'Example Street', houseNumber: '7', PostalCode: '53111' } }, { address: { lines: ['Example Street 7'], postcode: '53111' } }],
	])('%s', (_what, customer, expected) => {
		expect(draft({ estimate: estimate({ customer }) }).customer).toEqual(expected);
	});

	it('has the estimate\'s reference, unless it has its own', () => {
		expect(draft({ estimate: estimate({ reference: 'PO-1' }) }).customer.reference).toBe('PO-1');
		expect(draft({ estimate: estimate({ reference: 'PO-1', customer: { ...CUSTOMER, reference: 'PO-2' } }) }).customer.reference).toBe('PO-2');
	});
});

describe('the seller', () => {
	const seller = (parts: object, business: object = {}) => draftInvoice({ estimate: estimate() }, settings({ seller: parts }, business), NOW).seller;

	it('is the business where the profile has none', () => {
		expect(seller({}, { email: 'office@example.com', phone: '+13125550100' })).toEqual({ name: 'Example Company', email: 'office@example.com', phone: '+13125550100', address: { lines: [], country: 'US' } });
	});

	it('is the profile\'s, with an address and its own country', () => {
		const parts = { name: 'Example Company LLC', email: 'billing@example.com', address: { line1: '2 Example Street', city: 'Berlin', country: 'de' }, taxId: 'DE1', iban: 'DE02120300000000202051', bic: 'BYLADEM1001' };
		expect(seller(parts, { email: 'office@example.com' })).toEqual({ ...parts, address: { lines: ['2 Example Street'], city: 'Berlin', country: 'DE' } });
	});

	it('has the business\'s country where its address names none', () => {
		expect(seller({ address: '2 Example Street\nBerlin' }, { country: 'DE' }).address).toEqual({ lines: ['2 Example Street', 'Berlin'], country: 'DE' });
	});
});
