import fc from 'fast-check';

import { draftInvoice, firstNumber, fiscalYearOf, invoiceNumber, issueInvoice, nextNumberOf, numberFormatOf, numberSeries, numberWanted } from '../../../domain/billing';
import { readOr } from '../../../domain/errors';
import { draft, estimate, NOW, settings } from './samples';

const numbering = (parts: object = {}) => settings({ numbering: parts }).billing.numbering;

it.each([
	[{}, 1, 'INV-2026-00001'],
	[{}, 99_999, 'INV-2026-99999'],
	[{}, 100_000, 'INV-2026-100000'],
	[{ yearly: false }, 42, 'INV-00042'],
	[{ prefix: '', digits: 1, yearly: false }, 7, '7'],
	[{ prefix: 'RE/', digits: 3 }, 7, 'RE/2026-007'],
])('with %j, %d is %s', (parts, sequence, number) => {
	expect(invoiceNumber(numbering(parts), sequence, 2026)).toBe(number);
});

it('counts every year from 1 where the number has the year, else on and on', () => {
	expect(numberSeries(numbering(), 2026)).not.toBe(numberSeries(numbering(), 2027));
	expect(numberSeries(numbering({ yearly: false }), 2026)).toBe(numberSeries(numbering({ yearly: false }), 2027));
});

it('counts each prefix by itself', () => {
	expect(numberSeries(numbering({ prefix: 'A' }), 2026)).not.toBe(numberSeries(numbering({ prefix: 'B' }), 2026));
});

describe('fiscal years', () => {
	it.each([
		[1, '2026-01-01', 2026],
		[4, '2026-03-31', 2025],
		[4, '2026-04-01', 2026],
		[7, '2026-06-30', 2025],
		[7, '2026-07-01', 2026],
		[12, '2026-11-30', 2025],
	])('that begin in month %d: %s is in %d', (fiscalYearStart, date, year) => {
		expect(fiscalYearOf({ fiscalYearStart }, date)).toBe(year);
	});

	it.each([
		[{ yearDigits: 2 }, 'INV-26-00007'],
		[{ pattern: '{prefix}{year}-{nextYy}/{number}', fiscalYearStart: 4 }, 'INV-2026-27/00007'],
		[{ pattern: 'FY{nextYy}-{number}', digits: 3 }, 'FY27-007'],
		[{ pattern: '{number}/{year}', yearly: true, digits: 1 }, '7/2026'],
		[{ pattern: '{yy}{number}', yearDigits: 2 }, '2600007'],
	])('%j writes %s', (parts, number) => {
		expect(invoiceNumber(numbering(parts), 7, 2026)).toBe(number);
	});
});

describe('series of their own', () => {
	const own = { creditNotes: { prefix: 'CN-', digits: 4 }, series: [{ when: { businessUnit: 'North' }, prefix: 'N-' }, { when: { kind: 'invoice', billing: 'deposit' }, prefix: 'D-', yearly: false }] };
	it.each([
		[{ kind: 'invoice', billing: 'full' }, 'INV-2026-00001'],
		[{ kind: 'creditNote', billing: 'full' }, 'CN-2026-0001'],
		[{ kind: 'invoice', billing: 'full', businessUnit: 'north' }, 'N-2026-00001'],
		[{ kind: 'creditNote', billing: 'full', businessUnit: 'North' }, 'N-2026-00001'],
		[{ kind: 'invoice', billing: 'deposit' }, 'D-00001'],
	] as const)('%j is %s', (document, number) => {
		expect(invoiceNumber(numberFormatOf(numbering(own), document), 1, 2026)).toBe(number);
	});

	it('an estimate names its unit, and the invoice keeps it', () => {
		const invoice = draft({ estimate: estimate({ branch: 'North' }) });
		expect(invoice.businessUnit).toBe('North');
		expect(issueInvoice(invoice, { sequence: 3 }, settings({ numbering: own }), NOW).number).toBe('N-2026-00003');
	});
});

describe('a start', () => {
	it.each([
		[{ start: 138, yearly: false }, 2026, 138],
		[{ start: 138 }, 2027, 138],
		[{ start: 138, startYear: 2026 }, 2026, 138],
		[{ start: 138, startYear: 2026 }, 2027, 1],
		[{}, 2026, 1],
	])('%j in %d is %d', (parts, year, first) => {
		expect(firstNumber(numbering(parts), year)).toBe(first);
	});

	it('is what the ledger is asked for, and what is shown beforehand', async () => {
		const own = settings({ numbering: { start: 138, digits: 3 } });
		expect(numberWanted(draft(), own, NOW)).toMatchObject({ series: 'invoice:INV-2026', startAt: 138 });
		const next = async (last: number) => (await nextNumberOf({ kind: 'invoice', billing: 'full' }, own, NOW, () => Promise.resolve(last))).number;
		expect([await next(0), await next(140)]).toEqual(['INV-2026-138', 'INV-2026-141']);
	});
});

const ANY_NUMBERING = fc.record(
	{
		prefix: fc.constantFrom('', 'A', 'A-', 'INV-20'),
		digits: fc.integer({ min: 1, max: 6 }),
		yearDigits: fc.constantFrom(2, 4),
		fiscalYearStart: fc.integer({ min: 1, max: 12 }),
		pattern: fc.constantFrom('{number}-{yy}', '{prefix}{nextYear}/{number}', '{year}.{number}'),
	},
	{ requiredKeys: [] },
);

it('law: two documents of one series have two numbers, and the number says the year that its series has', () => {
	fc.assert(
		fc.property(ANY_NUMBERING, fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 2001, max: 2098 }), (parts, one, other, year) => {
			const format = numbering(parts);
			expect(invoiceNumber(format, one, year) === invoiceNumber(format, other, year)).toBe(one === other);
			expect(invoiceNumber(format, one, year) === invoiceNumber(format, one, year + 1)).toBe(false);
			expect(numberSeries(format, year)).not.toBe(numberSeries(format, year + 1));
		}),
	);
});

it('law: whenever a draft is issued again, its fiscal year\'s series is among those looked into', () => {
	fc.assert(
		fc.property(ANY_NUMBERING, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (parts, first, later) => {
			const own = settings({ numbering: parts });
			const made = draftInvoice({ estimate: estimate() }, own, NOW);
			const { series } = numberWanted(made, own, NOW + first * 86_400_000);
			const again = numberWanted(made, own, NOW + (first + later) * 86_400_000);
			expect([again.series, ...again.earlierSeries]).toContain(series);
		}),
		{ numRuns: 60 },
	);
});

it.each([
	[{ pattern: 'A{year}' }, 'billing.numbering.pattern'],
	[{ pattern: '{number}{number}{year}' }, 'billing.numbering.pattern'],
	[{ pattern: '{number}' }, 'billing.numbering.pattern'],
	[{ pattern: '{jahr}-{number}' }, 'billing.numbering.pattern'],
	[{ yearDigits: 3 }, 'billing.numbering.yearDigits'],
	[{ fiscalYearStart: 13 }, 'billing.numbering.fiscalYearStart'],
	[{ start: 0 }, 'billing.numbering.start'],
	[{ creditNotes: {} }, 'billing.numbering.creditNotes.prefix'],
	[{ creditNotes: { pattern: '{number}', prefix: 'C' } }, 'billing.numbering.creditNotes.pattern'],
	[{ series: [{ when: { unit: 'a' }, prefix: 'A' }] }, 'billing.numbering.series[0].when'],
	[{ series: [{ when: {}, digits: 2 }] }, 'billing.numbering.series[0].prefix'],
	[{ creditNotes: { pattern: 'INV-{year}-{number}' } }, 'billing.numbering.creditNotes.pattern'],
	[{ yearDigits: 2, creditNotes: { pattern: 'INV-{yy}-{number}' } }, 'billing.numbering.creditNotes.pattern'],
	[{ pattern: 'A{year}-{number}', creditNotes: { prefix: 'A' } }, 'billing.numbering.creditNotes.prefix'],
	[{ creditNotes: { prefix: 'C-' }, series: [{ when: { kind: 'creditNote' }, yearly: false, pattern: 'C-{year}-{number}' }] }, 'billing.numbering.series[0].pattern'],
])('%j is refused by %s', (parts, field) => {
	expect(() => settings({ numbering: parts })).toThrow(expect.objectContaining({ field: expect.stringContaining(field) as unknown }));
});

it('gives no number to two documents of one year, whatever series they belong to', () => {
	const own = fc.record({ prefix: fc.constantFrom(undefined, 'INV-', 'A'), pattern: fc.constantFrom(undefined, '{prefix}{year}-{number}', 'INV-{yy}-{number}', 'A{year}-{number}', 'A{number}-{year}'), yearly: fc.constantFrom(undefined, true, false), yearDigits: fc.constantFrom(undefined, 2, 4) });
	fc.assert(
		fc.property(own, own, own, (base, creditNotes, deposits) => {
			const said = (parts: object) => Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
			const numbering = { ...said(base), creditNotes: said(creditNotes), series: [{ when: { billing: 'deposit' }, ...said(deposits) }] };
			const read = readOr(() => settings({ numbering }));
			fc.pre('value' in read);
			const invoice = draftInvoice({ estimate: estimate() }, read.value, NOW);
			const counts = new Map<string, number>();
			const numbers = [invoice, { ...invoice, kind: 'creditNote' as const }, { ...invoice, billing: 'deposit' as const }].map((document) => {
				const { series } = numberWanted(document, read.value, NOW);
				const sequence = (counts.get(series) ?? 0) + 1;
				counts.set(series, sequence);
				return issueInvoice(document, { sequence }, read.value, NOW).number;
			});
			expect(new Set(numbers).size).toBe(numbers.length);
		}),
		{ numRuns: 300 },
	);
});
