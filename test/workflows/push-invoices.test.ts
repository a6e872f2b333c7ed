import type { IDataObject } from 'n8n-workflow';

import type { Invoice } from '../../domain/billing';
import { parseProfile, type Profile } from '../../domain/profile';
import type { Ledger } from '../../ledger';
import { PROFILE } from '../domain/process/world';
import { pushTemplate, serviceCredentials } from '../support/accounting/pushTemplate';
import { type AccountingServer, startAccountingServer } from '../support/accountingServer';
import type { Engine, Item, RunResult, WorkflowJson } from '../support/engine';
import { STARTUP, startEngine } from '../support/engine';
import { americanDraft } from '../support/invoiceSamples';
import { leasedItems } from '../support/leasedItems';
import { openLedgerOf } from '../support/openLedgerOf';
import { failures, given, templates } from '../support/templates';

/** The adapters to accounting in n8n's engine, against services that hold to their documented rules. */
jest.setTimeout(60_000);

const TRIGGER = 'When an Invoice Is to Be Pushed';
const NAMES = { quickBooks: 'push-invoices-to-quickbooks', stripe: 'push-invoices-to-stripe', xero: 'push-invoices-to-xero' } as const;
type Service = keyof typeof NAMES;
const MINUTE = 60_000;
const REFUSALS: Record<Service, (why: string) => object> = {
	quickBooks: (why) => ({ Fault: { Error: [{ Message: 'No', Detail: why }] } }),
	stripe: (why) => ({ error: { message: why } }),
	xero: (why) => ({ Message: 'A validation exception occurred', Elements: [{ ValidationErrors: [{ Message: why }] }] }),
};

let engine: Engine;
let services: AccountingServer;
let ledger: Ledger;
let caseId: string;
let profile: Profile;
beforeAll(async () => {
	services = await startAccountingServer();
	engine = await startEngine();
}, STARTUP);
beforeEach(() => {
	services.forget();
	engine.freshLedger();
});
afterEach(async () => await ledger?.close());
afterAll(async () => {
	await engine?.stop();
	await services?.stop();
});

const issued = (changes: Partial<Invoice> = {}) => americanDraft({ status: 'issued', number: 'INV-00001', ...changes });

/** A case with issued invoices, on the ledger that the nodes use. */
async function caseWith(service: Service, ...invoices: Invoice[]): Promise<void> {
	const accounting = { service, codes: { ...(service === 'quickBooks' && { company: services.quickBooks.id }), ...(service === 'xero' && { company: services.xero.tenant }) }, afterDraft: 'finalize' };
	const { error } = await engine.runNode('businessProfile', { preset: 'none', businessName: 'Lakeside Plumbing', timezone: 'America/Chicago', email: 'office@example.com', options: { overrides: JSON.stringify({ accounting }) }, save: true }, [{ json: {} }]);
	expect(error).toBeUndefined();
	profile = parseProfile({ ...PROFILE, accounting });
	const run = await engine.runNode('handoffLedger', { operation: 'openCase' }, [{ json: { body: { name: 'Dana Whitfield', email: 'dana@whitfield.example', message: 'Please install a water heater' } } }]);
	caseId = String(run.outputs[0][0].json.caseId);
	ledger = await openLedgerOf(engine);
	for (const invoice of invoices) await ledger.recordEvent({ caseId, type: 'invoice.issued', by: 'bot', at: Date.now(), now: Date.now(), data: { invoice, number: invoice.number }, key: `issued ${invoice.key}` });
}

const lease = async (now?: number, leaseMs?: number) => await leasedItems(ledger, 'push', profile, now, leaseMs);

async function run(service: Service, items: Item[], change: (template: WorkflowJson) => void = () => undefined): Promise<RunResult> {
	const template = pushTemplate(NAMES[service], services);
	change(template);
	return await engine.runWorkflow(template, { trigger: TRIGGER, items, subWorkflows: Object.values(templates), credentials: serviceCredentials(services) });
}

/** Turn after turn, until nothing is due by then. */
async function pushAll(service: Service, now?: number): Promise<number> {
	for (let turns = 0; turns < 20; turns++) {
		const items = await lease(now);
		if (items.length === 0) return turns;
		expect(failures(await run(service, items))).toEqual([]);
	}
	throw new Error('The pushing never ends');
}

const dataOf = async (type: string): Promise<IDataObject[]> => (await ledger.listEvents({ caseId, types: [type] })).map(({ data }) => (data ?? {}) as IDataObject);
const messages = async () => (await ledger.listMessages({ audience: 'team', limit: 100 })).filter(({ subject }) => subject?.startsWith('To look at in your accounting'));

/** Between the node that asks and Decide. */
function between(template: WorkflowJson, node: WorkflowJson['nodes'][number]): void {
	const asks = template.nodes.find(({ type }) => type === 'n8n-nodes-base.httpRequest')!.name;
	template.connections[node.name] = { main: [template.connections[asks].main![0]] };
	const wire = () => [{ node: node.name, type: 'main' as const, index: 0 }];
	template.connections[asks] = { main: [wire(), wire()] };
	template.nodes.push(node);
}

/** As the templates were: the work put back beside the answer. */
function withSet(template: WorkflowJson): void {
	const kept = (name: string, value: string, type: string) => ({ id: name, name, value, type });
	const of = (name: string) => `={{ $('${TRIGGER}').item.json.${name} }}`;
	const assignments = [kept('caseId', of('caseId'), 'string'), kept('push', of('push'), 'object'), kept('work', of('work'), 'object'), kept('answer', '={{ $json }}', 'object')];
	between(template, { id: 's', name: 'Keep the Answer', type: 'n8n-nodes-base.set', typeVersion: 3.4, position: [700, 0], parameters: { mode: 'manual', includeOtherFields: false, assignments: { assignments }, options: {} } });
}

test.each(Object.values(NAMES))('%s is small', (name) => {
	expect(templates[name].nodes.filter(({ type }) => type !== 'n8n-nodes-base.stickyNote').length).toBeLessThanOrEqual(6);
});

test('QuickBooks: found or created, its total compared, and its ID on the ledger', async () => {
	await caseWith('quickBooks', issued());
	expect(await pushAll('quickBooks')).toBe(3);
	expect(services.quickBooks.documents).toMatchObject([{ DocNumber: 'INV-00001', TotalAmt: 1669.67 }]);
	expect(await dataOf('invoice.exported')).toEqual([{ service: 'quickBooks', number: 'INV-00001', key: 'i_551', id: services.quickBooks.documents[0].Id, total: '1669.67' }]);
	expect(await messages()).toEqual([]);
});

test('Stripe: customer, draft, lines, opened; and a credit note taken off it', async () => {
	const [line] = americanDraft().lines;
	const totals = { ...americanDraft().totals, lines: '100.00', net: '100.00', tax: '0.00', gross: '100.00', prepaid: '0.00', due: '100.00' };
	const creditNote = issued({ kind: 'creditNote', key: 'i_cn', number: 'CN-00001', lines: [{ ...line, unitPrice: '100.00', amount: '100.00', net: '100.00', taxes: [] }], taxBreakdown: [], totals, precedingInvoices: [{ number: 'INV-00001' }] });
	await caseWith('stripe', issued(), creditNote);
	expect(await pushAll('stripe')).toBe(8);
	expect(services.stripe.invoices).toMatchObject([{ number: 'INV-00001', status: 'open', total: 116967, amount_remaining: 106967 }]);
	expect(services.stripe.creditNotes).toMatchObject([{ amount: 10000 }]);
	expect((await dataOf('invoice.exported')).map(({ number, total }) => [number, total])).toEqual([['INV-00001', '1169.67'], ['CN-00001', '100.00']]);
});

test('Xero: found or created, its total compared, approved and mailed; and a credit note beside it', async () => {
	const [line] = americanDraft().lines;
	const totals = { ...americanDraft().totals, lines: '100.00', net: '100.00', tax: '0.00', gross: '100.00', prepaid: '0.00', due: '100.00' };
	const creditNote = issued({ kind: 'creditNote', key: 'i_cn', number: 'CN-00001', lines: [{ ...line, unitPrice: '100.00', amount: '100.00', net: '100.00', taxes: [] }], taxBreakdown: [], totals, precedingInvoices: [{ number: 'INV-00001' }] });
	await caseWith('xero', issued(), creditNote);
	expect(await pushAll('xero')).toBe(10);
	expect(services.xero.rows.Invoices).toMatchObject([{ InvoiceNumber: 'INV-00001', Status: 'AUTHORISED', Total: 1669.67 }]);
	expect(services.xero.rows.CreditNotes).toMatchObject([{ CreditNoteNumber: 'CN-00001', Status: 'AUTHORISED', Total: 100 }]);
	expect((await dataOf('invoice.exported')).map(({ number, total }) => [number, total])).toEqual([['INV-00001', '1669.67'], ['CN-00001', '100']]);
	expect(await messages()).toEqual([]);
});

describe.each<[Service, string, () => number]>([
	['quickBooks', '/invoice', () => services.quickBooks.documents.length],
	['stripe', '/v1/invoices', () => services.stripe.invoices.length],
	['xero', '/api.xro/2.0/Invoices', () => services.xero.documents.length],
])('%s', (service, creates, documents) => {
	test('the trigger fires twice: one document, one event', async () => {
		await caseWith(service, issued());
		for (let turns = 0; turns < 8; turns++) {
			const items = await lease();
			if (items.length === 0) break;
			const runs = [await run(service, items), await run(service, items)];
			expect(runs.flatMap(failures)).toEqual([]);
			expect(given(runs[1], 'Complete the Push')).toMatchObject([{ ledger: { completed: false, because: 'lease-lost' } }]);
		}
		expect(documents()).toBe(1);
		expect(await dataOf('invoice.exported')).toHaveLength(1);
	});

	test.each(['before', 'after'] as const)('the connection breaks %s the service has created it: asked again in a minute, and there once', async (breaks) => {
		await caseWith(service, issued());
		services.fail(creates, { breaks });
		await pushAll(service);
		expect(await dataOf('invoice.exported')).toEqual([]);
		await pushAll(service, Date.now() + 3 * MINUTE);
		expect(documents()).toBe(1);
		expect(await dataOf('invoice.exported')).toHaveLength(1);
		expect(await messages()).toEqual([]);
	});

	test('killed before Complete, each time once: looked up again, and there once', async () => {
		await caseWith(service, issued());
		let now = Date.now() + MINUTE;
		for (let turns = 0; turns < 20; turns++) {
			const cut = await lease(now, 1000);
			if (cut.length === 0) break;
			await run(service, cut, (template) => {
				template.connections['Decide the Push'] = { main: [] };
			});
			now += 10 * MINUTE;
			const items = await lease(now);
			expect(items).toHaveLength(1);
			expect(failures(await run(service, items))).toEqual([]);
			if ((await dataOf('invoice.exported')).length > 0) break;
		}
		expect(documents()).toBe(1);
		expect(await dataOf('invoice.exported')).toHaveLength(1);
	});

	test('refused: the reason is told once, without the token, and it is done once that is mended', async () => {
		await caseWith(service, issued());
		services.fail(creates, { status: 400, body: REFUSALS[service]('The account period has closed') });
		await pushAll(service);
		const [{ reason }] = await dataOf('invoice.withheld');
		expect(reason).toMatch(/400: The account period has closed$/);
		expect(await messages()).toMatchObject([{ to: 'office@example.com', text: expect.stringContaining('The account period has closed') as string }]);
		await pushAll(service, Date.now() + 65 * MINUTE);
		expect(documents()).toBe(1);
		expect(await dataOf('invoice.exported')).toHaveLength(1);
	});

	test('as it is imported, it asks nothing, and says what to do', async () => {
		await caseWith(service, issued());
		const result = await run(service, await lease(), (template) => {
			for (const node of template.nodes) if (node.type === 'n8n-nodes-base.httpRequest') node.disabled = true;
		});
		expect(failures(result)).toEqual([]);
		expect(services.log).toEqual([]);
		expect(await messages()).toMatchObject([{ text: expect.stringMatching(/enable the nodes/) as string }]);
	});

	test('a workflow that keeps the answer beside the work goes on as before', async () => {
		await caseWith(service, issued());
		for (let turns = 0; turns < 8; turns++) {
			const items = await lease();
			if (items.length === 0) break;
			expect(failures(await run(service, items, withSet))).toEqual([]);
		}
		expect(documents()).toBe(1);
		expect(await dataOf('invoice.exported')).toHaveLength(1);
	});

	test('an answer that pairs with no work is said, and nothing is written', async () => {
		await caseWith(service, issued());
		const { error } = await engine.runNode('caseStep', { operation: 'decide', process: 'push', service }, [{ json: { statusCode: 200, body: {} } }]);
		expect(error?.message).toMatch(/cannot be found by its pairing/);
		expect(await lease()).toHaveLength(1);
	});

	test('work for the other service is left alone', async () => {
		const other: Service = service === 'stripe' ? 'quickBooks' : 'stripe';
		await caseWith(other, issued());
		expect(failures(await run(service, await lease()))).toEqual([]);
		expect(services.log).toEqual([]);
		expect(await pushAll(other, Date.now() + 10 * MINUTE)).toBeGreaterThan(2);
		expect(await dataOf('invoice.exported')).toHaveLength(1);
	});
});

test('a total of QuickBooks\' own is told, not taken for ours', async () => {
	await caseWith('quickBooks', issued());
	services.quickBooks.ownTax = 90.66;
	await pushAll('quickBooks');
	expect(await dataOf('invoice.exported')).toEqual([]);
	expect(await messages()).toMatchObject([{ text: expect.stringContaining('with a total of 1669.66, here it is 1669.67') as string }]);
});
