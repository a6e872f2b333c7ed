import { currencyDigits, type Decimal, formatAmount } from '../../domain/money';
import type { Xml } from './writeXml';

/** An amount of the invoice as it is, or one worked out of its amounts. */
export type Amount = (value: string | Decimal) => Xml;

export function amountIn(currency: string): Amount {
	const digits = currencyDigits(currency);
	return (value) => ({ '@_currencyID': currency, '#text': typeof value === 'string' ? value : formatAmount(value, digits) });
}
