import { checkInvoice } from '../../../domain/billing';
import type { AccountingService, PushAnswer, PushWork } from '../../../domain/process';
import { quickBooks } from './quickBooks';
import { rowIn, type Adapter, type Asked } from './request';
import { stripe } from './stripe';
import { bodyIn, notTaken, requestOr, turnOf, unanswered } from './turn';
import { xero } from './xero';

export { rowIn, rowsIn, textIn, type Asked } from './request';
export { bodyIn, notTaken, requestOr, turnOf, unanswered } from './turn';

const ADAPTERS: Record<AccountingService, Adapter> = { quickBooks, stripe, xero };

/** What the service is to be asked next, or why it cannot be. */
export function accountingRequest(work: PushWork): Asked | { problem: string } {
	return requestOr(() => ADAPTERS[work.service].next(work, checkInvoice(work.invoice)));
}

/** The work with its next request; after a cut-off from the start, since the service keeps no key for ever. */
export function accountingTurn(work: PushWork, wasCutOff: boolean): PushWork & (Asked | { problem: string }) {
	return turnOf(work, wasCutOff, accountingRequest, (ask) => ask.endsWith('.lookUp'));
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
	return notTaken(statusCode, adapter.complaint(body));
}

/** What the service says is wrong. */
export function complaintIn(service: AccountingService, body: Record<string, unknown>): string | undefined {
	return ADAPTERS[service].complaint(body);
}
