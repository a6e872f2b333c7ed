import { LANGUAGES } from '../../language';
import type { Invoice } from '../types';

const ENGLISH = 'en';
/** Four letters behind a language would be a script. */
const REGION = /^([A-Za-z]{2}|\d{3})$/;

/**
 * How a document writes words, numbers and dates, all of it, e.g. `de-AT`. The language is the one asked for, else the
 * customer's; the region is the customer's, else the seller's. A language that is not ours gives English.
 */
export function localeOf({ customer, seller }: Pick<Invoice, 'customer' | 'seller'>, asked?: string): Intl.Locale {
	const wanted = readLocale(asked) ?? readLocale(customer.language) ?? new Intl.Locale(ENGLISH);
	const language = LANGUAGES.includes(wanted.language) ? wanted.language : ENGLISH;
	const region = wanted.region ?? customer.address?.country ?? seller.address?.country;
	return (region && REGION.test(region) && readLocale(`${language}-${region}`)) || new Intl.Locale(language);
}

function readLocale(tag: string | undefined): Intl.Locale | undefined {
	if (!tag) return undefined;
	try {
		return new Intl.Locale(tag);
	} catch {
		return undefined;
	}
}
