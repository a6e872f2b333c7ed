import { invoiceHtml } from '../../../documents/html';
import { ublInvoice } from '../../../documents/ubl';
import { invoiceView } from '../../../documents/view';
import type { Invoice } from '../../../domain/billing';
import { americanDraft, germanInvoice } from '../../support/invoiceSamples';

const EARLY = { earlyPaymentDiscount: [{ percent: '2', days: 10, until: '2026-12-01', amount: '5.21', payable: '255.24' }] };
const noteOf = (invoice: Invoice) => /<cac:PaymentTerms>\s*<cbc:Note>([^<]*)<\/cbc:Note>/.exec(ublInvoice(invoice).xml)?.[1];

test('Germans read a discount by machine, each on a line that is closed', () => {
	const invoice = { ...germanInvoice(EARLY), instalments: [] };
	expect(noteOf(invoice)).toBe('#SKONTO#TAGE=10#PROZENT=2.00#\n');
	// BR-DE-18.
	for (const line of (noteOf(invoice) ?? '').trimEnd().split('\n')) expect(line).toMatch(/^#(SKONTO)#TAGE=([0-9]+#PROZENT=[0-9]+\.[0-9]{2})(#BASISBETRAG=-?[0-9]+\.[0-9]{2})?#$/);
});

test('others read it in words', () => {
	expect(noteOf({ ...americanDraft(), ...EARLY, number: 'A-1' })).toContain('settles this invoice');
});

test('it stands once beside the payment, and not in the notes again', () => {
	const invoice = germanInvoice(EARLY);
	const [sentence] = invoiceView(invoice).payment?.terms ?? [];
	expect(sentence).toContain('Skonto');
	expect(invoiceHtml({ ...invoice, notes: `${invoice.notes}\n${sentence}` }).split(sentence).length).toBe(2);
});
