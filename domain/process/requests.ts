import { keyOf } from '../case';
import { DomainError } from '../errors';
import { recordOf, textOf } from './facts';
import { planAgreed } from './plans';
import { eventOf, lookAfter } from './step';
import type { FiledEvent, Situation, Step } from './types';

/** What a request may bring; the rest of a post is not kept. */
const PARTS = ['estimate', 'changeOrders', 'delivered', 'payments', 'share', 'milestones', 'lines'] as const;
const BILLINGS = ['full', 'deposit', 'progress', 'delivered', 'final', 'retainage'] as const;
/** A price list in an estimate is six deep. */
const MOST_DEPTH = 30;
const HAPPENED = ['estimate.approved', 'work.completed'] as const;

/** Work that is to be billed, once or by a plan, as a system or a form says it: kept first, drafted when billing takes it up. The same again is one. */
export function billingRequested(situation: Situation, body: unknown): Step {
	const given = recordOf(body);
	if (!given) throw new DomainError('body-not-an-object', 'Body is not an object', 'Post a JSON object such as { "caseId": "…", "billing": "full", "estimate": { … } }.', 'body');
	requireShallow(given);
	if (given.plan !== undefined && given.plan !== null) return planAgreed(situation, given);
	const billing = oneOf(given.billing ?? 'full', BILLINGS, 'billing');
	const happened = oneOf(given.event ?? 'work.completed', HAPPENED, 'event');
	const parts = Object.fromEntries(PARTS.flatMap((name) => (given[name] === undefined || given[name] === null ? [] : [[name, given[name]]])));
	// The same work again after its draft was rejected is another request.
	const rejections = situation.file.events.filter(({ type }) => type === 'invoice.rejected').length;
	const request: FiledEvent = eventOf(situation, 'billing.requested', [billing, happened, parts, rejections], { by: 'human', data: { billing, event: happened, ...parts } });
	const step: Step = {
		process: 'billing',
		code: 'requested',
		reasons: [],
		events: [request, eventOf(situation, happened, request.key, { by: 'human', data: { request: request.key } })],
		messages: [],
		due: {},
	};
	return { ...step, due: { escalation: lookAfter(situation, step) } };
}

/** A payment as payment systems report it. The same reference is one payment; without one, the same content is. */
export function paymentIn(body: unknown, caseId: string): { payment: Record<string, unknown>; key: string } {
	const given = recordOf(body);
	if (!given) throw new DomainError('body-not-an-object', 'Body is not an object', 'Post a JSON object such as { "caseId": "…", "amount": "120.00", "reference": "…" }.', 'body');
	requireShallow(given);
	const names = ['amount', 'currency', 'paidOn', 'reference', 'invoice', 'status', 'method', 'type'] as const;
	const payment = Object.fromEntries(names.flatMap((name) => (given[name] === undefined || given[name] === null || given[name] === '' ? [] : [[name, given[name]]])));
	if (payment.amount === undefined) throw new DomainError('amount-missing', 'amount is missing', 'Give the amount as a decimal such as "120.00".', 'amount');
	const reference = textOf(payment.reference);
	return { payment, key: keyOf('payment.received', caseId, reference ?? payment) };
}

/** Level by level, for what is nested as deep as a stranger likes ends whoever walks it down, JSON's own writer too. */
function requireShallow(body: Record<string, unknown>): void {
	let level: unknown[] = [body];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > MOST_DEPTH) throw new DomainError('body-nested', `Body is nested more than ${MOST_DEPTH} deep`, 'Post the fields of the request as the page of Handoff Ledger describes them.', 'body');
		level = level.flatMap((value) => (typeof value === 'object' && value !== null ? (Object.values(value) as unknown[]) : []));
	}
}

function oneOf<T extends string>(value: unknown, values: readonly T[], field: string): T {
	const known = values.find((one) => one === value);
	if (known !== undefined) return known;
	throw new DomainError(`${field}-unknown`, `${field} is ${JSON.stringify(String(value).slice(0, 60))}`, `Choose from ${values.join(', ')}.`, field);
}
