import fc from 'fast-check';

import { creditNote, draftInvoice, type Invoice } from '../../../domain/billing';
import { Decimal, sum } from '../../../domain/money';
import { anyEstimate, anyRounding, codes, issued, NOW, settings, taxes, total } from './samples';

const percents = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 3 });
const isBelow0 = (amount: string) => amount.startsWith('-');

/** A deposit, some progress, and the final invoice, each knowing those before it. */
function series(estimate: unknown, deposit: number, progress: number[], own: ReturnType<typeof settings>): Invoice[] {
	const wanted = [{ billing: 'deposit', share: { percent: deposit } }, ...progress.map((percent) => ({ billing: 'progress', share: { percent } })), { billing: 'final' }];
	return wanted.reduce<Invoice[]>((earlier, request, index) => {
		const invoice = draftInvoice({ estimate, priorInvoices: earlier, ...request }, own, NOW);
		return codes(invoice).includes('duplicate') ? earlier : [...earlier, issued(invoice, `I-${index}`, index + 1)];
	}, []);
}

describe('laws of billing', () => {
	it('deposit, progress and final invoice are the work to the unit, for every tax', () => {
		fc.assert(
			fc.property(anyEstimate, anyRounding, fc.integer({ min: 0, max: 100 }), percents, (estimate, rounding, deposit, progress) => {
				const own = settings(rounding);
				const invoices = series(estimate, deposit, progress, own);
				const whole = draftInvoice({ estimate }, own, NOW);
				for (const name of ['net', 'tax', 'gross', 'withheld'] as const) expect(total(invoices, name)).toBe(total([whole], name));
				expect(taxes(invoices)).toEqual(taxes([whole]));
			}),
		);
	});

	it('shares never come to more than the work', () => {
		fc.assert(
			fc.property(anyEstimate, fc.integer({ min: 0, max: 100 }), percents, (estimate, deposit, progress) => {
				const own = settings();
				const gross = new Decimal(draftInvoice({ estimate }, own, NOW).totals.gross);
				const billed = series(estimate, deposit, progress, own).slice(0, -1);
				for (const { totals } of billed) expect(isBelow0(totals.gross)).toBe(false);
				expect(new Decimal(total(billed, 'gross')).lte(Decimal.max(gross, 0))).toBe(true);
			}),
		);
	});

	it('the parts of an invoice are its whole', () => {
		fc.assert(
			fc.property(anyEstimate, anyRounding, fc.integer({ min: 0, max: 100 }), percents, (estimate, rounding, deposit, progress) => {
				for (const { lines, allowances, charges, taxBreakdown, totals, instalments } of series(estimate, deposit, progress, settings(rounding))) {
					const net = (parts: Array<{ net: string }>) => sum(parts.map((part) => new Decimal(part.net)));
					expect(net(lines).minus(net(allowances)).plus(net(charges)).eq(totals.net)).toBe(true);
					expect(sum(taxBreakdown.filter(({ withheld }) => !withheld).map(({ tax }) => new Decimal(tax))).eq(totals.tax)).toBe(true);
					expect(new Decimal(totals.net).plus(totals.tax).eq(totals.gross)).toBe(true);
					expect(new Decimal(totals.gross).minus(totals.withheld).minus(totals.prepaid).plus(totals.rounding).eq(totals.due)).toBe(true);
					expect(sum(instalments.map(({ amount }) => new Decimal(amount))).eq(Decimal.max(totals.due, 0))).toBe(true);
				}
			}),
		);
	});

	it('the effects lead from the approved net amount to the billed one', () => {
		fc.assert(
			fc.property(anyEstimate, fc.integer({ min: 1, max: 30 }), fc.constantFrom('full', 'delivered', 'deposit', 'progress', 'final'), (estimate, quantity, billing) => {
				const own = settings();
				const approved = draftInvoice({ estimate }, own, NOW);
				const earlier = issued(draftInvoice({ estimate, billing: 'deposit', share: { percent: 10 } }, own, NOW), 'I-1');
				const changeOrders = [
					{ number: 'CO-1', approved: true, lines: [{ line: 'l0', quantity, unitPrice: '7.77', discountPercent: 5, taxCodes: 'RED' }, { id: 'new', description: 'More', quantity: 2, unitPrice: '12.5', taxCodes: 'VAT' }] },
				];
				const delivered = [{ line: 'l0', quantity: 1 }, { line: 'new', quantity: 1.5 }];
				const invoice = draftInvoice({ estimate, changeOrders, delivered, billing, share: { percent: 40 }, priorInvoices: [earlier] }, own, NOW);
				const effects = sum(invoice.changes.map(({ effect }) => new Decimal(effect)));
				expect(effects.plus(approved.totals.net).toFixed()).toBe(new Decimal(invoice.totals.net).toFixed());
			}),
		);
	});

	it('what is delivered bit by bit is billed once, and the final invoice settles the rest', () => {
		fc.assert(
			fc.property(anyEstimate, anyRounding, fc.array(fc.array(fc.nat(12), { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 4 }), (estimate, rounding, steps) => {
				const own = settings(rounding);
				const ids = (estimate.lines as Array<{ id: string }>).map(({ id }) => id);
				const invoices: Invoice[] = [];
				steps.forEach((_, index) => {
					const delivered = steps.slice(0, index + 1).flatMap((step) => ids.map((line, place) => ({ line, quantity: step[place] })));
					const invoice = draftInvoice({ estimate, billing: 'delivered', delivered, priorInvoices: invoices }, own, NOW);
					if (!codes(invoice).includes('duplicate')) invoices.push(issued(invoice, `I-${index}`, index + 1));
				});
				const whole = draftInvoice({ estimate }, own, NOW);
				for (const { id, quantity, net } of whole.lines) {
					const parts = invoices.flatMap(({ lines }) => lines.filter((line) => line.id === id));
					const billed = sum(parts.map((part) => new Decimal(part.quantity)));
					expect(billed.abs().lte(new Decimal(quantity).abs())).toBe(true);
					const isOnePart = parts.length === 1 && parts[0].quantity === quantity;
					if (isOnePart && !whole.pricesIncludeTax) expect(parts[0].net).toBe(net);
				}
				const final = draftInvoice({ estimate, billing: 'final', priorInvoices: invoices }, own, NOW);
				expect(total([...invoices, final], 'gross')).toBe(total([whole], 'gross'));
				expect(taxes([...invoices, final])).toEqual(taxes([whole]));
			}),
		);
	});

	it('an invoice and its credit notes come to 0, for every tax, whatever was credited first', () => {
		fc.assert(
			fc.property(anyEstimate, anyRounding, fc.subarray(['l0', 'l1', 'l2', 'l3']), fc.integer({ min: 1, max: 100 }), fc.boolean(), (estimate, rounding, wanted, share, isShare) => {
				const own = settings(rounding);
				const whole = draftInvoice({ estimate, ...(isShare ? { billing: 'deposit', share: { percent: 60 } } : {}) }, own, NOW);
				fc.pre(new Decimal(whole.totals.gross).gt(0));
				const invoice = issued(whole, 'I-1');
				const notes: Invoice[] = [];
				const credit = (request: object) => {
					const note = creditNote(invoice, { reason: 'Returned', priorInvoices: notes, ...request }, own, NOW);
					notes.push(issued(note, `C-${notes.length}`));
				};
				const lines = wanted.filter((id) => invoice.lines.some((line) => line.id === id && !isBelow0(line.net)));
				const open = () => new Decimal(total([invoice, ...notes], 'gross'));
				if (lines.length > 0 && invoice.lines.every(({ net }) => !isBelow0(net))) credit({ lines });
				const amount = open().times(share).div(100).toDecimalPlaces(whole.currency === 'JPY' ? 0 : 2, Decimal.ROUND_DOWN);
				if (amount.gt(0)) credit({ amount: amount.toFixed() });
				if (open().gt(0)) credit({});
				for (const name of ['net', 'tax', 'gross', 'withheld'] as const) expect(Number(total([invoice, ...notes], name))).toBe(0);
				expect(taxes([invoice, ...notes])).toEqual({});
			}),
		);
	});
});
