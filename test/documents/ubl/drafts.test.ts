import fc from 'fast-check';

import { ublInvoice } from '../../../documents/ubl';
import { type BillingSettings, creditNote, draftInvoice, type Invoice } from '../../../domain/billing';
import { anyEstimate, anyRounding, issued, NOW, settings } from '../../domain/billing/samples';
import { violations } from '../../support/en16931';
import { families, refusals } from './family';

const seller = { taxId: 'DE123456789', iban: 'DE89370400440532013000', address: { line1: 'Hafenstraße 12', city: 'Hamburg', postcode: '20359', country: 'DE' }, phone: '+49 40 5550123', email: 'rechnung@example.com', endpoint: { scheme: '9930', id: 'DE123456789' } };
const customer = { name: 'Müller & Söhne KG', address: { line1: 'Am Markt 3', city: 'Lüneburg', postcode: '21335', country: 'DE' }, endpoint: { scheme: '9930', id: 'DE987654321' } };
const twoDigits = anyEstimate.map((estimate): Record<string, unknown> => ({ ...estimate, customer, currency: estimate.currency === 'KWD' ? 'EUR' : estimate.currency }));

const refused = (invoice: Invoice) => refusals(ublInvoice(invoice).xml);
const found = (invoice: Invoice) => families(ublInvoice(invoice).findings.map(({ rule }) => rule));

/** A deposit, a part and what is left, each issued before the next, and a credit note for the last. */
function chain(estimate: unknown, own: BillingSettings): Invoice[] {
	const drafted: Invoice[] = [];
	for (const request of [{ billing: 'deposit', share: { percent: '30' } }, { billing: 'progress', share: { percent: '20' } }, { billing: 'final' }]) {
		const invoice = draftInvoice({ estimate, priorInvoices: drafted, ...request }, own, NOW);
		drafted.push(issued(invoice, `INV-${drafted.length + 1}`, drafted.length + 1));
	}
	const last = drafted[2];
	return Number(last.totals.gross) > 0 ? [...drafted, { ...creditNote(last, { reason: 'Returned' }, own, NOW), number: 'CN-1' }] : drafted;
}

it('a draft is complete but for its number', () => {
	const invoice = draftInvoice({ estimate: { number: 'E-1', approvedAt: '2026-11-02', customer, lines: [{ description: 'Labour', quantity: 10, unit: 'h', unitPrice: '100.00', taxCodes: ['VAT'] }] } }, settings({ seller }), NOW);
	expect(ublInvoice(invoice).findings.map(({ code }) => code)).toEqual(['number-missing']);
	expect(violations(ublInvoice(issued(invoice, 'INV-1')).xml)).toEqual([]);
});

it('whatever is drafted is accepted, or said to be refused', () => {
	fc.assert(
		fc.property(twoDigits, anyRounding, (estimate, rounding) => {
			const invoice = issued(draftInvoice({ estimate }, settings({ ...rounding, seller }), NOW), 'INV-1');
			expect(refused(invoice)).toEqual(found(invoice));
		}),
	);
});

it('so are deposits, parts, final invoices and credit notes', () => {
	fc.assert(
		fc.property(twoDigits, anyRounding, (estimate, rounding) => {
			for (const invoice of chain(estimate, settings({ ...rounding, seller }))) expect(refused(invoice)).toEqual(found(invoice));
		}),
		{ numRuns: 40 },
	);
});
