import { amounts, codes, draft, estimate, issued, oneLine, shown, total } from './samples';

describe('a deposit', () => {
	it.each<[string, object, object, unknown, string]>([
		['the percentage of the estimate', { deposit: { percent: 30 } }, {}, undefined, '389.10'],
		['the amount of the estimate', { deposit: { amount: '250' } }, {}, undefined, '250.00'],
		['an amount alone', { deposit: 250 }, {}, undefined, '250.00'],
		['of both the amount', { deposit: { percent: 30, amount: '250' } }, {}, undefined, '250.00'],
		['what is asked for, before the estimate\'s', { deposit: { percent: 30 } }, {}, { percent: '50' }, '648.51'],
		['the profile\'s where the estimate has none', {}, { deposit: { percent: 20 } }, undefined, '259.40'],
		['the estimate\'s where nothing is asked for', { deposit: { percent: 30 } }, {}, { percent: '', amount: null }, '389.10'],
		['everything', {}, {}, { percent: 100 }, '1297.01'],
	])('is %s, with tax', (_what, parts, billing, share, gross) => {
		const invoice = draft({ estimate: estimate(parts), billing: 'deposit', share }, billing);
		expect(invoice.totals.gross).toBe(gross);
		expect(codes(invoice)).toEqual([]);
	});

	it('has a line for the lines\' taxes, each with its share', () => {
		const invoice = draft({ billing: 'deposit', share: { amount: 100 } });
		expect(invoice.lines).toMatchObject([
			{ description: 'Deposit for estimate E-1 (VAT 19%)', quantity: '1', unitPrice: '77.10', net: '77.10', origin: { kind: 'deposit', number: 'E-1' } },
			{ description: 'Deposit for estimate E-1 (RED 7%)', quantity: '1', unitPrice: '7.71', net: '7.71' },
		]);
		expect(amounts(invoice)).toEqual(['84.81', '15.19', '100.00']);
		expect(invoice.taxBreakdown).toMatchObject([{ code: 'VAT', base: '77.10', tax: '14.65' }, { code: 'RED', base: '7.71', tax: '0.54' }]);
	});

	it.each([
		['0.01', ['0.01', '0.00', '0.01']],
		['0.03', ['0.03', '0.00', '0.03']],
		['33.33', ['28.01', '5.32', '33.33']],
		['100', ['84.03', '15.97', '100.00']],
	])('of %s is that to the cent', (amount, expected) => {
		expect(amounts(draft({ estimate: oneLine('1000'), billing: 'deposit', share: { amount } }))).toEqual(expected);
	});

	it('has prices with tax where the estimate has', () => {
		const invoice = draft({ estimate: oneLine('1190', { pricesIncludeTax: true }), billing: 'deposit', share: { percent: 10 } });
		expect(invoice.lines).toMatchObject([{ unitPrice: '119.00', amount: '119.00', net: '100.00' }]);
	});

	it('leaves out what is withheld only of what is due', () => {
		const withheld = oneLine('1000', { lines: [{ unitPrice: 1000, taxCodes: ['VAT', 'WHT'] }] });
		expect(draft({ estimate: withheld, billing: 'deposit', share: { percent: 10 } }).totals).toMatchObject({ net: '100.00', tax: '19.00', gross: '119.00', withheld: '15.00', due: '104.00' });
	});

	it('is billed once; after a change order what it is higher', () => {
		const first = issued(draft({ billing: 'deposit', share: { percent: 30 } }), 'I-1');
		const again = draft({ billing: 'deposit', share: { percent: 30 }, priorInvoices: [first] });
		expect(codes(again)).toEqual(['duplicate']);
		expect(again.totals.gross).toBe(first.totals.gross);
		const changeOrders = [{ number: 'CO-1', approved: true, lines: [{ line: 'labour', quantity: 11 }] }];
		expect(draft({ billing: 'deposit', share: { percent: 30 }, changeOrders, priorInvoices: [first] }).totals.gross).toBe('35.70');
	});

	it('is at most what is left', () => {
		const progress = issued(draft({ billing: 'progress', share: { percent: 80 } }), 'I-1');
		const invoice = draft({ billing: 'deposit', share: { percent: 30 }, priorInvoices: [progress] });
		expect(invoice.totals.gross).toBe('259.40');
		expect(codes(invoice)).toEqual(['over-billing']);
	});
});

describe('progress', () => {
	it('is up to a percentage of the whole, less what was invoiced', () => {
		const deposit = issued(draft({ billing: 'deposit', share: { percent: 10 } }), 'I-1');
		const first = issued(draft({ billing: 'progress', share: { percent: 40 }, priorInvoices: [deposit] }), 'I-2', 2);
		const second = issued(draft({ billing: 'progress', share: { percent: '62.5' }, priorInvoices: [deposit, first] }), 'I-3', 3);
		const last = draft({ billing: 'progress', share: { percent: 100 }, priorInvoices: [deposit, first, second] });
		expect([deposit, first, second, last].map(({ totals }) => totals.gross)).toEqual(['129.70', '389.10', '291.83', '486.38']);
		expect(['net', 'tax', 'gross'].map((name) => total([deposit, first, second, last], name as 'net'))).toEqual(['1100.01', '197', '1297.01']);
		expect(shown(first)).toEqual(['1: 1 × 300.00 = 300.00', '2: 1 × 30.00 = 30.00']);
		expect(first.lines[0]).toMatchObject({ description: 'Progress of estimate E-1, 40% (VAT 19%)', origin: { kind: 'progress', number: 'E-1' } });
		expect([deposit, first, second, last].flatMap(codes)).toEqual([]);
	});

	it.each([
		[40, ['nothing-to-bill']],
		[30, ['over-billing', 'nothing-to-bill']],
	])('of %d %% after 40 %% is nothing', (percent, flags) => {
		const first = issued(draft({ billing: 'progress', share: { percent: 40 } }), 'I-1');
		const changed = draft({ billing: 'progress', share: { percent }, priorInvoices: [{ ...first, key: 'another' }] });
		expect(changed.lines).toEqual([]);
		expect(changed.totals).toMatchObject({ gross: '0.00', due: '0.00' });
		expect(codes(changed)).toEqual(flags);
	});

	describe('by milestones', () => {
		const schedule = [
			{ id: 'start', label: 'On starting', percent: '33.33' },
			{ id: 'half', label: 'Half way', amount: '300' },
			{ percent: '66.67', label: 'Completion' },
		];
		const bill = (milestones: unknown, priorInvoices: unknown[] = []) => draft({ estimate: oneLine('1000', { schedule }), billing: 'progress', milestones, priorInvoices });

		it('is what was reached, by name', () => {
			const invoice = bill(['start', 'half']);
			expect(invoice.lines).toMatchObject([
				{ description: 'On starting', net: '333.30', origin: { kind: 'progress', number: 'E-1', line: 'start' } },
				{ description: 'Half way', net: '252.10', origin: { line: 'half' } },
			]);
			expect(amounts(invoice)).toEqual(['585.40', '111.23', '696.63']);
		});

		it('bills each once and no more than is left; one without an id goes by its place', () => {
			const first = issued(bill('start'), 'I-1');
			const second = bill(['start', 'half'], [first]);
			expect(second.totals.gross).toBe('300.00');
			expect(codes(second)).toEqual(['over-billing']);
			const last = bill(['3'], [first, issued(second, 'I-2', 2)]);
			expect(last.totals.gross).toBe('493.37');
			expect(codes(last)).toEqual(['over-billing']);
			expect(total([first, second, last], 'gross')).toBe('1190');
		});
	});
});

describe('final', () => {
	it('is the work less every earlier invoice, with its own net amounts and taxes', () => {
		const deposit = issued(draft({ billing: 'deposit', share: { amount: 100 } }), 'I-1', 5);
		const invoice = draft({ billing: 'final', priorInvoices: [deposit] });
		expect(shown(invoice)).toEqual(['labour: 10 × 100.00 = 1000.00', 'books: 3 × 33.335 = 100.01', 'earlier-1-1: -1 × 77.10 = -77.10', 'earlier-1-2: -1 × 7.71 = -7.71']);
		expect(invoice.lines[2]).toMatchObject({ description: 'Less invoice I-1, November 5, 2026 (VAT 19%)', origin: { kind: 'priorInvoice', number: 'I-1' } });
		expect(amounts(invoice)).toEqual(['1015.20', '181.81', '1197.01']);
		expect(invoice.taxBreakdown).toMatchObject([{ code: 'VAT', base: '922.90', tax: '175.35' }, { code: 'RED', base: '92.30', tax: '6.46' }]);
		expect(invoice.precedingInvoices).toEqual([{ number: 'I-1', issueDate: '2026-11-05' }]);
		expect(codes(invoice)).toEqual([]);
	});

	it('without earlier invoices is the whole work', () => {
		expect(amounts(draft({ billing: 'final' }))).toEqual(amounts(draft()));
	});

	it('credits an earlier invoice\'s taxes at the rates it had', () => {
		const deposit = issued(draft({ estimate: oneLine('1000'), billing: 'deposit', share: { amount: 119 } }), 'I-1');
		const invoice = draft({ estimate: oneLine('1000'), billing: 'final', priorInvoices: [deposit] }, { taxes: [{ code: 'VAT', rate: '20' }] });
		expect(invoice.taxBreakdown).toMatchObject([{ rate: '20', base: '1000.00', tax: '200.00' }, { rate: '19', base: '-100.00', tax: '-19.00' }]);
		expect(invoice.totals.gross).toBe('1081.00');
	});

	it('counts credit notes against the invoices, and void invoices not at all', () => {
		const deposit = issued(draft({ billing: 'deposit', share: { amount: 100 } }), 'I-1');
		const note = { ...deposit, kind: 'creditNote', number: 'C-1', precedingInvoices: [{ number: 'I-1' }], totals: { ...deposit.totals } };
		const gone = { ...issued(draft({ billing: 'progress', share: { percent: 50 } }), 'I-2'), status: 'void' };
		const ofGone = { ...note, number: 'C-2', key: 'c2', precedingInvoices: [{ number: 'I-2' }] };
		const invoice = draft({ billing: 'final', priorInvoices: [deposit, note, gone, ofGone] });
		expect(invoice.totals.gross).toBe('1297.01');
		expect(invoice.lines.map(({ description }) => description)).toContain('Credit note C-1, November 1, 2026 (VAT 19%)');
	});

	it('knows an invoice of another system by its gross amount alone, shared as the work is', () => {
		const invoice = draft({ estimate: oneLine('1000'), billing: 'final', priorInvoices: [{ number: 'X-9', totals: { gross: 238 } }] });
		expect(amounts(invoice)).toEqual(['800.00', '152.00', '952.00']);
		expect(invoice.lines[1]).toMatchObject({ description: 'Less invoice X-9', net: '-200.00' });
	});

	it('says when earlier invoices come to more than the work', () => {
		const earlier = issued(draft({ billing: 'progress', share: { percent: 100 } }), 'I-1');
		const changeOrders = [{ number: 'CO-1', approved: true, lines: [{ op: 'remove', line: 'books' }] }];
		const invoice = draft({ billing: 'final', changeOrders, priorInvoices: [earlier] });
		expect(amounts(invoice)).toEqual(['-100.01', '-7.00', '-107.01']);
		expect(codes(invoice)).toEqual(['over-billing', 'negative-total']);
		expect(invoice.instalments).toEqual([]);
	});

	it('of work that was billed in full is nothing', () => {
		const earlier = issued(draft({ billing: 'progress', share: { percent: 100 } }), 'I-1');
		const invoice = draft({ billing: 'final', priorInvoices: [earlier] });
		expect(invoice.totals).toMatchObject({ net: '0.00', tax: '0.00', gross: '0.00', due: '0.00' });
		expect(codes(invoice)).toEqual(['nothing-to-bill']);
	});

	it('leaves out invoices for other estimates', () => {
		const other = issued(draft({ estimate: oneLine('50', { number: 'E-2' }) }), 'I-1');
		expect(draft({ billing: 'final', priorInvoices: [other] }).totals.gross).toBe('1297.01');
	});
});
