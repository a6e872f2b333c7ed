import { creditNote, draftInvoice, type InvoiceRequest } from '../../../domain/billing';
import { CUSTOMER, draft, estimate, issued, NOW, oneLine, settings } from './samples';

const words = (text: string) => text.split(/\s+/).length;
const inLanguage = (language: string | undefined, request: Partial<InvoiceRequest> = {}, country?: string) =>
	draftInvoice({ estimate: oneLine('1000', { customer: { ...CUSTOMER, language } }), ...request }, settings({}, { country, currency: 'EUR' }), NOW).notes.replace(/[\u00a0\u202f]/g, ' ');

describe('notes to the customer', () => {
	it.each([
		['en', 'US', 'Thank you for your order. This invoice is for estimate E-1.\nPlease pay €1,190.00 by December 5, 2026.'],
		['en', 'GB', 'Thank you for your order. This invoice is for estimate E-1.\nPlease pay €1,190.00 by 5 December 2026.'],
		['de', 'DE', 'Vielen Dank für Ihren Auftrag. Diese Rechnung betrifft: Angebot E-1.\nBitte zahlen Sie 1.190,00 € bis zum 5. Dezember 2026.'],
		['fr', 'FR', 'Merci pour votre commande. Cette facture concerne le devis E-1.\nMerci de régler 1 190,00 € au plus tard le 5 décembre 2026.'],
		['es', 'MX', 'Gracias por su pedido. Esta factura corresponde a: el presupuesto E-1.\nLe rogamos que pague EUR 1,190.00 a más tardar el 5 de diciembre de 2026.'],
		['pt', 'BR', 'Obrigado pela sua encomenda. Esta fatura diz respeito a: o orçamento E-1.\nPedimos o pagamento de € 1.190,00 até 5 de dezembro de 2026.'],
		['de-AT', undefined, 'Vielen Dank für Ihren Auftrag. Diese Rechnung betrifft: Angebot E-1.\nBitte zahlen Sie 1.190,00 € bis zum 5. Dezember 2026.'],
		['sv', 'US', 'Thank you for your order. This invoice is for estimate E-1.\nPlease pay €1,190.00 by December 5, 2026.'],
		['constructor', 'US', 'Thank you for your order. This invoice is for estimate E-1.\nPlease pay €1,190.00 by December 5, 2026.'],
		[undefined, 'US', 'Thank you for your order. This invoice is for estimate E-1.\nPlease pay €1,190.00 by December 5, 2026.'],
	])('in %s, in %s', (language, country, notes) => {
		expect(inLanguage(language, {}, country)).toBe(notes);
	});

	it.each<[string, Partial<InvoiceRequest>, string]>([
		['a deposit', { billing: 'deposit', share: { percent: 10 } }, 'This invoice is for the deposit agreed for estimate E-1.'],
		['progress', { billing: 'progress', share: { percent: 10 } }, 'This invoice is for the part of estimate E-1 that has been reached so far.'],
		['deliveries', { billing: 'delivered', delivered: [{ line: 'a', quantity: 1 }] }, 'This invoice is for what has been delivered of estimate E-1.'],
		['the final invoice', { billing: 'final' }, 'This is the final invoice for estimate E-1.'],
		['an estimate without a number', { estimate: oneLine('10', { number: undefined }) }, 'This invoice is for the approved work.'],
		['what was paid', { payments: [{ amount: 190 }] }, 'We have received €190.00, thank you.\nPlease pay €1,000.00 by'],
		['what was paid in full', { payments: [{ amount: 1190 }] }, 'We have received €1,190.00, thank you.\nNothing remains to be paid.'],
		['an amount below 0', { estimate: oneLine('-10') }, '€11.90 is in your favour.'],
		['instalments', { estimate: oneLine('100', { schedule: [{ percent: 50, dueDate: '2026-12-01' }, { percent: 50, dueDate: '2027-01-01' }] }) }, 'Please pay in instalments: €59.50 by December 1, 2026; €59.50 by January 1, 2027.'],
	])('say what there is to say about %s', (_what, request, text) => {
		expect(inLanguage('en', request, 'US')).toContain(text);
	});

	it('have the digits of the currency', () => {
		expect(draft({ estimate: oneLine('1', { currency: 'IQD' }) }).notes).toContain('1.190');
	});

	it('repeat a number as it is, also one that looks like a placeholder', () => {
		expect(draft({ estimate: oneLine('1', { number: '{amount} $1 $& {work}' }) }).notes).toContain('This invoice is for estimate {amount} $1 $& {work}.');
	});
});

describe('the summary for who checks it', () => {
	it.each<[string, Partial<InvoiceRequest>, string]>([
		['a full invoice', {}, 'Invoice for estimate E-1 to Example Customer: net 1100.01 + tax 197.00 = 1297.01 USD. Due: 1297.01 by 2026-12-05. Nothing to check.'],
		['what was paid', { payments: [{ amount: 100 }] }, 'Invoice for estimate E-1 to Example Customer: net 1100.01 + tax 197.00 = 1297.01 USD. Paid before: 100.00. Due: 1197.01 by 2026-12-05. Nothing to check.'],
		[
			'changes and flags',
			{ billing: 'final', changeOrders: [{ approved: true, lines: [{ line: 'labour', quantity: 12, unitPrice: 90 }] }, {}] },
			'Final invoice for estimate E-1 to Example Customer: net 1180.01 + tax 212.20 = 1392.21 USD. Due: 1392.21 by 2026-12-05. 2 changes since approval: +80.00 net. To check: unapproved change order.',
		],
		['nobody and no number', { estimate: estimate({ customer: undefined, number: undefined }) }, 'Invoice: net 1100.01 + tax 197.00 = 1297.01 USD. Due: 1297.01 by 2026-12-05. To check: customer incomplete.'],
	])('of %s', (_what, request, text) => {
		expect(draft(request).summary).toBe(text);
	});

	it('of a credit note', () => {
		const note = creditNote(issued(draft(), 'I-1'), { reason: 'Returned', lines: ['books'] }, settings(), NOW);
		expect(note.summary).toBe('Credit note for invoice I-1 to Example Customer: net 100.01 + tax 7.00 = 107.01 USD. Nothing to check.');
	});

	it('has at most 80 words, whatever is in it', () => {
		const long = 'word '.repeat(90);
		const invoice = draft({
			estimate: estimate({ number: long, customer: { name: long }, approvedAt: undefined, validUntil: '2026-01-01', lines: [{ id: long, unitPrice: -1, taxCodes: [long] }, { unitPrice: '0.5' }] }),
			changeOrders: [{ number: long }],
			payments: [{ amount: 5 }, { amount: 5, currency: 'EUR' }],
			billing: 'final',
		});
		expect(invoice.review.flags.length).toBeGreaterThan(6);
		expect(words(invoice.summary)).toBeLessThanOrEqual(80);
	});
});
