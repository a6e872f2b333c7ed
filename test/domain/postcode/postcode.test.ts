import fc from 'fast-check';

import { covers, normalPostcode, postcodeOf } from '../../../domain/postcode';

describe('a territory covers', () => {
	it.each([
		['60614', '60614', true],
		['60614', '606141234', true],
		['60614-1234', '606141234', true],
		['6061', '60614', false],
		['606', '60614', true],
		['606*', '60614', true],
		['606*', '606', true],
		['*614', '60614', true],
		['6*1*4', '60614', true],
		['6*1*1*4', '60614', false],
		['60*614*', '60614', true],
		['606*614', '60614', false],
		['*', '60614', true],
		['**', '60614', true],
		// The United Kingdom: area, district, unit.
		['SW1A *', 'SW1A1AA', true],
		['sw1a 1aa', 'SW1A1AA', true],
		['SW1A', 'SW1A1AA', true],
		['SW1', 'SW1A1AA', true],
		['SW1', 'SW112AA', false],
		['SW', 'SW112AA', true],
		['S', 'SW112AA', false],
		['E1 *', 'E174AB', false],
		['E1 *', 'E14AB', true],
		['E1', 'E174AB', false],
		['E1', 'E14AB', true],
		['E1*', 'E174AB', true],
		['M1 *', 'M145RQ', false],
		['N1-N22', 'N155AB', true],
		['N1-N9', 'N155AB', false],
		['N1-22', 'N15AB', true],
		['N1-N22', 'NW15AB', false],
		// Elsewhere.
		['M5V', 'M5V2T6', true],
		['M5V', 'M5W2T6', false],
		['D02', 'D02X285', true],
		['1012', '1012AB', true],
		['1000', '1000001', true],
		['1000-001', '1000001', true],
		['1000-001', '1000002', false],
		['01310', '01310100', true],
		// Ranges and lists.
		['60000-60999', '60311', true],
		['60000 – 60999', '60311', true],
		['60000 bis 60999', '61000', false],
		['606-608', '60714', true],
		['60601, 60614', '60614', true],
		['60601; 60602\n60614', '60614', true],
		['60601, 60602', '60614', false],
		['10115, 60000-60999, 8*', '81929', true],
		['021*', '2116', true],
		['606*', '2116', false],
	])('%s and %s: %p', (territory, postcode, is) => {
		expect(covers(territory, postcode)).toBe(is);
	});

	it('law: with stars, what the regular expression does that they stand for', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[12]{0,3}\*[12*]{0,4}$/), fc.stringMatching(/^[12]{1,8}$/), (stars, code) => {
				expect(covers(stars, code)).toBe(new RegExp(`^${stars.replaceAll('*', '.*')}$`).test(code));
			}),
		);
	});

	it('law: a range covers what lies between its ends, whichever is written first', () => {
		const five = fc.integer({ min: 0, max: 99_999 }).map((code) => String(code).padStart(5, '0'));
		fc.assert(
			fc.property(five, five, five, (one, other, code) => {
				const [low, high] = [one, other].sort();
				expect(covers(`${one}-${other}`, code)).toBe(code >= low && code <= high);
			}),
		);
	});

	it('law: a list covers what one of its patterns covers', () => {
		const pattern = fc.oneof(fc.stringMatching(/^[12]{5}$/), fc.stringMatching(/^[12]{1,3}\*$/), fc.stringMatching(/^[12]{5}-[12]{5}$/));
		fc.assert(
			fc.property(fc.array(pattern, { minLength: 1, maxLength: 4 }), fc.stringMatching(/^[12]{5}$/), fc.constantFrom(', ', ',', '; ', '\n'), (patterns, code, between) => {
				expect(covers(patterns.join(between), code)).toBe(patterns.some((one) => covers(one, code)));
			}),
		);
	});

	it('law: an outward code covers its own district and no other', () => {
		const outward = fc.stringMatching(/^[A-Z]{1,2}[1-9]\d?$/);
		fc.assert(
			fc.property(outward, outward, (one, other) => {
				for (const pattern of [one, `${one} *`]) expect(covers(pattern, `${other}4AB`)).toBe(one === other);
			}),
		);
	});
});

describe('normal form', () => {
	it.each<[string, string | undefined, string | undefined]>([
		[' sw1a 1aa ', undefined, 'SW1A1AA'],
		['60614-1234', undefined, '606141234'],
		['D-10115', undefined, '10115'],
		['CH 8001', undefined, '8001'],
		['60614 Chicago', undefined, '60614'],
		['Chicago, IL 60614', undefined, '60614'],
		['London SW1A 1AA', undefined, 'SW1A1AA'],
		['2116', 'US', '02116'],
		['803', 'US', '00803'],
		['21161234', 'US', '021161234'],
		['1067', 'DE', '01067'],
		['1010', 'AT', '1010'],
		['800', 'AU', '0800'],
		['2000', 'AU', '2000'],
		['60614', 'US', '60614'],
		['', undefined, undefined],
		['Chicago', undefined, undefined],
		['1'.repeat(17), undefined, undefined],
	])('of %p in %s is %p', (text, country, postcode) => {
		expect(normalPostcode(text, country)).toBe(postcode);
	});
});

describe('the field of a form', () => {
	it.each([
		'zip', 'Zip Code', 'ZIP / Postal Code', 'zip_code', 'zipCode', 'postcode', 'Post Code', 'PostCode', 'postal-code', 'billing_postcode', 'your-zip', 'Address (ZIP / Postal Code)', 'PostalCode__c',
		'MailingPostalCode', 'shipping_postcode', 'postnr', 'Postnummer', 'PIN code', 'PSČ', 'Eircode', 'PLZ', 'plz_ort', 'Postleitzahl *', 'Code postal', 'Código postal', 'CAP', 'CEP', 'Kod pocztowy', 'CP',
		'What is your ZIP code?', 'Which postcode is the property in?', 'address.zip', 'addr_zip', 'service_zip_code', 'customer[postcode]', 'billing_cap',
	])('%s', (name) => {
		expect(postcodeOf({ fields: { [name]: '60614' } })).toBe('60614');
	});

	it.each(['zip_file', 'phone', 'code', 'promo code', 'country code', 'handicap', 'capacity', 'recipe', 'PIN of your gate', 'state', 'order number', 'position', 'postdate'])('not %s', (name) => {
		expect(postcodeOf({ fields: { [name]: '60614' } })).toBeUndefined();
	});

	it('inside of an address, where the work is before where the bill goes', () => {
		expect(postcodeOf({ fields: { address: { streetAddress: '1 Main', postalCode: '60614' } } })).toBe('60614');
		expect(postcodeOf({ fields: { billing_postcode: '10001', service_address: { zip: '60614' }, zip: '73301' } })).toBe('60614');
		expect(postcodeOf({ fields: { billing: { zip: '10001' }, zip: '60614' } })).toBe('60614');
	});

	it('what is no postcode is passed over', () => {
		expect(postcodeOf({ fields: { zip: 'see below', postcode: 60614 } })).toBe('60614');
		expect(postcodeOf({ fields: { zip: true, postcode: ['60614'] } })).toBeUndefined();
	});
});

test.each(['W1(2', 'W[1', 'SW1(((9'])('a territory with signs of a pattern is no pattern: %s', (territory) => {
	expect(covers(territory, 'W1A1AA')).toBe(false);
});
