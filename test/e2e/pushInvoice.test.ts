import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { nodeOf } from '../../scripts/n8n/templates';
import { type AccountingServer, startAccountingServer } from '../support/accountingServer';
import type { Instance } from './instance';
import { eventually, startInstance } from './instance';

/** Push an Invoice set up by the steps of its note: n8n's own credentials, its own expressions, and its own folder for files. */

jest.setTimeout(240_000);

const HOME = process.env.HOME;
const home = mkdtempSync(path.join(tmpdir(), 'lead-to-cash-home-'));
let services: AccountingServer;
let instance: Instance;

beforeAll(async () => {
	services = await startAccountingServer();
	process.env.HOME = home;
	mkdirSync(path.join(home, '.n8n-files'));
	instance = await startInstance();
});
afterAll(async () => {
	await instance?.stop();
	await services?.stop();
	process.env.HOME = HOME;
	rmSync(home, { recursive: true, force: true });
});

const PUSH = 'push-invoice';
const serviceNodes = (type: string) => [...(instance.templates.get(PUSH)?.nodes ?? [])].filter(({ parameters }) => parameters.nodeCredentialType === type);

async function setUp(settings: Record<string, unknown>): Promise<void> {
	const { assignments } = nodeOf(instance.templates, PUSH, 'Choose Where Invoices Go').parameters as { assignments: { assignments: Array<{ name: string; value: unknown }> } };
	for (const assignment of assignments.assignments) if (assignment.name in settings) assignment.value = settings[assignment.name];
	await instance.api.updateAndPublish(instance.templates.get(PUSH)!);
}

async function billed(name: string): Promise<string> {
	const { caseId } = await instance.post({ name, email: `${name.toLowerCase()}@example.com`, message: 'Please clear the drain in our kitchen' });
	await fetch(`${instance.n8n.url}/webhook/bill-work`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({
			caseId,
			event: 'work.completed',
			billing: 'full',
			estimate: { number: `E-${name}`, approvedAt: '2026-03-02', customer: { name, email: `${name.toLowerCase()}@example.com` }, lines: [{ id: '1', description: 'Clear the drain', quantity: '2', unit: 'h', unitPrice: '120.00', taxCodes: [] }] },
		}),
	});
	await eventually(`the invoice of ${name}`, async () => (await instance.ledger.listEvents({ caseId, types: ['billing.completed'] })).length > 0);
	return caseId!;
}
const exported = async (caseId: string) => Object.fromEntries((await instance.ledger.listEvents({ caseId, types: ['invoice.exported'] })).map(({ data }) => [String(data?.service), data]));

test('as it comes it is published, and puts the invoice on the ledger', async () => {
	expect(Object.keys(await exported(await billed('Ada')))).toEqual(['ledger']);
	expect(services.log).toEqual([]);
});

test('set up by its note, an invoice is in the folder, in QuickBooks and in Stripe, and its IDs are on the ledger', async () => {
	const quickBooks = await instance.api.createCredential('QuickBooks', 'quickBooksOAuth2Api', {
		clientId: 'client', clientSecret: 'secret', environment: 'production',
		oauthTokenData: { access_token: services.quickBooks.token, refresh_token: 'refresh', token_type: 'bearer', expires_in: 3600 },
	});
	const stripe = await instance.api.createCredential('Stripe', 'stripeApi', { secretKey: services.stripe.key });
	for (const node of serviceNodes('quickBooksOAuth2Api')) Object.assign(node, { disabled: false, credentials: { quickBooksOAuth2Api: quickBooks } });
	for (const node of serviceNodes('stripeApi')) Object.assign(node, { disabled: false, credentials: { stripeApi: stripe } });
	await setUp({ files: true, folder: path.join(home, '.n8n-files'), quickBooks: true, quickBooksUrl: services.url, quickBooksCompany: services.quickBooks.id, stripe: true, stripeUrl: services.url, stripeThen: 'finalize' });

	const caseId = await billed('Bea');
	const there = await exported(caseId);
	const reasons = (await instance.ledger.listEvents({ caseId, types: ['review.requested'] })).flatMap(({ data }) => data?.reason ?? []);
	expect(reasons).toEqual([]);
	const number = String(there.ledger?.number);
	expect(readdirSync(path.join(home, '.n8n-files')).sort()).toEqual([`${number}.pdf`, `${number}.xml`]);
	expect(services.quickBooks.documents).toMatchObject([{ Id: there.quickBooks?.id, DocNumber: number, TotalAmt: 240 }]);
	expect(services.stripe.invoices).toMatchObject([{ id: there.stripe?.id, number, total: 24000, status: 'open' }]);
});
