import { packFor } from '../../language';
import type { CollectionSettings } from '../types';
import { fill, moneyFor } from './write';

export interface Thanks {
	subject: string;
	body: string;
	language: string;
}

interface Paid {
	name?: string;
	/** Numbers of the invoices that are paid by now. */
	invoices: readonly string[];
	/** Of the payment; absent where it is not known. */
	amount?: string;
	currency: string;
	language: string;
}

/** Said once everything is paid. */
export function thanksFor({ name, invoices, amount, currency, language: asked }: Paid, { business }: Pick<CollectionSettings, 'business'>): Thanks {
	const { code: language, reminders } = packFor(asked);
	const { hello, helloUnnamed, invoice, invoiceUnnumbered, thanks } = reminders;
	const values = {
		name: name ?? '',
		invoice: invoices.length === 0 ? invoiceUnnumbered : invoices.map((number) => fill(invoice, { number })).join(', '),
		amount: amount === undefined ? '' : moneyFor(amount, currency, language, business.country),
		business: business.name,
	};
	const paragraphs = [name === undefined ? helloUnnamed : fill(hello, values), fill(amount === undefined ? thanks.bodyWithoutAmount : thanks.body, values), business.signature ?? business.name];
	return { language, subject: fill(thanks.subject, values), body: paragraphs.join('\n\n') };
}
