import { currencyDigits, Decimal } from '../../money';
import type { Billing, EarlyPayment, Instalment, Invoice, Totals } from '../types';
import { type Words, wordsOf } from './words';

/** What the customer reads beside the invoice. */
export function notesOf(billing: Billing, { prepaid, due }: Totals, instalments: readonly Instalment[], dueDate: string, early: readonly EarlyPayment[], words: Words): string {
	const sentences = [words.say({ opening: billing })];
	if (!new Decimal(prepaid).isZero()) sentences.push(words.say('prepaid', { amount: words.money(prepaid) }));
	return [...sentences, payment(due, instalments, dueDate, words), ...earlyPayment(early, words)].join('\n');
}

/** What the notes say about paying, word for word; a document that says it elsewhere leaves it out of them. */
export function paymentSentence(invoice: Pick<Invoice, 'customer' | 'seller' | 'estimate' | 'currency' | 'totals' | 'instalments' | 'dueDate'>): string {
	const { currency, totals, instalments, dueDate } = invoice;
	return payment(totals.due, instalments, dueDate, wordsOf(invoice, { currency, digits: currencyDigits(currency) }));
}

/** What the notes say about a discount for early payment, a sentence for each. */
export function earlyPaymentSentences(invoice: Pick<Invoice, 'customer' | 'seller' | 'estimate' | 'currency' | 'earlyPaymentDiscount'>): string[] {
	const { currency, earlyPaymentDiscount = [] } = invoice;
	return earlyPayment(earlyPaymentDiscount, wordsOf(invoice, { currency, digits: currencyDigits(currency) }));
}

function earlyPayment(early: readonly EarlyPayment[], words: Words): string[] {
	return early.map(({ percent, until, payable }) => words.say('earlyPayment', { percent: words.percent(percent), date: words.date(until), amount: words.money(payable) }));
}

export function creditNotesOf(number: string, reason: string, words: Words): string {
	return [words.say('creditNote', { number }), words.say('reason', { reason })].join('\n');
}

function payment(due: string, instalments: readonly Instalment[], dueDate: string, words: Words): string {
	const amount = new Decimal(due);
	if (amount.isZero()) return words.say('nothingDue');
	if (amount.lt(0)) return words.say('inYourFavour', { amount: words.money(amount.abs().toFixed()) });
	if (instalments.length < 2) return words.say('pay', { amount: words.money(due), date: words.date(instalments[0]?.dueDate ?? dueDate) });
	const parts = instalments.map((part) => words.say('instalment', { amount: words.money(part.amount), date: words.date(part.dueDate) }));
	return words.say('instalments', { parts: parts.join('; ') });
}
