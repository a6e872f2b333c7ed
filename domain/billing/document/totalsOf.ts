import { DomainError } from '../../errors';
import { type Decimal, formatAmount, readDecimal, roundToStep, sum } from '../../money';
import type { DocumentInput, Totals } from '../types';
import type { LeviedTax } from './levyTaxes';
import type { Terms } from './terms';

/** BR-CO-10 to BR-CO-16. */
export function totalsOf(nets: Record<'lines' | 'allowances' | 'charges', Decimal>, taxes: LeviedTax[], input: DocumentInput, { digits, round }: Terms): Totals {
	const format = (amount: Decimal) => formatAmount(amount, digits);
	const taxSum = (withheld: boolean) => sum(taxes.filter(({ row }) => Boolean(row.tax.withheld) === withheld).map(({ tax }) => tax));
	const net = nets.lines.minus(nets.allowances).plus(nets.charges);
	const [tax, withheld] = [taxSum(false), taxSum(true)];
	const gross = net.plus(tax);
	const prepaid = round(readDecimal(input.prepaid, 'prepaid'));
	const open = gross.minus(withheld).minus(prepaid);
	const due = roundToCoin(open, input, digits);
	return {
		lines: format(nets.lines),
		allowances: format(nets.allowances),
		charges: format(nets.charges),
		net: format(net),
		tax: format(tax),
		gross: format(gross),
		withheld: format(withheld),
		prepaid: format(prepaid),
		rounding: format(due.minus(open)),
		due: format(due),
	};
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
