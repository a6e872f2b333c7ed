import { formatInstant } from '../../calendar';
import { decideStatements, MONEY_MESSAGES, readFacts, reminderFor, type CollectionFacts, type CollectionInput, type Reminder, type Stated } from '../../collection';
import type { Instant, Reason } from '../../case';
import { parseProfileCached } from '../../profile';
import { issuedInvoices } from '../billingWork';
import { classificationOf, hasOptedOut, inquiryOf, languageOf, recordOf, textOf } from '../facts';
import { readOr } from '../../errors';
import type { CaseFile, Situation } from '../types';
import { climbedBy } from './asked';

/** An invoice with what is to be done about it now. */
export interface Claim {
	facts: CollectionFacts;
	reminder: Reminder;
}

export interface Claims {
	/** In the order of the invoices. */
	claims: Claim[];
	/** What goes on one message where the profile asks for it; `of` are places in `claims`. */
	statements: Stated['statements'];
	/** Invoices that cannot be read. */
	unread: Array<{ invoice: string; reason: Reason }>;
}

export function claimsOf({ file, profile, now }: Pick<Situation, 'file' | 'profile' | 'now'>): Claims {
	const invoices = claimedInvoices(file);
	const input = inputOf(file, invoices, complaintElsewhere(file, profile.business.timezone, now));
	const read = invoices
		.filter((invoice) => invoice.kind !== 'creditNote')
		.map((invoice) => ({ invoice, outcome: readOr(() => readFacts({ ...input, invoice }, profile, now)) }));
	const facts = read.flatMap(({ outcome }) => ('value' in outcome ? [outcome.value] : []));
	const { reminders, statements } = decideStatements(facts, profile);
	return {
		claims: facts.map((one, index) => ({ facts: one, reminder: reminders[index] })),
		statements: profile.reminders.perCustomer ? statements : [],
		unread: read.flatMap(({ invoice, outcome }) => ('error' in outcome ? [{ invoice: textOf(invoice.number) ?? textOf(invoice.key) ?? '', reason: { code: outcome.error.code, message: outcome.error.message } }] : [])),
	};
}

/** The invoice of the case that asks for something first, and the others: what a node that looks at one invoice is given. */
export function openInvoiceOf(file: CaseFile, zone: string): { invoice?: Record<string, unknown>; priorInvoices?: unknown[] } {
	const all = claimedInvoices(file);
	const invoices = all.filter(({ kind }) => kind !== 'creditNote');
	if (invoices.length === 0) return {};
	const input = inputOf(file, all);
	const bare = parseProfileCached({ business: { name: 'The business', timezone: zone } });
	const standing = invoices.map((invoice) => {
		const read = readOr(() => reminderFor({ ...input, invoice }, bare, file.events.at(-1)?.at ?? file.openedAt));
		return { invoice, dueDate: 'value' in read && read.value.action !== 'stop' ? (read.value.dueDate ?? '') : undefined };
	});
	const open = standing.filter(({ dueDate }) => dueDate !== undefined).sort((a, b) => ((a.dueDate ?? '') < (b.dueDate ?? '') ? -1 : 1));
	const invoice = open[0]?.invoice ?? invoices[invoices.length - 1];
	return { invoice, priorInvoices: all.filter((one) => one !== invoice) };
}

/** Those that were issued in the case; one that came with the case from elsewhere, where none was. */
function claimedInvoices(file: CaseFile): Array<Record<string, unknown>> {
	const issued = issuedInvoices(file);
	const own = recordOf(file.sections.invoice);
	const found = issued.length === 0 && own && textOf(own.number) !== undefined ? [own] : issued;
	const service = classificationOf(file)?.service;
	return found.map((invoice) => ({ ...(service && { service }), ...invoice }));
}

/** Nothing tells this case when the other one is settled: it is looked at again each day. */
function complaintElsewhere({ complains }: CaseFile, zone: string, now: Instant): object[] {
	const at = formatInstant(now, zone);
	return complains ? [{ type: 'hold.placed', at, by: 'bot', data: { kind: 'complaint', until: at.slice(0, 10) } }] : [];
}

function inputOf(file: CaseFile, invoices: readonly unknown[], more: object[] = []): Omit<CollectionInput, 'invoice'> {
	const events = climbedBy(file);
	const { contact } = inquiryOf(file);
	const at = (instant: number) => formatInstant(instant, 'UTC');
	const stop = hasOptedOut(file) ? [{ type: 'customer.optedOut', at: at(file.openedAt), by: 'customer', data: {} }] : [];
	return {
		caseId: file.caseId,
		otherInvoices: invoices,
		customer: { ...contact, language: languageOf(file) },
		events: [...stop, ...events.map((event) => ({ ...event, at: at(event.at) })), ...more],
		otherMessages: [...events.filter(({ type }) => MONEY_MESSAGES.includes(type)).map((event) => event.at), ...(file.askedElsewhere ?? [])].map(at),
	};
}
