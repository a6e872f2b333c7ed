import { findAddresses } from '../../../../domain/intake/recognize';
import { BERLIN, CHICAGO, LONDON, PARIS, readings } from './context';

test.each([
	['123 Main St, Austin, TX 78701', CHICAGO, { street: '123 Main St', city: 'Austin', region: 'TX', postcode: '78701', country: 'US' }],
	['123 main st austin tx 78701', CHICAGO, { street: '123 main st', city: 'austin', region: 'TX', postcode: '78701', country: 'US' }],
	['1200 W. Oak Park Ave Apt 4B\nChicago, IL 60601-1234\nUSA', CHICAGO, { street: '1200 W. Oak Park Ave', unit: 'Apt 4B', city: 'Chicago', region: 'IL', postcode: '60601-1234', country: 'US' }],
	['100 Queen St W, Toronto, ON m5h 2n2', CHICAGO, { street: '100 Queen St W', city: 'Toronto', region: 'ON', postcode: 'M5H 2N2', country: 'CA' }],
	['Flat 3, 12 High Street, London SW1A 1AA', LONDON, { street: '12 High Street', unit: 'Flat 3', city: 'London', postcode: 'SW1A 1AA', country: 'GB' }],
	['12 Mill Lane\nCambridge\nCB2 1RX', LONDON, { street: '12 Mill Lane', city: 'Cambridge', postcode: 'CB2 1RX', country: 'GB' }],
	['Unit 4/12 King St, Newtown NSW 2042', LONDON, { street: '12 King St', unit: 'Unit 4', city: 'Newtown', region: 'NSW', postcode: '2042', country: 'AU' }],
	['Hauptstraße 5a, 10115 Berlin', BERLIN, { street: 'Hauptstraße 5a', city: 'Berlin', postcode: '10115', country: 'DE' }],
	['Am Alten Markt 3\n60311 Frankfurt am Main', BERLIN, { street: 'Am Alten Markt 3', city: 'Frankfurt am Main', postcode: '60311', country: 'DE' }],
	['12 bis rue de la Paix, 75002 Paris', PARIS, { street: '12 bis rue de la Paix', city: 'Paris', postcode: '75002', country: 'FR' }],
	['35 Avenue des Champs-Élysées\n75008 Paris', PARIS, { street: '35 Avenue des Champs-Élysées', city: 'Paris', postcode: '75008', country: 'FR' }],
])('%j', (text, context, value) => {
	expect(readings(findAddresses, text, context)).toEqual([[text, value]]);
});

test('the sentence around an address is not part of it', () => {
	expect(readings(findAddresses, 'Ich wohne Lindenstraße 12, 50674 Köln. Die Heizung ist kalt', BERLIN)[0][0]).toBe('Lindenstraße 12, 50674 Köln');
	expect(readings(findAddresses, 'We live at 123 Main St, Austin, TX 78701 and need help')[0][0]).toBe('123 Main St, Austin, TX 78701');
});

test('a street alone is in the country of the customer, and less sure than a whole address', () => {
	const [street] = findAddresses('I am at 12 elm street', CHICAGO);
	expect(street.value).toEqual({ street: '12 elm street', country: 'US' });
	expect(street.confidence).toBeLessThan(findAddresses('12 Elm Street, Austin, TX 78701', CHICAGO)[0].confidence);
});

test.each(['I waited 2 hours on the way', '3 leaks in the court', 'call me in 5', 'I have 2 questions, OK?', '10 people drive in'])('%j has no address', (text) => {
	expect(findAddresses(text, CHICAGO)).toEqual([]);
});
