import fc from 'fast-check';

import { swissBillOf, swissPayload } from '../../../documents/swissBill';
import { creditorReference } from '../../../domain/billing';
import type { Invoice } from '../../../domain/billing/types';
import { swissInvoice } from '../../support/swissInvoice';

const QR_IBAN = 'CH44 3199 9123 0008 8901 2';

function lines(invoice: Invoice, amount = '1949.75'): string[] {
	const bill = swissBillOf(invoice, amount, 'Rechnung RE-2026-00042');
	if (!bill || 'missing' in bill) throw new Error(JSON.stringify(bill));
	return swissPayload(bill).split('\n');
}

test('has the lines of the standard in their order', () => {
	expect(lines(swissInvoice())).toEqual([
		...['SPC', '0200', '1', 'CH9300762011623852957'],
		...['S', 'Müller Sanitär AG', 'Große Straße', '12a', '8004', 'Zürich', 'CH'],
		...['', '', '', '', '', '', ''],
		...['1949.75', 'CHF'],
		...['S', 'Bär & Söhne', 'Lindenweg', '5', '3011', 'Bern', 'CH'],
		...['SCOR', creditorReference('RE-2026-00042'), 'Rechnung RE-2026-00042', 'EPD'],
	]);
});

test('a QR-IBAN has its own kind of reference', () => {
	expect(lines(swissInvoice({}, QR_IBAN)).slice(3, 4).concat(lines(swissInvoice({}, QR_IBAN)).slice(27, 29))).toEqual(['CH4431999123000889012', 'QRR', expect.stringMatching(/^0{13}2714202600042\d$/)]);
});

test('a customer whose address is not whole is filled in by hand', () => {
	const { customer } = swissInvoice();
	expect(lines(swissInvoice({ customer: { ...customer, address: { lines: ['Lindenweg 5'], city: 'Bern', country: 'CH' } } })).slice(20, 27)).toEqual(['', '', '', '', '', '', '']);
});

test('an address that was typed as lines is read', () => {
	const { seller } = swissInvoice();
	expect(lines(swissInvoice({ seller: { ...seller, address: { lines: ['Rue du Lac 3', 'CH-1000 Lausanne'] } } })).slice(4, 11)).toEqual(['S', 'Müller Sanitär AG', 'Rue du Lac', '3', '1000', 'Lausanne', 'CH']);
});

test.each([
	['in francs abroad', {}, 'CHF', true],
	['in euros at home', {}, 'EUR', true],
	['in dollars', {}, 'USD', false],
	['without a number', { number: undefined }, 'CHF', false],
])('an invoice %s', (_, changes, currency, has) => {
	expect(swissBillOf(swissInvoice({ ...changes, currency }), '10.00', '') !== undefined).toBe(has);
});

test('euros from abroad are paid by the European code', () => {
	const { customer } = swissInvoice();
	expect(swissBillOf(swissInvoice({ currency: 'EUR', customer: { ...customer, address: { lines: ['A'], city: 'Köln', postcode: '50667', country: 'DE' } } }), '10.00', '')).toBeUndefined();
});

test.each(['0', '0.00', '-1.00', '1234567890.00', '1.001'])('%s cannot be paid so', (amount) => {
	expect(swissBillOf(swissInvoice(), amount, '')).toBeUndefined();
});

test('an address of the seller without a place is named', () => {
	const { seller } = swissInvoice();
	expect(swissBillOf(swissInvoice({ seller: { ...seller, address: { lines: ['Große Straße 12'] } } }), '10.00', '')).toEqual({ missing: expect.stringContaining('seller.address') });
});

test('law: whatever the texts, the code has its 31 lines, none too long, and fits', () => {
	const text = fc.string({ unit: 'binary', maxLength: 200 });
	fc.assert(
		fc.property(text, text, text, text, (name, street, town, message) => {
			const { seller, customer } = swissInvoice();
			const address = { lines: [street], city: town, postcode: '8000', country: 'CH' };
			const bill = swissBillOf(swissInvoice({ seller: { ...seller, name: `A${name}` }, customer: { ...customer, name, address } }), '10.00', message);
			if (!bill || 'missing' in bill) throw new Error('no bill');
			const written = swissPayload(bill).split('\n');
			expect(written).toHaveLength(31);
			expect([5, 6, 21, 22].every((line) => written[line].length <= 70)).toBe(true);
			expect([9, 25].every((line) => written[line].length <= 35)).toBe(true);
			expect(written[29].length).toBeLessThanOrEqual(140);
			expect(Buffer.byteLength(written.join('\n'))).toBeLessThanOrEqual(997);
		}),
		{ numRuns: 200 },
	);
});
