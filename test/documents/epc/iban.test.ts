import fc from 'fast-check';

import { isSepaIban } from '../../../documents/epc';
import { isValidIban } from '../../../domain/money';

// The registry's own examples.
const EXAMPLES = [
	'DE89370400440532013000', 'FR1420041010050500013M02606', 'GB29NWBK60161331926819', 'NL91ABNA0417164300', 'NO9386011117947',
	'MT84MALT011000012345MTLCAST001S', 'CH9300762011623852957', 'ES9121000418450200051332', 'PT50000201231234567890154', 'PL61109010140000071219812874',
];

test.each(EXAMPLES)('%s is valid and reached by SEPA', (iban) => {
	expect(isValidIban(iban)).toBe(true);
	expect(isSepaIban(iban)).toBe(true);
});

test.each([
	['with spaces', 'GB29 NWBK 6016 1331 9268 19'],
	['in small letters', 'gb29nwbk60161331926819'],
])('is valid %s', (_, iban) => {
	expect(isValidIban(iban)).toBe(true);
});

test.each([
	['nothing', ''],
	['too short', 'DE8937'],
	['a letter among the check digits', 'DEO9370400440532013000'],
	['other signs', 'DE89-3704-0044-0532-0130-00'],
	['too long', `DE${'1'.repeat(40)}`],
])('%s is none', (_, iban) => {
	expect(isValidIban(iban)).toBe(false);
});

test.each([
	['Turkey', 'TR330006100519786457841326'],
	['Brazil', 'BR1800360305000010009795493C1'],
])('SEPA does not reach %s', (_, iban) => {
	expect(isValidIban(iban)).toBe(true);
	expect(isSepaIban(iban)).toBe(false);
});

test('SEPA wants the length of the country', () => {
	// Check digits that fit a German number of one digit less.
	const short = Array.from({ length: 100 }, (_, check) => `DE${String(check).padStart(2, '0')}37040044053201300`).find(isValidIban)!;
	expect(isSepaIban(short)).toBe(false);
});

test('one digit read wrong is always found', () => {
	fc.assert(
		fc.property(fc.constantFrom(...EXAMPLES), fc.nat(40), fc.integer({ min: 1, max: 9 }), (iban, place, by) => {
			const at = 2 + (place % (iban.length - 2));
			fc.pre(/\d/.test(iban[at]));
			expect(isValidIban(`${iban.slice(0, at)}${(Number(iban[at]) + by) % 10}${iban.slice(at + 1)}`)).toBe(false);
		}),
	);
});
