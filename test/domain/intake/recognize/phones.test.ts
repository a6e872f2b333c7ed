import { findPhones } from '../../../../domain/intake/recognize';
import { BERLIN, CHICAGO, LONDON, PARIS, readings } from './context';

test.each([
	['Call me at (312) 555-0123.', CHICAGO, '(312) 555-0123', '+13125550123'],
	['312.555.0123', CHICAGO, '312.555.0123', '+13125550123'],
	['text 1-541-754-3010 please', CHICAGO, '1-541-754-3010', '+15417543010'],
	['+44 20 7946 0018', CHICAGO, '+44 20 7946 0018', '+442079460018'],
	['Tel: 020 7946 0018', LONDON, '020 7946 0018', '+442079460018'],
	['0044 (0)20 7946 0018', LONDON, '0044 (0)20 7946 0018', '+442079460018'],
	['Tel. 0221 1234567', BERLIN, '0221 1234567', '+492211234567'],
	['Tél. 06 12 34 56 78.', PARIS, '06 12 34 56 78', '+33612345678'],
	['312-555-0123. 1420 W Belmont Ave', CHICAGO, '312-555-0123', '+13125550123'],
	['from 9 to 12. 312-555-0123', CHICAGO, '312-555-0123', '+13125550123'],
	['call 312-555-0123 9-5', CHICAGO, '312-555-0123', '+13125550123'],
	['call 312-555-0123/0124', CHICAGO, '312-555-0123', '+13125550123'],
	['2. 312-555-0123', CHICAGO, '312-555-0123', '+13125550123'],
	['I paid. 312-555-0123', CHICAGO, '312-555-0123', '+13125550123'],
	['just in case: 312-555-0123', CHICAGO, '312-555-0123', '+13125550123'],
	['Customer: 312-555-0123', CHICAGO, '312-555-0123', '+13125550123'],
	['invoice 2291, phone 312-555-0123', CHICAGO, '312-555-0123', '+13125550123'],
	['0221 / 1234567', BERLIN, '0221 / 1234567', '+492211234567'],
	['Meine Handynummer: 0151 2345678', BERLIN, '0151 2345678', '+491512345678'],
	['３１２-５５５-０１２３', CHICAGO, '３１２-５５５-０１２３', '+13125550123'],
	['٣١٢-٥٥٥-٠١٢٣', CHICAGO, '٣١٢-٥٥٥-٠١٢٣', '+13125550123'],
	['three one two, five five five, oh one two three', CHICAGO, 'three one two, five five five, oh one two three', '+13125550123'],
	['three one two double five five zero one two three', CHICAGO, 'three one two double five five zero one two three', '+13125550123'],
	['null zwei zwei eins vier vier fünf fünf sechs sechs', BERLIN, 'null zwei zwei eins vier vier fünf fünf sechs sechs', '+49221445566'],
	['OFFICE-1(516)733-3989', CHICAGO, '1(516)733-3989', '+15167333989'],
])('%j has a number to call', (text, context, raw, value) => {
	expect(readings(findPhones, text, context)).toEqual([[raw, value]]);
});

test.each(['312-555-0123 ext. 12', '312-555-0123 x12', '312-555-0123 extension 12', '312-555-0123, ext 12', '312-555-0123 #12'])('%j has an extension', (text) => {
	expect(readings(findPhones, text)).toEqual([[text, '+13125550123 ext. 12']]);
});

test('a number that no plan knows is kept as written, not valid and less sure', () => {
	const [valid, fictional] = ['my phone is 312 867 5309', 'my phone is 07700 900123'].map((text, index) => findPhones(text, index === 0 ? CHICAGO : LONDON)[0]);
	expect(valid.valid).toBe(true);
	expect(fictional).toMatchObject({ value: '+447700900123', valid: false });
	expect(fictional.confidence).toBeLessThan(valid.confidence);
});

test('digits that no country can have are kept without a country code', () => {
	expect(findPhones('my phone number is 223-4567', { ...CHICAGO, country: undefined })[0]).toMatchObject({ value: '2234567', valid: false });
});

test('two numbers on a line are two', () => {
	expect(readings(findPhones, 'cell 312 555 0123 / work 630 555 0199')).toEqual([
		['312 555 0123', '+13125550123'],
		['630 555 0199', '+16305550199'],
	]);
});
