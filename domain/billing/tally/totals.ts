import { Decimal, formatAmount, roundToStep } from '../../money';
import type { Terms } from '../terms';
import type { Totals } from '../types';
import { type Tally, taxOf } from './tally';

/** BR-CO-10 to BR-CO-16, of sums that are exact already. */
export function totalsOf(nets: Record<'lines' | 'allowances' | 'charges', Decimal>, tally: Tally, prepaid: Decimal, terms: Terms): Totals {
	const format = (amount: Decimal) => formatAmount(amount, terms.digits);
	const net = nets.lines.minus(nets.allowances).plus(nets.charges);
	const [tax, withheld] = [taxOf(tally), taxOf(tally, true)];
	const gross = net.plus(tax);
	const open = gross.minus(withheld).minus(prepaid);
	const due = roundToCoin(open, terms);
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

function roundToCoin(amount: Decimal, { cashRounding = '0', roundingMode }: Terms): Decimal {
	const coin = new Decimal(cashRounding);
	return coin.isZero() ? amount : roundToStep(amount, coin, roundingMode);
}
