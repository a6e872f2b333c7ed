import { checkInvoice } from '../../../domain/billing';
import { readOr } from '../../../domain/errors';
import type { AccountingService, PushAnswer, PushWork } from '../../../domain/process';
import { quickBooks } from './quickBooks';
import { rowIn, textIn, type Adapter, type Asked } from './request';
import { stripe } from './stripe';
import { xero } from './xero';

export { rowIn, rowsIn, textIn, type Asked } from './request';

const ADAPTERS: Record<AccountingService, Adapter> = { quickBooks, stripe, xero };
/** Beside those of the 500s: a key in use, a timeout, too many requests. */
const LATER = new Set([408, 409, 425, 429]);

/** What the service is to be asked next, or why it cannot be. */
export function accountingRequest(work: PushWork): Asked | { problem: string } {
	const asked = readOr(() => ADAPTERS[work.service].next(work, checkInvoice(work.invoice)));
	return 'value' in asked ? asked.value : { problem: [asked.error.message, asked.error.description].filter(Boolean).join('. ') };
}

/**
 * The work with its next request. Where an earlier execution was cut off, what it may have created is looked up first: the service
 * keeps no key for ever.
 */
export function accountingTurn(work: PushWork, wasCutOff: boolean): PushWork & (Asked | { problem: string }) {
	const next = accountingRequest(work);
	if (!wasCutOff || 'problem' in next || next.ask.endsWith('.lookUp')) return { ...work, ...next };
	const fromTheStart = { ...work, known: {} };
	return { ...fromTheStart, ...accountingRequest(fromTheStart) };
}

/**
 * What an answer to `accountingRequest` comes to: `{ statusCode, body }` as the service gave it, else whatever stands in its
 * place, such as n8n's `{ error }` of a connection that broke.
 */
export function accountingAnswer(work: PushWork, answer: unknown): PushAnswer {
	const next = accountingRequest(work);
	if ('problem' in next) return { state: 'refused', reason: next.problem };
	const { statusCode, body: given, error } = rowIn(answer) ?? {};
	if (typeof statusCode !== 'number') return unanswered(error);
	const adapter = ADAPTERS[work.service];
	const body = bodyIn(given);
	if (statusCode >= 200 && statusCode < 300) return adapter.read(body, work, checkInvoice(work.invoice));
	const reason = `${statusCode}: ${adapter.complaint(body) ?? 'no reason is given'}`;
	return { state: isLater(statusCode) ? 'away' : 'refused', reason };
}

/** Whether the same request may be answered later. */
export function isLater(statusCode: number): boolean {
	return statusCode >= 500 || LATER.has(statusCode);
}

/** What the service says is wrong. */
export function complaintIn(service: AccountingService, body: Record<string, unknown>): string | undefined {
	return ADAPTERS[service].complaint(body);
}

/** Nothing came back, or it was not asked. */
export function unanswered(error: unknown): { state: 'refused' | 'away'; reason: string } {
	const message = textIn(rowIn(error)?.message) ?? textIn(error);
	if (message === undefined) return { state: 'refused', reason: 'nothing was asked: enable the nodes that ask the service, and choose a credential in them' };
	return { state: /credential/i.test(message) ? 'refused' : 'away', reason: message };
}

export function bodyIn(given: unknown): Record<string, unknown> {
	if (typeof given !== 'string') return rowIn(given) ?? {};
	try {
		return rowIn(JSON.parse(given)) ?? {};
	} catch {
		return {};
	}
}
