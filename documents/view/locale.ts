import type { Invoice } from '../../domain/billing/types';
import { LABELS } from './labels';

const ENGLISH = 'en';
/** Four letters behind a language would be a script. */
const REGION = /^([A-Za-z]{2}|\d{3})$/;

/**
 * The language of the labels and the region of numbers and dates, e.g. `de-AT`. The language is the one asked for, else
 * the customer's; the region is the customer's, else the seller's. A language without labels gives English.
 */
export function localeOf({ customer, seller }: Invoice, asked?: string): Intl.Locale {
	const wanted = readLocale(asked) ?? readLocale(customer.language) ?? new Intl.Locale(ENGLISH);
	const language = LABELS.has(wanted.language) ? wanted.language : ENGLISH;
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
