import type { Invoice } from '../../../domain/billing/types';
import { invoiceView } from '../../../documents/view';
import { americanDraft, germanInvoice } from '../../support/invoiceSamples';

const payment = (invoice: Invoice) => invoiceView(invoice, 'en-US').payment;
const due = (amount: string) => ({ totals: { ...germanInvoice().totals, due: amount } });

test('says how much, until when and to which account', () => {
	expect(payment(germanInvoice())).toEqual({
		heading: 'Payment',
		text: 'Please pay €260.45 by Dec 5, 2026.',
		account: [
			{ label: 'Account holder', value: 'Müller & Söhne Sanitär GmbH' },
			{ label: 'IBAN', value: 'DE89 3704 0044 0532 0130 00' },
			{ label: 'BIC', value: 'COBADEFFXXX' },
			{ label: 'Bank', value: 'Commerzbank' },
			{ label: 'Payment reference', value: 'RE-2026-00042' },
		],
		code: {
			payload: 'BCD\n002\n1\nSCT\nCOBADEFFXXX\nMüller & Söhne Sanitär GmbH\nDE89370400440532013000\nEUR260.45\n\n\nRE-2026-00042',
			caption: 'Scan to pay €260.45',
		},
	});
});

test('names no account where there is none', () => {
	expect(payment(americanDraft())).toEqual({ heading: 'Payment', text: 'Please pay $1,169.67 by Jul 18, 2026.', account: [] });
});

test('with instalments, the first is what is to be paid now', () => {
	const instalments = [
		{ id: '1', dueDate: '2026-11-25', amount: '100.00' },
		{ id: '2', dueDate: '2026-12-25', amount: '160.45' },
	];
	const { text, code } = payment(germanInvoice({ instalments }))!;
	expect(text).toBe('Please pay €100.00 by Nov 25, 2026.');
	expect(code?.payload).toContain('\nEUR100.00\n');
});

test.each([
	['a draft', { number: undefined }],
	['an account that is none', { seller: { ...germanInvoice().seller, iban: 'DE00' } }],
	['another currency', { currency: 'CHF' }],
	['more than a transfer takes', due('1000000000.00')],
])('has no code for %s', (_, changes) => {
	const part = payment(germanInvoice(changes));
	expect(part?.text).toMatch(/^Please pay/);
	expect(part?.code).toBeUndefined();
});

test.each([
	['nothing is due', due('0.00')],
	['it is paid', { status: 'paid' as const }],
])('asks for nothing when %s', (_, changes) => {
	expect(payment(germanInvoice(changes))).toEqual({ heading: 'Payment', text: 'There is nothing left to pay.', account: [] });
});

test('says what is to be given back', () => {
	expect(payment(germanInvoice(due('-5.00')))).toEqual({ heading: 'Payment', text: '€5.00 is in your favour and will be paid back or set off.', account: [] });
});

test.each([
	['a credit note', { kind: 'creditNote' as const }],
	['a withdrawn invoice', { status: 'void' as const }],
])('%s has no such part', (_, changes) => {
	expect(payment(germanInvoice(changes))).toBeUndefined();
});
