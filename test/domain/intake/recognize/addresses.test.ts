import { findAddresses } from '../../../../domain/intake/recognize';
import { BERLIN, CHICAGO, LISBON, LONDON, MADRID, PARIS, readings } from './context';

const SYDNEY = { ...LONDON, zone: 'Australia/Sydney', country: 'AU', currency: 'AUD' };
const TORONTO = { ...CHICAGO, zone: 'America/Toronto', country: 'CA', currency: 'CAD' };

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
	['1234 Broadway, Oakland, CA 94607', CHICAGO, { street: '1234 Broadway', city: 'Oakland', region: 'CA', postcode: '94607', country: 'US' }],
	['350 Fifth Ave\nSuite 200\nNew York, NY 10118', CHICAGO, { street: '350 Fifth Ave', unit: 'Suite 200', city: 'New York', region: 'NY', postcode: '10118', country: 'US' }],
	['350 Fifth Ave, 34th Floor, New York, NY 10118', CHICAGO, { street: '350 Fifth Ave', unit: '34th Floor', city: 'New York', region: 'NY', postcode: '10118', country: 'US' }],
	['N1234 County Road B, Madison, WI 53703', CHICAGO, { street: 'N1234 County Road B', city: 'Madison', region: 'WI', postcode: '53703', country: 'US' }],
	['PO Box 442, Galena, IL 61036', CHICAGO, { street: 'PO Box 442', city: 'Galena', region: 'IL', postcode: '61036', country: 'US' }],
	['640 W Addison St, Chicago', CHICAGO, { street: '640 W Addison St', city: 'Chicago', country: 'US' }],
	['12 Elm Street in Evanston', CHICAGO, { street: '12 Elm Street', city: 'Evanston', country: 'US' }],
	['88 Birch Lane, Cedar Falls', CHICAGO, { street: '88 Birch Lane', city: 'Cedar Falls', country: 'US' }],
	['100 Queen St W, Toronto, ON', TORONTO, { street: '100 Queen St W', city: 'Toronto', region: 'ON', country: 'CA' }],
	['1200, rue Sherbrooke Ouest, Montréal (Québec) H3A 1H6', TORONTO, { street: '1200, rue Sherbrooke Ouest', city: 'Montréal', region: 'Québec', postcode: 'H3A 1H6', country: 'CA' }],
	['Unit 5 - 120 Adelaide St W, Toronto ON M5H 1T1', TORONTO, { street: '120 Adelaide St W', unit: 'Unit 5', city: 'Toronto', region: 'ON', postcode: 'M5H 1T1', country: 'CA' }],
	['14 Station Road\nHarrogate\nNorth Yorkshire\nHG1 1AA', LONDON, { street: '14 Station Road', city: 'Harrogate', region: 'North Yorkshire', postcode: 'HG1 1AA', country: 'GB' }],
	['Rose Cottage\nMill Lane\nAmbleside\nLA22 9AB', LONDON, { street: 'Rose Cottage, Mill Lane', city: 'Ambleside', postcode: 'LA22 9AB', country: 'GB' }],
	['12 mill lane cambridge cb2 1rx', LONDON, { street: '12 mill lane', city: 'cambridge', postcode: 'CB2 1RX', country: 'GB' }],
	['12 High Street, Leeds', LONDON, { street: '12 High Street', city: 'Leeds', country: 'GB' }],
	['Level 3, 200 George St, Sydney NSW 2000', SYDNEY, { street: '200 George St', unit: 'Level 3', city: 'Sydney', region: 'NSW', postcode: '2000', country: 'AU' }],
	['5 King St, Newtown NSW', SYDNEY, { street: '5 King St', city: 'Newtown', region: 'NSW', country: 'AU' }],
	['Hauptstr. 5, Hinterhaus, 2. OG links, 10827 Berlin', BERLIN, { street: 'Hauptstr. 5', unit: 'Hinterhaus, 2. OG links', city: 'Berlin', postcode: '10827', country: 'DE' }],
	['Straße des 17. Juni 135, 10623 Berlin', BERLIN, { street: 'Straße des 17. Juni 135', city: 'Berlin', postcode: '10623', country: 'DE' }],
	['D-50674 Köln, Lindenstraße 12', BERLIN, { street: 'Lindenstraße 12', city: 'Köln', postcode: '50674', country: 'DE' }],
	['Lindenstraße 12 in Köln', BERLIN, { street: 'Lindenstraße 12', city: 'Köln', country: 'DE' }],
	['Hauptstraße 5, 8001 Zürich', BERLIN, { street: 'Hauptstraße 5', country: 'DE' }, 'Hauptstraße 5'],
	['12 avenue Jean Jaurès\nAppt 4\n31000 TOULOUSE CEDEX', PARIS, { street: '12 avenue Jean Jaurès', unit: 'Appt 4', city: 'TOULOUSE', postcode: '31000', country: 'FR' }],
	['12 rue de la Paix à Paris', PARIS, { street: '12 rue de la Paix', city: 'Paris', country: 'FR' }],
	['Calle Mayor 12, 28013 Madrid', MADRID, { street: 'Calle Mayor 12', city: 'Madrid', postcode: '28013', country: 'ES' }],
	['Rua das Flores 12, 4050-262 Porto', LISBON, { street: 'Rua das Flores 12', city: 'Porto', postcode: '4050-262', country: 'PT' }],
	['35 Avenue des Champs-Élysées\n75008 Paris', PARIS, { street: '35 Avenue des Champs-Élysées', city: 'Paris', postcode: '75008', country: 'FR' }],
])('%j', (text, context, value, read = text) => {
	expect(readings(findAddresses, text, context)).toEqual([[read, value]]);
});

test('the sentence around an address is not part of it', () => {
	expect(readings(findAddresses, 'Ich wohne Lindenstraße 12, 50674 Köln. Die Heizung ist kalt', BERLIN)[0][0]).toBe('Lindenstraße 12, 50674 Köln');
	expect(readings(findAddresses, 'We live at 123 Main St, Austin, TX 78701 and need help')[0][0]).toBe('123 Main St, Austin, TX 78701');
});

test.each(['88 Birch Lane, Tom Becker', '88 Birch Lane, Dolores', '88 Birch Lane, Thanks.', '88 Birch Lane in March'])('what stands behind a street is no city for that: %s', (text) => {
	expect(readings(findAddresses, text)).toEqual([['88 Birch Lane', { street: '88 Birch Lane', country: 'US' }]]);
});

test.each([
	[CHICAGO, 'US'],
	[SYDNEY, 'AU'],
])('a state that two countries have is the customer’s', (context, country) => {
	expect(readings(findAddresses, '12 Elm Street, Perth, WA', context)[0][1]).toMatchObject({ country });
});

test('a street’s full stop is the sentence’s', () => {
	expect(readings(findAddresses, 'Come to 45 Elm Road.')).toEqual([['45 Elm Road', { street: '45 Elm Road', country: 'US' }]]);
});

test('a street alone is in the country of the customer, and less sure than a whole address', () => {
	const [street] = findAddresses('I am at 12 elm street', CHICAGO);
	expect(street.value).toEqual({ street: '12 elm street', country: 'US' });
	expect(street.confidence).toBeLessThan(findAddresses('12 Elm Street, Austin, TX 78701', CHICAGO)[0].confidence);
});

test.each(['I waited 2 hours on the way', '3 leaks in the court', 'call me in 5', 'I have 2 questions, OK?', '10 people drive in'])('%j has no address', (text) => {
	expect(findAddresses(text, CHICAGO)).toEqual([]);
});
