import { draftInvoice } from '../../../domain/billing';
import { decide, receive } from '../../../domain/process';
import { inquiryWith, NOW, profileWith, situationWith, toCustomers } from './world';

const ESTIMATE = { number: 'E-1', currency: 'EUR', approvedAt: '2026-02-20T10:00:00-06:00', lines: [{ id: 'drain', description: 'Clear the drain', quantity: '1', unitPrice: '180.00' }] };

function mailFor(customer: object, spoken = 'en') {
	const estimate = { ...ESTIMATE, customer: { name: 'Dana Wells', email: 'dana@example.org', ...customer } };
	const draft = draftInvoice({ estimate }, profileWith(), NOW);
	const invoice = { ...draft, status: 'issued' as const, number: 'INV-2026-00001', review: { ...draft.review, required: false } };
	const events = [{ type: 'billing.requested', at: NOW, by: 'human' as const, key: 'r1', data: { billing: 'full', estimate } }];
	return toCustomers(decide('billing', situationWith({ stage: 'delivered', events, classification: { language: spoken }, sections: { invoice } })))[0];
}

test.each([
	['en', 'Invoice INV-2026-00001 from Lakeside Plumbing', 'See it here: '],
	['es', 'Factura INV-2026-00001 de Lakeside Plumbing', 'Véala aquí: '],
	['fr-CA', 'Facture INV-2026-00001 de Lakeside Plumbing', 'À consulter ici: '],
	['de', 'Rechnung INV-2026-00001 von Lakeside Plumbing', 'Hier ansehen: '],
	['pt-BR', 'Fatura INV-2026-00001 de Lakeside Plumbing', 'Veja aqui: '],
	['it', 'Fattura INV-2026-00001 di Lakeside Plumbing', 'Da vedere qui'],
	['nl', 'Factuur INV-2026-00001 van Lakeside Plumbing', 'Hier te bekijken'],
	['sv', 'Invoice INV-2026-00001 from Lakeside Plumbing', 'See it here: '],
])('an invoice in %s comes with a mail in that language', (language, subject, page) => {
	const mail = mailFor({ language });
	expect(mail.subject).toBe(subject);
	expect(mail.text).toContain(page);
});

test('where the document names no language, the mail is in the one that the customer writes', () => {
	expect(mailFor({}, 'de').subject).toBe('Rechnung INV-2026-00001 von Lakeside Plumbing');
});

test.each([['en', 'Your message to Lakeside Plumbing'], ['es', 'Su mensaje a Lakeside Plumbing'], ['de', 'Ihre Nachricht an Lakeside Plumbing']])('the team\'s answer to a message without a subject, in %s', (language, subject) => {
	const situation = situationWith({ inquiry: { subject: undefined }, classification: { language } });
	const step = receive(situation, inquiryWith({ text: 'On our way.', contact: { email: 'ann@example.com' } }), { kind: 'staff', id: 'ann', name: 'Ann' }, 'token');
	expect(toCustomers(step)[0].subject).toBe(subject);
});
