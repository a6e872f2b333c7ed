import { Decimal, roundToStep } from '../../money';
import type { Terms } from '../terms';
import { totalsFrom } from '../totalsFrom';
import type { Totals } from '../types';
import { type Tally, taxOf } from './tally';

/** Of sums that are exact already. */
export function totalsOf(nets: Record<'lines' | 'allowances' | 'charges', Decimal>, tally: Tally, prepaid: Decimal, terms: Terms): Totals {
	return totalsFrom({ nets, tax: taxOf(tally), withheld: taxOf(tally, true), prepaid }, terms.digits, (open) => roundToCoin(open, terms));
}

function roundToCoin(amount: Decimal, { cashRounding = '0', roundingMode }: Terms): Decimal {
	const coin = new Decimal(cashRounding);
	return coin.isZero() ? amount : roundToStep(amount, coin, roundingMode);
}
