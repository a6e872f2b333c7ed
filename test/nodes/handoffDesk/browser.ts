import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { NewReview } from '../../../domain/case';
import { formToken, linkTo, type LinkPage } from '../../../domain/desk';
import { parseProfile, profileFromForm } from '../../../domain/profile';
import type { Ledger } from '../../../ledger';
import { openSqliteLedger } from '../../../ledger';
import type { Desk, Page } from '../../../nodes/HandoffDesk/desk';
import { answerLink } from '../../../nodes/HandoffDesk/links/answerLink';
import { answerTeam } from '../../../nodes/HandoffDesk/team/answerTeam';
import { expectPlainWords, seenOf } from '../../plainWords';

export const NOW = Date.parse('2026-03-02T16:00:00Z');
export const SECRET = 'a-secret-of-this-test';
export const BASE = 'https://n8n.example.com/webhook/ltc-desk';

export const WRITTEN = profileFromForm({
	preset: 'homeServices',
	businessName: 'Lakeside Plumbing',
	timezone: 'America/Chicago',
	country: 'US',
	email: 'office@example.com',
	phone: '+1 312 555 0100',
	overrides: { team: [{ id: 'ana', name: 'Ana Ruiz', email: 'ana@example.com', role: 'owner' }, { id: 'ben', name: 'Ben Cole', email: 'ben@example.com' }] },
});
export const PROFILE = parseProfile(WRITTEN);

/** A ledger of its own with one case, and somebody who opens pages and posts their forms as a browser does. */
export interface Browser {
	ledger: Ledger;
	caseId: string;
	clock: { now: number };
	team(page: string, query?: Record<string, string>, as?: string | null): Promise<Page>;
	/** Opens the page, and posts a form of it; one that was open before, where the page has none any more. */
	post(page: string, query: Record<string, string>, body: Record<string, unknown>, as?: string | null): Promise<Page>;
	/** As the node answers a request of a browser. */
	answer(method: string, url: string, body: Record<string, unknown>, user?: string): Promise<Page>;
	link(page: LinkPage, id: string, expiresAt?: number): string;
	open(url: string): Promise<Page>;
	send(url: string, body: Record<string, unknown>): Promise<Page>;
	events(type: string): Promise<Array<Record<string, unknown>>>;
	ask(review?: Partial<NewReview>): Promise<string>;
	close(): Promise<void>;
}

export async function browser({ undoMs = 10_000, test = false, text = 'Hello, the pipe under our kitchen sink leaks.' } = {}): Promise<Browser> {
	const folder = mkdtempSync(path.join(tmpdir(), 'lead-to-cash-desk-'));
	const ledger = await openSqliteLedger({ path: path.join(folder, 'ledger.sqlite') });
	const clock = { now: NOW };
	const { case: record } = await ledger.openCase({
		inquiry: { id: 'm1', channel: 'email', receivedAt: '2026-03-02T15:00:00Z', subject: 'Leak', text, contact: { name: 'Dana Whitfield', email: 'dana@example.com', phone: '+1 312 555 0188' }, fields: {}, source: { messageId: '<m1@example.com>' } },
		contentKey: 'k1',
		dedupeWindowMs: 0,
		now: NOW - 3_600_000,
		...(test && { test: true }),
	});
	const { caseId } = record;
	await ledger.updateCase({
		caseId,
		now: NOW - 3_000_000,
		sections: {
			classification: { service: PROFILE.services[0].id, language: 'en', summary: 'A pipe leaks' },
			intake: { language: 'en', missing: [{ field: 'phone', question: 'What is the best phone number to reach you?', required: true }], fields: {}, conflicts: [], record: {} },
		},
	});
	await ledger.saveProfile({ profile: WRITTEN, now: NOW - 3_600_000 });

	const current = { profile: PROFILE, version: 1 };
	const deskFor = (page: string, query: Record<string, string>, access: 'team' | 'links', more: Partial<Desk['request']>): Desk => ({
		ledger,
		request: { access, page, isPost: false, query, body: {}, authenticated: true, ...more },
		profile: current.profile,
		version: current.version,
		secret: SECRET,
		nonce: 'bm9uY2U=',
		undoMs,
		now: clock.now,
	});
	const asUser = (as: string | null = 'ana') => (as === null ? {} : { user: as });
	/** As the node does, the profile in force is read for each request. */
	const reread = async () => {
		const saved = await ledger.readProfile();
		if (saved?.profile) Object.assign(current, { profile: parseProfile(saved.profile), version: saved.version });
	};
	const parts = (url: string) => {
		const { pathname, searchParams } = new URL(url);
		return { page: pathname.split('/').at(-1)!, query: Object.fromEntries(searchParams) };
	};
	let asked = 0;
	return {
		ledger,
		caseId,
		clock,
		team: async (page, query = {}, as) => plain(await answerTeam(deskFor(page, query, 'team', asUser(as))), page),
		async post(page, query, body, as) {
			await reread();
			const shown = await answerTeam(deskFor(page, query, 'team', asUser(as)));
			return plain(await answerTeam(deskFor(page, query, 'team', { ...asUser(as), isPost: true, body: { token: formToken({ page, id: query.id ?? '', by: as ?? (as === null ? 'team' : 'ana'), secret: SECRET, now: clock.now }), ...marksOf(shown.body), ...body } as never })), page);
		},
		async answer(method, url, body, user) {
			await reread();
			const { page, query } = parts(new URL(url, BASE).toString());
			const access = url.includes('/c/') ? 'links' : 'team';
			const desk = deskFor(page, query, access, { isPost: method === 'POST', body: body as never, ...(user !== undefined && { user }) });
			return access === 'links' ? await answerLink(desk) : await answerTeam(desk);
		},
		link: (page, id, expiresAt = NOW + 86_400_000) => linkTo(page, id, { base: BASE, secret: SECRET, expiresAt }),
		async open(url) {
			const { page, query } = parts(url);
			return plain(await answerLink(deskFor(page, query, 'links', {})), page);
		},
		async send(url, body) {
			const { page, query } = parts(url);
			const shown = await answerLink(deskFor(page, query, 'links', {}));
			return plain(await answerLink(deskFor(page, query, 'links', { isPost: true, body: { token: formToken({ page, id: query.id, by: query.s, secret: SECRET, now: clock.now }), ...marksOf(shown.body), ...body } as never })), page);
		},
		events: async (type) => (await ledger.listEvents({ caseId, types: [type] })).map(({ data, by }) => ({ ...data, actor: by })),
		async ask(review = {}) {
			const reviewId = `r_${++asked}`;
			await ledger.completeStep({
				caseId,
				process: 'followUp',
				events: [],
				messages: [],
				due: {},
				now: clock.now - 600_000 + asked,
				review: { reviewId, subject: 'reply', draft: { subject: 'Re: Leak', body: 'Hello Dana,\n\nwe come today at 3 pm.', to: 'dana@example.com', channel: 'email' }, reasons: [{ code: 'rule', message: 'A price is named.' }], expiresAt: NOW + 3_600_000, process: 'followUp', ...review },
			});
			return review.reviewId ?? reviewId;
		},
		async close() {
			await ledger.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** Whatever a page shows, in whichever test: it is said in people's words. */
function plain(answer: Page, page: string): Page {
	// What the settings change is written as it is set.
	if (page !== 'settings') expectPlainWords(seenOf(answer.body), `The page ${page}`);
	return answer;
}

/** The hidden fields of the first form. */
export function marksOf(html: string): Record<string, string> {
	return Object.fromEntries([...html.matchAll(/<input type="hidden" name="(token|form|seen)" value="([^"]*)"/g)].reverse().map(([, name, value]) => [name, value]));
}
