import fc from 'fast-check';

import { ublInvoice } from '../../../documents/ubl';
import { DomainError } from '../../../domain/errors';
import { Decimal } from '../../../domain/money';
import type { Customer, Invoice, Seller, Tax } from '../../../domain/billing/types';
import { at, readXml, textAt } from '../../support/en16931';
import { families, refusals } from './family';
import { germanCustomer, germanSeller, type Given, invoiceOf, type Position, tax, usCustomer, usSeller } from './invoices';

const decimal = (max: number, places: number) =>
	fc.tuple(fc.integer({ min: 0, max: max * 10 ** places }), fc.integer({ min: 0, max: places })).map(([units, digits]) => new Decimal(units).div(10 ** places).toFixed(digits));

const TAXES: Tax[][] = [
	[],
	[tax('S', '19')],
	[tax('S', '7')],
	[tax('S', '0')],
	[tax('S', '0.25')],
	[tax('Z')],
	[tax('E', '0', { exemptionReason: 'Insurance', exemptionCode: 'VATEX-EU-132' })],
	[tax('E', '0', { code: 'E2', exemptionCode: 'of my own' })],
	[tax('AE')],
	[tax('K')],
	[tax('G')],
	[tax('O')],
	[tax('L', '7')],
	[tax('M', '4')],
	[tax('S', '6.25', { code: 'IL' }), tax('S', '2.5', { code: 'CHI' })],
	[tax('S', '6.25', { code: 'IL' })],
	[tax('S', '5', { code: 'GST' }), tax('S', '9.975', { code: 'QST', compound: true })],
	[tax('S', '21'), tax('S', '15', { code: 'IRPF', withheld: true })],
	[tax('Z'), tax('S', '9.975', { code: 'QST' })],
];

const taxes = fc.constantFrom(...TAXES);
const adjustment = fc.oneof(fc.record({ percent: decimal(100, 3) }), fc.record({ amount: decimal(5, 2), reason: fc.string() }));

const line: fc.Arbitrary<Position> = fc.record({
	quantity: fc.tuple(decimal(5000, 4), fc.boolean()).map(([quantity, isCredit]) => `${isCredit ? '-' : ''}${Number(quantity) === 0 ? '1' : quantity}`),
	unitPrice: decimal(2000, 6),
	taxes,
});
const dressed: fc.Arbitrary<Position> = fc
	.tuple(line, fc.record({ baseQuantity: fc.constantFrom('1', '3', '100', '0.5'), discounts: fc.array(adjustment, { maxLength: 2 }), charges: fc.array(adjustment, { maxLength: 2 }), unit: fc.constantFrom('h', 'pcs', 'm²', 'blurb'), description: fc.string() }, { requiredKeys: [] }))
	.map(([one, more]) => ({ ...one, ...more }));

const amounts: fc.Arbitrary<Given> = fc.record({
	currency: fc.constantFrom('EUR', 'USD', 'JPY', 'CHF'),
	pricesIncludeTax: fc.boolean(),
	rounding: fc.constantFrom('document', 'line'),
	roundingMode: fc.constantFrom('halfUp', 'halfEven', 'down'),
	lines: fc.array(dressed, { minLength: 1, maxLength: 8 }),
	allowances: fc.array(adjustment, { maxLength: 2 }),
	charges: fc.array(fc.tuple(adjustment, fc.option(taxes, { nil: undefined })).map(([one, own]) => (own ? { ...one, taxes: own } : one)), { maxLength: 2 }),
	prepaid: decimal(100, 2),
	cashRounding: fc.constantFrom('0', '0.05', '1'),
});

const endpoint = fc.constantFrom(undefined, { scheme: '0088', id: '4012345000009' }, { scheme: '0208', id: '0202239951' }, { scheme: 'no such', id: '1' });
const parties = fc.record({
	seller: fc.tuple(fc.constantFrom<Seller>(germanSeller, usSeller), endpoint).map(([seller, own]) => ({ ...seller, endpoint: own })),
	customer: fc.tuple(fc.constantFrom<Customer>(germanCustomer, usCustomer), endpoint).map(([customer, own]) => ({ ...customer, endpoint: own })),
	kind: fc.constantFrom<Invoice['kind']>('invoice', 'creditNote'),
	billing: fc.constantFrom<Invoice['billing']>('full', 'deposit'),
	deliveryDate: fc.constantFrom(undefined, '2026-11-20'),
	number: fc.oneof({ weight: 9, arbitrary: fc.constant('INV-1') }, fc.constant(undefined)),
	estimate: fc.constantFrom('EST-1', undefined),
	notes: fc.string(),
});

/** Any of a party's facts may be missing. */
const gaps: fc.Arbitrary<string[]> = fc.oneof({ weight: 2, arbitrary: fc.constant<string[]>([]) }, fc.subarray(['name', 'taxId', 'registrationId', 'address', 'iban', 'phone', 'reference'], { maxLength: 3 }));

const without = <T extends object>(party: T, names: string[]): T => Object.fromEntries(Object.entries(party).filter(([name]) => !names.includes(name))) as T;

/** Undefined where the amounts are none: a discount larger than its base. */
function draft(given: Given): Invoice | undefined {
	try {
		return invoiceOf(given);
	} catch (error) {
		if (error instanceof DomainError) return undefined;
		throw error;
	}
}

const invoices = fc
	.tuple(amounts, parties, gaps, gaps)
	.map(([given, { seller, customer, ...rest }, sellerGaps, customerGaps]) => draft({ ...given, with: { ...rest, seller: without(seller, sellerGaps), customer: without(customer, customerGaps) } }))
	.filter((invoice) => invoice !== undefined);

const document = (invoice: Invoice) => readXml(ublInvoice(invoice).xml);
const amountsAt = (from: ReturnType<typeof readXml>[], path: string) => from.map((one) => new Decimal(textAt(one, path) ?? 0));

describe('for any invoice', () => {
	it('the findings name the rules that refuse it, all of them and no others', () => {
		fc.assert(
			fc.property(invoices, (invoice) => {
				const { xml, findings } = ublInvoice(invoice);
				expect(refusals(xml)).toEqual(families(findings.map(({ rule }) => rule)));
			}),
			{ numRuns: 200 },
		);
	});

	it('the amounts are the invoice’s own', () => {
		fc.assert(
			fc.property(invoices, (invoice) => {
				const root = document(invoice);
				const [sums] = at(root, 'cac:LegalMonetaryTotal');
				const { totals } = invoice;
				expect(textAt(sums, 'cbc:TaxInclusiveAmount')).toBe(totals.gross);
				expect(textAt(sums, 'cbc:PayableAmount')).toBe(totals.due);
				expect(textAt(root, 'cac:TaxTotal/cbc:TaxAmount')).toBe(totals.tax);
				expect(root.children.filter(({ name }) => name.endsWith('Line')).map((one) => textAt(one, 'cbc:LineExtensionAmount'))).toEqual(invoice.lines.map(({ net }) => net));
			}),
		);
	});

	it('the bases of the VAT breakdown sum to the net amount', () => {
		fc.assert(
			fc.property(invoices, (invoice) => {
				const bases = amountsAt(at(document(invoice), 'cac:TaxTotal/cac:TaxSubtotal'), 'cbc:TaxableAmount');
				expect(bases.reduce((sum, base) => sum.plus(base), new Decimal(0)).toFixed(2)).toBe(new Decimal(invoice.totals.net).toFixed(2));
			}),
		);
	});

	it('the same invoice is the same document', () => {
		fc.assert(fc.property(invoices, (invoice) => expect(ublInvoice(structuredClone(invoice))).toEqual(ublInvoice(invoice))));
	});
});
