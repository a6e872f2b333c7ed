import { asWords } from '../../case';
import { Decimal, formatAmount, sum } from '../../money';
import type { Invoice, InvoiceChange } from '../types';
import { listed } from './listed';

const NAMES = { full: 'Invoice', deposit: 'Deposit invoice', progress: 'Progress invoice', delivered: 'Invoice of what was delivered', final: 'Final invoice', retainage: 'Invoice of what was kept back' };

/** The others are about what this invoice bills of the work. */
const SINCE_APPROVAL = new Set<InvoiceChange['kind']>(['added', 'removed', 'quantity', 'price', 'discount', 'tax', 'description', 'charge']);

/** For the person who checks it, in at most 80 words. */
export function summaryOf({ kind, billing, estimate, customer, currency, totals, dueDate, changes, review, precedingInvoices }: Omit<Invoice, 'summary'>): string {
	const name = kind === 'creditNote' ? 'Credit note' : NAMES[billing];
	const about = kind === 'creditNote' ? ` for invoice ${listed(precedingInvoices.map(({ number }) => number))}` : estimate === undefined ? '' : ` for estimate ${listed([estimate])}`;
	const to = customer.name === undefined ? '' : ` to ${listed([firstWords(customer.name)])}`;
	const sentences = [`${name}${about}${to}: net ${totals.net} + tax ${totals.tax} = ${totals.gross} ${currency}.`];
	const received = new Decimal(totals.prepaid).isZero() ? '' : `Paid before: ${totals.prepaid}. `;
	if (kind === 'invoice') sentences.push(`${received}Due: ${totals.due} by ${dueDate}.`);
	const agreed = changes.filter(({ kind: what }) => SINCE_APPROVAL.has(what));
	if (agreed.length > 0) {
		const effect = formatAmount(sum(agreed.map((change) => new Decimal(change.effect))), decimalsOf(totals.net));
		sentences.push(`${agreed.length} ${agreed.length === 1 ? 'change' : 'changes'} since approval: ${effect.startsWith('-') ? '' : '+'}${effect} net.`);
	}
	sentences.push(review.required ? `To check: ${[...new Set(review.flags.map(({ code }) => asWords(code).toLowerCase()))].join(', ')}.` : 'Nothing to check.');
	return sentences.join(' ');
}

const firstWords = (name: string) => name.split(/\s+/).slice(0, 8).join(' ');
const decimalsOf = (amount: string) => amount.split('.')[1]?.length ?? 0;
