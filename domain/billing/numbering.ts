import type { BillingSettings } from './settings';
import type { Invoice } from './types';

type Numbering = BillingSettings['billing']['numbering'];

/** How the numbers of one series are written and counted. */
export type NumberFormat = Omit<Numbering, 'creditNotes' | 'series'>;

/** What decides which series a document belongs to. */
export type Numbered = Pick<Invoice, 'kind' | 'billing' | 'businessUnit'>;

/** The first of `series` whose condition holds, else that of credit notes, else the base; what it does not say is the base's, but for the start. */
export function numberFormatOf({ series, creditNotes, ...base }: Numbering, document: Numbered): NumberFormat {
	const special = series.find(({ when }) => fits(when, document)) ?? (document.kind === 'creditNote' ? creditNotes : undefined);
	if (special === undefined) return base;
	const { start, startYear, pattern, prefix = base.prefix, digits = base.digits, yearly = base.yearly, yearDigits = base.yearDigits, fiscalYearStart = base.fiscalYearStart } = special;
	// A pattern belongs to its prefix: one that has a prefix alone is written plainly.
	return { prefix, digits, yearly, yearDigits, fiscalYearStart, start, startYear, pattern: pattern ?? (special.prefix === undefined ? base.pattern : undefined) };
}

function fits({ kind, billing, businessUnit }: Numbering['series'][number]['when'], document: Numbered): boolean {
	const isOf = (wanted: readonly string[] | undefined, value: string | undefined) => wanted === undefined || (value !== undefined && wanted.some((one) => one.toLowerCase() === value.toLowerCase()));
	return isOf(kind, document.kind) && isOf(billing, document.billing) && isOf(businessUnit, document.businessUnit);
}

/** The year that a date counts to, by the year in which it begins: with a start in April, 2026-01-06 is in 2025. */
export function fiscalYearOf({ fiscalYearStart }: Pick<NumberFormat, 'fiscalYearStart'>, date: string): number {
	const [year, month] = date.split('-').map(Number);
	return month < fiscalYearStart ? year - 1 : year;
}

/**
 * `INV-2026-00042`; a sequence of more digits is written in full.
 *
 * @param year the fiscal year of the issue date
 */
export function invoiceNumber(format: NumberFormat, sequence: number, year: number): string {
	return written(format, String(sequence).padStart(format.digits, '0'), year);
}

/** What is counted together, for the ledger: every fiscal year from its start where it is `yearly`. */
export function numberSeries(format: NumberFormat, year: number): string {
	const { prefix, yearly, pattern } = format;
	if (pattern === undefined) return yearly ? `invoice:${prefix}${yearText(format, year)}` : `invoice:${prefix}`;
	return `invoice:${yearly ? written(format, '#', year) : pattern.replace('{prefix}', () => prefix)}`;
}

/** The first number of a series: what a business that moves over goes on from. */
export function firstNumber({ yearly, start = 1, startYear }: NumberFormat, year: number): number {
	return !yearly || startYear === undefined || startYear === year ? start : 1;
}

/**
 * Where an invoice that was drafted on a day can have its number from: the series of every year since.
 *
 * @param draftedOn the draft's date
 * @param year the fiscal year of today
 */
export function numberSeriesSince(format: NumberFormat, draftedOn: string, year: number): string[] {
	const first = Math.min(fiscalYearOf(format, draftedOn), year);
	// A draft made before its year's end can have been issued by a clock of another zone.
	return Array.from({ length: Math.min(year - first, MOST_YEARS) + 2 }, (_, back) => numberSeries(format, year - back));
}

/** Nothing is drafted and left for longer. */
const MOST_YEARS = 10;

const PLAIN = { yearly: '{prefix}{year}-{number}', always: '{prefix}{number}' };

function written(format: NumberFormat, number: string, year: number): string {
	const { prefix, yearly, pattern = yearly ? PLAIN.yearly : PLAIN.always } = format;
	const values: Record<string, string> = {
		prefix,
		number,
		year: yearText(format, year),
		yy: twoDigits(year),
		nextYear: yearText(format, year + 1),
		nextYy: twoDigits(year + 1),
	};
	return pattern.replace(/\{(\w+)\}/g, (token, name: string) => values[name] ?? token);
}

function yearText({ yearDigits }: NumberFormat, year: number): string {
	return yearDigits === 2 ? twoDigits(year) : String(year);
}

function twoDigits(year: number): string {
	return String(year % 100).padStart(2, '0');
}
