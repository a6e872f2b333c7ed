import { asWords } from '../../case';
import { type TeamPhrase, type Told, told } from '../../language';
import { Decimal, formatAmount, sum } from '../../money';
import type { Invoice, InvoiceChange } from '../types';
import { listed } from './listed';

const NAMES = {
	full: 'Invoice',
	deposit: 'Deposit invoice',
	progress: 'Progress invoice',
	delivered: 'Invoice of what was delivered',
	final: 'Final invoice',
	retainage: 'Invoice of what was kept back',
} as const satisfies Record<Invoice['billing'], TeamPhrase>;

/** The others are about what this invoice bills of the work. */
const SINCE_APPROVAL = new Set<InvoiceChange['kind']>(['added', 'removed', 'quantity', 'price', 'discount', 'tax', 'description', 'charge']);

/** For the person who checks it, in at most 80 words. */
export function summaryOf(invoice: Omit<Invoice, 'summary'>): string {
	const { required, flags } = invoice.review;
	const check = required ? `To check: ${[...new Set(flags.map(({ code }) => asWords(code).toLowerCase()))].join(', ')}.` : 'Nothing to check.';
	return [...figuresOf(invoice).map(({ message }) => message), check].join(' ');
}

/** What it is and comes to, sentence by sentence. */
export function figuresOf({ kind, billing, estimate, customer, currency, totals, dueDate, changes, precedingInvoices }: Omit<Invoice, 'summary'>): Told[] {
	const bare = told(kind === 'creditNote' ? 'Credit note' : NAMES[billing]);
	const about = kind === 'creditNote' ? told('{name} for invoice {number}', { name: bare, number: listed(precedingInvoices.map(({ number }) => number)) }) : estimate === undefined ? bare : told('{name} for estimate {number}', { name: bare, number: listed([estimate]) });
	const name = customer.name === undefined ? about : told('{name} to {who}', { name: about, who: listed([firstWords(customer.name)]) });
	const agreed = changes.filter(({ kind: what }) => SINCE_APPROVAL.has(what));
	const effect = formatAmount(sum(agreed.map((change) => new Decimal(change.effect))), decimalsOf(totals.net));
	return [
		told('{name}: net {net} + tax {tax} = {gross} {currency}.', { name, net: totals.net, tax: totals.tax, gross: totals.gross, currency }),
		...(kind === 'invoice' && !new Decimal(totals.prepaid).isZero() ? [told('Paid before: {amount}.', { amount: totals.prepaid })] : []),
		...(kind === 'invoice' ? [told('Due: {amount} by {day}.', { amount: totals.due, day: String(dueDate) })] : []),
		...(agreed.length > 0 ? [told('{n} change since approval: {sign}{effect} net.|{n} changes since approval: {sign}{effect} net.', { n: agreed.length, sign: effect.startsWith('-') ? '' : '+', effect })] : []),
	];
}

const firstWords = (name: string) => name.split(/\s+/).slice(0, 8).join(' ');
const decimalsOf = (amount: string) => amount.split('.')[1]?.length ?? 0;
