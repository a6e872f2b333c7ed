import { type Say, sayIn, type TeamPhrase } from '../language';
import { Decimal, formatAmount, ZERO } from '../money';
import { decideReminder } from './decide';
import { dateAt } from './localDays';
import { initiallyPaid } from './standing';
import type { CollectionFacts, CollectionSettings, LocalDate, Reminder } from './types';

export interface AccountEntry {
	date: LocalDate;
	kind: 'invoice' | 'payment' | 'reversal' | 'credit' | 'interest' | 'fee' | 'event';
	text: string;
	/** Above 0 what raises the debt. Absent for what only happened. */
	amount?: string;
	balance?: string;
}

/** A claim with all that led to it, for whoever takes it over. */
export interface AccountStatement {
	/** Of its words, ISO 639-1. */
	language: string;
	creditor: { name: string; email?: string; phone?: string; iban?: string };
	debtor: Pick<CollectionFacts['debtor'], 'name' | 'email' | 'phone'>;
	invoice?: string;
	currency: string;
	asOf: LocalDate;
	entries: AccountEntry[];
	claim: Pick<Reminder, 'due' | 'open' | 'interest' | 'fee' | 'total' | 'daysOverdue'>;
}

/** Money and the invoice itself have lines of their own; every other event that a decision may turn on has its words here. */
const EVENT_WORDS: Record<string, TeamPhrase> = {
	'invoice.sent': 'Invoice sent',
	'reminder.queued': 'Reminder on its way',
	'reminder.sent': 'Reminder sent',
	'reminder.escalated': 'Escalated',
	'reminders.finished': 'Every step was taken',
	'statement.sent': 'Statement sent',
	'hold.placed': 'Reminders held',
	'hold.lifted': 'Hold ended',
	'reminders.paused': 'Reminders paused',
	'reminders.resumed': 'Reminders resumed',
	'promise.made': 'Payment promised',
	'payment.promised': 'Payment promised',
	'promise.withdrawn': 'Promise withdrawn',
	'payment.processing': 'Payment said to be under way',
	'payment.failed': 'Payment failed',
	'invoice.disputed': 'Disputed',
	'dispute.opened': 'Disputed',
	'dispute.resolved': 'Dispute resolved',
	'complaint.opened': 'Complaint opened',
	'complaint.closed': 'Complaint closed',
	'legal.held': 'Legal hold',
	'legal.released': 'Legal hold ended',
	'contact.optedOut': 'Asked not to be written to',
	'customer.optedOut': 'Asked not to be written to',
	'contact.optedIn': 'May be written to again',
	'contact.erased': 'Personal data erased',
	'customer.replied': 'Customer answered',
	'reply.sent': 'Answer to the customer',
	'call.made': 'Call made',
	'invoice.writtenOff': 'Written off',
	'invoice.voided': 'Voided',
	'invoice.cancelled': 'Cancelled',
	'invoice.rejected': 'Rejected',
	'invoice.paid': 'Marked as paid',
	'invoice.reopened': 'Opened again',
	'interest.waived': 'Interest waived',
	'fee.waived': 'Fees waived',
	'fees.waived': 'Fees waived',
};

const MOVED = { payment: 'Payment', reversal: 'Reversal', credit: 'Credit' } as const;

export function accountOf(facts: CollectionFacts, settings: CollectionSettings, say = sayIn('en')): AccountStatement {
	const { business, billing } = settings;
	const { receivable, debtor } = facts;
	const asOf = dateAt(facts.now, business.timezone);
	const { due, open, interest, fee, total, daysOverdue } = decideReminder(facts, settings);
	const issued = receivable.issueDate ?? receivable.parts[0].dueDate;
	const { movements, events, debtor: who } = facts;
	const before = initiallyPaid(receivable, movements);
	const moved = movements.map(({ kind, date, amount, reference }) => ({ date, kind, text: [say(MOVED[kind]), reference].filter((one) => one !== undefined).join(' '), amount: amount.negated() }));
	// What was queued and is out by now stands there once.
	const sent = new Set(events.flatMap(({ type, data }) => (type === 'reminder.sent' && typeof data.key === 'string' ? [data.key] : [])));
	const happened = events
		.filter(({ type, data }) => Object.hasOwn(EVENT_WORDS, type) && data.unkeyed !== true && !(type === 'reminder.queued' && typeof data.key === 'string' && sent.has(data.key)))
		.map(({ type, at, data }) => ({ date: dateAt(at, business.timezone), kind: 'event' as const, text: describe(EVENT_WORDS[type], data, say), amount: undefined }));
	const first = [
		{ date: issued, kind: 'invoice' as const, text: say('Invoice {number}', { number: receivable.number ?? receivable.key }), amount: receivable.payable },
		...(before.isZero() ? [] : [{ date: issued, kind: 'payment' as const, text: say('Paid before'), amount: before.negated() }]),
	];
	const later = [...moved, ...happened].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
	const last = [
		{ date: asOf, kind: 'interest' as const, text: say('Interest'), amount: new Decimal(interest) },
		{ date: asOf, kind: 'fee' as const, text: say('Fees'), amount: new Decimal(fee) },
	].filter(({ amount }) => amount.gt(0));
	let balance = ZERO;
	const entries = [...first, ...later, ...last].map(({ amount, ...entry }): AccountEntry => {
		if (amount === undefined) return entry;
		balance = balance.plus(amount);
		return { ...entry, amount: formatAmount(amount, receivable.digits), balance: formatAmount(balance, receivable.digits) };
	});
	const { name, email, phone } = business;
	return {
		language: say.language,
		creditor: { name, ...(email !== undefined && { email }), ...(phone !== undefined && { phone }), ...(billing.seller.iban !== undefined && { iban: billing.seller.iban }) },
		debtor: { ...(who.name !== undefined && { name: debtor.name }), ...(who.email !== undefined && { email: who.email }), ...(who.phone !== undefined && { phone: who.phone }) },
		...(receivable.number !== undefined && { invoice: receivable.number }),
		currency: receivable.currency,
		asOf,
		entries,
		claim: { due, open, interest, fee, total, daysOverdue },
	};
}

function describe(phrase: TeamPhrase, { step, tone, kind, until, text }: Record<string, unknown>, say: Say): string {
	const words = say(phrase);
	const details = [step, tone, kind, until === undefined ? undefined : say('until {date}', { date: String(until) }), typeof text === 'string' ? `"${text.slice(0, 200)}"` : undefined].filter((one) => typeof one === 'string');
	return details.length === 0 ? words : `${words}: ${details.join(', ')}`;
}
