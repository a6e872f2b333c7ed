import { createHmac, timingSafeEqual } from 'node:crypto';

import type { Instant } from '../case';

/** Pages that are opened by a signed link, without a login. */
export const LINK_PAGES = ['answer', 'appointment', 'invoice', 'estimate', 'status', 'review', 'escalation'] as const;
export type LinkPage = (typeof LINK_PAGES)[number];

export interface LinkPlace {
	/** Where the pages are served, e.g. `https://n8n.example.com/webhook/<webhookId>`. */
	base: string;
	secret: string;
	/** Exclusive: at that instant the link has expired. */
	expiresAt: Instant;
}

export type ReadLink =
	| { ok: true; page: LinkPage; id: string; expiresAt: Instant }
	/** `expired` is told only of links that were signed. */
	| { ok: false; because: 'not-signed' | 'expired'; page?: LinkPage; id?: string };

/** The ledger's settings that links are made with. */
export const LINK_SETTINGS = { secret: 'links.secret', base: 'links.base' } as const;

/** What a link is about: a case for `answer`, `appointment`, `invoice`, `estimate` and `status`, a review, an escalation's key. */
export function linkTo(page: LinkPage, id: string, { base, secret, expiresAt }: LinkPlace): string {
	const query = new URLSearchParams({ id, e: Math.floor(expiresAt).toString(36), s: signature(page, id, Math.floor(expiresAt), secret) });
	return `${base.replace(/\/+$/, '')}/c/${page}?${query.toString()}`;
}

/** What a link's address says, once its signature and its time hold. `page` is the last part of the path. */
export function readLink(page: unknown, query: Record<string, unknown>, secret: string, now: Instant): ReadLink {
	const known = LINK_PAGES.find((one) => one === page);
	const { id, e, s } = query;
	if (!known || secret === '' || typeof id !== 'string' || typeof e !== 'string' || typeof s !== 'string') return { ok: false, because: 'not-signed' };
	const expiresAt = /^[0-9a-z]{1,11}$/.test(e) ? parseInt(e, 36) : NaN;
	if (!Number.isSafeInteger(expiresAt) || !sameText(s, signature(known, id, expiresAt, secret))) return { ok: false, because: 'not-signed' };
	return now < expiresAt ? { ok: true, page: known, id, expiresAt } : { ok: false, because: 'expired', page: known, id };
}

/**
 * What a page puts into its form, so that only the page itself can post to it: bound to who opened which page, and to what
 * it was about. Good for the hour it was made in and for the eleven behind it.
 */
export function formToken({ page, id, by, secret, now }: FormPlace): string {
	return hmac(secret, 'form', page, id, by, hourOf(now)).slice(0, 32);
}

export function isFormToken(token: unknown, { page, id, by, secret, now }: FormPlace): boolean {
	if (typeof token !== 'string' || secret === '') return false;
	return Array.from({ length: 12 }, (_, hours) => formToken({ page, id, by, secret, now: now - hours * HOUR })).some((good) => sameText(token, good));
}

export interface FormPlace {
	page: string;
	/** What the page is about; empty for a list. */
	id: string;
	/** Who opened it: a login's name, or the signature of a link. */
	by: string;
	secret: string;
	now: Instant;
}

const HOUR = 3_600_000;

function hourOf(now: Instant): number {
	return Math.floor(now / HOUR);
}

function signature(page: LinkPage, id: string, expiresAt: Instant, secret: string): string {
	return hmac(secret, 'link', page, id, expiresAt);
}

/** HMAC-SHA-256 as base64url; JSON keeps the parts from running into each other. */
function hmac(secret: string, ...parts: unknown[]): string {
	return createHmac('sha256', secret).update(JSON.stringify(parts)).digest('base64url');
}

/** In constant time. */
function sameText(given: string, good: string): boolean {
	const [a, b] = [Buffer.from(given), Buffer.from(good)];
	return a.length === b.length && timingSafeEqual(a, b);
}
