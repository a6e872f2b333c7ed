import { type Invoice, localeOf } from '../../domain/billing';
import { type InvoiceLabels, packFor } from '../../domain/language';
import { decimals, formats, type Formats } from './formats';

export interface Wording {
	locale: Intl.Locale;
	labels: InvoiceLabels;
	format: Formats;
}

/** @param asked BCP 47; by default the customer's language and country */
export function wordingOf(invoice: Invoice, asked?: string): Wording {
	const locale = localeOf(invoice, asked);
	return { locale, labels: packFor(locale.language).labels, format: formats(locale, invoice.currency, decimals(invoice.totals.due)) };
}
