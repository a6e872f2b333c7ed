import { isGrounded, type FieldType, type FieldValue, type ReadingContext } from '../../../domain/intake';
import { NOW } from './business';

const context: ReadingContext = { referenceTime: NOW, zone: 'America/Chicago', country: 'US', language: 'en', currency: 'USD' };

describe('a value is grounded', () => {
	it.each<[string, FieldType, FieldValue, string]>([
		['as written', 'name', 'Jane Doe', 'This is Jane Doe speaking'],
		['in another case', 'name', 'Jane Doe', 'JANE DOE'],
		['without accents', 'text', 'Cafe Lindero', 'la marca Café Lindero'],
		['over a line break', 'text', '2016 Honda Civic', 'a 2016 Honda\nCivic'],
		['in E.164', 'phone', '+13125550142', 'call (312) 555-0142'],
		['by its digits alone', 'phone', '+43 1 234567', 'unter 01/23 45 67'],
		['as a mail address in another case', 'email', 'jane@example.com', 'JANE@EXAMPLE.COM'],
		['as a mail address spelled out', 'email', 'jane@example.com', 'jane (at) example (dot) com'],
		['with a region that is concluded', 'address', { street: '88 Birch Lane', city: 'Evanston', region: 'IL', postcode: '60201', country: 'US' }, '88 Birch Lane in Evanston, 60201'],
		['as a day', 'date', '2026-06-01', 'on June 1, 2026'],
		['as an amount', 'money', { amount: '1200', currency: 'USD' }, '$1,200'],
		['as a number', 'number', 14, 'it is 14 now'],
	])('%s', (_how, type, value, source) => {
		expect(isGrounded(value, type, source, context)).toBe(true);
	});
});

describe('a value is not grounded', () => {
	it.each<[string, FieldType, FieldValue, string]>([
		['that stands nowhere', 'name', 'Jane Doe', 'This is John Doe'],
		['whose words stand apart', 'name', 'Jane Doe', 'Jane called for Mr Doe'],
		['that is half a word', 'text', 'Ford', 'The Fordham house'],
		['with one digit changed', 'phone', '+13125550143', 'call (312) 555-0142'],
		['whose digits are part of a longer number', 'phone', '+13125550142', 'order 9931255501427'],
		['of too few digits', 'phone', '+1142', 'gate 1142'],
		['of another domain', 'email', 'jane@example.org', 'jane@example.com'],
		['with a house number that was not said', 'address', { street: '89 Birch Lane', city: 'Evanston' }, '88 Birch Lane, Evanston'],
		['with a city that was not said', 'address', { street: '88 Birch Lane', city: 'Skokie' }, 'I am at 88 Birch Lane'],
		['without any part', 'address', { country: 'US' }, '88 Birch Lane, Evanston'],
		['of another day', 'date', '2026-06-02', 'on June 1, 2026'],
		['of another amount', 'money', { amount: '12000', currency: 'USD' }, 'about $1,200'],
		['of another count', 'number', 15, 'it is 14 now'],
		['of yes or no, which only a quote can ground', 'boolean', true, 'true'],
		['without a word', 'text', '…', '… …'],
	])('%s', (_why, type, value, source) => {
		expect(isGrounded(value, type, source, context)).toBe(false);
	});
});
