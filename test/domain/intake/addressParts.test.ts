import { extract, profileWith } from './business';

const contact = { name: 'Pat Doyle', email: 'pat@example.com', phone: '312-555-0199' };
const profile = profileWith({ intake: [{ name: 'place', type: 'address', label: 'Address' }] });
const placeIn = (fields: Record<string, unknown>) => extract({ contact, fields, text: 'The sink drips.' } as never, profile).record.place;

const WHOLE = { street: '7 Fern Rd', city: 'Joliet', region: 'IL', postcode: '60431' };

describe('an address whose parts stand in fields of their own', () => {
	it.each([
		['a service address', { 'Service Address': '7 Fern Rd', 'Service City': 'Joliet', 'Service State': 'IL', 'Service Zip': '60431' }],
		['parts in brackets', { 'Job Address (Street Address)': '7 Fern Rd', 'Job Address (City)': 'Joliet', 'Job Address (State)': 'IL', 'Job Address (Postal Code)': '60431' }],
		['an object', { service_location: { line1: '7 Fern Rd', city: 'Joliet', state: 'IL', postal_code: '60431' } }],
		['numbered lines', { addr1: '7 Fern Rd', city: 'Joliet', stateProvince: 'IL', postalCode: '60431' }],
		['a street beside the rest', { street_address: '7 Fern Rd', city: 'Joliet', province: 'IL', zip_code: '60431' }],
	])('%s', (_, fields) => expect(placeIn(fields)).toMatchObject(WHOLE));

	it('takes no part of the invoice\'s address', () => {
		expect(placeIn({ 'Address Line 1': '7 Fern Rd', City: 'Joliet', 'Billing Zip': '99999' })).not.toHaveProperty('postcode');
	});

	it('keeps a whole address that stands in one field', () => {
		expect(placeIn({ Address: '7 Fern Rd, Joliet, IL 60431', City: 'Chicago' })).toMatchObject(WHOLE);
	});
});
