import { currencyDigits, Decimal, formatAmount, roundTo } from '../money';
import type { Terms } from './terms';
import type { Invoice } from './types';

/** The invoice's tax in the currency that the tax office counts in; undefined where the invoice is in it anyway. */
export function inTaxCurrency(agreed: Pick<NonNullable<Invoice['taxCurrency']>, 'currency' | 'rate'> | undefined, tax: string, { currency, roundingMode }: Pick<Terms, 'currency' | 'roundingMode'>): Invoice['taxCurrency'] {
	if (agreed === undefined || agreed.currency === currency) return undefined;
	const digits = currencyDigits(agreed.currency, 'taxCurrency.currency');
	return { currency: agreed.currency, rate: agreed.rate, amount: formatAmount(roundTo(new Decimal(tax).times(agreed.rate), digits, roundingMode), digits) };
}
