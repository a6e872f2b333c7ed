import type { Invoice } from '../../../domain/billing';
import { codes, draft, estimate, issued, shown } from './samples';

type Order = Record<string, unknown>;

const order = (lines: object[], parts: Order = {}): Order => ({ number: 'CO-1', approvedAt: '2026-11-10', lines, ...parts });
/** As `line kind from→to effect (reason)`. */
const told = ({ changes }: Invoice) => changes.map(({ line, kind, from = '', to = '', effect, reason }) => `${line} ${kind} ${from}→${to} ${effect} (${reason})`);

describe('change orders', () => {
	it.each<[string, object[], string[], string[]]>([
		['change a quantity', [{ op: 'change', line: 'labour', quantity: 12 }], ['labour: 12 × 100.00 = 1200.00', 'books: 3 × 33.335 = 100.01'], ['labour quantity 10→12 200.00 (Change order CO-1)']],
		['change a price', [{ line: 'labour', unitPrice: '95' }], ['labour: 10 × 95 = 950.00', 'books: 3 × 33.335 = 100.01'], ['labour price 100→95 -50.00 (Change order CO-1)']],
		['change a discount', [{ line: 'labour', discountPercent: 10 }], ['labour: 10 × 100.00 = 900.00', 'books: 3 × 33.335 = 100.01'], ['labour discount →-10 % -100.00 (Change order CO-1)']],
		['change taxes', [{ line: 'labour', taxCodes: ['CITY'] }], ['labour: 10 × 100.00 = 1000.00', 'books: 3 × 33.335 = 100.01'], ['labour tax VAT→CITY 0.00 (Change order CO-1)']],
		['change words', [{ line: 'labour', description: 'Work' }], ['labour: 10 × 100.00 = 1000.00', 'books: 3 × 33.335 = 100.01'], ['labour description Labour→Work 0.00 (Change order CO-1)']],
		['change several things, each with its effect', [{ line: 'labour', quantity: 12, unitPrice: 95 }], ['labour: 12 × 95 = 1140.00', 'books: 3 × 33.335 = 100.01'], ['labour quantity 10→12 200.00 (Change order CO-1)', 'labour price 100→95 -60.00 (Change order CO-1)']],
		['add', [{ id: 'paint', description: 'Paint', quantity: 2, unitPrice: 20, taxCodes: 'VAT' }], ['labour: 10 × 100.00 = 1000.00', 'books: 3 × 33.335 = 100.01', 'paint: 2 × 20 = 40.00'], ['paint added →2 40.00 (Change order CO-1)']],
		['add without an id', [{ op: 'add', description: 'Paint', unitPrice: 20, taxCodes: 'VAT' }], ['labour: 10 × 100.00 = 1000.00', 'books: 3 × 33.335 = 100.01', 'CO-1-1: 1 × 20 = 20.00'], ['CO-1-1 added →1 20.00 (Change order CO-1)']],
		['remove', [{ op: 'remove', line: 'books' }], ['labour: 10 × 100.00 = 1000.00'], ['books removed 3→ -100.01 (Change order CO-1)']],
		['say what is so already', [{ line: 'labour', quantity: '10.0', unitPrice: 100 }], ['labour: 10.0 × 100 = 1000.00', 'books: 3 × 33.335 = 100.01'], []],
	])('%s', (_what, lines, billed, changes) => {
		const invoice = draft({ changeOrders: [order(lines)] }, { varianceReviewPercent: 100 });
		expect(shown(invoice)).toEqual(billed);
		expect(told(invoice)).toEqual(changes);
		expect(codes(invoice)).toEqual([]);
	});

	it.each([null, ''])('leave as it is what they say %j of', (empty) => {
		const said = (parts: object) => draft({ changeOrders: [order([{ line: 'labour', unitPrice: 120, ...parts }])] });
		expect(said({ quantity: empty, unit: empty, sku: empty, description: empty, taxCodes: empty })).toEqual(said({}));
	});

	it('are applied in their order, and named with their reason', () => {
		const changeOrders = [order([{ line: 'labour', quantity: 12 }]), order([{ line: 'labour', quantity: 11 }, { line: 'books', quantity: 4 }], { number: 'CO-2', reason: 'One more copy' })];
		expect(told(draft({ changeOrders }))).toEqual(['labour quantity 10→11 100.00 (Change order CO-1, CO-2)', 'books quantity 3→4 33.33 (Change order CO-2: One more copy)']);
	});

	it('name what they add as its origin', () => {
		expect(draft({ changeOrders: [order([{ id: 'paint', unitPrice: 20, taxCodes: 'VAT' }])] }).lines[2].origin).toEqual({ kind: 'changeOrder', number: 'CO-1', line: 'paint' });
	});

	it('accept an optional line', () => {
		const lines = [{ id: 'a', unitPrice: 10, taxCodes: 'VAT' }, { id: 'extra', unitPrice: 1, optional: true, taxCodes: 'VAT' }];
		const invoice = draft({ estimate: estimate({ lines }), changeOrders: [order([{ line: 'extra', accepted: true }])] });
		expect(told(invoice)).toEqual(['extra added →1 1.00 (Change order CO-1)']);
	});

	it('replace the document\'s discounts and add to its charges', () => {
		const invoice = draft({ estimate: estimate({ discount: { percent: 10 } }), changeOrders: [order([], { discount: { percent: 5 }, charges: [{ description: 'Travel', amount: 7 }] })] });
		expect(invoice.totals).toMatchObject({ allowances: '55.00', charges: '7.00' });
		expect(told(invoice)).toEqual(['document discount 110.00→55.00 55.00 (Agreed anew, or shared out over several invoices)', 'document charge 0.00→7.00 7.00 (Agreed anew, or shared out over several invoices)']);
	});

	it.each<[string, Order]>([
		['nothing said', { approvedAt: undefined }],
		['approved: false, whatever its date', { approved: false }],
		['a status that says otherwise', { status: 'Rejected' }],
	])('without approval are flagged and not billed: %s', (_what, parts) => {
		const invoice = draft({ changeOrders: [order([{ line: 'labour', quantity: 12 }], parts)] });
		expect(shown(invoice)[0]).toBe('labour: 10 × 100.00 = 1000.00');
		expect(codes(invoice)).toEqual(['unapproved-change-order']);
		expect(invoice.review).toMatchObject({ required: true, flags: [{ message: 'Not approved, so not billed: change order CO-1' }] });
		expect(invoice.changes).toEqual([]);
	});

	it('without a number go by their place', () => {
		expect(draft({ changeOrders: [{ lines: [] }, { lines: [] }] }).review.flags[0].message).toContain('#1, #2');
	});
});

describe('changes against the approved estimate', () => {
	it('name what is not delivered, billed before and not selected', () => {
		const first = issued(draft({ lines: [{ line: 'labour', quantity: 2 }] }), 'I-1');
		const invoice = draft({ billing: 'delivered', delivered: [{ line: 'labour', quantity: 7 }, { line: 'books', quantity: 3 }], lines: [{ line: 'labour', quantity: 4 }], priorInvoices: [first] });
		expect(told(invoice)).toEqual([
			'labour notDelivered 10→7 -300.00 (Not delivered yet)',
			'labour billedBefore 7→5 -200.00 (Billed by an earlier invoice)',
			'labour notSelected 5→4 -100.00 (Not selected for this invoice)',
			'books notSelected 3→0 -100.01 (Not selected for this invoice)',
		]);
	});

	it('name earlier invoices, and what is a share', () => {
		const deposit = issued(draft({ billing: 'deposit', share: { amount: 119 } }), 'I-1');
		expect(told(deposit)).toEqual(['document share 1100.01→100.93 -999.08 (This invoice is for a share of the work)']);
		expect(told(draft({ billing: 'final', priorInvoices: [deposit] }))).toEqual(['document billedBefore → -100.93 (Invoice I-1)']);
	});

	it('name what was not accepted, without an effect', () => {
		const lines = [{ id: 'a', unitPrice: 10, taxCodes: 'VAT' }, { id: 'b', unitPrice: 1, optional: true }, { id: 'c', unitPrice: 2, accepted: false }];
		expect(told(draft({ estimate: estimate({ lines }) }))).toEqual(['b notAccepted → 0.00 (Optional, and not accepted)', 'c notAccepted → 0.00 (Not accepted)']);
	});

	it('name a document discount that goes with the lines', () => {
		const invoice = draft({ estimate: estimate({ discount: { percent: 10 } }), lines: ['books'] });
		expect(told(invoice)).toEqual(['labour notSelected 10→0 -1000.00 (Not selected for this invoice)', 'document discount 110.00→10.00 100.00 (Goes with the lines)']);
	});
});

describe('an estimate that was edited after its approval', () => {
	const approved = { lines: estimate().lines };
	const edited = estimate({
		approved,
		lines: [{ id: 'labour', description: 'Labour', quantity: 20, unit: 'h', unitPrice: '100.00', taxCodes: ['VAT'] }, { id: 'paint', unitPrice: 5, taxCodes: 'VAT' }],
		discount: { percent: 3 },
	});

	it('is billed as approved, and what was edited is listed and flagged', () => {
		const invoice = draft({ estimate: edited });
		expect(shown(invoice)).toEqual(shown(draft()));
		expect(told(invoice)).toEqual([
			'labour quantity 10→20 0.00 (Edited after the approval; billed as approved)',
			'books removed 3→ 0.00 (Edited after the approval; billed as approved)',
			'paint added →1 0.00 (Edited after the approval; billed as approved)',
			'document discount → 0.00 (Edited after the approval; billed as approved)',
		]);
		expect(codes(invoice)).toEqual(['edited-after-approval']);
	});

	it('and not edited is as if the approved lines were not kept apart', () => {
		const { changes, review, key } = draft({ estimate: estimate({ approved }) });
		expect({ changes, review, key }).toEqual({ changes: [], review: { required: false, flags: [] }, key: draft().key });
	});

	it('keeps the approval that the kept lines are', () => {
		expect(codes(draft({ estimate: estimate({ approvedAt: undefined, approved }) }))).toEqual([]);
	});

	it('does not change what was invoiced: the final invoice takes it off as it was', () => {
		const deposit = issued(draft({ billing: 'deposit', share: { percent: 30 } }), 'I-1');
		const invoice = draft({ estimate: estimate({ lines: [{ id: 'labour', description: 'Labour', quantity: 9, unitPrice: 100, taxCodes: 'VAT' }] }), billing: 'final', priorInvoices: [deposit] });
		expect(invoice.taxBreakdown).toMatchObject([{ code: 'VAT', base: '600.00', tax: '114.00' }, { code: 'RED', base: '-30.00', tax: '-2.10' }]);
	});
});
