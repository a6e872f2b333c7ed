import type { Instant, Reason } from '../case';
import { formatInstant } from '../calendar';
import { because, keyOf } from '../case';
import { plainText } from '../posted';
import type { Profile } from '../profile';
import { inquiryOf, intakeOf, recordOf, textOf } from './facts';
import { isByAcceptance } from './estimates';
import { draftedFor, isOpenRequest, isRejected } from './openRequest';
import { hasPlan, openRequests } from './plans';
import type { CaseFile, FiledEvent } from './types';

/** What there is to bill for a case: one request at a time, the oldest first. */
export interface BillingWork {
	/** `draft`: an invoice is to be drafted; `issue`: a person has approved one; `nothing`: none is due, or one waits for a person. */
	task: 'draft' | 'issue' | 'nothing';
	/** The request's key. */
	request?: string;
	/** As Estimate to Invoice calls the ways to bill. */
	kind: string;
	/** Whether more requests stand behind this one. */
	more: boolean;
	/** Of a plan: which, and the days that are billed. */
	plan?: { id: string; from: string; to: string };
	/** Why a person has to see the invoice, whatever the review rules say: `other-recipient`, `first-invoice`. */
	checks?: Reason[];
}

/** The work, and beside it what Estimate to Invoice reads by its own names. */
export interface PreparedBilling extends Record<string, unknown> {
	billing: BillingWork;
	invoice?: Record<string, unknown>;
	estimate?: Record<string, unknown>;
	changeOrders?: unknown;
	delivered?: unknown;
	payments?: unknown[];
	priorInvoices?: unknown[];
}

const NUMBER = /^-?\d{1,15}(\.\d{1,3})?$/;

export function billingWork(file: CaseFile, profile?: Pick<Profile, 'business'>, now: Instant = file.openedAt): PreparedBilling {
	const requests = [...requestsOf(file), ...(profile && hasPlan(file) ? openRequests(file, profile, now) : [])];
	const open = requests.filter(({ key }) => isOpenRequest(file, key));
	const [oldest] = open;
	if (!oldest) return { billing: { task: 'nothing', kind: 'full', more: false } };

	const request: Record<string, unknown> = oldest.data ?? {};
	const plan = planOf(oldest);
	const work = { request: oldest.key, kind: textOf(request.billing) ?? 'full', more: open.length > 1, ...(plan && { plan }) };
	const draft = recordOf(draftedFor(file, oldest.key)?.data?.invoice);
	if (draft) {
		const approved = file.events.findLast(({ type, data }) => type === 'review.decided' && data?.invoice === draft.key && ['approved', 'edited'].includes(plainText(data?.decision)));
		if (!approved) return { billing: { task: 'nothing', ...work } };
		const notes = textOf(approved.data?.notes);
		return { billing: { task: 'issue', ...work }, invoice: { ...draft, ...(notes && { notes }) } };
	}
	const estimate = estimateOf(file, request);
	return {
		billing: { task: 'draft', ...work, checks: checksOf(file, estimate) },
		estimate,
		changeOrders: request.changeOrders ?? file.sections.changeOrders ?? [],
		delivered: request.delivered ?? file.sections.delivered ?? [],
		// Money for the periods before is set against their own invoices.
		payments: plan ? [] : [...(Array.isArray(request.payments) ? request.payments : []), ...paymentsOf(file)],
		priorInvoices: priorInvoices(file, oldest.key),
		...(request.share !== undefined && { share: request.share }),
		...(request.milestones !== undefined && { milestones: request.milestones }),
		...(request.lines !== undefined && { lines: request.lines }),
	};
}

function planOf({ data }: FiledEvent): BillingWork['plan'] {
	const { id, from, to } = recordOf(data?.plan) ?? {};
	return typeof id === 'string' && typeof from === 'string' && typeof to === 'string' ? { id, from, to } : undefined;
}

/** Work that was handed over to `delivered` with an estimate is billed whole, asked for or not; what its acceptance billed is taken off. */
function requestsOf(file: CaseFile): FiledEvent[] {
	const requests = file.events.filter(({ type }) => type === 'billing.requested');
	const accepted = file.events.findLast(({ type, data }) => type === 'estimate.approved' && isByAcceptance(data))?.data?.offer;
	const isWhole = ({ data }: FiledEvent) => !isByAcceptance(data) || (data?.offer === accepted && data?.billing !== 'deposit');
	if (requests.some(isWhole) || file.stage !== 'delivered' || !recordOf(file.sections.estimate)) return requests;
	const at: Instant = file.events.findLast(({ type, data }) => type === 'handoff.completed' && data?.to === 'delivered')?.at ?? file.openedAt;
	return [...requests, { type: 'billing.requested', at, by: 'bot', data: { billing: 'final' }, key: keyOf('billing.requested', file.caseId, 'delivered', at) }];
}

/** Invoices of earlier requests, as issued where they were, less those that were rejected. */
function priorInvoices(file: CaseFile, request: string): unknown[] {
	const issued = issuedInvoices(file);
	return file.events
		.filter(({ type, data }) => type === 'invoice.drafted' && data?.request !== request)
		.flatMap(({ data }) => invoiceIn(data))
		.filter(({ key }) => !isRejected(file, key))
		.map((draft) => issued.find(({ key }) => key === draft.key) ?? draft);
}

export function issuedInvoices({ events }: CaseFile): Array<Record<string, unknown>> {
	return events.filter(({ type }) => type === 'invoice.issued').flatMap(({ data }) => invoiceIn(data));
}

/** Payments whose amount can be read; the others wait for a person. */
export function paymentsOf({ events }: CaseFile): Array<Record<string, unknown>> {
	return events.filter(({ type, data }) => type === 'payment.received' && NUMBER.test(plainText(data?.amount).trim())).map(({ data, at }) => notedDown(data ?? {}, at));
}

/** With when it was noted down, for one that does not say its day. */
export function notedDown(payment: Record<string, unknown>, at: Instant): Record<string, unknown> {
	return { ...payment, recordedAt: formatInstant(at, 'UTC') };
}

/** The contact stands in for a customer whom the estimate does not name; a name and phone from the intake are newer. */
function estimateOf(file: CaseFile, request: Record<string, unknown>): Record<string, unknown> | undefined {
	const estimate = recordOf(request.estimate) ?? recordOf(file.sections.estimate);
	const record = intakeOf(file)?.record ?? {};
	const known = Object.fromEntries(['name', 'phone'].flatMap((part) => (typeof record[part] === 'string' ? [[part, record[part]]] : [])));
	return estimate && { customer: { ...inquiryOf(file).contact, ...known }, ...estimate };
}

/** What a machine is told of a case may send money's papers to strangers: whom a person has never billed, a person looks at. */
function checksOf(file: CaseFile, estimate: Record<string, unknown> | undefined): Reason[] {
	const contact = inquiryOf(file).contact.email?.trim().toLowerCase();
	const billed = textOf(recordOf(estimate?.customer)?.email)?.toLowerCase();
	return [
		...(billed !== undefined && billed !== contact ? [because('other-recipient', 'The invoice would go to {who}, who is not the contact of the case', { who: billed })] : []),
		...(file.billedBefore || issuedInvoices(file).length > 0 ? [] : [{ code: 'first-invoice', message: 'It is the first invoice to this customer' }]),
	];
}

function invoiceIn(data: Record<string, unknown> | undefined): Array<Record<string, unknown>> {
	const invoice = recordOf(data?.invoice);
	return invoice ? [invoice] : [];
}
