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
	/** The case that it was issued in. */
	file: CaseFile;
	facts: CollectionFacts;
	reminder: Reminder;
}

export interface Claims {
	/** Of this case, in the order of the invoices. */
	claims: Claim[];
	/** What goes on one message where the profile asks for it and a step of this case is due; with invoices of cases alongside. */
	statements: Array<Stated['statements'][number] & { listed: Claim[] }>;
	/** Invoices that cannot be read. */
	unread: Array<{ invoice: string; reason: Reason }>;
}

export function claimsOf({ file, profile, now }: Pick<Situation, 'file' | 'profile' | 'now'>): Claims {
	const read = [file, ...alongside(file, profile)].flatMap((one) => readClaims(one, profile, now));
	const facts = read.flatMap(({ file: of, outcome }) => ('value' in outcome ? [{ of, value: outcome.value }] : []));
	const { reminders, statements } = decideStatements(facts.map(({ value }) => value), profile);
	const claims = facts.map(({ of, value }, index): Claim => ({ file: of, facts: value, reminder: reminders[index] }));
	const isOwn = (one: { file: CaseFile }) => one.file === file;
	return {
		claims: claims.filter(isOwn),
		statements: profile.reminders.perCustomer
			? statements.map((one) => ({ ...one, listed: one.of.map((index) => claims[index]) })).filter(({ listed }) => listed.some((claim) => isOwn(claim) && claim.reminder.action === 'send'))
			: [],
		unread: read.filter(isOwn).flatMap(({ invoice, outcome }) => ('error' in outcome ? [{ invoice: textOf(invoice.number) ?? textOf(invoice.key) ?? '', reason: { code: outcome.error.code, message: outcome.error.message } }] : [])),
	};
}

/** One that the books have too is asked for by its own case alone, which reads its state there first. */
function alongside({ alongside: others = [] }: CaseFile, { reminders: { perCustomer }, accounting: { service } }: Situation['profile']): CaseFile[] {
	if (!perCustomer) return [];
	return others.filter(({ events }) => service === 'none' || !events.some(({ type, data }) => type === 'invoice.exported' && data?.service === service));
}

function readClaims(file: CaseFile, profile: Situation['profile'], now: Instant) {
	const invoices = claimedInvoices(file);
	const input = inputOf(file, invoices, complaintElsewhere(file, profile.business.timezone, now));
	return invoices.filter((invoice) => invoice.kind !== 'creditNote').map((invoice) => ({ file, invoice, outcome: readOr(() => readFacts({ ...input, invoice }, profile, now)) }));
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
