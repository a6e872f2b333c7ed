import { randomBytes } from 'node:crypto';

import type { IExecuteFunctions, ITriggerFunctions } from 'n8n-workflow';

import { caseTokenOf } from '../../../domain/case';
import { LINK_SETTINGS, linkTo } from '../../../domain/desk';
import type { Links } from '../../../domain/process';
import type { Ledger } from '../../../ledger';
import { lastingLedger } from '../ledger';

/** The template's own, so that links can be made before the desk was opened for the first time. */
const DESK_PATH = 'webhook/ltc-desk';
const DAY_MS = 86_400_000;
/** How long the links in messages work. */
const LINK_DAYS = { review: 14, answer: 30, escalation: 7, invoice: 400, appointment: 90, estimate: 400 } as const;

const made = new WeakMap<Ledger, { secret: string; base?: string }>();

/** Addresses of the desk's pages, signed with the ledger's own secret. */
export async function linksOf(ledger: Ledger, now: number, instanceUrl: string | undefined): Promise<Links> {
	const { secret, base } = await placeOf(ledger, now);
	const root = base ?? (instanceUrl === undefined ? undefined : `${instanceUrl.replace(/\/+$/, '')}/${DESK_PATH}`);
	const links: Links = (page, id) => {
		if (root === undefined) return undefined;
		if (page === 'case') return `${root}/desk/case?id=${encodeURIComponent(id)}`;
		return linkTo(page, id, { base: root, secret, expiresAt: now + LINK_DAYS[page] * DAY_MS });
	};
	links.teamToken = (caseId) => caseTokenOf({ caseId, audience: 'team' }, secret);
	return links;
}

/** The same, of the n8n that a node runs in. */
export async function linksFor(context: IExecuteFunctions | ITriggerFunctions, ledger: Ledger, now: number): Promise<Links> {
	return await linksOf(ledger, now, publicUrl(() => context.getInstanceBaseUrl()));
}

/** What links and tokens are made with. */
export async function linkSecretOf(ledger: Ledger, now: number): Promise<string> {
	return (await placeOf(ledger, now)).secret;
}

/** What webhooks are reached by from outside. */
export function publicUrl(instanceUrl: () => string): string | undefined {
	const told = process.env.WEBHOOK_URL ?? process.env.N8N_WEBHOOK_URL;
	if (told !== undefined && told.trim() !== '') return told.trim();
	try {
		const url = instanceUrl();
		return url === '' ? undefined : url;
	} catch {
		return undefined;
	}
}

/** The secret is made once; the base is the desk's own, once it was opened. Both are read again for a ledger opened anew. */
async function placeOf(ledger: Ledger, now: number): Promise<{ secret: string; base?: string }> {
	const known = made.get(lastingLedger(ledger));
	if (known?.base !== undefined) return known;
	const secret = known?.secret ?? (await ledger.setSetting({ name: LINK_SETTINGS.secret, value: randomBytes(32).toString('base64url'), onlyIfAbsent: true, now }));
	const place = { secret, base: await ledger.getSetting(LINK_SETTINGS.base) };
	made.set(lastingLedger(ledger), place);
	return place;
}
