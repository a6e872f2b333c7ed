import { ciiInvoice, ublInvoice } from '../../../documents/ubl';
import { invoiceView } from '../../../documents/view';
import { checkInvoice, creditNote, draftInvoice, issueInvoice } from '../../../domain/billing';
import { parseProfile } from '../../../domain/profile';

const PROFILE = parseProfile({ business: { name: 'Werk AG', timezone: 'Europe/Zurich', country: 'CH' }, billing: { taxes: [{ code: 'MWST', rate: '8.1' }] } });
const NOW = Date.parse('2026-03-02T10:00:00Z');
const made = (more: object = {}) => draftInvoice({ estimate: { number: 'A-1', currency: 'EUR', approvedAt: '2026-03-01', customer: { name: 'K', language: 'de' }, lines: [{ description: 'Arbeit', unitPrice: '1234.56', taxCodes: ['MWST'] }], ...more } }, PROFILE, NOW);

test('the tax stands in the currency of the tax office beside the invoice\'s own', () => {
	const draft = made({ taxCurrency: { currency: 'CHF', rate: '0.9345' } });
	expect(draft.totals.tax).toBe('100.00');
	expect(draft.taxCurrency).toEqual({ currency: 'CHF', rate: '0.9345', amount: '93.45' });
	expect(checkInvoice(draft).taxCurrency).toEqual(draft.taxCurrency);
	const invoice = issueInvoice(draft, { sequence: 1 }, PROFILE, NOW);
	const { xml } = ublInvoice(invoice);
	expect(xml).toMatch(/<cbc:DocumentCurrencyCode>EUR<\/cbc:DocumentCurrencyCode>\s*<cbc:TaxCurrencyCode>CHF<\/cbc:TaxCurrencyCode>/);
	expect(xml).toMatch(/<\/cac:TaxTotal>\s*<cac:TaxTotal>\s*<cbc:TaxAmount currencyID="CHF">93\.45<\/cbc:TaxAmount>\s*<\/cac:TaxTotal>/);
	const cii = ciiInvoice(invoice).xml;
	expect(cii).toMatch(/<ram:TaxCurrencyCode>CHF<\/ram:TaxCurrencyCode>\s*<ram:InvoiceCurrencyCode>EUR/);
	expect(cii).toContain('<ram:TaxTotalAmount currencyID="CHF">93.45</ram:TaxTotalAmount>');
	expect(invoiceView(invoice).totals.map(({ label }) => label)).toContain('Steuern (1 EUR = 0.9345 CHF)');
	expect(creditNote(invoice, { reason: 'Fehler' }, PROFILE, NOW).taxCurrency).toEqual(draft.taxCurrency);
});

test('in its own currency nothing is said twice, and what was changed on the way is refused', () => {
	expect(made({ taxCurrency: { currency: 'EUR', rate: '1' } }).taxCurrency).toBeUndefined();
	const draft = made({ taxCurrency: { currency: 'CHF', rate: '0.9345' } });
	expect(() => checkInvoice({ ...draft, taxCurrency: { ...draft.taxCurrency, amount: '9.34' } })).toThrow('invoice.taxCurrency.amount');
});

test.each([
	[{ taxCurrency: { currency: 'CHF' } }, 'estimate.taxCurrency.rate'],
	[{ taxCurrency: { currency: 'CHF', rate: '0' } }, 'estimate.taxCurrency.rate'],
	[{ taxCurrency: { currency: 'Fr.', rate: '1' } }, 'estimate.taxCurrency.currency'],
	[{ taxCurrency: { currency: 'ZZZ', rate: '1' } }, 'taxCurrency.currency'],
	[{ supportingDocuments: [{ name: 'Report', url: 'http://example.com' }] }, 'estimate.supportingDocuments[0].url'],
	[{ supportingDocuments: [{ url: 'https://example.com' }] }, 'estimate.supportingDocuments[0].name'],
])('%j is refused by its name', (more, field) => {
	expect(() => made(more)).toThrow(field);
});

test('documents that prove it are named in the e-invoice', () => {
	const invoice = issueInvoice(made({ supportingDocuments: [{ name: 'Time sheet <1>', url: 'https://example.com/t?a=1&b=2' }] }), { sequence: 1 }, PROFILE, NOW);
	expect(invoice.review.flags.map(({ code }) => code)).not.toContain('field-not-read');
	for (const { xml } of [ublInvoice(invoice), ciiInvoice(invoice)]) {
		expect(xml).toContain('https://example.com/t?a=1&amp;b=2');
		expect(xml).toContain('Time sheet &lt;1&gt;');
	}
});
