import { earlyPaymentSentences, type Invoice } from '../../domain/billing';
import { epcPayload } from '../epc';
import { isNegative, isZero, negated } from './amounts';
import { excerpt } from './excerpt';
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
	return {
		heading: labels.payment,
		text: filled(labels.payBy, { amount, date: format.date(next.dueDate) }),
		...(terms.length > 0 && { terms }),
		account: accountRows(invoice, wording),
		code: codeOf(invoice, next.amount, filled(labels.scan, { amount })),
	};
}

function accountRows({ seller, number }: Invoice, { labels }: Wording): Row[] {
	if (!seller.iban) return [];
	const rows: Array<[label: string, value: string | undefined]> = [
		[labels.holder, seller.name],
		['IBAN', seller.iban.replace(/\s/g, '').replace(/(.{4})(?=.)/g, '$1 ')],
		['BIC', seller.bic],
		[labels.bank, seller.bankName],
		[labels.remittance, number],
	];
	return rows.flatMap(([label, value]) => (value ? [{ label, value: excerpt(value, 120) }] : []));
}

function codeOf({ seller, number, currency }: Invoice, amount: string, caption: string): PaymentView['code'] {
	const payload = number && epcPayload({ name: seller.name, iban: seller.iban, bic: seller.bic, amount, currency, remittance: number });
	return payload ? { payload, caption } : undefined;
}

function filled(sentence: string, values: Record<string, string>): string {
	return sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name]);
}
