import { DomainError } from '../../errors';
import { type Decimal, readDecimal, roundToStep, sum } from '../../money';
import { totalsFrom } from '../totalsFrom';
import type { DocumentInput, Totals } from '../types';
import type { LeviedTax } from './levyTaxes';
import type { Terms } from './terms';

export function totalsOf(nets: Record<'lines' | 'allowances' | 'charges', Decimal>, taxes: LeviedTax[], input: DocumentInput, { digits, round }: Terms): Totals {
	const taxSum = (withheld: boolean) => sum(taxes.filter(({ row }) => Boolean(row.tax.withheld) === withheld).map(({ tax }) => tax));
	const prepaid = round(readDecimal(input.prepaid, 'prepaid'));
	return totalsFrom({ nets, tax: taxSum(false), withheld: taxSum(true), prepaid }, digits, (open) => roundToCoin(open, input, digits));
}

function roundToCoin(amount: Decimal, { cashRounding, roundingMode }: DocumentInput, digits: number): Decimal {
	if (cashRounding === undefined) return amount;
	const coin = readDecimal(cashRounding, 'cashRounding');
	if (coin.isZero()) return amount;
	if (coin.gt(0) && coin.decimalPlaces() <= digits) return roundToStep(amount, coin, roundingMode);
	throw new DomainError(
		'invalid-cash-rounding',
		`cashRounding is ${coin.toFixed()}`,
		'Write the smallest coin of the currency, e.g. 0.05, or 0 for none.',
		'cashRounding',
	);
}
