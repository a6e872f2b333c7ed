import { type Decimal, formatAmount } from '../money';
import type { Totals } from './types';

interface Sums {
	nets: Record<'lines' | 'allowances' | 'charges', Decimal>;
	tax: Decimal;
	withheld: Decimal;
	prepaid: Decimal;
}

/**
 * BR-CO-10 to BR-CO-16.
 *
 * @param digits of the currency
 * @param toCoin rounds what is to be paid to the smallest coin
 */
export function totalsFrom({ nets, tax, withheld, prepaid }: Sums, digits: number, toCoin: (amount: Decimal) => Decimal): Totals {
	const format = (amount: Decimal) => formatAmount(amount, digits);
	const net = nets.lines.minus(nets.allowances).plus(nets.charges);
	const gross = net.plus(tax);
	const open = gross.minus(withheld).minus(prepaid);
	const due = toCoin(open);
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
