import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { nodeOf, overrideProfile, type Templates } from '../../scripts/n8n/templates';
import { americanDraft } from '../support/invoiceSamples';
import type { Instance } from './instance';
import { eventually, mailsTo, startInstance } from './instance';

/** Money that comes in while a reminder is on its way, at each place where that can be. */
jest.setTimeout(240_000);

const DAY = 86_400_000;
const CHASE = { template: 'chase-unpaid-invoices', before: 'Decide What to Send', after: 'Complete the Collection Step', says: '{{ $json.caseId }}' };
const DELIVER = { template: 'deliver-messages', before: 'When Messages Are Due', after: 'Take the Next Message', says: 'delivery' };
const [ASK, KEEP] = ['Ask Our Own System', 'Keep What Was There'];

type Customer = { caseId: string; email: string; amount: string; number: string };

let instance: Instance;
/** The business's own system, which both templates ask in between. */
let ownSystem: Server;
const asked: string[] = [];
let held: { about: string; until: Promise<void>; answer: () => void } | undefined;

beforeAll(async () => {
	ownSystem = createServer((request, response) => {
		const about = String(request.url).slice(1);
		asked.push(about);
		void Promise.resolve(held?.about === about ? held.until : undefined).then(() => response.setHeader('content-type', 'application/json').end('{}'));
	});
	await new Promise<void>((resolve) => ownSystem.listen(0, '127.0.0.1', resolve));
	const { port } = ownSystem.address() as AddressInfo;
	instance = await startInstance((templates) => {
		overrideProfile(templates, { review: { rules: [{ on: 'reminder', action: 'auto' }] }, reminders: { quietHours: ['00:00', '00:00'], businessDaysOnly: false } });
		for (const place of [CHASE, DELIVER]) askThere(templates, place, `http://127.0.0.1:${port}`);
	});
}, 240_000);

afterAll(async () => {
	held?.answer();
	await instance?.stop();
	await new Promise((resolve) => ownSystem.close(resolve));
});

/** As a consultant puts a question to another system between two nodes of a template. */
function askThere(templates: Templates, { template, before, after, says }: typeof CHASE, url: string): void {
	const { nodes, connections } = templates.get(template)!;
	const node = (name: string, type: string, typeVersion: number, parameters: Record<string, unknown>, index: number) => ({ name, type, parameters, ...{ id: `33333333-0000-4000-a000-00000000000${index}`, typeVersion, position: [1340, 500 + 100 * index] } });
	nodes.push(
		node(ASK, 'n8n-nodes-base.httpRequest', 4.2, { url: `=${url}/${says}`, options: {} }, 1),
		node(KEEP, 'n8n-nodes-base.set', 3.4, { mode: 'raw', jsonOutput: `={{ $('${before}').item.json }}`, options: {} }, 2),
	);
	const wires = connections as Record<string, { main: Array<Array<{ node: string; type: string; index: number }>> }>;
	const to = (name: string) => [{ node: name, type: 'main', index: 0 }];
	wires[before].main = wires[before].main.map(() => to(ASK));
	wires[ASK] = { main: [to(KEEP)] };
	wires[KEEP] = { main: [to(after)] };
	expect(nodeOf(templates, template, after)).toBeDefined();
}

function hold(about: string): () => void {
	let answer = (): void => undefined;
	held = { about, until: new Promise((resolve) => (answer = resolve)), answer: () => answer() };
	return () => answer();
}

async function opened(name: string): Promise<string> {
	const { caseId } = await instance.post({ name, email: `${name.toLowerCase()}@example.com`, message: 'Please install the water heater that we spoke about.' });
	return caseId!;
}

/** With an invoice that is five days late, and that asks for attention at once. */
async function invoiced(name: string, caseId: string): Promise<Customer> {
	const email = `${name.toLowerCase()}@example.com`;
	const now = Date.now();
	const date = (days: number) => new Date(now + days * DAY).toISOString().slice(0, 10);
	const number = `INV-${name}`;
	const draft = americanDraft();
	const invoice = { ...draft, status: 'issued', number, key: `i_${name}`, issueDate: date(-40), dueDate: date(-5), customer: { ...draft.customer, name, contactName: name, email } };
	await instance.ledger.recordEvent({ caseId, type: 'invoice.issued', by: 'bot', at: now - 40 * DAY, now, data: { invoice, number }, key: `issued ${number}` });
	await instance.ledger.recordEvent({ caseId, type: 'invoice.sent', by: 'bot', at: now - 40 * DAY, now, data: { number, key: invoice.key }, key: `sent ${number}` });
	return { caseId, email, amount: draft.totals.due, number };
}

async function pay({ caseId, amount, number }: Customer): Promise<void> {
	expect(await instance.postAsMachine('payment-received', { caseId, amount, currency: 'USD', reference: `bank ${number}`, invoice: number })).toMatchObject({ status: 202, caseId });
}

async function reminderTo({ caseId }: Customer) {
	return (await instance.ledger.listMessages({ caseId, audience: 'customer', limit: 100 })).find(({ events }) => events.some(({ type }) => type === 'reminder.sent'));
}

const remindersIn = ({ email, number }: Customer) => mailsTo(instance.mail, email).filter(({ text }) => text.includes(number));

async function expectNothingSent(customer: Customer): Promise<void> {
	expect(remindersIn(customer)).toEqual([]);
	expect(await instance.ledger.listEvents({ caseId: customer.caseId, types: ['reminder.sent'] })).toEqual([]);
}

test('a payment booked between check and send: nothing is sent, and the outbox says why', async () => {
	const answer = hold('delivery');
	const customers = [await invoiced('Payer', await opened('Payer')), await invoiced('Debtor', await opened('Debtor'))];
	const [payer, debtor] = customers;
	for (const customer of customers) await eventually('the reminder in the outbox', async () => (await reminderTo(customer))?.state === 'queued');
	await eventually('the delivery that has begun', async () => asked.includes('delivery'));
	await pay(payer);
	answer();
	await eventually('the reminder of who did not pay', async () => remindersIn(debtor).length === 1);
	await eventually('the reminder that is outdated', async () => (await reminderTo(payer))?.state === 'withheld');
	expect(await reminderTo(payer)).toMatchObject({ reason: 'superseded', attempts: 0 });
	await expectNothingSent(payer);
});

test('a payment booked between the decision and its completion: nothing is even queued', async () => {
	const caseId = await opened('Between');
	const answer = hold(caseId);
	const payer = await invoiced('Between', caseId);
	await eventually('the decision', async () => asked.includes(payer.caseId));
	await pay(payer);
	answer();
	await eventually('another look, which ends it', async () => {
		const work = (await instance.ledger.listWork(payer.caseId)).find(({ process }) => process === 'collection');
		return asked.filter((one) => one === payer.caseId).length > 1 && work?.dueAt === undefined && work?.leasedUntil === undefined;
	});
	expect(await reminderTo(payer)).toBeUndefined();
	await expectNothingSent(payer);
});

test('no execution failed', async () => {
	expect(await instance.api.executions(['error', 'crashed'])).toEqual([]);
});
