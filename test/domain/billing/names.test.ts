import fc from 'fast-check';

import { draftInvoice } from '../../../domain/billing';
import { amounts, codes, CUSTOMER, draft, estimate, NOW, settings } from './samples';

const drafted = (line: object, parts: object = {}) => draft({ estimate: estimate({ lines: [{ id: 'a', description: 'Work', taxCodes: ['VAT'], ...line }], ...parts }) });

describe('a line in the words of other systems', () => {
	it.each<[string, object, string]>([
		['a quantity in short', { qty: 3, unitPrice: 100 }, '300.00'],
		['hours', { hours: '1.5', rate: 100 }, '150.00'],
		['QuickBooks', { DetailType: 'SalesItemLineDetail', Amount: 350, SalesItemLineDetail: { Qty: 10, UnitPrice: 35, ItemRef: { value: '5', name: 'Rocks' } } }, '350.00'],
		['Xero', { LineItemID: '1', Quantity: 2, UnitAmount: 40.5, LineAmount: 81, AccountCode: '200' }, '81.00'],
		['Invoice Ninja', { product_key: 'visit', notes: 'Visit', cost: 80, quantity: 2, discount: 25 }, '120.00'],
		['Odoo', { name: 'Visit', price_unit: 80, product_uom_qty: 2, discount: 25, price_subtotal: 120 }, '120.00'],
		['Jobber', { name: 'Visit', quantity: 2, unitPrice: 80, totalPrice: 160, taxable: true }, '160.00'],
		['Stripe', { object: 'item', quantity: 2, price: { unit_amount: 8050 }, currency: 'usd' }, '161.00'],
		['per hundred', { quantity: 5, unitPrice: 100, per: 100 }, '5.00'],
		['a total alone', { quantity: 3, amount: 100 }, '100.00'],
		['a percentage', { quantity: 1, unitPrice: 100, discount: '10 %' }, '90.00'],
		['a kind and a value', { quantity: 1, unitPrice: 100, discount: { type: 'fixed', value: 5 } }, '95.00'],
	])('%s', (_what, line, net) => {
		const invoice = drafted(line);
		expect([amounts(invoice)[0], codes(invoice)]).toEqual([net, []]);
	});

	it('whatever way the names are written', () => {
		const written = fc.constantFrom((name: string) => name, (name: string) => name.toUpperCase(), (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), (name: string) => name[0].toUpperCase() + name.slice(1));
		fc.assert(
			fc.property(written, fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 100 }), (write, quantity, percent) => {
				const line = Object.fromEntries(Object.entries({ quantity, unitPrice: '12.50', discountPercent: percent }).map(([name, value]) => [write(name), value]));
				expect(amounts(drafted(line))).toEqual(amounts(drafted({ quantity, unitPrice: '12.50', discountPercent: percent })));
			}),
		);
	});
});

describe('an estimate in the words of other systems', () => {
	it('QuickBooks', () => {
		const invoice = draftInvoice(
			{
				estimate: {
					DocNumber: '1001', TxnStatus: 'Accepted', CurrencyRef: { value: 'USD', name: 'United States Dollar' }, ExpirationDate: '2027-01-01', SyncToken: '0',
					CustomerRef: { value: '3', name: 'Cool Cars' }, BillEmail: { Address: 'cool@example.com' }, TotalAmt: 63,
					Line: [
						{ Id: '1', Description: 'Rock Fountain', Amount: 70, DetailType: 'SalesItemLineDetail', SalesItemLineDetail: { Qty: 2, UnitPrice: 35, TaxCodeRef: { value: 'VAT' } } },
						{ Amount: 70, DetailType: 'SubTotalLineDetail', SubTotalLineDetail: {} },
						{ Amount: 7, DetailType: 'DiscountLineDetail', DiscountLineDetail: { PercentBased: true, DiscountPercent: 10 } },
					],
				},
			},
			settings(),
			NOW,
		);
		expect([invoice.estimate, amounts(invoice)[0], invoice.customer.name]).toEqual(['1001', '63.00', 'Cool Cars']);
	});

	it('Jobber', () => {
		const { customer, totals } = draft({
			estimate: {
				quoteNumber: 7, quoteStatus: 'approved', client: { firstName: 'Ann', lastName: 'Lee', companyName: 'Lee Ltd', emails: [{ address: 'old@example.com' }, { address: 'ann@example.com', primary: true }] },
				lineItems: { nodes: [{ id: '1', name: 'Visit', quantity: 2, unitPrice: 50, taxCode: 'VAT' }] },
			},
		});
		expect([customer, totals.net]).toEqual([{ name: 'Lee Ltd', contactName: 'Ann Lee', email: 'ann@example.com' }, '100.00']);
	});

	it.each<[string, object]>([
		['a kind and a value', { discount: { type: 'percent', value: 10 } }],
		['an amount', { discountAmount: '110.001' }],
		['a rate', { discount_rate: 10 }],
		['a percentage in text', { discount: '10%' }],
	])('a discount as %s', (_what, parts) => {
		const invoice = draft({ estimate: estimate(parts) });
		expect([invoice.totals.net, codes(invoice)]).toEqual(['990.01', []]);
	});

	it.each<[string, object, object]>([
		['first and last name', { first_name: 'Ann', last_name: 'Lee', email: 'a@example.com' }, { name: 'Ann Lee', email: 'a@example.com' }],
		['a VAT number', { ...CUSTOMER, vatNumber: 'DE123456789' }, { ...CUSTOMER, taxId: 'DE123456789' }],
		['an address beside the name', { ...CUSTOMER, address_1: '1 Main St', city: 'Springfield', postal_code: '62701', country: 'United States' }, { ...CUSTOMER, address: { lines: ['1 Main St'], city: 'Springfield', postcode: '62701', country: 'US' } }],
		['QuickBooks', { DisplayName: 'Lee', PrimaryEmailAddr: { Address: 'a@example.com' }, PrimaryPhone: { FreeFormNumber: '555' }, BillAddr: { Line1: '1 Main', CountrySubDivisionCode: 'CA' } }, { name: 'Lee', email: 'a@example.com', phone: '555', address: { lines: ['1 Main'], region: 'CA' } }],
	])('a customer with %s', (_what, customer, expected) => {
		const invoice = draft({ estimate: estimate({ customer }) });
		expect([invoice.customer, codes(invoice)]).toEqual([expected, []]);
	});
});

describe('what is not known is said', () => {
	it.each<[string, object, string]>([
		['on a line', { lines: [{ unitPrice: 10, taxCodes: ['VAT'], markup: 15 }] }, 'estimate.lines[0].markup'],
		['on the estimate', { shipping: 15 }, 'estimate.shipping'],
		['on the customer', { customer: { ...CUSTOMER, creditHold: true } }, 'estimate.customer.creditHold'],
		['a discount of what', { discount: 10 }, 'estimate.discount'],
		['two quantities', { lines: [{ unitPrice: 10, quantity: 2, qty: 3, taxCodes: ['VAT'] }] }, 'estimate.lines[0].qty'],
	])('%s', (_what, parts, name) => {
		const { review } = draft({ estimate: estimate(parts) });
		expect(review.flags).toMatchObject([{ code: 'field-not-read', message: expect.stringContaining(name) as string }]);
	});

	it('in a change order too', () => {
		const { review } = draft({ changeOrders: [{ number: 'C', approved: true, lines: [{ id: 'labour', quantity: 10, surchargePercent: 5 }] }] });
		expect(review.flags).toMatchObject([{ code: 'field-not-read', message: expect.stringContaining('changeOrders[0].lines[0].surchargePercent') as string }]);
	});

	it('law: any unknown field of a line is flagged or changes nothing, and the amounts are the same', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1, maxLength: 12 }), fc.oneof(fc.integer({ min: 1 }), fc.string({ minLength: 1 })), (name, value) => {
				const line = { id: 'a', description: 'Work', quantity: 2, unitPrice: 10, taxCodes: ['VAT'] };
				fc.pre(!Object.hasOwn(line, name) && name !== '__proto__');
				try {
					const plain = draft({ estimate: estimate({ lines: [line] }) });
					const other = draft({ estimate: estimate({ lines: [{ ...line, [name]: value }] }) });
					if (codes(other).length === 0) expect([other.totals, other.customer]).toEqual([plain.totals, plain.customer]);
				} catch (cause) {
					expect(cause).toMatchObject({ name: 'DomainError' });
				}
			}),
		);
	});

	it('a line whose own total is another', () => {
		expect(codes(drafted({ quantity: 3, unitPrice: 100, lineTotal: 250 }))).toEqual(['line-total-differs']);
	});

	it.each([300, '300.00', 357, 270, 321.3])('but not one that comes to %s, with or without discount and tax', (lineTotal) => {
		expect(codes(drafted({ quantity: 3, unitPrice: 100, discountPercent: 10, lineTotal }))).toEqual([]);
	});

	it.each<[string, object]>([
		['ids, times and notes', { id: 'x', createdAt: '2026-01-01', updated_at: '2026-01-01', customer_id: 4, notes: 'call first', tags: ['a'] }],
		['what says nothing', { markup: 0, shipping: null, surcharge: '', fees: [] }],
		['what it comes to', { subtotal: 10, total: 10, tax_total: 1 }],
	])('nor %s', (_what, parts) => {
		expect(codes(draft({ estimate: estimate(parts) }))).toEqual([]);
	});
});
