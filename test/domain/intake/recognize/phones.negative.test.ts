import { findPhones } from '../../../../domain/intake/recognize';
import { CHICAGO } from './context';

test.each([
	'16-04-2010',
	'2026-03-06',
	'the SSN is 911-67-0060',
	'account number 12345678',
	'my policy number is 4455667788',
	'Order #123456789',
	'invoice 20260306001',
	'-77.034040723966',
	'192.168.100.200',
	'3333*2=6666',
	'https://example.com/stus/87057367204202896',
	'card: 4111 1111 1111 1111',
	'$250000000',
	'10:30-11:30',
	'P0-001-000016155-9',
	'ZIP 60540-1234',
	'invoice number (312) 555-0123',
	'Invoice INV-2024-0091-2203',
	'invoice 4471-2026-1182',
	'my account number with you is 4455667788',
	'my account number with you, 4455667788',
	'account ending 4455 667 788',
	'customer number: 555-2211-3344',
	'tracking number 312 555 0199 0000',
	'meter number 312 555 0123',
	'license plate 312-5550',
	'the gate code is four seven one one',
	'one two three four five six',
])('%j is no number to call', (text) => {
	expect(findPhones(text, CHICAGO)).toEqual([]);
});
