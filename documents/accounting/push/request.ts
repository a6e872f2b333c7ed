import { createHash } from 'node:crypto';

import type { Invoice } from '../../../domain/billing';
import type { PushAnswer, PushWork } from '../../../domain/process';

/** One request, as the node that makes it reads it. */
export interface ServiceRequest {
	/** The same request has the same key: the service answers it once more, and does it once. At most 50 characters. */
	key: string;
	method: 'GET' | 'POST' | 'PUT';
	/** Behind the service's root, with its query. */
	resource: string;
	/** As it is sent; empty where there is none. */
	body: string;
}

/** `ask` names the request, the service before it: `stripe.lookUp`. */
export interface Asked {
	ask: string;
	request: ServiceRequest;
}

export interface Adapter {
	/** Throws a DomainError where the service cannot take the document. */
	next(work: PushWork, invoice: Invoice): Asked;
	/** What the body of a good answer to the request that `next` gave comes to. */
	read(body: Record<string, unknown>, work: PushWork, invoice: Invoice): PushAnswer;
	/** What the service says is wrong. */
	complaint(body: Record<string, unknown>): string | undefined;
}

/** What makes a request once, and how often it was begun: an error that is kept under a key is not to come back for ever. */
export function requestKey(what: string, once: unknown, { tries }: Pick<PushWork, 'tries'>): string {
	return `${what}-${createHash('sha256').update(JSON.stringify(once)).digest('hex').slice(0, 32)}-${tries}`;
}

export function rowsIn(value: unknown): Array<Record<string, unknown>> {
	return Array.isArray(value) ? value.map(rowIn).filter((row) => row !== undefined) : [];
}

export function rowIn(value: unknown): Record<string, unknown> | undefined {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
}

export function textIn(value: unknown): string | undefined {
	return (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : undefined;
}
