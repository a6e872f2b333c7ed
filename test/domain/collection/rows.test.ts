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
		[{ number: 'A', total: '100', dueDate: '-271821-04-20' }, 'invalid-date', 'invoice.dueDate'],
		[{ number: 'A', total: '100', dueDate: '9999-12-31' }, 'invalid-date', 'invoice.dueDate'],
		[{ number: 'A', total: '100', dueDate: '0001-01-01' }, 'invalid-date', 'invoice.dueDate'],
		[{ number: 'A', total: '100', dueDate: '03/04/2026' }, 'ambiguous-date', 'invoice.dueDate'],
		[{ number: 'A', total: 'lots', dueDate: '2026-03-05' }, 'invalid-number', 'invoice.total'],
		[{ number: 'A', total: '1,234', dueDate: '2026-03-05' }, 'ambiguous-amount', 'invoice.total'],
		[{ number: 'A', total: '1.234', dueDate: '2026-03-05' }, 'ambiguous-amount', 'invoice.total'],
		[{ number: 'A', total: '1.000 €', dueDate: '2026-03-05' }, 'ambiguous-amount', 'invoice.total'],
		[{ number: 'A', total: '0.505', dueDate: '2026-03-05' }, 'too-many-decimals', 'invoice.total'],
		[{ number: 'A', total: '100 apples', dueDate: '2026-03-05' }, 'invalid-number', 'invoice.total'],
		[{ number: 'A', total: '5 - 6', dueDate: '2026-03-05' }, 'invalid-number', 'invoice.total'],
		[{ number: 'A', total: '100', dueDate: '25/3/26' }, 'ambiguous-date', 'invoice.dueDate'],
		[{ number: 'A', total: '100', dueDate: '5 jui 2026' }, 'invalid-date', 'invoice.dueDate'],
		[{ number: 'A', total: '100', dueDate: '31.02.26' }, 'invalid-date', 'invoice.dueDate'],
		[{ number: 'A', total: '100', dueDate: '2026-03-05', paid: 1 }, 'ambiguous-amount', 'invoice.paid'],
		[{ number: 'A', total: '100', dueDate: '2026-03-05', paid: '50%' }, 'invalid-number', 'invoice.paid'],
		[{ number: 'A', total: '100 €', dueDate: '2026-03-05', currency: 'USD' }, 'currency-unclear', 'invoice.currency'],
		[{ number: 'A', total: '100 €', balance: '$50.00', dueDate: '2026-03-05' }, 'currency-unclear', 'invoice.currency'],
		[{ number: 'A', total: 'kr 100', dueDate: '2026-03-05' }, 'currency-unclear', 'invoice.currency'],
		[{ number: 'A', total: '100', dueDate: '2026-03-05', currency: '£$' }, 'unknown-currency', 'invoice.currency'],
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

describe('dates as sheets and people write them', () => {
	test.each<[unknown]>([
		['46086'],
		[46086.75],
		['20260305'],
		[20260305],
		['2026-3-5'],
		['2026.03.05'],
		['5.3.26'],
		['05.03.2026'],
		['05-Mar-26'],
		['5. März 2026'],
		['5 mars 2026'],
		['5 de marzo de 2026'],
		['5 de março de 2026'],
		['5 marca 2026'],
		['March 5, 2026'],
		// A day that a database or a sheet hands over as midnight of UTC is that day in Chicago, too.
		['2026-03-05T00:00:00.000Z'],
		['2026-03-05 00:00:00+00:00'],
		[new Date(Date.UTC(2026, 2, 5))],
	])('%p', (dueDate) => {
		expect(decide({ invoice: { number: 'A', total: '100', dueDate } }, now, reminders).dueDate).toBe('2026-03-05');
	});

	test('with two digits of the year, day and month are told apart by what they can be', () => {
		expect(decide({ invoice: { number: 'A', total: '100', dueDate: '3/25/26' } }, now, reminders).dueDate).toBe('2026-03-25');
	});

	test('a time that is no midnight of UTC is the zone\'s day', () => {
		expect(decide({ invoice: { number: 'A', total: '100', dueDate: '2026-03-05T01:00:00Z' } }, now, reminders).dueDate).toBe('2026-03-04');
	});
});

describe('amounts with what is written around them', () => {
	const row = { number: 'A', dueDate: '2026-03-05' };
	test.each([
		['R$ 1.000,00', '1000.00', 'BRL'],
		['US$ 1,000.00', '1000.00', 'USD'],
		['$1,000.00', '1000.00', 'USD'],
		['1 000,00 zł', '1000.00', 'PLN'],
		['1.000,- €', '1000.00', 'EUR'],
		['Fr. 100.-', '100.00', 'CHF'],
		['CHF 1\'000.00', '1000.00', 'CHF'],
		['₹1,00,000', '100000.00', 'INR'],
		['1000 euros', '1000.00', 'EUR'],
		['1,000.00', '1000.00', 'USD'],
	])('%s', (total, due, currency) => {
		expect(decide({ invoice: { ...row, total } }, now, reminders)).toMatchObject({ due, currency });
	});

	test.each(['(20.00)', '20.00-', '-$20.00', '$-20.00', '−20,00 €'])('%s is below nothing', (amount) => {
		expect(decide({ invoice: { ...row, total: '100' }, payments: [{ amount, paidOn: '2026-03-06' }] }, now, reminders).open).toBe('120.00');
	});

	test.each([
		['€', 'EUR'],
		['Euro', 'EUR'],
		['$', 'USD'],
		['EUR (€)', 'EUR'],
		['gbp', 'GBP'],
	])('a column with %s', (given, currency) => {
		expect(decide({ invoice: { ...row, total: '100', currency: given } }, now, reminders).currency).toBe(currency);
	});
});

describe('what a sheet says of an invoice', () => {
	const row = { number: 'A', total: '100', issueDate: '2026-02-01', dueDate: '2026-03-05' };
	test.each([
		['Paid in full', 'stop', 'paid'],
		['vollständig bezahlt', 'stop', 'paid'],
		['Réglée', 'stop', 'paid'],
		['Liquidada', 'stop', 'paid'],
		['storniert', 'stop', 'void'],
		['Annulée', 'stop', 'void'],
		['anulada', 'stop', 'void'],
		['Cancelada', 'stop', 'void'],
		['Abgeschrieben', 'stop', 'written-off'],
		['Incobrable', 'stop', 'written-off'],
		['Inkasso', 'stop', 'legal-hold'],
		['strittig', 'wait', 'disputed'],
		['En litige', 'wait', 'disputed'],
		['Entwurf', 'wait', 'not-issued'],
		['Rascunho', 'wait', 'not-issued'],
		['Processing', 'wait', 'payment-processing'],
		['unbezahlt', 'send', 'step-due'],
		['impayée', 'send', 'step-due'],
		['not paid', 'send', 'step-due'],
		['Partially paid', 'send', 'step-due'],
	])('%s', (Status, action, code) => {
		const answer = decide({ invoice: { ...row, Status } }, now, reminders);
		expect([answer.action, answer.reasons[0].code]).toEqual([action, code]);
	});

	test.each<[unknown, string]>([
		['✓', 'stop'],
		['bezahlt', 'stop'],
		['05.03.2026', 'stop'],
		['2026-03-05', 'stop'],
		['no', 'send'],
		['-', 'send'],
		['1.00', 'send'],
	])('paid: %s', (paid, action) => {
		expect(decide({ invoice: { ...row, paid } }, now, reminders).action).toBe(action);
	});

	test('a tick beside a balance that nobody brought up to date', () => {
		expect(decide({ invoice: { ...row, balance: '100', Paid: 'yes' } }, now, reminders).action).toBe('stop');
	});
});

describe('payments, however they are given', () => {
	const invoice = { number: 'A', key: 'A', total: '100', issueDate: '2026-02-01', dueDate: '2026-03-05' };
	const half = { amount: '50', paidOn: '2026-03-01' };
	const event = (type: string, at: string, data: object) => ({ type, at, data });
	const open = (input: object) => decide({ invoice, ...input }, now, reminders).open;

	test('one without a list', () => expect(open({ payments: half })).toBe('50.00'));
	test('two of the same amount on one day are two', () => expect(open({ payments: [half, half] })).toBe('0.00'));
	test('two with the same reference are one', () => expect(open({ payments: [{ ...half, reference: 'p' }, { ...half, reference: 'p' }] })).toBe('50.00'));
	test('the same by list and by event is one, and a second event another', () => {
		const one = event('payment.received', '2026-03-01T12:00:00-06:00', { amount: '50', paidOn: '2026-03-01' });
		expect(open({ payments: [half], events: [one] })).toBe('50.00');
		expect(open({ payments: [half], events: [one, { ...one, at: '2026-03-01T13:00:00-06:00' }] })).toBe('0.00');
		expect(open({ events: [one, one] })).toBe('50.00');
	});

	test.each(['1000', 1000, [['x']], ['50']])('%j is no payment, and nothing is sent for it', (payments) => {
		expect(() => decide({ invoice, payments }, now, reminders)).toThrow(expect.objectContaining({ code: 'payment-unreadable' }));
	});

	test('one without its amount is asked for', () => {
		expect(() => decide({ invoice, payments: [{ total: '50', date: '2026-03-01' }] }, now, reminders)).toThrow(expect.objectContaining({ code: 'amount-missing', field: 'payments[0].amount' }));
	});

	test.each([
		['succeeded', '0.00', 'stop'],
		['failed', '100.00', 'send'],
		['refunded', '100.00', 'send'],
		['pending', '100.00', 'wait'],
		['a word that nobody knows', '100.00', 'wait'],
	])('%s', (status, left, action) => {
		expect(decide({ invoice, payments: [{ amount: '100', paidOn: '2026-03-19', status }] }, now, reminders)).toMatchObject({ open: left, action });
	});

	test('one that is taken back without its amount is taken back whole, from the invoice that it paid', () => {
		const received = (invoiceName: string) => event('payment.received', '2026-03-06T12:00:00-06:00', { amount: '100', reference: 'p1', invoice: invoiceName });
		const back = event('payment.reversed', '2026-03-10T12:00:00-05:00', { reference: 'p1' });
		expect(open({ events: [received('A')] })).toBe('0.00');
		expect(open({ events: [back, received('A')] })).toBe('100.00');
		expect(open({ events: [received('B'), back] })).toBe('100.00');
		expect(open({ events: [received('B'), { ...back, data: { reference: 'p1', amount: '100' } }] })).toBe('100.00');
	});

	test('a credit note that names another invoice is not this one\'s', () => {
		expect(open({ creditNotes: [{ amount: '100', invoice: 'B' }] })).toBe('100.00');
		expect(open({ creditNotes: { amount: '100', invoice: 'A' } })).toBe('0.00');
	});
});
