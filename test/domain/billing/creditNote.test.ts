import { creditNote, type CreditRequest, type Invoice } from '../../../domain/billing';
import { amounts, codes, draft, estimate, issued, NOW, oneLine, settings, shown, taxes, total } from './samples';

const invoice = issued(draft({ estimate: estimate({ discount: { percent: 10 } }) }), 'I-1');

function credit(request: Partial<CreditRequest> = {}, of: unknown = invoice): Invoice {
	return creditNote(of, { reason: 'Returned', ...request }, settings(), NOW);
}

describe('a credit note', () => {
	it('for all of an invoice is the invoice', () => {
		const note = credit();
		const same = ({ lines, allowances, charges, taxBreakdown, totals }: Invoice) => ({ lines, allowances, charges, taxBreakdown, totals });
		expect(same(note)).toEqual(same(invoice));
		expect(note).toMatchObject({
			kind: 'creditNote',
			status: 'draft',
			estimate: 'E-1',
			issueDate: '2026-11-21',
			dueDate: '2026-11-21',
			customer: invoice.customer,
			precedingInvoices: [{ number: 'I-1', issueDate: '2026-11-01' }],
			notes: 'This credit note corrects invoice I-1.\nReason: Returned',
			review: { required: false, flags: [] },
		});
		expect(note).not.toHaveProperty('number');
		expect(total([invoice, note], 'gross')).toBe('0');
	});

	it.each<[string, Partial<CreditRequest>, string[], string[]]>([
		['a line, with its part of the document\'s discount', { lines: ['books'] }, ['books: 3 × 33.335 = 100.01'], ['90.01', '6.30', '96.31']],
		['some of a quantity', { lines: [{ line: 'labour', quantity: 2.5 }] }, ['labour: 2.5 × 100.00 = 250.00'], ['225.00', '42.75', '267.75']],
		['two lines', { lines: 'books,labour' }, ['labour: 10 × 100.00 = 1000.00', 'books: 3 × 33.335 = 100.01'], ['990.01', '177.30', '1167.31']],
		['an amount with tax', { amount: '100' }, ['part-1: 1 × 77.10 = 77.10', 'part-2: 1 × 7.71 = 7.71'], ['84.81', '15.19', '100.00']],
		['the whole amount', { amount: 1167.31 }, ['labour: 10 × 100.00 = 1000.00', 'books: 3 × 33.335 = 100.01'], ['990.01', '177.30', '1167.31']],
	])('for %s', (_what, request, lines, expected) => {
		const note = credit(request);
		expect(shown(note)).toEqual(lines);
		expect(amounts(note)).toEqual(expected);
	});

	it('that takes back a credit of the invoice is below 0, and flagged', () => {
		const lines = [{ id: 'a', unitPrice: 100, taxCodes: 'VAT' }, { id: 'rebate', unitPrice: -50, taxCodes: 'VAT' }];
		const of = issued(draft({ estimate: estimate({ lines }) }), 'I-1');
		const note = credit({ lines: ['rebate'] }, of);
		expect(amounts(note)).toEqual(['-50.00', '-9.50', '-59.50']);
		expect(codes(note)).toEqual(['negative-total']);
		expect(codes(credit({}, of))).toEqual([]);
	});

	it('has a part\'s share of what was agreed for the line', () => {
		const of = issued(draft({ estimate: oneLine('0', { lines: [{ id: 'a', quantity: 3, unitPrice: 10, discountAmount: 1, taxCodes: 'VAT' }] }) }), 'I-1');
		const first = issued(credit({ lines: [{ line: 'a', quantity: 1 }] }, of), 'C-1');
		const second = credit({ lines: ['a'], priorInvoices: [first] }, of);
		expect(first.lines).toMatchObject([{ quantity: '1', unitPrice: '10', discounts: [{ amount: '0.33' }], net: '9.67' }]);
		expect(second.lines).toMatchObject([{ quantity: '2', discounts: [{ amount: '0.67' }], net: '19.33' }]);
		expect(taxes([of, first, second])).toEqual({});
	});

	it('after others is for what they leave, to the cent', () => {
		const line = issued(credit({ lines: ['books'] }), 'C-1');
		const amount = issued(credit({ amount: '33.33', priorInvoices: [line] }), 'C-2');
		const rest = credit({ priorInvoices: [line, amount] });
		expect(shown(rest)).toEqual(['rest-1: 1 × 871.99 = 871.99']);
		expect(rest.lines[0]).toMatchObject({ description: 'Rest of invoice I-1', origin: { kind: 'priorInvoice', number: 'I-1' } });
		expect(total([invoice, line, amount, rest], 'gross')).toBe('0');
		expect(taxes([invoice, line, amount, rest])).toEqual({});
	});

	it('for an invoice whose prices include tax gives back what was paid', () => {
		const of = issued(draft({ estimate: estimate({ pricesIncludeTax: true }) }), 'I-1');
		const line = issued(credit({ lines: [{ line: 'books', quantity: 1 }] }, of), 'C-1');
		expect(line.totals.gross).toBe('33.34');
		const rest = credit({ priorInvoices: [line] }, of);
		expect(total([of, line, rest], 'gross')).toBe('0');
		expect(taxes([of, line, rest])).toEqual({});
	});

	it('for a deposit lets the final invoice be the whole again', () => {
		const deposit = issued(draft({ billing: 'deposit', share: { amount: 100 } }), 'I-2');
		const note = issued(credit({ amount: 40 }, deposit), 'C-1');
		const final = draft({ billing: 'final', priorInvoices: [deposit, note] });
		expect(total([deposit, note, final], 'gross')).toBe('1297.01');
		expect(final.totals.gross).toBe('1237.01');
	});

	it('lets delivered lines be billed again', () => {
		const delivered = [{ line: 'labour', quantity: 4 }];
		const first = issued(draft({ billing: 'delivered', delivered }), 'I-2');
		const note = issued(credit({ lines: [{ line: 'labour', quantity: 1 }] }, first), 'C-1');
		expect(shown(draft({ billing: 'delivered', delivered: [{ line: 'labour', quantity: 5 }], priorInvoices: [first, note] }))).toEqual(['labour: 2 × 100.00 = 200.00']);
	});

	it('is in the customer\'s language', () => {
		expect(credit({ reason: 'Rückgabe' }, { ...invoice, customer: { ...invoice.customer, language: 'de-AT' } }).notes).toBe('Diese Rechnungskorrektur berichtigt die Rechnung I-1.\nGrund: Rückgabe');
	});
});

describe('the same credit note twice', () => {
	const first = issued(credit({ lines: [{ line: 'labour', quantity: 1 }] }), 'C-1');

	it('is the same draft with the same key, and flagged', () => {
		const again = credit({ lines: [{ line: 'labour', quantity: '1.0' }], priorInvoices: [first] });
		expect(again.key).toBe(first.key);
		expect(amounts(again)).toEqual(amounts(first));
		expect(codes(again)).toEqual(['duplicate']);
	});

	it('is another with an id of its own', () => {
		const another = credit({ lines: [{ line: 'labour', quantity: 1 }], id: 'second', priorInvoices: [first] });
		expect(another.key).not.toBe(first.key);
		expect(codes(another)).toEqual([]);
	});

	it('does not count where the first is void, or for another invoice', () => {
		for (const other of [{ ...first, status: 'void' }, { ...first, precedingInvoices: [{ number: 'I-9' }] }]) {
			expect(codes(credit({ lines: [{ line: 'labour', quantity: 1 }], priorInvoices: [other] }))).toEqual([]);
		}
	});
});

describe('nothing more than was invoiced and not credited yet', () => {
	const before = [issued(credit({ lines: [{ line: 'labour', quantity: 8 }] }), 'C-1')];

	it.each<[string, Partial<CreditRequest>, string, string]>([
		['a quantity', { lines: [{ line: 'labour', quantity: 11 }] }, 'credit-over-line', 'lines[0].quantity'],
		['what is left of a quantity', { lines: ['books', { line: 'labour', quantity: 3 }], priorInvoices: before }, 'credit-over-line', 'lines[1].quantity'],
		['an amount', { amount: '1167.32' }, 'credit-over-invoice', 'amount'],
		['what is left of the amount', { amount: '310.52', priorInvoices: before }, 'credit-over-invoice', 'amount'],
	])('%s', (_what, request, code, field) => {
		expect(() => credit(request)).toThrow(expect.objectContaining({ code, field }));
	});

	it('the last cent of it', () => {
		const rest = issued(credit({ amount: '310.51', priorInvoices: before }), 'C-2');
		expect(total([invoice, ...before, rest], 'gross')).toBe('0');
		expect(() => credit({ amount: '0.01', priorInvoices: [...before, rest] })).toThrow(expect.objectContaining({ code: 'credit-refused', field: 'invoice' }));
	});

	it('lines of which an amount was credited already', () => {
		const most = [issued(credit({ amount: '1000' }), 'C-1')];
		expect(() => credit({ lines: ['labour'], priorInvoices: most })).toThrow(expect.objectContaining({ code: 'credit-over-invoice', field: 'lines' }));
	});
});

it.each<[string, unknown, Partial<CreditRequest>, string]>([
	['no reason', invoice, { reason: ' ' }, 'reason'],
	['a draft', { ...invoice, number: undefined }, {}, 'invoice.number'],
	['a credit note', { ...invoice, kind: 'creditNote' }, {}, 'invoice.kind'],
	['a void invoice', { ...invoice, status: 'void' }, {}, 'invoice.status'],
	['an invoice without its lines', { number: 'I-1', totals: { gross: 10 } }, {}, 'invoice.totals.gross'],
	['an invoice whose parts are not its whole', { ...invoice, totals: { ...invoice.totals, gross: '1167.32' } }, {}, 'invoice.totals.gross'],
	['an invoice below 0', issued(draft({ estimate: oneLine('-10') }), 'I-1'), {}, 'invoice'],
	['a line that it does not have', invoice, { lines: ['paint'] }, 'lines[0]'],
	['lines and an amount', invoice, { lines: ['books'], amount: 1 }, 'amount'],
	['an amount of nothing', invoice, { amount: 0 }, 'amount'],
	['no invoice', null, {}, 'invoice'],
	['a list', [invoice], {}, 'invoice'],
	['a tax that is no number', { ...invoice, taxBreakdown: [{ ...invoice.taxBreakdown[0], tax: 'NaN' }] }, {}, 'invoice.taxBreakdown[0].tax'],
	['a currency that is none', { ...invoice, currency: 'XXQ' }, {}, 'invoice.currency'],
])('refuses %s', (_what, of, request, field) => {
	expect(() => credit(request, of)).toThrow(expect.objectContaining({ name: 'DomainError', field }));
});
