import { DomainError } from '../../errors';
import { Decimal, readDecimal, ZERO } from '../../money';
import type { Tax } from '../types';

/** One tax as it is charged and shown. A compound tax is another row wherever other taxes come before it. */
export interface TaxRow {
	tax: Tax;
	/** 0.0825 for 8.25 %. */
	rate: Decimal;
	/** The taxes it is charged on, in their order; none unless it is compound. */
	before: TaxRow[];
}

/** The taxes that apply together to a line. */
export interface TaxSet {
	taxes: Tax[];
	rows: TaxRow[];
	/** What each tax comes to on a net amount of 1. */
	ofOne: Map<TaxRow, Decimal>;
	/** A net amount of 1 with the taxes that prices can include. */
	factor: Decimal;
}

const ONE = new Decimal(1);
const MOST_TAXES = 20;
/** BR-Z-05, BR-E-05, BR-AE-05, BR-IC-05, BR-G-05 and BR-O-05: their rate is 0. */
const UNTAXED = new Set(['Z', 'E', 'AE', 'K', 'G', 'O']);

export type TaxTable = (taxes: Tax[], field: string) => TaxSet;

/** The same list of taxes is the same set; the same tax is the same row, in whatever set and however its rate is written. */
export function taxTable(): TaxTable {
	const rows = new Map<string, TaxRow>();
	const sets = new Map<string, TaxSet>();
	return (taxes, field) => {
		const text = JSON.stringify(taxes);
		const set = sets.get(text) ?? newSet(taxes, rowsOf(taxes, rows, field));
		sets.set(text, set);
		return set;
	};
}

function rowsOf(taxes: Tax[], rows: Map<string, TaxRow>, field: string): TaxRow[] {
	if (taxes.length > MOST_TAXES) throw invalidTax(`${field} has ${taxes.length} taxes`, `Name at most ${MOST_TAXES} on one line.`, field);
	const keys: string[] = [];
	const own: TaxRow[] = [];
	taxes.forEach((tax, index) => {
		const rate = readRate(tax, `${field}[${index}]`);
		const key = keyOf(tax, rate);
		if (keys.includes(key)) throw invalidTax(`${field}[${index}] is there twice`, 'Name each tax once.', `${field}[${index}]`);
		keys.push(key);
		const rowKey = tax.compound ? JSON.stringify(keys) : key;
		const row = rows.get(rowKey) ?? { tax, rate, before: tax.compound ? own.filter((earlier) => !earlier.tax.withheld) : [] };
		rows.set(rowKey, row);
		own.push(row);
	});
	return own;
}

/** Whether prices that include tax include this one. */
export function isInPrices({ withheld, onTop }: Tax): boolean {
	return !withheld && !onTop;
}

/** What the tax is charged on: the net amount, and for a compound tax the taxes before it. */
export function baseOf(row: TaxRow, net: Decimal, taxes: ReadonlyMap<TaxRow, Decimal>): Decimal {
	return row.before.reduce((base, earlier) => base.plus(taxes.get(earlier) ?? ZERO), net);
}

function newSet(taxes: Tax[], rows: TaxRow[]): TaxSet {
	const ofOne = new Map<TaxRow, Decimal>();
	let factor = ONE;
	for (const row of rows) {
		const tax = baseOf(row, ONE, ofOne).times(row.rate);
		ofOne.set(row, tax);
		if (isInPrices(row.tax)) factor = factor.plus(tax);
	}
	return { taxes, rows, ofOne, factor };
}

function readRate({ rate, category }: Tax, field: string): Decimal {
	const percent = readDecimal(rate, `${field}.rate`);
	if (percent.lt(0) || percent.gt(100)) {
		throw invalidTax(`${field}.rate is ${percent.toFixed()} %`, 'Write a percentage from 0 to 100, e.g. 8.25.', `${field}.rate`);
	}
	if (UNTAXED.has(category) && !percent.isZero()) {
		const wayOn = `Write the rate 0, or the category S if the tax is charged.`;
		throw invalidTax(`${field}.rate is ${percent.toFixed()} %, but nothing is charged in the category ${category}`, wayOn, `${field}.rate`);
	}
	return percent.div(100);
}

function keyOf({ code, category, compound, withheld, onTop, exemptionReason, exemptionCode }: Tax, rate: Decimal): string {
	return JSON.stringify([code, category, rate, Boolean(compound), Boolean(withheld), Boolean(onTop), exemptionReason, exemptionCode]);
}

function invalidTax(message: string, description: string, field: string): DomainError {
	return new DomainError('invalid-tax', message, description, field);
}
