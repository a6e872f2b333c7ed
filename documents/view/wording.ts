import { type Invoice, localeOf } from '../../domain/billing';
import { decimals, formats, type Formats } from './formats';
import { en } from './labels/en';
import { LABELS, type Labels } from './labels';

export interface Wording {
	locale: Intl.Locale;
	labels: Labels;
	format: Formats;
}

/** @param asked BCP 47; by default the customer's language and country */
export function wordingOf(invoice: Invoice, asked?: string): Wording {
	const locale = localeOf(invoice, asked);
	return { locale, labels: LABELS.get(locale.language) ?? en, format: formats(locale, invoice.currency, decimals(invoice.totals.due)) };
}
