import fc from 'fast-check';

import type { Adjustment, DocumentInput, Tax } from '../../../../domain/billing/types';
import { ROUNDING_MODES } from '../../../../domain/money';

type Line = DocumentInput['lines'][number];

const decimal = (most: number, digits: number) =>
	fc.tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: digits })).map(([units, places]) => (units / 10 ** places).toFixed(places));
const signed = (size: fc.Arbitrary<string>) => fc.tuple(fc.boolean(), size).map(([credit, text]) => (credit ? `-${text}` : text));

const TAXES: Tax[] = [
	{ code: 'VAT', category: 'S', rate: '19' },
	{ code: 'VAT', category: 'S', rate: '7' },
	{ code: 'VAT', category: 'S', rate: '9.975' },
	{ code: 'VAT', category: 'Z', rate: '0' },
	{ code: 'VAT', category: 'AE', rate: '0', exemptionReason: 'Reverse charge' },
	{ code: 'City', category: 'S', rate: '1.125' },
	{ code: 'Luxury', category: 'S', rate: '100' },
	{ code: 'QST', category: 'S', rate: '7.5', compound: true },
	{ code: 'Levy', category: 'S', rate: '0.333', compound: true },
	{ code: 'Surcharge', category: 'S', rate: '5.2', onTop: true },
	{ code: 'IRPF', category: 'S', rate: '15', withheld: true },
];
const anyTaxes = fc.oneof(
	{ weight: 3, arbitrary: fc.constantFrom(...TAXES.slice(0, 4)).map((one) => [one]) },
	{ weight: 1, arbitrary: fc.shuffledSubarray(TAXES, { maxLength: 4 }) },
);

const percentage = (most: number) => fc.integer({ min: 0, max: most * 10 }).map((tenths): Adjustment => ({ percent: (tenths / 10).toFixed(1) }));
const amount = decimal(10_000, 3).map((text): Adjustment => ({ amount: text }));
const charges = fc.array(fc.oneof(percentage(100), amount), { maxLength: 2 });
const ofDocument = <T extends Adjustment>(adjustments: fc.Arbitrary<T[]>) =>
	adjustments.chain((list) => fc.tuple(...list.map((one) => fc.option(anyTaxes, { nil: undefined }).map((taxes) => ({ ...one, taxes })))));

const anyLine: fc.Arbitrary<Line> = fc.record({
	id: fc.constant('1'),
	quantity: signed(decimal(100_000, 3)),
	unitPrice: decimal(10_000_000, 6),
	baseQuantity: fc.constantFrom(undefined, undefined, '1', '100', '1000', '7'),
	// One: two, each rounded up, can be more than a line of one cent.
	discounts: fc.array(percentage(100), { maxLength: 1 }),
	charges,
	taxes: anyTaxes,
});

export const anyDocument: fc.Arbitrary<DocumentInput> = fc.record({
	currency: fc.constantFrom('EUR', 'USD', 'JPY', 'KWD', 'CLF'),
	pricesIncludeTax: fc.boolean(),
	rounding: fc.constantFrom('document', 'line'),
	roundingMode: fc.constantFrom(...ROUNDING_MODES),
	cashRounding: fc.constantFrom(undefined, '0', '1', '5'),
	lines: fc.array(anyLine, { minLength: 1, maxLength: 12 }),
	allowances: ofDocument(fc.array(fc.oneof(percentage(100), amount), { maxLength: 2 })),
	charges: ofDocument(charges),
	prepaid: signed(decimal(1_000_000, 3)),
});
