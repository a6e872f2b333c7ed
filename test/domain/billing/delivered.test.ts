import { amounts, codes, draft, estimate, issued, shown, total } from './samples';

const bill = (delivered: unknown, priorInvoices: unknown[] = [], parts: object = {}) => draft({ billing: 'delivered', delivered, priorInvoices, ...parts });

describe('what was delivered', () => {
	it.each<[string, unknown, string[]]>([
		['of one line', [{ line: 'labour', quantity: 4 }], ['labour: 4 × 100.00 = 400.00']],
		['added up', [{ line: 'labour', quantity: 4 }, { line: 'labour', quantity: '1.5' }], ['labour: 5.5 × 100.00 = 550.00']],
		['by id', [{ id: 'books', quantity: 1 }], ['books: 1 × 33.335 = 33.34']],
		['less what came back', [{ line: 'labour', quantity: 4 }, { line: 'labour', quantity: -1 }], ['labour: 3 × 100.00 = 300.00']],
		['all of it', [{ line: 'labour', quantity: 10 }, { line: 'books', quantity: 3 }], ['labour: 10 × 100.00 = 1000.00', 'books: 3 × 33.335 = 100.01']],
	])('is billed: %s', (_what, delivered, lines) => {
		const invoice = bill(delivered);
		expect(shown(invoice)).toEqual(lines);
		expect(codes(invoice)).toEqual([]);
	});

	it('is billed once', () => {
		const first = issued(bill([{ line: 'labour', quantity: 4 }]), 'I-1');
		const second = issued(bill([{ line: 'labour', quantity: 10 }, { line: 'books', quantity: 3 }], [first]), 'I-2', 2);
		expect(shown(second)).toEqual(['labour: 6 × 100.00 = 600.00', 'books: 3 × 33.335 = 100.01']);
		expect(total([first, second], 'gross')).toBe('1297.01');
	});

	it('on credit notes counts as not billed', () => {
		const first = issued(bill([{ line: 'labour', quantity: 4 }]), 'I-1');
		const note = { ...first, kind: 'creditNote', number: 'C-1', key: 'c', lines: [{ ...first.lines[0], quantity: '1', net: '100.00' }], taxBreakdown: [{ ...first.taxBreakdown[0], base: '100.00', tax: '19.00' }], totals: { gross: '119.00' }, precedingInvoices: [{ number: 'I-1' }] };
		expect(shown(bill([{ line: 'labour', quantity: 5 }], [first, note]))).toEqual(['labour: 2 × 100.00 = 200.00']);
	});

	it.each<[string, unknown, string[], string[]]>([
		['more than approved: what is approved', [{ line: 'labour', quantity: 12 }], ['labour: 10 × 100.00 = 1000.00'], ['over-billing']],
		['a line that nobody approved: nothing of it', [{ line: 'labour', quantity: 1 }, { line: 'extra', quantity: 1 }], ['labour: 1 × 100.00 = 100.00'], ['unapproved-delivery']],
		['less than nothing: nothing', [{ line: 'labour', quantity: -3 }], [], ['nothing-to-bill']],
		['nothing', [], [], ['nothing-to-bill']],
	])('where it is %s', (_what, delivered, lines, flags) => {
		const invoice = bill(delivered);
		expect(shown(invoice)).toEqual(lines);
		expect(codes(invoice)).toEqual(flags);
	});

	it.each([2, -2])('of a credit line is billed below 0, however it is written: %d', (quantity) => {
		const lines = [{ id: 'a', unitPrice: 100, taxCodes: 'VAT' }, { id: 'back', quantity: 3, unitPrice: -10, taxCodes: 'VAT' }];
		expect(shown(bill([{ line: 'a', quantity: 1 }, { line: 'back', quantity }], [], { estimate: estimate({ lines }) }))).toEqual(['a: 1 × 100 = 100.00', 'back: -2 × 10 = -20.00']);
	});

	it('can be selected from', () => {
		expect(shown(bill([{ line: 'labour', quantity: 4 }, { line: 'books', quantity: 1 }], [], { lines: ['books'] }))).toEqual(['books: 1 × 33.335 = 33.34']);
	});

	it('dates the invoice\'s delivery by the last of it', () => {
		const delivered = [{ line: 'labour', quantity: 1, date: '2026-11-20' }, { line: 'labour', quantity: 1, date: '2026-11-22T03:00:00Z' }, { line: 'books', quantity: 1 }];
		expect(bill(delivered).deliveryDate).toBe('2026-11-21');
		expect(bill([{ line: 'labour', quantity: 1 }])).not.toHaveProperty('deliveryDate');
	});

	it('limits a final invoice, where it is said', () => {
		const deposit = issued(draft({ billing: 'deposit', share: { amount: 119 } }), 'I-1');
		const invoice = draft({ billing: 'final', delivered: [{ line: 'labour', quantity: 8 }], priorInvoices: [deposit] });
		expect(shown(invoice).slice(0, 1)).toEqual(['labour: 8 × 100.00 = 800.00']);
		expect(total([deposit, invoice], 'gross')).toBe('952');
		expect(amounts(draft({ billing: 'final', delivered: [] }))).toEqual(amounts(draft()));
	});
});
