import { DomainError } from '../../../domain/errors';
import { decide, PLAIN, steps } from './support';

const reminders = { ...PLAIN, steps: steps(3), escalation: [] };
const now = '2026-03-20T12:00:00-05:00';
const refused = (invoice: unknown) => {
	try {
		decide({ invoice: invoice as object }, now, reminders);
	} catch (thrown) {
		if (thrown instanceof DomainError) return [thrown.code, thrown.field];
		throw thrown;
	}
	return undefined;
};

describe('rows of a sheet', () => {
	test.each([
		['English headings', { 'Invoice Number': 'A-1', 'Due Date': '2026-03-05', 'Total': '1,234.50', 'Amount Paid': '234.50', 'Customer Name': 'Ann', 'Email': 'ann@example.com' }, '1000.00'],
		['a balance', { 'Invoice No.': 'A-1', 'Due Date': '3/25/2026', 'Amount': '$1,500.00', 'Balance Due': '$1,000.00' }, '1000.00'],
		['German headings', { Rechnungsnummer: 'A-1', Fälligkeit: '05.03.2026', Betrag: '1.000,00 €', Währung: 'EUR', Kunde: 'Ann' }, '1000.00'],
		['French headings', { 'Numéro de facture': 'A-1', Échéance: '25/02/2026', 'Montant TTC': '1 000,00', Devise: 'EUR', Client: 'Ann' }, '1000.00'],
		['a spreadsheet\'s own dates', { number: 'A-1', dueDate: 46086, total: 1000 }, '1000.00'],
		['numbers as numbers', { id: 17, due_date: '2026-03-05', amount: 1000 }, '1000.00'],
		['an accounting system\'s row', { DocNumber: 'A-1', DueDate: '2026-03-05', TotalAmt: 1500, Balance: 1000, CurrencyCode: 'USD' }, '1000.00'],
		['the pack\'s own invoice', { number: 'A-1', key: 'k1', status: 'sent', dueDate: '2026-03-05', currency: 'USD', totals: { gross: '1100.00', withheld: '100.00', prepaid: '0.00', due: '1000.00' }, customer: { name: 'Ann' } }, '1000.00'],
	])('%s', (_name, invoice, open) => {
		expect(decide({ invoice }, now, reminders).open).toBe(open);
	});

	test('what was paid before the invoice is within the payments, where these are given', () => {
		const invoice = { number: 'A-1', issueDate: '2026-03-01', dueDate: '2026-03-05', totals: { gross: '1000.00', prepaid: '300.00' } };
		expect(decide({ invoice }, now, reminders).open).toBe('700.00');
		expect(decide({ invoice, payments: [{ amount: '300.00', paidOn: '2026-02-20' }, { amount: '100.00', paidOn: '2026-03-10' }] }, now, reminders).open).toBe('600.00');
		expect(decide({ invoice, payments: [{ amount: '100.00', paidOn: '2026-03-10' }] }, now, reminders).open).toBe('600.00');
	});

	test.each([
		[{}, 'invoice-missing', 'invoice'],
		['text', 'invoice-missing', 'invoice'],
		[{ number: 'A', dueDate: '2026-03-05' }, 'amount-missing', 'invoice.total'],
		[{ number: 'A', total: '100' }, 'due-date-missing', 'invoice.dueDate'],
		[{ number: 'A', total: '100', dueDate: 'soon' }, 'invalid-date', 'invoice.dueDate'],
		[{ number: 'A', total: '100', dueDate: '03/04/2026' }, 'ambiguous-date', 'invoice.dueDate'],
		[{ number: 'A', total: 'lots', dueDate: '2026-03-05' }, 'invalid-number', 'invoice.total'],
		[{ number: 'A', total: '1,234', dueDate: '2026-03-05' }, 'ambiguous-amount', 'invoice.total'],
		[{ number: 'A', total: '1.234', dueDate: '2026-03-05' }, 'too-many-decimals', 'invoice.total'],
		[{ number: 'A', total: '100', dueDate: '2026-03-05', currency: 'DOLLAR' }, 'unknown-currency', 'invoice.currency'],
		[{ number: 'A', total: NaN, dueDate: '2026-03-05' }, 'invalid-number', 'invoice.total'],
		[{ number: 'A', totals: {}, dueDate: '2026-03-05' }, 'amount-missing', 'invoice.totals.gross'],
	])('%j is refused: %s', (invoice, code, field) => {
		expect(refused(invoice)).toEqual([code, field]);
	});

	test('the last reminder of a sheet is what went out', () => {
		const row = { number: 'A', total: '100', dueDate: '2026-03-05' };
		expect(decide({ invoice: { ...row, 'Last Step': 's1' } }, now, { ...reminders, steps: steps(3, 30) })).toMatchObject({ action: 'wait', nextStep: 's2' });
		expect(decide({ invoice: { ...row, 'Last Reminder': '2026-03-10' } }, now, { ...reminders, steps: steps(3, 30) })).toMatchObject({ action: 'wait', nextStep: 's2' });
		expect(decide({ invoice: { ...row, 'Last Reminder': '2026-03-19' } }, now, { ...reminders, steps: steps(3, 15), cooldownDays: 3 })).toMatchObject({ action: 'wait', nextAt: '2026-03-22T00:00:00-05:00' });
		expect(decide({ invoice: { ...row, 'Promised Until': '2026-03-25' } }, now, reminders)).toMatchObject({ action: 'wait', hold: 'promise' });
		expect(decide({ invoice: { ...row, 'Paused Until': '2026-03-25' } }, now, reminders)).toMatchObject({ action: 'wait', hold: 'paused', nextAt: '2026-03-26T00:00:00-05:00' });
	});

	test('events that cannot be read are left out, and said so', () => {
		const answer = decide({ invoice: { number: 'A', total: '100', dueDate: '2026-03-05' }, events: [null, 7, { type: 'x' }, { at: now }] }, now, reminders);
		expect(answer.action).toBe('send');
		expect(answer.reasons).toContainEqual(expect.objectContaining({ code: 'event-unreadable' }));
	});
});
