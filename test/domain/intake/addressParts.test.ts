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
		['a person who has it', { customer: { firstName: 'Pat', address: { line_1: '7 Fern Rd', city: 'Joliet', state: 'IL', postal_code: '60431' } } }],
	])('%s', (_, fields) => expect(placeIn(fields)).toMatchObject(WHOLE));

	it.each([
		['the house by itself', { Straße: 'Ahornweg', 'Hausnr.': '5', PLZ: '50667', Ort: 'Köln' }, { street: '5 Ahornweg', postcode: '50667', city: 'Köln' }],
		['postcode and town in one', { Straat: 'Kade 2', 'Postcode + plaats': '9711 AA Groningen' }, { street: 'Kade 2', postcode: '9711 AA', city: 'Groningen' }],
		['town and postcode in one', { Ulica: 'Długa 3', 'Miasto i kod pocztowy': 'Gdańsk 80-831' }, { street: 'Długa 3', postcode: '80-831', city: 'Gdańsk' }],
		['a numbered town', { 'Street Address': '7 Fern Rd', 'City 2': 'Joliet' }, { street: '7 Fern Rd', city: 'Joliet' }],
	])('%s', (_, fields, place) => expect(placeIn(fields)).toMatchObject(place));

	it('takes no part of the invoice\'s address', () => {
		expect(placeIn({ 'Address Line 1': '7 Fern Rd', City: 'Joliet', 'Billing Zip': '99999' })).not.toHaveProperty('postcode');
	});

	it('keeps a whole address that stands in one field', () => {
		expect(placeIn({ Address: '7 Fern Rd, Joliet, IL 60431', City: 'Chicago' })).toMatchObject(WHOLE);
	});
});
