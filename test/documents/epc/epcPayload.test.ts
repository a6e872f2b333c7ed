import fc from 'fast-check';

import { epcPayload, type Transfer } from '../../../documents/epc';

const transfer = (changes: Partial<Transfer> = {}) =>
	epcPayload({ name: 'Rotes Kreuz', iban: 'DE89370400440532013000', bic: 'COBADEFFXXX', amount: '12.30', currency: 'EUR', remittance: 'INV-7', ...changes });
const lines = (changes: Partial<Transfer> = {}) => transfer(changes)?.split('\n');

test('has the lines of version 002 in their order', () => {
	expect(lines()).toEqual(['BCD', '002', '1', 'SCT', 'COBADEFFXXX', 'Rotes Kreuz', 'DE89370400440532013000', 'EUR12.30', '', '', 'INV-7']);
});

test('ends with the last line that says something', () => {
	expect(lines({ remittance: '' })).toEqual(['BCD', '002', '1', 'SCT', 'COBADEFFXXX', 'Rotes Kreuz', 'DE89370400440532013000', 'EUR12.30']);
});

test('takes IBAN and BIC as people write them', () => {
	expect(lines({ iban: 'de89 3704 0044 0532 0130 00', bic: 'coba de ff' })?.slice(4, 7)).toEqual(['COBADEFF', 'Rotes Kreuz', 'DE89370400440532013000']);
});

test.each([
	['within the EEA, none', 'DE89370400440532013000', undefined, ''],
	['within the EEA, one that is none', 'DE89370400440532013000', 'COBA', ''],
	['outside it, one', 'CH9300762011623852957', 'UBSWCHZH80A', 'UBSWCHZH80A'],
])('leaves the BIC out where it may: %s', (_, iban, bic, expected) => {
	expect(lines({ iban, bic })?.[4]).toBe(expected);
});

test.each(['0.01', '1', '1.5', '12.30', '999999999.99'])('takes %s euros', (amount) => {
	expect(lines({ amount })?.[7]).toBe(`EUR${amount}`);
});

test.each([
	[70, 70],
	[71, 70],
])('a name of %i characters has %i', (given, kept) => {
	expect(lines({ name: 'n'.repeat(given) })?.[5]).toHaveLength(kept);
});

test.each([
	[140, 140],
	[141, 140],
])('a text of %i characters has %i', (given, kept) => {
	expect(lines({ remittance: 'r'.repeat(given) })?.[10]).toHaveLength(kept);
});

test('no text adds a line of its own, or what encoders disagree about', () => {
	expect(lines({ name: 'A\nB\r\n\u2028C', remittance: ' 1\t2 🎉\ud800 ' })).toEqual([
		'BCD', '002', '1', 'SCT', 'COBADEFFXXX', 'A B C', 'DE89370400440532013000', 'EUR12.30', '', '', '1 2',
	]);
});

test('always fits into version 13: at most 331 bytes', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 300 }), (name, remittance) => {
			const payload = transfer({ name, remittance });
			expect(Buffer.byteLength(payload ?? '')).toBeLessThanOrEqual(331);
			expect((payload ?? '').split('\n').length).toBeLessThanOrEqual(11);
		}),
	);
	expect(Buffer.byteLength(transfer({ name: 'Ω'.repeat(70), remittance: 'Ж'.repeat(140) }) ?? '')).toBeGreaterThan(329);
});
