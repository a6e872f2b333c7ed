import fc from 'fast-check';

import { balanceOf, creditorReference, qrReference } from '../../../domain/billing';
import { draft, issued, settings } from './samples';

test.each([
	['539007547034', 'RF18539007547034'],
	['539007547034', creditorReference('5390 0754 7034')],
	['r 2026/7', creditorReference('R-2026-7')],
])('the creditor reference of %s', (number, expected) => {
	expect(creditorReference(number)).toBe(expected);
});

test.each([
	['21000000000313947143000901', '210000000003139471430009017'],
	['A-1', qrReference('101')],
])('the QR reference of %s', (number, expected) => {
	expect(qrReference(number)).toBe(expected);
});

test.each([
	['nothing', '', undefined],
	['more than fits', 'A'.repeat(14), undefined],
	['other letters', 'РЕ-1', undefined],
])('a number with %s has no QR reference', (_, number, expected) => {
	expect(qrReference(number)).toBe(expected);
});

test('a number of 22 letters has no creditor reference', () => {
	expect(creditorReference('A'.repeat(21))).toMatch(/^RF\d\dA{21}$/);
	expect(creditorReference('A'.repeat(22))).toBeUndefined();
});

const mod97 = (text: string) => Number(BigInt([...text].map((letter) => String(parseInt(letter, 36))).join('')) % 97n);
const carries = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5];

test('law: check digits fit', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[A-Z]{1,4}-?\d{1,12}$/), (number) => {
			const creditor = creditorReference(number)!;
			expect(mod97(creditor.slice(4) + creditor.slice(0, 4))).toBe(1);
			const bill = qrReference(number)!;
			expect(bill).toHaveLength(27);
			expect([...bill].reduce((last, digit) => carries[(last + Number(digit)) % 10], 0)).toBe(0);
		}),
		{ numRuns: 100 },
	);
});

test.each([
	['by its creditor reference', creditorReference('INV-2026-00002')!],
	['by its creditor reference in blocks', creditorReference('INV-2026-00002')!.replace(/(.{4})(?=.)/g, '$1 ')],
	['by its QR reference', qrReference('INV-2026-00002')!],
])('a payment names its invoice %s', (_, invoice) => {
	const [first, second] = [issued(draft(), 'INV-2026-00001'), issued(draft(), 'INV-2026-00002')].map((one, index) => ({ ...one, key: `k${index}` }));
	const balance = balanceOf({ invoices: [first, second], payments: [{ amount: second.totals.due, invoice }] }, settings());
	expect(balance.invoices.map(({ due }) => due)).toEqual([first.totals.due, '0.00']);
	expect(balance.needsReview).toBe(false);
});
