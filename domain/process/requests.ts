import { keyOf } from '../case';
import { DomainError } from '../errors';
import { type Bounds, plainScalar, requireReadable, requireWithin, scalarText } from '../posted';
import { recordOf, textOf } from './facts';
import { planAgreed } from './plans';
import { eventOf, lookAfter } from './step';
import type { FiledEvent, Situation, Step } from './types';

type Kind = 'object' | 'list' | 'any';
/** What a request may bring; the rest of a post is not kept. `any`: an amount or a share, a list or names in one text. */
const PARTS: Record<string, Kind> = { estimate: 'object', changeOrders: 'list', delivered: 'list', payments: 'list', share: 'any', milestones: 'any', lines: 'any' };
const BILLINGS = ['full', 'deposit', 'progress', 'delivered', 'final', 'retainage'] as const;
const HAPPENED = ['estimate.approved', 'work.completed'] as const;
/** An estimate of a thousand lines, each with a page of text, is more than any invoice has. */
const REQUEST: Bounds = { entries: 1_000, values: 30_000, text: 20_000, texts: 2_000_000 };
const PAYMENT = ['amount', 'currency', 'paidOn', 'reference', 'invoice', 'status', 'method', 'type'] as const;
const LONGEST = 500;

/** Work that is to be billed, once or by a plan, as a system or a form says it: kept first, drafted when billing takes it up. The same again is one. */
export function billingRequested(situation: Situation, body: unknown): Step {
	const given = recordOf(body);
	if (!given) throw new DomainError('body-not-an-object', 'Body is not an object', 'Post a JSON object such as { "caseId": "…", "billing": "full", "estimate": { … } }.', 'body');
	requireReadable(given);
	if (given.plan !== undefined && given.plan !== null) {
		requireWithin({ plan: given.plan, ...(given.estimate !== undefined && { estimate: given.estimate }) }, REQUEST);
		return planAgreed(situation, given);
	}
	const billing = oneOf(given.billing ?? 'full', BILLINGS, 'billing');
	const happened = oneOf(given.event ?? 'work.completed', HAPPENED, 'event');
	const parts = Object.fromEntries(Object.entries(PARTS).flatMap(([name, kind]) => (isGiven(given[name]) ? [[name, ofKind(given[name], kind, name)]] : [])));
	requireWithin(parts, REQUEST);
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
	requireReadable(given);
	const payment = Object.fromEntries(PAYMENT.flatMap((name) => (isGiven(given[name]) && given[name] !== '' ? [[name, word(given[name], name)]] : [])));
	if (payment.amount === undefined) throw new DomainError('amount-missing', 'amount is missing', 'Give the amount as a decimal such as "120.00".', 'amount');
	const reference = textOf(payment.reference);
	return { payment, key: keyOf('payment.received', caseId, reference ?? payment) };
}

/** A text or a number: whether an amount can be counted, a person decides where no machine can. A reference is one whatever its kind. */
function word(value: unknown, name: (typeof PAYMENT)[number]): string | number {
	const scalar = plainScalar(value);
	const example = name === 'amount' ? 'a decimal such as "120.00"' : 'a text or a number';
	if (typeof scalar !== 'string' && typeof scalar !== 'number') throw new DomainError(`${name}-not-text`, `${name} is ${scalarText(value)}`, `Give ${name} as ${example}.`, name);
	if (String(scalar).length > LONGEST) throw new DomainError(`${name}-too-long`, `${name} has ${String(scalar).length} characters`, `Give ${name} as ${example}, of at most ${LONGEST} characters.`, name);
	return name === 'reference' ? String(scalar) : scalar;
}

function ofKind(value: unknown, kind: Kind, name: string): unknown {
	const isList = Array.isArray(value);
	const fits = kind === 'any' || (kind === 'list' ? isList : recordOf(value) !== undefined);
	if (fits) return value;
	throw new DomainError(`${name}-not-${kind}`, `${name} is ${scalarText(value)}`, `Give ${name} as ${kind === 'list' ? 'a list' : 'an object'}, or leave it out.`, name);
}

function isGiven(value: unknown): boolean {
	return value !== undefined && value !== null;
}

function oneOf<T extends string>(value: unknown, values: readonly T[], field: string): T {
	const known = values.find((one) => one === value);
	if (known !== undefined) return known;
	throw new DomainError(`${field}-unknown`, `${field} is ${scalarText(value)}`, `Choose from ${values.join(', ')}.`, field);
}
