import { draftInvoice, type InvoiceRequest } from '../../../domain/billing';
import { codes, CUSTOMER, draft, estimate, issued, NOW, oneLine, settings } from './samples';

type Case = [what: string, request: Partial<InvoiceRequest>, billing?: object];

const order = (quantity: number, parts: object = {}) => ({ changeOrders: [{ number: 'CO-1', approved: true, lines: [{ line: 'labour', quantity }], ...parts }] });
const line = (parts: object) => ({ estimate: estimate({ lines: [{ unitPrice: 10, ...parts }] }) });
const customer = (parts: unknown) => ({ estimate: estimate({ customer: parts }) });
const earlier = issued(draft(), 'I-1');

describe('a person looks at it', () => {
	it.each<[code: string, ...Case]>([
		['not-approved', 'no approval', { estimate: estimate({ approvedAt: undefined }) }],
		['not-approved', 'an empty date of approval', { estimate: estimate({ approvedAt: ' ' }) }],
		['not-approved', 'a status that says no, whatever the date', { estimate: estimate({ status: 'declined' }) }],
		['not-approved', 'approved: false', { estimate: estimate({ approved: false }) }],
		['expired', 'an approval after it was valid', { estimate: estimate({ validUntil: '2026-11-01' }) }],
		['expired', 'an approval in the business\'s next day', { estimate: estimate({ validUntil: '2026-11-01', approvedAt: '2026-11-02T06:00:00Z' }) }],
		['unapproved-change-order', 'a change order without approval', order(20, { approved: undefined })],
		['over-variance', 'change orders of more than the limit', order(12)],
		['over-variance', 'less work than the limit', order(8)],
		['over-variance', 'any change at a limit of 0', order(11), { varianceReviewPercent: 0 }],
		['over-variance', 'fewer deliveries than the limit, in the final invoice', { billing: 'final', delivered: [{ line: 'labour', quantity: 8 }, { line: 'books', quantity: 3 }] }],
		['negative-total', 'credits of more than the work', line({ unitPrice: -10, taxCodes: 'VAT' })],
		['negative-total', 'a discount of more than the whole work', { estimate: estimate({ discount: { amount: '1100.02', taxCodes: 'VAT' } }) }],
		['missing-tax', 'nothing said about taxes', line({})],
		['missing-tax', 'taxes left empty', line({ taxCodes: '' })],
		['unknown-tax-code', 'a tax that the profile does not have', line({ taxCodes: ['VAT', 'MWST'] })],
		['duplicate', 'the same invoiced before', { priorInvoices: [earlier] }],
		['currency-mismatch', 'a change order in another currency', order(11, { currency: 'EUR' })],
		['currency-mismatch', 'a payment in another currency', { payments: [{ amount: 10, currency: 'eur' }] }],
		['currency-mismatch', 'an earlier invoice in another currency', { priorInvoices: [{ number: 'I-1', currency: 'EUR', totals: { gross: 10 } }] }],
		['customer-incomplete', 'no customer', customer(undefined)],
		['customer-incomplete', 'a customer without a name', customer({ email: 'customer@example.com' })],
		['customer-incomplete', 'a customer with a name alone', customer('Example Customer')],
		['customer-incomplete', 'a customer with an empty address', customer({ name: 'Example Customer', address: { city: ' ' } })],
		['nothing-to-bill', 'no line', { estimate: estimate({ lines: [] }) }],
		['nothing-to-bill', 'no accepted line', line({ optional: true })],
		['nothing-to-bill', 'work that costs nothing', line({ unitPrice: 0, taxCodes: 'VAT' })],
		['description-cut', 'a description longer than a page', line({ description: 'x'.repeat(2001), taxCodes: 'VAT' })],
	])('%s: %s', (code, _what, request, billing = {}) => {
		const { review } = draft(request, { varianceReviewPercent: 10, ...billing });
		expect(review.required).toBe(true);
		expect(review.flags.map((flag) => flag.code)).toEqual([code]);
	});

	it.each<Case>([
		['approved by its date', {}],
		['approved by a date without a time', { estimate: estimate({ approvedAt: '2026-11-02' }) }],
		['approved by its status', { estimate: estimate({ approvedAt: undefined, status: 'Accepted' }) }],
		['approved by a word', { estimate: estimate({ approvedAt: undefined, approved: 'true' }) }],
		['approved on its last day', { estimate: estimate({ validUntil: '2026-11-02' }) }],
		['approved in time, and long ago', { estimate: estimate({ approvedAt: '2026-01-05', validUntil: '2026-01-31' }) }],
		['change orders up to the limit', order(11), { varianceReviewPercent: '9.1' }],
		['less work up to the limit', order(9), { varianceReviewPercent: '9.1' }],
		['fewer deliveries, in an invoice on the way', { billing: 'delivered', delivered: [{ line: 'labour', quantity: 1 }] }],
		['a line that says that there is no tax', line({ taxCodes: [] })],
		['a line that says nothing, of a business without taxes', line({}), { taxes: [] }],
		['a change order in the same currency', order(10, { currency: 'usd' })],
		['a customer with a postal address', customer({ name: 'Example Customer', address: '1 Example Street\nSpringfield' })],
		['a company with an email address', customer({ company: 'Example Customer', email: CUSTOMER.email })],
		['a description of a page', line({ description: 'x'.repeat(2000), taxCodes: 'VAT' })],
		['an earlier invoice of something else', { priorInvoices: [{ ...earlier, key: 'another', lines: [], taxBreakdown: [], totals: { gross: '0.00' } }] }],
	])('not for %s', (_what, request, billing = {}) => {
		const { review } = draft(request, billing);
		expect(review).toEqual({ required: false, flags: [] });
	});

	it('names all that is to check at once', () => {
		const invoice = draft({ estimate: estimate({ customer: {}, approvedAt: undefined, lines: [{ id: 'a', unitPrice: -1 }] }), changeOrders: [{}] });
		expect(codes(invoice)).toEqual(['not-approved', 'unapproved-change-order', 'missing-tax', 'negative-total', 'customer-incomplete']);
	});

	it('names five lines and counts the others', () => {
		const lines = Array.from({ length: 8 }, () => ({ unitPrice: 1 }));
		expect(draft({ estimate: estimate({ lines }) }).review.flags[0].message).toBe('Billed without tax, because nothing is said about it: line 1, 2, 3, 4, 5 and 3 more');
	});
});

it.each([
	['2026-11-20', true],
	['2026-11-21', false],
])('without approval, an estimate valid until %s is expired today: %s', (validUntil, expired) => {
	const invoice = draftInvoice({ estimate: estimate({ approvedAt: undefined, validUntil }) }, settings(), NOW);
	expect(codes(invoice).includes('expired')).toBe(expired);
});

it('what is in another currency is not counted', () => {
	const prior = { ...earlier, key: 'other', currency: 'EUR' };
	const invoice = draft({ billing: 'final', payments: [{ amount: 10, currency: 'EUR' }], priorInvoices: [prior], ...order(11, { currency: 'EUR' }) });
	expect(invoice.totals).toMatchObject({ gross: '1297.01', prepaid: '0.00' });
	expect(invoice.review.flags).toMatchObject([{ code: 'currency-mismatch', message: 'Not in USD, so not counted: changeOrders[0], payments[0], priorInvoices[0]' }]);
});

describe('lines billed before that a change order changed', () => {
	const first = issued(draft({ lines: ['labour'] }), 'I-1');

	it.each<[string, object, string]>([
		['to another price', { line: 'labour', unitPrice: '90' }, 'billed-at-other-price'],
		['to a smaller quantity', { line: 'labour', quantity: 9 }, 'over-billing'],
		['by removing them', { line: 'labour', op: 'remove' }, 'over-billing'],
	])('%s are flagged, and the final invoice settles them', (_what, change, code) => {
		const changeOrders = [{ number: 'CO-1', approved: true, lines: [change] }];
		const second = draft({ changeOrders, priorInvoices: [first] }, { varianceReviewPercent: 100 });
		expect(codes(second)).toEqual([code]);
		expect(second.review.flags[0].message).toContain('line labour');
		const whole = draft({ changeOrders }, { varianceReviewPercent: 100 }).totals.gross;
		const final = draft({ billing: 'final', changeOrders, priorInvoices: [first] }).totals.gross;
		expect(Number(final)).toBeCloseTo(Number(whole) - 1190, 2);
	});

	it('to a larger quantity are billed for the rest', () => {
		const invoice = draft({ changeOrders: [{ number: 'CO-1', approved: true, lines: [{ line: 'labour', quantity: 10.5 }] }], lines: ['labour'], priorInvoices: [first] });
		expect(invoice.lines).toMatchObject([{ id: 'labour', quantity: '0.5', net: '50.00' }]);
		expect(codes(invoice)).toEqual([]);
	});
});

test('a tax that is not known is not charged', () => {
	expect(draft({ estimate: oneLine('100', { lines: [{ unitPrice: 100, taxCodes: ['VAT', 'MWST'] }] }) }).totals).toMatchObject({ net: '100.00', tax: '19.00' });
});
