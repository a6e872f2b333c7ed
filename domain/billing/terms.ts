import { currencyDigits } from '../money';
import type { Estimate } from './read/estimate';
import type { BillingSettings } from './settings';
import type { DocumentInput } from './types';
import { withoutAbsent } from './withoutAbsent';

type DocumentTerms = Pick<DocumentInput, 'currency' | 'pricesIncludeTax' | 'rounding' | 'roundingMode' | 'cashRounding'>;

/** What holds for all documents of an estimate. */
export interface Terms extends DocumentTerms {
	/** Decimals of the currency. */
	digits: number;
}

/**
 * The document's own currency and kind of prices, else the profile's.
 *
 * @param field where the document names its currency
 */
export function termsOf({ currency: own, pricesIncludeTax: included }: Pick<Estimate, 'currency' | 'pricesIncludeTax'>, { business, billing }: BillingSettings, field = 'estimate.currency'): Terms {
	const currency = own ?? business.currency;
	const { pricesIncludeTax, rounding, roundingMode, cashRounding } = billing;
	const digits = currencyDigits(currency, own === undefined ? 'business.currency' : field);
	return withoutAbsent({ currency, digits, pricesIncludeTax: included ?? pricesIncludeTax, rounding, roundingMode, cashRounding });
}

export function documentTerms({ currency, pricesIncludeTax, rounding, roundingMode, cashRounding }: Terms): DocumentTerms {
	return withoutAbsent({ currency, pricesIncludeTax, rounding, roundingMode, cashRounding });
}
