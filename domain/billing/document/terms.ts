import { currencyDigits, type Decimal, roundTo } from '../../money';
import type { DocumentInput } from '../types';

/** What holds for every amount of a document. */
export interface Terms extends Pick<DocumentInput, 'pricesIncludeTax' | 'rounding'> {
	digits: number;
	/** To the currency's digits, by the document's mode. */
	round: (amount: Decimal) => Decimal;
}

export function termsOf({ currency, pricesIncludeTax, rounding, roundingMode }: DocumentInput): Terms {
	const digits = currencyDigits(currency);
	return { pricesIncludeTax, rounding, digits, round: (amount) => roundTo(amount, digits, roundingMode) };
}
