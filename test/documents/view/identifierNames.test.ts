import { invoiceView } from '../../../documents/view';
import type { Seller } from '../../../domain/billing/types';
import { germanInvoice } from '../../support/invoiceSamples';

function lines(country: string, more: Partial<Seller>, language = 'en'): string[] {
	const { seller, customer } = germanInvoice();
	return invoiceView(germanInvoice({ seller: { ...seller, taxId: undefined, registrationId: undefined, ...more, address: { lines: ['Street 1'], country } }, customer: { ...customer, language } })).seller.lines;
}

test.each([
	['DE', 'DE123456789', 'USt-IdNr.: DE123456789'],
	['DE', '12/345/67890', 'Steuernummer: 12/345/67890'],
	['AT', 'ATU12345678', 'UID-Nr.: ATU12345678'],
	['CH', 'CHE-123.456.789 MWST', 'UID/MWST: CHE-123.456.789 MWST'],
	['GB', 'GB 123 4567 89', 'VAT no.: GB 123 4567 89'],
	['IE', 'IE1234567FA', 'VAT no.: IE1234567FA'],
	['AU', '51 824 753 556', 'ABN: 51 824 753 556'],
	['CA', '123456789 RT0001', 'GST/HST: 123456789 RT0001'],
	['US', '12-3456789', 'EIN: 12-3456789'],
	['FR', 'FR40303265045', 'N° TVA: FR40303265045'],
	['ES', 'B12345678', 'NIF: B12345678'],
	['PT', '501964843', 'NIF: 501964843'],
	['IT', 'IT12345678901', 'P. IVA: IT12345678901'],
	['NL', 'NL123456789B01', 'Btw-id: NL123456789B01'],
	// None of its country's own, and a country that is not known.
	['AU', '123', 'Tax ID: 123'],
	['JP', 'T1234567890123', 'Tax ID: T1234567890123'],
])('the tax number of %s: %s', (country, taxId, expected) => {
	expect(lines(country, { taxId })).toContain(expected);
});

test.each([
	['DE', 'HRB 12345 B', 'Handelsregister: HRB 12345 B'],
	['FR', '303 265 045 00014', 'SIRET: 303 265 045 00014'],
	['NL', '12345678', 'KvK: 12345678'],
	['AU', '004 085 616', 'ACN: 004 085 616'],
	['US', 'Lic. 055-1', 'Registration no.: Lic. 055-1'],
])('the register of %s: %s', (country, registrationId, expected) => {
	expect(lines(country, { registrationId })).toContain(expected);
});

test('names do not depend on the language of the document', () => {
	expect(lines('DE', { taxId: 'DE123456789' }, 'fr')).toContain('USt-IdNr.: DE123456789');
	expect(lines('JP', { taxId: '7' }, 'fr')).toContain('N° fiscal: 7');
});

test.each([
	['AU', '51 824 753 556', 'en', 'Tax invoice'],
	['AU', undefined, 'en', 'Invoice'],
	['GB', 'GB123456789', 'en', 'Invoice'],
	['AU', '51 824 753 556', 'de', 'Rechnung'],
])('an invoice from %s with %s, in %s, is called %s', (country, taxId, language, title) => {
	const { seller, customer } = germanInvoice();
	const invoice = germanInvoice({ seller: { ...seller, taxId, address: { lines: [], country } }, customer: { ...customer, language } });
	expect(invoiceView(invoice).title).toBe(title);
	expect(invoiceView({ ...invoice, kind: 'creditNote' }).title).not.toBe('Tax invoice');
	expect(invoiceView({ ...invoice, taxBreakdown: [] }).title).not.toBe('Tax invoice');
});
