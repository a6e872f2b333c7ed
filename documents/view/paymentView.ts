import { earlyPaymentSentences, type Invoice } from '../../domain/billing';
import { epcPayload } from '../epc';
import { isNegative, isZero, negated } from './amounts';
import { excerpt } from './excerpt';
import { slipView } from './slipView';
import type { PaymentView, Row } from './types';
import type { Wording } from './wording';

/** A code only for an invoice that has its number: nobody is to pay a draft. */
export function paymentView(invoice: Invoice, wording: Wording): PaymentView | undefined {
	const { labels, format } = wording;
	const { due } = invoice.totals;
	if (invoice.kind === 'creditNote' || invoice.status === 'void') return undefined;
	if (isNegative(due)) return { heading: labels.payment, text: filled(labels.inYourFavour, { amount: format.money(negated(due)) }), account: [] };
	if (isZero(due) || invoice.status === 'paid') return { heading: labels.payment, text: labels.nothingDue, account: [] };

	const next = invoice.instalments[0] ?? { amount: due, dueDate: invoice.dueDate };
	const amount = format.money(next.amount);
	const terms = earlyPaymentSentences(invoice);
	const made = slipView(invoice, next.amount, wording);
	const slip = made && !('missing' in made) ? made : undefined;
	return {
		heading: labels.payment,
		text: filled(labels.payBy, { amount, date: format.date(next.dueDate) }),
		...(terms.length > 0 && { terms }),
		account: accountRows(invoice, next.amount, slip?.reference ?? invoice.number, wording),
		...(slip ? { slip } : { code: codeOf(invoice, next.amount, filled(labels.scan, { amount })) }),
	};
}

function accountRows(invoice: Invoice, amount: string, reference: string | undefined, { labels }: Wording): Row[] {
	const { seller } = invoice;
	const hasAccount = Boolean(seller.iban ?? seller.accountNumber);
	const link = paymentLink(invoice, amount);
	const rows: Array<[label: string, value: string | undefined, link?: string]> = [
		...(hasAccount ? [[labels.holder, seller.name] as [string, string | undefined]] : []),
		['IBAN', seller.iban?.replace(/\s/g, '').replace(/(.{4})(?=.)/g, '$1 ')],
		['BIC', seller.iban && seller.bic],
		// Each under the name that its country knows it by.
		['Routing number (ABA)', seller.routingNumber],
		['Sort code', seller.sortCode?.replace(/[\s-]/g, '').replace(/(..)(?=.)/g, '$1-')],
		['BSB', seller.bsb?.replace(/[\s-]/g, '').replace(/^(...)/, '$1-')],
		['Institution no.', seller.institutionNumber],
		['Transit no.', seller.transitNumber],
		[labels.account, seller.accountNumber],
		['SWIFT/BIC', seller.iban || !seller.accountNumber ? undefined : seller.bic],
		[labels.bank, hasAccount ? seller.bankName : undefined],
		[labels.cheque, seller.chequePayableTo],
		[labels.payOnline, link && new URL(link).host, link],
		[labels.remittance, hasAccount || seller.chequePayableTo ? reference : undefined],
	];
	return rows.flatMap(([label, value, leadsTo]) => (value ? [{ label, value: excerpt(value, 120), ...(leadsTo && { link: leadsTo }) }] : []));
}

/** Only for an invoice that has its number: nobody is to pay a draft. */
function paymentLink({ seller, number, currency, key }: Invoice, amount: string): string | undefined {
	if (!seller.paymentLink || number === undefined) return undefined;
	const values: Record<string, string> = { number, amount, currency, key };
	const link = seller.paymentLink.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
	return link.startsWith('https://') && URL.canParse(link) ? link : undefined;
}

function codeOf({ seller, number, currency }: Invoice, amount: string, caption: string): PaymentView['code'] {
	const payload = number && epcPayload({ name: seller.name, iban: seller.iban, bic: seller.bic, amount, currency, remittance: number });
	return payload ? { payload, caption } : undefined;
}

function filled(sentence: string, values: Record<string, string>): string {
	return sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name]);
}
