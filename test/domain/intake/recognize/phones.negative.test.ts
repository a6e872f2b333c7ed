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
])('%j is no number to call', (text) => {
	expect(findPhones(text, CHICAGO)).toEqual([]);
});
