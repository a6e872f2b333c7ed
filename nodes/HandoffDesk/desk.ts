import { randomBytes } from 'node:crypto';

import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { formToken, isFormToken, LINK_SETTINGS, sayTo } from '../../domain/desk';
import type { Say } from '../../domain/language';
import { decidedBefore } from '../../domain/process/byHand';
import { parseProfileCached, type Profile } from '../../domain/profile';
import type { Decider } from '../../domain/desk';
import type { CaseRecord, Ledger, LedgerEvent, StepInput, StepResult } from '../../ledger';
import { savedProfile } from '../shared/profile';
import type { DeskRequest } from './request';

/** What is answered to a browser. */
export interface Page {
	statusCode: number;
	body: string;
	/** After so many seconds the browser asks again by itself: of pages alone in which nobody can be typing. */
	refreshSeconds?: number;
}

export interface Notice {
	tone: 'ok' | 'warn' | 'late';
	text: string;
}

/** All that answering one request needs. */
export interface Desk {
	ledger: Ledger;
	request: DeskRequest;
	profile: Profile;
	/** Absent: none is saved yet. */
	version?: number;
	secret: string;
	nonce: string;
	undoMs: number;
	now: number;
}

export async function deskFor(context: IExecuteFunctions, ledger: Ledger, request: DeskRequest, { undoMs, now }: { undoMs: number; now: number }): Promise<Desk> {
	const saved = await savedProfile(ledger);
	return {
		ledger,
		request,
		profile: saved?.profile ?? parseProfileCached({ business: { name: 'Your business', timezone: context.getTimezone() } }),
		...(saved?.version !== undefined && { version: saved.version }),
		secret: await secretOf(ledger, now),
		nonce: randomBytes(16).toString('base64'),
		undoMs,
		now,
	};
}

/** Made once for each ledger; every link and form rests on it. */
async function secretOf(ledger: Ledger, now: number): Promise<string> {
	return (await ledger.getSetting(LINK_SETTINGS.secret)) ?? (await ledger.setSetting({ name: LINK_SETTINGS.secret, value: randomBytes(32).toString('base64url'), onlyIfAbsent: true, now }));
}

/** The profile as it was last written, and as which version; before one was saved, what is known of the business. */
export async function writtenProfile({ ledger, profile: { business } }: Desk): Promise<{ written: Record<string, unknown>; version: number }> {
	const saved = await ledger.readProfile();
	return { written: saved?.profile ?? { business: { name: business.name, timezone: business.timezone } }, version: saved?.version ?? 0 };
}

/** Where links lead: as customers' pages are reached; before one was ever opened, as the team's are. */
export async function keepBase({ ledger, request: { access, base }, now }: Desk): Promise<void> {
	if (base === undefined) return;
	const known = await ledger.getSetting(LINK_SETTINGS.base);
	if (known === base || (access === 'team' && known !== undefined)) return;
	await ledger.setSetting({ name: LINK_SETTINGS.base, value: base, now });
}

/** The team's language. */
export function sayHere({ profile }: Pick<Desk, 'profile'>): Say {
	return sayTo(profile);
}

/** The marks of a form on a page: its token, and a name that makes the same form count once. */
export function marksFor({ secret, now }: Desk, page: string, id: string, by: string): { token: string; form: string } {
	return { token: formToken({ page, id, by, secret, now }), form: `${now.toString(36)}${randomBytes(4).toString('hex')}` };
}

export function isOfPage({ secret, now, request: { body } }: Desk, page: string, id: string, by: string): boolean {
	return isFormToken(body.token, { page, id, by, secret, now });
}

export function formOf({ now, request: { body } }: Desk): string {
	const { form } = body;
	return typeof form === 'string' && /^[A-Za-z0-9._-]{1,64}$/.test(form) ? form : now.toString(36);
}

/** A login's name counts; without one, the name that was typed, marked as such. */
export function whoPosts(user: string | undefined, body: IDataObject): Decider {
	if (user !== undefined) return { name: user, verified: true };
	const typed = typeof body.name === 'string' ? body.name.replace(/\s+/g, ' ').trim().slice(0, 100) : '';
	return typed === '' ? { verified: false } : { name: typed, verified: false };
}

/** Written whole or not at all; somebody else's decision on the same review comes first. */
export async function write(ledger: Ledger, step: StepInput, say: Say): Promise<{ written: true } | { written: false; text: string; status: 409 }> {
	const result: StepResult = await ledger.completeStep(step);
	if (result.completed) return { written: true };
	if (result.because === 'event-gone') return { written: false, status: 409, text: say('This was taken back before.') };
	if (result.because === 'outdated') return { written: false, status: 409, text: say('Something else happened meanwhile, and nothing was recorded. Look at it as it is now.') };
	const by = result.because === 'review-decided' ? result.review?.decidedBy : undefined;
	return { written: false, status: 409, text: decidedBefore(by, say) };
}

/** Those that are there, each asked for once. */
export async function casesOf(ledger: Ledger, caseIds: string[]): Promise<Map<string, CaseRecord>> {
	const records = await Promise.all([...new Set(caseIds)].map(async (caseId) => await ledger.getCase(caseId)));
	return new Map(records.flatMap((record) => (record ? [[record.caseId, record]] : [])));
}

/** A case's events, oldest first. */
export async function eventsOf(ledger: Ledger, caseId: string): Promise<LedgerEvent[]> {
	return await ledger.listEvents({ caseId, limit: 10_000 });
}
